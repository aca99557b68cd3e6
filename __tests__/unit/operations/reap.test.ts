import { describe, expect, it } from '@jest/globals';
import type { EnvironmentRecord } from '../../../src/core/environment/record.js';
import { MayflyError } from '../../../src/core/errors.js';
import type { ReapReport } from '../../../src/core/reap/reap-report.js';
import { runDeploy } from '../../../src/operations/deploy.js';
import { runDestroy } from '../../../src/operations/destroy.js';
import { runReap } from '../../../src/operations/reap.js';
import type { ReapRequest } from '../../../src/operations/reap-request.js';
import type { EndNotice, Forge, LivePullRequest } from '../../../src/ports.js';
import { ENVIRONMENT, FakeWorld, HOST, type Meanwhile, REPOSITORY, SHA } from './fake-world.js';

const ENDED = { verb: 'deploy', status: 'live' } as const;
const PAST = '2026-11-20T10:00:00.000Z';
const AHEAD = '2026-11-23T10:00:00.000Z';

interface Run {
  readonly plans: ReapReport[];
  readonly outcome: string;
  readonly report: ReapReport;
}

const requestOf = (world: FakeWorld, change: Partial<ReapRequest>, plans: ReapReport[]): ReapRequest => {
  const { environment: _, forced: _forced, forge, ...base } = world.context();
  if (forge === undefined) throw new Error('the world has no GitHub');
  return {
    base,
    forge,
    repository: REPOSITORY,
    region: 'eu-west-1',
    dryRun: false,
    only: undefined,
    onPlan: async (plan) => void plans.push(plan),
    onEnvironment: () => {},
    ...change,
  };
};

async function reap(world: FakeWorld, change: Partial<ReapRequest> = {}): Promise<Run> {
  const plans: ReapReport[] = [];
  return { plans, ...(await runReap(requestOf(world, change, plans))) };
}

/** A world with one live environment of an open pull request. */
const open = (change: Partial<EnvironmentRecord> = {}, meanwhile?: Meanwhile): FakeWorld => {
  const world = new FakeWorld(meanwhile && { meanwhile }).deployed();
  world.putRecord({ ended: ENDED, expiresAt: AHEAD, ...change });
  return world;
};
const close = (world: FakeWorld): FakeWorld => {
  if (world.live !== undefined) world.live = { ...world.live, state: 'closed' };
  return world;
};
const pull = (number: number, state: 'open' | 'closed'): LivePullRequest => ({
  number,
  state,
  merged: false,
  draft: false,
  headSha: SHA,
  headRef: 'topic',
  baseRef: 'main',
  headRepository: REPOSITORY,
  labels: [],
});
const destroys = ({ steps }: FakeWorld) => steps.filter((step) => step.startsWith('destroy '));
const resultsOf = ({ report }: Run) =>
  report.lines.map(({ environment, cause, result }) => [environment, cause, result]);

