import { createHash, randomUUID } from 'node:crypto';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { WebhookKind } from '../github-double/webhooks.js';
import type { ActionRun, StepName } from '../runner/run-action.js';
import { type StageWorld, startStageRun } from '../stage/world.js';
import type { EnvironmentPlace } from './environment-view.js';
import { MARK } from './processes.js';
import { openSession } from './session.js';
import type { Started } from './strike.js';

export const FIXTURE = fileURLToPath(new URL('./fixture', import.meta.url));
const SKEW = pathToFileURL(fileURLToPath(new URL('./skew.mjs', import.meta.url))).href;

/** The longest that a main step may take; an undisturbed one takes seconds. */
const MAIN_LIMIT_MS = 4 * 60_000;

/** Where runs of one repository go on, one after the other. */
export interface Lane {
  readonly world: StageWorld;
  readonly repository: string;
  /** A checkout of the fixture. */
  readonly workspace: string;
  /** A folder without anything in it. */
  readonly empty: string;
}

export interface StartOptions {
  readonly bare?: boolean;
  readonly cancelTimes?: { readonly interruptMs: number; readonly terminateMs: number };
  readonly skewHours?: number;
}

/** One run of the action within a scene. */
export interface SceneRun extends Started {
  readonly kind: WebhookKind;
  readonly headSha: string;
  /** Once it has ended. */
  run?: ActionRun;
  /** What it printed so far, by step. */
  readonly lines: string[];
}

/** One pull request, from its first run to its last. */
export class Scene implements EnvironmentPlace {
  readonly world: StageWorld;
  readonly repository: string;
  readonly number: number;
  readonly environment: string;
  readonly runs: SceneRun[] = [];
  readonly #lane: Lane;
  #commits = 0;
  #abandoned = false;

  constructor(lane: Lane, number: number) {
    this.#lane = lane;
    this.world = lane.world;
    this.repository = lane.repository;
    this.number = number;
    this.environment = `chaos-pr-${number}`;
    lane.world.github.seed.pullRequest({
      number,
      headSha: this.#nextCommit(),
      repository: lane.repository,
    });
  }

  get pull() {
    const found = this.world.github.state.pulls.find(({ number }) => number === this.number);
    if (found === undefined) throw new Error(`the double has no pull request ${this.number}`);
    return found;
  }

  /** All heads that the pull request had. */
  get commits(): readonly string[] {
    return [...new Set(this.pull.history.map(({ headSha }) => headSha))];
  }

  push(): void {
    this.world.github.seed.push(this.number, this.#nextCommit());
  }

  close(): void {
    if (this.pull.state === 'open') this.world.github.seed.close(this.number);
  }

  reopen(): void {
    this.world.github.seed.reopen(this.number);
  }

  async start(kind: WebhookKind, options: StartOptions = {}): Promise<SceneRun> {
    if (this.#abandoned) throw new Error('the command was stopped');
    const { world } = this;
    const mark = randomUUID();
    const session = await openSession({ aws: world.moto.url, github: world.github.url });
    const { headSha } = this.pull;
    const lines: string[] = [];
    const running = startStageRun(world, {
      kind,
      repository: this.repository,
      number: this.number,
      headSha,
      workspace: options.bare === true ? this.#lane.empty : this.#lane.workspace,
      options: {
        apiUrl: session.github.url,
        timeoutMs: MAIN_LIMIT_MS,
        inputs: { 'aws-endpoint-url': session.aws.url },
        env: { [MARK]: mark, ...computeSkew(options.skewHours) },
        onLine: (line: string, step: StepName) => lines.push(`${step}: ${line}`),
        ...(options.cancelTimes === undefined ? {} : { cancelTimes: options.cancelTimes }),
      },
    });
    const started: SceneRun = { kind, headSha, running, session, mark, lines };
    this.runs.push(started);
    return started;
  }

  /** Ends everything at once. */
  async abandon(): Promise<void> {
    this.#abandoned = true;
    for (const { running } of this.#open()) running.lose();
    await this.settle();
  }

  /** Waits until every run of the scene has ended, those that start meanwhile included. */
  async settle(): Promise<void> {
    for (let left = this.#open(); left.length > 0; left = this.#open()) {
      for (const one of left) {
        one.run = await one.running.finished;
        await one.session.close();
        await one.run.dispose();
      }
    }
  }

  #open(): SceneRun[] {
    return this.runs.filter(({ run }) => run === undefined);
  }

  #nextCommit(): string {
    this.#commits += 1;
    return createHash('sha1').update(`${this.number}/${this.#commits}`).digest('hex');
  }
}

function computeSkew(hours: number | undefined): Record<string, string> {
  if (hours === undefined) return {};
  return { NODE_OPTIONS: `--import ${SKEW}`, CHAOS_SKEW_MS: String(hours * 3_600_000) };
}
