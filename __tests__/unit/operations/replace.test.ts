import { describe, expect, it } from '@jest/globals';
import { computeDeployment } from '../../../src/core/report/deployment.js';
import { runDeploy } from '../../../src/operations/deploy.js';
import {
  A,
  ADDRESS,
  afterFirst,
  B,
  cancel,
  close,
  contextOf,
  copyOf,
  deploy,
  destroy,
  GOOD,
  lastComment,
  make,
  pushTo,
  shown,
  standing,
  urlOf,
  when,
} from './copies-world.js';
import { ENVIRONMENT, type FakeWorld, NEWER_SHA, SHA, type WorldOptions } from './fake-world.js';

describe('the first deploy of a pull request', () => {
  it('goes into a copy of its own, and is told under the name that people know', async () => {
    const world = make();
    const { report, outcome } = await deploy(world);
    expect(report).toMatchObject({ environment: ENVIRONMENT, status: 'live', url: urlOf(A), copy: A });
    expect(outcome).toBe('good');
    expect(standing(world)).toEqual([`${A}/infra`]);
    expect(copyOf(world, A)).toMatchObject({ copyOf: ENVIRONMENT, pullNumber: 7, status: 'live' });
    expect(world.record).toMatchObject({ status: 'live', url: urlOf(A), stacks: [], appliedSha: SHA });
    expect(shown(world)).toEqual({ environment: A, headSha: SHA, live: true });
    expect(new Set(world.announced.map(({ environment }) => environment))).toEqual(new Set([ENVIRONMENT]));
  });

  it('has the record of the copy before anything of it is made', async () => {
    const seen: unknown[] = [];
    const world = make(when('synthesize', (it) => seen.push(copyOf(it, A)?.status, it.record?.copies)));
    await deploy(world);
    expect(seen).toEqual(['deploying', {}]);
  });

  it.each([
    [
      'is kept to look at, where it fails',
      'keep',
      [`${A}/infra`],
      { environment: A, headSha: SHA, live: false },
    ],
    ['is destroyed, where it fails and the configuration wants so', 'destroy', [], undefined],
  ] as const)('%s', async (_, onFailure, left, front) => {
    const world = make({ config: { onFailure } });
    world.answer = undefined;
    const { report, outcome } = await deploy(world);
    expect([report.status, outcome]).toEqual(['failed', 'failed']);
    expect(report.reason).toContain('smoke check "home page" failed');
    expect(standing(world)).toEqual(left);
    expect(shown(world)).toEqual(front);
  });
});

describe('a push', () => {
  const live = async (options: WorldOptions = {}): Promise<FakeWorld> => {
    const world = make(options);
    await deploy(world);
    world.announced.length = 0;
    world.steps.length = 0;
    return world;
  };

  it('makes a copy beside the old one, shows it once it passed, and only then destroys the old one', async () => {
    const world = await live();
    const { report } = await deploy(world, NEWER_SHA);
    expect(report).toMatchObject({
      status: 'live',
      url: urlOf(B),
      retired: [{ environment: A, headSha: SHA, receipt: { destroyed: 1, left: [] } }],
    });
    expect(standing(world)).toEqual([`${B}/infra`]);
    expect(shown(world)).toEqual({ environment: B, headSha: NEWER_SHA, live: true });
    expect(world.steps.indexOf(`destroy ${A}/infra`)).toBeGreaterThan(
      world.steps.indexOf(`apply ${B}/infra`),
    );
    expect(world.announced.map(({ status }) => status)).toEqual(['deploying', 'live', 'live']);
  });

  it('tells people the new address before the old one goes', async () => {
    const told: unknown[] = [];
    const world = await live(
      when(`destroy ${A}/infra`, (it) =>
        told.push(it.announced.at(-1)?.url, it.record?.url, shown(it)?.environment),
      ),
    );
    await deploy(world, NEWER_SHA);
    expect(told).toEqual([urlOf(B), urlOf(B), B]);
  });

  it('that fails its check is destroyed, and what people see stays live with its address', async () => {
    const world = await live();
    world.answer = undefined;
    const { report, outcome } = await deploy(world, NEWER_SHA);
    expect(outcome).toBe('failed');
    expect(report).toMatchObject({
      status: 'failed',
      reason: expect.stringMatching(/^the new copy of commit bbbbbbb failed and was destroyed: smoke check/),
      earlier: { headSha: SHA, url: urlOf(A), live: true },
    });
    expect(report.checks).toMatchObject([{ name: 'home page', result: 'failed' }]);
    expect(standing(world)).toEqual([`${A}/infra`]);
    expect(world.record).toMatchObject({ status: 'failed', url: urlOf(A), appliedSha: SHA });
    expect(shown(world)).toEqual({ environment: A, headSha: SHA, live: true });
    const comment = lastComment(world);
    expect(comment).toContain('stays live at commit aaaaaaa; the new copy failed 1 check');
    expect(comment).toContain(`**Still live:** the environment of commit \`aaaaaaa\` at <${urlOf(A)}>`);
    expect(computeDeployment(report)).toMatchObject({ state: 'failure', retire: 'none' });
  });
});

