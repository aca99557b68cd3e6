import { describe, expect, it } from '@jest/globals';
import { MayflyError } from '../../../src/core/errors.js';
import type { Context } from '../../../src/operations/context.js';
import { runDeploy } from '../../../src/operations/deploy.js';
import type { CommandHost, Forge } from '../../../src/ports.js';
import { later, resource } from '../core/policy/plan-builder.js';
import { CONFIG, FakeWorld, HOME_PAGE, NEWER_SHA, SHA, TOMBSTONE, type WorldOptions } from './fake-world.js';

const deploy = async (world: FakeWorld) => {
  const { report, outcome } = await runDeploy(world.context());
  return { status: report.status, reason: report.reason, outcome };
};

/** Does something just before the first step of this name. */
const when = (step: string, act: (world: FakeWorld) => void): Pick<WorldOptions, 'meanwhile'> => {
  let done = false;
  return {
    meanwhile: (name, world) => {
      if (name !== step || done) return;
      done = true;
      act(world);
    },
  };
};
const close = (world: FakeWorld): void => {
  if (world.live !== undefined) world.live = { ...world.live, state: 'closed' };
};
const vanish = (world: FakeWorld): void => {
  world.live = undefined;
};
const push = (world: FakeWorld): void => {
  if (world.live !== undefined) world.live = { ...world.live, headSha: NEWER_SHA };
};
const OPEN_TO_ALL = resource('aws_security_group.open', {
  ingress: [
    { from_port: 22, to_port: 22, protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'], ipv6_cidr_blocks: [] },
  ],
});
const smoke = (): Pick<WorldOptions, 'config' | 'outputs'> => ({
  config: {
    checks: {
      ...CONFIG.checks,
      smoke: [HOME_PAGE],
      policy: { failOn: 'high', rules: {}, waivers: [], custom: [] },
    },
  },
  outputs: { url: { value: 'http://shop.example/', sensitive: false } },
});

describe('a deploy', () => {
  it('synthesizes, plans, stores the bundle, and only then applies', async () => {
    const world = new FakeWorld();
    expect(await deploy(world)).toEqual({ status: 'live', reason: undefined, outcome: 'good' });
    const order = ['synthesize', 'init infra', 'plan infra', 'apply infra'];
    expect(world.steps.filter((step) => order.includes(step))).toEqual(order);
    expect(world.steps.indexOf('put bundle')).toBeLessThan(world.steps.indexOf('apply infra'));
    expect(world.announced.map(({ status }) => status)).toEqual(['deploying', 'live']);
  });

  it('applies stacks in the order of their dependencies', async () => {
    const world = new FakeWorld({
      stacks: [
        { name: 'service', dependsOn: ['network'] },
        { name: 'network', dependsOn: [] },
      ],
    });
    await deploy(world);
    expect(world.steps.filter((step) => /^(plan|apply) /.test(step))).toEqual([
      'plan network',
      'apply network',
      'plan service',
      'apply service',
    ]);
  });

  it('leaves a record of what is live, with its outputs, its expiry and the comment', async () => {
    const world = new FakeWorld({ outputs: { table: { value: 'orders', sensitive: false } } });
    await deploy(world);
    expect(world.record).toMatchObject({
      status: 'live',
      generation: 1,
      outputs: { table: 'orders' },
      stacks: [{ name: 'infra', dependsOn: [] }],
      expiresAt: '2026-11-24T10:00:00.000Z',
      results: { verdict: 'live' },
      commentId: 5,
      history: [{ status: 'live' }],
    });
  });

  it('never writes the value of a sensitive output into the record', async () => {
    const world = new FakeWorld({ outputs: { token: { value: 'hunter2hunter2', sensitive: true } } });
    await deploy(world);
    expect(JSON.stringify([world.record, world.announced])).not.toContain('hunter2');
  });

  it('makes the store where there is none yet', async () => {
    const world = new FakeWorld();
    world.storeExists = false;
    expect(await deploy(world)).toMatchObject({ status: 'live' });
    expect(world.steps[0]).toBe('create store');
  });
});

describe('a deploy beside another environment of the same pull request', () => {
  it.each([
    [
      'warns of one that a changed name left behind',
      NEWER_SHA,
      [expect.stringMatching(/old-pr-7 \(live\).*command: destroy/)],
    ],
    ['takes one of the same commit for meant', SHA, []],
  ])('%s', async (_, headSha, warnings) => {
    const world = new FakeWorld();
    world.putOther('old-pr-7', { headSha });
    const { report } = await runDeploy(world.context());
    expect(report).toMatchObject({ status: 'live', warnings });
  });
});

describe('a deploy that the fence refuses', () => {
  it.each([
    ['the pull request is closed', close, 'skipped', 'good'],
    ['a newer commit is the head', push, 'superseded', 'good'],
    ['there is no such pull request', vanish, 'failed', 'input'],
  ])('writes nothing and says nothing on the pull request: %s', async (_, change, status, outcome) => {
    const world = new FakeWorld();
    world.storeExists = false;
    change(world);
    expect(await deploy(world)).toMatchObject({ status, outcome });
    expect(world.steps).toEqual([]);
    expect(world.stored).toBeUndefined();
    expect(world.announced).toEqual([]);
  });
});

describe('a deploy that something overtakes', () => {
  it.each([
    ['a newer run raised the generation', (world: FakeWorld) => world.putRecord({ generation: 9 })],
    ['the pull request was closed', close],
    ['a newer commit was pushed', push],
  ])('stops before it applies: %s', async (_, act) => {
    const world = new FakeWorld(when('plan infra', act));
    expect(await deploy(world)).toMatchObject({ status: 'superseded', outcome: 'good' });
    expect(world.steps).not.toContain('apply infra');
  });

  it.each([
    [
      'another run took over while the bundle was stored',
      (world: FakeWorld) => world.putRecord({ generation: 9 }),
    ],
    [
      'a destroy ended and a new deploy began at the first generation again',
      (world: FakeWorld) => world.putRecord({ createdAt: '2026-11-21T11:00:00.000Z' }),
    ],
  ])('does not apply: %s', async (_, act) => {
    const world = new FakeWorld(when('put bundle', act));
    expect(await deploy(world)).toMatchObject({ status: 'superseded', outcome: 'good' });
    expect(world.steps).not.toContain('apply infra');
  });

  it('takes a record that only lost its answer for its own', async () => {
    const world = new FakeWorld(when('put bundle', (it) => it.putRecord()));
    expect(await deploy(world)).toMatchObject({ status: 'live' });
    expect(world.record).toMatchObject({ status: 'live', generation: 1 });
  });

  it('destroys what it made when a destroy took over during the apply', async () => {
    const world = new FakeWorld(
      when('apply infra', (it) => {
        close(it);
        it.putRecord({ generation: 2, status: 'failed' });
      }),
    );
    expect(await deploy(world)).toMatchObject({ status: 'superseded' });
    expect([...world.state.values()].flat()).toEqual([]);
    expect(world.record).toMatchObject({ generation: 2, status: 'failed' });
  });

  it('leaves record and comment to the newer run', async () => {
    const world = new FakeWorld(
      when('plan infra', (it) => it.putRecord({ generation: 9, headSha: NEWER_SHA })),
    );
    await deploy(world);
    expect(world.record).toMatchObject({ generation: 9, headSha: NEWER_SHA, status: 'deploying' });
  });

  it('destroys what it made when the pull request was closed during the apply, and leaves a tombstone', async () => {
    const world = new FakeWorld(when('apply infra', close));
    expect(await deploy(world)).toMatchObject({
      status: 'superseded',
      reason: 'the pull request was closed meanwhile; everything was destroyed again',
    });
    expect([...world.state.values()].flat()).toEqual([]);
    expect(world.record).toEqual(TOMBSTONE);
  });

  it('leaves a tombstone when the pull request was closed before anything was made', async () => {
    const world = new FakeWorld(when('plan infra', close));
    expect(await deploy(world)).toMatchObject({ status: 'superseded' });
    expect(world.steps).not.toContain('apply infra');
    expect(world.record).toEqual(TOMBSTONE);
  });

  it('leaves what an earlier deploy made to the close', async () => {
    const world = new FakeWorld(when('plan infra', close)).deployed();
    expect(await deploy(world)).toMatchObject({ status: 'superseded' });
    expect(world.record?.status).not.toBe('destroyed');
    expect(world.bundle).toBeDefined();
  });

  it('destroys what it made when the environment was destroyed by hand during the apply', async () => {
    const world = new FakeWorld(
      when('apply infra', (it) => it.putRecord({ status: 'destroyed', generation: 9, stacks: [] })),
    );
    expect(await deploy(world)).toMatchObject({
      status: 'superseded',
      reason: 'a newer run of this pull request took over',
    });
    expect([...world.state.values()].flat()).toEqual([]);
    expect(world.bundle).toBeUndefined();
    expect(world.record).toMatchObject({ status: 'destroyed', generation: 9 });
  });

  it('leaves no bundle behind when a destroy came to its end before the apply', async () => {
    const world = new FakeWorld(
      when('put bundle', (it) => it.putRecord({ status: 'destroyed', generation: 9, stacks: [] })),
    );
    expect(await deploy(world)).toMatchObject({ status: 'superseded' });
    expect(world.steps).not.toContain('apply infra');
    expect(world.bundle).toBeUndefined();
  });

  it('undoes an apply that failed in the middle of a close', async () => {
    const world = new FakeWorld();
    const context = world.context();
    const apply: Context['terraform']['apply'] = async (run) => {
      await context.terraform.apply(run);
      close(world);
      return {
        ok: false,
        diagnostics: [{ severity: 'error', summary: 'it is gone', detail: '' }],
        outputs: {},
      };
    };
    const { report } = await runDeploy({ ...context, terraform: { ...context.terraform, apply } });
    expect(report).toMatchObject({
      status: 'superseded',
      reason: 'the pull request was closed meanwhile; everything was destroyed again',
    });
    expect([...world.state.values()].flat()).toEqual([]);
    expect(world.record).toEqual(TOMBSTONE);
  });

  it('reads the record again when another run wrote it first, and takes the next generation', async () => {
    const world = new FakeWorld(when('write record', (it) => it.putRecord({ generation: 4 })));
    expect(await deploy(world)).toMatchObject({ status: 'live' });
    expect(world.record?.generation).toBe(5);
  });

  it('gives up after six lost writes, and names what to do', async () => {
    const world = new FakeWorld({
      meanwhile: (step, it) => {
        if (step === 'write record') it.putRecord();
      },
    });
    await expect(runDeploy(world.context())).rejects.toMatchObject({
      message: expect.stringContaining('6 attempts'),
      hint: expect.stringContaining('re-run'),
    });
    expect(world.steps).toEqual(Array(6).fill('write record'));
  });
});

describe('a deploy that must not go on', () => {
  it('is stopped by policy before anything is applied', async () => {
    const world = new FakeWorld({ resources: [OPEN_TO_ALL] });
    expect(await deploy(world)).toMatchObject({
      status: 'blocked',
      reason: expect.stringContaining('policy stopped the apply'),
      outcome: 'failed',
    });
    expect(world.steps).not.toContain('apply infra');
    expect(world.record?.status).toBe('blocked');
  });

  it('points to the line and the construct that made what stops it', async () => {
    const { address } = OPEN_TO_ALL;
    const location = { file: 'infra/main.ts', line: 14 };
    const world = new FakeWorld({
      stacks: [
        {
          name: 'shop',
          dependsOn: [],
          locations: new Map([[address, location]]),
          constructs: new Map([[address, 'shop/open']]),
        },
      ],
      resources: [OPEN_TO_ALL],
    });
    const { report } = await runDeploy(world.context());
    expect(report.findings).toContainEqual(
      expect.objectContaining({ result: 'failed', location, construct: 'shop/open' }),
    );
  });

  it('keeps the bundle before it when the code can not be planned', async () => {
    const world = new FakeWorld({ resources: [OPEN_TO_ALL] });
    expect(await deploy(world)).toMatchObject({ status: 'blocked' });
    expect(world.steps).not.toContain('put bundle');
  });

  it('waits for every stack to end before it says that one broke', async () => {
    const world = new FakeWorld({
      stacks: [
        { name: 'one', dependsOn: [] },
        { name: 'two', dependsOn: [] },
      ],
    });
    world.broken.set('apply one', new MayflyError('apply did not end within 2 h', { kind: 'outside' }));
    const { terraform, ...rest } = world.context();
    const slow = {
      init: terraform.init,
      plan: terraform.plan,
      saveUnsaved: terraform.saveUnsaved,
      destroy: terraform.destroy,
      apply: async (run: Parameters<typeof terraform.apply>[0]) => {
        if (run.directory.endsWith('two')) await new Promise((resolve) => setTimeout(resolve, 20));
        return terraform.apply(run);
      },
    };
    await runDeploy({ ...rest, terraform: slow });
    expect(world.steps).toContain('apply two');
  });

  it('does not apply when the bundle can not be stored', async () => {
    const world = new FakeWorld();
    world.broken.set('put bundle', new MayflyError('no space left', { kind: 'outside' }));
    expect(await deploy(world)).toMatchObject({
      status: 'failed',
      reason: 'no space left',
      outcome: 'outside',
    });
    expect(world.steps).not.toContain('apply infra');
  });

  it('does not apply when a check names an output that no stack has', async () => {
    const world = new FakeWorld({ ...smoke(), outputs: { link: { value: 'x', sensitive: false } } });
    expect(await deploy(world)).toMatchObject({ status: 'failed', outcome: 'input' });
    expect(world.steps).not.toContain('apply infra');
  });

  it.each([
    ['plan infra', { summary: 'Reference to undeclared resource' }, 'input'],
    ['plan infra', { summary: 'Error acquiring the state lock' }, 'outside'],
    ['init infra', { summary: 'Failed to query available provider packages' }, 'outside'],
    ['apply infra', { summary: 'creating S3 Bucket (x): AccessDenied' }, 'outside'],
  ])(
    'ends as bad input or as trouble outside when Terraform refuses %s: %o',
    async (step, error, outcome) => {
      const world = new FakeWorld();
      world.refused.set(step, { severity: 'error', detail: '', ...error });
      const { report, ...end } = await runDeploy(world.context());
      expect([report.status, end.outcome]).toEqual(['failed', outcome]);
      expect(report.nextStep).toBeDefined();
    },
  );

  it('passes a defect of ours on instead of reporting it as a failure', async () => {
    const world = new FakeWorld();
    world.broken.set('synthesize', new TypeError('x is not a function'));
    await expect(runDeploy(world.context())).rejects.toThrow('x is not a function');
  });
});

describe('a deploy whose smoke check fails', () => {
  it('keeps the environment and says why', async () => {
    const world = new FakeWorld(smoke());
    expect(await deploy(world)).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('smoke check "home page" failed'),
      outcome: 'failed',
    });
    expect(world.state.has('infra')).toBe(true);
    expect(world.record).toMatchObject({ status: 'failed', results: { 'smoke/home page': 'failed' } });
  });

  it('tells what the log groups of the environment say', async () => {
    const group = resource('aws_cloudwatch_log_group.app', { name: '/shop/app', tags: {} });
    const world = new FakeWorld({ ...smoke(), resources: [group] });
    world.logLines.set('/shop/app', [{ at: 0, text: 'price is undefined', id: '1' }]);
    await deploy(world);
    expect(world.announced.at(-1)?.evidence).toMatchObject({
      logs: [{ group: '/shop/app', lines: [{ at: '1970-01-01T00:00:00.000Z', text: 'price is undefined' }] }],
    });
  });

  it('is failed by the check all the same when nobody can tell what the environment said', async () => {
    const world = new FakeWorld(smoke());
    const failing = {
      send: async () => {
        world.failWith('read state');
        return { ok: false, error: 'refused', ms: 1 } as const;
      },
    };
    const context = world.context();
    const { report } = await runDeploy({ ...context, checkPorts: { ...context.checkPorts, http: failing } });
    expect(report).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('smoke check "home page" failed'),
      evidence: { missing: ['what the environment said could not be looked at: read state failed'] },
    });
  });

  it('ends its commands, and waits for them, when it breaks off', async () => {
    const command = { kind: 'command', id: 'e2e', name: 'e2e', run: 'e2e', reports: [], after: [] } as const;
    const line = { timeoutMs: 1_000, directory: '', env: {}, optional: false };
    const world = new FakeWorld({
      config: { checks: { ...CONFIG.checks, commands: [{ ...command, ...line }] } },
    });
    const context = world.context();
    const events: string[] = [];
    let begin = (): void => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const run: CommandHost['run'] = ({ signal }) =>
      new Promise((_, reject) => {
        events.push('command begun');
        begin();
        signal?.addEventListener('abort', () => {
          events.push('command ended');
          reject(new MayflyError('stopped', { kind: 'outside' }));
        });
      });
    const fetchPullRequest: Forge['fetchPullRequest'] = async () => {
      if (!world.steps.includes('apply infra')) return world.live;
      await begun;
      throw new MayflyError('GitHub is down', { kind: 'outside' });
    };
    const forge = context.forge && { ...context.forge, fetchPullRequest };
    const { report } = await runDeploy({ ...context, forge, commands: { ...context.commands, run } });
    expect(report.reason).toContain('GitHub is down');
    expect(events).toEqual(['command begun', 'command ended']);
  });

  it('destroys it again where the configuration wants so', async () => {
    const { config, outputs = {} } = smoke();
    const world = new FakeWorld({ config: { ...config, onFailure: 'destroy' }, outputs });
    expect(await deploy(world)).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('everything was destroyed again'),
    });
    expect([...world.state.values()].flat()).toEqual([]);
    expect(world.record).toEqual(TOMBSTONE);
  });

  it('destroys it too when a check asks for an output that is not set', async () => {
    const { config = {} } = smoke();
    const world = new FakeWorld({
      config: { ...config, onFailure: 'destroy' },
      outputs: { url: { value: null, sensitive: false } },
    });
    expect(await deploy(world)).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('everything was destroyed again'),
      outcome: 'input',
    });
    expect([...world.state.values()].flat()).toEqual([]);
  });

  it('destroys the first stack again when policy blocks the second', async () => {
    const world = new FakeWorld({ config: { onFailure: 'destroy' }, ...ONE_THEN_TWO });
    const context = world.context();
    const { plan } = context.terraform;
    const refused = new FakeWorld({ resources: [OPEN_TO_ALL] }).context().terraform.plan;
    const terraform: typeof context.terraform = {
      ...context.terraform,
      plan: (run) => (run.directory.endsWith('two') ? refused(run) : plan(run)),
    };
    const { report } = await runDeploy({ ...context, terraform });
    expect(report).toMatchObject({
      status: 'blocked',
      reason: expect.stringContaining('everything was destroyed again'),
    });
    expect([...world.state.values()].flat()).toEqual([]);
  });

  it('destroys what was made before an apply broke off', async () => {
    const world = new FakeWorld({ config: { onFailure: 'destroy' }, ...ONE_THEN_TWO });
    world.broken.set('apply two', new MayflyError('apply did not end within 2 h', { kind: 'outside' }));
    expect(await deploy(world)).toMatchObject({
      status: 'failed',
      reason: 'apply did not end within 2 h; everything was destroyed again',
      outcome: 'outside',
    });
    expect([...world.state.values()].flat()).toEqual([]);
  });

  it('destroys it too when the commit changed nothing', async () => {
    const { config, outputs = {} } = smoke();
    const world = new FakeWorld({ config: { ...config, onFailure: 'destroy' }, outputs, resources: [] });
    expect(await deploy(world)).toMatchObject({ reason: expect.stringContaining('destroyed again') });
    expect(world.record).toEqual(TOMBSTONE);
  });
});