describe('a reap', () => {
  it('leaves an environment alone whose pull request is open and whose time is not over', async () => {
    const world = open();
    const run = await reap(world);
    expect(run).toMatchObject({ outcome: 'good', report: { status: 'done', looked: 1, fine: 1, lines: [] } });
    expect(destroys(world)).toEqual([]);
  });

  it('destroys one whose close was missed, and tells the pull request why', async () => {
    const world = close(open());
    const run = await reap(world);
    expect(resultsOf(run)).toEqual([[ENVIRONMENT, 'closed', 'done']]);
    expect(run.outcome).toBe('good');
    expect(world.record?.status).toBe('destroyed');
    expect(world.announced.at(-1)).toMatchObject({ status: 'destroyed', reason: 'pull request 7 is closed' });
  });

  it("runs the checkout's hooks before it destroys, in the environment's own region; a dry run runs none", async () => {
    const beforeDestroy = [{ run: 'export', timeoutMs: 1_000, directory: '', env: {} }];
    const world = new FakeWorld({ config: { hooks: { afterApply: [], beforeDestroy } } }).deployed();
    world.putRecord({ ended: ENDED, expiresAt: PAST, region: 'us-east-1' });
    await reap(world, { dryRun: true });
    expect(world.ran).toEqual([]);
    expect(resultsOf(await reap(world))).toEqual([[ENVIRONMENT, 'expired', 'done']]);
    expect(world.ran).toMatchObject([
      { line: 'export', env: { MAYFLY_ENVIRONMENT: ENVIRONMENT, AWS_REGION: 'us-east-1' } },
    ]);
  });

  it('destroys one whose time is over, though its pull request is open', async () => {
    const world = open({ expiresAt: PAST });
    expect(resultsOf(await reap(world))).toEqual([[ENVIRONMENT, 'expired', 'done']]);
  });

  it('tells its plan before it touches anything', async () => {
    const stepsAtPlan: string[] = [];
    const world = close(open());
    const run = await reap(world, { onPlan: async () => void stepsAtPlan.push(...world.steps) });
    expect(run.outcome).toBe('good');
    expect(stepsAtPlan).toEqual(['survey records', 'survey tags', 'ask pulls']);
  });

  it('stops at the plan when it is asked to', async () => {
    const world = close(open());
    const before = world.stored;
    const run = await reap(world, { dryRun: true });
    expect(run).toMatchObject({ outcome: 'good', report: { status: 'planned' } });
    expect(run.report.matrix.include).toEqual([{ pr: '7', environment: ENVIRONMENT, reason: 'closed' }]);
    expect(world.stored).toBe(before);
    expect(world.announced).toEqual([]);
    expect(world.steps).toEqual(['survey records', 'survey tags', 'ask pulls']);
  });

  it('ends no other environment of the same pull request than those that are due', async () => {
    const world = open();
    world.putOther('market-pr-7', { expiresAt: PAST, ended: ENDED });
    expect(resultsOf(await reap(world))).toEqual([['market-pr-7', 'expired', 'done']]);
    expect(world.record?.status).toBe('live');
  });

  it('goes on past one that can’t be destroyed, and fails', async () => {
    const world = close(open());
    world.failing.add('destroy infra');
    world.putOther('shop-pr-9', { pullNumber: 9, ended: ENDED, expiresAt: AHEAD });
    world.otherPulls.set(9, pull(9, 'closed'));
    const run = await reap(world);
    expect(resultsOf(run)).toEqual([
      [ENVIRONMENT, 'closed', 'failed'],
      ['shop-pr-9', 'closed', 'done'],
    ]);
    expect(run).toMatchObject({ outcome: 'outside', report: { status: 'failed' } });
    expect(run.report.matrix.include.map(({ environment }) => environment)).toEqual([ENVIRONMENT]);
  });

  it('looks only at the environments that it is told', async () => {
    const world = close(open());
    world.putOther('shop-pr-9', { pullNumber: 9, ended: ENDED });
    world.otherPulls.set(9, pull(9, 'closed'));
    const run = await reap(world, { only: new Set(['shop-pr-9']) });
    expect(resultsOf(run)).toEqual([['shop-pr-9', 'closed', 'done']]);
    expect(world.record?.status).toBe('live');
  });

  it('begins nothing more once it is cancelled, and says what is left', async () => {
    const world = close(open());
    const run = await reap(world, { onPlan: async () => world.controller.abort() });
    expect(resultsOf(run)).toEqual([[ENVIRONMENT, 'closed', 'not begun']]);
    expect(run.outcome).toBe('outside');
    expect(destroys(world)).toEqual([]);
  });

  it('begins nothing more once the time of its job is over', async () => {
    const world = close(open());
    world.putOther('shop-pr-9', { pullNumber: 9, ended: ENDED });
    world.otherPulls.set(9, pull(9, 'closed'));
    const { clock } = world.context();
    const run = await reap(world, {
      onEnvironment: () => void clock.sleep(6 * 3_600_000),
    });
    expect(resultsOf(run)).toEqual([
      [ENVIRONMENT, 'closed', 'done'],
      ['shop-pr-9', 'closed', 'not begun'],
    ]);
    expect(run.report.lines[1]?.detail).toContain('the next reap goes on');
  });
});

