import { describe, expect, it } from '@jest/globals';
import {
  computeAgreement,
  type Disagreement,
  findShortfalls,
  type Judged,
} from '../../../../tools/policy/agreement.js';

const judged = (rule: string, actual: Judged['actual'], more: Partial<Judged> = {}): Judged => ({
  rule,
  check_id: 'CKV_AWS_1',
  resource_address: 'aws_x.a',
  plan: 'plans/a.json',
  expected: 'pass',
  actual,
  ...more,
});
const entryOf = ({ rule, check_id, resource_address, plan }: Judged): Disagreement => ({
  rule,
  check_id,
  resource_address,
  plan,
  reason: 'The check asks something else.',
});
const THRESHOLDS = { overall: 0.97, rule: 0.9 };

describe('agreement with labelled plans', () => {
  it('counts each rule with and without the disagreements that have a reason', () => {
    const differing = judged('A-1', 'fail', { resource_address: 'aws_x.b' });
    const { rules, all, unlisted } = computeAgreement(
      [judged('A-1', 'pass'), differing, judged('B-1', 'pass')],
      [entryOf(differing)],
    );
    expect(rules).toEqual([
      { rule: 'A-1', all: { agree: 1, of: 2 }, unlisted: { agree: 1, of: 1 } },
      { rule: 'B-1', all: { agree: 1, of: 1 }, unlisted: { agree: 1, of: 1 } },
    ]);
    expect({ all, unlisted }).toEqual({ all: { agree: 2, of: 3 }, unlisted: { agree: 2, of: 2 } });
  });

  it('is good enough when every disagreement has a reason', () => {
    const differing = judged('A-1', 'unknown');
    const agreement = computeAgreement([differing], [entryOf(differing)]);
    expect(agreement.listed).toEqual([{ ...differing, reason: 'The check asks something else.' }]);
    expect(findShortfalls(agreement, THRESHOLDS)).toEqual([]);
  });

  it('names a rule below its share, and all rules below theirs', () => {
    const agreement = computeAgreement([judged('A-1', 'fail'), judged('B-1', 'pass')], []);
    expect(findShortfalls(agreement, THRESHOLDS)).toEqual([
      'A-1 agrees in 0.0 %, below 90 %',
      'all rules agree in 50.0 %, below 97 %',
    ]);
  });

  it('refuses an entry that agrees by now', () => {
    const item = judged('A-1', 'pass');
    const agreement = computeAgreement([item], [entryOf(item)]);
    expect(findShortfalls(agreement, THRESHOLDS)).toEqual([
      'A-1 (CKV_AWS_1) aws_x.a in plans/a.json agrees by now: take it out of the list',
    ]);
  });

  it('leaves entries alone that no case is about', () => {
    const agreement = computeAgreement([judged('A-1', 'pass')], [entryOf(judged('B-1', 'fail'))]);
    expect(findShortfalls(agreement, THRESHOLDS)).toEqual([]);
  });
});
