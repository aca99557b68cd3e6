import { computed, later, resource } from '../plan-builder.js';
import { casesOf, testRules } from '../rule-cases.js';

testRules(
  'cost',
  casesOf([
    ['CST-01', 'failed', 'there are two', resource('aws_nat_gateway.a'), resource('aws_nat_gateway.b')],
    ['CST-01', 'passed', 'there is one', resource('aws_nat_gateway.a')],
    [
      'CST-01',
      'passed',
      'the other is being deleted',
      resource('aws_nat_gateway.a'),
      resource('aws_nat_gateway.b', {}, { action: 'delete' }),
    ],
    ['CST-02', 'failed', 'it is large', resource('aws_instance.a', { instance_type: 'm5.4xlarge' })],
    ['CST-02', 'failed', 'it is t3, but large', resource('aws_instance.a', { instance_type: 't3.xlarge' })],
    [
      'CST-02',
      'failed',
      'one of several is large',
      resource('aws_eks_node_group.a', { instance_types: ['t3.small', 'r5.large'] }),
    ],
    [
      'CST-02',
      'failed',
      'search nodes are large',
      resource('aws_opensearch_domain.a', { cluster_config: [{ instance_type: 'r5.large.search' }] }),
    ],
    ['CST-02', 'passed', 'it is small', resource('aws_instance.a', { instance_type: 't4g.micro' })],
    [
      'CST-02',
      'passed',
      'a database is small',
      resource('aws_db_instance.a', { instance_class: 'db.t4g.micro' }),
    ],
    [
      'CST-02',
      'passed',
      'a database scales by itself',
      resource('aws_rds_cluster_instance.a', { instance_class: 'db.serverless' }),
    ],
    [
      'CST-02',
      'passed',
      'search nodes are small',
      resource('aws_opensearch_domain.a', { cluster_config: [{ instance_type: 't3.small.search' }] }),
    ],
    [
      'CST-02',
      'passed',
      'a launch template decides',
      resource('aws_instance.a', { instance_type: computed }),
    ],
    [
      'CST-02',
      'unknown',
      'it is not known yet',
      resource('aws_instance.a', { instance_type: later('x.a.b') }),
    ],
    ['CST-03', 'failed', 'there is a standby', resource('aws_db_instance.a', { multi_az: true })],
    [
      'CST-03',
      'failed',
      'a cache has several nodes',
      resource('aws_elasticache_replication_group.a', { num_cache_clusters: 2 }),
    ],
    [
      'CST-03',
      'failed',
      'a node group grows large',
      resource('aws_eks_node_group.a', { scaling_config: [{ max_size: 5 }] }),
    ],
    ['CST-03', 'failed', 'a group grows large', resource('aws_autoscaling_group.a', { max_size: 3 })],
    ['CST-03', 'passed', 'there is no standby', resource('aws_db_instance.a', { multi_az: computed })],
    ['CST-03', 'passed', 'a group stays small', resource('aws_autoscaling_group.a', { max_size: 2 })],
    ['CST-03', 'unknown', 'it is not known yet', resource('aws_db_instance.a', { multi_az: later('x.a.b') })],
    ['CST-04', 'failed', 'it is there', resource('aws_networkfirewall_firewall.a')],
    ['CST-05', 'failed', 'it is there', resource('aws_cloudfront_distribution.a')],
  ]),
  ['CST-01', 'CST-04', 'CST-05'],
);
