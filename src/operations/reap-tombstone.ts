import { pickFacts } from '../core/reap/candidates.js';
import { judge } from '../core/reap/judgement.js';
import type { ReapLine } from '../core/reap/reap-report.js';
import type { ReapRequest } from './reap-request.js';

/** Removes the record of an environment that was destroyed long ago, if that is still what it says. */
export async function forgetTombstone(
  { base }: ReapRequest,
  environment: string,
): Promise<Pick<ReapLine, 'result' | 'detail'>> {
  const stored = await base.store.readRecord(environment);
  if (stored === undefined) return { result: 'done' };
  const record = pickFacts(stored.record);
  const { pullNumber } = record;
  const now = { environment, record, tags: undefined, pullNumber, pull: 'unasked' } as const;
  if (judge(now, { now: base.clock.now(), recordHours: base.config.recordHours }).action !== 'forget')
    return { result: 'kept back', detail: 'a run has begun to work on it' };
  await base.store.removeEnvironment(environment, { keepRecord: false });
  return { result: 'done' };
}
