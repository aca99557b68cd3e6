import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStageWorld, ROOT, type StageWorld } from '../stage/world.js';
import { compareViews, viewEnvironment } from './environment-view.js';
import { describeRun, judgeHealthy } from './judge.js';
import { type Performance, performPlan } from './perform.js';
import { type Plan, renderPlan, renderReplay } from './plan.js';
import { FIXTURE, type Lane, Scene } from './scene.js';

export const LOGS = join(ROOT, '.cache', 'chaos');

export interface Result {
  readonly plan: Plan;
  readonly failures: readonly string[];
  readonly reached: readonly boolean[];
  readonly seconds: number;
}

export interface ChaosOptions {
  readonly plans: readonly Plan[];
  /** How many at a time. */
  readonly jobs: number;
  readonly say: (line: string) => void;
  /** Ends everything at once; what was under way is not judged. */
  readonly signal: AbortSignal;
}

/** Plays plans, some at a time, and says what became of each. */
export async function runChaos(options: ChaosOptions): Promise<readonly Result[]> {
  const { plans, jobs, signal } = options;
  const world = await openStageWorld();
  try {
    const results: Result[] = [];
    const queue = [...plans];
    const lanes = await Promise.all(
      Array.from({ length: Math.min(jobs, plans.length) }, (_, at) => openLane(world, at)),
    );
    await Promise.all(
      lanes.map(async (lane) => {
        for (let plan = queue.shift(); plan !== undefined && !signal.aborted; plan = queue.shift()) {
          results.push(await playOnce(plan, lane, options));
        }
      }),
    );
    for (const { method, path, reason } of world.github.violations)
      options.say(`GitHub's description does not allow ${method} ${path}: ${reason}`);
    return results.sort((a, b) => a.plan.index - b.plan.index);
  } finally {
    await world.close();
  }
}

/** A repository with an environment that nobody may touch. */
interface GuardedLane extends Lane {
  readonly foreign: Scene;
}

async function openLane(world: StageWorld, at: number): Promise<GuardedLane> {
  const repository = `octo/shop-${at}`;
  const workspace = join(world.folder, `lane-${at}`);
  const empty = join(world.folder, `empty-${at}`);
  await mkdir(empty);
  await cp(FIXTURE, workspace, { recursive: true });
  world.github.seed.repository({ repository });
  const lane = { world, repository, workspace, empty };
  const foreign = new Scene(lane, at + 1);
  const made = await foreign.start('opened');
  await foreign.settle();
  const wrong = judgeHealthy(made, ['live']);
  if (wrong.length > 0) throw new Error(`the foreign environment: ${wrong.join()}\n${made.lines.join('\n')}`);
  return { ...lane, foreign };
}

async function playOnce(plan: Plan, lane: GuardedLane, { say, signal }: ChaosOptions): Promise<Result> {
  const startedAt = performance.now();
  const before = await viewEnvironment(lane.foreign);
  const played = await performPlan(plan, { lane, signal });
  const touched = compareViews(before, await viewEnvironment(lane.foreign));
  const failures = [
    ...played.failures,
    ...(touched.length > 0 ? [`another environment was touched: ${touched.join(', ')}`] : []),
  ];
  const seconds = (performance.now() - startedAt) / 1_000;
  const { index, seed, only } = plan;
  const folder = join(LOGS, `seed-${seed}`, only ?? 'all', `run-${index}`);
  await rm(folder, { recursive: true, force: true });
  const missed = played.reached.includes(false) ? ' [a moment never came]' : '';
  const runs = played.scene.runs.map(describeRun).join(', ');
  const mark = failures.length === 0 ? 'ok  ' : 'FAIL';
  say(`${mark} ${index} ${seconds.toFixed(0)} s ${renderPlan(plan)}${missed} -> ${runs}`);
  if (failures.length > 0) {
    await writeLogs(folder, plan, played, failures);
    for (const failure of failures) say(`       ${failure}`);
    say(`       ${renderReplay(plan)}; logs in ${folder}`);
  }
  return { plan, failures, reached: played.reached, seconds };
}

async function writeLogs(
  folder: string,
  plan: Plan,
  { scene, notes }: Performance,
  failures: readonly string[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files: Record<string, string> = {
    'plan.json': JSON.stringify({ ...plan, told: renderPlan(plan), failures, notes }, undefined, 2),
    'view.json': JSON.stringify(await viewEnvironment(scene), undefined, 2),
  };
  scene.runs.forEach((one, at) => {
    files[`${at + 1}-${one.kind}.log`] = `${describeRun(one)}\n${one.lines.join('\n')}\n`;
    files[`${at + 1}-${one.kind}.requests`] = `${one.session.seen.join('\n')}\n`;
  });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
}
