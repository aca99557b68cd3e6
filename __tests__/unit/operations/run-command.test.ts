import { describe, expect, it } from '@jest/globals';
import type { FilledCommand } from '../../../src/core/commands/fill-in.js';
import type { TestReport } from '../../../src/core/commands/test-report.js';
import { MayflyError } from '../../../src/core/errors.js';
import { createTargets } from '../../../src/core/smoke/targets/targets.js';
import { runChecks } from '../../../src/operations/run-checks.js';
import type { CommandHost, NewReports } from '../../../src/ports.js';
import { FakeWorld, HOME_PAGE, type WorldOptions } from './fake-world.js';

const command = (name: string, change: Partial<FilledCommand> = {}): FilledCommand => ({
  kind: 'command',
  name,
  id: name,
  run: name,
  reports: [],
  timeoutMs: 1_000,
  directory: '',
  env: {},
  optional: false,
  after: [],
  ...change,
});

interface Scene extends WorldOptions {
  readonly host?: Partial<CommandHost>;
  readonly failFast?: boolean;
  readonly smoke?: boolean;
}

async function run(commands: readonly FilledCommand[], scene: Scene = {}) {
  const { host, failFast = false, smoke = false, ...options } = scene;
  const world = new FakeWorld(options);
  const { clock, log, signal, checkPorts, commands: own } = world.context();
  const lines: string[] = [];
  const logged = { ...log, info: (line: string) => lines.push(line) };
  const redact = (text: string) => text.replaceAll('hunter2', '***');
  const results = await runChecks({
    checks: smoke ? [{ ...HOME_PAGE, url: 'http://x/' }] : [],
    commands: {
      commands,
      lines: {
        host: { ...own, ...host },
        variables: { MAYFLY_URL: 'http://x/' },
        clock,
        log: logged,
        redact,
      },
    },
    ports: checkPorts,
    targets: createTargets({ allowHosts: undefined, outputs: {} }),
    clock,
    log: logged,
    signal,
    failFast,
    redact,
    since: '2026-11-21T10:00:00.000Z',
  });
  return { world, lines, results };
}

const REPORT: TestReport = {
  format: 'junit',
  tests: [
    { name: 'pays', result: 'failed', message: 'no hunter2', places: [{ kind: 'path', file: 'a.ts' }] },
    { name: 'adds', result: 'passed', places: [] },
  ],
};

/** A host whose reports are these after the command has run. */
const reporting = (found: Partial<NewReports>): Partial<CommandHost> => ({
  watchReports: async () => ({
    findNew: async () => ({ files: ['a.xml'], unwritten: [], read: async () => REPORT, ...found }),
  }),
  openLocator: async () => () => ({ file: 'tests/a.ts', line: 3 }),
});
const WITH_REPORT = command('e2e', { reports: ['*.xml'] });

