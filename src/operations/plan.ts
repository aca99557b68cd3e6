import { computeLifetime } from '../core/environment/lifetime.js';
import { computeWaves } from '../core/source/stack-order.js';
import type { StoredRecord } from '../ports.js';
import { Announcer, pickRecordedIds } from './announcer.js';
import { buildStacks, initStacks } from './build-stacks.js';
import type { Context } from './context.js';
import { openCopy } from './copy-context.js';
import { explainTerraform } from './explain-terraform.js';
import { endAtFence, lookAtFence } from './fence.js';
import { Journal, type Standing } from './journal.js';
import { refuseMissingOutputs } from './missing-outputs.js';
import { planWave } from './plan-wave.js';
import { type RunEnd, settle } from './run-end.js';
import { openStackWork } from './stack-run.js';

/** Shows what a deploy would do and how policy judges it. Touches nothing: no lock, no record, no bucket. */
export async function runPlan(context: Context): Promise<RunEnd> {
  const journal = new Journal(context, 'plan');
  const { decision, stored } = await journal.step('fence', () => lookAtFence(context, 'plan'));
  if (!decision.go) return endAtFence(journal, decision);
  if (stored !== undefined) journal.adopt(stored.record);
  const announcer = new Announcer(context, stored === undefined ? {} : pickRecordedIds(stored.record));
  announcer.start(journal.report({ status: 'planning' }));
  const end = await settle(planTarget(context, journal, stored), context.signal);
  const report = journal.report(end);
  await announcer.finish(report);
  return { report, outcome: end.outcome };
}

/** Under `strategy: replace` a deploy goes into the commit's own copy. */
async function planTarget(
  context: Context,
  journal: Journal,
  stored: StoredRecord | undefined,
): Promise<Standing> {
  if (context.config.strategy === 'update') return plan(context, journal, stored);
  const copy = openCopy(context);
  const known = stored && (await context.store.readRecord(copy.environment.name));
  return plan(copy, journal, known?.record.status === 'destroyed' ? undefined : known);
}

async function plan(context: Context, journal: Journal, stored: StoredRecord | undefined): Promise<Standing> {
  const { clock, config, environment, store } = context;
  const { taggedExpiresAt } = computeLifetime({
    now: clock.now(),
    lifetimeHours: config.lifetimeHours,
    taggedExpiresAt: stored?.record.taggedExpiresAt,
  });
  // Without an environment there is no state to compare with, and perhaps no bucket either.
  const scratch = stored === undefined ? await context.folders.make('scratch-state') : undefined;
  const backendOf = (stack: string) =>
    scratch === undefined
      ? store.backend(environment.name, stack)
      : ({ kind: 'local', path: `${scratch}/${stack}.tfstate` } as const);
  const build = await journal.step('synthesize', () =>
    buildStacks({ context, journal, taggedExpiresAt, backendOf }),
  );
  const work = openStackWork(context, journal, build.stacks);
  if (!(await journal.step('init', () => initStacks(work, build.stacks))))
    return explainTerraform(journal.diagnostics, 'initialize');
  const [first = [], ...later] = computeWaves(build.stacks);
  const waves = stored === undefined ? [first] : [first, ...later];
  if (waves.length <= later.length)
    noteUnplanned(
      journal,
      later.flat().map(({ name }) => name),
    );
  const outputNames = new Set<string>();
  for (const wave of waves) {
    const end = await journal.step('plan', () => planWave(work, { stacks: wave, lock: false, outputNames }));
    if (end === 'failed') return explainTerraform(journal.diagnostics, 'plan');
    if (end === 'blocked')
      return {
        status: 'blocked',
        reason: 'policy would stop the apply; nothing was touched',
        nextStep: 'Mend the findings and push.',
      };
  }
  // Without the plans of all stacks not all outputs are known.
  if (waves.length > later.length) {
    journal.findings.complete = true;
    refuseMissingOutputs({ config: context.config, outputNames, applied: false });
  }
  return { status: 'planned' };
}

function noteUnplanned(journal: Journal, stacks: readonly string[]): void {
  journal.warnings.push(
    `not planned, because they need outputs of stacks that do not exist yet: ${stacks.join(', ')}`,
  );
}
