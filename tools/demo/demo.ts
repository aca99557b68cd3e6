import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, computeAccount, computeStep } from './account.js';
import type { Flags } from './flags.js';
import { collectConversation } from './page/conversation.js';
import { renderPage } from './page/page.js';
import type { Progress } from './progress.js';
import { fetchHolding, type Holding } from './proof.js';
import { runScene, type SceneResult } from './run-scene.js';
import { ENVIRONMENT, PULL, SCENES, type Scene } from './scenes.js';
import { createWorld, ROOT, type World } from './world.js';

const FOLDER = join(ROOT, '.cache', 'demo');

/** Plays the pull request's life and accounts for it. With `keep`, waits for Ctrl-C before the last scene. */
export async function runDemo(flags: Flags, progress: Progress): Promise<Account> {
  const startedAt = performance.now();
  await mkdir(FOLDER, { recursive: true });
  const world = await createWorld((line) => progress.say(line));
  progress.say(`GitHub double: ${world.github.url}`);
  progress.say(`Terraform ${world.terraform.version}, Node ${world.node}`);
  try {
    const results: SceneResult[] = [];
    let held: Holding = { resources: [], state: [] };
    for (const scene of SCENES) {
      if (scene.event === 'closed') {
        held = await fetchHolding(world.moto);
        if (flags.keep) await waitForInterrupt(world, results, progress);
      }
      results.push(await play({ world, scene, results, progress }));
    }
    const left = await fetchHolding(world.moto);
    const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
    return await publish({ world, results, held, left, seconds });
  } finally {
    await world.close();
  }
}

interface Play {
  readonly world: World;
  readonly scene: Scene;
  readonly results: readonly SceneResult[];
  readonly progress: Progress;
}

async function play({ world, scene, results, progress }: Play): Promise<SceneResult> {
  const index = results.length + 1;
  progress.scene(index, SCENES.length, scene.title);
  const result = await runScene({
    world,
    scene,
    index,
    lastUrl: results.at(-1)?.url ?? '',
    logFolder: FOLDER,
    onLine: (line) => progress.logLine(line),
  });
  progress.sceneEnd(result, computeStep(result, world.github.state));
  return result;
}

async function waitForInterrupt(
  { moto, github }: World,
  results: readonly SceneResult[],
  progress: Progress,
): Promise<void> {
  progress.say(`\n${ENVIRONMENT} stays up at ${results.at(-1)?.url}`);
  progress.say(
    `  AWS:     AWS_ENDPOINT_URL=${moto.url} AWS_REGION=${moto.region} AWS_ACCESS_KEY_ID=testing \\`,
  );
  progress.say('           AWS_SECRET_ACCESS_KEY=testing aws s3 ls');
  progress.say(
    `  GitHub:  curl -H 'authorization: token ghp_doubleoctocat' ${github.url}/repos/acme/market/pulls/7`,
  );
  progress.say('Ctrl-C closes the pull request, and with it everything; once more ends at once.');
  const alive = setInterval(() => {}, 60_000);
  await once(process, 'SIGINT');
  clearInterval(alive);
}

interface Ending {
  readonly world: World;
  readonly results: readonly SceneResult[];
  readonly held: Holding;
  readonly left: Holding;
  readonly seconds: number;
}

async function publish({ world, results, held, left, seconds }: Ending): Promise<Account> {
  const { state, violations } = world.github;
  const page = join(FOLDER, 'pull-request.html');
  const against = violations.map(({ side, method, path, reason }) => `${side} ${method} ${path}: ${reason}`);
  const account = computeAccount({ results, state, held, left, violations: against, seconds, page });
  const turns = results.map(({ scene, startedAt, endedAt }) => ({
    title: scene.title,
    event: scene.event,
    headSha: scene.commit.sha,
    message: scene.commit.message,
    startedAt,
    endedAt,
  }));
  const pull = state.pulls.find(({ number }) => number === PULL.number);
  const facts = { ...PULL, baseRef: pull?.baseRef ?? 'main', state: pull?.state ?? 'open' };
  await writeFile(page, renderPage({ ...facts, turns: collectConversation(state, turns), account }));
  return account;
}
