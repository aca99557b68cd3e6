import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitHubDouble } from '../github-double/github-double.js';
import { ACTIONS_TOKEN } from '../github-double/tokens.js';
import { createWebhook, type Webhook } from '../github-double/webhooks.js';
import { type ActionRun, runAction } from '../runner/run-action.js';
import { judgeScene, type PageAnswer } from './judge-scene.js';
import { PULL, REPOSITORY, type Scene } from './scenes.js';
import { applyEdits, ROOT, type World } from './world.js';

const PAGE_LIMIT_MS = 5_000;

export interface SceneResult {
  readonly scene: Scene;
  readonly run: ActionRun;
  /** ISO times of the run. */
  readonly startedAt: string;
  readonly endedAt: string;
  readonly verdict: string;
  readonly url: string;
  /** What the environment's address answers afterwards. */
  readonly page: PageAnswer;
  /** Why the scene did not go as expected; empty when it did. */
  readonly problems: readonly string[];
}

export interface SceneRequest {
  readonly world: World;
  readonly scene: Scene;
  /** Counts from 1. */
  readonly index: number;
  /** The address so far, for a scene whose run has none to give. */
  readonly lastUrl: string;
  /** Folder for the run's log. */
  readonly logFolder: string;
  readonly onLine: (line: string) => void;
}

/** Lets one thing happen on GitHub, runs the action on its webhook, and looks at what came of it. */
export async function runScene(request: SceneRequest): Promise<SceneResult> {
  const { world, scene, lastUrl } = request;
  await applyEdits(world.workspace, scene);
  const webhook = happen(world.github, scene);
  const startedAt = new Date().toISOString();
  const run = await runDist(request, webhook);
  const endedAt = new Date().toISOString();
  await writeFile(
    join(request.logFolder, `step-${request.index}.log`),
    `${run.log}\n${run.post?.log ?? ''}\n`,
  );
  await run.dispose();
  const verdict = run.outputs.verdict ?? 'none';
  const url = run.outputs.url || lastUrl;
  const page = await fetchPage(url);
  const problems = judgeScene({ scene, run, verdict, page });
  return { scene, run, startedAt, endedAt, verdict, url, page, problems };
}

function happen({ seed }: GitHubDouble, scene: Scene): Webhook {
  const headSha = scene.commit.sha;
  if (scene.event === 'opened') seed.pullRequest({ ...PULL, headSha, repository: REPOSITORY });
  if (scene.event === 'synchronize') seed.push(PULL.number, headSha);
  if (scene.event === 'closed') seed.close(PULL.number);
  return createWebhook(scene.event, { ...PULL, repository: REPOSITORY, headSha });
}

async function runDist({ world, scene, index, onLine }: SceneRequest, webhook: Webhook): Promise<ActionRun> {
  const { id } = world.github.seed.workflowRun({ headSha: scene.commit.sha });
  return runAction({
    actionDirectory: ROOT,
    node: world.node,
    event: { name: webhook.eventName, payload: webhook.payload },
    repository: REPOSITORY,
    workspace: world.workspace,
    token: ACTIONS_TOKEN,
    inputs: { 'aws-endpoint-url': world.moto.url },
    env: world.env,
    apiUrl: world.github.url,
    toolCache: world.toolCache,
    github: { GITHUB_RUN_ID: String(id), GITHUB_RUN_NUMBER: String(index) },
    onLine,
  }).finished;
}

async function fetchPage(url: string): Promise<PageAnswer> {
  if (!URL.canParse(url)) return { status: undefined, body: '' };
  try {
    // As the smoke check asks for it.
    const answer = await fetch(url.replace(/\/?$/, '/'), { signal: AbortSignal.timeout(PAGE_LIMIT_MS) });
    return { status: answer.status, body: await answer.text() };
  } catch {
    return { status: undefined, body: '' };
  }
}
