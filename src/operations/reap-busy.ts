import type { Candidate, RecordFacts } from '../core/reap/facts.js';
import { judge, type Moment, type ReapAction } from '../core/reap/judgement.js';
import type { JudgedCase, PullAnswers, ReapPlan } from '../core/reap/reap-plan.js';
import type { Forge } from '../ports.js';

/** Calls to GitHub that finding out what is to end may take in all; a few are for runs however many pull requests there are. */
const MAX_CALLS = 110;
const MIN_ASKED = 10;
const PULLS_PER_CALL = 100;

/** The record without runs that GitHub says are over: they were killed before they could say so themselves. */
export async function dismissEndedRuns(forge: Forge, record: RecordFacts): Promise<RecordFacts> {
  if (record.busySince === undefined || record.runs.length === 0) return record;
  for (const run of record.runs) if ((await forge.fetchRunState(run)) !== 'ended') return record;
  return { ...record, busySince: undefined };
}

/**
 * The candidates of a plan; of those that would not be left alone but for a run at work, GitHub is asked whether it is.
 * Those that would end come first; what the calls are not enough for is left to the next reap.
 */
export async function dismissEnded(
  forge: Forge,
  { cases }: ReapPlan,
  moment: Moment & { readonly answers: PullAnswers },
): Promise<readonly Candidate[]> {
  const pullCalls = Math.ceil(moment.answers.size / PULLS_PER_CALL);
  let left = Math.max(MIN_ASKED, MAX_CALLS - pullCalls);
  const settled = new Map<string, RecordFacts>();
  for (const action of ['end', 'mend', 'forget'] as const) {
    for (const { environment, record } of listHeldBack(cases, { moment, action })) {
      left -= record.runs.length;
      if (left >= 0) settled.set(environment, await dismissEndedRuns(forge, record));
    }
  }
  return cases.map((one) => ({ ...one, record: settled.get(one.environment) ?? one.record }));
}

interface Held {
  readonly moment: Moment;
  readonly action: ReapAction;
}

/** Environments that only a run at work keeps from `action`. */
function listHeldBack(cases: readonly JudgedCase[], { moment, action }: Held) {
  return cases.flatMap(({ judgement, ...one }) => {
    const { record } = one;
    if (record === undefined || judgement.cause !== 'busy') return [];
    const idle = judge({ ...one, record: { ...record, busySince: undefined } }, moment);
    return idle.action === action ? [{ environment: one.environment, record }] : [];
  });
}
