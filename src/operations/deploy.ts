import { computeLifetime } from '../core/environment/lifetime.js';
import type { EnvironmentRecord } from '../core/environment/record.js';
import { Announcer } from './announcer.js';
import { applyStacks } from './apply-stacks.js';
import { buildStacks, initStacks, storeBundle } from './build-stacks.js';
import { checkEnvironment } from './check-environment.js';
import type { Context } from './context.js';
import { destroyStacks } from './destroy-stacks.js';
import { lookAtFence } from './fence.js';
import { forgetEnvironment } from './forget-environment.js';
import { Journal, type Standing } from './journal.js';
import { Ledger } from './ledger.js';
import {
  computeOutcome,
  concludeRun,
  explainFailure,
  type RunEnd,
  settleStanding,
  TAKEN_OVER,
} from './run-end.js';
import type { StackWork } from './stack-run.js';

interface Deploy {
  readonly context: Context;
  readonly journal: Journal;
  readonly ledger: Ledger;
}

/** Brings the pull request's environment up, or up to date, checks it and tells the pull request. */
export async function runDeploy(context: Context): Promise<RunEnd> {
  const journal = new Journal(context, 'deploy');
  const { decision, store } = await journal.step('fence', () => lookAtFence(context, 'deploy'));
  if (!decision.go) {
    return { report: journal.report({ status: decision.verdict, reason: decision.reason }), outcome: 'good' };
  }
  if (store === 'absent') await context.store.prepare({ create: true });
  const ledger = await Ledger.open(context, 'deploying');
  journal.adopt(ledger.record);
  const announcer = new Announcer(context, computeKnown(ledger.record));
  announcer.start(journal.report({ status: 'deploying' }));
  const end = await deploy({ context, journal, ledger })
    .then((standing) => settleStanding(standing, context.signal))
    .then((standing) => ({ ...standing, outcome: computeOutcome(standing.status) }))
    .catch((error: unknown) => explainFailure(error, context.signal));
  const concluded = await concludeRun({ journal, standing: end, ledger, announcer });
  const report =
    end.nothingLeft === true
      ? await forgetEnvironment({ context, ledger, announcer, report: concluded })
      : concluded;
  return { report, outcome: report.status === end.status ? end.outcome : computeOutcome(report.status) };
}

export const computeKnown = ({ commentId, commentAuthor, deploymentId }: EnvironmentRecord) => ({
  ...(commentId === undefined ? {} : { commentId }),
  ...(commentAuthor === undefined ? {} : { commentAuthor }),
  ...(deploymentId === undefined ? {} : { deploymentId }),
});

async function deploy(run: Deploy): Promise<Standing> {
  const { context, journal, ledger } = run;
  const lifetime = computeLifetime({
    now: context.clock.now(),
    lifetimeHours: context.config.lifetimeHours,
    taggedExpiresAt: ledger.record.taggedExpiresAt,
  });
  const build = await journal.step('synthesize', () =>
    buildStacks({
      context,
      journal,
      taggedExpiresAt: lifetime.taggedExpiresAt,
      backendOf: (stack) => context.store.backend(context.environment.name, stack),
    }),
  );
  const work: StackWork = { context, journal, several: build.stacks.length > 1 };
  if (!(await journal.step('init', () => initStacks(work, build.stacks)))) return explainInit(journal);
  const bundle = storeBundle({ context }, build);
  // A failing plan must not leave the failed upload behind as an unhandled rejection.
  bundle.catch(() => {});
  const stopped = await applyStacks(work, {
    stacks: build.stacks,
    mayApply: async () => {
      const stop = await lookAgain(run);
      if (stop !== undefined) return stop;
      await bundle;
      journal.expiresAt = lifetime.expiresAt;
      await ledger.update((record) => ({
        ...record,
        ...lifetime,
        stacks: build.stacks.map(({ name, dependsOn }) => ({ name, dependsOn: [...dependsOn] })),
      }));
      return undefined;
    },
  });
  const standing = stopped ?? (await judge(run));
  return afterwards(run, { work, stacks: build.stacks, standing });
}

/** Whether the pull request and the record are still as they were; a standing says what stops the run. */
async function lookAgain({
  context,
  ledger,
}: Pick<Deploy, 'context' | 'ledger'>): Promise<Standing | undefined> {
  const { forge, environment, forced } = context;
  if (!(await ledger.isNewest())) return { status: 'superseded', reason: TAKEN_OVER };
  if (forge === undefined || environment.pullNumber === undefined) return undefined;
  const live = await forge.fetchPullRequest(environment.pullNumber);
  if (live?.state !== 'open') return { status: 'superseded', reason: CLOSED_MEANWHILE };
  if (forced || environment.headSha === undefined || live.headSha === environment.headSha) return undefined;
  return { status: 'superseded', reason: `commit ${live.headSha.slice(0, 7)} was pushed meanwhile` };
}

const CLOSED_MEANWHILE = 'the pull request was closed meanwhile';

async function judge(run: Deploy): Promise<Standing> {
  const [moved, failed] = await Promise.all([lookAgain(run), checkEnvironment(run)]);
  return moved ?? failed ?? { status: 'live' };
}

interface Aftermath {
  readonly work: StackWork;
  readonly stacks: Parameters<typeof destroyStacks>[1];
  readonly standing: Standing;
}

/** Undoes what a race with a close made, and what `on_failure: destroy` does not keep. */
async function afterwards({ context }: Deploy, { work, stacks, standing }: Aftermath): Promise<Standing> {
  const applied = work.journal.changes.some(({ outcome }) => outcome !== 'pending');
  const closed = standing.reason === CLOSED_MEANWHILE;
  const unwanted = standing.status === 'failed' && context.config.onFailure === 'destroy';
  if (!applied || context.signal.aborted || !(closed || unwanted)) return standing;
  const gone = await work.journal.step('destroy', () => destroyStacks(work, stacks));
  if (!gone) return { ...standing, reason: `${standing.reason}; destroying it again failed` };
  work.journal.forgetEnvironment();
  return {
    status: standing.status,
    reason: `${standing.reason}; everything was destroyed again`,
    ...(unwanted ? { nextStep: 'Mend the code and push; `on_failure: keep` leaves it up to look at.' } : {}),
    nothingLeft: true,
  };
}

function explainInit({ diagnostics }: Journal): Standing {
  const first = diagnostics.find(({ severity }) => severity === 'error');
  return {
    status: 'failed',
    reason: `Terraform could not initialize: ${first?.summary ?? 'no reason given'}`,
  };
}
