import { systemClock } from '../adapters/clock/system-clock.js';
import type { Forge, Log } from '../ports.js';

export interface ForgeRequest {
  readonly token: string | undefined;
  /** `owner/name`. */
  readonly repository: string;
  readonly apiUrl: string;
  readonly log: Log;
}

/** The pull request's home, loaded when it is first asked; undefined without a token. */
export function openForge({ token, log, ...place }: ForgeRequest): Forge | undefined {
  if (token === undefined) {
    log.warn(
      'There is no github-token: nothing is written to the pull request, and its live state is not looked at.',
    );
    return undefined;
  }
  log.mask(token);
  let forge: Promise<Forge> | undefined;
  const load = (): Promise<Forge> => {
    forge ??= import('../adapters/github/forge.js').then(({ createForge }) =>
      createForge({ ...place, token, log, clock: systemClock }),
    );
    return forge;
  };
  return {
    fetchPullRequest: async (number) => (await load()).fetchPullRequest(number),
    fetchPullRequests: async (numbers) => (await load()).fetchPullRequests(numbers),
    fetchTold: async (pullNumber) => (await load()).fetchTold(pullNumber),
    fetchFile: async (path, ref) => (await load()).fetchFile(path, ref),
    requireFile: async (path, ref) => (await load()).requireFile(path, ref),
    fetchPaths: async (ref) => (await load()).fetchPaths(ref),
    fetchRunState: async (run) => (await load()).fetchRunState(run),
    warn: async (warning) => (await load()).warn(warning),
    canWrite: async (person) => (await load()).canWrite(person),
    fetchParents: async (sha) => (await load()).fetchParents(sha),
    react: async (commentId, reaction) => (await load()).react(commentId, reaction),
    removeLabel: async (pullNumber, name) => (await load()).removeLabel(pullNumber, name),
    amendComment: async (amendment) => (await load()).amendComment(amendment),
    announce: async (announcement) => (await load()).announce(announcement),
  };
}
