import { pickFacts } from '../core/reap/candidates.js';
import { computeDueWarning, type DueWarning } from '../core/reap/due-warning.js';
import type { CaseToWarn } from '../core/reap/reap-plan.js';
import type { ReapLine } from '../core/reap/reap-report.js';
import { renderEndWarning } from '../core/report/comment/end-warning.js';
import type { StoredRecord } from '../ports.js';
import { pickRecordedIds } from './announcer.js';
import type { ReapRequest } from './reap-request.js';

type Done = Pick<ReapLine, 'result' | 'detail'>;

const TOUCHED: Done = { result: 'kept back', detail: 'a run has changed it meanwhile' };

/**
 * Warns the pull request of the end, once for each time it is due: the record is claimed with a conditional write
 * before anything is said, and given back where it could not be said.
 */
export async function warnOfEnd(request: ReapRequest, planned: CaseToWarn | undefined): Promise<Done> {
  if (planned === undefined) return TOUCHED;
  const { base } = request;
  const { lifetimeHours, warnBeforeHours } = base.config;
  if (base.config.comment.mode === 'off') return { result: 'kept back', detail: 'comments are switched off' };
  const stored = await base.store.readRecord(planned.environment);
  if (stored === undefined) return TOUCHED;
  const due = computeDueWarning(
    { ...planned, record: pickFacts(stored.record) },
    { now: base.clock.now(), lifetimeHours, warnBeforeHours },
  );
  const claimed = due && (await claim(request, stored, due));
  return claimed === undefined || due === undefined ? TOUCHED : tell(request, { stored, claimed, due });
}

async function claim(
  { base }: ReapRequest,
  { record, version }: StoredRecord,
  { hours }: DueWarning,
): Promise<StoredRecord | undefined> {
  const { expiresAt } = record;
  if (expiresAt === undefined) return undefined;
  return base.store.writeRecord({ ...record, warned: { expiresAt, hours: [...hours] } }, version);
}

interface Claimed {
  readonly stored: StoredRecord;
  readonly claimed: StoredRecord;
  readonly due: DueWarning;
}

async function tell({ base, forge }: ReapRequest, { stored, claimed, due }: Claimed): Promise<Done> {
  const { environment, pullNumber, expiresAt = '' } = claimed.record;
  const { store } = base;
  if (pullNumber === undefined) return { result: 'kept back', detail: 'it belongs to no pull request' };
  const warning = renderEndWarning({ expiresAt, leftMs: due.leftMs });
  const known = pickRecordedIds(claimed.record);
  const { ids, warnings } = await forge.warn({ environment, pullNumber, known, warning });
  if (ids.commentId === undefined) {
    await store.writeRecord(stored.record, claimed.version);
    return { result: 'failed', detail: warnings.join('; ') };
  }
  // A run that wrote meanwhile finds the comment by its marker.
  await store.writeRecord({ ...claimed.record, ...pickRecordedIds(ids) }, claimed.version);
  return { result: 'done', ...(warnings.length > 0 ? { detail: warnings.join('; ') } : {}) };
}
