import { explainFork, isFork } from '../core/event/fork.js';
import type { LivePullRequest } from '../ports.js';
import type { VerbRequest } from './verb-request.js';

/**
 * Why nothing is done for the pull request: it comes from a fork. Asked before anything of the checkout is read, which
 * may be the fork's: its configuration would say where bundle and record stand.
 */
export async function refuseFork({
  forge,
  pullNumber,
  repository,
}: Pick<VerbRequest, 'forge' | 'pullNumber' | 'repository'>): Promise<string | undefined> {
  return explainForkOf(await forge?.fetchPullRequest(pullNumber), repository);
}

/** The same for a pull request that was asked for already. */
export function explainForkOf(
  live: LivePullRequest | undefined,
  repository: string | undefined,
): string | undefined {
  if (live === undefined || repository === undefined || !isFork(live.headRepository, repository))
    return undefined;
  return explainFork(live.number);
}
