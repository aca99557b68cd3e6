import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LogFinds } from '../../../../../src/core/smoke/log/finds.js';
import { byteLength } from '../../../../../src/core/text/bytes.js';
import { createRedactor } from '../../../../../src/core/text/redact.js';

const plain = (text: string): string => text;
const START = Date.UTC(2026, 10, 21, 10);
const line = (second: number, text: string) => ({ at: START + second * 1000, text, id: `${second} ${text}` });

describe('lines that may not match', () => {
  it('are counted, and the first of them quoted with group and time', () => {
    const finds = new LogFinds('/ERROR|panic/');
    finds.add({ group: '/aws/lambda/orders', lines: [line(9, 'panic: nil map'), line(3, 'all is well')] });
    finds.add({ group: '/shop/app', lines: [line(4, 'ERROR no database\n  at line 1')] });
    const { failures, seen, body } = finds.judge(2, plain);
    expect(failures).toEqual([
      '2 log lines found where none may match /ERROR|panic/',
      '/shop/app, 2026-11-21T10:00:04.000Z: "ERROR no database at line 1"',
      '/aws/lambda/orders, 2026-11-21T10:00:09.000Z: "panic: nil map"',
    ]);
    expect(seen).toBe('2 matches in 3 lines of 2 log groups');
    expect(body).toBe(
      '2026-11-21T10:00:04.000Z /shop/app\nERROR no database\n  at line 1\n' +
        '2026-11-21T10:00:09.000Z /aws/lambda/orders\npanic: nil map',
    );
  });

  it('are texts to be contained where they are no regular expression', () => {
    const finds = new LogFinds('Task timed out');
    finds.add({ group: 'app', lines: [line(1, 'Task timed out after 3.00 seconds')] });
    expect(finds.judge(1, plain).failures[0]).toBe(
      '1 log line found where none may contain "Task timed out"',
    );
  });

  it('pass when there is none, with what was read', () => {
    const finds = new LogFinds('/ERROR/');
    finds.add({ group: 'app', lines: [line(1, 'ok'), line(2, 'error')] });
    expect(finds.judge(3, plain)).toEqual({
      failures: [],
      seen: 'no match in 2 lines of 3 log groups',
      body: '',
    });
  });

  it('count once each, however often they are read', () => {
    const lines = fc.array(fc.record({ second: fc.nat(50), text: fc.constantFrom('ERROR', 'ok') }));
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 4 }), (drawn, times) => {
        const finds = new LogFinds('ERROR');
        const events = drawn.map(({ second, text }) => line(second, text));
        for (let time = 0; time < times; time += 1) finds.add({ group: 'app', lines: events });
        const distinct = new Set(events.filter(({ text }) => text === 'ERROR').map(({ id }) => id)).size;
        expect(finds.found).toBe(distinct > 0);
        if (distinct > 0)
          expect(finds.judge(1, plain).failures[0]).toMatch(new RegExp(`^${distinct} log line`));
      }),
    );
  });

  it('are named up to five, of more the rest is counted', () => {
    const finds = new LogFinds('ERROR');
    finds.add({ group: 'app', lines: Array.from({ length: 40 }, (_, index) => line(40 - index, 'ERROR')) });
    const { failures } = finds.judge(1, plain);
    expect(failures).toHaveLength(7);
    expect(failures[1]).toContain('10:00:01');
    expect(failures.at(-1)).toBe('and 35 more lines');
  });

  it('show no secret and no more than 2 KB', () => {
    const finds = new LogFinds('ERROR');
    const text = `ERROR ${'é'.repeat(3000)} hunter2-hunter2`;
    finds.add({ group: 'app', lines: [line(1, 'ERROR with hunter2-hunter2'), line(2, text)] });
    const { failures, body } = finds.judge(1, createRedactor(['hunter2-hunter2']));
    expect(`${failures.join()} ${body}`).not.toContain('hunter2');
    expect(byteLength(body)).toBeLessThanOrEqual(2048);
  });

  it('are a failure too when there is more than can be read', () => {
    const finds = new LogFinds('ERROR');
    const megabyte = 'x'.repeat(1024 * 1024);
    for (let index = 0; index < 31; index += 1) finds.add({ group: 'app', lines: [line(index, megabyte)] });
    expect(finds.full).toBe(false);
    finds.add({ group: 'app', lines: [line(31, megabyte)] });
    expect(finds.full).toBe(true);
    expect(finds.judge(1, plain).failures).toEqual([
      'no match in 32 lines of 1 log group, and no more is read; name fewer with `groups`',
    ]);
  });

  it('are looked for as often as one likes where nothing new comes', () => {
    const finds = new LogFinds('ERROR');
    for (let look = 0; look < 1_000; look += 1) {
      finds.add({ group: 'app', lines: [] });
      finds.add({ group: 'shop', lines: [line(1, 'ok')] });
    }
    expect(finds.full).toBe(false);
    expect(finds.judge(2, plain)).toMatchObject({ failures: [], seen: 'no match in 1 line of 2 log groups' });
  });

  it('are given up after 335,545 events, however short they are', () => {
    const finds = new LogFinds('ERROR');
    const lines = Array.from({ length: 400_000 }, (_, index) => ({ at: START, text: '', id: `${index}` }));
    finds.add({ group: 'app', lines });
    expect(finds.full).toBe(true);
    expect(finds.judge(1, plain).failures).toEqual([
      'no match in 335,545 lines of 1 log group, and no more is read; name fewer with `groups`',
    ]);
  });
});
