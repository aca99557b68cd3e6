import { readItems, readPath } from '../block.js';
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
]);

function isSmall(size: unknown): boolean {
  const text = asText(size);
  return text === undefined || SMALL_SIZE.test(text);
}
