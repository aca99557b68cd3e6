import { describe, expect, it } from '@jest/globals';
import { evaluatePolicy, RULES } from '../../../../src/core/policy/evaluate.js';
import type { PolicyFacts } from '../../../../src/core/policy/facts.js';
import type { FindingResult } from '../../../../src/core/policy/finding.js';
import type { RuleGroup } from '../../../../src/core/policy/rule.js';
import type { Plan } from '../../../../src/core/terraform/plan.js';
import { planOf, type Sketch } from './plan-builder.js';

/** What one rule says of the first resource of a plan. */
export interface RuleCase {
  readonly rule: string;
  readonly result: FindingResult | 'none';
  readonly when: string;
  readonly plan: readonly Sketch[];
  readonly more?: Partial<Plan>;
  readonly facts?: PolicyFacts;
}

/** Lines of a table: `[rule, result, when, ...resources]`. */
export type Line = readonly [string, RuleCase['result'], string, ...Sketch[]];

export function casesOf(lines: readonly Line[]): readonly RuleCase[] {
  return lines.map(([rule, result, when, ...plan]) => ({ rule, result, when, plan }));
}

export function resultOf({ rule, plan, more, facts }: Omit<RuleCase, 'result' | 'when'>): RuleCase['result'] {
  const findings = evaluatePolicy({ plan: planOf(plan, more), settings: {}, ...facts });
  return findings.find((item) => item.rule === rule && item.address === plan[0]?.address)?.result ?? 'none';
}

/** Rules that no resource of their types can pass. */
const EXISTENCE: ReadonlySet<string> = new Set(['EPH-12', 'CST-04', 'CST-05']);

/** Runs the cases of one group and holds that none of its rules lacks one. `decided`: rules never unknown. */
export function testRules(
  group: RuleGroup,
  cases: readonly RuleCase[],
  decided: readonly string[] = [],
): void {
  describe(`${group} rules`, () => {
    it.each(cases)('$rule is $result when $when', (item) => {
      expect(resultOf(item)).toBe(item.result);
    });

    const rules = RULES.filter((rule) => rule.group === group).map(({ id }) => id);
    it.each(rules)('%s has a case for each result', (id) => {
      const results = new Set(cases.filter(({ rule }) => rule === id).map(({ result }) => result));
      expect(results).toContain('failed');
      if (!EXISTENCE.has(id)) expect(results).toContain('passed');
      if (!decided.includes(id)) expect(results).toContain('unknown');
    });
  });
}
