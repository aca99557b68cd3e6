import { findSavedNames } from '../smoke/scenario/saved.js';
import { suggestHint } from '../text/suggest.js';
import { type ConfigIssue, getAt, isMap, type PathSegment } from './issue.js';

/** Mistakes of scenarios that no single key shows. */
export function findScenarioIssues(root: unknown): ConfigIssue[] {
  const checks = getAt(root, ['checks', 'smoke']);
  return (Array.isArray(checks) ? checks : []).flatMap((check: unknown, index) => {
    const path = ['checks', 'smoke', index];
    const steps = getAt(check, ['scenario']);
    if (!Array.isArray(steps)) return [];
    return [...findNoName(check, path), ...findUnsaved(steps, [...path, 'scenario'])];
  });
}

function findNoName(check: unknown, path: readonly PathSegment[]): ConfigIssue[] {
  if (getAt(check, ['name']) !== undefined) return [];
  const message = 'a scenario needs a `name`';
  return [{ path: [...path, 'scenario'], at: 'key', message, hint: 'such as `name: log in and order`' }];
}

/** References to values that no step before has saved. */
function findUnsaved(steps: readonly unknown[], path: readonly PathSegment[]): ConfigIssue[] {
  const saved = new Set<string>();
  return steps.flatMap((step, index) => {
    const issues = listTexts(step, [...path, index]).flatMap((text) => judgeText(text, saved));
    const save = getAt(step, ['save']);
    for (const name of isMap(save) ? Object.keys(save) : []) saved.add(name);
    return issues;
  });
}

interface PlacedText {
  readonly path: readonly PathSegment[];
  readonly text: string;
}

function listTexts(value: unknown, path: readonly PathSegment[]): PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const items: [PathSegment, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(value);
  return items.flatMap(([key, item]) => listTexts(item, [...path, key]));
}

function judgeText({ path, text }: PlacedText, saved: ReadonlySet<string>): ConfigIssue[] {
  return findSavedNames(text)
    .filter((name) => !saved.has(name))
    .map((name) => {
      const known = [...saved];
      const names =
        known.length === 0 ? 'no step before saves anything' : `saved before: ${known.join(', ')}`;
      const message = `\`\${saved.${name}}\` is not saved by a step before this one`;
      return { path, at: 'value', message, hint: suggestHint(name, known) ?? names };
    });
}
