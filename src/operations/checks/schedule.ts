import { setMaxListeners } from 'node:events';
import type { CheckResult } from '../../core/smoke/check-result.js';

/** A check or a command that is to run once those before it have ended. */
export interface CheckTask {
  readonly id: string;
  /** For people. */
  readonly name: string;
  /** Ids of those that must have ended before. */
  readonly after: readonly string[];
  readonly optional: boolean;
  /** Runs when all that are not last have ended, whatever they came to. */
  readonly last?: boolean;
  /** Never rejects; ends soon, as `skipped`, once the signal is aborted. */
  run(signal: AbortSignal): Promise<CheckResult>;
  /** The result when it is not run at all. */
  skip(why: string): CheckResult;
}

export interface Schedule {
  readonly tasks: readonly CheckTask[];
  /** The first failure that is not optional ends all others. */
  readonly failFast: boolean;
  readonly signal: AbortSignal;
  /** Told of each failure that is not optional, at once. */
  readonly onFailure?: (result: CheckResult) => void;
}

/** Why checks that fail fast were ended. */
export class FailedFirst extends Error {
  override readonly name = 'FailedFirst';

  constructor(readonly check: string) {
    super(`${check} failed first`);
  }
}

/** Why something that the signal ended did not come to its end. */
export const explainAbort = ({ reason }: AbortSignal): string =>
  `not finished, ${reason instanceof FailedFirst ? reason.message : 'the run was cancelled'}`;

interface End {
  readonly result: CheckResult;
  /** What waits for it is not to run. */
  readonly blocks: boolean;
}

/** Runs the tasks side by side in the order that they ask for, and gives their results in the order of the tasks. */
export async function runSchedule({ tasks, failFast, signal, onFailure }: Schedule): Promise<CheckResult[]> {
  const stop = new AbortController();
  const both = AbortSignal.any([signal, stop.signal]);
  // Every check listens for the end of the run; Node takes more than ten listeners for a leak.
  setMaxListeners(0, signal, both);
  const ends = new Map<CheckTask, Promise<End>>();
  const byId = new Map([...tasks].reverse().map((task) => [task.id, task]));
  const start = (task: CheckTask): Promise<End> => {
    const known = ends.get(task);
    if (known !== undefined) return known;
    // Known before those that it waits for are asked: a circle would start it again.
    const end = Promise.resolve().then(() => runTask(task, predecessorsOf(task)));
    ends.set(task, end);
    return end;
  };
  const predecessorsOf = (task: CheckTask): CheckTask[] => {
    const named = task.after.flatMap((id) => byId.get(id) ?? []);
    // What waits for all others can be waited for by none of them.
    if (task.last !== true) return named.filter(({ last }) => last !== true);
    return [...named, ...tasks.filter(({ last }) => last !== true)];
  };
  const runTask = async (task: CheckTask, before: readonly CheckTask[]): Promise<End> => {
    const earlier = await Promise.all(before.map(start));
    const named = earlier.filter((_, index) => task.after.includes(before[index]?.id ?? ''));
    const blocking = named.find(({ blocks }) => blocks);
    if (blocking !== undefined) {
      return { result: task.skip(`not run, since ${quoteName(blocking.result)} did not pass`), blocks: true };
    }
    const result = await task.run(both);
    const failed = result.result === 'failed' && !task.optional;
    if (failed) onFailure?.(result);
    if (failed && failFast) stop.abort(new FailedFirst(quoteName(result)));
    return { result, blocks: failed };
  };
  const all = await Promise.all(tasks.map(start));
  return all.map(({ result }) => result);
}

const quoteName = ({ name }: CheckResult): string => JSON.stringify(name);
