import { describe, expect, it } from '@jest/globals';
import type { CheckResult } from '../../../../src/core/smoke/check-result.js';
import { type CheckTask, FailedFirst, runSchedule } from '../../../../src/operations/checks/schedule.js';

const result = (name: string, change: Partial<CheckResult> = {}): CheckResult => ({
  name,
  kind: 'http',
  result: 'passed',
  optional: false,
  attempts: 1,
  ms: 1,
  message: '',
  target: '',
  answers: [],
  ...change,
});

/** Tasks that note when they begin and end; each ends when the test, or the schedule's signal, says so. */
class Stage {
  readonly events: string[] = [];
  readonly #ends = new Map<string, (end: CheckResult['result']) => void>();

  task(name: string, change: Partial<CheckTask> = {}): CheckTask {
    return {
      id: name,
      name,
      after: [],
      optional: false,
      run: async (signal) => {
        this.events.push(`begin ${name}`);
        const end = await new Promise<CheckResult['result']>((resolve) => {
          this.#ends.set(name, resolve);
          signal.addEventListener('abort', () => resolve('skipped'), { once: true });
          if (signal.aborted) resolve('skipped');
        });
        this.events.push(`end ${name}`);
        const why = signal.reason instanceof FailedFirst ? signal.reason.message : '';
        return result(name, { result: end, message: why });
      },
      skip: (why) => result(name, { result: 'skipped', message: why }),
      ...change,
    };
  }

  /** Ends a task that has begun, and lets all run that can run then. */
  async end(name: string, end: CheckResult['result'] = 'passed'): Promise<void> {
    await this.settle();
    const resolve = this.#ends.get(name);
    if (resolve === undefined) throw new Error(`${name} has not begun`);
    resolve(end);
    await this.settle();
  }

  async settle(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const run = (tasks: readonly CheckTask[], failFast = false, signal = new AbortController().signal) =>
  runSchedule({ tasks, failFast, signal });

describe('a schedule', () => {
  it('begins all side by side and gives the results in the order of the tasks', async () => {
    const stage = new Stage();
    const results = run([stage.task('a'), stage.task('b')]);
    await stage.settle();
    expect(stage.events).toEqual(['begin a', 'begin b']);
    await stage.end('b');
    await stage.end('a');
    expect((await results).map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('lets a task wait for all that it names, in whatever order they stand', async () => {
    const stage = new Stage();
    const results = run([stage.task('last', { after: ['b', 'a'] }), stage.task('a'), stage.task('b')]);
    await stage.end('a');
    expect(stage.events).not.toContain('begin last');
    await stage.end('b');
    expect(stage.events).toContain('begin last');
    await stage.end('last');
    await results;
  });

  it('does not run what waits for a failure, nor what waits for that', async () => {
    const stage = new Stage();
    const results = run([
      stage.task('a'),
      stage.task('b', { after: ['a'] }),
      stage.task('c', { after: ['b'] }),
    ]);
    await stage.end('a', 'failed');
    expect(await results).toMatchObject([
      { result: 'failed' },
      { result: 'skipped', message: 'not run, since "a" did not pass' },
      { result: 'skipped', message: 'not run, since "b" did not pass' },
    ]);
    expect(stage.events).toEqual(['begin a', 'end a']);
  });

  it('runs what waits for an optional failure', async () => {
    const stage = new Stage();
    const results = run([stage.task('a', { optional: true }), stage.task('b', { after: ['a'] })]);
    await stage.end('a', 'failed');
    await stage.end('b');
    expect(await results).toMatchObject([{ result: 'failed' }, { result: 'passed' }]);
  });

  it('ends all others at the first failure when it is to fail fast, and says which it was', async () => {
    const stage = new Stage();
    const results = run([stage.task('a'), stage.task('b'), stage.task('c', { after: ['b'] })], true);
    await stage.end('a', 'failed');
    expect(await results).toMatchObject([
      { result: 'failed' },
      { result: 'skipped', message: '"a" failed first' },
      { result: 'skipped', message: '"a" failed first' },
    ]);
  });

  it('goes on after an optional failure though it is to fail fast', async () => {
    const stage = new Stage();
    const results = run([stage.task('a', { optional: true }), stage.task('b')], true);
    await stage.end('a', 'failed');
    await stage.end('b');
    expect(await results).toMatchObject([{ result: 'failed' }, { result: 'passed' }]);
  });

  it('runs what is to be last when all others have ended, though they failed', async () => {
    const stage = new Stage();
    const results = run([
      stage.task('log', { last: true }),
      stage.task('a'),
      stage.task('b', { after: ['a'] }),
    ]);
    await stage.end('a', 'failed');
    expect(stage.events).toContain('begin log');
    await stage.end('log');
    expect(await results).toMatchObject([{ result: 'passed' }, { result: 'failed' }, { result: 'skipped' }]);
  });

  it('never waits for what is last, whatever a task names', async () => {
    const stage = new Stage();
    const results = run([stage.task('log', { last: true }), stage.task('a', { after: ['log'] })]);
    await stage.end('a');
    await stage.end('log');
    expect(await results).toMatchObject([{ result: 'passed' }, { result: 'passed' }]);
  });

  it('hands the end of the run on', async () => {
    const stage = new Stage();
    const controller = new AbortController();
    const results = run([stage.task('a')], false, controller.signal);
    await stage.settle();
    controller.abort();
    expect(await results).toMatchObject([{ result: 'skipped' }]);
  });
});
