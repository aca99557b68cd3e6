import { type Block, readBlocks, readBoolean } from '../../block.js';
import { byType, expectNotTrue, judgeTruth } from '../../judgement.js';
import type { Judge, RuleRow, Subject } from '../../rule.js';
import { some } from '../../truth.js';
import { ask } from '../../value.js';

const LAUNCH_TYPES = ['aws_instance', 'aws_launch_template', 'aws_launch_configuration'];

/** What stands on the internet with an address or a name of its own. */
export const ADDRESS_RULES: readonly RuleRow[] = [
  {
    id: 'PUB-01',
    severity: 'high',
    title: 'Instance with a public IP',
    types: LAUNCH_TYPES,
    ids: ['CKV_AWS_88', 'AWS-0009', 'EC2.9', 'EC2.25'],
    why: 'A public address puts the machine itself on the internet, with every port that a security group forgets.',
    remedy: 'Leave `associate_public_ip_address` false and publish the service through a load balancer.',
    judge: judgePublicIp,
  },
  {
    id: 'PUB-02',
    severity: 'high',
    title: 'Database publicly accessible',
    types: ['aws_db_instance', 'aws_rds_cluster_instance', 'aws_dms_replication_instance'],
    ids: ['CKV_AWS_17', 'CKV_AWS_89', 'AWS-0180', 'RDS.2', 'DMS.1'],
    why: 'The database gets a name that resolves to a public address; one wide security group exposes its data.',
    remedy: 'Set `publicly_accessible = false` and reach it from inside the VPC.',
    judge: expectNotTrue('publicly_accessible'),
  },
  {
    id: 'PUB-03',
    severity: 'high',
    title: 'Redshift publicly accessible',
    types: ['aws_redshift_cluster'],
    ids: ['CKV_AWS_87', 'Redshift.1'],
    why: 'A warehouse with a public address is one wide security group away from being read by anyone.',
    remedy: 'Set `publicly_accessible = false`.',
    judge: expectNotTrue('publicly_accessible'),
  },
  {
    id: 'PUB-12',
    severity: 'medium',
    title: 'ECS service with public IP',
    types: ['aws_ecs_service'],
    ids: ['CKV_AWS_333', 'ECS.2'],
    why: 'Every task gets an address on the internet of its own, around the load balancer.',
    remedy: 'Set `assign_public_ip = false` and reach registries through endpoints or a NAT gateway.',
    judge: expectNotTrue('network_configuration.assign_public_ip'),
  },
  {
    id: 'PUB-13',
    severity: 'high',
    title: 'OpenSearch outside a VPC',
    types: ['aws_opensearch_domain', 'aws_elasticsearch_domain'],
    ids: ['CKV_AWS_137', 'OpenSearch.2'],
    why: 'Outside a VPC the domain’s endpoint is on the internet, guarded by its access policy alone.',
    remedy: 'Add `vpc_options` with private subnets and a security group.',
    judge: ({ block }) => {
      const options = readBlocks(block, 'vpc_options');
      return judgeTruth(options === 'unknown' ? options : options.length === 0, {
        failed: '`vpc_options` is not set, so the endpoint is public.',
        passed: 'The domain stands in a VPC.',
        unknown: '`vpc_options` is known only after apply.',
      });
    },
  },
  {
    id: 'PUB-14',
    severity: 'high',
    title: 'MQ broker public',
    types: ['aws_mq_broker'],
    ids: ['CKV_AWS_69', 'AWS-0072'],
    why: 'The broker and its console answer on the internet, guarded by one password.',
    remedy: 'Set `publicly_accessible = false` and reach it from inside the VPC.',
    judge: expectNotTrue('publicly_accessible'),
  },
];

function judgePublicIp(subject: Subject) {
  return byType(
    {
      aws_instance: 'associate_public_ip_address',
      aws_launch_configuration: 'associate_public_ip_address',
      aws_launch_template: 'network_interfaces',
    },
    (path): Judge => (path === 'network_interfaces' ? judgeInterfaces : expectNotTrue(path)),
  )(subject);
}

function judgeInterfaces({ block }: Subject) {
  const interfaces = readBlocks(block, 'network_interfaces');
  const asksForAddress = (item: Block) =>
    ask(readBoolean(item, 'associate_public_ip_address'), false, (value) => value);
  return judgeTruth(interfaces === 'unknown' ? interfaces : some(interfaces, asksForAddress), {
    failed: 'A network interface asks for a public address.',
    passed: 'No network interface asks for a public address.',
    unknown: 'The network interfaces are known only after apply.',
  });
}
