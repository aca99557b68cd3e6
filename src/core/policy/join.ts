import type { PlannedResource } from '../terraform/plan.js';
import { instanceKeyOf, splitModule, stripInstanceKeys } from '../terraform/plan-address.js';
import type { ReferenceTarget, Resolution } from '../terraform/plan-references.js';
import { type Block, isConfigured, readText } from './block.js';

/** What a join asks of the plan. */
export interface JoinSource {
  ofType(type: string): readonly PlannedResource[];
  ofConfigAddress(configAddress: string): readonly PlannedResource[];
  blockOf(resource: PlannedResource): Block;
  resolve(resource: PlannedResource, attribute: string): Resolution;
}

/** Children (such as bucket policies) that name their parent (a bucket) in one attribute. */
export interface JoinQuery {
  readonly child: string;
  /** Attribute of the child that names the parent. */
  readonly attribute: string;
  readonly parent: string;
  /** Attributes of the parent that the child may name it by. */
  readonly keys: readonly string[];
}

/** Children of one parent: those that surely are its own, and those that may turn out to be after apply. */
export interface Children {
  readonly certain: readonly PlannedResource[];
  readonly possible: readonly PlannedResource[];
}

/** How many resources a name may be handed on through. */
const MAX_STEPS = 4;

/** Resources of AWS that hold values of others; what they hand on is not seen in the plan. */
const CARRIERS = new Set(['aws_cloudformation_stack', 'aws_lambda_invocation', 'aws_ssm_parameter']);

export interface Join {
  childrenOf(parent: PlannedResource): Children;
  /** Parents that the child surely has, none where it names something outside of the plan. */
  parentsOf(child: PlannedResource): readonly PlannedResource[] | 'unknown';
}

/** Joins as Terraform does: by value where it is known, else by reference, through modules, `count` and `for_each`. */
export function computeJoin(index: JoinSource, query: JoinQuery): Join {
  const byValue = parentsByValue(index, query);
  const certain = new Map<string, PlannedResource[]>();
  const possible = new Map<string, PlannedResource[]>();
  const parentsOf = new Map<string, readonly PlannedResource[] | 'unknown'>();
  const anywhere: PlannedResource[] = [];
  for (const child of index.ofType(query.child)) {
    const value = readText(index.blockOf(child), query.attribute);
    if (value.state === 'absent') continue;
    const parents =
      value.state === 'known'
        ? narrow(index, query, { child, named: byValue.get(value.value) ?? [] })
        : referredParents(index, query, child);
    if (parents === 'anywhere') {
      anywhere.push(child);
      parentsOf.set(child.address, 'unknown');
      continue;
    }
    const isCertain = value.state === 'known' || parents.length < 2;
    parentsOf.set(child.address, isCertain ? parents : 'unknown');
    for (const parent of parents) append(isCertain ? certain : possible, parent.address, child);
  }
  return {
    childrenOf: ({ address }) => {
      const named = possible.get(address);
      // Where only those count that may be anyone's, all parents share one list: there may be thousands of both.
      return {
        certain: certain.get(address) ?? [],
        possible: named === undefined ? anywhere : [...named, ...anywhere],
      };
    },
    parentsOf: ({ address }) => parentsOf.get(address) ?? [],
  };
}

function parentsByValue(
  index: JoinSource,
  query: JoinQuery,
): ReadonlyMap<string, readonly PlannedResource[]> {
  const parents = new Map<string, PlannedResource[]>();
  for (const parent of index.ofType(query.parent)) {
    const block = index.blockOf(parent);
    const names = new Set<string>();
    for (const key of query.keys) {
      const value = readText(block, key);
      if (value.state === 'known') names.add(value.value);
    }
    for (const name of names) append(parents, name, parent);
  }
  return parents;
}

/** Several parents may carry one name, as in several regions: the reference, if any, says which is meant. */
function narrow(
  index: JoinSource,
  query: JoinQuery,
  { child, named }: { readonly child: PlannedResource; readonly named: readonly PlannedResource[] },
): readonly PlannedResource[] {
  if (named.length < 2) return named;
  const referred = referredParents(index, query, child);
  if (referred === 'anywhere') return named;
  const meant = named.filter(({ address }) => referred.some((parent) => parent.address === address));
  return meant.length > 0 ? meant : named;
}

