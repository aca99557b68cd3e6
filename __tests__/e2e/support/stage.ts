import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type GitHubDouble, startGitHubDouble } from '../../../tools/github-double/github-double.js';
import { ACTIONS_TOKEN, type TokenSeed } from '../../../tools/github-double/tokens.js';
import {
  createWebhook,
  type WebhookDetails,
  type WebhookKind,
} from '../../../tools/github-double/webhooks.js';
import { type Moto, startMoto } from '../../../tools/moto/start-moto.js';
import { findNode24 } from '../../../tools/node24/find-node24.js';
import {
  type ActionOptions,
  type ActionRun,
  type RunningAction,
  runAction,
} from '../../../tools/runner/run-action.js';
import { pickTerraformVariables } from '../../../tools/terraform/child-environment.js';
import { ensureTerraform } from '../../../tools/terraform/ensure-terraform.js';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
export const REPOSITORY = 'octo/shop';
export const PULL = 12;

/** A commit that a test can recognize: `sha(1)` is forty times `1`. */
export const sha = (digit: number | string): string => String(digit).repeat(40);

/** A repository with one pull request, an AWS emulator and GitHub's API, all on this machine. */
export interface Stage {
  readonly moto: Moto;
  readonly github: GitHubDouble;
  readonly workspace: string;
  /** Writes files of the checkout; paths are relative to it. */
  write(files: Readonly<Record<string, string>>): Promise<void>;
  /** Empties the checkout, as a job without actions/checkout finds it. */
  clear(): Promise<void>;
  /** Starts dist for an event of the pull request, as GitHub's runner does. */
  start(kind: WebhookKind, options?: StartOptions): RunningAction;
  run(kind: WebhookKind, options?: StartOptions): Promise<ActionRun>;
  /** Someone comments on the pull request, and Mayfly runs for it. */
  comment(body: string, options?: CommentOptions): Promise<CommentRun>;
  /** The comments that Mayfly wrote and that are still there. */
  comments(): readonly string[];
  close(): Promise<void>;
}

export interface StartOptions extends Partial<ActionOptions> {
  readonly headSha?: string;
  /** Further values of the event. */
  readonly details?: Partial<WebhookDetails>;
}

export interface CommentOptions extends StartOptions {
  /** Default `octocat`. */
  readonly author?: string;
}

export interface CommentRun extends ActionRun {
  /** Reactions to the comment, in their order. */
  readonly reactions: readonly string[];
}

export interface StageOptions {
  /** Further tokens that the double accepts, each with what it may do. */
  readonly tokens?: Readonly<Record<string, TokenSeed>>;
}

export async function openStage({ tokens = {} }: StageOptions = {}): Promise<Stage> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'mayfly-e2e-'));
  const workspace = join(folder, 'shop');
  await mkdir(workspace);
  const [node, terraform, moto, github] = await Promise.all([
    findNode24(),
    ensureTerraform(),
    startMoto(),
    startGitHubDouble({ tokens }),
  ]);
  github.seed.repository({ repository: REPOSITORY });
  const env = {
    PATH: [dirname(terraform.file), process.env.PATH].join(delimiter),
    ...pickTerraformVariables(process.env),
    AWS_ACCESS_KEY_ID: 'mayfly',
    AWS_SECRET_ACCESS_KEY: 'mayfly-secret-key',
    AWS_REGION: 'eu-west-1',
  };
  const stage: Stage = {
    moto,
    github,
    workspace,
    write: async (files) => {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(workspace, path)), { recursive: true });
        await writeFile(join(workspace, path), text);
      }
    },
    clear: async () => {
      await rm(workspace, { recursive: true });
      await mkdir(workspace);
    },
    start: (kind, { headSha, details, ...options } = {}) => {
      const head = headSha ?? headOf(github);
      const webhook = createWebhook(kind, {
        repository: REPOSITORY,
        number: PULL,
        headSha: head,
        ...details,
      });
      const workflowRun = github.seed.workflowRun({ headSha: head });
      const running = runAction({
        actionDirectory: ROOT,
        node,
        event: { name: webhook.eventName, payload: webhook.payload },
        repository: REPOSITORY,
        workspace,
        token: ACTIONS_TOKEN,
        apiUrl: github.url,
        github: { GITHUB_RUN_ID: String(workflowRun.id) },
        ...options,
        inputs: { 'aws-endpoint-url': moto.url, ...options.inputs },
        env: { ...env, ...options.env },
      });
      const finished = running.finished.finally(() => {
        workflowRun.status = 'completed';
      });
      return { ...running, finished };
    },
    run: (kind, options) => stage.start(kind, options).finished,
    comment: async (body, { author = 'octocat', details, ...options } = {}) => {
      const [comment] = github.seed.comments({ pullNumber: PULL, author, body });
      const { id = 0, reactions = [] } = comment ?? {};
      const user = github.seed.user({ login: author });
      const written = {
        comment: body,
        commentId: id,
        commentAuthor: author,
        commentAuthorId: user.id,
        commentAuthorType: user.type,
      };
      const run = await stage.run('comment', { ...options, details: { ...written, ...details } });
      return { ...run, reactions: reactions.map(({ content }) => content) };
    },
    comments: () => listComments(github),
    close: async () => {
      await Promise.allSettled([moto.close(), github.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
  return stage;
}

/** The newest pushed commit of the pull request. */
function headOf({ state }: GitHubDouble): string {
  return findPull(state)?.headSha ?? sha(1);
}

const findPull = ({ pulls }: GitHubDouble['state']) => pulls.find(({ number }) => number === PULL);

function listComments({ state }: GitHubDouble): readonly string[] {
  return state.comments
    .filter(({ author, deletedAt }) => author === 'github-actions[bot]' && deletedAt === undefined)
    .map(({ body }) => body);
}
