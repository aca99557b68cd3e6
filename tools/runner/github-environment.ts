import { z } from 'zod';
import type { GitHubEvent } from './types.js';

const payloadSchema = z.looseObject({
  repository: z
    .looseObject({
      full_name: z.string(),
      id: z.number().optional(),
      default_branch: z.string().default('main'),
    })
    .optional(),
  sender: z.looseObject({ login: z.string(), id: z.number() }).optional(),
  pull_request: z
    .looseObject({
      number: z.number(),
      merged: z.boolean().nullish(),
      merge_commit_sha: z.string().nullish(),
      head: z.looseObject({ ref: z.string(), sha: z.string() }),
      base: z.looseObject({ ref: z.string(), sha: z.string() }),
    })
    .optional(),
});

export interface EnvironmentFacts {
  readonly event: GitHubEvent;
  readonly repository: string | undefined;
  readonly workspace: string;
  readonly actionDirectory: string;
  readonly eventPath: string;
  readonly temp: string;
  readonly toolCache: string;
  readonly trackingId: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
}

/** The runner's and GitHub's variables of one step; the token is not among them (Runner.Worker/GitHubContext.cs:9). */
export function computeGitHubEnvironment(facts: EnvironmentFacts): Record<string, string> {
  const payload = payloadSchema.parse(facts.event.payload);
  const repository = facts.repository ?? payload.repository?.full_name ?? 'octocat/hello-world';
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_PATH: facts.actionDirectory,
    GITHUB_ACTOR: payload.sender?.login ?? 'octocat',
    GITHUB_ACTOR_ID: String(payload.sender?.id ?? 1),
    GITHUB_API_URL: facts.apiUrl,
    GITHUB_EVENT_NAME: facts.event.name,
    GITHUB_EVENT_PATH: facts.eventPath,
    GITHUB_GRAPHQL_URL: `${facts.apiUrl}/graphql`,
    GITHUB_JOB: 'environment',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: String(payload.repository?.id ?? 1),
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: facts.serverUrl,
    GITHUB_TRIGGERING_ACTOR: payload.sender?.login ?? 'octocat',
    GITHUB_WORKFLOW: 'Environment',
    GITHUB_WORKSPACE: facts.workspace,
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'harness',
    RUNNER_OS: process.platform === 'darwin' ? 'macOS' : 'Linux',
    RUNNER_TEMP: facts.temp,
    RUNNER_TOOL_CACHE: facts.toolCache,
    RUNNER_TRACKING_ID: facts.trackingId,
    RUNNER_WORKSPACE: facts.workspace,
    ...computeRefs(payload),
  };
}

const NO_SHA = '0'.repeat(40);

/**
 * A pull request runs on its merge ref until it is merged, then on the branch that it was merged into:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#github-context (`github.ref`).
 */
function computeRefs(payload: z.infer<typeof payloadSchema>): Record<string, string> {
  const pull = payload.pull_request;
  if (pull === undefined) {
    const branch = payload.repository?.default_branch ?? 'main';
    return {
      GITHUB_REF: `refs/heads/${branch}`,
      GITHUB_REF_NAME: branch,
      GITHUB_SHA: NO_SHA,
      GITHUB_HEAD_REF: '',
      GITHUB_BASE_REF: '',
    };
  }
  const merged = pull.merged === true;
  return {
    GITHUB_REF: merged ? `refs/heads/${pull.base.ref}` : `refs/pull/${pull.number}/merge`,
    GITHUB_REF_NAME: merged ? pull.base.ref : `${pull.number}/merge`,
    GITHUB_SHA: pull.merge_commit_sha ?? pull.head.sha,
    GITHUB_HEAD_REF: pull.head.ref,
    GITHUB_BASE_REF: pull.base.ref,
  };
}
