import type { CheckBase } from '../check-base.js';

/** No line may match, in the environment's log groups since its deploy. Texts may hold references as those of `http`. */
export interface LogCheck extends CheckBase {
  readonly kind: 'log';
  /** Text that no line may contain, or `/pattern/flags`. */
  readonly pattern: string;
  /** Globs of the names of groups; empty: all of the environment. */
  readonly groups: readonly string[];
  /** How long new lines are waited for, in ms: they reach CloudWatch late. */
  readonly watchMs: number;
}
