import type { z } from 'zod';
import { isMap } from './issue.js';
import { AWS_KEYS } from './schema/smoke/aws.js';
import { SMOKE_KEYS } from './schema/smoke.js';

type Issue = z.core.$ZodIssue;

/** What the failed options of a union of maps come to for the reader. */
export type UnionAnswer =
  /** The value is meant as one of the options; these are its mistakes. */
  | { readonly kind: 'branch'; readonly issues: readonly Issue[] }
  /** No option is chosen: exactly one of these keys is needed. `unknown`: keys that no option knows. */
  | { readonly kind: 'needs'; readonly keys: readonly string[]; readonly unknown: readonly string[] }
  /** Keys of several options stand side by side. `issues`: what is wrong beside that. */
  | { readonly kind: 'conflict'; readonly keys: readonly string[]; readonly issues: readonly Issue[] }
  /** The value is no map, or no option is a map. */
  | { readonly kind: 'none' };

/** Finds the option that the writer meant: the one whose own key is there. */
export function resolveUnion(options: readonly (readonly Issue[])[], value: unknown): UnionAnswer {
  const maps = options.filter((issues) => !issues.some(isAboutWhole));
  if (!isMap(value) || maps.length === 0) return { kind: 'none' };
  const chosen = maps.filter((issues) => findMissing(issues, value).length === 0);
  const [only, ...others] = chosen;
  const [first = []] = maps;
  if (maps.length === 1) return { kind: 'branch', issues: first };
  const unknown = intersect(maps.map(listUnrecognized));
  if (only === undefined) {
    // Its own key is there, and what goes with it is not.
    const begun = maps.filter((issues) => findMissing(issues, value).every((key) => !KIND_KEYS.has(key)));
    if (begun.length === 1) return { kind: 'branch', issues: begun[0] ?? [] };
    const missing = maps.flatMap((issues) => findMissing(issues, value));
    // What only goes with a key that chooses is no choice.
    const choices = missing.filter((key) => KIND_KEYS.has(key));
    return { kind: 'needs', keys: choices.length > 0 ? choices : missing, unknown };
  }
  if (others.length === 0) return { kind: 'branch', issues: only };
  const foreign = (issues: readonly Issue[]): string[] =>
    listUnrecognized(issues).filter((key) => !unknown.includes(key));
  const clean = chosen.find((issues) => foreign(issues).length === 0);
  if (clean !== undefined) return { kind: 'branch', issues: clean };
  const keys = [...new Set(chosen.flatMap(foreign))].sort();
  const kinds = keys.filter((key) => KIND_KEYS.has(key));
  return {
    kind: 'conflict',
    keys: kinds.length > 1 ? kinds : keys,
    issues: mergeIssues(chosen, unknown),
  };
}

/** Keys that choose an option; others of an option only go with its own. */
export const KIND_KEYS: ReadonlySet<string> = new Set([
  ...['app', 'module', 'blueprint'],
  ...['bucket', 'prefix', 'path'],
  ...AWS_KEYS,
  ...SMOKE_KEYS,
]);

/** The issues of several options, each once; of keys those that no option knows. */
function mergeIssues(options: readonly (readonly Issue[])[], unknown: readonly string[]): Issue[] {
  const merged = new Map<string, Issue>();
  for (const issue of options.flat()) {
    const kept = isAboutKeys(issue)
      ? { ...issue, keys: issue.keys.filter((key) => unknown.includes(key)) }
      : issue;
    const id = `${kept.path.map(String).join('.')}: ${isAboutKeys(kept) ? kept.keys.join() : kept.message}`;
    if (!isAboutKeys(kept) || kept.keys.length > 0) merged.set(id, kept);
  }
  return [...merged.values()];
}

function isAboutKeys(issue: Issue): issue is z.core.$ZodIssueUnrecognizedKeys {
  return issue.code === 'unrecognized_keys' && issue.path.length === 0;
}

function isAboutWhole(issue: Issue): boolean {
  return issue.path.length === 0 && issue.code !== 'unrecognized_keys';
}

function findMissing(issues: readonly Issue[], value: Readonly<Record<string, unknown>>): string[] {
  return issues.flatMap(({ code, path }) => {
    const [key] = path;
    const missing = code.startsWith('invalid_') && path.length === 1 && typeof key === 'string';
    return missing && !Object.hasOwn(value, key) ? [key] : [];
  });
}

function listUnrecognized(issues: readonly Issue[]): string[] {
  return issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
}

function intersect([first = [], ...rest]: readonly string[][]): string[] {
  return first.filter((key) => rest.every((keys) => keys.includes(key)));
}