describe('a reap whose world does not answer whole', () => {
  const broken = (step: string, kind: 'outside' | 'input' = 'outside') => {
    const world = close(open());
    world.broken.set(step, new MayflyError(`${step} failed`, { kind }));
    return world;
  };

  it.each(['survey records', 'survey tags', 'ask pulls'])('destroys nothing when %s fails', async (step) => {
    const world = broken(step);
    await expect(reap(world)).rejects.toThrow(step);
    expect(destroys(world)).toEqual([]);
    expect(world.record?.status).toBe('live');
  });

  it('destroys nothing when GitHub leaves one of many pull requests out', async () => {
    const world = close(open());
    const { forge } = world.context();
    if (forge === undefined) throw new Error('the world has no GitHub');
    world.putOther('shop-pr-9', { pullNumber: 9, ended: ENDED });
    const half: typeof forge = {
      ...forge,
      fetchPullRequests: async () => new Map([[7, { number: 7, state: 'closed', headSha: SHA, labels: [] }]]),
    };
    await expect(reap(world, { forge: half })).rejects.toThrow('how 1 pull requests stand: 9');
    expect(destroys(world)).toEqual([]);
  });

  it('leaves one alone whose record can’t be read, goes on, and fails', async () => {
    const world = close(open());
    world.unreadable = [{ environment: 'shop-pr-9', reason: 'it is not JSON' }];
    world.surveyed = new Map([['shop-pr-9', { count: 3, expiresAt: undefined }]]);
    const run = await reap(world);
    expect(resultsOf(run)).toEqual([
      [ENVIRONMENT, 'closed', 'done'],
      ['shop-pr-9', 'unreadable', undefined],
    ]);
    expect(run.outcome).toBe('outside');
  });
});

describe('an environment whose turn comes later than the plan', () => {
  it.each([
    ['was extended', (world: FakeWorld) => world.putRecord({ expiresAt: AHEAD })],
    ['is kept', (world: FakeWorld) => world.putRecord({ kept: true })],
    [
      'got the label',
      (world: FakeWorld) => {
        if (world.live !== undefined) world.live = { ...world.live, labels: ['mayfly:keep'] };
      },
    ],
    ['is being deployed', (world: FakeWorld) => world.putRecord({ status: 'deploying', ended: undefined })],
  ])('and that %s meanwhile is not destroyed', async (_, happen) => {
    const world = open({ expiresAt: PAST });
    world.putRecord({ updatedAt: '2026-11-21T09:59:00.000Z' });
    const run = await reap(world, { onPlan: async () => happen(world) });
    expect(resultsOf(run)).toEqual([[ENVIRONMENT, 'expired', 'kept back']]);
    expect(run.outcome).toBe('good');
    expect(destroys(world)).toEqual([]);
  });

  it('and whose pull request can’t be asked for then is not destroyed', async () => {
    const world = close(open());
    const { forge } = world.context();
    if (forge === undefined) throw new Error('the world has no GitHub');
    const fetchPullRequest = async () => {
      throw new MayflyError('GitHub answered 502', { kind: 'outside' });
    };
    const run = await reap(world, { forge: { ...forge, fetchPullRequest } });
    expect(resultsOf(run)).toEqual([[ENVIRONMENT, 'closed', 'failed']]);
    expect(destroys(world)).toEqual([]);
  });
});

describe('an environment that a run works on', () => {
  const at = '2026-11-21T09:00:00.000Z';
  const run = { id: '9', attempt: 1, url: 'https://github.com/octo/shop/actions/runs/9/attempts/1' };
  const working = { status: 'deploying', ended: undefined, run, updatedAt: at } as const;

  it('is left alone, closed as it is', async () => {
    const world = close(open(working));
    expect(resultsOf(await reap(world))).toEqual([[ENVIRONMENT, 'busy', undefined]]);
    expect(destroys(world)).toEqual([]);
  });

  it('is ended where GitHub says that the run is over', async () => {
    const world = close(open(working));
    world.runs.set('9/1', 'ended');
    expect(resultsOf(await reap(world))).toEqual([[ENVIRONMENT, 'closed', 'done']]);
  });
});

