import { describe, expect, it } from '@jest/globals';
import { runCheck } from '../../../src/operations/check.js';
import { runPlan } from '../../../src/operations/plan.js';
import { CONFIG, FakeWorld, HOME_PAGE } from './fake-world.js';

const TWO = {
  stacks: [
    { name: 'network', dependsOn: [] },
    { name: 'service', dependsOn: ['network'] },
  ],
};

describe('a plan', () => {
  it('writes neither record nor bundle, and applies nothing', async () => {
    const world = new FakeWorld();
    const { report, outcome } = await runPlan(world.context());
    expect([report.status, outcome]).toEqual(['planned', 'good']);
    expect(world.steps).toEqual(['synthesize', 'init infra', 'plan infra']);
    expect(world.stored).toBeUndefined();
  });

  it('makes no store where there is none', async () => {
    const world = new FakeWorld();
    world.storeExists = false;
    await runPlan(world.context());
    expect(world.storeExists).toBe(false);
  });

  it('says which stacks it could not plan, because what they need does not exist yet', async () => {
    const world = new FakeWorld(TWO);
    const { report } = await runPlan(world.context());
    expect(world.steps).not.toContain('plan service');
    expect(report.warnings).toEqual([expect.stringContaining('service')]);
  });

  it('finds an output that a check names and no stack has', async () => {
    const world = new FakeWorld({ config: { checks: { ...CONFIG.checks, smoke: [HOME_PAGE] } } });
    const { report, outcome } = await runPlan(world.context());
    expect([report.status, outcome]).toEqual(['failed', 'input']);
    expect(report.reason).toContain('does not exist');
  });

  it('keeps saying where the environment is that stands', async () => {
    const world = new FakeWorld().deployed();
    world.putRecord({ outputs: { url: 'https://shop.example/' } });
    const { report } = await runPlan(world.context());
    expect(report).toMatchObject({ status: 'planned', url: 'https://shop.example/' });
  });

  it('plans all stacks of an environment that is there', async () => {
    const world = new FakeWorld(TWO).deployed();
    await runPlan(world.context());
    expect(world.steps.filter((step) => step.startsWith('plan '))).toEqual(['plan network', 'plan service']);
  });
});

const checked = (status: number) =>
  new FakeWorld({
    config: {
      checks: { smoke: [HOME_PAGE], policy: { failOn: 'high', rules: {}, waivers: [], custom: [] } },
    },
    outputs: { url: { value: 'http://shop.example/', sensitive: false } },
    answer: { ok: true, status, headers: {}, body: '', ms: 3 },
  });

describe('a check', () => {
  it('asks the environment that is there, without Terraform and without a new record', async () => {
    const world = checked(200).deployed();
    const before = world.stored;
    const { report, outcome } = await runCheck(world.context());
    expect([report.status, outcome]).toEqual(['live', 'good']);
    expect(report.checks).toMatchObject([{ name: 'home page', result: 'passed' }]);
    expect(world.steps).toEqual(['read state']);
    expect(world.stored).toBe(before);
  });

  it('fails when a check fails', async () => {
    const { report, outcome } = await runCheck(checked(503).deployed().context());
    expect([report.status, outcome]).toEqual(['failed', 'failed']);
  });

  it('skips an optional check whose output is not set, and stays live', async () => {
    const smoke = [{ ...HOME_PAGE, optional: true }];
    const world = new FakeWorld({ config: { checks: { ...CONFIG.checks, smoke } } }).deployed();
    const { report, outcome } = await runCheck(world.context());
    expect([report.status, outcome]).toEqual(['live', 'good']);
    expect(report.checks).toMatchObject([{ result: 'skipped', message: 'output url is not set' }]);
  });

  it('names every output that is missing, with the place of its check', async () => {
    const smoke = ['a', 'b'].map((name, index) => ({
      ...HOME_PAGE,
      name,
      url: `\${outputs.${name}}`,
      place: { file: 'mayfly.yml', line: index + 5, column: 7 },
    }));
    const world = new FakeWorld({ config: { checks: { ...CONFIG.checks, smoke } } }).deployed();
    const { report, outcome } = await runCheck(world.context());
    expect([report.status, outcome]).toEqual(['failed', 'input']);
    expect(report.diagnostics).toMatchObject([{ location: { line: 5 } }, { location: { line: 6 } }]);
  });

  it('is skipped where there is no environment', async () => {
    const { report, outcome } = await runCheck(checked(200).context());
    expect([report.status, report.reason, outcome]).toEqual(['skipped', 'there is no environment', 'good']);
  });
});
