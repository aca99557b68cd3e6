export const CHECK_RESULTS = ['passed', 'failed', 'flaky', 'skipped'] as const;

/**
 * What one check came to. One that failed before it passed is `passed`. `flaky` is for checks that run several times
 * and differ, of which there are none yet (docs/checks.md); it counts as passed for the verdict.
 */
export interface CheckResult {
  readonly name: string;
  readonly kind: 'http';
  readonly result: (typeof CHECK_RESULTS)[number];
  readonly optional: boolean;
  /** Number of attempts made. */
  readonly attempts: number;
  /** Time from the check's start to its end, retries included. */
  readonly ms: number;
  /** One line: what was found, or every expectation that was not met, with both values; or why it did not run. */
  readonly message: string;
  /** What was asked, after interpolation, such as `GET http://x/`. */
  readonly target: string;
  /** The last answers, oldest first, at most five; the evidence of a failure. */
  readonly answers: readonly Answer[];
}

/** One attempt's answer. Bodies are cut to 2 KB and redacted. */
export interface Answer {
  readonly ms: number;
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Why there was no answer: refused, timed out, name not found, … */
  readonly error?: string;
  /** Every expectation that this answer did not meet. */
  readonly failures: readonly string[];
}