describe('what only tags tell of', () => {
  it('gets a record, and is destroyed like any other', async () => {
    const world = new FakeWorld();
    world.surveyed = new Map([['lost-pr-7', { count: 2, expiresAt: undefined }]]);
    close(world);
    expect(resultsOf(await reap(world))).toEqual([['lost-pr-7', 'closed', 'done']]);
    expect(world.others.get('lost-pr-7')?.record).toMatchObject({ status: 'destroyed', pullNumber: 7 });
  });
});

describe('the record of a destroyed environment', () => {
  it('is removed once it is older than the configuration keeps it', async () => {
    const world = new FakeWorld();
    world.putOther('shop-pr-3', {
      status: 'destroyed',
      pullNumber: 3,
      updatedAt: '2026-10-01T10:00:00.000Z',
    });
    world.putOther('shop-pr-4', {
      status: 'destroyed',
      pullNumber: 4,
      updatedAt: '2026-11-01T10:00:00.000Z',
    });
    world.state.clear();
    expect(resultsOf(await reap(world))).toEqual([['shop-pr-3', 'forgotten', 'done']]);
    expect([...world.others.keys()]).toEqual(['shop-pr-4']);
  });
});

describe('an environment that a killed run left in the middle', () => {
  const RUN = { id: '9', attempt: 1, url: 'https://github.com/octo/shop/actions/runs/9' };
  const DEAD = { ...RUN, host: HOST, startedAt: '2026-11-21T09:00:00.000Z' };
  const stranded = (change: Partial<EnvironmentRecord> = {}): FakeWorld => {
    const world = new FakeWorld().deployed();
    world.putRecord({ status: 'deploying', run: RUN, unfinished: [DEAD], expiresAt: AHEAD, ...change });
    world.locks.set('infra', { id: 'x', who: HOST, operation: '', createdAt: '2026-11-21T09:10:00.000Z' });
    return world;
  };

  it('gets its last words in record and comment, and its lock back, once GitHub says that the run is over', async () => {
    const world = stranded();
    world.runs.set('9/1', 'ended');
    const run = await reap(world);
    expect(resultsOf(run)).toEqual([[ENVIRONMENT, 'stranded', 'done']]);
    expect(world.locks.size).toBe(0);
    expect(world.record).toMatchObject({
      status: 'failed',
      ended: { status: 'cancelled', reason: 'the run was killed before it could finish; 1 resource exists' },
      unfinished: [DEAD],
    });
    expect(world.announced.map(({ status }) => status)).toEqual(['cancelled']);
    expect(destroys(world)).toEqual([]);
  });

  it.each(['running', 'unknown'] as const)(
    'is left alone while GitHub says of the run: %s',
    async (state) => {
      const world = stranded();
      world.runs.set('9/1', state);
      const run = await reap(world);
      expect(run.report.lines).toEqual([]);
      expect(world.record?.status).toBe('deploying');
      expect(world.locks.size).toBe(1);
    },
  );

  it('is destroyed, not mended, when its pull request is closed', async () => {
    const world = close(stranded());
    world.runs.set('9/1', 'ended');
    expect(resultsOf(await reap(world))).toEqual([[ENVIRONMENT, 'closed', 'done']]);
    expect(world.locks.size).toBe(0);
  });

  it('is left to a run that takes it in hand between plan and mending', async () => {
    const world = stranded();
    world.runs.set('9/1', 'ended');
    const newer = { ...RUN, id: '10' };
    const run = await reap(world, {
      onPlan: async () => world.putRecord({ run: newer, unfinished: [DEAD, { ...DEAD, ...newer }] }),
    });
    expect(resultsOf(run)).toEqual([[ENVIRONMENT, 'stranded', 'kept back']]);
    expect(world.announced).toEqual([]);
  });
});