describe('a command', () => {
  it('runs in its folder with what it is told, and its own variables last', async () => {
    const { world, results } = await run([command('e2e', { directory: 'web', env: { MAYFLY_URL: 'mine' } })]);
    expect(results).toMatchObject([{ name: 'e2e', kind: 'command', result: 'passed' }]);
    expect(world.ran).toMatchObject([
      { line: 'e2e', cwd: '/checkout/web', timeoutMs: 1_000, env: { PATH: '/bin', MAYFLY_URL: 'mine' } },
    ]);
  });

  it('has its name before each line that it writes, secrets hidden: none begins a workflow command', async () => {
    const output = ['::add-mask::x', 'hunter2', '##[error]y'];
    const { lines, results } = await run([command('e2e')], { lines: { e2e: { exitCode: 1, output } } });
    expect(lines.slice(0, -1)).toEqual(['e2e: e2e', 'e2e | ::add-mask::x', 'e2e | ***', 'e2e | ##[error]y']);
    expect(JSON.stringify(results)).not.toContain('hunter2');
  });

  it('whose report has failing tests fails with them, each at its place', async () => {
    const { results } = await run([WITH_REPORT], { host: reporting({}) });
    expect(results).toMatchObject([
      {
        result: 'failed',
        message: '1 of 2 tests failed: pays; exit code 0',
        tests: {
          passed: 1,
          failed: 1,
          open: [{ name: 'pays', message: 'no ***', location: { file: 'tests/a.ts', line: 3 } }],
        },
      },
    ]);
  });

  it.each([
    [false, 'wrote no report *.xml'],
    [true, 'wrote no report *.xml (what is there is older than this run)'],
  ])('that wrote no report has failed', async (stale, message) => {
    const host = reporting({ files: [], unwritten: [{ glob: '*.xml', stale }] });
    const { results } = await run([WITH_REPORT], { host });
    expect(results).toMatchObject([{ result: 'failed', message }]);
  });

  it('that wrote a report which is none has failed, and so has one whose reports can’t be looked for', async () => {
    const refuse = async () => {
      throw new MayflyError('a.xml is no report', { kind: 'input', hint: 'Let the tool write JUnit XML.' });
    };
    const message = 'a.xml is no report. Let the tool write JUnit XML';
    const broken = await run([WITH_REPORT], { host: reporting({ read: refuse }) });
    expect(broken.results).toMatchObject([{ result: 'failed', message }]);
    const host = { watchReports: async () => ({ findNew: refuse }) };
    const unseen = await run([WITH_REPORT], { host });
    expect(unseen.results).toMatchObject([{ result: 'failed', message }]);
  });

  it('fails with its tests also where their places can’t be found', async () => {
    const openLocator = async () => {
      throw new MayflyError('too many files', { kind: 'input' });
    };
    const { results } = await run([WITH_REPORT], { host: { ...reporting({}), openLocator } });
    expect(results[0]?.tests?.open[0]).not.toHaveProperty('location');
    expect(results).toMatchObject([{ result: 'failed', tests: { failed: 1 } }]);
  });

  it('that can not run, or breaks by a defect, fails and harms no other', async () => {
    const findDirectory = async (directory: string) => {
      if (directory === 'gone') throw new MayflyError('no folder', { kind: 'input', hint: 'Make it.' });
      if (directory === 'odd') throw new TypeError('odd');
      return '/work';
    };
    const commands = [command('a', { directory: 'gone' }), command('b', { directory: 'odd' }), command('c')];
    const { results } = await run(commands, { host: { findDirectory } });
    expect(results.map(({ result, message }) => [result, message])).toEqual([
      ['failed', 'no folder. Make it.'],
      ['failed', 'the command itself broke: odd'],
      ['passed', 'exit code 0'],
    ]);
  });

  it('that took too long has failed, with what it wrote until then', async () => {
    const { results } = await run([command('slow')], {
      lines: { slow: { output: ['waiting'], error: 'it took more than 1s' } },
    });
    expect(results).toMatchObject([
      { result: 'failed', message: 'it took more than 1s', answers: [{ body: 'waiting' }] },
    ]);
  });

  it('that runs when the run is cancelled is skipped, with the time that it ran; the one after it with none', async () => {
    const { results } = await run([command('e2e'), command('next', { after: ['e2e'] })], {
      lines: { e2e: { ms: 1_200 } },
      meanwhile: (_, world) => world.controller.abort(new Error('cancelled')),
    });
    const message = 'not finished, the run was cancelled';
    expect(results).toMatchObject([
      { result: 'skipped', message, attempts: 1, ms: 1_200 },
      { result: 'skipped', message, attempts: 0, ms: 0 },
    ]);
  });
});

describe('commands among checks', () => {
  it('wait for a smoke check, and are not run where it failed', async () => {
    const waiting = command('e2e', { after: [HOME_PAGE.id] });
    const { world, results } = await run([waiting], { smoke: true });
    expect(results.map(({ kind, result }) => [kind, result])).toEqual([
      ['http', 'failed'],
      ['command', 'skipped'],
    ]);
    expect(world.ran).toEqual([]);
  });

  it('end with the first that fails where all is to fail fast', async () => {
    const { results } = await run([command('a', { run: 'false' }), command('b', { after: [] })], {
      failFast: true,
      lines: { false: { exitCode: 1 } },
      host: {
        run: async ({ line, signal }) => {
          if (line === 'false') return { exitCode: 1, output: '' };
          await new Promise((resolve) => signal?.addEventListener('abort', resolve));
          throw new MayflyError('stopped', { kind: 'outside' });
        },
      },
    });
    expect(results.map(({ result, message }) => [result, message])).toEqual([
      ['failed', 'exit code 1'],
      ['skipped', 'not finished, "a" failed first'],
    ]);
  });
});