const ONE_THEN_TWO: Pick<WorldOptions, 'stacks'> = {
  stacks: [
    { name: 'one', dependsOn: [] },
    { name: 'two', dependsOn: ['one'] },
  ],
};

describe('a deploy that is cancelled', () => {
  const cancel = (world: FakeWorld): void => world.controller.abort(new Error('cancelled'));

  it.each(['synthesize', 'init infra', 'plan infra'])('during %s applies nothing', async (step) => {
    const world = new FakeWorld(when(step, cancel));
    world.broken.set('apply infra', new Error('applied after all'));
    const end = await deploy(world);
    expect(end).toMatchObject({ status: 'cancelled', outcome: 'outside' });
    expect(world.steps).not.toContain('apply infra');
    expect(world.announced.at(-1)?.status).toBe('cancelled');
  });

  it('is not called live, though everything was applied: nothing was checked', async () => {
    const world = new FakeWorld({ ...smoke(), ...when('apply infra', cancel) });
    expect(await deploy(world)).toMatchObject({ status: 'cancelled', outcome: 'outside' });
    expect(world.announced.at(-1)?.nextStep).toContain('next push');
  });

  it('destroys a stack that the code no longer has, and forgets it', async () => {
    const world = new FakeWorld().deployed();
    world.putRecord({
      stacks: [
        { name: 'infra', dependsOn: [] },
        { name: 'old', dependsOn: [] },
      ],
    });
    world.state.set('old', ['aws_ssm_parameter.old']);
    const { report } = await runDeploy(world.context());
    expect(report.status).toBe('live');
    expect(world.steps.indexOf('destroy old')).toBeGreaterThan(world.steps.indexOf('apply infra'));
    expect(world.record?.stacks.map(({ name }) => name)).toEqual(['infra']);
  });

  it('remembers a stack of earlier commits that could not be destroyed', async () => {
    const world = new FakeWorld({ stuck: ['aws_ssm_parameter.old'] }).deployed();
    world.putRecord({
      stacks: [
        { name: 'infra', dependsOn: [] },
        { name: 'old', dependsOn: [] },
      ],
    });
    world.state.set('old', ['aws_ssm_parameter.old']);
    const { report } = await runDeploy(world.context());
    expect(report.warnings.join()).toContain('old');
    expect(world.record?.stacks.map(({ name }) => name)).toEqual(['infra', 'old']);
  });
});

