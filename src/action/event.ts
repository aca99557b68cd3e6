import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { MayflyError } from '../core/errors.js';

/** Where and for what GitHub started the step. */
export interface RunContext {
  readonly eventName: string;
  readonly payload: unknown;
  /** `owner/name`. */
  readonly repository: string;
  readonly apiUrl: string;
  readonly workspace: string;
  readonly tempDirectory: string;
  readonly toolCache: string;
  readonly run: { readonly id: string; readonly attempt: number; readonly url: string };
}

/** Source: https://docs.github.com/actions/reference/workflows-and-actions/variables#default-environment-variables */
const variables = z.looseObject({
  GITHUB_EVENT_NAME: z.string().min(1),
  GITHUB_EVENT_PATH: z.string().min(1).optional(),
  GITHUB_REPOSITORY: z.string().regex(/^[^/\s]+\/[^/\s]+$/),
  GITHUB_API_URL: z.url().default('https://api.github.com'),
  GITHUB_SERVER_URL: z.url().default('https://github.com'),
  GITHUB_WORKSPACE: z.string().optional(),
  GITHUB_RUN_ID: z.string().default('0'),
  GITHUB_RUN_ATTEMPT: z.coerce.number().int().positive().default(1),
  RUNNER_TEMP: z.string().min(1).optional(),
  RUNNER_TOOL_CACHE: z.string().min(1).optional(),
});

export interface RunContextSource {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly currentDirectory: string;
  readonly systemTemp: string;
}

/** Reads GitHub's variables and the event. Throws MayflyError when the step does not run under GitHub Actions. */
export function readRunContext({ env, currentDirectory, systemTemp }: RunContextSource): RunContext {
  const parsed = variables.safeParse(env);
  if (!parsed.success) {
    const names = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
    throw new MayflyError(
      `this does not run as a step of GitHub Actions: missing or wrong variables ${names}`,
      {
        kind: 'input',
        hint: 'Outside GitHub Actions use the command line: node dist/cli.js deploy --pr 1.',
      },
    );
  }
  const known = parsed.data;
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, GITHUB_REPOSITORY: repository } = known;
  const tempDirectory = known.RUNNER_TEMP ?? systemTemp;
  return {
    eventName: known.GITHUB_EVENT_NAME,
    payload: readPayload(known.GITHUB_EVENT_PATH),
    repository,
    apiUrl: known.GITHUB_API_URL,
    workspace: known.GITHUB_WORKSPACE ?? currentDirectory,
    tempDirectory,
    toolCache: known.RUNNER_TOOL_CACHE ?? tempDirectory,
    run: {
      id,
      attempt,
      url: `${known.GITHUB_SERVER_URL}/${repository}/actions/runs/${id}/attempts/${attempt}`,
    },
  };
}

function readPayload(path: string | undefined): unknown {
  if (path === undefined) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new MayflyError(`the event file ${path} can't be read as JSON`, { kind: 'outside', cause: error });
  }
}
