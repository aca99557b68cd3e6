import type { z } from 'zod';
import { isMap } from './issue.js';

type Issue = z.core.$ZodIssue;

/** What the failed options of a union of maps come to for the reader. */
export type UnionAnswer =
  /** The value is meant as one of the options; these are its mistakes. */
  | { readonly kind: 'branch'; readonly issues: readonly Issue[] }
  /** No option is chosen: exactly one of these keys is needed. */
  | { readonly kind: 'needs'; readonly keys: readonly string[] }
  /** Keys of several options stand side by side. */
  | { readonly kind: 'conflict'; readonly keys: readonly string[] }
  /** The value is no map, or no option is a map. */
  | { readonly kind: 'none' };

/** Finds the option that the writer meant: the one whose own key is there. */
export function resolveUnion(options: readonly (readonly Issue[])[], value: unknown): UnionAnswer {
  const maps = options.filter((issues) => !issues.some(isAboutWhole));
  if (!isMap(value) || maps.length === 0) return { kind: 'none' };
  const chosen = maps.filter((issues) => findMissing(issues, value).length === 0);
  const [only, ...others] = chosen;
  if (only === undefined)
    return { kind: 'needs', keys: maps.flatMap((issues) => findMissing(issues, value)) };
  if (others.length === 0) return { kind: 'branch', issues: only };
  const unknown = intersect(maps.map(listUnrecognized));
  const foreign = (issues: readonly Issue[]): string[] =>
    listUnrecognized(issues).filter((key) => !unknown.includes(key));
  const clean = chosen.find((issues) => foreign(issues).length === 0);
  if (clean !== undefined) return { kind: 'branch', issues: clean };
  return { kind: 'conflict', keys: [...new Set(chosen.flatMap(foreign))].sort() };
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
