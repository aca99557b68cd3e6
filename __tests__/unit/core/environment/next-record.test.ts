import { describe, expect, it } from '@jest/globals';
import { isKnownMove } from '../../../../src/core/environment/lifecycle.js';
import {
  computeFinishedRecord,
  computeNextGeneration,
} from '../../../../src/core/environment/next-record.js';
import { recordSchema } from '../../../../src/core/environment/record.js';
import { computeBareReport } from '../../../../src/core/report/bare-report.js';

const facts = {
  environment: 'shop-pr-1',
  repository: 'octo/shop',
  pullNumber: 1,
  headSha: 'a'.repeat(40),
  region: 'eu-west-1',
  run: { id: '5', attempt: 1, url: 'https://github.com/octo/shop/actions/runs/5' },
  at: '2026-11-21T10:00:00.000Z',
  status: 'deploying',
  host: 'runner@fv-az1',
} as const;

const report = computeBareReport({
  environment: 'shop-pr-1',
  verb: 'deploy',
  status: 'live',
  reason: '',
  at: '2026-11-21T10:05:00.000Z',
});

describe('the record', () => {
  it('of a new environment is generation 1', () => {
    expect(computeNextGeneration(undefined, facts)).toMatchObject({
      generation: 1,
      createdAt: facts.at,
      status: 'deploying',
    });
  });

  it('of the next run is one generation on and keeps what is known', () => {
    const first = { ...computeNextGeneration(undefined, facts), commentId: 7, unknownToThisVersion: true };
    const next = computeNextGeneration(first, {
      ...facts,
      at: '2026-11-21T11:00:00.000Z',
      status: 'destroying',
    });
    expect(next).toMatchObject({
      generation: 2,
      createdAt: facts.at,
      updatedAt: '2026-11-21T11:00:00.000Z',
      status: 'destroying',
      commentId: 7,
      unknownToThisVersion: true,
    });
  });

  it('of a finished run holds no sensitive output', () => {
    const outputs = [
      { name: 'url', sensitive: false, value: 'http://x' },
      { name: 'password', sensitive: true, value: 'never' },
    ];
    const end = computeFinishedRecord(computeNextGeneration(undefined, facts), {
      report: { ...report, url: 'http://x', outputs },
      results: { verdict: 'live' },
    });
    expect(end).toMatchObject({
      status: 'live',
      url: 'http://x',
      outputs: { url: 'http://x' },
      results: { verdict: 'live' },
    });
    expect(JSON.stringify(end)).not.toContain('never');
  });

  it('keeps the last fifty runs', () => {
    let record = computeNextGeneration(undefined, facts);
    for (let minute = 0; minute < 60; minute++) {
      const at = new Date(Date.parse(report.at) + minute * 60_000).toISOString();
      record = computeFinishedRecord(record, { report: { ...report, at }, results: {} });
    }
    expect(record.history).toHaveLength(50);
  });

  it.each([
    ['deploy', 'live', 'live'],
    ['deploy', 'failed', 'failed'],
    ['deploy', 'blocked', 'blocked'],
    ['deploy', 'cancelled', 'failed'],
    ['deploy', 'superseded', 'deploying'],
    ['destroy', 'destroyed', 'destroyed'],
    ['destroy', 'failed', 'failed'],
    ['destroy', 'cancelled', 'failed'],
  ] as const)('of a %s that ends %s is %s', (verb, status, expected) => {
    const begun = computeNextGeneration(undefined, { ...facts, status: `${verb}ing` });
    const end = computeFinishedRecord(begun, { report: { ...report, verb, status }, results: {} });
    expect(end).toMatchObject({ status: expected, ended: { verb, status } });
    expect(isKnownMove(begun.status, end.status)).toBe(true);
  });

  it.each([
    ['deploy', 'superseded'],
    ['deploy', 'failed'],
    ['destroy', 'destroyed'],
    ['destroy', 'failed'],
  ] as const)('of a %s that ends %s with nothing left is a tombstone', (verb, status) => {
    const begun = computeNextGeneration(undefined, { ...facts, status: `${verb}ing` });
    const stacks = [{ name: 'main', dependsOn: [] }];
    const end = computeFinishedRecord(
      { ...begun, stacks, expiresAt: facts.at },
      { report: { ...report, verb, status, url: 'http://x' }, results: { a: 'passed' }, gone: true },
    );
    expect(end).toMatchObject({
      status: 'destroyed',
      stacks: [],
      outputs: {},
      results: {},
      ended: { status },
    });
    expect(end).not.toHaveProperty('url');
    expect(end).not.toHaveProperty('expiresAt');
    expect(isKnownMove(begun.status, end.status)).toBe(true);
  });

  it.each(
    recordSchema.shape.status.options.flatMap((before) =>
      (['deploying', 'destroying'] as const).map((status) => [before, status] as const),
    ),
  )('that is %s can be taken in hand: %s', (before, status) => {
    const standing = { ...computeNextGeneration(undefined, facts), status: before };
    const begun = computeNextGeneration(standing, { ...facts, status });
    expect(begun).toMatchObject({ status, generation: 2 });
    expect(isKnownMove(before, begun.status)).toBe(true);
  });
});