it('keeps an end that somebody moved beyond the one of the new copy', async () => {
  const world = await afterFirst();
  const expiresAt = '2026-12-12T10:00:00.000Z';
  world.putRecord({ expiresAt, extendedTo: expiresAt });
  const { report } = await deploy(world);
  expect(report).toMatchObject({ status: 'live', expiresAt });
  expect(world.record?.expiresAt).toBe(expiresAt);
});

describe('a push that fails before anything is applied', () => {
  it.each([
    ['it can not be synthesized', (world: FakeWorld) => world.failWith('synthesize')],
    ['it can not be initialized', (world: FakeWorld) => world.refuse(`init ${B}/infra`)],
    ['it can not be planned', (world: FakeWorld) => world.refuse(`plan ${B}/infra`)],
    ['its bundle can not be stored', (world: FakeWorld) => world.failWith('put bundle')],
  ])('leaves what people see, and no copy: %s', async (_, spoil) => {
    const world = await afterFirst();
    spoil(world);
    const { report, outcome } = await deploy(world);
    expect(outcome).not.toBe('good');
    expect(report).toMatchObject({ status: 'failed', earlier: { headSha: SHA, url: urlOf(A), live: true } });
    expect(report.reason).not.toContain('destroyed');
    expect(standing(world)).toEqual([`${A}/infra`]);
    expect(copyOf(world, B)?.status ?? 'destroyed').toBe('destroyed');
    expect(shown(world)).toMatchObject({ environment: A, live: true });
  });
});

describe('a push whose apply fails', () => {
  it('is destroyed again, with its half-made copy', async () => {
    const world = await afterFirst();
    world.refuse(`apply ${B}/infra`, [ADDRESS]);
    const { report } = await deploy(world);
    expect(report).toMatchObject({ status: 'failed', reason: expect.stringContaining('and was destroyed') });
    expect(standing(world)).toEqual([`${A}/infra`]);
  });

  it('keeps its record where it can not be destroyed, for the next push to destroy', async () => {
    const world = await afterFirst();
    world.answer = undefined;
    world.failing.add(`destroy ${B}/infra`);
    const { report } = await deploy(world);
    expect(report).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('destroying it failed'),
    });
    expect(shown(world)).toMatchObject({ environment: A, live: true });
    expect(copyOf(world, B)?.status).toBe('failed');

    world.failing.clear();
    world.answer = GOOD;
    const next = await deploy(world, 'c'.repeat(40));
    expect(next.report.status).toBe('live');
    expect(standing(world)).toEqual([`${ENVIRONMENT}-ccccccc/infra`]);
  });
});

describe('a push after a first one that failed and was kept', () => {
  const afterFailure = async (): Promise<FakeWorld> => {
    const world = make();
    world.answer = undefined;
    await deploy(world);
    pushTo(world, NEWER_SHA);
    return world;
  };

  it('takes its place where it passes', async () => {
    const world = await afterFailure();
    world.answer = GOOD;
    const { report } = await deploy(world);
    expect(report).toMatchObject({ status: 'live', url: urlOf(B) });
    expect(standing(world)).toEqual([`${B}/infra`]);
  });

  it('takes its place where it fails too: the newest is the one to look at', async () => {
    const world = await afterFailure();
    const { report } = await deploy(world);
    expect(report).toMatchObject({ status: 'failed', url: urlOf(B) });
    expect(report.earlier).toBeUndefined();
    expect(standing(world)).toEqual([`${B}/infra`]);
    expect(shown(world)).toEqual({ environment: B, headSha: NEWER_SHA, live: false });
  });
});

describe('a re-run of the commit that people see', () => {
  it('updates its copy in place', async () => {
    const world = make();
    await deploy(world);
    const { report } = await deploy(world);
    expect(report).toMatchObject({ status: 'live', url: urlOf(A) });
    expect(standing(world)).toEqual([`${A}/infra`]);
    expect(copyOf(world, A)?.generation).toBe(2);
  });

  it('that fails leaves it to look at, as there is nothing else', async () => {
    const world = make();
    await deploy(world);
    world.answer = undefined;
    const { report } = await deploy(world);
    expect(report).toMatchObject({ status: 'failed', url: urlOf(A) });
    expect(standing(world)).toEqual([`${A}/infra`]);
    expect(shown(world)).toMatchObject({ environment: A, live: false });
  });

  it('that fails is destroyed where the configuration wants so, and nothing is shown any more', async () => {
    const world = make({ config: { onFailure: 'destroy' } });
    await deploy(world);
    world.answer = undefined;
    const { report } = await deploy(world);
    expect(report).toMatchObject({ status: 'failed', undone: true });
    expect(standing(world)).toEqual([]);
    expect(world.record?.status).toBe('destroyed');
  });

  it('that can not be planned touches nothing: it stays live', async () => {
    const world = make();
    await deploy(world);
    world.refuse(`plan ${A}/infra`);
    const { report } = await deploy(world);
    expect(report).toMatchObject({ status: 'failed', earlier: { url: urlOf(A), live: true } });
    expect(shown(world)).toMatchObject({ environment: A, live: true });
  });
});

