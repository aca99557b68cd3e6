import { join } from 'node:path';
import { decideFence, type FenceDecision, type Refusal } from '../core/environment/fence.js';
import type { EnvironmentRecord } from '../core/environment/record.js';
import type { Verb } from '../core/event/trigger.js';
import { hasKeepLabel } from '../core/event/triggers.js';
import type { StoredRecord } from '../ports.js';
import type { Context, EnvironmentIdentity } from './context.js';
import { findLeftovers } from './find-leftovers.js';
import { listCopies } from './find-siblings.js';
import type { Journal, Standing } from './journal.js';
import type { Ledger } from './ledger.js';
import { type RunEnd, TAKEN_OVER } from './run-end.js';

export interface FenceLook {
  readonly decision: FenceDecision;
  readonly stored: StoredRecord | undefined;
  /** `absent`: the store does not exist yet and has to be made before anything is written. */
  readonly store: 'ready' | 'absent';
  /** The pull request's label says that no time ends the environment. */
  readonly kept: boolean;
}

/** Looks at the pull request and the record as they are now. Writes nothing. */
export async function lookAtFence(context: Context, verb: Verb): Promise<FenceLook> {
  const { environment, forge, store, forced } = context;
  const { pullNumber } = environment;
  const [live, place] = await Promise.all([
    pullNumber === undefined ? undefined : forge?.fetchPullRequest(pullNumber),
    store.prepare({ create: false }),
  ]);
  const stored = place === 'absent' ? undefined : await store.readRecord(environment.name);
  const unknown = stored === undefined || stored.record.status === 'destroyed';
  const orphaned =
    verb === 'destroy' && place === 'ready' && unknown && (await hasRemains(context, stored?.record.regions));
  // Without GitHub, or for no pull request, there is nothing that could have moved on.
  const asked = forge !== undefined && pullNumber !== undefined;
  const decision = decideFence({
    verb,
    pullNumber: pullNumber ?? 0,
    repository: environment.repository,
    eventHeadSha: environment.headSha,
    live: asked ? live : assumeUnmoved(environment, verb),
    recordStatus: orphaned ? 'failed' : stored?.record.status,
    forced,
  });
  return { decision, stored, store: place, kept: hasKeepLabel(live?.labels ?? []) };
}

/** The end of a run that the fence does not let go on. Nothing of it is told to the pull request. */
export function endAtFence(journal: Journal, { verdict: status, reason, nextStep }: Refusal): RunEnd {
  const standing = { status, reason, ...(nextStep === undefined ? {} : { nextStep }) };
  return { report: journal.report(standing), outcome: status === 'failed' ? 'input' : 'good' };
}

/**
 * Whether something is left of an environment that the record knows nothing of: someone removed the record, or a run
 * that was overtaken by a destroy was killed before it could undo what it had made.
 */
async function hasRemains(context: Context, regions: readonly string[] | undefined): Promise<boolean> {
  if ((await hasBundle(context)) || (await listCopies(context)).length > 0) return true;
  const { stacks, lost, unseen } = await findLeftovers(context, regions);
  for (const { region, reason } of unseen)
    context.log.warn(`what is left of ${context.environment.name} in ${region} is not known: ${reason}`);
  return stacks.length > 0 || lost.length > 0;
}

/** A bundle whose record someone removed: what it made is still to be destroyed. */
export async function hasBundle({ folders, store, environment }: Context): Promise<boolean> {
  return store.getBundle(environment.name, join(await folders.make('orphan'), 'bundle.tgz'));
}

function assumeUnmoved({ headSha, repository }: EnvironmentIdentity, verb: Verb) {
  const state = verb === 'destroy' ? ('closed' as const) : ('open' as const);
  return { state, headSha: headSha ?? '', headRepository: repository };
}

/** Whether the pull request and the record are still as they were; a standing says what stops the run. */
export async function lookAgain(context: Context, ledger: Ledger): Promise<Standing | undefined> {
  const { forge, environment, forced } = context;
  const { own, record } = await ledger.look();
  const asked = forge !== undefined && environment.pullNumber !== undefined;
  const live = asked ? await forge.fetchPullRequest(environment.pullNumber) : undefined;
  // The destroy that took over may have given up waiting for this run's state lock: closed comes first.
  if (asked && live?.state !== 'open')
    return { status: 'superseded', reason: CLOSED_MEANWHILE, unwanted: own ? 'closed' : 'destroyed' };
  if (!own) return explainTakeOver(record);
  if (live === undefined || forced || environment.headSha === undefined) return undefined;
  if (live.headSha === environment.headSha) return undefined;
  return { status: 'superseded', reason: `commit ${live.headSha.slice(0, 7)} was pushed meanwhile` };
}

/** A destroy that took over may have looked at the state before this run wrote into it. */
function explainTakeOver(record: EnvironmentRecord | undefined): Standing {
  const ending = record === undefined || record.status === 'destroying' || record.status === 'destroyed';
  return ending
    ? { status: 'superseded', reason: 'the environment was destroyed meanwhile', unwanted: 'destroyed' }
    : { status: 'superseded', reason: TAKEN_OVER };
}

const CLOSED_MEANWHILE = 'the pull request was closed meanwhile';
