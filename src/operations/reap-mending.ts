import { computeEarlierDeploy } from '../core/environment/earlier-deploy.js';
import type { EnvironmentRecord } from '../core/environment/record.js';
import { pickFacts } from '../core/reap/candidates.js';
import { judge, standingOf } from '../core/reap/judgement.js';
import type { JudgedCase } from '../core/reap/reap-plan.js';
import type { ReapLine } from '../core/reap/reap-report.js';
import { computeBareReport } from '../core/report/bare-report.js';
import type { StoredRecord } from '../ports.js';
import { Announcer, pickRecordedIds } from './announcer.js';
import { finishKilledRun, type KilledEnd } from './finish-killed-run.js';
import { dismissEndedRuns } from './reap-busy.js';
import { openContext, type ReapRequest } from './reap-request.js';
import { tellAgain } from './tell-again.js';

type Done = Pick<ReapLine, 'result' | 'detail'>;

const TAKEN: Done = { result: 'kept back', detail: 'a run has begun to work on it' };

const VERBS = { deploying: 'deploy', destroying: 'destroy' } as const;
const isUnderWay = (status: EnvironmentRecord['status']): status is keyof typeof VERBS => status in VERBS;

/**
 * Says in record and comment how a run ended that was killed together with its post step, and releases its locks; and
 * tells the end of one that could not tell it.
 */
export async function mendStanding(request: ReapRequest, planned: JudgedCase | undefined): Promise<Done> {
  if (planned === undefined) return TAKEN;
  const { base, forge } = request;
  const stored = await base.store.readRecord(planned.environment);
  const record = stored?.record;
  if (stored !== undefined && record?.untold === true) return retell(request, { planned, stored });
  if (record?.run === undefined || !isUnderWay(record.status)) return TAKEN;
  const current = { ...planned, record: await dismissEndedRuns(forge, pickFacts(record)) };
  const { action } = judge(current, { now: base.clock.now(), recordHours: base.config.recordHours });
  if (action !== 'mend') return TAKEN;
  const verb = VERBS[record.status];
  const end = await finishKilledRun({
    ...base,
    environment: record.environment,
    run: record.run,
    verb,
    reason: 'the run was killed before it could finish',
    ended: true,
    orderly: false,
  });
  if (end.own) await announce(request, { planned, record, verb, end });
  return { result: 'done', detail: end.reason };
}

interface Stranded {
  readonly planned: JudgedCase;
  readonly record: EnvironmentRecord;
  readonly verb: 'deploy' | 'destroy';
  readonly end: KilledEnd;
}

async function announce(request: ReapRequest, { planned, record, verb, end }: Stranded): Promise<void> {
  const { environment, headSha, run, region, copyOf } = record;
  const { pullNumber, pull } = planned;
  const context = openContext(request, {
    environment,
    pullNumber,
    region,
    copyOf,
    pull: standingOf(pull),
  });
  const earlier = end.stands === true ? computeEarlierDeploy(record) : undefined;
  const bare = computeBareReport({
    environment,
    repository: request.repository,
    pullNumber: context.environment.pullNumber,
    headSha,
    verb,
    status: 'cancelled',
    reason: end.reason,
    nextStep: 'The next push continues; closing the pull request destroys what exists.',
    run,
    at: new Date(request.base.clock.now()).toISOString(),
  });
  await new Announcer(context, pickRecordedIds(record)).finish(
    earlier === undefined ? bare : { ...bare, earlier },
  );
}

async function retell(
  request: ReapRequest,
  { planned, stored }: { readonly planned: JudgedCase; readonly stored: StoredRecord },
): Promise<Done> {
  const { environment, pullNumber, region, headSha, copyOf } = stored.record;
  const pull = standingOf(planned.pull);
  const context = openContext(request, { environment, pullNumber, region, copyOf, pull });
  await tellAgain({ ...context, environment: { ...context.environment, headSha } }, stored);
  return { result: 'done' };
}
