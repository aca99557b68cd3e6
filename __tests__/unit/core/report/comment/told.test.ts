import { describe, expect, it } from '@jest/globals';
import { renderComment } from '../../../../../src/core/report/comment/comment.js';
import { UNNAMED } from '../../../../../src/core/report/comment/marker.js';
import { parseTold, pickPlace, recallTold, type Told } from '../../../../../src/core/report/comment/told.js';
import { deploying, live, makeReport } from '../reports.js';

const place = {
  environment: 'shop-pr-7',
  region: 'eu-west-1',
  state: { kind: 's3', bucket: 'auto', prefix: 'mayfly' },
} as const;
const up = {
  headSha: live.headSha ?? '',
  url: 'http://shop-pr-7.s3-website-eu-west-1.amazonaws.com/',
  expiresAt: '2026-11-15T14:02:00.000Z',
};
const tell = (environment: string, isUp = true): Told => ({
  environment,
  place: { ...place, environment, ...(isUp ? { up } : {}) },
});

describe('what a comment tells of its environment', () => {
  it.each([
    ['it is live', { ...live, place }, up],
    ['an earlier deploy left it up', makeReport({ status: 'blocked', place, earlier: up }), up],
    [
      'its first deploy has not made anything',
      { ...deploying, expiresAt: undefined, url: undefined, place },
      undefined,
    ],
    ['it is gone', makeReport({ verb: 'destroy', status: 'destroyed', place }), undefined],
  ])('when %s', (_, report, expected) => {
    expect(parseTold(renderComment(report as typeof live))?.place?.up).toEqual(expected);
  });

  it('is nothing where it did not know the name, or is not ours', () => {
    expect(parseTold(renderComment(live, UNNAMED))).toBeUndefined();
    expect(parseTold('hello')).toBeUndefined();
  });

  it('is where it is kept, unless several say so', () => {
    expect(pickPlace([{ environment: 'x' }, tell('shop-pr-7')])?.environment).toBe('shop-pr-7');
    expect(pickPlace([tell('shop-pr-7'), tell('act-pr-7')])).toBeUndefined();
    expect(pickPlace([])).toBeUndefined();
  });
});

describe('a report of a run that could not look', () => {
  const report = makeReport({ status: 'failed', reason: 'no credentials' });
  const sure = { sure: true, untouched: true };
  const guess = { sure: false, untouched: true };

  it('says that an earlier deploy is still up, and where', () => {
    const recalled = recallTold(report, { ...sure, told: [tell('shop-pr-7')] });
    expect(recalled).toEqual({ marker: 'shop-pr-7', report: { ...report, earlier: up } });
    expect(renderComment(recalled.report)).toContain(
      `**Still up:** the environment of commit \`3f2a9c1\` at <${up.url}>`,
    );
  });

  it('does not, where the run may have touched it', () => {
    const recalled = recallTold(report, { sure: true, untouched: false, told: [tell('shop-pr-7')] });
    expect(recalled.report).not.toHaveProperty('earlier');
  });

  it('has a comment of its own where its name is known and none is there', () => {
    expect(recallTold(report, { ...sure, told: [tell('act-pr-7')] }).marker).toBe('shop-pr-7');
  });

  it.each<[string, readonly Told[], string | undefined, string]>([
    ['the one that has it', [tell('act-pr-7'), tell('shop-pr-7')], 'shop-pr-7', 'shop-pr-7'],
    ['else the only one', [tell('act-pr-7', false)], 'act-pr-7', 'act-pr-7'],
    ['else the only one that is up', [tell('act-pr-7'), tell('old-pr-7', false)], 'act-pr-7', 'act-pr-7'],
    ['else none of several', [tell('act-pr-7'), tell('old-pr-7')], undefined, 'shop-pr-7'],
    ['else one without a name', [], UNNAMED, 'shop-pr-7'],
  ])('whose name is a guess goes to the comment: %s', (_, told, marker, environment) => {
    const recalled = recallTold(report, { ...guess, told });
    expect([recalled.marker, recalled.report.environment]).toEqual([marker, environment]);
  });
});
