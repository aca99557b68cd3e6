import { pickFacts } from '../core/reap/candidates.js';
import type { Case, PullStanding } from '../core/reap/facts.js';
import { judge, standingOf } from '../core/reap/judgement.js';
import type { JudgedCase } from '../core/reap/reap-plan.js';
import type { ReapLine } from '../core/reap/reap-report.js';
import { renderReceipt } from '../core/report/status.js';
import type { LivePullRequest, StoredRecord } from '../ports.js';
import { runDestroyAlone } from './destroy.js';
import { dismissEndedRuns } from './reap-busy.js';
import { openContext, type ReapRequest } from './reap-request.js';

type Done = Pick<ReapLine, 'result' | 'detail'>;

/**
 * Destroys one environment of the plan, if it is still to end by what record and pull request say now: the plan may be
 * hours old, and somebody may have pushed, reopened or extended meanwhile.
 */
export async function runReapEnd(request: ReapRequest, planned: JudgedCase | undefined): Promise<Done> {
  if (planned === undefined) return { result: 'kept back', detail: 'it is not in the plan' };
  const { base } = request;
  const { recordHours } = base.config;
  const { environment, pullNumber } = planned;
  const { now: current, stored } = await lookAgain(request, planned);
  const { action, why } = judge(current, { now: base.clock.now(), recordHours });
  if (action !== 'end') return { result: 'kept back', detail: why };
  const judged = stored ?? (await writeMissingRecord(request, current));
  if (judged === undefined) return { result: 'kept back', detail: 'a run has begun to work on it' };
  base.log.info(`Destroying ${environment}: ${why}`);
  const context = openContext(request, {
    environment,
    pullNumber,
    region: stored?.record.region,
    copyOf: stored?.record.copyOf,
    pull: standingOf(current.pull),
  });
  request.onEnvironment(context.environment);
  const { report, outcome } = await runDestroyAlone(context, { reason: why, judged });
  request.onEnvironment(undefined);
  const { status, reason, receipt } = report;
  if (status === 'destroyed') return { result: 'done', ...(receipt && { detail: renderReceipt(receipt) }) };
  if (outcome === 'good') {
    if (status === 'skipped') await settleTombstone(request, environment);
    return { result: 'kept back', detail: reason ?? status };
  }
  return { result: 'failed', detail: reason ?? status };
}

/** Nothing was found of what killed runs may have left: nobody has to look again. */
async function settleTombstone({ base: { store } }: ReapRequest, environment: string): Promise<void> {
  const stored = await store.readRecord(environment);
  if (stored?.record.status !== 'destroyed') return;
  const { unfinished: _looked, ...record } = stored.record;
  await store.writeRecord(record, stored.version);
}

async function lookAgain(
  { base, forge }: ReapRequest,
  planned: JudgedCase,
): Promise<{ readonly now: Case; readonly stored: StoredRecord | undefined }> {
  const { environment, pullNumber } = planned;
  const [stored, live] = await Promise.all([
    base.store.readRecord(environment),
    pullNumber === undefined ? undefined : forge.fetchPullRequest(pullNumber),
  ]);
  const record = stored === undefined ? undefined : await dismissEndedRuns(forge, pickFacts(stored.record));
  const pull = pullNumber === undefined ? 'unasked' : live === undefined ? 'none' : toStanding(live);
  return { now: { ...planned, record, pull }, stored };
}

const toStanding = ({ number, state, headSha, labels }: LivePullRequest): PullStanding => ({
  number,
  state,
  headSha,
  labels,
});

/** A destroy takes an environment in hand by its record; undefined when somebody else has just written one. */
async function writeMissingRecord(
  { base, repository, region }: ReapRequest,
  { environment, pullNumber }: Case,
): Promise<StoredRecord | undefined> {
  const at = new Date(base.clock.now()).toISOString();
  if ((await base.store.prepare({ create: true })) === 'absent') return undefined;
  return base.store.writeRecord(
    {
      version: 1,
      environment,
      repository,
      ...(pullNumber === undefined ? {} : { pullNumber }),
      status: 'failed',
      generation: 0,
      region,
      stacks: [],
      createdAt: at,
      updatedAt: at,
      outputs: {},
      results: {},
      history: [],
    },
    undefined,
  );
}
