import type { Answer } from '../../core/smoke/check-result.js';
import type { Targets } from '../../core/smoke/targets/targets.js';
import type { Redactor } from '../../core/text/redact.js';
import type { CheckPorts, Clock } from '../../ports.js';
import type { EnvironmentLogs } from './environment-logs.js';
import type { Memory } from './memory.js';

export interface AttemptContext {
  /** Limit of one request or connection, in ms; where an attempt is only that, of the attempt. */
  readonly timeoutMs: number;
  /** Until the end of `within`: limit of all that an attempt of many requests does, in ms. */
  readonly attemptMs: number;
  readonly signal: AbortSignal;
  readonly redact: Redactor;
  readonly ports: CheckPorts;
  /** Whom checks may ask. */
  readonly targets: Targets;
  readonly clock: Clock;
  readonly logs: EnvironmentLogs;
  /** ISO time since when the environment is as it is: the begin of its deploy, or of this run. */
  readonly since: string;
  /** The same for every attempt at a check. */
  readonly memory: Memory;
}

export interface Attempt {
  readonly answer: Answer;
  /** Another attempt can't end otherwise. */
  readonly final?: true;
}

/** Makes one attempt at a check. What the outside world does is in the answer, never an exception. */
export type MakeAttempt<C> = (check: C, context: AttemptContext) => Promise<Attempt>;
