import { decideFence, type FenceDecision } from '../core/environment/fence.js';
import type { Verb } from '../core/event/trigger.js';
import type { StoredRecord } from '../ports.js';
import type { Context, EnvironmentIdentity } from './context.js';

export interface FenceLook {
  readonly decision: FenceDecision;
  readonly stored: StoredRecord | undefined;
  /** `absent`: the store does not exist yet and has to be made before anything is written. */
  readonly store: 'ready' | 'absent';
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
  // Without GitHub, or for no pull request, there is nothing that could have moved on.
  const asked = forge !== undefined && pullNumber !== undefined;
  const decision = decideFence({
    verb,
    pullNumber: pullNumber ?? 0,
    repository: environment.repository,
    eventHeadSha: environment.headSha,
    live: asked ? live : assumeUnmoved(environment, verb),
    recordStatus: stored?.record.status,
    forced,
  });
  return { decision, stored, store: place };
}

function assumeUnmoved({ headSha, repository }: EnvironmentIdentity, verb: Verb) {
  const state = verb === 'destroy' ? ('closed' as const) : ('open' as const);
  return { state, headSha: headSha ?? '', headRepository: repository };
}
