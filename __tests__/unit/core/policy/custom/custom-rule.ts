import { expect } from '@jest/globals';
import { parseCustomPolicies } from '../../../../../src/core/policy/custom/parse.js';
import { evaluatePolicy, type PolicyOptions } from '../../../../../src/core/policy/evaluate.js';
import type { Finding } from '../../../../../src/core/policy/finding.js';
import type { Rule } from '../../../../../src/core/policy/rule.js';

/** Keys of a rule beside those that every rule has. */
export type RuleKeys = Readonly<Record<string, unknown>>;

/** One rule from its keys, through YAML (JSON is YAML). */
export function ruleOf(keys: RuleKeys): Rule {
  const rule = { id: 'ACME-01', title: 'Not so', severity: 'high', types: '*', ...keys };
  const { rules, problems } = parseCustomPolicies({
    files: [{ file: 'a.yml', text: JSON.stringify({ rules: [rule] }) }],
  });
  expect(problems).toEqual([]);
  return rules[0] as Rule;
}

/** Findings of one rule. */
export function judge(keys: RuleKeys, options: Omit<PolicyOptions, 'settings'>): readonly Finding[] {
  const findings = evaluatePolicy({ settings: {}, extraRules: [ruleOf(keys)], ...options });
  return findings.filter(({ rule }) => rule === 'ACME-01');
}

/** Results by address. */
export function resultsOf(findings: readonly Finding[]): Readonly<Record<string, string>> {
  return Object.fromEntries(findings.map(({ address, result }) => [address, result]));
}
