import { explainFork, isFork } from '../event/fork.js';
import type { Verb } from '../event/trigger.js';
import type { RecordStatus } from './record.js';

/** The live pull request, as GitHub says now. */
export interface LiveFacts {
  readonly state: 'open' | 'closed';
  readonly headSha: string;
  /** `owner/name` of the head repository; undefined when that repository is gone. */
  readonly headRepository: string | undefined;
}

export interface FenceFacts {
  readonly verb: Verb;
  readonly pullNumber: number;
  /** `owner/name` of the repository that the run belongs to; undefined skips the check for forks. */
  readonly repository: string | undefined;
  /** Head SHA that the event is about; undefined when it names none (workflow_dispatch). */
  readonly eventHeadSha: string | undefined;
  /** Undefined when there is no such pull request. */
  readonly live: LiveFacts | undefined;
  /** Status of the environment's record; undefined when there is no record. */
  readonly recordStatus: RecordStatus | undefined;
  /** A person asked for exactly this: the state of the event does not matter, trust still does. */
  readonly forced: boolean;
}

export type FenceDecision =
  | { readonly go: true }
  | { readonly go: false; readonly verdict: 'superseded' | 'skipped'; readonly reason: string };

const GO: FenceDecision = { go: true };

const FENCES: Readonly<Record<Verb, (facts: FenceFacts) => FenceDecision>> = {
  deploy: decideDeploy,
  plan: decideDeploy,
  check: decideCheck,
  destroy: decideDestroy,
};

/**
 * Whether a run may go on, given what is so now. A tombstone does not stop the deploy of an open pull request:
 * it was reopened.
 */
export function decideFence(facts: FenceFacts): FenceDecision {
  return FENCES[facts.verb](facts);
}

function decideDeploy(facts: FenceFacts): FenceDecision {
  const { live, pullNumber, repository, eventHeadSha } = facts;
  if (live === undefined) return skip(`pull request #${pullNumber} does not exist`);
  if (live.state === 'closed') return skip(`pull request #${pullNumber} is closed`);
  if (repository !== undefined && isFork(live.headRepository, repository)) {
    return skip(explainFork(pullNumber));
  }
  if (facts.forced || eventHeadSha === undefined || eventHeadSha === live.headSha) return GO;
  const reason = `commit ${shorten(eventHeadSha)} is not the head any more: ${shorten(live.headSha)} is`;
  return { go: false, verdict: 'superseded', reason };
}

function decideCheck({ recordStatus }: FenceFacts): FenceDecision {
  return explainNothingThere(recordStatus) ?? GO;
}

function decideDestroy({ live, pullNumber, forced, recordStatus }: FenceFacts): FenceDecision {
  if (live?.state === 'open' && !forced) return skip(`pull request #${pullNumber} is open`);
  return explainNothingThere(recordStatus) ?? GO;
}

function explainNothingThere(status: RecordStatus | undefined): FenceDecision | undefined {
  if (status === undefined) return skip('there is no environment');
  if (status === 'destroyed') return skip('there is no environment: it was destroyed before');
  return undefined;
}

function skip(reason: string): FenceDecision {
  return { go: false, verdict: 'skipped', reason };
}

function shorten(sha: string): string {
  return sha.slice(0, 7);
}