describe('a push that is cancelled', () => {
  it.each(['synthesize', `init ${B}/infra`, `plan ${B}/infra`, `apply ${B}/infra`])(
    'during %s leaves what people see, and a record of its copy for the next push',
    async (step) => {
      const world = await afterFirst(when(step, cancel));
      const { report, outcome } = await deploy(world);
      expect([report.status, outcome]).toEqual(['cancelled', 'outside']);
      expect(report.earlier).toMatchObject({ headSha: SHA, url: urlOf(A) });
      expect(shown(world)).toMatchObject({ environment: A, live: true });
      expect(copyOf(world, B)).toMatchObject({ copyOf: ENVIRONMENT, pullNumber: 7 });

      const next = await runDeploy({ ...contextOf(world), signal: new AbortController().signal });
      expect(next.report).toMatchObject({ status: 'live', url: urlOf(B) });
      expect(standing(world)).toEqual([`${B}/infra`]);
    },
  );

  it('while the old copy is destroyed is live all the same, and says what is left', async () => {
    const world = await afterFirst(when(`destroy ${A}/infra`, cancel));
    const { report, outcome } = await deploy(world);
    expect([report.status, outcome]).toEqual(['live', 'good']);
    expect(report.url).toBe(urlOf(B));
    expect(shown(world)).toMatchObject({ environment: B, live: true });
  });
});

describe('an old copy that can not be destroyed', () => {
  it('makes a warning, and is destroyed by the next push', async () => {
    const world = await afterFirst();
    world.failing.add(`destroy ${A}/infra`);
    const { report, outcome } = await deploy(world);
    expect([report.status, outcome]).toEqual(['live', 'good']);
    expect(report.warnings.join()).toContain(`${A} could not be destroyed`);
    expect(lastComment(world)).toContain(`${A} could not be destroyed`);
    expect(standing(world)).toEqual([`${A}/infra`, `${B}/infra`]);

    world.failing.clear();
    await deploy(world);
    expect(standing(world)).toEqual([`${B}/infra`]);
  });

  it('is destroyed by the close', async () => {
    const world = await afterFirst();
    world.failing.add(`destroy ${A}/infra`);
    await deploy(world);
    world.failing.clear();
    close(world);
    await destroy(world);
    expect(standing(world)).toEqual([]);
  });
});

describe('a close', () => {
  it('destroys all copies as one environment, with one receipt and one voice', async () => {
    const world = await afterFirst();
    world.failing.add(`destroy ${A}/infra`);
    await deploy(world);
    world.failing.clear();
    world.announced.length = 0;
    close(world);
    const { report, outcome } = await destroy(world);
    expect(outcome).toBe('good');
    expect(report).toMatchObject({ status: 'destroyed', receipt: { destroyed: 2, left: [] } });
    expect(report.reason).toBeUndefined();
    expect(standing(world)).toEqual([]);
    expect([...world.others.values()].filter(({ record }) => record.status !== 'destroyed')).toEqual([]);
    expect(world.announced.map(({ environment, status }) => [environment, status])).toEqual([
      [ENVIRONMENT, 'destroying'],
      [ENVIRONMENT, 'destroyed'],
    ]);
  });

  it('that leaves something of a copy fails, and keeps the record that leads to it', async () => {
    const world = await afterFirst();
    world.failing.add(`destroy ${A}/infra`);
    close(world);
    const { report, outcome } = await destroy(world);
    expect(outcome).not.toBe('good');
    expect(report).toMatchObject({ status: 'failed', reason: expect.stringContaining(`${A} is not gone`) });
    expect(world.record?.status).toBe('failed');

    world.failing.clear();
    expect((await destroy(world)).report).toMatchObject({ status: 'destroyed' });
    expect(standing(world)).toEqual([]);
  });

  it.each(['synthesize', `plan ${B}/infra`, `apply ${B}/infra`])(
    'while a push is at %s: nothing is left, whoever comes first',
    async (step) => {
      let closing: ReturnType<typeof destroy> | undefined;
      const world = await afterFirst(
        when(step, (it) => {
          close(it);
          closing = destroy(it);
        }),
      );
      const { report } = await deploy(world);
      await closing;
      expect(report.status).toBe('superseded');
      expect(standing(world)).toEqual([]);
    },
  );

  it('just before the swap: the push undoes its copy, and the close the rest', async () => {
    const world = await afterFirst(when(`apply ${B}/infra`, close));
    const { report } = await deploy(world);
    expect(report.status).toBe('superseded');
    expect(standing(world)).toEqual([`${A}/infra`]);
    await destroy(world);
    expect(standing(world)).toEqual([]);
  });

  it('that came and went before the first copy was made leaves nothing, not even a record that is not gone', async () => {
    const world = make(when(`apply ${A}/infra`, close));
    const { report } = await deploy(world);
    expect(report).toMatchObject({ status: 'superseded', undone: true });
    expect(standing(world)).toEqual([]);
    expect(world.record?.status ?? 'destroyed').toBe('destroyed');
    expect(copyOf(world, A)?.status ?? 'destroyed').toBe('destroyed');
  });
});
