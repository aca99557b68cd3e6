import type { ResourceChange } from '../report/report.js';
import type { Plan, PlannedResource } from './plan.js';
import { stripInstanceKeys } from './plan-address.js';
import { collectReferences } from './plan-configuration.js';
import { resolveReferences } from './plan-references.js';

/** What the plan would do, with each resource's references to others of the same plan. Nothing has happened yet. */
export function computeResourceChanges(plan: Plan): readonly ResourceChange[] {
  const references = new Map<string, readonly string[]>();
  return plan.resources.flatMap((resource) => {
    const { action } = resource;
    if (action === 'no-op' || action === 'read') return [];
    let found = references.get(resource.configAddress);
    if (found === undefined) {
      found = computeReferences(plan, resource);
      references.set(resource.configAddress, found);
    }
    return [
      {
        address: resource.address,
        type: resource.type,
        action,
        outcome: 'pending' as const,
        references: found,
      },
    ];
  });
}

function computeReferences(plan: Plan, resource: PlannedResource): readonly string[] {
  const configuration = plan.configuration.get(resource.configAddress);
  if (configuration === undefined) return [];
  const { targets } = resolveReferences(plan, {
    module: stripInstanceKeys(resource.module),
    references: [...collectReferences(configuration.expressions), ...(configuration.forEach ?? [])],
    forEach: configuration.forEach ?? [],
  });
  const addresses = targets.map((target) => target.configAddress);
  return [...new Set(addresses)]
    .filter((address) => isManaged(address) && address !== resource.configAddress)
    .sort();
}

/** Data sources are no boxes of the map. */
function isManaged(address: string): boolean {
  return !/(^|\.)data\.[\w-]+\.[\w-]+$/.test(address);
}
