import { describe, expect, it } from '@jest/globals';
import type { CommandCheck } from '../../../src/core/commands/command.js';
import { runCheck } from '../../../src/operations/check.js';
import { runDeploy } from '../../../src/operations/deploy.js';
import { runPlan } from '../../../src/operations/plan.js';
import { CONFIG, ENVIRONMENT, FakeWorld, type LineOutcome } from './fake-world.js';

const E2E: CommandCheck = {
  kind: 'command',
  name: 'e2e',
  id: 'e2e',
  run: 'npm test',
  reports: [],
  timeoutMs: 1_000,
  directory: '',
  env: { BASE_URL: '${outputs.url}' },
  optional: false,
  after: [],
};

/** A world with one command, whose end can be changed. */
function open(change: Partial<CommandCheck> = {}, outputs = { url: 'http://shop.example/' }) {
  const lines: Record<string, LineOutcome> = {};
  const world = new FakeWorld({
    config: { checks: { ...CONFIG.checks, commands: [{ ...E2E, ...change }] } },
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, value]) => [name, { value, sensitive: false }]),
    ),
    lines,
  });
  return { world, lines };
}

describe('commands', () => {
  it('run by a deploy once all is applied, and make it live when they pass', async () => {
    const { world } = open();
    const { report } = await runDeploy(world.context());
    expect(report).toMatchObject({
      status: 'live',
      checks: [{ name: 'e2e', kind: 'command', result: 'passed' }],
    });
    expect(world.steps.indexOf('run npm test')).toBeGreaterThan(world.steps.indexOf('apply infra'));
    expect(world.ran[0]?.env).toMatchObject({
      BASE_URL: 'http://shop.example/',
      MAYFLY_ENVIRONMENT: ENVIRONMENT,
      AWS_REGION: 'eu-west-1',
    });
    expect(world.record?.results).toMatchObject({ 'command/e2e': 'passed' });
  });

  it('that fail make the run fail; a check that passes makes it live', async () => {
    const { world, lines } = open();
    lines['npm test'] = { exitCode: 1, output: ['no cart'] };
    const deployed = await runDeploy(world.context());
    expect(deployed).toMatchObject({
      report: { status: 'failed', reason: 'command "e2e" failed: exit code 1: no cart' },
      outcome: 'failed',
    });
    lines['npm test'] = {};
    const checked = await runCheck(world.context());
    expect(checked.report).toMatchObject({ status: 'live', checks: [{ result: 'passed' }] });
  });

  it('that are optional only warn', async () => {
    const { world, lines } = open({ optional: true });
    lines['npm test'] = { exitCode: 1 };
    const { report, outcome } = await runDeploy(world.context());
    expect([report.status, outcome]).toEqual(['live', 'good']);
    expect(world.warned).toEqual([expect.stringContaining('e2e: failed (optional), exit code 1')]);
  });

  it('are not run by a plan', async () => {
    const { world } = open();
    await runPlan(world.context());
    expect(world.ran).toEqual([]);
  });

  it('get no outputs that CDKTF makes for itself', async () => {
    const { world } = open({}, { url: 'http://x/', 'cross-stack-output-vpc': 'vpc-1' } as never);
    await runDeploy(world.context());
    const names = Object.keys(world.ran[0]?.env ?? {}).filter((name) => name.startsWith('MAYFLY_OUTPUT_'));
    expect(names).toEqual(['MAYFLY_OUTPUT_URL']);
  });

  it('whose outputs meet in one variable are told so', async () => {
    const { world } = open({}, { url: 'http://x/', 'a-b': '1', a_b: '2' } as never);
    const { report } = await runDeploy(world.context());
    expect(report.warnings).toEqual([expect.stringContaining('MAYFLY_OUTPUT_A_B is not set')]);
  });

  it('never show a key of the role that Mayfly assumed', async () => {
    const { world, lines } = open();
    lines['npm test'] = { exitCode: 1, output: ['key key-of-an-assumed-role'] };
    const { report } = await runDeploy(world.context());
    expect(JSON.stringify(report)).not.toContain('key-of-an-assumed-role');
    expect(report.checks[0]?.message).toBe('exit code 1: key ***');
  });
});
