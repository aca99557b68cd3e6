import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderJunit } from '../../../../src/core/report/junit.js';
import { arbitraryReport } from './arbitrary-report.js';
import { blocked, failedSmoke, live, makeCheck, makeReport } from './reports.js';

function readSuites(xml: string): string[] {
  return [
    ...xml.matchAll(/<testsuite name="(\w+)" (tests="\d+" failures="\d+" errors="\d+" skipped="\d+")/g),
  ].map(([, name, counts]) => `${name}: ${counts}`);
}

describe('renderJunit', () => {
  it('counts smoke checks and findings as tests, and the run itself', () => {
    expect(readSuites(renderJunit(failedSmoke))).toEqual([
      'environment: tests="1" failures="1" errors="0" skipped="0"',
      'smoke: tests="3" failures="1" errors="0" skipped="1"',
      'policy: tests="21" failures="0" errors="0" skipped="0"',
    ]);
  });

  it('skips what is unknown or waived, and fails what failed', () => {
    expect(readSuites(renderJunit(blocked))[2]).toBe(
      'policy: tests="26" failures="3" errors="0" skipped="2"',
    );
  });

  it('passes a flaky check and a live run', () => {
    expect(readSuites(renderJunit(live)).slice(0, 2)).toEqual([
      'environment: tests="1" failures="0" errors="0" skipped="0"',
      'smoke: tests="2" failures="0" errors="0" skipped="0"',
    ]);
  });

  it('does not fail for an optional check', () => {
    const checks = [makeCheck({ result: 'failed', optional: true, message: 'status 500' })];
    expect(renderJunit(makeReport({ checks }))).toContain(
      '<skipped message="optional, failed: status 500"/>',
    );
  });

  it('is well-formed XML 1.0 whatever the report holds', () => {
    const tag =
      /<\/?[a-z]+(?: [a-z]+="[^<>&"]*(?:&#\d+;[^<>&"]*)*")*\/?>|<\?xml version="1.0" encoding="UTF-8"\?>/g;
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const xml = renderJunit(report);
        expect(xml.replace(tag, '').replace(/&#\d+;/g, '')).not.toMatch(/[<>&]/);
        expect(xml).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u);
        const tests = report.checks.flatMap((check) => check.tests?.open ?? []);
        const cases = 1 + report.checks.length + tests.length + report.findings.length;
        expect(xml.match(/<testcase/g)?.length).toBe(cases);
      }),
      { numRuns: 50 },
    );
  });
});
