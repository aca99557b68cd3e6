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

export interface Refusal {
  readonly go: false;
  /** `failed`: the run was asked for something that is not there. */
  readonly verdict: 'superseded' | 'skipped' | 'failed';
  readonly reason: string;
  readonly nextStep?: string;
}

export type FenceDecision = { readonly go: true } | Refusal;

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
  const { live, pullNumber, eventHeadSha } = facts;
  if (live === undefined) return refuseUnknown(facts);
  if (live.state === 'closed') return skip(`pull request #${pullNumber} is closed`);
  const fork = refuseFork(facts);
  if (fork !== undefined) return fork;
  if (facts.forced || eventHeadSha === undefined || eventHeadSha === live.headSha) return GO;
  const reason = `commit ${shorten(eventHeadSha)} is not the head any more: ${shorten(live.headSha)} is`;
  return { go: false, verdict: 'superseded', reason };
}

function decideCheck(facts: FenceFacts): FenceDecision {
  return refuseFork(facts) ?? explainNothingThere(facts) ?? GO;
}

function decideDestroy(facts: FenceFacts): FenceDecision {
  const { live, pullNumber, forced } = facts;
  if (live?.state === 'open' && !forced) return skip(`pull request #${pullNumber} is open`);
  return explainNothingThere(facts) ?? GO;
}

/** A fork never has an environment: what looks like one stands in its own checkout. */
function refuseFork({ live, pullNumber, repository }: FenceFacts): FenceDecision | undefined {
  if (live === undefined || repository === undefined) return undefined;
  return isFork(live.headRepository, repository) ? skip(explainFork(pullNumber)) : undefined;
}

function explainNothingThere(facts: FenceFacts): FenceDecision | undefined {
  const { live, recordStatus: status } = facts;
  if (status === undefined)
    return live === undefined ? refuseUnknown(facts) : skip('there is no environment');
  if (status === 'destroyed') return skip('there is no environment: it was destroyed before');
  return undefined;
}

function refuseUnknown({ pullNumber, repository }: FenceFacts): FenceDecision {
  return {
    go: false,
    verdict: 'failed',
    reason: `there is no pull request #${pullNumber}${repository === undefined ? '' : ` in ${repository}`}`,
    nextStep: 'Give the number of a pull request of this repository.',
  };
}

function skip(reason: string): FenceDecision {
  return { go: false, verdict: 'skipped', reason };
}

function shorten(sha: string): string {
  return sha.slice(0, 7);
}
