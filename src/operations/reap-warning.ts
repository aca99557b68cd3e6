import type { CaseToWarn } from '../core/reap/reap-plan.js';
import type { ReapLine } from '../core/reap/reap-report.js';
import type { ReapRequest } from './reap-request.js';

/** Warns the pull request of the end, once for each time it is due. */
export async function warnOfEnd(
  request: ReapRequest,
  planned: CaseToWarn | undefined,
): Promise<Pick<ReapLine, 'result' | 'detail'>> {
  if (planned === undefined) return { result: 'kept back' };
  request.base.log.warn(`${planned.environment} ends soon`);
  return { result: 'done' };
}
