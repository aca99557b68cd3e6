import { describe, expect, it } from '@jest/globals';
import type { ConfigProblem } from '../../../../src/core/config/config.js';
import { computeBareReport, explainProblems, toDiagnostic } from '../../../../src/core/report/bare-report.js';

const AT = '2026-11-21T10:00:00.000Z';
const FILE = '.github/mayfly.yml';
const PROBLEM: ConfigProblem = { file: FILE, line: 3, column: 5, path: 'source.module', message: 'is empty' };

describe('the report of a run that saw nothing', () => {
  it('says what is known and claims nothing else', () => {
    const report = computeBareReport({
      environment: 'shop-pr-7',
      repository: 'octo/shop',
      pullNumber: 7,
      headSha: undefined,
      verb: 'deploy',
      status: 'failed',
      reason: 'it broke',
      nextStep: undefined,
      at: AT,
    });
    expect(report).toEqual({
      version: 1,
      environment: 'shop-pr-7',
      repository: 'octo/shop',
      pullNumber: 7,
      verb: 'deploy',
      status: 'failed',
      reason: 'it broke',
      at: AT,
      outputs: [],
      stacks: [],
      checks: [],
      findings: [],
      flips: [],
      diagnostics: [],
      warnings: [],
      timeline: [],
    });
    expect(Object.keys(report)).not.toContain('headSha');
  });
});

describe('a problem of the configuration', () => {
  it("takes the form of Terraform's own messages", () => {
    expect(toDiagnostic({ ...PROBLEM, hint: 'Name a folder.' })).toEqual({
      severity: 'error',
      summary: 'source.module: is empty',
      detail: 'Name a folder.',
      location: { file: FILE, line: 3, column: 5 },
    });
  });

  it('has no location without a line, and no name of a key for the whole file', () => {
    expect(toDiagnostic({ file: FILE, path: '', message: 'there is no configuration file' })).toEqual({
      severity: 'error',
      summary: 'there is no configuration file',
      detail: '',
    });
  });

  it.each<[string, ConfigProblem[], string]>([
    ['one', [PROBLEM], `${FILE}:3:5 source.module: is empty`],
    ['the first of several', [PROBLEM, PROBLEM, PROBLEM], `${FILE}:3:5 source.module: is empty (+2 more)`],
    ['one of the whole file', [{ file: FILE, path: '', message: 'is missing' }], `${FILE}: is missing`],
    ['none', [], 'the configuration is wrong'],
  ])('is one sentence: %s', (_, problems, sentence) => {
    expect(explainProblems(problems)).toBe(sentence);
  });
});
