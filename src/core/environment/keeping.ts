import { describeEnd } from './extension.js';
import type { RecordChange } from './order-end.js';
import type { EnvironmentRecord } from './record.js';

export interface Keeping {
  readonly on: boolean;
  /** ISO time. */
  readonly at: string;
}

/** The record of an environment that no time ends, or that time ends again. Closing the pull request always does. */
export function keepRecord(record: EnvironmentRecord, { on, at }: Keeping): RecordChange {
  const { kept = false, ...rest } = record;
  if (on) {
    const answer = 'no time ends it; closing the pull request does';
    return kept
      ? { record, answer: `it was kept already: ${answer}` }
      : { record: { ...rest, kept: true }, answer };
  }
  const { expiresAt } = record;
  const answer = expiresAt === undefined ? 'time ends it again' : `it ends ${describeEnd(expiresAt, at)}`;
  return kept ? { record: rest, answer } : { record, answer: `it was not kept: ${answer}` };
}
