import { expect, it } from '@jest/globals';
import type { Result } from '../../../../tools/chaos/chaos.js';
import { computePlan } from '../../../../tools/chaos/plan.js';
import { renderTable } from '../../../../tools/chaos/table.js';

const at = (index: number, more: Partial<Result>): Result => ({
  plan: {
    ...computePlan({ seed: 1, index }),
    phase: 'open',
    strikes: [
      {
        fault: 'kill-node',
        point: { act: 'write state', sender: 'terraform', nth: 1, when: 'before' },
        details: {},
      },
    ],
  },
  failures: [],
  reached: [true],
  seconds: 10,
  ...more,
});

it('tells what was injected, what of it survived, and whose moment never came', () => {
  const results = [
    at(0, {}),
    at(1, { failures: ['a bucket is left'], seconds: 20 }),
    at(2, { reached: [false] }),
  ];
  expect(renderTable(results).split('\n')).toEqual([
    '',
    'fault      where            injected  survived  missed',
    'kill-node  open, terraform  2         1         1',
    '',
    '3 runs, 2 survived, 13.3 s a run; failed: 1',
  ]);
});