describe('policy after the apply', () => {
  const FILES = resource('aws_efs_file_system.a', { encrypted: later('data.x.y.z') });
  const world = (encrypted: boolean, config: WorldOptions['config'] = {}) =>
    new FakeWorld({
      resources: [FILES],
      made: { 'aws_efs_file_system.a': { encrypted } },
      outputs: { id: { value: 'fs-1', sensitive: false } },
      config,
    });
  const findingOf = ({ announced }: FakeWorld) =>
    announced.at(-1)?.findings.find(({ rule }) => rule === 'ENC-03');

  it('fails an environment for what was known only after it', async () => {
    const failing = world(false);
    expect(await deploy(failing)).toEqual({
      status: 'failed',
      reason: 'policy on what was made: 1 finding of severity high or worse (ENC-03)',
      outcome: 'failed',
    });
    expect(findingOf(failing)).toMatchObject({ planned: 'unknown', result: 'failed' });
    expect(failing.steps).toContain('apply infra');
  });

  it('lets it live when that turned out well', async () => {
    const good = world(true);
    expect(await deploy(good)).toMatchObject({ status: 'live' });
    expect(findingOf(good)).toMatchObject({ planned: 'unknown', result: 'passed' });
  });

  it('destroys it again where the configuration asks for that', async () => {
    const failing = world(false, { onFailure: 'destroy' });
    expect(await deploy(failing)).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('everything was destroyed again'),
    });
  });

  it('leaves open what it could not look at, and says so', async () => {
    const blind = world(false);
    blind.broken.set('read state', new MayflyError('S3 does not answer', { kind: 'outside' }));
    expect(await deploy(blind)).toMatchObject({ status: 'live' });
    expect(findingOf(blind)).toMatchObject({ result: 'unknown' });
    expect(blind.announced.at(-1)?.warnings).toContainEqual(
      'policy could not look at what infra made: S3 does not answer',
    );
  });
});

