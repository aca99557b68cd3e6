import type { z } from 'zod';
import { parseDuration } from '../text/duration.js';
import { defaultText } from '../text/schema-words.js';
import { suggest, suggestHint } from '../text/suggest.js';
import { type ConfigIssue, cut, describeType, getAt, type PathSegment, quote } from './issue.js';
import { type JsonSchema, renderJsonSchema } from './json-schema.js';
import { hintSource, SOURCE_HINT } from './schema/source.js';
import { resolveUnion } from './unions.js';
import { hintUnknownKey, type UnknownKey } from './unknown-key.js';

type Issue = z.core.$ZodIssue;

/** Values below these keys are the user's own and may be secret: messages name their type only. */
const PRIVATE_KEYS: ReadonlySet<PathSegment> = new Set(['headers', 'env', 'variables']);

/** The unit that a duration without one is most likely meant in. */
const DURATION_UNITS: Readonly<Record<string, string>> = {
  lifetime: 'h',
  record: 'd',
  within: 's',
  timeout: 's',
  under: 'ms',
};

/** Keys whose numbers may stand beside texts, so that the schema's message does not ask for a number. */
const NUMBER_KEYS: ReadonlySet<string> = new Set(['status']);

/** Hints for keys that must be there. */
const MISSING_HINTS: Readonly<Record<string, string>> = { source: SOURCE_HINT };

/** The schema that judged; asked for only when a key is unknown. */
type RenderSchema = () => JsonSchema;

/** The schema's issues in words, each at its place. `root` is the value that was judged. */
export function describeIssues(
  issues: readonly Issue[],
  root: unknown,
  renderSchema: RenderSchema = renderJsonSchema,
): ConfigIssue[] {
  return issues.flatMap((issue) => describeIssue(issue, root, renderSchema));
}

function describeIssue(issue: Issue, root: unknown, renderSchema: RenderSchema): ConfigIssue[] {
  const path = toPath(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return describeUnknownKeys(issue.keys, { parent: path, root, schema: renderSchema() });
    case 'invalid_key':
      return issue.issues.map(({ message }) => ({ path, at: 'key', message }));
    case 'invalid_union':
      return describeUnion(issue, root, renderSchema);
    case 'custom':
      return [{ path, at: 'value', message: issue.message, hint: issue.params?.hint as string | undefined }];
    default:
      return [describeValue(issue, root)];
  }
}

function describeUnknownKeys(keys: readonly string[], where: Omit<UnknownKey, 'key'>): ConfigIssue[] {
  return keys.map((key) => ({
    path: [...where.parent, key],
    at: 'key',
    message: `unknown key \`${cut(key)}\``,
    hint: hintUnknownKey({ key, ...where }),
  }));
}

function describeUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  root: unknown,
  renderSchema: RenderSchema,
): ConfigIssue[] {
  const path = toPath(issue.path);
  const answer = resolveUnion(issue.errors, getAt(root, path));
  const hint = MISSING_HINTS[String(path.at(-1))];
  const describeInside = (issues: readonly Issue[]): ConfigIssue[] =>
    describeIssues(
      issues.map((inner) => ({ ...inner, path: [...path, ...inner.path] })),
      root,
      renderSchema,
    );
  const describeChoice = (message: string): ConfigIssue => ({ path, at: 'value', message, hint });
  switch (answer.kind) {
    case 'branch':
      return describeInside(answer.issues);
    case 'needs': {
      const { keys, unknown } = answer;
      const typos = unknown.filter((key) => suggest(key, keys) !== undefined);
      const others = unknown.filter((key) => !typos.includes(key));
      return [
        {
          ...describeChoice(`needs exactly one of ${nameKeys(keys)}`),
          hint: hintChoice(typos, keys) ?? hint,
        },
        ...(others.length === 0
          ? []
          : describeUnknownKeys(others, { parent: path, root, schema: renderSchema() })),
      ];
    }
    case 'conflict':
      return [
        describeChoice(`${nameKeys(answer.keys)} exclude each other`),
        ...describeInside(answer.issues),
      ];
    case 'none':
      return [describeValue(issue, root)];
  }
}

function hintChoice(typos: readonly string[], keys: readonly string[]): string | undefined {
  const questions = typos.map((key) => `\`${cut(key)}\` is unknown: ${suggestHint(key, keys)}`);
  return questions.length === 0 ? undefined : questions.join(' ');
}

function nameKeys(keys: readonly string[]): string {
  return keys.map((key) => `\`${key}\``).join(', ');
}

function describeValue(issue: Issue, root: unknown): ConfigIssue {
  const path = toPath(issue.path);
  const parent = getAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (
    typeof key === 'string' &&
    typeof parent === 'object' &&
    parent !== null &&
    !Object.hasOwn(parent, key)
  ) {
    return { path, at: 'value', message: `\`${key}\` is required`, hint: MISSING_HINTS[key] };
  }
  const value = getAt(root, path);
  if (value === null) {
    return {
      path,
      at: 'value',
      message: `is empty and ${issue.message}`,
      hint: 'give a value or remove the key',
    };
  }
  const isPrivate = path.some((segment) => PRIVATE_KEYS.has(segment));
  const length = (issue.code === 'too_small' || issue.code === 'too_big') && typeof value !== 'number';
  // Of a private value only its type is shown, which says nothing where the type is right.
  const bare = length || (isPrivate && issue.code !== 'invalid_type');
  const shown = isPrivate ? describeType(value) : quote(value);
  const message = bare ? issue.message : `${issue.message}, not ${shown}`;
  return { path, at: 'value', message, hint: hintValue(issue, value) };
}

function hintValue(issue: Issue, value: unknown): string | undefined {
  if (issue.code === 'invalid_union' && issue.path.join('.') === 'source') return hintSource(value);
  if (issue.code === 'invalid_value')
    return typeof value === 'object' ? undefined : suggestHint(String(value), issue.values.map(String));
  const key = String(issue.path.at(-1));
  if (NUMBER_KEYS.has(key) && [value].flat().some(isQuotedNumber)) return 'write it without quotes';
  const unit = DURATION_UNITS[key];
  if (unit !== undefined && isBareNumber(value) && parseDuration(`${value}${unit}`)) {
    return `write \`${value}${unit}\``;
  }
  if (issue.code !== 'invalid_type') return undefined;
  const scalar = typeof value === 'number' || typeof value === 'boolean';
  if (scalar && issue.message === defaultText('string')) return 'put it in quotes';
  return isQuotedNumber(value) && issue.message === defaultText('number')
    ? 'write it without quotes'
    : undefined;
}

const isQuotedNumber = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));

/** A duration without its unit. */
const isBareNumber = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));

function toPath(path: readonly PropertyKey[]): PathSegment[] {
  return path.map((segment) => (typeof segment === 'number' ? segment : String(segment)));
}
