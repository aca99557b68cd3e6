import { describe, expect, it } from '@jest/globals';
import { computeReapReport } from '../../../../src/core/reap/plan-lines.js';
import type { ReapLine } from '../../../../src/core/reap/reap-report.js';
import { renderReapLines, renderReapSummary } from '../../../../src/core/reap/render-reap.js';

const END: ReapLine = {
  environment: 'shop-pr-7',
  pullNumber: 7,
  action: 'end',
  cause: 'closed',
  why: 'pull request 7 is closed',
  ageMs: 3 * 86_400_000,
};
const KEPT: ReapLine = {
  environment: 'shop-pr-8',
  pullNumber: 8,
  action: 'leave',
  cause: 'kept',
  why: 'its time is over, but it is kept',
};
const FACTS = {
  repository: 'octo/shop',
  store: 's3://states/mayfly/octo/shop/',
  looked: 12,
  fine: 10,
  run: undefined,
  at: '2026-11-21T10:00:00.000Z',
};
const planned = (lines: readonly ReapLine[]) => computeReapReport({ ...FACTS, lines, status: 'planned' });
const ended = (lines: readonly ReapLine[]) => computeReapReport({ ...FACTS, lines, status: 'failed' });

describe('the summary of a reap', () => {
  it('is a table of what is to be done, and why', () => {
    expect(renderReapSummary(planned([END, KEPT]))).toBe(
      [
        '### Reap: 1 environment of octo/shop would be destroyed',
        '',
        '12 environments looked at in `s3://states/mayfly/octo/shop/`, 10 as they should be.',
        '',
        '| environment | pull request | why | age | action |',
        '| --- | --- | --- | --- | --- |',
        '| `shop-pr-7` | #7 | pull request 7 is closed | 3 days | destroy |',
        '| `shop-pr-8` | #8 | its time is over, but it is kept |  | leave alone |',
      ].join('\n'),
    );
  });

  it('says at the end how each went', () => {
    const summary = renderReapSummary(
      ended([
        { ...END, result: 'failed', detail: '2 resources are still in the state' },
        { ...END, environment: 'shop-pr-9', result: 'done', detail: '3 destroyed, 0 left, 41 s' },
        { ...END, environment: 'shop-pr-10', result: 'not begun' },
      ]),
    );
    expect(summary).toContain('1 environment of octo/shop destroyed, 1 failed, 1 not begun');
    expect(summary).toContain('**failed**: 2 resources are still in the state');
    expect(summary).toContain('done: 3 destroyed, 0 left, 41 s');
  });

  it('says why nothing was done', () => {
    const report = {
      ...ended([]),
      reason: 'GitHub answered 502; nothing was destroyed',
      nextStep: 'Run it again.',
    };
    const summary = renderReapSummary(report);
    expect(summary).toContain('### Reap: The reap of octo/shop failed');
    expect(summary).toContain('**Why:** GitHub answered 502; nothing was destroyed');
    expect(summary).toContain('**Next:** Run it again.');
  });

  it('fits, however many environments there are', () => {
    const lines = Array.from({ length: 12_000 }, (_, index) => ({ ...END, environment: `shop-pr-${index}` }));
    const summary = renderReapSummary(planned(lines));
    // Plan and end stand in one file of 1 MiB.
    expect(Buffer.byteLength(summary)).toBeLessThan(500_000);
    expect(summary).toContain('and 11,000 more');
  });

  it('gives no effect to what tags and errors say', () => {
    const hostile = {
      ...END,
      environment: 'a|b\n::error::x',
      why: '@octocat <script> [x](y)',
      detail: '![i](u)',
    };
    const summary = renderReapSummary(ended([{ ...hostile, result: 'failed' }]));
    expect(summary).not.toMatch(/@octocat|<script>|\[x\]\(y\)|!\[i\]|^::error/m);
    expect(renderReapLines(planned([hostile])).join('\n')).not.toMatch(/^\s*::error/m);
  });
});

describe('the matrix of a report', () => {
  it('holds what is still to be done', () => {
    const lines = [
      { ...END, result: 'done' as const },
      { ...END, environment: 'shop-pr-9', result: 'failed' as const },
      { ...END, environment: 'shop-pr-10', result: 'not begun' as const },
    ];
    const names = ended(lines).matrix.include.map(({ environment }) => environment);
    expect(names).toEqual(['shop-pr-9', 'shop-pr-10']);
  });
});
