import type { EnvironmentRecord, Shown } from '../core/environment/record.js';
import type { Context } from './context.js';
import type { Journal } from './journal.js';
import type { Ledger } from './ledger.js';

/** A deploy under way. */
export interface Deploy {
  readonly context: Context;
  readonly journal: Journal;
  readonly ledger: Ledger;
}

/** A deploy whose stacks do not go where people look. */
export interface Replacement {
  /** Of the environment that people know; the journal speaks in its name. */
  readonly front: Deploy;
  /** Where the stacks of this run go: a copy, or the environment itself once more. */
  readonly target: Context;
  /** The target's. */
  readonly ledger: Ledger;
  /** What people saw when the run began, and the record that says so. */
  readonly shown: Shown | undefined;
  readonly before: EnvironmentRecord;
}
