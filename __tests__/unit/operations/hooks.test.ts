import { describe, expect, it } from '@jest/globals';
import type { CommandLine, Hooks } from '../../../src/core/commands/command.js';
import { runDeploy } from '../../../src/operations/deploy.js';
import { runDestroy } from '../../../src/operations/destroy.js';
import { Journal } from '../../../src/operations/journal.js';
import { runPlan } from '../../../src/operations/plan.js';
import { runBeforeDestroy } from '../../../src/operations/run-hooks.js';
import {
  CONFIG,
  ENVIRONMENT,
  FakeWorld,
  HOME_PAGE,
  NEWER_SHA,
  SHA,
  type WorldOptions,
} from './fake-world.js';

const hook = (run: string, change: Partial<CommandLine> = {}): CommandLine => ({
  run,
  timeoutMs: 1_000,
  directory: '',
  env: {},
  ...change,
});
const afterApply = (...lines: readonly CommandLine[]): Hooks => ({ afterApply: lines, beforeDestroy: [] });
const beforeDestroy = (...lines: readonly CommandLine[]): Hooks => ({ afterApply: [], beforeDestroy: lines });
const OUTPUTS = {
  url: { value: 'http://shop.example/', sensitive: false },
  'db-password': { value: 'hunter2hunter2', sensitive: true },
};
const UP = { ok: true, status: 200, headers: {}, body: '', ms: 1 } as const;
const world = (hooks: Hooks, change: WorldOptions = {}): FakeWorld =>
  new FakeWorld({
    outputs: OUTPUTS,
    answer: UP,
    ...change,
    config: { hooks, checks: { ...CONFIG.checks, smoke: [HOME_PAGE] }, ...change.config },
  });
const closed = (hooks: Hooks, change: WorldOptions = {}): FakeWorld => {
  const it = world(hooks, change).deployed();
  if (it.live !== undefined) it.live = { ...it.live, state: 'closed' };
  return it;
};
const ranBy = ({ ran }: FakeWorld): string[] => ran.map(({ line }) => line);

