import { computeLifetime } from '../core/environment/lifetime.js';
import { computeApplyingRecord } from '../core/environment/next-record.js';
import type { EnvironmentRecord } from '../core/environment/record.js';
import { hasChanged, undoUnwanted } from './aftermath.js';
import { Announcer, pickRecordedIds } from './announcer.js';
import { applyStacks } from './apply-stacks.js';
import { retireStacks } from './bare-stacks.js';
import { buildStacks, initStacks, packBundle } from './build-stacks.js';
import { checkEnvironment } from './check-environment.js';
import type { Context } from './context.js';
import { explainTerraform } from './explain-terraform.js';
import { endAtFence, lookAgain, lookAtFence } from './fence.js';
import { forgetEnvironment } from './forget-environment.js';
import { Journal, type Standing } from './journal.js';
import { judgeMade } from './judge-made.js';
import { canRecheck, explainReality } from './judge-policy.js';
import { Ledger } from './ledger.js';
import { noteNeighbours } from './note-neighbours.js';
import { noteRegions } from './note-regions.js';
import { noteSiblings } from './note-siblings.js';
import { recoverBeforeDeploy } from './recover-before-deploy.js';
import { releaseLocks } from './release-locks.js';
import { hasCopies, replaceEnvironment } from './replace.js';
import type { Deploy } from './replacement.js';
import { retireCopies } from './retire-copies.js';
import {
  computeOutcome,
  concludeRun,
  type RunEnd,
  type SettledStanding,
  settle,
  settleBody,
  TAKEN_OVER,
} from './run-end.js';
import { runAfterApply } from './run-hooks.js';
import { settleAll } from './settle.js';
import { openStackWork, type StackWork } from './stack-run.js';
import { tellWhatExists } from './tell-what-exists.js';
import { waitForLocks } from './wait-for-locks.js';

/** Brings the pull request's environment up, or up to date, checks it and tells the pull request. */
export async function runDeploy(context: Context): Promise<RunEnd> {
  const journal = new Journal(context, 'deploy');
  const { decision, store, kept } = await journal.step('fence', () => lookAtFence(context, 'deploy'));
  if (!decision.go) return endAtFence(journal, decision);
  if (store === 'absent') await context.store.prepare({ create: true });
  const ledger = await Ledger.open(context, 'deploying');
  journal.adopt(ledger.record);
  journal.kept ||= kept;
  const announcer = new Announcer(context, pickRecordedIds(ledger.record));
  announcer.start(journal.report({ status: 'deploying' }));
  const run = { context, journal, ledger };
  const [end] = await Promise.all([
    hasCopies(run) ? replaceEnvironment(run, updateEnvironment) : updateEnvironment(run),
    noteNeighbours({ context, journal }),
  ]);
  const concluded = await concludeRun({ journal, standing: end, ledger, announcer });
  const report =
    end.nothingLeft === true
      ? await forgetEnvironment({ context, ledger, announcer, report: concluded })
      : await retireCopies({ front: run, announcer, report: concluded });
  return { report, outcome: report.status === end.status ? end.outcome : computeOutcome(report.status) };
}

async function updateEnvironment(run: Deploy): Promise<SettledStanding> {
  const { context, ledger } = run;
  const end = await settle(deploy(run), context.signal);
  await releaseLocks({ context, ledger, end });
  return tellWhatExists(context, ledger, end);
}

