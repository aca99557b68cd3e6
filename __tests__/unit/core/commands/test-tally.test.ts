import { describe, expect, it } from '@jest/globals';
import type { LocateTest } from '../../../../src/core/commands/locate-test.js';
import type { RawTest } from '../../../../src/core/commands/test-report.js';
import {
  addSummaries,
  renderTestCounts,
  type TestSummary,
} from '../../../../src/core/commands/test-summary.js';
import { TestTally } from '../../../../src/core/commands/test-tally.js';

const test = (name: string, result: RawTest['result']): RawTest => ({ name, result });
const many = (name: string, result: RawTest['result']) =>
  Array.from({ length: 150 }, (_, index) => test(`${name} ${index}`, result));

function tally(
  reports: readonly (readonly RawTest[])[],
  locate: LocateTest = () => undefined,
): TestSummary | undefined {
  const sum = new TestTally((text) => text.replaceAll('hunter2', '***'));
  for (const tests of reports) sum.add({ format: 'tap', tests });
  return sum.summarize(locate);
}

describe('the tests of a command', () => {
  it('are counted over all its reports, and the first 200 that need a reader kept, failed ones first', () => {
    const summary = tally([many('flaky', 'flaky'), many('a', 'failed'), many('b', 'failed')]);
    expect(summary).toMatchObject({ failed: 300, flaky: 150 });
    expect(summary?.open.map(({ name }) => name)).toEqual(
      [...many('a', 'failed'), ...many('b', 'failed')].slice(0, 200).map(({ name }) => name),
    );
    expect(tally([many('flaky', 'flaky'), many('a', 'failed')])?.open[150]).toMatchObject({
      name: 'flaky 0',
      result: 'flaky',
    });
  });

  it('have their places, and hide secrets', () => {
    const summary = tally(
      [[{ ...test('hunter2', 'failed'), places: [{ kind: 'path', file: 'a' }] }]],
      ({ places }) => (places[0] === undefined ? undefined : { file: places[0].file, line: 3 }),
    );
    expect(summary?.open).toEqual([{ name: '***', result: 'failed', location: { file: 'a', line: 3 } }]);
  });

  it('are none where no report was read, and several commands add up', () => {
    expect(tally([])).toBeUndefined();
    const summary = tally([[test('a', 'passed')], [test('b', 'passed')]]);
    expect(summary && renderTestCounts(summary)).toBe('2 tests passed');
    expect(summary && addSummaries([summary, summary])).toMatchObject({ passed: 4, open: [] });
  });
});
