import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GitHubDouble } from '../../../tools/github-double/github-double.js';
import type { WebhookDetails, WebhookKind } from '../../../tools/github-double/webhooks.js';
import type { Moto } from '../../../tools/moto/start-moto.js';
import type { ActionOptions, ActionRun, RunningAction } from '../../../tools/runner/run-action.js';
import { openStageWorld, type StageWorldOptions, startStageRun } from '../../../tools/stage/world.js';

export { ROOT, type StageWorldOptions as StageOptions } from '../../../tools/stage/world.js';
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

export async function openStage(options: StageWorldOptions = {}): Promise<Stage> {
  const world = await openStageWorld(options);
  const { moto, github } = world;
  const workspace = join(world.folder, 'shop');
  await mkdir(workspace);
  github.seed.repository({ repository: REPOSITORY });
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
    start: (kind, { headSha = headOf(github), details, ...options } = {}) =>
      startStageRun(world, {
        kind,
        repository: REPOSITORY,
        number: PULL,
        headSha,
        workspace,
        options,
        ...(details === undefined ? {} : { details }),
      }),
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
    close: world.close,
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