async function deploy(run: Deploy): Promise<Standing> {
  const { context, journal, ledger } = run;
  const lifetime = computeLifetime({
    now: context.clock.now(),
    lifetimeHours: context.config.lifetimeHours,
    taggedExpiresAt: ledger.record.taggedExpiresAt,
    extendedTo: ledger.record.extendedTo,
  });
  const build = await journal.step('synthesize', () =>
    buildStacks({
      context,
      journal,
      taggedExpiresAt: lifetime.taggedExpiresAt,
      backendOf: (stack) => context.store.backend(context.environment.name, stack),
    }),
  );
  const current = build.stacks.map(({ name, dependsOn }) => ({ name, dependsOn: [...dependsOn] }));
  const formerOf = ({ stacks }: EnvironmentRecord): RecordedStacks =>
    stacks.filter((stack) => !current.some(({ name }) => name === stack.name));
  const work = openStackWork(context, journal, build.stacks);
  if (!(await journal.step('init', () => initStacks(work, build.stacks))))
    return explainTerraform(journal.diagnostics, 'initialize');
  const locked = await waitForLocks({ context, journal, ledger, stacks: current.map(({ name }) => name) });
  if (locked !== undefined) return locked;
  await recoverBeforeDeploy({ work, ledger, stacks: build.stacks });
  const packed = packBundle({ context }, build);
  // A failing plan must not leave a failed packing behind as an unhandled rejection.
  packed.catch(() => {});
  let stored: Promise<void> | undefined;
  const applying = applyStacks(work, {
    stacks: build.stacks,
    mayApply: async () => {
      const stop = await lookAgain(context, ledger);
      if (stop !== undefined) return stop;
      // Only code that can be planned may take the place of the bundle before it: destroy has to plan it too.
      stored ??= packed.then((file) => context.store.putBundle(context.environment.name, file));
      await stored;
      const own = await ledger.update((record) =>
        computeApplyingRecord(record, {
          ...lifetime,
          deployedSince: journal.since,
          stacks: [...current, ...formerOf(record)],
        }),
      );
      if (!own) return (await lookAgain(context, ledger)) ?? { status: 'superseded', reason: TAKEN_OVER };
      journal.expiresAt = ledger.record.expiresAt;
      journal.earlier = undefined;
      return undefined;
    },
  });
  // An error ends like any failure from here on: what was made may have to go again.
  const stopped = await settleBody(applying, context.signal);
  await noteRegions({ context, ledger });
  if (stopped === undefined) await retireFormer(run, { work, current, former: formerOf(ledger.record) });
  const standing = await settleBody(
    stopped === undefined ? judge(run, work) : review(run, { work, stopped }),
    context.signal,
  );
  return undoUnwanted(context, {
    work,
    stacks: build.stacks,
    standing,
    applied: stopped === undefined,
    ledger,
  });
}

interface Unjudged {
  readonly work: StackWork;
  /** A hook failed: nothing is to be checked. */
  readonly unready: Standing | undefined;
}

/** Whether the run may go on, and what failed. Once one of it breaks off, checks and commands end too, and are waited for. */
async function judgeTogether(run: Deploy, { work, unready }: Unjudged) {
  const stop = new AbortController();
  const signal = AbortSignal.any([run.context.signal, stop.signal]);
  const orStop = async <T>(body: Promise<T>): Promise<T> => {
    try {
      return await body;
    } catch (error) {
      stop.abort(error);
      throw error;
    }
  };
  const moved = orStop(lookAgain(run.context, run.ledger));
  const failed = unready ?? checkEnvironment({ ...run, context: { ...run.context, signal } });
  await settleAll<unknown>([
    moved,
    Promise.resolve(failed),
    orStop(run.journal.step('live policy', () => judgeMade(work))),
    orStop(noteSiblings(run)),
  ]);
  return [await moved, await failed] as const;
}

type RecordedStacks = EnvironmentRecord['stacks'];

interface Retirement {
  readonly work: StackWork;
  readonly current: RecordedStacks;
  /** Stacks of earlier commits that the code no longer has. */
  readonly former: RecordedStacks;
}

/** What can't be destroyed stays in the record, so that the next run tries again. */
async function retireFormer(
  { journal, ledger }: Deploy,
  { work, current, former }: Retirement,
): Promise<void> {
  if (former.length === 0) return;
  const names = former.map(({ name }) => name);
  const left = await journal.step('retire stacks', () => retireStacks(work, names));
  if (left.length > 0) {
    journal.warnings.push(`stacks that the code no longer has could not be destroyed: ${left.join(', ')}`);
  }
  const kept = former.filter(({ name }) => left.includes(name));
  await ledger.update((record) => ({ ...record, stacks: [...current, ...kept] }));
}

/** An apply that failed may have failed because someone destroyed the environment at the same time. */
async function review(
  { context, ledger }: Deploy,
  { work, stopped }: { readonly work: StackWork; readonly stopped: Standing },
): Promise<Standing> {
  if (stopped.unwanted !== undefined || !hasChanged(work) || context.signal.aborted) return stopped;
  const moved = await lookAgain(context, ledger);
  return moved?.unwanted === undefined ? stopped : moved;
}

async function judge(run: Deploy, work: StackWork): Promise<Standing> {
  const { context, ledger } = run;
  // What takes the environment away need not wait for what gets it ready.
  const early = context.config.hooks.afterApply.length > 0 ? await lookAgain(context, ledger) : undefined;
  if (early !== undefined) return early;
  const unready = await runAfterApply(run);
  const [moved, failed] = await judgeTogether(run, { work, unready });
  if (moved !== undefined) return moved;
  const standing = failed ?? explainReality(work);
  if (standing === undefined) return { status: 'live' };
  return { ...standing, recheck: unready === undefined && canRecheck(work) };
}
