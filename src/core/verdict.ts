/** The environment's outcome of one run. An expected end is one of these, never an exception. */
export const VERDICTS = [
  'live',
  'failed',
  'blocked',
  'destroyed',
  'skipped',
  'superseded',
  'planned',
  /** An order was carried out: the environment stands as it did. */
  'done',
] as const;
export type Verdict = (typeof VERDICTS)[number];

const FAILING: ReadonlySet<string> = new Set<Verdict | 'cancelled'>(['failed', 'blocked', 'cancelled']);

/** Whether a run that ends so makes the step fail (exit code 1). */
export const isFailing = (status: string): boolean => FAILING.has(status);
