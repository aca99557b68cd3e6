/** The environment's outcome of one run. An expected end is one of these, never an exception. */
export const VERDICTS = [
  'live',
  'failed',
  'blocked',
  'destroyed',
  'skipped',
  'superseded',
  'planned',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Verdicts that make the step fail (exit code 1). */
export const FAILING_VERDICTS: ReadonlySet<Verdict> = new Set(['failed', 'blocked']);