describe('hooks after apply', () => {
  it('run one after the other once everything is applied, before anything is checked', async () => {
    const it = world(afterApply(hook('npm run migrate'), hook('npm run seed')));
    const { report } = await runDeploy(it.context());
    expect(report.status).toBe('live');
    expect(ranBy(it)).toEqual(['npm run migrate', 'npm run seed']);
    expect(it.steps.indexOf('run npm run migrate')).toBeGreaterThan(it.steps.indexOf('apply infra'));
    const names = report.timeline.map(({ name }) => name);
    expect(names.indexOf('hooks after apply')).toBeLessThan(names.indexOf('smoke'));
  });

  it('know the environment by variables, and AWS as Mayfly does', async () => {
    const it = world(
      afterApply(hook('seed', { directory: 'db', env: { SITE: 'for ${env.name} at ${outputs.url}' } })),
    );
    await runDeploy(it.context());
    expect(it.ran[0]).toMatchObject({
      cwd: '/checkout/db',
      timeoutMs: 1_000,
      env: {
        PATH: '/bin',
        MAYFLY_ENVIRONMENT: ENVIRONMENT,
        MAYFLY_PULL_NUMBER: '7',
        MAYFLY_SHA: SHA,
        MAYFLY_URL: 'http://shop.example/',
        MAYFLY_OUTPUT_URL: 'http://shop.example/',
        MAYFLY_OUTPUT_DB_PASSWORD: 'hunter2hunter2',
        SITE: `for ${ENVIRONMENT} at http://shop.example/`,
      },
    });
  });

  it('that fail make the run fail with their last words; nothing else is run, and nothing is checked', async () => {
    const place = { file: '.github/mayfly.yml', line: 3, column: 5 };
    const it = world(afterApply(hook('npm run seed', { place }), hook('never')), {
      lines: { 'npm run seed': { exitCode: 3, output: ['seeding', 'no table hunter2hunter2', '~~~'] } },
    });
    const { report, outcome } = await runDeploy(it.context());
    expect(outcome).toBe('failed');
    expect(report).toMatchObject({
      status: 'failed',
      reason: 'hook after_apply `npm run seed` failed: exit code 3: no table ***',
      nextStep: 'Everything is applied, and nothing was checked; mend the hook and push.',
      checks: [],
      diagnostics: [{ severity: 'error', location: place, detail: 'seeding\nno table ***\n~~~' }],
    });
    expect(ranBy(it)).toEqual(['npm run seed']);
    expect(report.timeline.map(({ name }) => name)).toContain('evidence');
    expect(it.record).toMatchObject({ status: 'failed', stacks: [{ name: 'infra' }] });
    // A check alone can't say that it is live: what the hook was to do is not done.
    expect(it.record).not.toHaveProperty('recheck', true);
  });

  it('that exceed their time fail', async () => {
    const it = world(afterApply(hook('seed')), { lines: { seed: { error: 'it took more than 5m' } } });
    const { report } = await runDeploy(it.context());
    expect(report.reason).toBe('hook after_apply `seed` failed: it took more than 5m');
  });

  it('that fail with `on_failure: destroy` take the environment with them', async () => {
    const hooks = { afterApply: [hook('seed')], beforeDestroy: [hook('export')] };
    const it = world(hooks, { config: { hooks, onFailure: 'destroy' }, lines: { seed: { exitCode: 1 } } });
    const { report } = await runDeploy(it.context());
    expect(report.reason).toBe('hook after_apply `seed` failed: exit code 1; everything was destroyed again');
    expect(ranBy(it)).toEqual(['seed', 'export']);
    expect(it.state.has('infra')).toBe(false);
  });

  it('are not run for an environment that a close took away meanwhile', async () => {
    const it = world(afterApply(hook('seed')), {
      meanwhile: (step, { live }) => {
        if (step === 'apply infra' && live !== undefined) it.live = { ...live, state: 'closed' };
      },
    });
    const { report } = await runDeploy(it.context());
    expect(report.status).not.toBe('live');
    expect(ranBy(it)).toEqual([]);
  });

  it('of a run that is cancelled are ended, and so is the run', async () => {
    const it = world(afterApply(hook('seed'), hook('never')), {
      meanwhile: (step, { controller }) => {
        if (step === 'run seed') controller.abort(new Error('cancelled'));
      },
    });
    const { report } = await runDeploy(it.context());
    expect(report).toMatchObject({ status: 'cancelled', checks: [{ result: 'skipped' }] });
    expect(ranBy(it)).toEqual(['seed']);
  });

  it('are not run when the apply failed, nor by a plan', async () => {
    const it = world(afterApply(hook('seed')));
    it.refuse('apply infra');
    await runDeploy(it.context());
    await runPlan(it.context());
    expect(ranBy(it)).toEqual([]);
  });

  it('that name an output which does not exist stop the run before anything is applied', async () => {
    const it = world(afterApply(hook('seed', { env: { SITE: '${outputs.ulr}' } })));
    const { report, outcome } = await runDeploy(it.context());
    expect(outcome).toBe('input');
    expect(report.reason).toContain('output `ulr` does not exist');
    expect(it.steps).not.toContain('apply infra');
  });
});

describe('hooks of an environment that is replaced', () => {
  const hooks = { afterApply: [hook('seed')], beforeDestroy: [hook('export')] };
  const environmentsOf = ({ ran }: FakeWorld) => ran.map(({ line, env }) => [line, env.MAYFLY_ENVIRONMENT]);

  it('run for each copy, before it is shown and before it goes', async () => {
    const it = world(hooks, { config: { hooks, strategy: 'replace' } });
    await runDeploy(it.context());
    const [first = ''] = [...it.others.keys()];
    if (it.live !== undefined) it.live = { ...it.live, headSha: NEWER_SHA };
    const { environment, ...context } = it.context();
    const { report } = await runDeploy({ ...context, environment: { ...environment, headSha: NEWER_SHA } });
    const [second = ''] = [...it.others.keys()].filter((name) => name !== first);
    expect(report).toMatchObject({ status: 'live', copy: second });
    expect(environmentsOf(it)).toEqual([
      ['seed', first],
      ['seed', second],
      ['export', first],
    ]);
  });
});

describe('hooks of copies that fail before destroy', () => {
  const hooks = beforeDestroy(hook('export'));
  const lines = { export: { exitCode: 1 } };
  const warning = (copy: string) =>
    `${copy}: hook before_destroy \`export\` failed: exit code 1. The environment is destroyed all the same`;

  it('are told by the environment that people know: when a copy is replaced, and when all goes', async () => {
    const it = world(hooks, { config: { hooks, strategy: 'replace' }, lines });
    await runDeploy(it.context());
    const [first = ''] = [...it.others.keys()];
    if (it.live !== undefined) it.live = { ...it.live, headSha: NEWER_SHA };
    const { environment, ...context } = it.context();
    const newer = { ...context, environment: { ...environment, headSha: NEWER_SHA } };
    const { report } = await runDeploy(newer);
    expect(report).toMatchObject({ retired: [{ environment: first }], warnings: [warning(first)] });
    const [second = ''] = [...it.others.keys()].filter((name) => name !== first);
    if (it.live !== undefined) it.live = { ...it.live, state: 'closed' };
    const destroyed = await runDestroy(newer);
    expect(destroyed.report).toMatchObject({ status: 'destroyed', warnings: [warning(second)] });
  });
});

