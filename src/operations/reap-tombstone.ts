import { pickFacts } from '../core/reap/candidates.js';
import { judge } from '../core/reap/judgement.js';
import type { ReapLine } from '../core/reap/reap-report.js';
import { renderReceipt } from '../core/report/status.js';
import type { StoredRecord } from '../ports.js';
import { countResources } from './count-resources.js';
import { runDestroyAlone } from './destroy.js';
import { openContext, type ReapRequest } from './reap-request.js';

/** Removes the record of an environment that was destroyed long ago, if that is still what it says. */
export async function forgetTombstone(
  request: ReapRequest,
  environment: string,
): Promise<Pick<ReapLine, 'result' | 'detail'>> {
  const { base } = request;
  const stored = await base.store.readRecord(environment);
  if (stored === undefined) return { result: 'done' };
  const record = pickFacts(stored.record);
  const { pullNumber } = record;
  const now = { environment, record, tags: undefined, pullNumber, pull: 'unasked' } as const;
  if (judge(now, { now: base.clock.now(), recordHours: base.config.recordHours }).action !== 'forget')
    return { result: 'kept back', detail: 'a run has begun to work on it' };
  const { store } = base;
  const count = await countResources({ store, environment, stacks: await store.listStacks(environment) });
  if (count > 0) return destroyRemains(request, stored);
  await store.removeEnvironment(environment, { keepRecord: false });
  return { result: 'done' };
}

/** A run that was killed wrote a state after the proof that nothing was left. */
async function destroyRemains(
  request: ReapRequest,
  judged: StoredRecord,
): Promise<Pick<ReapLine, 'result' | 'detail'>> {
  const { environment, region, copyOf } = judged.record;
  const context = openContext(request, {
    environment,
    pullNumber: undefined,
    region,
    copyOf,
    pull: undefined,
  });
  const reason = 'a state of it still held something';
  const { report } = await runDestroyAlone(context, { reason, judged });
  const { status, receipt } = report;
  if (status !== 'destroyed') return { result: 'failed', detail: report.reason ?? status };
  return { result: 'done', ...(receipt && { detail: renderReceipt(receipt) }) };
}
