import type { RecordChange } from '../core/environment/order-end.js';
import type { EnvironmentRecord } from '../core/environment/record.js';
import { MayflyError } from '../core/errors.js';
import type { OrderContext, OrderEnd } from './order.js';

/** How often the write is tried again after a run wrote in between. */
const ATTEMPTS = 8;

const ENDING: Readonly<Partial<Record<EnvironmentRecord['status'], string>>> = {
  destroying: 'the environment is being destroyed',
  destroyed: 'there is no environment: it was destroyed before',
};

/**
 * Changes the record and nothing else: the generation stays, so that a run that is at work goes on. What that run writes
 * next keeps the change, because each write of the record is conditional.
 */
export async function changeRecord(
  { store, environment, log }: OrderContext,
  change: (record: EnvironmentRecord) => RecordChange,
): Promise<OrderEnd> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const found = await store.readRecord(environment.name);
    if (found === undefined)
      return { status: 'skipped', answer: 'there is no environment', record: undefined };
    const ending = ENDING[found.record.status];
    if (ending !== undefined) return { status: 'skipped', answer: ending, record: found.record };
    const { record, answer } = change(found.record);
    if (record === found.record) return { status: 'done', answer, record };
    const stored = await store.writeRecord(record, found.version);
    if (stored !== undefined) return { status: 'done', answer, record: stored.record };
    log.info(
      `Another run wrote the record of ${environment.name} first; reading it again (${attempt}/${ATTEMPTS}).`,
    );
  }
  throw new MayflyError(`the record of ${environment.name} could not be written in ${ATTEMPTS} attempts`, {
    kind: 'outside',
    hint: 'Other runs for the same pull request write it all the time; ask again once they are through.',
  });
}
