import type { Candidate, RecordFacts } from '../core/reap/facts.js';
import { judge, type Moment } from '../core/reap/judgement.js';
import type { ReapPlan } from '../core/reap/reap-plan.js';
import type { Forge } from '../ports.js';

/** How many environments GitHub is asked the runs of; those beyond are left to the next reap. */
const MAX_ASKED = 50;

/** The record without runs that GitHub says are over: they were killed before they could say so themselves. */
export async function dismissEndedRuns(forge: Forge, record: RecordFacts): Promise<RecordFacts> {
  if (record.busySince === undefined || record.runs.length === 0) return record;
  for (const run of record.runs) if ((await forge.fetchRunState(run)) !== 'ended') return record;
  return { ...record, busySince: undefined };
}

/** The candidates of a plan; of those that would not be left alone but for a run at work, GitHub is asked whether it is. */
export async function dismissEnded(
  forge: Forge,
  { cases }: ReapPlan,
  moment: Moment,
): Promise<readonly Candidate[]> {
  let asked = 0;
  const settled: Candidate[] = [];
  for (const one of cases) {
    const { record, judgement } = one;
    const idle = record && { ...record, busySince: undefined };
    const due = judgement.cause === 'busy' && judge({ ...one, record: idle }, moment).action !== 'leave';
    if (record === undefined || !due || asked >= MAX_ASKED) settled.push(one);
    else {
      asked += 1;
      settled.push({ ...one, record: await dismissEndedRuns(forge, record) });
    }
  }
  return settled;
}
