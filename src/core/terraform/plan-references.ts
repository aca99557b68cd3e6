import type { Plan } from './plan.js';
import { joinAddress, splitModule, stripInstanceKeys } from './plan-address.js';
import { withoutLoop } from './plan-configuration.js';

/** What an expression refers to in the end, through module inputs and outputs. */
export interface ReferenceTarget {
  /** Address without instance keys; data sources begin with `data.` after their module. */
  readonly configAddress: string;
  /** Module path, with the instance keys that the expression names. */
  readonly module: string;
  /** Instance key as written, such as `["x"]`; empty when the expression names none. */
  readonly instanceKey: string;
}

export interface Resolution {
  readonly targets: readonly ReferenceTarget[];
  /** True when part of the expression cannot be followed: a local, a whole module, or nothing named at all. */
  readonly opaque: boolean;
}

export interface ReferenceQuery {
  /** Module that the references are written in, without instance keys; empty for the root. */
  readonly module: string;
  readonly references: readonly string[];
  readonly forEach?: readonly string[];
}

const RESOURCE = /^((?:data\.)?[\w-]+\.[\w-]+)(\[(?:\d+|"(?:[^"\\]|\\.)*")\])?/;
/** Names that hold no resource; a root variable is an outside value. */
const PLAIN = new Set(['count', 'each', 'path', 'terraform', 'self']);

/** Follows references to resources and data sources within the whole plan. */
export function resolveReferences(plan: Plan, query: ReferenceQuery): Resolution {
  const walk: Walk = { plan, targets: new Map(), keyed: new Set(), visited: new Set(), opaque: false };
  follow(walk, query.module, withoutLoop(query.references, query.forEach ?? []));
  return { targets: [...walk.targets.values()], opaque: walk.opaque };
}

interface Walk {
  readonly plan: Plan;
  readonly targets: Map<string, ReferenceTarget>;
  /** Names of which some instance is named by its key. */
  readonly keyed: Set<string>;
  readonly visited: Set<string>;
  opaque: boolean;
}

function follow(walk: Walk, module: string, references: readonly string[]): void {
  for (const reference of references) {
    const head = reference.slice(0, reference.indexOf('.'));
    if (head === 'module') followOutput(walk, module, reference, references);
    else if (head === 'var') followInput(walk, module, reference);
    else if (head === 'local') walk.opaque = true;
    else if (!PLAIN.has(head)) addTarget(walk, module, reference);
  }
}

function followOutput(walk: Walk, module: string, reference: string, all: readonly string[]): void {
  const [step = ''] = splitModule(reference);
  const output = /^\.([\w-]+)/.exec(reference.slice(step.length))?.[1];
  if (output !== undefined) followOutputOf(walk, joinAddress(module, step), output);
  else if (!all.some((other) => stripInstanceKeys(other).startsWith(`${stripInstanceKeys(step)}.`))) {
    walk.opaque = true;
  }
}

function followInput(walk: Walk, module: string, reference: string): void {
  const steps = splitModule(module);
  if (steps.length === 0) return;
  const key = `${stripInstanceKeys(module)}.var.${stripInstanceKeys(reference).split('.')[1]}`;
  followReferences(walk, steps.slice(0, -1).join('.'), key);
}

function followOutputOf(walk: Walk, module: string, output: string): void {
  followReferences(walk, module, `${stripInstanceKeys(module)}.${output}`);
}

function followReferences(walk: Walk, module: string, key: string): void {
  const visit = `${module} ${key}`;
  if (walk.visited.has(visit)) return;
  walk.visited.add(visit);
  follow(walk, module, walk.plan.moduleReferences?.get(key) ?? []);
}

/** Terraform lists `a.b["x"].id`, `a.b["x"]` and `a.b` for one use: the most exact one counts. */
function addTarget(walk: Walk, module: string, reference: string): void {
  const match = RESOURCE.exec(reference);
  if (match === null) return;
  const name = joinAddress(module, match[1] ?? '');
  const instanceKey = match[2] ?? '';
  if (instanceKey !== '') {
    walk.targets.delete(name);
    walk.keyed.add(name);
  } else if (walk.keyed.has(name)) return;
  walk.targets.set(`${name}${instanceKey}`, { configAddress: stripInstanceKeys(name), module, instanceKey });
}
