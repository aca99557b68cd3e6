import type { ConfigProblem } from '../../../config/config.js';
import { type ConfigIssue, isMap } from '../../../config/issue.js';
import { sortProblems } from '../../../config/locate-issues.js';
import { parseYamlFile } from '../../../config/parse-yaml-file.js';
import { suggestHint } from '../../../text/suggest.js';
import type { PolicyFile } from '../parse.js';
import { renderTestFileSchema, type TestCaseText, testFileSchema } from './test-file.js';

/** One case, with where it stands. */
export interface PolicyTest extends TestCaseText {
  readonly file: string;
  readonly line: number;
}

export interface PolicyTests {
  readonly cases: readonly PolicyTest[];
  readonly problems: readonly ConfigProblem[];
}

export interface TestFiles {
  readonly files: readonly PolicyFile[];
  /** Ids of all rules, built-in and custom. */
  readonly ruleIds: ReadonlySet<string>;
}

const EXAMPLE = 'cases: [{ rule: ACME-01, resource: { type: aws_s3_bucket }, expect: failed }]';

/** Reads files of cases: every case, or every problem of every file. Never throws. */
export function parsePolicyTests({ files, ruleIds }: TestFiles): PolicyTests {
  const parsed = files.map((file) => parseTestFile(file, ruleIds));
  return {
    cases: parsed.flatMap(({ cases }) => cases),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

function parseTestFile(source: PolicyFile, ruleIds: ReadonlySet<string>): PolicyTests {
  const { file } = source;
  const read = parseYamlFile({
    ...source,
    schema: testFileSchema,
    renderSchema: renderTestFileSchema,
    findMistakes: (root) => findCaseMistakes(root, ruleIds),
    example: EXAMPLE,
  });
  const cases = (read.data?.cases ?? []).map((test, index) => {
    const { line } = read.document.locate({ path: ['cases', index], at: 'value' });
    return { ...test, file, line };
  });
  return { cases: read.problems.length === 0 ? cases : [], problems: sortProblems(read.problems) };
}

function findCaseMistakes(
  root: Readonly<Record<string, unknown>>,
  ruleIds: ReadonlySet<string>,
): ConfigIssue[] {
  if (!Array.isArray(root.cases)) return [];
  return root.cases.flatMap((test: unknown, index): ConfigIssue[] => {
    if (!isMap(test)) return [];
    const path = ['cases', index];
    const given = ['resource', 'plan'].filter((key) => Object.hasOwn(test, key));
    const message =
      given.length === 0 ? 'needs one of `resource` and `plan`' : '`resource` and `plan` exclude each other';
    return [
      ...(given.length === 1 ? [] : [{ path, at: 'value', message } as const]),
      ...findUnknownRule(test.rule, [...path, 'rule'], ruleIds),
    ];
  });
}

function findUnknownRule(
  id: unknown,
  path: ConfigIssue['path'],
  ruleIds: ReadonlySet<string>,
): ConfigIssue[] {
  if (typeof id !== 'string' || ruleIds.has(id)) return [];
  return [{ path, at: 'value', message: `rule ${id} does not exist`, hint: suggestHint(id, ruleIds) }];
}
