import { describe, expect, it } from '@jest/globals';
import { renderClosingLine } from '../../../../tools/test/closing-line.js';
import { computeJestArguments } from '../../../../tools/test/jest-arguments.js';

describe('computeJestArguments', () => {
  const result = ['--json', '--outputFile=r.json'];

  it('runs everything with coverage by default', () => {
    expect(computeJestArguments([], 'r.json')).toEqual(['--coverage', ...result]);
  });

  it('selects projects by name, last, so that nothing else is taken for one', () => {
    const select = ['--selectProjects', 'unit', 'e2e'];
    expect(computeJestArguments(['unit', 'e2e'], 'r.json')).toEqual(['--coverage', ...result, ...select]);
    expect(computeJestArguments(['unit', 'core/policy', '-t', 'x'], 'r.json')).toEqual([
      'core/policy',
      '-t',
      'x',
      ...result,
      '--selectProjects',
      'unit',
    ]);
  });
});

describe('renderClosingLine', () => {
  const counts = {
    numPassedTests: 7,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: 0,
  };

  it('names skipped tests only where there are any', () => {
    expect(renderClosingLine(counts)).toBe('7 passed, 0 failed');
    expect(renderClosingLine({ ...counts, numPendingTests: 1, numTodoTests: 1 })).toBe(
      '7 passed, 0 failed, 2 skipped',
    );
  });

  it('counts a file that could not be run as a failure', () => {
    expect(renderClosingLine({ ...counts, numRuntimeErrorTestSuites: 1 })).toBe('7 passed, 1 failed');
  });
});
