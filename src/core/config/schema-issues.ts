import type { z } from 'zod';
import { parseDuration } from '../text/duration.js';
import { defaultText } from '../text/schema-words.js';
import { suggest, suggestHint } from '../text/suggest.js';
import { type ConfigIssue, cut, describeType, getAt, type PathSegment, quote } from './issue.js';
import { hintUnknownKey, type KnownKey, listKnownKeys } from './known-keys.js';
import { hintSource, SOURCE_HINT } from './schema/source.js';
import { resolveUnion } from './unions.js';

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

/** Hints for keys that must be there. */
const MISSING_HINTS: Readonly<Record<string, string>> = { source: SOURCE_HINT };

/** The keys of the schema that judged; asked for only when one is unknown. */
type ListKeys = () => readonly KnownKey[];

/** The schema's issues in words, each at its place. `root` is the value that was judged. */
export function describeIssues(
  issues: readonly Issue[],
  root: unknown,
  listKeys: ListKeys = listKnownKeys,
): ConfigIssue[] {
  return issues.flatMap((issue) => describeIssue(issue, root, listKeys));
}

function describeIssue(issue: Issue, root: unknown, listKeys: ListKeys): ConfigIssue[] {
  const path = toPath(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return describeUnknownKeys(issue.keys, path, listKeys());
    case 'invalid_key':
      return issue.issues.map(({ message }) => ({ path, at: 'key', message }));
    case 'invalid_union':
      return describeUnion(issue, root, listKeys);
    case 'custom':
      return [{ path, at: 'value', message: issue.message, hint: issue.params?.hint as string | undefined }];
    default:
      return [describeValue(issue, root)];
  }
}

function describeUnknownKeys(
  keys: readonly string[],
  parent: readonly PathSegment[],
  known: readonly KnownKey[],
): ConfigIssue[] {
  return keys.map((key) => ({
    path: [...parent, key],
    at: 'key',
    message: `unknown key \`${cut(key)}\``,
    hint: hintUnknownKey({ key, parent, known }),
  }));
}

function describeUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  root: unknown,
  listKeys: ListKeys,
): ConfigIssue[] {
  const path = toPath(issue.path);
  const answer = resolveUnion(issue.errors, getAt(root, path));
  const hint = MISSING_HINTS[String(path.at(-1))];
  const describeInside = (issues: readonly Issue[]): ConfigIssue[] =>
    describeIssues(
      issues.map((inner) => ({ ...inner, path: [...path, ...inner.path] })),
      root,
      listKeys,
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
        ...(others.length === 0 ? [] : describeUnknownKeys(others, path, listKeys())),
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
  if (issue.code !== 'invalid_type') return undefined;
  const scalar = typeof value === 'number' || typeof value === 'boolean';
  if (scalar && issue.message === defaultText('string')) return 'put it in quotes';
  const quoted = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
  const unit = typeof value === 'number' ? DURATION_UNITS[String(issue.path.at(-1))] : undefined;
  if (unit !== undefined && parseDuration(`${value}${unit}`)) return `write \`${value}${unit}\``;
  return quoted && issue.message === defaultText('number') ? 'write it without quotes' : undefined;
}

function toPath(path: readonly PropertyKey[]): PathSegment[] {
  return path.map((segment) => (typeof segment === 'number' ? segment : String(segment)));
}
