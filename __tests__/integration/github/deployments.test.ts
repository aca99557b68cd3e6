import { afterEach, describe, expect, it } from '@jest/globals';
import type { Report } from '../../../src/core/report/report.js';
import type { AnnouncementIds } from '../../../src/ports.js';
import { makeAnnouncement, NEXT_SHA, SHA, type Stage, startStage } from './support.js';

let stage: Stage;
afterEach(async () => {
  expect(stage.double.violations).toEqual([]);
  await stage.double.close();
});

const announce = (report: Partial<Report>, known: AnnouncementIds = {}) =>
  stage.forge.announce(makeAnnouncement({ report, known, commentMode: 'off' }));
const states = () =>
  stage.double.state.deployments.map(({ sha, statuses }) => [sha[0], ...statuses.map(({ state }) => state)]);

describe('the deployment', () => {
  it('follows the run from in progress to success with its address and log', async () => {
    stage = await startStage();
    const { ids } = await announce({ status: 'deploying' });
    const { warnings } = await announce({ status: 'live' }, ids);

    expect(warnings).toEqual([]);
    expect(states()).toEqual([['a', 'in_progress', 'success']]);
    expect(stage.double.state.deployments[0]).toMatchObject({
      id: ids.deploymentId,
      sha: SHA,
      task: 'shop-pr-1',
      environment: 'preview',
      transient: true,
      production: false,
      statuses: [
        {},
        {
          environmentUrl: 'http://shop.example/',
          logUrl: 'https://github.com/octo/shop/actions/runs/77',
          description: 'shop-pr-1 is live',
        },
      ],
    });
  });

  it('is one per commit: a run that knows none of it finds it, and a record of another commit is no match', async () => {
    stage = await startStage();
    const { ids } = await announce({ status: 'live' });
    await announce({ status: 'live' });
    stage.double.seed.push(1, NEXT_SHA);
    await announce({ status: 'live', headSha: NEXT_SHA }, ids);

    expect(stage.double.state.deployments.map(({ sha }) => sha)).toEqual([SHA, NEXT_SHA]);
  });

  it('of an older commit becomes inactive when a newer one is live, not before', async () => {
    stage = await startStage();
    await announce({ status: 'live' });
    stage.double.seed.push(1, NEXT_SHA);
    const { ids } = await announce({ status: 'deploying', headSha: NEXT_SHA });
    expect(states()).toEqual([
      ['a', 'success'],
      ['b', 'in_progress'],
    ]);
    await announce({ status: 'live', headSha: NEXT_SHA }, ids);
    expect(states()).toEqual([
      ['a', 'success', 'inactive'],
      ['b', 'in_progress', 'success'],
    ]);
  });

  it('becomes failure when the run fails, and the older live one stays', async () => {
    stage = await startStage();
    await announce({ status: 'live' });
    stage.double.seed.push(1, NEXT_SHA);
    await announce({ status: 'failed', headSha: NEXT_SHA });

    expect(states()).toEqual([
      ['a', 'success'],
      ['b', 'failure'],
    ]);
  });

  it('is inactive after destroy, all of the environment and none of another', async () => {
    stage = await startStage();
    await announce({ status: 'live', environment: 'shop-pr-12' });
    await announce({ status: 'live' });
    stage.double.seed.push(1, NEXT_SHA);
    await announce({ status: 'deploying', headSha: NEXT_SHA });
    await announce({ verb: 'destroy', status: 'destroying' });
    await announce({ verb: 'destroy', status: 'destroyed' });

    expect(
      stage.double.state.deployments.map(({ task, statuses }) => [task, statuses.at(-1)?.state]),
    ).toEqual([
      ['shop-pr-12', 'success'],
      ['shop-pr-1', 'inactive'],
      ['shop-pr-1', 'inactive'],
    ]);
  });

  it('says its status again when GitHub was in trouble: twice does no harm', async () => {
    stage = await startStage();
    const fault = { kind: 'error', status: 502, applied: true } as const;
    stage.double.inject({ method: 'POST', path: /\/statuses$/, times: 1, fault });
    const { warnings } = await announce({ status: 'live' });

    expect(warnings).toEqual([]);
    expect(states()).toEqual([['a', 'success', 'success']]);
  });

  it.each(['plan', 'check'] as const)('is not made by %s', async (verb) => {
    stage = await startStage();
    await announce({ verb, status: verb === 'plan' ? 'planned' : 'live' });

    expect(stage.double.state.deployments).toEqual([]);
  });

  it('keeps to 140 characters', async () => {
    stage = await startStage();
    const { warnings } = await announce({ status: 'live', environment: `shop-${'x'.repeat(200)}` });

    expect(warnings).toEqual([]);
    expect(states()).toEqual([['a', 'success']]);
  });
});
