import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { COMMENT_LIMIT, renderComment } from '../../../../../src/core/report/comment/comment.js';
import { commentMarker } from '../../../../../src/core/report/comment/marker.js';
import type { Report } from '../../../../../src/core/report/report.js';
import { renderSummary, SUMMARY_LIMIT } from '../../../../../src/core/report/summary.js';
import { arbitraryReport } from '../arbitrary-report.js';
import { readDepths, readLiveText, readMarkdown } from './read-markdown.js';

const OWN_TAG = /^<(\/?(details|summary|sub)|details open|br|!-- mayfly:environment=[\w-]+ --)>$/;
const ROW = /^\| (?:❌|⚠️|➖|✅|❔) \|/;

/** What holds for every comment; each row is a sentence and its proof. */
const RULES: Readonly<Record<string, (body: string, report: Report) => boolean>> = {
  'it fits GitHub, counted in bytes': (body) => Buffer.byteLength(body) <= COMMENT_LIMIT,
  'its first line is the marker': (body, { environment }) =>
    body.startsWith(`${commentMarker(environment)}\n`),
  'its second line is the verdict': (body) => /^.*\n### \S+ \S+ (is|was|could|failed) /.test(body),
  'every code block ends': (body) => readMarkdown(body).closed,
  'every fold is opened before it is closed': (body) =>
    readDepths(readLiveText(body)).every((depth) => depth >= 0),
  'every fold is closed': (body) => (readDepths(readLiveText(body)).at(-1) ?? 0) === 0,
  'it mentions nobody and refers to no issue': (body) =>
    !/@[\p{L}\p{N}]|(?<!&)#\d|GH-\d/iu.test(readLiveText(body)),
  'it holds no HTML but its own': (body) =>
    [...readLiveText(body).matchAll(/<[^<>]*>/g)].every(([tag]) => OWN_TAG.test(tag)),
  'no line is a workflow command': (body) => !/^\s*::/m.test(body),
  'it holds only whole characters, and none that acts': (body) =>
    !/(?!\n|\t)\p{Cc}|\p{Cs}|\p{Bidi_Control}/u.test(body),
  'every row of a table has its four cells': (body) =>
    readMarkdown(body)
      .text.split('\n')
      .filter((line) => ROW.test(line))
      .every((row) => row.split('|').length === 6),
};

describe('the comment of any report', () => {
  it('keeps every rule', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const body = renderComment(report);
        const broken = Object.entries(RULES).filter(([, holds]) => !holds(body, report));
        expect(broken.map(([rule]) => rule)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

describe('the job summary of any report', () => {
  it('fits into 1 MiB', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        expect(Buffer.byteLength(renderSummary(report))).toBeLessThanOrEqual(SUMMARY_LIMIT);
      }),
      { numRuns: 20 },
    );
  });
});
