import { describe, expect, it } from '@jest/globals';
import { decideFence, type FenceFacts } from '../../../../src/core/environment/fence.js';
import { VERBS } from '../../../../src/core/event/trigger.js';

const HEAD = 'def5678000000000000000000000000000000000';
const OLD = 'abc1234000000000000000000000000000000000';
const open = { state: 'open', headSha: HEAD, headRepository: 'acme/web' } as const;
const closed = { ...open, state: 'closed' } as const;

const facts = (given: Partial<FenceFacts>): FenceFacts => ({
  verb: 'deploy',
  pullNumber: 7,
  repository: 'acme/web',
  eventHeadSha: HEAD,
  live: open,
  recordStatus: 'live',
  forced: false,
  ...given,
});

describe.each(['deploy', 'plan'] as const)('the fence before %s', (verb) => {
  const decide = (given: Partial<FenceFacts>) => decideFence(facts({ verb, ...given }));

  it('lets the head of an open pull request pass', () => {
    expect(decide({})).toEqual({ go: true });
  });

  it('lets a reopened pull request pass although its record is a tombstone', () => {
    expect(decide({ recordStatus: 'destroyed' })).toEqual({ go: true });
    expect(decide({ recordStatus: 'destroying' })).toEqual({ go: true });
  });

  it('lets an event pass that names no commit', () => {
    expect(decide({ eventHeadSha: undefined })).toEqual({ go: true });
  });

  it('stops an old commit as superseded and names both', () => {
    expect(decide({ eventHeadSha: OLD })).toEqual({
      go: false,
      verdict: 'superseded',
      reason: 'commit abc1234 is not the head any more: def5678 is',
    });
  });

  it('lets an old commit pass when a person asked for it', () => {
    expect(decide({ eventHeadSha: OLD, forced: true })).toEqual({ go: true });
  });

  it.each([
    ['a closed pull request', { live: closed }, 'pull request #7 is closed'],
    ['a fork', { live: { ...open, headRepository: 'eve/web' } }, 'pull request #7 comes from a fork; Mayfly'],
    ['a deleted fork', { live: { ...open, headRepository: undefined } }, 'comes from a fork'],
  ])('skips %s, even when forced', (_, given, reason) => {
    for (const forced of [false, true]) {
      expect(decide({ ...given, forced })).toEqual({
        go: false,
        verdict: 'skipped',
        reason: expect.stringContaining(reason),
      });
    }
  });

  it('refuses a pull request that does not exist, as bad input', () => {
    expect(decide({ live: undefined, recordStatus: undefined })).toEqual({
      go: false,
      verdict: 'failed',
      reason: 'there is no pull request #7 in acme/web',
      nextStep: 'Give the number of a pull request of this repository.',
    });
  });

  it('does not take another spelling of the repository for a fork', () => {
    expect(decide({ live: { ...open, headRepository: 'Acme/Web' } })).toEqual({ go: true });
  });
});

describe('the fence before destroy', () => {
  const decide = (given: Partial<FenceFacts>) =>
    decideFence(facts({ verb: 'destroy', live: closed, ...given }));

  it('lets a closed pull request pass, whatever its head', () => {
    expect(decide({ eventHeadSha: OLD })).toEqual({ go: true });
  });

  it('lets a pull request pass that is gone', () => {
    expect(decide({ live: undefined })).toEqual({ go: true });
  });

  it('lets a fork pass', () => {
    expect(decide({ live: { ...closed, headRepository: undefined } })).toEqual({ go: true });
  });

  it.each(['deploying', 'live', 'failed', 'blocked', 'destroying'] as const)(
    'lets the record status %s pass',
    (recordStatus) => {
      expect(decide({ recordStatus })).toEqual({ go: true });
    },
  );

  it('skips a pull request that is open again, unless a person asked for it', () => {
    const reason = 'pull request #7 is open';
    expect(decide({ live: open })).toEqual({ go: false, verdict: 'skipped', reason });
    expect(decide({ live: open, forced: true })).toEqual({ go: true });
  });

  it('skips when there is nothing to destroy', () => {
    expect(decide({ recordStatus: undefined })).toEqual({
      go: false,
      verdict: 'skipped',
      reason: 'there is no environment',
    });
    expect(decide({ recordStatus: 'destroyed' })).toMatchObject({ go: false, verdict: 'skipped' });
    expect(decide({ live: undefined, recordStatus: undefined })).toMatchObject({ verdict: 'failed' });
  });
});

describe('the fence before check', () => {
  it('asks only for an environment', () => {
    expect(decideFence(facts({ verb: 'check', eventHeadSha: OLD }))).toEqual({ go: true });
    expect(decideFence(facts({ verb: 'check', recordStatus: undefined }))).toMatchObject({ go: false });
  });
});

it('every verb has a fence', () => {
  for (const verb of VERBS) expect(decideFence(facts({ verb }))).toHaveProperty('go');
});
