import { parseArn } from '../recovery/arn.js';
import type { State } from '../terraform/state.js';
import { listResources } from './resources.js';

/** Most services that one question to ECS may name. */
const SERVICES_A_CALL = 10;

export interface ClusterServices {
  readonly region: string;
  readonly cluster: string;
  readonly services: readonly string[];
}

/** Services of ECS in the states, cluster by cluster, at most ten in each item. */
export function listClusterServices(states: readonly State[], home: string): readonly ClusterServices[] {
  const clusters = new Map<string, { region: string; cluster: string; services: string[] }>();
  for (const { attributes, region } of listResources(states, { types: ['aws_ecs_service'], home })) {
    const { name, cluster = 'default' } = attributes;
    if (typeof name !== 'string' || typeof cluster !== 'string') continue;
    const key = `${region} ${cluster}`;
    const known = clusters.get(key) ?? { region, cluster, services: [] };
    known.services.push(name);
    clusters.set(key, known);
  }
  return [...clusters.values()].flatMap(({ services, ...place }) =>
    chunk([...new Set(services)], SERVICES_A_CALL).map((some) => ({ ...place, services: some })),
  );
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

export interface TargetGroup {
  readonly region: string;
  readonly arn: string;
  readonly name: string;
}

/** Target groups of load balancers in the states. */
export function listTargetGroups(states: readonly State[], home: string): readonly TargetGroup[] {
  const types = ['aws_lb_target_group', 'aws_alb_target_group'];
  return listResources(states, { types, home }).flatMap(({ attributes: { arn, name }, region }) => {
    if (typeof arn !== 'string' || parseArn(arn) === undefined) return [];
    return [{ region, arn, name: typeof name === 'string' ? name : arn }];
  });
}