describe('a waiver that counts', () => {
  const policy = (change: object) => ({
    failOn: 'high' as const,
    rules: {},
    extraRules: [],
    warnings: [],
    waivers: [
      { rule: 'NET-01', resource: 'aws_security_group.open', reason: 'r', until: '2026-12-01', ...change },
    ],
  });
  const run = async (change: object) => {
    const world = new FakeWorld({ resources: [OPEN_TO_ALL] });
    const { report } = await runDeploy(world.context({ policy: policy(change) }));
    return report;
  };

  it('lets the run go on, and the finding stays visible', async () => {
    const report = await run({});
    expect(report.status).toBe('live');
    expect(report.findings.find(({ rule }) => rule === 'NET-01')).toMatchObject({
      result: 'waived',
      waiver: { reason: 'r', until: '2026-12-01' },
    });
  });

  it('does so no more once it has ended, and the pull request is told', async () => {
    const report = await run({ until: '2026-11-20' });
    expect(report.status).toBe('blocked');
    expect(report.warnings).toEqual([expect.stringContaining('ended on 2026-11-20')]);
  });

  it('is reported when nothing needs it', async () => {
    const report = await run({ resource: 'aws_security_group.other' });
    expect(report.warnings).toEqual([expect.stringContaining('is not needed')]);
  });
});

