import { describe, expect, it } from '@jest/globals';
import { MayflyError } from '../../../src/core/errors.js';
import { computeCheckRuns } from '../../../src/core/report/check-runs.js';
import { renderComment } from '../../../src/core/report/comment/comment.js';
import { runCheck } from '../../../src/operations/check.js';
import { runDeploy } from '../../../src/operations/deploy.js';
import { runPlan } from '../../../src/operations/plan.js';
import { later, resource } from '../core/policy/plan-builder.js';
import { somePorts } from './check-ports.js';
import { CONFIG, FakeWorld, HOME_PAGE, NEWER_SHA, SHA, type WorldOptions } from './fake-world.js';

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

  it('says of which commit, where and until when the environment is that it leaves up', async () => {
    const world = new FakeWorld().deployed();
    const url = 'https://shop.example/';
    world.putRecord({ appliedSha: NEWER_SHA, url, expiresAt: '2026-11-24T10:00:00.000Z', outputs: { url } });
    const { report } = await runPlan(world.context());
    expect(report.earlier).toEqual({ headSha: NEWER_SHA, url, expiresAt: '2026-11-24T10:00:00.000Z' });
    expect(renderComment(report)).toContain(
      '**Still up:** the environment of commit `bbbbbbb` at <https://shop.example/> · ends 24 Nov 2026, 10:00 UTC',
    );
  });

  it('does not speak for the environment in a check run: what a deploy said of the commit stays', async () => {
    const { report } = await runPlan(new FakeWorld().deployed().context());
    expect(computeCheckRuns(report).map(({ name }) => name)).not.toContain('mayfly / environment');
    expect(computeCheckRuns(report)).toContainEqual(
      expect.objectContaining({ name: 'mayfly / plan', conclusion: 'success' }),
    );
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
      checks: {
        ...CONFIG.checks,
        smoke: [HOME_PAGE],
        policy: { failOn: 'high', rules: {}, waivers: [], custom: [] },
      },
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

const OPEN_TO_ALL = resource('aws_security_group.open', {
  ingress: [
    { from_port: 22, to_port: 22, protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'], ipv6_cidr_blocks: [] },
  ],
});
const ENVIRONMENT_RUN = 'mayfly / environment';

/** What a check says after a deploy of this world. */
async function checkAfterDeploy(world: FakeWorld, change: Parameters<FakeWorld['context']>[0] = {}) {
  const deployed = await runDeploy(world.context());
  const { report, outcome } = await runCheck(world.context(change));
  const runs = computeCheckRuns(report);
  const conclusion = runs.find(({ name }) => name === ENVIRONMENT_RUN)?.conclusion;
  return { deployed: deployed.report, report, outcome, conclusion, runs };
}

describe('a check of an environment that the last deploy left otherwise than live', () => {
  const smoke: WorldOptions = {
    config: { checks: { ...CONFIG.checks, smoke: [HOME_PAGE] } },
    outputs: { url: { value: 'http://shop.example/', sensitive: false } },
  };
  const answer = { ok: true, status: 200, headers: {}, body: '', ms: 3 } as const;

  it('turns no blocked commit green, and says that it is blocked', async () => {
    const { report, outcome, conclusion } = await checkAfterDeploy(
      new FakeWorld({ resources: [OPEN_TO_ALL] }),
    );
    expect([report.status, outcome, conclusion]).toEqual(['blocked', 'failed', 'failure']);
    expect(report.reason).toMatch(/^the last deploy, of commit aaaaaaa, was blocked: policy stopped.*NET-01/);
  });

  it('reports what it finds of the commit that is up, as such', async () => {
    const world = new FakeWorld({ ...smoke, resources: [OPEN_TO_ALL], answer }).deployed();
    world.putRecord({
      headSha: NEWER_SHA,
      appliedSha: NEWER_SHA,
      url: 'http://shop.example/',
      outputs: { url: 'http://shop.example/' },
    });
    const { report, runs } = await checkAfterDeploy(world);
    expect(report).toMatchObject({
      status: 'blocked',
      checks: [{ result: 'passed' }],
      earlier: { headSha: NEWER_SHA, url: 'http://shop.example/' },
    });
    expect(runs.map(({ name }) => name)).toEqual([ENVIRONMENT_RUN]);
  });

  it('stays failed after a deploy that could not be planned', async () => {
    const world = new FakeWorld({ ...smoke, answer }).deployed();
    world.broken.set('plan infra', new MayflyError('terraform plan did not end', { kind: 'outside' }));
    const { report, outcome } = await checkAfterDeploy(world);
    expect([report.status, outcome]).toEqual(['failed', 'failed']);
    expect(report.reason).toBe('the last deploy, of commit aaaaaaa, failed: terraform plan did not end');
  });

  it('stays failed after a deploy that was cancelled while it applied', async () => {
    const world = new FakeWorld({
      ...smoke,
      answer,
      meanwhile: (step, it) => {
        if (step === 'apply infra') it.controller.abort(new Error('cancelled'));
      },
    });
    const { report } = await checkAfterDeploy(world, { signal: new AbortController().signal });
    expect(report).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('of commit aaaaaaa, was cancelled'),
      recalled: true,
    });
  });

  it('stays failed where what was made breaks the policy, though the checks pass', async () => {
    const world = new FakeWorld({
      ...smoke,
      answer,
      resources: [resource('aws_efs_file_system.a', { encrypted: later('data.x.y.z') })],
      made: { 'aws_efs_file_system.a': { encrypted: false } },
    });
    expect((await checkAfterDeploy(world)).report).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('policy on what was made'),
    });
  });

  it('is live once the checks pass that were all that failed', async () => {
    const world = new FakeWorld(smoke);
    const healed = { send: async () => answer };
    const { deployed, report, outcome, conclusion } = await checkAfterDeploy(world, {
      checkPorts: somePorts({ http: healed }),
    });
    expect(deployed.status).toBe('failed');
    expect([report.status, outcome, conclusion]).toEqual(['live', 'good', 'success']);
  });

  it('is no word on a commit that was not deployed at all', async () => {
    const world = new FakeWorld({ ...smoke, answer });
    const { environment } = world.context();
    const { report } = await checkAfterDeploy(world, { environment: { ...environment, headSha: NEWER_SHA } });
    expect(report).toMatchObject({
      status: 'failed',
      reason: 'commit bbbbbbb was not deployed: the last deploy is of aaaaaaa',
      earlier: { headSha: SHA },
    });
  });

  it('leaves the pull request to a deploy that has not come to its end', async () => {
    const world = new FakeWorld({ ...smoke, answer }).deployed();
    world.putRecord({ status: 'deploying' });
    const { report, outcome } = await runCheck(world.context());
    expect([report.status, outcome]).toEqual(['failed', 'failed']);
    expect(report.reason).toContain('has not come to its end');
    expect(world.announced).toEqual([]);
  });
});
