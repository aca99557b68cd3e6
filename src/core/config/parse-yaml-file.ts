import type { z } from 'zod';
import { defaultMessages } from '../text/schema-words.js';
import type { ConfigProblem } from './config.js';
import { type ConfigIssue, describeType, isMap } from './issue.js';
import type { JsonSchema } from './json-schema.js';
import { locateIssues } from './locate-issues.js';
import { describeIssues } from './schema-issues.js';
import { parseYaml, type YamlDocument } from './yaml-document.js';

type Root = Readonly<Record<string, unknown>>;

export interface YamlFileOptions<T> {
  /** Name for messages. */
  readonly file: string;
  readonly text: string;
  readonly schema: z.ZodType<T>;
  /** The schema for hints. */
  readonly renderSchema: () => JsonSchema;
  /** Mistakes that the schema can't see. */
  readonly findMistakes: (root: Root) => readonly ConfigIssue[];
  /** What such a file looks like. */
  readonly example: string;
}

export interface YamlFile<T> {
  readonly document: YamlDocument;
  /** Every problem, not sorted. */
  readonly problems: readonly ConfigProblem[];
  /** Undefined where the schema refuses it. */
  readonly data: T | undefined;
}

const MAX_LENGTH = 256 * 1024;

/** Reads a YAML file that holds a map, by a schema. Never throws. */
export function parseYamlFile<T>(options: YamlFileOptions<T>): YamlFile<T> {
  const { file, text, schema, renderSchema, findMistakes } = options;
  if (text.length > MAX_LENGTH) {
    const problems = [{ file, path: '', message: 'the file is larger than 256 KiB' }];
    return { document: parseYaml('', file), problems, data: undefined };
  }
  const document = parseYaml(text, file);
  const { value } = document;
  if (!isMap(value)) {
    const problems = document.problems.length > 0 ? document.problems : [explainTop(value, options)];
    return { document, problems, data: undefined };
  }
  const result = schema.safeParse(value, { error: defaultMessages });
  const issues = [
    ...(result.success ? [] : describeIssues(result.error.issues, value, renderSchema)),
    ...findMistakes(value),
  ];
  const problems = [...document.problems, ...locateIssues(issues, { document, file })];
  return { document, problems, data: result.success ? result.data : undefined };
}

function explainTop<T>(value: unknown, { file, example }: YamlFileOptions<T>): ConfigProblem {
  const message =
    value === null || value === undefined
      ? 'the file is empty'
      : `the file must hold a map, not ${describeType(value)}`;
  return { file, line: 1, column: 1, path: '', message, hint: `such as ${example}` };
}