describe('policies in Rego', () => {
  const messages = [
    { query: 'deny', text: 'no team', fields: { rule: 'ACME-09', resource: 'aws_efs_file_system.a' } },
  ];

  it('judge the plan as Terraform prints it, before anything is applied', async () => {
    const world = new FakeWorld();
    const judged: string[] = [];
    const rego = {
      judge: async (json: string) => {
        judged.push(json);
        return messages;
      },
    };
    const { report } = await runDeploy(world.context({ rego }));
    expect(judged).toEqual(['{"plan":"infra"}']);
    expect(report.status).toBe('blocked');
    expect(report.findings).toContainEqual(
      expect.objectContaining({ rule: 'ACME-09', address: 'aws_efs_file_system.a', severity: 'high' }),
    );
    expect(world.steps).not.toContain('apply infra');
  });
});

describe('an apply that breaks off', () => {
  const refuse = async (summary: string, detail = '') => {
    const world = new FakeWorld();
    world.refused.set('apply infra', { severity: 'error', summary, detail });
    await deploy(world);
    return world.record?.mayLack;
  };

  it('may have made something that no state holds, and the record says so', async () => {
    expect(await refuse('terraform apply ended with exit code 137')).toBe(true);
    expect(await refuse('Plugin did not respond')).toBe(true);
  });

  it('over a name that is taken has made nothing of that name', async () => {
    expect(await refuse('creating S3 Bucket (x)', 'BucketAlreadyOwnedByYou: ...')).toBeUndefined();
  });

  it('is looked after by the next deploy, and forgotten', async () => {
    const world = new FakeWorld().deployed();
    world.putRecord({ mayLack: true });
    await deploy(world);
    expect(world.record).not.toHaveProperty('mayLack');
  });
});
