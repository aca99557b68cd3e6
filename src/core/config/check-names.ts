import { findCycle } from '../checks/order.js';
import { suggestHint } from '../text/suggest.js';
import { type ConfigIssue, getAt, type PathSegment } from './issue.js';
import { findNameKey, readWrittenName } from './written-name.js';

/** A smoke check or a command, by the name that `after` means it by. */
interface Named {
  readonly path: readonly PathSegment[];
  readonly name: string;
  readonly nameKey: string;
  /** What stands under `after`, and its place in the list. */
  readonly after: readonly { readonly name: string; readonly index: number }[];
  /** It runs when all others have ended, so that none of them can wait for it. */
  readonly last: boolean;
}

/** Names that are there twice, and those under `after` that lead nowhere or in a circle. */
export function findNameIssues(root: unknown): ConfigIssue[] {
  const all = ['smoke', 'commands'].flatMap((list) => listNamed(root, list));
  return [
    ...findEqualNames(all),
    ...all.flatMap((named) => [...findUnknown(named, all), ...findEarly(named, all)]),
    ...findCircles(all),
  ];
}

function listNamed(root: unknown, list: string): Named[] {
  const checks = getAt(root, ['checks', list]);
  if (!Array.isArray(checks)) return [];
  return checks.flatMap((check: unknown, index): Named[] => {
    const name = readWrittenName(check);
    if (name === undefined) return [];
    const after = getAt(check, ['after']);
    const names = (Array.isArray(after) ? after : []).map((item: unknown, at) => ({ name: item, index: at }));
    const isText = (item: (typeof names)[number]): item is Named['after'][number] =>
      typeof item.name === 'string';
    return [
      {
        path: ['checks', list, index],
        name,
        nameKey: findNameKey(check),
        after: names.filter(isText),
        last: isLast(check),
      },
    ];
  });
}

const isLast = (check: unknown): boolean => getAt(check, ['log']) !== undefined;

/** Results are kept by name from run to run. */
function findEqualNames(all: readonly Named[]): ConfigIssue[] {
  const seen = new Set<string>();
  return all.flatMap(({ path, name, nameKey }): ConfigIssue[] => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const message = 'two checks have this name';
    return [{ path: [...path, nameKey], at: 'value', message, hint: 'give each its own `name`' }];
  });
}

function findUnknown({ path, name, after }: Named, all: readonly Named[]): ConfigIssue[] {
  const others = all.map((other) => other.name).filter((other) => other !== name);
  return after
    .filter((item) => !others.includes(item.name))
    .map((item) => ({
      path: [...path, 'after', item.index],
      at: 'value',
      message: item.name === name ? "a check can't wait for itself" : 'no check or command has this name',
      hint:
        suggestHint(item.name, others) ?? (others.length === 0 ? undefined : `names: ${others.join(', ')}`),
    }));
}

function findEarly({ path, after, last }: Named, all: readonly Named[]): ConfigIssue[] {
  if (last) return [];
  return after
    .filter((item) => all.some((other) => other.last && other.name === item.name))
    .map((item) => ({
      path: [...path, 'after', item.index],
      at: 'value',
      message:
        'a `log` check runs when all others have ended, so that only another `log` check can wait for it',
      hint: 'leave it out',
    }));
}

function findCircles(all: readonly Named[]): ConfigIssue[] {
  const nodes = all.map(({ name, after }) => ({ id: name, after: after.map((item) => item.name) }));
  const cycle = findCycle(nodes.map(({ id, after }) => ({ id, after: after.filter((name) => name !== id) })));
  const [start] = cycle ?? [];
  const named = all.find(({ name }) => name === start);
  if (cycle === undefined || named === undefined) return [];
  const message = `these checks wait for each other: ${[...cycle, start].join(' → ')}`;
  return [{ path: [...named.path, 'after'], at: 'value', message, hint: 'take one of them out of `after`' }];
}
