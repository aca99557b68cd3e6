import type { PlannedResource } from '../../../terraform/plan.js';
import { instancesOf } from '../../join.js';
import { quote } from '../../judgement.js';
import { spend } from '../cel/budget.js';
import { HelperError, Later } from '../cel/later.js';
import { findOrigin, type Origin } from '../cel/world.js';
import { computeListJoin, NAMES } from './list-join.js';

/** Lookups are made ready once for a plan. */
const STEPS_PER_LOOKUP = 10;

/** `references(resource, "bucket")`: addresses of the resources that the attribute's expression refers to. */
export function findReferences(value: unknown, attribute: string): readonly unknown[] {
  const { resource, world } = find(value, 'references');
  requireAttribute(resource, attribute);
  const { targets, opaque } = world.index.resolve(resource, attribute);
  const addresses = targets
    .flatMap((target) => instancesOf(world.index, target, resource))
    .map(({ address }) => address);
  const more = opaque ? [new Later(`What ${quote(attribute)} refers to`, true)] : [];
  return [...new Set<unknown>(addresses), ...more];
}

/** `referencing(resource, "aws_s3_bucket_policy", "bucket")`: resources of a type whose attribute names this one. */
export function findReferencing(value: unknown, type: string, attribute: string): readonly unknown[] {
  const { resource, world } = find(value, 'referencing');
  const { index } = world;
  const lists = world.remember(`lists ${type} ${attribute}`, () => {
    for (const child of index.ofType(type)) requireAttribute(child, attribute);
    return computeListJoin(index, { type, attribute });
  });
  const query = { child: type, attribute, parent: resource.type, keys: NAMES };
  const { certain, possible } = index.join(query).childrenOf(resource);
  const listed = lists.mentionsOf(resource);
  return [
    ...[...certain, ...listed.certain].map((child) => world.describe(child)),
    ...(possible.length > 0 || listed.isOpen
      ? [new Later(`Which ${quote(type)} names it in ${quote(attribute)}`, true)]
      : []),
  ];
}

function find(value: unknown, name: string): Origin {
  const origin = findOrigin(value);
  spend(STEPS_PER_LOOKUP);
  if (origin === undefined) throw new HelperError(`${name}() needs a resource of the plan`);
  return origin;
}

/** A slip of the pen would otherwise find nothing, and so pass. */
function requireAttribute({ type, after, unknown }: PlannedResource, attribute: string): void {
  const known = [after, unknown].some(
    (holder) => typeof holder === 'object' && holder !== null && Object.hasOwn(holder, attribute),
  );
  if (!known && unknown !== true) throw new HelperError(`${type} has no attribute ${attribute}`);
}