describe('a warning of the end', () => {
  const soon = { expiresAt: '2026-11-21T11:00:00.000Z', commentId: 5, commentAuthor: 'github-actions[bot]' };
  interface Told {
    readonly notices: EndNotice[];
    readonly forge: Forge;
  }
  const listen = (
    world: FakeWorld,
    answer: Awaited<ReturnType<Forge['warn']>>,
    meanwhile = () => {},
  ): Told => {
    const { forge } = world.context();
    if (forge === undefined) throw new Error('the world has no GitHub');
    const notices: EndNotice[] = [];
    const warn: Forge['warn'] = async (notice) => {
      notices.push(notice);
      meanwhile();
      return answer;
    };
    return { notices, forge: { ...forge, warn } };
  };
  const OK = { ids: { commentId: 6 }, warnings: [] };

  it('is given once, and the record says so', async () => {
    const world = open(soon);
    const { notices, forge } = listen(world, OK);
    expect(resultsOf(await reap(world, { forge }))).toEqual([[ENVIRONMENT, 'due', 'done']]);
    expect(notices).toMatchObject([{ environment: ENVIRONMENT, pullNumber: 7, known: { commentId: 5 } }]);
    expect(notices[0]?.warning).toContain('ends in 1 h');
    expect(world.record).toMatchObject({
      status: 'live',
      generation: 1,
      commentId: 6,
      warned: { expiresAt: soon.expiresAt, hours: [24, 2] },
    });
    expect(resultsOf(await reap(world, { forge }))).toEqual([]);
    expect(notices).toHaveLength(1);
  });

  it('is not given by a dry run', async () => {
    const world = open(soon);
    const { notices, forge } = listen(world, OK);
    await reap(world, { forge, dryRun: true });
    expect(notices).toEqual([]);
    expect(world.record?.warned).toBeUndefined();
  });

  it('that could not be given is given by the next reap', async () => {
    const world = open(soon);
    const failing = listen(world, { ids: {}, warnings: ['may not comment'] });
    const run = await reap(world, { forge: failing.forge });
    expect(run.report.lines[0]).toMatchObject({ result: 'failed', detail: 'may not comment' });
    expect(run.outcome).toBe('outside');
    const { forge } = listen(world, OK);
    expect(resultsOf(await reap(world, { forge }))).toEqual([[ENVIRONMENT, 'due', 'done']]);
  });

  it('is not given where a run writes the record first', async () => {
    const world = open(soon);
    const { notices, forge } = listen(world, OK);
    const run = await reap(world, { forge, onPlan: async () => world.putRecord({ expiresAt: AHEAD }) });
    expect(resultsOf(run)).toEqual([[ENVIRONMENT, 'due', 'kept back']]);
    expect(notices).toEqual([]);
  });

  it('leaves what a run writes meanwhile as it is', async () => {
    const world = open(soon);
    const { forge } = listen(world, OK, () => world.putRecord({ generation: 9, commentId: 8 }));
    await reap(world, { forge });
    expect(world.record).toMatchObject({ generation: 9, commentId: 8 });
  });
});

describe('an ordinary run', () => {
  it.each([
    ['deploy', runDeploy],
    ['destroy', runDestroy],
  ])('tells of others whose time is over: %s', async (_, perform) => {
    const world = new FakeWorld().deployed();
    world.putOther('shop-pr-3', { pullNumber: 3, expiresAt: PAST, ended: ENDED });
    const { report } = await perform(world.context({ forced: true }));
    expect(report.warnings.join('\n')).toContain('`shop-pr-3`');
    expect(world.others.get('shop-pr-3')?.record.status).toBe('live');
  });

  it('does not mind when they can’t be looked at', async () => {
    const world = new FakeWorld().deployed();
    world.broken.set('survey neighbours', new TypeError('boom'));
    expect((await runDeploy(world.context())).report.status).toBe('live');
  });
});

