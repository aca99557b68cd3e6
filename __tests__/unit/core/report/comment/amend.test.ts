import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amendComment } from '../../../../../src/core/report/comment/amend.js';
import { COMMENT_LIMIT, renderComment } from '../../../../../src/core/report/comment/comment.js';
import { insertWarning } from '../../../../../src/core/report/comment/end-warning.js';
import { commentMarker, isCommentOf } from '../../../../../src/core/report/comment/marker.js';
import { parsePlace } from '../../../../../src/core/report/comment/place.js';
import type { Report } from '../../../../../src/core/report/report.js';
import { arbitraryReport } from '../arbitrary-report.js';
import { failedApply, live } from '../reports.js';

const AT = '2026-11-21T10:00:00.000Z';
const END = '2026-11-24T10:00:00.000Z';
const LIVE: Report = {
  ...live,
  expiresAt: '2026-11-22T10:00:00.000Z',
  at: AT,
  place: {
    environment: live.environment,
    region: 'eu-west-1',
    state: { kind: 'local', path: '.mayfly' },
  },
};
const asked = { by: 'octocat', what: 'extend by 2d', answer: 'it now ends later' };
const amend = (body: string, end: { expiresAt: string | undefined; kept: boolean } | undefined) =>
  amendComment(body, { asked, end, at: AT }) ?? '';

describe('an answer in a comment', () => {
  it('stands under the headline, mentions nobody, and leaves the rest alone', () => {
    const body = renderComment(LIVE);
    const amended = amend(body, undefined);
    const [marker, headline, empty, start, answer, end] = amended.split('\n');
    expect([marker, headline]).toEqual(body.split('\n').slice(0, 2));
    expect([empty, start, end]).toEqual(['', '<!-- mayfly:asked -->', '<!-- /mayfly:asked -->']);
    expect(answer).toBe('> @&#8203;octocat asked to extend by 2d: it now ends later.');
    expect(amended.split('\n').slice(7)).toEqual(body.split('\n').slice(3));
  });

  it('takes the place of an earlier one', () => {
    const once = amend(renderComment(LIVE), undefined);
    expect(amend(once, undefined)).toBe(once);
    const run = renderComment({ ...LIVE, asked: { by: 'ann', what: 'deploy' } });
    expect(amend(run, undefined)).toBe(once);
  });

  it('tells the new end, also to runs without a configuration', () => {
    const amended = amend(renderComment(LIVE), { expiresAt: END, kept: false });
    expect(amended).toContain('ends 24 Nov 2026, 10:00 UTC (in 3 days)');
    expect(amended).not.toContain('22 Nov 2026, 10:00');
    expect(parsePlace(amended)?.up?.expiresAt).toBe(END);
  });

  it('tells that no time ends it, and that time ends it again', () => {
    const kept = amend(renderComment(LIVE), { expiresAt: END, kept: true });
    expect(kept).toContain('kept: no time ends it');
    expect(kept).not.toMatch(/ends 2\d Nov/);
    expect(parsePlace(kept)?.up).not.toHaveProperty('expiresAt');
    expect(amend(kept, { expiresAt: END, kept: false })).toBe(
      amend(renderComment(LIVE), { expiresAt: END, kept: false }),
    );
  });

  it('takes a warning of the end away once the end is another, and leaves it otherwise', () => {
    const warn = (body: string) =>
      insertWarning({ environment: LIVE.environment, body, warning: '> ends soon' });
    const extended = amend(renderComment(LIVE), { expiresAt: END, kept: false });
    expect(amend(warn(renderComment(LIVE)), { expiresAt: END, kept: false })).toBe(extended);
    const answered = amend(warn(renderComment(LIVE)), undefined);
    expect(answered).toContain('> ends soon');
    expect(amend(answered, undefined)).toBe(answered);
    expect(amend(warn(answered), undefined)).toBe(answered);
    expect(amend(answered, { expiresAt: END, kept: false })).toBe(extended);
  });

  it('tells the new end of what an earlier deploy left standing', () => {
    const earlier = {
      headSha: 'b'.repeat(40),
      url: 'http://shop.example/',
      expiresAt: '2026-11-22T10:00:00.000Z',
    };
    const body = renderComment({ ...failedApply, at: AT, earlier });
    expect(amend(body, { expiresAt: END, kept: false })).toMatch(
      /Still up:.* ends 24 Nov 2026, 10:00 UTC \(in 3 days\)/,
    );
  });

  it('is understood in a comment that was edited by hand, with line breaks of Windows', () => {
    const edited = renderComment(LIVE).replaceAll('\n', '\r\n');
    expect(amend(edited, undefined)).toBe(amend(renderComment(LIVE), undefined));
  });

  it('is not written where the comment would grow beyond the limit', () => {
    const body = `${commentMarker('shop-pr-7')}\n${'x'.repeat(COMMENT_LIMIT - 100)}`;
    expect(amendComment(body, { asked, at: AT })).toBeUndefined();
  });

  it('leaves every comment one of its environment, whatever stands in it', () => {
    fc.assert(
      fc.property(arbitraryReport, fc.string(), (report, text) => {
        const body = renderComment(report);
        const answer = amendComment(body, { asked: { by: text, what: 'extend', answer: text }, at: AT });
        if (answer === undefined) return;
        expect(isCommentOf(answer, report.environment)).toBe(isCommentOf(body, report.environment));
        expect(answer.match(/^<!-- mayfly:asked -->$/gm)?.length).toBe(1);
      }),
      { numRuns: 30 },
    );
  });
});
