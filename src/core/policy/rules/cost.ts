import { readItems, readPath } from '../block.js';
import { COMMITMENTS } from '../cost/commitments.js';
import { judgeReplicas, REPLICA_TYPES } from '../cost/replicas.js';
import { failed, passed, show, unknown } from '../judgement.js';
import { rulesOf } from '../rule.js';
import { asText, convert, known, type Value } from '../value.js';

/** One NAT gateway is enough for an environment. */
const MAX_NAT_GATEWAYS = 1;

/** Burstable sizes up to medium, with the prefixes and suffixes of each service; `serverless` scales by itself. */
const SMALL_SIZE =
  /^((db\.|cache\.|kafka\.)?t[234][ag]?\.(nano|micro|small|medium)(\.(search|elasticsearch))?|db\.serverless)$/;

/** Attribute that holds the size, or sizes, of each type. */
const SIZES: Readonly<Record<string, string>> = {
  aws_instance: 'instance_type',
  aws_launch_template: 'instance_type',
  aws_launch_configuration: 'instance_type',
  aws_db_instance: 'instance_class',
  aws_rds_cluster_instance: 'instance_class',
  aws_elasticache_cluster: 'node_type',
  aws_elasticache_replication_group: 'node_type',
  aws_opensearch_domain: 'cluster_config.instance_type',
  aws_elasticsearch_domain: 'cluster_config.instance_type',
  aws_redshift_cluster: 'node_type',
  aws_eks_node_group: 'instance_types',
  aws_msk_cluster: 'broker_node_group_info.instance_type',
};

/** How long each type takes as a rule (default timeouts and documentation of the AWS provider). */
const SLOW: Readonly<Record<string, string>> = {
  aws_cloudfront_distribution: '5 to 15 minutes',
  aws_eks_cluster: '10 to 15 minutes',
  aws_opensearch_domain: '15 to 30 minutes',
  aws_elasticsearch_domain: '15 to 30 minutes',
  aws_msk_cluster: '20 to 40 minutes',
  aws_redshift_cluster: '5 to 15 minutes',
  aws_mq_broker: '15 to 20 minutes',
};

export const COST_RULES = rulesOf('cost', [
  {
    id: 'CST-01',
    severity: 'medium',
    title: 'More than one NAT gateway',
    types: ['aws_nat_gateway'],
    ids: [],
    why: 'Each costs about a dollar a day for every open pull request, idle or not.',
    remedy: 'Share one between the subnets, or use VPC endpoints.',
    judge: ({ index }) => {
      const count = index.ofType('aws_nat_gateway').length;
      const text = `The stack has ${count} NAT ${count === 1 ? 'gateway' : 'gateways'}.`;
      return count > MAX_NAT_GATEWAYS ? failed(text) : passed(text);
    },
  },
  {
    id: 'CST-02',
    severity: 'high',
    title: 'Instance size outside the allow-list',
    types: Object.keys(SIZES),
    ids: [],
    why: 'An environment for a review needs no production-sized machine, and is paid for once per pull request.',
    remedy: 'Use a burstable size up to medium, such as `t3.small` or `db.t4g.micro`.',
    judge: ({ resource, block }) => {
      const path = SIZES[resource.type] ?? '';
      const sizes: Value<readonly Value[]> = path.includes('.')
        ? convert(readPath(block, path), (size) => [known(size)])
        : readItems(block, path);
      if (sizes.state === 'known' && sizes.value.length > 0) {
        const large = sizes.value.find((size) => size.state === 'known' && !isSmall(size.value));
        if (large?.state === 'known') return failed(`\`${path}\` is ${show(block, path, large.value)}.`);
        const unsure = sizes.value.some((size) => size.state === 'unknown');
        return unsure ? unknown(`\`${path}\` is known only after apply.`) : passed(`\`${path}\` is small.`);
      }
      return sizes.state === 'unknown'
        ? unknown(`\`${path}\` is known only after apply.`)
        : passed(`\`${path}\` is not set here.`);
    },
  },
  {
    id: 'CST-03',
    severity: 'low',
    title: 'Multi-AZ / replicas in a preview',
    types: REPLICA_TYPES,
    ids: [],
    opposes: ['CKV_AWS_157'],
    why: 'A standby doubles the price and the time to create, and no reviewer needs one.',
    remedy: 'Leave `multi_az` off and set one node in environments.',
    judge: judgeReplicas,
  },
  {
    id: 'CST-04',
    severity: 'high',
    title: 'Expensive or long-commitment resource',
    types: Object.keys(COMMITMENTS),
    ids: [],
    why: 'It costs as much for an hour of review as others cost for months, or is paid for long after the environment is gone.',
    remedy: 'Move it to a stack that environments share, and refer to it by a data source.',
    judge: ({ resource }) => failed(COMMITMENTS[resource.type] ?? 'It is expensive.'),
  },
  {
    id: 'CST-05',
    severity: 'medium',
    title: 'Slow to create or destroy',
    types: Object.keys(SLOW),
    ids: [],
    why: 'Every pull request waits for it, and so does whoever closes one.',
    remedy:
      'Share one between environments: put it into a stack of its own and refer to it by a data source.',
    judge: ({ resource }) => failed(`It takes ${SLOW[resource.type]} to create or destroy.`),
  },
]);

function isSmall(size: unknown): boolean {
  const text = asText(size);
  return text === undefined || SMALL_SIZE.test(text);
}
