import { MayflyError } from '../errors.js';
import { suggestHint } from '../text/suggest.js';

export interface OrderedStack {
  readonly name: string;
  readonly dependsOn: readonly string[];
}

export interface StackOrderOptions<T extends OrderedStack> {
  readonly stacks: readonly T[];
  /** Names to keep, with everything they depend on; empty keeps all. */
  readonly wanted: readonly string[];
}

/**
 * Stacks with those that must come first before the others, and otherwise in the order given.
 * Throws MayflyError (`input`) for an unknown name and for a circle.
 */
export function computeStackOrder<T extends OrderedStack>({ stacks, wanted }: StackOrderOptions<T>): T[] {
  const byName = new Map(stacks.map((stack) => [stack.name, stack]));
  const ordered = new Set<T>();
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) throw circle([...path.slice(path.indexOf(name)), name]);
    const stack = byName.get(name);
    if (stack === undefined) throw unknown(name, path.at(-1), [...byName.keys()]);
    if (ordered.has(stack)) return;
    for (const needed of stack.dependsOn) visit(needed, [...path, name]);
    ordered.add(stack);
  };
  for (const name of wanted.length === 0 ? byName.keys() : wanted) visit(name, []);
  return [...ordered];
}

function circle(path: readonly string[]): MayflyError {
  return new MayflyError(`the stacks depend on each other in a circle: ${path.join(' → ')}`, {
    kind: 'input',
    hint: 'Move what both sides need into a stack of its own.',
  });
}

function unknown(name: string, neededBy: string | undefined, known: readonly string[]): MayflyError {
  const by = neededBy === undefined ? '`source.stacks`' : `the stack "${neededBy}"`;
  const list = known.length === 0 ? 'there are none' : `the stacks are ${known.join(', ')}`;
  return new MayflyError(`${by} names the stack "${name}", which does not exist; ${list}`, {
    kind: 'input',
    hint: suggestHint(name, known) ?? 'Name one of them, or leave `source.stacks` out to deploy all.',
  });
}

/**
 * Groups of stacks that can be run side by side, in the order in which the groups must follow. Dependencies that are
 * not in the list count as done. Throws MayflyError (`input`) for a circle.
 */
export function computeWaves<T extends OrderedStack>(stacks: readonly T[]): T[][] {
  const names = new Set(stacks.map(({ name }) => name));
  const inside = stacks.map((stack) => ({
    name: stack.name,
    stack,
    dependsOn: stack.dependsOn.filter((name) => names.has(name)),
  }));
  const waves: T[][] = [];
  const waveOf = new Map<string, number>();
  for (const { name, dependsOn, stack } of computeStackOrder({ stacks: inside, wanted: [] })) {
    const wave = Math.max(-1, ...dependsOn.map((needed) => waveOf.get(needed) ?? -1)) + 1;
    waveOf.set(name, wave);
    waves[wave] ??= [];
    waves[wave].push(stack);
  }
  return waves;
}
