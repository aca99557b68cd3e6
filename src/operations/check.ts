import { computeCheckedSince } from '../core/environment/checked-since.js';
import { computeEarlierDeploy } from '../core/environment/earlier-deploy.js';
import { explainRecord, type NotLive } from '../core/environment/explain-record.js';
import type { EnvironmentRecord } from '../core/environment/record.js';
import { Announcer, pickRecordedIds } from './announcer.js';
import { checkEnvironment } from './check-environment.js';
import type { Context } from './context.js';
import { endAtFence, lookAtFence } from './fence.js';
import { Journal, type Standing } from './journal.js';
import { explainReality } from './judge-policy.js';
import { type RunEnd, settle } from './run-end.js';
import { openShown, type ShownEnvironment } from './shown-environment.js';

/**
 * Runs the smoke checks and looks at live endpoints again, at the environment as it is. They make no environment live
 * that the last deploy left otherwise, unless they were all that it failed.
 */
export async function runCheck(context: Context): Promise<RunEnd> {
  const journal = new Journal(context, 'check');
  const { decision, stored, kept } = await journal.step('fence', () => lookAtFence(context, 'check'));
  if (!decision.go) return endAtFence(journal, decision);
  if (stored === undefined) throw new Error('the fence lets no check go on without a record');
  const { record } = stored;
  const shown = await openShown(context, record);
  const states = await Promise.all(
    shown.stacks.map((stack) => context.store.readState(shown.context.environment.name, stack)),
  );
  for (const { outputs } of states) journal.setOutputs(outputs);
  journal.since = computeCheckedSince(record);
  journal.expiresAt = record.expiresAt;
  journal.kept = record.kept === true || kept;
  const notLive = explainRecord(record, context.environment.headSha);
  if (notLive !== undefined) journal.earlier = findOther(record, context.environment.headSha);
  const end = await settle(check(shown, journal, notLive), context.signal);
  const report = journal.report(end);
  if (notLive?.busy !== true) await new Announcer(context, pickRecordedIds(record)).finish(report);
  return { report, outcome: end.outcome };
}

/** What is up is of another commit than the one that is asked for. */
function findOther(record: EnvironmentRecord, headSha: string | undefined) {
  const earlier = computeEarlierDeploy(record);
  return earlier?.headSha === headSha ? undefined : earlier;
}

async function check(
  { context, stacks }: ShownEnvironment,
  journal: Journal,
  notLive: NotLive | undefined,
): Promise<Standing> {
  // Without anything applied there are no outputs to ask.
  const failed = stacks.length > 0 ? await checkEnvironment({ context, journal }) : undefined;
  if (notLive !== undefined) return { ...notLive, recalled: true };
  return failed ?? explainReality({ context, journal }) ?? { status: 'live' };
}
