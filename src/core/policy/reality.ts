import type { Plan, PlannedResource } from '../terraform/plan.js';
import type { State, StateResource } from '../terraform/state.js';
import type { Finding } from './finding.js';

/** The plan with what was made in the place of what was expected: of that, nothing is unknown any more. */
export function computeRealPlan(plan: Plan, state: State): Plan {
  const made = new Map(
    [...state.resources, ...state.dataSources].map((resource) => [resource.address, resource]),
  );
  const fill = (resource: PlannedResource) => fillIn(resource, made.get(resource.address));
  return {
    ...plan,
    resources: plan.resources.map(fill),
    ...(plan.dataSources === undefined ? {} : { dataSources: plan.dataSources.map(fill) }),
  };
}

function fillIn(resource: PlannedResource, made: StateResource | undefined): PlannedResource {
  if (made === undefined || resource.action === 'delete') return resource;
  // What the plan calls sensitive stays so, though the state may name less.
  const sensitive = made.sensitive === true || resource.sensitive === true;
  return {
    ...resource,
    after: made.attributes,
    unknown: false,
    sensitive: sensitive || mergeMarks(resource.sensitive, made.sensitive),
  };
}

type Marks = PlannedResource['sensitive'];

function mergeMarks(one: Marks, other: Marks): Marks {
  if (one === true || other === true) return true;
  if (typeof one !== 'object') return other;
  if (typeof other !== 'object') return one;
  const merged = new Map<string, Marks>(Object.entries(one));
  for (const [key, mark] of Object.entries(other))
    merged.set(key, mergeMarks(merged.get(key) ?? false, mark));
  return Object.fromEntries(merged);
}

export interface JudgedTwice {
  readonly planned: readonly Finding[];
  readonly real: readonly Finding[];
}

/**
 * What the plan's findings came to. Reality counts; where it says something else, the finding keeps what the plan
 * said. One that failed both times stays as the plan had it, since waivers name what stood there.
 */
export function computeRealFindings({ planned, real }: JudgedTwice): Finding[] {
  const byKey = new Map(real.map((finding) => [keyOf(finding), finding]));
  const known = new Set(planned.map(keyOf));
  const settled = planned.map((finding) => {
    const now = byKey.get(keyOf(finding));
    if (now === undefined || (now.result === finding.result && now.result === 'failed')) return finding;
    return now.result === finding.result ? now : { ...now, planned: finding.result };
  });
  return [...settled, ...real.filter((finding) => !known.has(keyOf(finding)))];
}

const keyOf = ({ rule, address }: Finding): string => `${rule} ${address}`;