describe('hooks before destroy', () => {
  it('run before anything is destroyed, with what the state says', async () => {
    const it = closed(beforeDestroy(hook('npm run export')));
    const { report } = await runDestroy(it.context());
    expect(report.status).toBe('destroyed');
    expect(it.steps.indexOf('run npm run export')).toBeLessThan(it.steps.indexOf('destroy infra'));
    expect(it.ran[0]?.env).toMatchObject({
      MAYFLY_OUTPUT_URL: 'http://shop.example/',
      MAYFLY_OUTPUT_DB_PASSWORD: 'hunter2hunter2',
    });
  });

  it('that fail, or take too long, keep nothing from going: a warning says so', async () => {
    const it = closed(beforeDestroy(hook('export'), hook('slow'), hook('goodbye')), {
      lines: {
        export: { exitCode: 1, output: ['no hunter2hunter2'] },
        slow: { error: 'it took more than 5m' },
      },
    });
    const { report, outcome } = await runDestroy(it.context());
    expect(outcome).toBe('good');
    expect(report).toMatchObject({
      status: 'destroyed',
      warnings: [
        'hook before_destroy `export` failed: exit code 1: no ***. The environment is destroyed all the same',
        'hook before_destroy `slow` failed: it took more than 5m. The environment is destroyed all the same',
      ],
    });
    expect(ranBy(it)).toEqual(['export', 'slow', 'goodbye']);
  });

  it('that name an output which is not set are a warning too', async () => {
    const it = closed(beforeDestroy(hook('export', { env: { A: '${outputs.gone}' } })));
    const { report } = await runDestroy(it.context());
    expect(report).toMatchObject({
      status: 'destroyed',
      warnings: [expect.stringContaining('output `gone` does not exist')],
    });
  });

  it('take a quarter of an hour at most, all together: those that come later are not run', async () => {
    let time = 0;
    const it = closed(beforeDestroy(hook('export', { timeoutMs: 20 * 60_000 }), hook('goodbye')), {
      meanwhile: (step) => {
        if (step === 'run export') time += 15 * 60_000;
      },
    });
    const { report } = await runDestroy(it.context({ clock: { now: () => time, sleep: async () => {} } }));
    expect(it.ran).toMatchObject([{ line: 'export', timeoutMs: 15 * 60_000 }]);
    expect(report).toMatchObject({
      status: 'destroyed',
      warnings: [
        'hook before_destroy `goodbye` was not run: those before it took 15 min. The environment is destroyed all the same',
      ],
    });
  });

  it('that break for a reason that nobody thought of are a warning too', async () => {
    const it = closed(beforeDestroy(hook('export')));
    it.broken.set('run export', new Error('EACCES: permission denied'));
    const { report } = await runDestroy(it.context());
    expect(report).toMatchObject({
      status: 'destroyed',
      warnings: ['the hooks before_destroy could not be run: EACCES: permission denied'],
    });
  });

  it('are not run when nobody can tell what is up, which is a warning', async () => {
    const it = world(beforeDestroy(hook('export')));
    const context = it.context();
    const journal = new Journal(context, 'destroy');
    await runBeforeDestroy({ context, journal }, () => Promise.reject(new Error('no answer from S3')));
    expect(journal.warnings).toEqual(['the hooks before_destroy could not be run: no answer from S3']);
    expect(ranBy(it)).toEqual([]);
  });

  it('ask for no state where there are none of them', async () => {
    const context = world({ afterApply: [], beforeDestroy: [] }).context();
    let asked = 0;
    await runBeforeDestroy({ context, journal: new Journal(context, 'destroy') }, async () => {
      asked += 1;
      return [];
    });
    expect(asked).toBe(0);
  });

  it('are not run where nothing is up', async () => {
    const it = closed(beforeDestroy(hook('export')));
    it.state.clear();
    await runDestroy(it.context());
    expect(ranBy(it)).toEqual([]);
  });

  it('are not run by a deploy that goes well', async () => {
    const it = world(beforeDestroy(hook('export')));
    await runDeploy(it.context());
    expect(ranBy(it)).toEqual([]);
  });
});
