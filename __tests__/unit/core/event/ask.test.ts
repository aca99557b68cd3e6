import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ASKS, parseAsk, parseExtension } from '../../../../src/core/event/ask.js';
import { describeAsk } from '../../../../src/core/event/describe-ask.js';

const HOUR = 3_600_000;

describe('what a person asks for', () => {
  it.each([
    ['deploy', { kind: 'verb', verb: 'deploy' }],
    ['  PLAN  ', { kind: 'verb', verb: 'plan' }],
    ['check', { kind: 'verb', verb: 'check' }],
    ['destroy', { kind: 'verb', verb: 'destroy' }],
    ['extend', { kind: 'order', order: { name: 'extend' } }],
    ['extend 24h', { kind: 'order', order: { name: 'extend', byMs: 24 * HOUR } }],
    ['Extend  2 Days', { kind: 'order', order: { name: 'extend', byMs: 48 * HOUR } }],
    ['extend 1d12h', { kind: 'order', order: { name: 'extend', byMs: 36 * HOUR } }],
    ['extend 1 hour', { kind: 'order', order: { name: 'extend', byMs: HOUR } }],
    ['keep', { kind: 'order', order: { name: 'keep', on: true } }],
    ['keep on', { kind: 'order', order: { name: 'keep', on: true } }],
    ['keep OFF', { kind: 'order', order: { name: 'keep', on: false } }],
    ['unlock', { kind: 'order', order: { name: 'unlock', force: false } }],
    ['unlock force', { kind: 'order', order: { name: 'unlock', force: true } }],
    ['help', { kind: 'help' }],
    ['', { kind: 'help' }],
    ['   ', { kind: 'help' }],
  ])('%j', (words, ask) => {
    expect(parseAsk(words)).toEqual(ask);
  });

  it.each([
    ['deplyo', '`deplyo` is no command', 'did you mean `deploy`?'],
    ['dance', '`dance` is no command', undefined],
    ['destroy not yet', '`destroy not yet` is not understood: nothing was done', 'write `destroy`'],
    ['extend forever', '`extend forever` is not understood: nothing was done', 'write `extend 24h`'],
    ['extend 0h', '`extend 0h` is not understood: nothing was done', 'write `extend 24h`'],
    ['extend -5h', '`extend -5h` is not understood: nothing was done', 'write `extend 24h`'],
    ['unlock now', '`unlock now` is not understood: nothing was done', 'write `unlock`'],
    ['help me', '`help me` is not understood: nothing was done', 'write `help`'],
    ['`x`', "`'x'` is no command", undefined],
  ])('%j asks for nothing', (words, problem, hint) => {
    expect(parseAsk(words)).toEqual({ kind: 'mistake', problem, ...(hint === undefined ? {} : { hint }) });
  });

  it('is never more than one of the known ones, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const ask = parseAsk(words);
        expect(['verb', 'order', 'help', 'mistake']).toContain(ask.kind);
        if (ask.kind === 'mistake') expect(ask.problem.length).toBeLessThan(200);
      }),
    );
  });

  it('is understood as its own usage shows it', () => {
    for (const { usage, word } of ASKS) expect([word, parseAsk(usage).kind]).not.toContain('mistake');
  });
});

describe('how much longer', () => {
  it.each([
    ['1h', HOUR],
    ['30d', 720 * HOUR],
    ['3 days', 72 * HOUR],
    ['59m', undefined],
    ['24', undefined],
    ['1h 30m', undefined],
    ['', undefined],
    ['d', undefined],
    [`${'1'.repeat(30)}h`, undefined],
  ])('%j', (text, ms) => {
    expect(parseExtension(text)).toBe(ms);
  });
});

describe('an ask in words', () => {
  it.each([
    ['deploy', 'deploy commit aaaaaaa'],
    ['destroy', 'destroy'],
    ['extend', 'extend'],
    ['extend 36h', 'extend by 1d12h'],
    ['keep', 'keep'],
    ['keep off', 'keep no longer'],
    ['unlock', 'unlock'],
    ['unlock force', 'unlock by force'],
    ['help', undefined],
  ])('%j', (words, text) => {
    const ask = parseAsk(words);
    if (ask.kind === 'mistake') throw new Error(ask.problem);
    expect(describeAsk(ask, 'a'.repeat(40))).toBe(text);
  });
});
