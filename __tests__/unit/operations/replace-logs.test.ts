import { describe, expect, it } from '@jest/globals';
import type { LogCheck } from '../../../src/core/smoke/log/check.js';
import { runCheck } from '../../../src/operations/check.js';
import type { Context } from '../../../src/operations/context.js';
import { runDeploy } from '../../../src/operations/deploy.js';
import { resource } from '../core/policy/plan-builder.js';
import { A, B, CHECKED, type Config, contextOf, make, pushTo } from './copies-world.js';
import { CONFIG, type FakeWorld, NEWER_SHA } from './fake-world.js';

const NO_ERRORS: LogCheck = {
  kind: 'log',
  name: 'no errors',
  id: 'no errors',
  pattern: 'ERROR',
  groups: [],
  watchMs: 0,
  withinMs: 0,
  timeoutMs: 1_000,
  optional: false,
  after: [],
};
const config: Config = { ...CHECKED, checks: { ...CONFIG.checks, smoke: [NO_ERRORS] } };

/** Each copy's state holds a log group that is named after it: `/<copy>/app`. */
const openContext = (world: FakeWorld): Context => {
  const context = contextOf(world, config);
  const { store } = context;
  return {
    ...context,
    store: Object.assign(Object.create(store) as typeof store, {
      readState: async (name: string, stack: string) => {
        const state = await store.readState(name, stack);
        const resources = state.resources.map((one) => ({ ...one, attributes: { name: `/${name}/app` } }));
        return { ...state, resources };
      },
    }),
  };
};

/** The first commit's copy is shown; then `copy` writes an error, and the second commit is pushed. */
async function openWorld(copy: string): Promise<FakeWorld> {
  const world = make({ resources: [resource('aws_cloudwatch_log_group.app', { name: 'x' })], config });
  const { report } = await runDeploy(openContext(world));
  expect([report.copy, report.status]).toEqual([A, 'live']);
  world.logLines.set(`/${copy}/app`, [{ at: 0, text: 'ERROR no such table', id: copy }]);
  pushTo(world, NEWER_SHA);
  return world;
}

describe('the logs of copies that stand side by side', () => {
  it('are not read for another copy', async () => {
    const { report } = await runDeploy(openContext(await openWorld(A)));
    expect(report).toMatchObject({ status: 'live', copy: B });
    expect(report.checks?.[0]?.answers[0]?.seen).toMatch(/^no match in 0 lines of 1 log group/);
  });

  it('are checked, and shown with a failure, for the copy that is deployed', async () => {
    const { report } = await runDeploy(openContext(await openWorld(B)));
    expect(report.checks?.[0]?.message).toContain('1 log line found where none may contain "ERROR"');
    expect(report.evidence?.logs.map(({ group }) => group)).toEqual([`/${B}/app`]);
  });

  it('are those of the shown copy when it is looked at again', async () => {
    const { report } = await runCheck(openContext(await openWorld(A)));
    expect(report.checks?.[0]?.message).toContain('1 log line found where none may contain "ERROR"');
    expect(report.evidence?.logs.map(({ group }) => group)).toEqual([`/${A}/app`]);
  });
});
