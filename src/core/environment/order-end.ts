import type { EnvironmentRecord } from './record.js';

/** What an order makes of the record. */
export interface RecordChange {
  /** The same object where there is nothing to change. */
  readonly record: EnvironmentRecord;
  /** One sentence about the environment ("it …"), without a full stop. */
  readonly answer: string;
}
