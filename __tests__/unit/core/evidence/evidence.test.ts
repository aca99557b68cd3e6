import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isEmptyEvidence, NO_EVIDENCE } from '../../../../src/core/evidence/environment-evidence.js';
import { computeTail, sortTails, TAIL_LINES } from '../../../../src/core/evidence/group-tail.js';
import { MissingLooks } from '../../../../src/core/evidence/missing-looks.js';
import type { ServiceStatus } from '../../../../src/core/evidence/service-status.js';
import { computeServiceEvents, computeUnhealthy, isSteady } from '../../../../src/core/evidence/troubles.js';
import { byteLength } from '../../../../src/core/text/bytes.js';
import { createRedactor } from '../../../../src/core/text/redact.js';

const plain = (text: string): string => text;
const at = (seconds: number): number => Date.UTC(2026, 10, 21, 10, 0, seconds);
const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ at: at(index), text: `line ${index}` }));

describe('the tail of a log group', () => {
  it('holds the lines oldest first, in whatever order they came', () => {
    const { lines: shown, cut } = computeTail({
      group: 'app',
      lines: [...lines(3)].reverse(),
      more: false,
      redact: plain,
    });
    expect(shown).toEqual([
      { at: '2026-11-21T10:00:00.000Z', text: 'line 0' },
      { at: '2026-11-21T10:00:01.000Z', text: 'line 1' },
      { at: '2026-11-21T10:00:02.000Z', text: 'line 2' },
    ]);
    expect(cut).toBeUndefined();
  });

  it('holds the last of many, and says that there are more', () => {
    const tail = computeTail({ group: 'app', lines: lines(TAIL_LINES + 1), more: false, redact: plain });
    expect(tail.lines).toHaveLength(TAIL_LINES);
    expect(tail.lines[0]?.text).toBe('line 1');
    expect(tail.cut).toBe(true);
  });

  it('says that there are more where not all was read', () => {
    expect(computeTail({ group: 'app', lines: lines(1), more: true, redact: plain }).cut).toBe(true);
  });

  it('never shows more than 2 KB of a line, nor any part of a secret', () => {
    const secret = 'hunter2-hunter2';
    const redact = createRedactor([secret]);
    fc.assert(
      fc.property(fc.nat(3000), fc.constantFrom('x', 'é', '😀'), (before, character) => {
        const text = `${character.repeat(before)}${secret}${character.repeat(3000)}`;
        const tail = computeTail({ group: 'app', lines: [{ at: 0, text }], more: false, redact });
        const shown = tail.lines[0]?.text ?? '';
        expect(byteLength(shown)).toBeLessThanOrEqual(2048);
        expect(shown).not.toContain('hunter');
        expect(tail.cut).toBe(true);
      }),
    );
  });

  it('comes before that of a group that said something earlier; silent groups are left out', () => {
    const tail = (group: string, seconds: readonly number[]) =>
      computeTail({
        group,
        lines: seconds.map((second) => ({ at: at(second), text: group })),
        more: false,
        redact: plain,
      });
    const sorted = sortTails([tail('early', [1, 5]), tail('silent', []), tail('late', [0, 9])]);
    expect(sorted.map(({ group }) => group)).toEqual(['late', 'early']);
  });
});

const SERVICE: ServiceStatus = {
  name: 'web',
  desired: 2,
  running: 2,
  pending: 0,
  deployments: 1,
  rollout: 'COMPLETED',
  events: [
    { at: at(1), message: '(service web) has started 2 tasks' },
    { at: at(2), message: '(service web) was unable to place a task' },
  ],
};

describe('a service', () => {
  it.each<[string, Partial<ServiceStatus>]>([
    ['runs less than it should', { running: 1 }],
    ['runs more than it should', { running: 3 }],
    ['starts tasks', { pending: 1 }],
    ['has a deployment under way', { deployments: 2 }],
    ['could not roll out', { rollout: 'FAILED' }],
    ['rolls out', { rollout: 'IN_PROGRESS' }],
  ])('that %s is not steady', (_, change) => {
    expect(isSteady({ ...SERVICE, ...change })).toBe(false);
  });

  it('that runs what it should is steady, also where ECS tells no rollout', () => {
    const { rollout: _, ...untold } = SERVICE;
    expect([isSteady(SERVICE), isSteady(untold)]).toEqual([true, true]);
  });

  it('tells its events, newest first, when it is not steady', () => {
    const redact = createRedactor(['unable']);
    expect(computeServiceEvents([SERVICE, { ...SERVICE, name: 'api', running: 0 }], redact)).toEqual([
      {
        name: 'api',
        events: [
          { at: '2026-11-21T10:00:02.000Z', message: '(service web) was *** to place a task' },
          { at: '2026-11-21T10:00:01.000Z', message: '(service web) has started 2 tasks' },
        ],
      },
    ]);
  });

  it('tells no more than its last ten events', () => {
    const events = Array.from({ length: 30 }, (_, index) => ({ at: at(index), message: `${index}` }));
    const [told] = computeServiceEvents([{ ...SERVICE, running: 0, events }], plain);
    expect(told?.events.map(({ message }) => Number(message))).toEqual([
      29, 28, 27, 26, 25, 24, 23, 22, 21, 20,
    ]);
  });
});

describe('targets', () => {
  it('are told when they are not healthy and not on their way out', () => {
    const targets = ['healthy', 'unhealthy', 'initial', 'draining', 'unused'].map((state) => ({
      target: `10.0.0.1:${state}`,
      state,
      reason: 'Target.Timeout: Request timed out',
    }));
    const told = computeUnhealthy({ group: 'web', targets, redact: plain });
    expect(told.map(({ state }) => state)).toEqual(['unhealthy', 'initial', 'unused']);
    expect(told[0]).toEqual({
      group: 'web',
      target: '10.0.0.1:unhealthy',
      state: 'unhealthy',
      reason: 'Target.Timeout: Request timed out',
    });
  });
});

describe('what is missing', () => {
  it('is one line for all that the same advice mends', () => {
    const missing = new MissingLooks();
    missing.add('reading app failed', 'Grant `logs:FilterLogEvents`.');
    missing.add('no such region');
    missing.add('reading api failed', 'Grant `logs:FilterLogEvents`.');
    missing.add('reading web failed', 'Grant `logs:FilterLogEvents`.');
    expect(missing.render()).toEqual([
      'reading app failed (and 2 more calls). Grant `logs:FilterLogEvents`.',
      'no such region',
    ]);
  });

  it('makes evidence that is not empty', () => {
    expect(isEmptyEvidence(NO_EVIDENCE)).toBe(true);
    expect(isEmptyEvidence({ ...NO_EVIDENCE, missing: ['a'] })).toBe(false);
  });
});
