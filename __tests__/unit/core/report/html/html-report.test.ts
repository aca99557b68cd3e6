import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderHtmlReport } from '../../../../../src/core/report/html/html-report.js';
import { arbitraryReport } from '../arbitrary-report.js';
import { failedSmoke, live, makeReport, typicalReports } from '../reports.js';

const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?|\n[a-z-]+="[^"<>]*")*)(\/?)>|<!doctype html>/g;
const VOID = new Set(['meta', 'br']);

/** Names of tags that are not closed in the order they were opened. */
function listUnbalanced(page: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, end, name = '', , self] of page.matchAll(TAG)) {
    if (name === '' || VOID.has(name) || self === '/') continue;
    if (end === '') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

describe('the HTML report', () => {
  it.each(Object.entries(typicalReports))('of %s is balanced and loads nothing', (_, report) => {
    const page = renderHtmlReport(report);
    expect(listUnbalanced(page)).toEqual([]);
    expect(page).not.toMatch(/<(script|link|img|iframe)|@import|url\(/);
  });

  it('shows the answers of what failed', () => {
    expect(renderHtmlReport(failedSmoke)).toContain('&lt;h1&gt;500 Internal Server Error&lt;/h1&gt;');
  });

  it('links web addresses and nothing else', () => {
    expect(renderHtmlReport(live)).toContain(
      '<a href="http://shop-pr-7.s3-website-eu-west-1.amazonaws.com/"',
    );
    expect(renderHtmlReport(makeReport({ url: 'javascript:alert(1)' }))).not.toContain('href="javascript:');
  });

  it('never shows the value of a sensitive output', () => {
    const report = makeReport({ outputs: [{ name: 'password', sensitive: true, value: 'hunter2' }] });
    expect(renderHtmlReport(report)).not.toContain('hunter2');
  });

  it('escapes all text from outside', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const page = renderHtmlReport(report).replace(/<style>[\s\S]*?<\/style>/, '');
        expect(page.replace(TAG, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|#\d+;)/);
        expect(listUnbalanced(page)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
