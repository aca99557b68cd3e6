import { type Block, readPath } from '../block.js';
import { failed, passed, unknown } from '../judgement.js';
import type { Judgement, Subject } from '../rule.js';
import { asBoolean, asNumber, convert } from '../value.js';

/** Nodes that an environment may grow to: one more than it needs, so that a deployment can replace one. */
const MAX_NODES = 2;

/** Paths that must stay false (no number) or at most at a number. */
const CAPS: Readonly<Record<string, Readonly<Record<string, number | undefined>>>> = {
  aws_db_instance: { multi_az: undefined },
  aws_redshift_cluster: { multi_az: undefined },
  aws_dms_replication_instance: { multi_az: undefined },
  aws_elasticache_replication_group: {
    multi_az_enabled: undefined,
    num_cache_clusters: 1,
    num_node_groups: 1,
    replicas_per_node_group: 0,
  },
  aws_autoscaling_group: { max_size: MAX_NODES },
  aws_eks_node_group: { 'scaling_config.max_size': MAX_NODES },
};

export const REPLICA_TYPES = Object.keys(CAPS);

export function judgeReplicas({ resource, block }: Subject): Judgement | undefined {
  const caps = CAPS[resource.type];
  if (caps === undefined) return undefined;
  const judged = Object.entries(caps).map(([path, max]) => judgeCap(block, path, max));
  return (
    judged.find(({ result }) => result === 'failed') ??
    judged.find(({ result }) => result === 'unknown') ??
    passed('It has no standby and no more nodes than an environment needs.')
  );
}

function judgeCap(block: Block, path: string, max: number | undefined): Judgement {
  const value = readPath(block, path);
  if (value.state === 'unknown') return unknown(`\`${path}\` is known only after apply.`);
  if (max === undefined) {
    const on = convert(value, asBoolean);
    return on.state === 'known' && on.value ? failed(`\`${path}\` is true.`) : passed(`\`${path}\` is off.`);
  }
  const count = convert(value, asNumber);
  if (count.state !== 'known' || count.value <= max) return passed(`\`${path}\` is at most ${max}.`);
  return failed(`\`${path}\` is ${count.value}, more than ${max}.`);
}
