import type { RunReference } from '../report/report.js';
import type { Cause } from './judgement.js';

/** What a reap does with an environment, and how that went. */
export interface ReapLine {
  readonly environment: string;
  readonly pullNumber?: number;
  readonly action: 'end' | 'mend' | 'forget' | 'warn' | 'leave';
  readonly cause: Cause | 'unreadable' | 'due';
  readonly why: string;
  /** Ms since its record was made. */
  readonly ageMs?: number;
  /** Absent in a plan, and for what is left alone. `kept back`: it was not due any more when its turn came. */
  readonly result?: 'done' | 'failed' | 'kept back' | 'not begun';
  /** Why the result is what it is, or what was destroyed. */
  readonly detail?: string;
}

/** `strategy.matrix` of a job: each entry is one job, for one environment or several separated by spaces. */
export interface ReapMatrix {
  readonly include: readonly ReapMatrixEntry[];
}

export interface ReapMatrixEntry {
  /** Numbers of the pull requests, separated by spaces. */
  readonly pr: string;
  readonly environment: string;
  readonly reason: string;
}

/** Everything one reap has to say. Summary, log and JSON are views of it. */
export interface ReapReport {
  readonly version: 1;
  readonly verb: 'reap';
  readonly repository: string;
  readonly status: 'planned' | 'done' | 'failed';
  /** Why it failed. */
  readonly reason?: string;
  readonly nextStep?: string;
  /** Where environments are kept. */
  readonly store?: string;
  /** How many environments were looked at. */
  readonly looked: number;
  /** How many of them are as they should be, and stay. */
  readonly fine: number;
  readonly lines: readonly ReapLine[];
  readonly warnings: readonly string[];
  /** What is to be done, spread over jobs. */
  readonly matrix: ReapMatrix;
  readonly run?: RunReference;
  /** ISO time at which the report was made. */
  readonly at: string;
}
