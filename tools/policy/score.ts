import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { evaluatePolicy, RULES } from '../../src/core/policy/evaluate.js';
import type { Finding } from '../../src/core/policy/finding.js';
import { parsePlanJson } from '../../src/core/terraform/plan-json.js';

/** Scores how far the rules agree with labelled plans. Usage: tsx tools/policy/score.ts --cases FILE [--threshold 0.97] */

const caseSchema = z.object({
  rule: z.string(),
  check_id: z.string(),
  /** `*`: any resource of the plan. */
  resource_address: z.string(),
  expected: z.enum(['pass', 'fail']),
  /** Relative to the file of cases. */
  plan: z.string(),
});
type Case = z.infer<typeof caseSchema>;
type Verdict = 'pass' | 'fail' | 'unknown' | 'no finding';

interface Scored extends Case {
  readonly actual: Verdict;
}

const rules = new Map(RULES.map((rule) => [rule.id, rule]));

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

function scoreCases(file: string): Scored[] {
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

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function report(scored: readonly Scored[]): number {
  const agrees = (item: Scored) => item.actual === item.expected;
  for (const id of [...new Set(scored.map((item) => item.rule))].sort()) {
    const own = scored.filter((item) => item.rule === id);
    const good = own.filter(agrees).length;
    console.log(`${id}  ${good} of ${own.length}  ${percent(good, own.length)}`);
  }
  for (const item of scored.filter((other) => !agrees(other))) {
    console.log(
      `differs: ${item.rule} (${item.check_id}) ${item.resource_address} in ${item.plan}: expected ${item.expected}, got ${item.actual}`,
    );
  }
  const good = scored.filter(agrees).length;
  console.log(`all  ${good} of ${scored.length}  ${percent(good, scored.length)}`);
  return good / scored.length;
}

const { values } = parseArgs({
  options: { cases: { type: 'string' }, threshold: { type: 'string', default: '0.97' } },
});
if (values.cases === undefined) {
  console.error('Usage: tsx tools/policy/score.ts --cases FILE [--threshold 0.97]');
  process.exit(2);
}
const scored = scoreCases(resolve(values.cases));
if (scored.length === 0) {
  console.error(`No case of ${values.cases} is about a rule of the table.`);
  process.exit(1);
}
process.exitCode = report(scored) >= Number(values.threshold) ? 0 : 1;
