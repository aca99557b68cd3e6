import { describe, expect, it } from '@jest/globals';
import { decideFate, findShown, frontOf } from '../../../../src/core/environment/copies.js';
import { computeEarlierDeploy } from '../../../../src/core/environment/earlier-deploy.js';
import type { EnvironmentRecord } from '../../../../src/core/environment/record.js';

const OLD = 'shop-pr-7-aaaaaaa';
const NEW = 'shop-pr-7-bbbbbbb';
const AT = '2026-11-21T10:00:00.000Z';

const record = (change: Partial<EnvironmentRecord>): EnvironmentRecord => ({
  version: 1,
  environment: 'shop-pr-7',
  status: 'deploying',
  generation: 1,
  region: 'eu-west-1',
  stacks: [],
  createdAt: AT,
  updatedAt: AT,
  outputs: {},
  results: {},
  history: [],
  ...change,
});
const ended = (status: string, headSha: string) => ({ at: AT, status, headSha });
const STACKS = [{ name: 'infra', dependsOn: [] }];

describe('what people see of an environment', () => {
  it.each([
    ['nothing was applied', {}, undefined],
    ['no copy was shown yet', { copies: {}, stacks: STACKS }, undefined],
    [
      'a copy is shown, whatever the last run said of another',
      { copies: { shown: { environment: OLD, live: true } }, results: { verdict: 'failed' } },
      { environment: OLD, live: true },
    ],
    [
      'its own stacks are live',
      { stacks: STACKS, appliedSha: 'a1', history: [ended('live', 'a1')] },
      { environment: 'shop-pr-7', headSha: 'a1', live: true },
    ],
    [
      'its own stacks are live, and a later commit was never applied',
      { stacks: STACKS, appliedSha: 'a1', history: [ended('live', 'a1'), ended('failed', 'b2')] },
      { environment: 'shop-pr-7', headSha: 'a1', live: true },
    ],
    [
      'its own stacks failed at last',
      { stacks: STACKS, appliedSha: 'a1', history: [ended('live', 'a1'), ended('failed', 'a1')] },
      { environment: 'shop-pr-7', headSha: 'a1', live: false },
    ],
    [
      'an older version wrote the record',
      { stacks: STACKS, results: { verdict: 'live' } },
      { environment: 'shop-pr-7', live: true },
    ],
  ] as const)('%s', (_, change, shown) => {
    expect(findShown(record(change as Partial<EnvironmentRecord>))).toEqual(shown);
  });
});

describe('what an earlier deploy left standing', () => {
  it('is the copy that people see, though the environment has no stacks of its own', () => {
    const shown = { environment: OLD, headSha: 'a1', live: true };
    expect(computeEarlierDeploy(record({ copies: { shown }, url: 'http://a', appliedSha: 'b2' }))).toEqual({
      headSha: 'a1',
      url: 'http://a',
      live: true,
    });
  });

  it('is not called live where only `strategy: update` was ever used: this run may change it', () => {
    const earlier = computeEarlierDeploy(
      record({ stacks: STACKS, appliedSha: 'a1', history: [ended('live', 'a1')] }),
    );
    expect(earlier).toEqual({ headSha: 'a1' });
  });
});

describe('what becomes of a copy', () => {
  const live = { environment: OLD, live: true };
  const failed = { environment: OLD, live: false };
  it.each([
    ['passed, beside nothing', { passed: true }, 'show'],
    ['passed, beside a live one', { passed: true, shown: live }, 'show'],
    ['failed beside a live one', { shown: live }, 'destroy'],
    ['failed beside a failed one: the newest is the one to look at', { shown: failed }, 'show'],
    ['failed beside nothing', {}, 'show'],
    ['failed beside nothing, and the configuration keeps nothing', { onFailure: 'destroy' }, 'destroy'],
    ['failed before its apply, beside nothing', { touched: false }, 'destroy'],
    ['failed before its apply, beside a failed one', { touched: false, shown: failed }, 'destroy'],
    ['was shown, and fails now', { shown: { environment: NEW, live: true } }, 'show'],
    [
      'was shown, and fails before its apply',
      { touched: false, shown: { environment: NEW, live: true } },
      'leave',
    ],
    [
      'was shown and fails, and the configuration keeps nothing',
      { shown: { environment: NEW, live: true }, onFailure: 'destroy' },
      'destroy',
    ],
  ] as const)('%s', (_, change, fate) => {
    const end = {
      environment: NEW,
      passed: false,
      touched: true,
      shown: undefined,
      onFailure: 'keep' as const,
    };
    expect(decideFate({ ...end, ...change })).toBe(fate);
  });
});

it('knows the environment that a copy stands for', () => {
  expect(frontOf({ environment: OLD, copyOf: 'shop-pr-7' })).toBe('shop-pr-7');
  expect(frontOf({ environment: 'shop-pr-7' })).toBe('shop-pr-7');
});
