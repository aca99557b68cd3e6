import { describe, expect, it } from '@jest/globals';
import { renderClosingLine } from '../../../../tools/test/closing-line.js';
import { computeJestArguments } from '../../../../tools/test/jest-arguments.js';

describe('computeJestArguments', () => {
  const fixed = ['--coverage', '--json', '--outputFile=r.json'];

  it('selects projects by name and passes the rest on', () => {
    expect(computeJestArguments([], 'r.json')).toEqual(fixed);
    expect(computeJestArguments(['unit', 'e2e', '-t', 'masks'], 'r.json')).toEqual([
      ...fixed,
      '--selectProjects',
      'unit',
      'e2e',
      '-t',
      'masks',
    ]);
  });

  it('does not let a path be taken for a project', () => {
    expect(computeJestArguments(['unit', 'core/policy'], 'r.json').slice(-3)).toEqual([
      'unit',
      '--',
      'core/policy',
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
