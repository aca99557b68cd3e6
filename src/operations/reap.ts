import { MayflyError } from '../core/errors.js';
import { pickFacts } from '../core/reap/candidates.js';
import type { Candidate, TagFacts } from '../core/reap/facts.js';
import { computeReapReport, listFailing, planLines } from '../core/reap/plan-lines.js';
import {
  computeReapPlan,
  listCandidates,
  listPullNumbers,
  type ReapPlan,
  type ReapSurvey,
} from '../core/reap/reap-plan.js';
import { dismissEnded } from './reap-busy.js';
import { runReapLines } from './reap-lines.js';
import type { ReapEnd, ReapRequest } from './reap-request.js';

/**
 * Finds environments that are to end, tells the plan, and ends them. Whatever of store, AWS or GitHub does not answer
 * whole, nothing is done: MayflyError says what it was.
 */
export async function runReap(request: ReapRequest): Promise<ReapEnd> {
  const { base, dryRun, onPlan } = request;
  const survey = await runSurvey(request);
  const candidates = listCandidates(survey);
  const plan = await askAndPlan(request, candidates);
  const { lines, fine } = planLines(plan, survey.unreadable, base.clock.now());
  const facts = {
    repository: request.repository,
    store: base.store.description,
    looked: candidates.length + survey.unreadable.length,
    fine,
    run: base.run,
  };
  const at = () => new Date(base.clock.now()).toISOString();
  const planned = computeReapReport({ ...facts, lines, status: 'planned', at: at() });
  await onPlan(planned);
  if (dryRun) return { report: planned, outcome: listFailing(lines).length > 0 ? 'outside' : 'good' };
  const done = await runReapLines(request, plan, lines);
  const failed = listFailing(done).length > 0;
  return {
    report: computeReapReport({ ...facts, lines: done, status: failed ? 'failed' : 'done', at: at() }),
    outcome: failed ? 'outside' : 'good',
  };
}

/** Store and AWS are asked side by side; one that does not answer whole is thrown on. */
async function runSurvey({ base, repository, only }: ReapRequest): Promise<ReapSurvey> {
  const { store, tagged } = base;
  const place = await store.prepare({ create: false });
  const [records, tags] = await Promise.all([
    place === 'absent' ? NOTHING : store.surveyRecords(pickFacts, { only }),
    tagged.survey(repository),
  ]);
  return { records: records.found, unreadable: records.unreadable, tagged: restrict(tags, only) };
}

const NOTHING = { found: [], unreadable: [] };

const restrict = (tags: ReadonlyMap<string, TagFacts>, only: ReadonlySet<string> | undefined) =>
  only === undefined ? tags : new Map([...tags].filter(([name]) => only.has(name)));

async function askAndPlan(request: ReapRequest, candidates: readonly Candidate[]): Promise<ReapPlan> {
  const { base, forge } = request;
  const { recordHours, lifetimeHours, warnBeforeHours } = base.config;
  const numbers = listPullNumbers(candidates);
  const answers = await forge.fetchPullRequests(numbers);
  const moment = { answers, now: base.clock.now(), recordHours, lifetimeHours, warnBeforeHours };
  const plan = computeReapPlan(candidates, moment);
  if (plan === undefined) throw explainMissing(numbers.filter((number) => !answers.has(number)));
  const settled = await dismissEnded(forge, plan, moment);
  return computeReapPlan(settled, moment) ?? plan;
}

function explainMissing(numbers: readonly number[]): MayflyError {
  const some = numbers.slice(0, 5).join(', ');
  return new MayflyError(`GitHub did not say how ${numbers.length} pull requests stand: ${some}`, {
    kind: 'outside',
    hint: 'Run the job again.',
  });
}
