import type { WebhookKind } from '../github-double/webhooks.js';
import { judgeEnd, judgeExit, judgeHealthy, judgeStuck, judgeTold, judgeTruth } from './judge.js';
import type { Plan, Strike } from './plan.js';
import type { Phase } from './points.js';
import { type Lane, Scene, type SceneRun, type StartOptions } from './scene.js';
import { type Arena, STRIKES } from './strike.js';

/** Pull requests of runs; all names are equally long, so that none is the beginning of another. */
export const FIRST_NUMBER = 10_000;

export interface Performance {
  readonly scene: Scene;
  /** What is wrong; empty when the run survived. */
  readonly failures: readonly string[];
  /** For each strike of the plan, whether its moment came. */
  readonly reached: readonly boolean[];
  readonly notes: readonly string[];
}

/** Plays one plan: prepares, strikes, lets one ordinary event happen, and looks at what is left. */
export async function performPlan(
  plan: Plan,
  { lane, signal }: { readonly lane: Lane; readonly signal: AbortSignal },
): Promise<Performance> {
  const scene = new Scene(lane, FIRST_NUMBER + plan.index);
  const play = new Play(plan, scene);
  const stop = (): void => void scene.abandon();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await play.prepare();
    await play.strike();
    await play.judgeStruck();
    await play.end();
  } catch (error) {
    play.failures.push(`the command itself failed: ${error instanceof Error ? error.stack : String(error)}`);
    await scene.abandon().catch(() => {});
  } finally {
    signal.removeEventListener('abort', stop);
  }
  return { scene, failures: play.failures, reached: play.reached, notes: play.notes };
}

const KINDS = { open: 'opened', push: 'synchronize', close: 'closed', reopen: 'reopened' } as const;
const GITHUB_BROKEN = /^github-/;

class Play {
  readonly failures: string[] = [];
  readonly notes: string[] = [];
  readonly reached: boolean[];
  readonly #plan: Plan;
  readonly #scene: Scene;
  #struck: SceneRun | undefined;
  #others: SceneRun[] = [];

  constructor(plan: Plan, scene: Scene) {
    this.#plan = plan;
    this.#scene = scene;
    this.reached = plan.strikes.map(({ point }) => point === undefined);
  }

  /** Brings the environment to where the phase begins, in a healthy world. */
  async prepare(): Promise<void> {
    const scene = this.#scene;
    const steps: Readonly<Record<Phase, () => Promise<void>>> = {
      open: async () => {},
      push: async () => {
        await this.#healthy('opened', ['live']);
        scene.push();
      },
      close: async () => {
        await this.#healthy('opened', ['live']);
        scene.close();
      },
      reopen: async () => {
        await this.#healthy('opened', ['live']);
        scene.close();
        await this.#healthy('closed', ['destroyed']);
        scene.reopen();
      },
    };
    await steps[this.#plan.phase]();
  }

  async strike(): Promise<void> {
    const { phase, strikes } = this.#plan;
    const struck = await this.#scene.start(KINDS[phase], computeOptions(strikes));
    this.#struck = struck;
    for (const [index, strike] of strikes.entries()) this.#arm(struck, { strike, index });
    await this.#scene.settle();
    if (strikes[0]?.fault !== 'late-push') return;
    if (strikes[0].details.pushed === true) this.#scene.push();
    await this.#healthy('synchronize', ['skipped', 'superseded']);
  }

  #arm(struck: SceneRun, { strike, index }: { readonly strike: Strike; readonly index: number }): void {
    const { point, fault } = strike;
    const act = STRIKES[fault];
    if (point === undefined || act === undefined) return;
    struck.session.arm({
      point,
      fire: (exchange) => {
        this.reached[index] = true;
        return act(strike, this.#arena(struck), exchange);
      },
    });
  }

  #arena(struck: SceneRun): Arena {
    const scene = this.#scene;
    return {
      struck,
      note: (line) => void this.notes.push(line),
      happen: async (event, pushes = false) => {
        if (event === 'closed') scene.close();
        if (event === 'reopened') scene.reopen();
        if (pushes) scene.push();
        const other = await scene.start(event);
        this.#others.push(other);
        return other;
      },
    };
  }

  async judgeStruck(): Promise<void> {
    const struck = this.#struck;
    if (struck === undefined) return;
    const scene = this.#scene;
    const { strikes } = this.#plan;
    const faults = strikes.map(({ fault }) => fault);
    for (const one of scene.runs) this.failures.push(...judgeExit(one));
    this.failures.push(...this.#judgeOthers(struck));
    const newest =
      [...scene.runs].reverse().find((one) => one.run?.outputs.verdict !== 'superseded') ?? struck;
    this.failures.push(...(await judgeTruth(scene, newest)));
    const told = !faults.some((fault) => fault === 'machine-gone' || GITHUB_BROKEN.test(fault));
    if (told) {
      this.failures.push(...judgeStuck(scene, 'after the struck run'));
      this.failures.push(...(await judgeTold(scene)));
    }
    if (!this.reached.includes(true) || faults[0] === 'clock-skew') {
      this.failures.push(...judgeHealthy(struck, [this.#plan.phase === 'close' ? 'destroyed' : 'live']));
    }
  }

  /** Runs that raced with the struck one met a healthy world themselves. */
  #judgeOthers(struck: SceneRun): string[] {
    const [{ fault } = { fault: '' }] = this.#plan.strikes;
    const [other] = this.#others;
    if (other === undefined) return [];
    switch (fault) {
      case 'close-during-deploy':
        return judgeHealthy(other, ['destroyed', 'skipped']);
      case 'two-destroys':
        return judgeHealthy(other, ['destroyed', 'skipped', 'superseded']);
      case 'two-deploys':
        return struck.run?.outputs.verdict === 'live'
          ? judgeHealthy(other, ['live', 'superseded'])
          : judgeHealthy(other, ['live']);
      default:
        return judgeHealthy(other, ['live']);
    }
  }

  /** The event of the close arrives, or never does and a reap finds out. */
  async end(): Promise<void> {
    const scene = this.#scene;
    const { last, bare } = this.#plan;
    scene.close();
    if (last === 'reap') await this.#healthy('schedule', []);
    else await this.#healthy('closed', ['destroyed', 'skipped'], { bare });
    this.failures.push(...(await judgeEnd(scene)));
  }

  async #healthy(kind: WebhookKind, allowed: readonly string[], options: StartOptions = {}): Promise<void> {
    const one = await this.#scene.start(kind, options);
    await this.#scene.settle();
    this.failures.push(...judgeHealthy(one, allowed));
  }
}

/** The runner's own times where a cancel is to meet them; short ones for a cancel that has to end a held run. */
function computeOptions(strikes: readonly Strike[]): StartOptions {
  const short = strikes.find(({ fault }) => fault === 'sigint-short');
  const exact = strikes.some(({ fault }) => fault === 'sigint');
  const skew = strikes.find(({ fault }) => fault === 'clock-skew');
  const times =
    short === undefined
      ? { interruptMs: 1_000, terminateMs: 500 }
      : {
          interruptMs: Number(short.details.interruptMs),
          terminateMs: Number(short.details.terminateMs),
        };
  return {
    ...(exact ? {} : { cancelTimes: times }),
    ...(skew === undefined ? {} : { skewHours: Number(skew.details.hours) }),
  };
}
