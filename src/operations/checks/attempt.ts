import type { Answer } from '../../core/smoke/check-result.js';
import type { Targets } from '../../core/smoke/targets/targets.js';
import type { Redactor } from '../../core/text/redact.js';
import type { CheckPorts } from '../../ports.js';

export interface AttemptContext {
  /** For the whole attempt. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly redact: Redactor;
  readonly ports: CheckPorts;
  /** Whom checks may ask. */
  readonly targets: Targets;
  /** ISO time since when the environment is as it is: the begin of its deploy, or of this run. */
  readonly since: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export interface Attempt {
  readonly answer: Answer;
  /** Another attempt can't end otherwise. */
  readonly final?: true;
}

/** Makes one attempt at a check. What the outside world does is in the answer, never an exception. */
export type MakeAttempt<C> = (check: C, context: AttemptContext) => Promise<Attempt>;