describe('a reap of an environment with copies', () => {
  const SHOWN = `${ENVIRONMENT}-aaaaaaa`;
  const OLD = `${ENVIRONMENT}-bbbbbbb`;
  const withCopies = (change: Partial<EnvironmentRecord> = {}): FakeWorld => {
    const world = open({ stacks: [], copies: { shown: { environment: SHOWN, live: true } }, ...change });
    world.bundle = undefined;
    world.state.clear();
    for (const name of [SHOWN, OLD]) {
      world.putOther(name, {
        copyOf: ENVIRONMENT,
        expiresAt: PAST,
        ended: ENDED,
        stacks: [{ name: 'infra', dependsOn: [] }],
      });
      world.state.delete(name);
      world.state.set(`${name}/infra`, ['aws_ssm_parameter.one']);
    }
    return world;
  };
  const left = ({ state }: FakeWorld) =>
    [...state].flatMap(([key, addresses]) => (addresses.length > 0 ? [key] : []));

  it('leaves them while their environment lives on, whatever their own records say', async () => {
    const world = withCopies();
    await reap(world);
    expect(left(world)).toEqual([`${SHOWN}/infra`, `${OLD}/infra`]);
  });

  it.each([
    ['its time is over', withCopies({ expiresAt: PAST })],
    ['its pull request is closed', close(withCopies())],
    ['its pull request is not there', Object.assign(withCopies(), { live: undefined })],
  ])('ends them with it: %s', async (_, world) => {
    await reap(world);
    expect(left(world)).toEqual([]);
    expect(new Set(world.announced.map(({ environment }) => environment)).size).toBeLessThan(2);
  });

  it('ends one without its environment in silence', async () => {
    const world = close(withCopies({ status: 'destroyed', updatedAt: AHEAD }));
    await reap(world);
    expect(left(world)).toEqual([]);
    expect(world.announced).toEqual([]);
  });
});

describe('an environment whose last end may not have been told', () => {
  it.each([
    ['live', 'live', 'open'],
    ['destroyed', 'destroyed', 'closed'],
  ] as const)('is told of by its record: %s', async (status, told, state) => {
    const world = open({ status, untold: true, ended: { verb: 'deploy', status } });
    if (world.live !== undefined) world.live = { ...world.live, state };
    expect(resultsOf(await reap(world))).toEqual([[ENVIRONMENT, 'untold', 'done']]);
    expect(world.announced.map((report) => report.status)).toEqual([told]);
    expect(world.record).not.toHaveProperty('untold');
  });
});

describe('a tombstone', () => {
  const DEAD = {
    id: '9',
    attempt: 1,
    url: 'https://github.com/octo/shop/actions/runs/9',
    host: HOST,
    startedAt: '2026-11-21T09:00:00.000Z',
  };
  const tombstone = (change: Partial<EnvironmentRecord> = {}): FakeWorld => {
    const world = close(new FakeWorld().deployed());
    world.bundle = undefined;
    world.putRecord({
      status: 'destroyed',
      stacks: [],
      ended: { verb: 'destroy', status: 'destroyed' },
      ...change,
    });
    return world;
  };

  it('hides nothing that a killed run made after the destroy', async () => {
    const world = tombstone({ unfinished: [DEAD] });
    world.runs.set('9/1', 'ended');
    expect(resultsOf(await reap(world))).toEqual([[ENVIRONMENT, 'doubtful', 'done']]);
    expect([...world.state.values()].flat()).toEqual([]);
  });

  it('is looked behind once, where nothing is', async () => {
    const world = tombstone({ unfinished: [DEAD] });
    world.state.clear();
    world.runs.set('9/1', 'ended');
    expect(resultsOf(await reap(world))).toEqual([[ENVIRONMENT, 'doubtful', 'kept back']]);
    expect((await reap(world)).report.lines).toEqual([]);
  });

  it('is not forgotten with what a state of it holds: that is destroyed', async () => {
    const world = tombstone({ updatedAt: '2026-09-01T10:00:00.000Z' });
    const run = await reap(world);
    expect(resultsOf(run)).toEqual([[ENVIRONMENT, 'forgotten', 'done']]);
    expect(run.report.lines[0]?.detail).toContain('1 destroyed, 0 left');
    expect([...world.state.values()].flat()).toEqual([]);
  });
});

describe('an environment that somebody takes in hand after the reap has judged it', () => {
  it('is left to them', async () => {
    const world = close(open());
    const { store } = world.context();
    let looked = false;
    const readRecord: typeof store.readRecord = async (name) => {
      const found = await store.readRecord(name);
      // Between the last look and the first write.
      if (looked) world.putRecord({ status: 'deploying', generation: 9 });
      looked = true;
      return found;
    };
    const request = requestOf(world, {}, []);
    const base = { ...request.base, store: { ...store, readRecord } };
    const { report } = await runReap({ ...request, base });
    expect(report.lines.map(({ result }) => result)).toEqual(['kept back']);
    expect(world.record).toMatchObject({ status: 'deploying', generation: 9 });
    expect(destroys(world)).toEqual([]);
  });
});
