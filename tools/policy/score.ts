import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import {
  type Agreement,
  computeAgreement,
  describe,
  findShortfalls,
  percent,
  type Score,
} from './agreement.js';
import { judgeCases } from './cases.js';

/**
 * Scores how far the rules agree with labelled plans, with and without the disagreements that have a reason
 * (`disagreements.json`). Exit code 1 below a threshold, counted without those, or when one of them agrees by now.
 */
const USAGE =
  'Usage: npm run policy:score -- --cases FILE [--threshold 0.97] [--rule-threshold 0.9] [--list FILE] [--json]';

const listSchema = z.array(
  z.strictObject({
    rule: z.string(),
    check_id: z.string(),
    resource_address: z.string(),
    plan: z.string(),
    reason: z.string().min(20),
  }),
);

const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    threshold: { type: 'string', default: '0.97' },
    'rule-threshold': { type: 'string', default: '0.9' },
    list: { type: 'string', default: fileURLToPath(new URL('disagreements.json', import.meta.url)) },
    json: { type: 'boolean', default: false },
  },
});

if (values.cases === undefined) {
  console.error(USAGE);
  process.exit(2);
}
const judged = judgeCases(resolve(values.cases));
if (judged.length === 0) {
  console.error(`No case of ${values.cases} is about a rule of the table.`);
  process.exit(1);
}
const list = listSchema.parse(JSON.parse(readFileSync(resolve(values.list), 'utf8')));
const agreement = computeAgreement(judged, list);
const shortfalls = findShortfalls(agreement, {
  overall: Number(values.threshold),
  rule: Number(values['rule-threshold']),
});
console.log(
  values.json ? JSON.stringify({ ...agreement, shortfalls }, undefined, 2) : renderAgreement(agreement),
);
for (const shortfall of shortfalls) console.error(`error: ${shortfall}`);
process.exitCode = shortfalls.length === 0 ? 0 : 1;

function renderAgreement({ rules, all, unlisted, differs, listed }: Agreement): string {
  return [
    ...rules.map((score) => renderRow(score.rule, score)),
    renderRow('all', { all, unlisted }),
    ...listed.map(
      (item) => `listed: ${describe(item)}: expected ${item.expected}, got ${item.actual}. ${item.reason}`,
    ),
    ...differs.map((item) => `differs: ${describe(item)}: expected ${item.expected}, got ${item.actual}`),
  ].join('\n');
}

function renderRow(
  name: string,
  { all, unlisted }: { readonly all: Score; readonly unlisted: Score },
): string {
  const own = `${name.padEnd(7)} ${all.agree} of ${all.of}  ${percent(all)}`;
  if (all.of === unlisted.of) return own;
  return `${own}; ${unlisted.agree} of ${unlisted.of}  ${percent(unlisted)} without listed ones`;
}
