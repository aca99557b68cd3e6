import { describe, expect, it } from '@jest/globals';
import { computeDeployment } from '../../../../src/core/report/deployment.js';
import { makeReport } from './reports.js';

describe('what a report means for deployments', () => {
  it.each([
    ['deploy', 'deploying', 'in_progress', true, 'none'],
    ['deploy', 'live', 'success', true, 'older'],
    ['deploy', 'failed', 'failure', true, 'none'],
    ['deploy', 'blocked', 'failure', true, 'none'],
    ['deploy', 'cancelled', 'error', true, 'none'],
    ['destroy', 'destroyed', 'inactive', false, 'all'],
    ['check', 'live', 'success', false, 'older'],
  ] as const)('%s, %s: %s, created: %s, retires: %s', (verb, status, state, create, retire) => {
    expect(computeDeployment(makeReport({ verb, status }))).toMatchObject({ state, create, retire });
  });

  it('leaves the deployment of its commit to the run that took over, which may be one of the same commit', () => {
    expect(computeDeployment(makeReport({ verb: 'deploy', status: 'superseded' }))).toBeUndefined();
  });

  it('ends all deployments when a deploy destroyed again what it had made', () => {
    for (const status of ['superseded', 'failed'] as const) {
      const view = computeDeployment(makeReport({ verb: 'deploy', status, undone: true }));
      expect(view).toMatchObject({ state: 'inactive', create: false, retire: 'all' });
    }
  });

  it.each([
    ['destroy', 'destroying'],
    ['destroy', 'failed'],
    ['plan', 'planned'],
    ['plan', 'failed'],
    ['check', 'blocked'],
    ['check', 'failed'],
  ] as const)('%s, %s: nothing', (verb, status) => {
    expect(computeDeployment(makeReport({ verb, status }))).toBeUndefined();
  });

  it('links the environment only while it is live, and the run always', () => {
    const url = 'https://shop.example/';
    const logUrl = 'https://github.com/acme/shop/actions/runs/9876543210';
    expect(computeDeployment(makeReport({ url }))).toMatchObject({
      environmentUrl: 'https://shop.example/',
      logUrl,
    });
    const failed = computeDeployment(makeReport({ url, status: 'failed' }));
    expect(failed).toMatchObject({ logUrl });
    expect(failed).not.toHaveProperty('environmentUrl');
  });

  it.each(['javascript:alert(1)', 'shop.example', ''])('never links %j', (url) => {
    expect(computeDeployment(makeReport({ url }))).not.toHaveProperty('environmentUrl');
  });

  it('describes itself within 140 characters', () => {
    const description = computeDeployment(makeReport({ environment: 'ä'.repeat(300) }))?.description ?? '';
    expect(description.length).toBeGreaterThan(0);
    expect(description.length).toBeLessThanOrEqual(140);
  });
});
