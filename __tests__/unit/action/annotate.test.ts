import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { annotate } from '../../../src/action/annotate.js';
import { computeBareReport } from '../../../src/core/report/bare-report.js';
import type { Report } from '../../../src/core/report/report.js';
import type { Diagnostic } from '../../../src/core/terraform/diagnostic.js';
import { catchRunnerOutput, type RunnerOutput } from './runner-output.js';

let output: RunnerOutput;
beforeEach(() => {
  output = catchRunnerOutput();
});
afterEach(() => output.close());

const reportOf = (facts: Partial<Parameters<typeof computeBareReport>[0]> = {}): Report =>
  computeBareReport({
    environment: 'shop-pr-7',
    verb: 'deploy',
    status: 'failed',
    reason: 'it broke',
    at: '2026-11-21T10:00:00.000Z',
    ...facts,
  });
const problem = (more: Partial<Diagnostic> = {}): Diagnostic => ({
  severity: 'error',
  summary: 'Wrong',
  detail: 'so wrong',
  location: { file: 'infra/main.tf', line: 3 },
  ...more,
});

const annotated = (report: Report) => {
  annotate(report);
  return output.stdout().split('\n').slice(0, -1);
};

describe('annotations', () => {
  it.each(['live', 'destroyed', 'skipped', 'superseded', 'planned'] as const)(
    'are not made for a run that ends %s',
    (status) => {
      expect(annotated(reportOf({ status, diagnostics: [problem()] }))).toEqual([]);
    },
  );

  it.each(['failed', 'blocked', 'cancelled'] as const)(
    'say why a run ends %s, and what is next',
    (status) => {
      expect(annotated(reportOf({ status, nextStep: 'Mend it.' }))).toEqual([
        `::error title=Mayfly::shop-pr-7: ${status}, it broke%0AMend it.`,
      ]);
    },
  );

  it('stand at the lines of code that errors name; warnings and errors without a line have none', () => {
    const diagnostics = [
      problem({ location: { file: 'a.tf', line: 3, column: 5 }, detail: '' }),
      problem({ severity: 'warning' }),
      { severity: 'error' as const, summary: 'Nowhere', detail: '' },
    ];
    expect(annotated(reportOf({ diagnostics }))).toEqual([
      '::error file=a.tf,line=3,col=5::Wrong',
      '::error title=Mayfly::shop-pr-7: failed, it broke',
    ]);
  });

  it('are no more than the ten that GitHub shows, the reason last', () => {
    const lines = annotated(reportOf({ diagnostics: Array.from({ length: 20 }, () => problem()) }));
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toBe('::error title=Mayfly::shop-pr-7: failed, it broke');
  });

  it('let no text from outside start a command', () => {
    const report = reportOf({ environment: '', reason: 'a\n::set-env name=a::b' });
    expect(annotated(report)).toEqual(['::error title=Mayfly::failed, a%0A::set-env name=a::b']);
  });
});
