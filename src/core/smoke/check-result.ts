import type { TestSummary } from '../commands/test-summary.js';

export const CHECK_RESULTS = ['passed', 'failed', 'flaky', 'skipped'] as const;

/** Kinds of checks: the smoke checks in the order of the documentation, then the user's own commands. */
export const CHECK_KINDS = [
  'http',
  'scenario',
  'tcp',
  'tls',
  'dns',
  'aws',
  'openapi',
  'log',
  'command',
] as const;

/** What one check came to. `flaky`: it failed, then passed; it counts as passed for the verdict. */
export interface CheckResult {
  readonly name: string;
  readonly kind: (typeof CHECK_KINDS)[number];
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
  /** Only for commands that write reports: what these say. */
  readonly tests?: TestSummary;
}

/** What one attempt got. Texts are redacted, and bodies cut to 2 KB, where it is made. */
export interface Answer {
  readonly ms: number;
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  /** What was received: the body of an HTTP answer, a banner, the output of a command. */
  readonly body: string;
  /** Why there was no answer: refused, timed out, name not found, … */
  readonly error?: string;
  /** Every expectation that this answer did not meet. */
  readonly failures: readonly string[];
  /** What was found, on one line for people: `200 in 84 ms`, `TLSv1.3, 80 days left`. */
  readonly seen: string;
  /** Which of several requests this was: a step of a scenario, an operation of a document. */
  readonly label?: string;
  readonly request?: SentRequest;
  readonly timings?: Timings;
  /** Further exchanges of the same attempt that failed, at most nine. */
  readonly more?: readonly Answer[];
}

/** What was sent. Sensitive headers are hidden; the body is cut to 2 KB. */
export interface SentRequest {
  /** `GET http://x/`. */
  readonly line: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Where the time of an answer went, in ms; a connection that was there already took no time to make. */
export interface Timings {
  readonly dnsMs?: number;
  readonly connectMs?: number;
  readonly tlsMs?: number;
  /** From the request sent to the first byte of the answer. */
  readonly firstByteMs?: number;
  readonly totalMs: number;
}
