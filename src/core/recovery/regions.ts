import type { State } from '../terraform/state.js';
import { parseArn } from './arn.js';

/**
 * Where the tagging API lists resources of global services, such as CloudFront, by partition.
 * https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_GetResources.html
 */
const GLOBAL: readonly (readonly [prefix: string, region: string])[] = [
  ['cn-', 'cn-north-1'],
  ['us-gov-', 'us-gov-west-1'],
  ['', 'us-east-1'],
];

export interface RegionFacts {
  readonly home: string;
  /** As the record knows them. */
  readonly recorded: readonly string[];
  readonly states: readonly State[];
}

/** Regions that an environment's resources may be in, its own first. */
export function computeRegions({ home, recorded, states }: RegionFacts): readonly string[] {
  const [, global = ''] = GLOBAL.find(([prefix]) => home.startsWith(prefix)) ?? [];
  return [...new Set([home, ...recorded, ...states.flatMap(listStateRegions), global])];
}

/** Regions of the ARNs of what a state holds. */
export function listStateRegions({ resources }: State): readonly string[] {
  const regions = resources.flatMap(({ attributes: { arn } }) => {
    const region = typeof arn === 'string' ? parseArn(arn)?.region : undefined;
    return region ? [region] : [];
  });
  return [...new Set(regions)].sort();
}