function append<T>(to: Map<string, T[]>, key: string, item: T): void {
  const items = to.get(key);
  if (items === undefined) to.set(key, [item]);
  else items.push(item);
}

/** A child may name its parent through another child, as in `bucket = aws_s3_bucket_ownership_controls.a.bucket`. */
function referredParents(
  index: JoinSource,
  query: JoinQuery,
  child: PlannedResource,
  depth = 0,
): readonly PlannedResource[] | 'anywhere' {
  const { targets, opaque } = index.resolve(child, query.attribute);
  if (opaque || targets.length === 0 || depth > MAX_STEPS) return 'anywhere';
  const parents: PlannedResource[] = [];
  for (const target of targets) {
    for (const instance of instancesOf(index, target, child)) {
      const found = parentsThrough(index, query, { instance, depth });
      if (found === 'anywhere') return found;
      parents.push(...found);
    }
  }
  return parents;
}

/** A resource of AWS that does not itself name a parent was named for itself, as another kind of parent. */
function parentsThrough(
  index: JoinSource,
  query: JoinQuery,
  { instance, depth }: { readonly instance: PlannedResource; readonly depth: number },
): readonly PlannedResource[] | 'anywhere' {
  const { type, action } = instance;
  if (type === query.parent) return [instance];
  if (action === 'read') return [];
  const namesParent = isConfigured(index.blockOf(instance), query.attribute);
  if (!namesParent && type.startsWith('aws_') && !CARRIERS.has(type)) return [];
  return referredParents(index, query, instance, depth + 1);
}

/** Which instances a reference means: those of the same module instance, by the key that it or the child carries. */
export function instancesOf(
  index: JoinSource,
  target: ReferenceTarget,
  child: PlannedResource,
): readonly PlannedResource[] {
  const all = index.ofConfigAddress(target.configAddress);
  const [first] = all;
  if (first === undefined || all.length < 2) return all;
  const key = target.instanceKey === '' ? instanceKeyOf(child) : target.instanceKey;
  // The usual case, in which each of thousands finds its own: both in the same instance of the same module.
  if (
    stripInstanceKeys(first.module) === stripInstanceKeys(child.module) &&
    meansModule(target.module, child.module)
  ) {
    const here = groupInstances(all).get(child.module);
    return here?.byKey.get(key) ?? here?.all ?? [];
  }
  const near = all.filter(
    (parent) => sharesModules(parent.module, child.module) && meansModule(target.module, parent.module),
  );
  if (near.length < 2) return near;
  const keyed = near.filter((parent) => instanceKeyOf(parent) === key);
  return keyed.length > 0 ? keyed : near;
}

/** Instances of one resource in one instance of its module. */
interface Instances {
  readonly all: PlannedResource[];
  readonly byKey: Map<string, PlannedResource[]>;
}

const GROUPS = new WeakMap<readonly PlannedResource[], ReadonlyMap<string, Instances>>();

/** By the module's instance; made once for each list. */
function groupInstances(resources: readonly PlannedResource[]): ReadonlyMap<string, Instances> {
  const known = GROUPS.get(resources);
  if (known !== undefined) return known;
  const groups = new Map<string, Instances>();
  for (const resource of resources) {
    const group: Instances = groups.get(resource.module) ?? { all: [], byKey: new Map() };
    groups.set(resource.module, group);
    group.all.push(resource);
    append(group.byKey, instanceKeyOf(resource), resource);
  }
  GROUPS.set(resources, groups);
  return groups;
}

/** False when both stand in different instances of one module. */
function sharesModules(one: string, other: string): boolean {
  const [a, b] = [splitModule(one), splitModule(other)];
  for (const [index, step] of a.entries()) {
    const opposite = b[index];
    if (opposite === undefined || stripInstanceKeys(step) !== stripInstanceKeys(opposite)) return true;
    if (step !== opposite) return false;
  }
  return true;
}

/** False when the reference names another instance of a module than the one that the parent stands in. */
function meansModule(named: string, actual: string): boolean {
  const steps = splitModule(actual);
  return splitModule(named).every((step, index) => !step.includes('[') || step === steps[index]);
}
