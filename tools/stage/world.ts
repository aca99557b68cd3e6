import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type GitHubDouble, startGitHubDouble } from '../github-double/github-double.js';
import { ACTIONS_TOKEN, type TokenSeed } from '../github-double/tokens.js';
import { createWebhook, type WebhookDetails, type WebhookKind } from '../github-double/webhooks.js';
import { type Moto, startMoto } from '../moto/start-moto.js';
import { findNode24 } from '../node24/find-node24.js';
import { type ActionOptions, type RunningAction, runAction } from '../runner/run-action.js';
import { pickTerraformVariables } from '../terraform/child-environment.js';
import { ensureTerraform } from '../terraform/ensure-terraform.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What runs of the action need around them, all of it on this machine: AWS, GitHub, Node, Terraform. */
export interface StageWorld {
  readonly moto: Moto;
  readonly github: GitHubDouble;
  /** Absolute folder for checkouts; removed by `close`. */
  readonly folder: string;
  readonly node: string;
  /** The job's environment. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export interface StageWorldOptions {
  /** Further tokens that the double accepts, each with what it may do. */
  readonly tokens?: Readonly<Record<string, TokenSeed>>;
}

export async function openStageWorld({ tokens = {} }: StageWorldOptions = {}): Promise<StageWorld> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'mayfly-stage-'));
  const [node, terraform, moto, github] = await Promise.all([
    findNode24(),
    ensureTerraform(),
    startMoto(),
    startGitHubDouble({ tokens }),
  ]);
  return {
    moto,
    github,
    folder,
    node,
    env: {
      PATH: [dirname(terraform.file), process.env.PATH].join(delimiter),
      ...pickTerraformVariables(process.env),
      AWS_ACCESS_KEY_ID: 'mayfly',
      AWS_SECRET_ACCESS_KEY: 'mayfly-secret-key',
      AWS_REGION: 'eu-west-1',
    },
    close: async () => {
      await Promise.allSettled([moto.close(), github.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export interface StageRun {
  readonly kind: WebhookKind;
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
  readonly headSha: string;
  readonly workspace: string;
  /** Further values of the event. */
  readonly details?: Partial<WebhookDetails>;
  readonly options?: Partial<ActionOptions>;
}

/** Starts dist for an event of a pull request, as GitHub's runner does; GitHub knows of the run, and of its end. */
export function startStageRun(world: StageWorld, request: StageRun): RunningAction {
  const { kind, repository, number, headSha, workspace, details, options = {} } = request;
  const { moto, github } = world;
  const webhook = createWebhook(kind, { repository, number, headSha, ...details });
  const workflowRun = github.seed.workflowRun({ headSha, repository, event: webhook.eventName });
  const running = runAction({
    actionDirectory: ROOT,
    node: world.node,
    event: { name: webhook.eventName, payload: webhook.payload },
    repository,
    workspace,
    token: ACTIONS_TOKEN,
    apiUrl: github.url,
    ...options,
    github: { GITHUB_RUN_ID: String(workflowRun.id), ...options.github },
    inputs: { 'aws-endpoint-url': moto.url, ...options.inputs },
    env: { ...world.env, ...options.env },
  });
  const finished = running.finished.finally(() => {
    workflowRun.status = 'completed';
  });
  return { ...running, finished };
}
