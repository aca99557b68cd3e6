import { getOctokit } from '@actions/github';
import type { Clock, Log } from '../../ports.js';
import { sendWithRetries } from './attempts.js';

export interface GitHubOptions {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** GITHUB_API_URL, such as `https://api.github.com`. */
  readonly apiUrl: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Limit of one attempt; default 20 s. */
  readonly timeoutMs?: number;
}

type Octokit = ReturnType<typeof getOctokit>;

/** Octokit for one repository, with bounded retries. */
export interface GitHub {
  readonly rest: Octokit['rest'];
  readonly paginate: Octokit['paginate'];
  readonly graphql: Octokit['graphql'];
  readonly repo: { readonly owner: string; readonly repo: string };
  readonly clock: Clock;
  readonly log: Log;
}

/** Add to a POST that may be carried out twice without harm. */
export const REPEATABLE = { request: { repeatable: true } } as const;

const TIMEOUT_MS = 20_000;

export function connectGitHub(options: GitHubOptions): GitHub {
  const { token, repository, apiUrl, clock, log, timeoutMs = TIMEOUT_MS } = options;
  const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, ''), userAgent: 'mayfly' });
  // Octokit says deprecations on the console; they belong into the log.
  const own = { log: { warn: (line: string) => log.info(line) } };
  // The hook that is wrapped last is outermost: every attempt passes octokit's own ones (authentication) again.
  octokit.hook.wrap('request', (request, call) =>
    sendWithRetries({
      clock,
      log,
      timeoutMs,
      method: call.method,
      repeatable: call.request.repeatable === true,
      what: `${call.method} ${new URL(octokit.request.endpoint(call).url).pathname}`,
      send: async (signal) => {
        // Octokit's inner hooks get `call` itself, whatever is passed on (before-after-hook, lib/register.js).
        call.request = { ...call.request, ...own, signal };
        return request(call);
      },
    }),
  );
  const [owner = '', repo = ''] = repository.split('/');
  const { rest, paginate, graphql } = octokit;
  return { rest, paginate, graphql, repo: { owner, repo }, clock, log };
}
