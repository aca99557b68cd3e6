import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { renderConfigProblems } from '../core/config/problems.js';
import { MayflyError } from '../core/errors.js';
import { isPolicyTest } from '../core/policy/custom/files.js';
import { parseCustomPolicies } from '../core/policy/custom/parse.js';
import { type CaseResult, judgeCase } from '../core/policy/custom/test-files/judge-case.js';
import { type PolicyTest, parsePolicyTests } from '../core/policy/custom/test-files/parse-tests.js';
import type { Rule } from '../core/policy/rule.js';
import { RULE_IDS } from '../core/policy/rule-ids.js';
import { renderCaseTable } from '../core/report/cli-table.js';
import type { CliCommand, CliEnd } from './cli-command.js';
import { findPolicyFiles, readFiles } from './custom-policies.js';
import { loadPolicy } from './load-policy.js';
import { readPlan } from './terraform-files.js';

/** Runs `*.test.yml`: those that are named, or those that the configuration's globs match. */
export async function testPolicies(command: CliCommand, named: readonly string[]): Promise<CliEnd> {
  const { workingDirectory, args } = command;
  const { policy } = await loadPolicy(command);
  const files = await findPolicyFiles(workingDirectory, policy.custom);
  const tests = named.length === 0 ? files.tests : named.map((file) => toRelative(command, file));
  refuse(tests, named);
  const siblings = named.length === 0 ? [] : await findSiblings(workingDirectory, tests);
  const rules = await loadRules(workingDirectory, [...new Set([...files.rules, ...siblings])]);
  const ruleIds = new Set([...RULE_IDS, ...rules.map(({ id }) => id)]);
  const parsed = parsePolicyTests({ files: await readTests(workingDirectory, tests), ruleIds });
  if (parsed.problems.length > 0)
    throw new MayflyError(renderConfigProblems(parsed.problems), { kind: 'input' });
  const results = await Promise.all(
    parsed.cases.map(async (test) => judgeCase({ test, rules, plan: await readCasePlan(command, test) })),
  );
  return {
    stdout:
      args.format === 'json' ? `${JSON.stringify(results.map(toRow), null, 2)}\n` : renderCaseTable(results),
    outcome: results.some(({ result }) => result === 'failed') ? 'failed' : 'good',
  };
}

const toRow = ({ name, ...result }: CaseResult) => ({ ...result, name: name ?? null });

/** Names as in messages: relative to the working directory, with `/`. */
function toRelative({ workingDirectory, currentDirectory }: CliCommand, file: string): string {
  return relative(workingDirectory, resolve(currentDirectory, file)).split(sep).join('/');
}

function refuse(tests: readonly string[], named: readonly string[]): void {
  const wrong = named.find((file) => !isPolicyTest(file));
  if (wrong !== undefined) {
    throw new MayflyError(`${wrong} is no test file`, {
      kind: 'input',
      hint: 'Its name ends with .test.yml.',
    });
  }
  if (tests.length > 0) return;
  throw new MayflyError('there are no policy tests', {
    kind: 'input',
    hint: 'Name files that end with .test.yml, or match them with `checks.policy.custom`.',
  });
}

/** The rules beside each test: `buckets.yml` of `buckets.test.yml`. */
async function findSiblings(root: string, tests: readonly string[]): Promise<string[]> {
  const names = tests.flatMap((test) => ['.yml', '.yaml'].map((end) => test.replace(/\.test\.ya?ml$/, end)));
  const found = await Promise.all(
    names.map(async (name) => ((await isReadable(join(root, name))) ? [name] : [])),
  );
  return found.flat();
}

async function isReadable(path: string): Promise<boolean> {
  return readFile(path).then(
    () => true,
    () => false,
  );
}

async function loadRules(root: string, paths: readonly string[]): Promise<readonly Rule[]> {
  const { rules, problems } = parseCustomPolicies({ files: await readFiles(root, paths) });
  if (problems.length > 0) throw new MayflyError(renderConfigProblems(problems), { kind: 'input' });
  return rules;
}

async function readTests(root: string, tests: readonly string[]) {
  return readFiles(root, tests).catch((cause: NodeJS.ErrnoException) => {
    if (cause.path === undefined) throw cause;
    throw new MayflyError(`the test file ${cause.path} can't be read`, { kind: 'input', cause });
  });
}

async function readCasePlan({ workingDirectory }: CliCommand, { plan, file }: PolicyTest) {
  if (plan === undefined) return undefined;
  return (await readPlan(resolve(workingDirectory, dirname(file), plan))).plan;
}
