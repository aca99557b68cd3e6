import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { evaluatePolicy, RULES } from '../../src/core/policy/evaluate.js';
import type { Finding } from '../../src/core/policy/finding.js';
import { parsePlanJson } from '../../src/core/terraform/plan-json.js';
import type { Case, Judged, Verdict } from './agreement.js';

const caseSchema = z.object({
  rule: z.string(),
  check_id: z.string(),
  /** `*`: any resource of the plan. */
  resource_address: z.string(),
  expected: z.enum(['pass', 'fail']),
  /** Relative to the file of cases. */
  plan: z.string(),
});

const rules = new Map(RULES.map((rule) => [rule.id, rule]));

/** Judges the plans of a file with one case a line; cases of rules that do not exist are left out. */
export function judgeCases(file: string): Judged[] {
  const plans = new Map<string, readonly Finding[]>();
  const findingsOf = (plan: string) => {
    const path = resolve(dirname(file), plan);
    const known = plans.get(path);
    if (known !== undefined) return known;
    const findings = evaluatePolicy({
      plan: parsePlanJson(JSON.parse(readFileSync(path, 'utf8'))),
      settings: {},
    });
    plans.set(path, findings);
    return findings;
  };
  return readCases(file)
    .filter((item) => rules.has(item.rule))
    .map((item) => {
      const findings = findingsOf(item.plan).filter(
        ({ rule, address }) =>
          rule === item.rule && (item.resource_address === '*' || address === item.resource_address),
      );
      return { ...item, expected: expectedOf(item), actual: verdictOf(findings) };
    });
}

function readCases(file: string): Case[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => caseSchema.parse(JSON.parse(line)));
}

function verdictOf(findings: readonly Finding[]): Verdict {
  const results = new Set(findings.map((finding) => finding.result));
  if (results.has('failed')) return 'fail';
  if (results.has('unknown')) return 'unknown';
  return results.has('passed') ? 'pass' : 'no finding';
}

/** A label of a check that asks for the opposite of the rule is turned round. */
function expectedOf(item: Case): Case['expected'] {
  if (!rules.get(item.rule)?.opposes?.includes(item.check_id)) return item.expected;
  return item.expected === 'pass' ? 'fail' : 'pass';
}
