import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TcpExpectation } from '../../../../../src/core/smoke/tcp/check.js';
import { computeTcpTimeout, judgeTcp } from '../../../../../src/core/smoke/tcp/judge.js';
import type { TcpSight, Try } from '../../../../../src/core/smoke/tcp/sight.js';
import { createRedactor } from '../../../../../src/core/text/redact.js';

const REFUSED: TcpExpectation = { state: 'refused' };
const OPEN: TcpExpectation = { state: 'open' };

const judge = (sight: TcpSight, expected: TcpExpectation) =>
  judgeTcp({
    target: { host: 'shop.example', port: 22 },
    expect: expected,
    sight,
    timeoutMs: 3_000,
    redact: createRedactor(['hush-4711']),
  });

const unreached = (...codes: string[]): TcpSight => ({
  reached: false,
  tries: codes.map((code, index): Try => ({ address: `10.0.0.${index}`, code })),
  timings: { totalMs: 4 },
});

describe('a port that is expected to be refused', () => {
  it.each([
    ['ECONNREFUSED', 'refused in 4 ms (ECONNREFUSED)'],
    ['EHOSTUNREACH', 'refused in 4 ms (EHOSTUNREACH)'],
    ['TIMEOUT', 'no answer within 3 s, as behind a firewall that drops packets (TIMEOUT)'],
  ])('is so by %s, and says which it was', (code, seen) => {
    expect(judge(unreached(code), REFUSED)).toMatchObject({ failures: [], seen });
  });

  it('is so where this machine has no way to some addresses, and the others are closed', () => {
    const answer = judge(unreached('ENETUNREACH', 'TIMEOUT'), REFUSED);
    expect(answer).toMatchObject({ failures: [], seen: expect.stringContaining('firewall') });
  });

  it.each([
    ['ENETUNREACH', "can't be reached: this machine has no route to it (ENETUNREACH)"],
    ['EMFILE', "can't be reached (EMFILE)"],
  ])('is not known to be so by %s', (code, why) => {
    const failure = `shop.example:22 ${why}, which says nothing of the port; expected it to be refused`;
    expect(judge(unreached(code), REFUSED).failures).toEqual([failure]);
    expect(judge(unreached(code, 'ECONNREFUSED'), REFUSED).failures).toHaveLength(code === 'EMFILE' ? 1 : 0);
  });

  it('is not known to be so by a name that leads nowhere', () => {
    const sight: TcpSight = { reached: false, tries: [], code: 'ENOTFOUND', timings: { totalMs: 1 } };
    expect(judge(sight, REFUSED)).toMatchObject({
      error: expect.stringMatching(/^shop\.example:22 is a name that is not found \(ENOTFOUND\)/),
      failures: [expect.stringContaining('which says nothing of the port')],
    });
  });

  it('has three seconds at most', () => {
    expect(computeTcpTimeout(REFUSED, 10_000)).toBe(3_000);
    expect(computeTcpTimeout(REFUSED, 500)).toBe(500);
    expect(computeTcpTimeout(OPEN, 10_000)).toBe(10_000);
  });
});

describe('a port that is expected to be open', () => {
  it.each([
    ['TIMEOUT', 'gave no answer within 3 s (TIMEOUT)'],
    ['ECONNREFUSED', 'refused the connection (ECONNREFUSED)'],
    ['ENOTFOUND', 'is a name that is not found (ENOTFOUND)'],
  ])('is not so by %s', (code, why) => {
    expect(judge(unreached(code), OPEN)).toMatchObject({
      error: `shop.example:22 ${why}, expected it to be open`,
      failures: [`shop.example:22 ${why}, expected it to be open`],
    });
  });
});

describe('whatever a peer sends', () => {
  it('stays on one line, short and without secrets where people read it', () => {
    const end = fc.constantFrom('enough', 'closed', 'full', 'TIMEOUT', 'ECONNRESET');
    const text = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('hush-4711', '\u0085\u009b', '\n::error::', '\u001b[31m'),
      ),
    );
    fc.assert(
      fc.property(text, end, (parts, ended) => {
        const banner = { text: parts.join(' '), end: ended };
        const answer = judge(
          { reached: true, address: '10.0.0.1', timings: { totalMs: 3 }, banner },
          { state: 'banner', banner: 'SSH-2' },
        );
        for (const line of [answer.seen, ...answer.failures]) {
          expect(line).not.toMatch(/\p{Cc}/u);
          expect(line).not.toMatch(/^\s*::/);
          expect(line.length).toBeLessThan(1_000);
        }
        expect(JSON.stringify(answer)).not.toContain('hush-4711');
        expect(Buffer.byteLength(answer.body)).toBeLessThanOrEqual(2_048);
      }),
    );
  });
});
