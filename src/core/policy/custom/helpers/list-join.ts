import type { PlannedResource } from '../../../terraform/plan.js';
import { readItems, readText } from '../../block.js';
import { instancesOf } from '../../join.js';
import type { PlanIndex } from '../../plan-index.js';

/** Attributes by which other resources name one. */
export const NAMES = ['id', 'arn', 'name', 'bucket', 'key_id'];

export interface ListJoinQuery {
  /** Type of the resources that name others. */
  readonly type: string;
  /** Their attribute, where it is a list of names such as `security_groups`. */
  readonly attribute: string;
}

export interface ListJoin {
  /** Resources whose list surely has the given one in it, and whether others may. */
  mentionsOf(resource: PlannedResource): {
    readonly certain: readonly PlannedResource[];
    readonly isOpen: boolean;
  };
}

/** Joins by lists of names; `PlanIndex.join` looks at single names only. Made once, so that plans of any size stay linear. */
export function computeListJoin(index: PlanIndex, { type, attribute }: ListJoinQuery): ListJoin {
  const byName = new Map<unknown, Set<PlannedResource>>();
  const byReference = new Map<PlannedResource, Set<PlannedResource>>();
  const possible = new Set<PlannedResource>();
  let anyone = false;
  for (const child of index.ofType(type)) {
    if (!Array.isArray(child.after?.[attribute])) continue;
    const items = readItems(index.blockOf(child), attribute);
    if (items.state !== 'known') continue;
    for (const item of items.value) if (item.state === 'known') add(byName, item.value, child);
    if (items.value.every((item) => item.state === 'known')) continue;
    const { targets, opaque } = index.resolve(child, attribute);
    const [only, ...others] = targets.flatMap((target) => instancesOf(index, target, child));
    if (opaque) anyone = true;
    else if (only !== undefined && others.length === 0) add(byReference, only, child);
    else if (only !== undefined) for (const parent of [only, ...others]) possible.add(parent);
  }
  return {
    mentionsOf: (resource) => {
      const block = index.blockOf(resource);
      const names = NAMES.map((name) => readText(block, name));
      const named = names.flatMap((name) =>
        name.state === 'known' ? [...(byName.get(name.value) ?? [])] : [],
      );
      return {
        certain: [...new Set([...named, ...(byReference.get(resource) ?? [])])],
        isOpen: anyone || possible.has(resource),
      };
    },
  };
}

function add<K>(to: Map<K, Set<PlannedResource>>, key: K, child: PlannedResource): void {
  const children = to.get(key);
  if (children === undefined) to.set(key, new Set([child]));
  else children.add(child);
}
