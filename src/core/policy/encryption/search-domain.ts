import { type Block, readBlocks, readBoolean, readNumber, readPath } from '../block.js';
import { failed, judgeTruth } from '../judgement.js';
import type { Judgement, Subject } from '../rule.js';
import { allOf, anyOf, some, type Truth } from '../truth.js';
import { asBoolean, ask, convert } from '../value.js';

/** OpenSearch and Elasticsearch: disks always, traffic between nodes where there is more than one. */
export function judgeSearchDomain({ block }: Subject): Judgement {
  const isPlain = (path: string): Truth =>
    ask(convert(readPath(block, path), asBoolean), true, (enabled) => !enabled);
  const disks = isPlain('encrypt_at_rest.enabled');
  if (disks === true) return failed('`encrypt_at_rest` is not enabled.');
  return judgeTruth(
    anyOf([disks, allOf(hasSeveralNodes(block), isPlain('node_to_node_encryption.enabled'))]),
    {
      failed: 'The domain has several nodes and `node_to_node_encryption` is not enabled.',
      passed: 'Disks and traffic between nodes are encrypted.',
      unknown: 'Whether the domain is encrypted is known only after apply.',
    },
  );
}

/** Without `instance_count` a domain has one data node. */
function hasSeveralNodes(block: Block): Truth {
  const clusters = readBlocks(block, 'cluster_config');
  if (clusters === 'unknown') return clusters;
  return some(clusters, (cluster) =>
    anyOf([
      ask(readNumber(cluster, 'instance_count'), false, (count) => count > 1),
      ...['dedicated_master_enabled', 'warm_enabled'].map((name) =>
        ask(readBoolean(cluster, name), false, (enabled) => enabled),
      ),
    ]),
  );
}
