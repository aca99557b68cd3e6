import { parseArn } from '../recovery/arn.js';
import type { Attributes } from '../terraform/plan.js';
import { computeType } from '../terraform/plan-address.js';
import type { State } from '../terraform/state.js';

export interface Wanted {
  readonly types: readonly string[];
  /** Region of what does not tell its own. */
  readonly home: string;
}

export interface PlacedResource {
  readonly attributes: Attributes;
  readonly region: string;
}

/** Resources of these types in the states, each with its region. */
export function listResources(states: readonly State[], { types, home }: Wanted): readonly PlacedResource[] {
  return states
    .flatMap(({ resources }) => resources)
    .filter(({ address }) => types.includes(computeType(address)))
    .map(({ attributes }) => ({ attributes, region: findRegion(attributes) ?? home }));
}

/** Services of ECS have their ARN as `id` alone in some versions of the provider. */
function findRegion({ arn, id }: Attributes): string | undefined {
  const texts = [arn, id].filter((value) => typeof value === 'string');
  return texts.map((text) => parseArn(text)?.region).find((region) => region !== undefined && region !== '');
}
