import type { Context } from './context.js';
import type { Journal } from './journal.js';
import type { Ledger } from './ledger.js';

/** What every step of a destroy works with. */
export interface Destroy {
  readonly context: Context;
  readonly journal: Journal;
  readonly ledger: Ledger;
}
