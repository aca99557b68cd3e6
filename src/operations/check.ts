import { Announcer } from './announcer.js';
import { checkEnvironment } from './check-environment.js';
import type { Context } from './context.js';
import { lookAtFence } from './fence.js';
import { Journal, type Standing } from './journal.js';
import { explainReality } from './judge-policy.js';
import { type RunEnd, settle } from './run-end.js';

/** Runs the smoke checks and looks at live endpoints again, at the environment as it is. */
export async function runCheck(context: Context): Promise<RunEnd> {
  const journal = new Journal(context, 'check');
  const { decision, stored } = await journal.step('fence', () => lookAtFence(context, 'check'));
  if (!decision.go || stored === undefined) {
    const reason = decision.go ? 'there is no environment' : decision.reason;
    return { report: journal.report({ status: 'skipped', reason }), outcome: 'good' };
  }
  const { record } = stored;
  const states = await Promise.all(
    record.stacks.map(({ name }) => context.store.readState(record.environment, name)),
  );
  for (const { outputs } of states) journal.setOutputs(outputs);
  journal.expiresAt = record.expiresAt;
  const end = await settle(check(context, journal), context.signal);
  const report = journal.report(end);
  await new Announcer(context, {}).finish(report);
  return { report, outcome: end.outcome };
}

const check = async (context: Context, journal: Journal): Promise<Standing> =>
  (await checkEnvironment({ context, journal })) ??
  explainReality({ context, journal }) ?? { status: 'live' };
