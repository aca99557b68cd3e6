import type { ConfigProblem } from '../../config/config.js';
import { renderPath } from '../../config/issue.js';
import { sortProblems } from '../../config/locate-issues.js';
import { parseYamlFile } from '../../config/parse-yaml-file.js';
import type { YamlDocument } from '../../config/yaml-document.js';
import type { Rule } from '../rule.js';
import { makeRule } from './make-rule.js';
import { type RuleText, renderRuleFileSchema, ruleFileSchema } from './rule-file.js';
import { findRuleMistakes } from './rule-mistakes.js';

export interface PolicyFile {
  /** Name for messages, relative to the repository. */
  readonly file: string;
  readonly text: string;
}

export interface CustomPolicies {
  /** Rules of the files that have no mistake. */
  readonly rules: readonly Rule[];
  /** Every mistake of every file. */
  readonly problems: readonly ConfigProblem[];
}

const EXAMPLE = 'rules: [{ id: ACME-01, title: …, severity: high, types: "*", fails_when: … }]';

/** Reads files of rules: `policy/*.yml`, without tests and Rego. Never throws. */
export function parseCustomPolicies({ files }: { readonly files: readonly PolicyFile[] }): CustomPolicies {
  const seen = new Map<string, string>();
  const parsed = files.map((file) => parseRuleFile(file, seen));
  return {
    rules: parsed.flatMap(({ rules }) => rules),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

/** `seen`: ids of rules so far, with where they stand. */
function parseRuleFile({ file, text }: PolicyFile, seen: Map<string, string>): CustomPolicies {
  const { document, data, problems } = parseYamlFile({
    file,
    text,
    schema: ruleFileSchema,
    renderSchema: renderRuleFileSchema,
    findMistakes: findRuleMistakes,
    example: EXAMPLE,
  });
  const all = [...problems, ...findEqualIds(data?.rules ?? [], { document, file, seen })];
  return { rules: all.length === 0 ? (data?.rules ?? []).map(makeRule) : [], problems: sortProblems(all) };
}

interface SeenIds {
  readonly document: YamlDocument;
  readonly file: string;
  readonly seen: Map<string, string>;
}

function findEqualIds(rules: readonly RuleText[], { document, file, seen }: SeenIds): ConfigProblem[] {
  return rules.flatMap(({ id }, index) => {
    const path = ['rules', index, 'id'];
    const { line, column } = document.locate({ path, at: 'value' });
    const before = seen.get(id);
    seen.set(id, before ?? `${file}:${line}`);
    if (before === undefined) return [];
    return [
      { file, line, column, path: renderPath(path), message: `another rule is named ${id}: ${before}` },
    ];
  });
}
