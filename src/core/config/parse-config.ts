import { defaultMessages } from '../text/schema-words.js';
import type { ConfigProblem, ConfigResult } from './config.js';
import { describeType, isMap } from './issue.js';
import { locateIssues, sortProblems } from './locate-issues.js';
import { findRuleIssues } from './rules.js';
import { SOURCE_HINT } from './schema/source.js';
import { configSchema } from './schema.js';
import { describeIssues } from './schema-issues.js';
import type { PlaceAt } from './to-commands.js';
import { toConfig } from './to-config.js';
import { findUnsupported, isBelow } from './unsupported.js';
import { parseYaml } from './yaml-document.js';

export interface ConfigText {
  readonly text: string;
  /** Name of the file for messages, relative to the repository. */
  readonly file: string;
  /** Ids of all policy rules; when left out, ids are not looked up. */
  readonly ruleIds?: Iterable<string>;
}

const MAX_LENGTH = 256 * 1024;

/** Reads a configuration file: the configuration, or every problem of it at once in the order of the file. Never throws. */
export function parseConfig({ text, file, ruleIds }: ConfigText): ConfigResult {
  if (text.length > MAX_LENGTH) {
    return fail([{ file, path: '', message: 'the file is larger than 256 KiB' }]);
  }
  const document = parseYaml(text, file);
  const { value } = document;
  if (!isMap(value))
    return fail(document.problems.length > 0 ? document.problems : [explainTop(value, file)]);
  const result = configSchema.safeParse(value, { error: defaultMessages });
  const unsupported = findUnsupported(value);
  const others = [
    ...(result.success ? [] : describeIssues(result.error.issues, value)),
    ...findRuleIssues(value, ruleIds === undefined ? undefined : new Set(ruleIds)),
  ].filter(({ path }) => !unsupported.some((place) => isBelow(path, place.path)));
  const problems = [...document.problems, ...locateIssues([...unsupported, ...others], { document, file })];
  if (problems.length > 0 || !result.success) return fail(problems);
  const placeAt: PlaceAt = (path) => {
    const { line, column } = document.locate({ path, at: 'value' });
    return { file, line, column };
  };
  const placeCheck = (index: number) => placeAt(['checks', 'smoke', index]);
  return { ok: true, config: toConfig({ parsed: result.data, placeCheck, placeAt }) };
}

function fail(problems: readonly ConfigProblem[]): ConfigResult {
  return { ok: false, problems: sortProblems(problems) };
}

function explainTop(value: unknown, file: string): ConfigProblem {
  const empty = value === null || value === undefined;
  const message = empty
    ? 'the file is empty'
    : `the file must hold a map of keys, not ${describeType(value)}`;
  return { file, line: 1, column: 1, path: '', message, hint: SOURCE_HINT };
}
