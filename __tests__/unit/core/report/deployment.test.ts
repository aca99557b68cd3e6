import { describe, expect, it } from '@jest/globals';
import { computeDeployment } from '../../../../src/core/report/deployment.js';
import type { Report } from '../../../../src/core/report/report.js';

const makeReport = (change: Partial<Report> = {}): Report => ({
  version: 1,
  environment: 'shop-pr-7',
  verb: 'deploy',
  status: 'live',
  url: 'https://shop.example/',
  outputs: [],
  stacks: [],
  checks: [],
  findings: [],
  flips: [],
  diagnostics: [],
  warnings: [],
  timeline: [],
  run: { id: '1', attempt: 1, url: 'https://github.com/octo/shop/actions/runs/1' },
  at: '2026-11-21T10:00:00.000Z',
  ...change,
});

describe('what a report means for deployments', () => {
  it.each([
    ['deploy', 'deploying', 'in_progress', true, 'none'],
    ['deploy', 'live', 'success', true, 'older'],
    ['deploy', 'failed', 'failure', true, 'none'],
    ['deploy', 'blocked', 'failure', true, 'none'],
    ['deploy', 'cancelled', 'error', true, 'none'],
    ['deploy', 'superseded', 'inactive', false, 'none'],
    ['destroy', 'destroyed', 'inactive', false, 'all'],
  ] as const)('%s, %s: %s, created: %s, retires: %s', (verb, status, state, create, retire) => {
    expect(computeDeployment(makeReport({ verb, status }))).toMatchObject({ state, create, retire });
  });

  it.each([
    ['destroy', 'destroying'],
    ['destroy', 'failed'],
    ['plan', 'planned'],
    ['plan', 'failed'],
    ['check', 'live'],
    ['check', 'failed'],
  ] as const)('%s, %s: nothing', (verb, status) => {
    expect(computeDeployment(makeReport({ verb, status }))).toBeUndefined();
  });

  it('links the environment only while it is live, and the run always', () => {
    const logUrl = 'https://github.com/octo/shop/actions/runs/1';
    expect(computeDeployment(makeReport())).toMatchObject({
      environmentUrl: 'https://shop.example/',
      logUrl,
    });
    const failed = computeDeployment(makeReport({ status: 'failed' }));
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
