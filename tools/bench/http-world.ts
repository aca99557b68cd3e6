export const CHECKS = 1_000;
export const CONCURRENCY = 50;
/** In one process; the first is what a run of the action has, the others are for those who tune. */
export const ROUNDS = 6;

export interface HttpTimes {
  /** Of each round, in ms. */
  readonly ms: readonly number[];
}
