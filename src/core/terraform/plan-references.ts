import type { Plan } from './plan.js';
import { joinAddress, stripInstanceKeys } from './plan-address.js';
import { withoutLoop } from './plan-configuration.js';

/** What an expression refers to in the end, through module inputs and outputs. */
export interface ReferenceTarget {
  /** Address without instance keys; data sources begin with `data.` after their module. */
  readonly configAddress: string;
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
  const walk: Walk = { plan, targets: new Map(), visited: new Set(), opaque: false };
  follow(walk, query.module, withoutLoop(query.references, query.forEach ?? []));
  return { targets: [...walk.targets.values()], opaque: walk.opaque };
}

interface Walk {
  readonly plan: Plan;
  readonly targets: Map<string, ReferenceTarget>;
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
  const path = stripInstanceKeys(reference).split('.');
  if (path.length < 3) {
    const output = `module.${path[1]}.`;
    if (!all.some((other) => stripInstanceKeys(other).startsWith(output))) walk.opaque = true;
    return;
  }
  const child = joinAddress(module, `module.${path[1]}`);
  followKey(walk, child, `${child}.${path[2]}`);
}

function followInput(walk: Walk, module: string, reference: string): void {
  if (module === '') return;
  const parent = module.split('.').slice(0, -2).join('.');
  followKey(walk, parent, `${module}.var.${stripInstanceKeys(reference).split('.')[1]}`);
}

function followKey(walk: Walk, module: string, key: string): void {
  if (walk.visited.has(key)) return;
  walk.visited.add(key);
  follow(walk, module, walk.plan.moduleReferences?.get(key) ?? []);
}

/** Terraform lists `a.b["x"].id`, `a.b["x"]` and `a.b` for one use: the most exact one counts. */
function addTarget(walk: Walk, module: string, reference: string): void {
  const match = RESOURCE.exec(reference);
  if (match === null) return;
  const configAddress = joinAddress(module, match[1] ?? '');
  const instanceKey = match[2] ?? '';
  const exact = `${configAddress}${instanceKey}`;
  if (instanceKey !== '') walk.targets.delete(configAddress);
  else if ([...walk.targets.keys()].some((known) => known.startsWith(`${configAddress}[`))) return;
  walk.targets.set(exact, { configAddress, instanceKey });
}
