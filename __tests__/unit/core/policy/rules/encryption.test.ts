import { computed, later, resource } from '../plan-builder.js';
import { casesOf, testRules } from '../rule-cases.js';

const ROOT = { root_block_device: [{ encrypted: true }], ebs_block_device: computed };

const ON = [{ enabled: true }];
const search = (values: Record<string, unknown>) => resource('aws_opensearch_domain.a', values);
const cluster = (resources: unknown) =>
  resource('aws_eks_cluster.a', { encryption_config: [{ resources, provider: [{ key_arn: 'a' }] }] });
const bucket = (values: Record<string, unknown> = {}) =>
  resource('aws_s3_bucket.a', { id: computed, server_side_encryption_configuration: computed, ...values });
const rule = (sse_algorithm: unknown) => [{ apply_server_side_encryption_by_default: [{ sse_algorithm }] }];
const sse = (algorithm: unknown, of: unknown = later('aws_s3_bucket.a.id')) =>
  resource('aws_s3_bucket_server_side_encryption_configuration.a', { bucket: of, rule: rule(algorithm) });

testRules(
  'encryption',
  casesOf([
    ['ENC-01', 'failed', 'it is false', resource('aws_rds_cluster.a', { storage_encrypted: false })],
    ['ENC-01', 'failed', 'nobody set it', resource('aws_db_instance.a', { storage_encrypted: computed })],
    ['ENC-01', 'passed', 'it is true', resource('aws_db_instance.a', { storage_encrypted: true })],
    [
      'ENC-01',
      'passed',
      'the cluster is serverless',
      resource('aws_rds_cluster.a', { engine_mode: 'serverless' }),
    ],
    [
      'ENC-01',
      'passed',
      'a replica takes it over',
      resource('aws_db_instance.a', { replicate_source_db: 'shop' }),
    ],
    [
      'ENC-01',
      'unknown',
      'it is not known yet',
      resource('aws_db_instance.a', { storage_encrypted: later('x.a.b') }),
    ],
    [
      'ENC-02',
      'failed',
      'a volume leaves it to the account',
      resource('aws_ebs_volume.a', { encrypted: computed }),
    ],
    [
      'ENC-02',
      'failed',
      'an instance does not write its root device',
      resource('aws_instance.a', { root_block_device: computed, ebs_block_device: computed }),
    ],
    [
      'ENC-02',
      'failed',
      'a second device is plain',
      resource('aws_instance.a', { ...ROOT, ebs_block_device: [{ encrypted: false }] }),
    ],
    [
      'ENC-02',
      'failed',
      'a template maps a plain device',
      resource('aws_launch_template.a', { block_device_mappings: [{ ebs: [{ volume_size: 8 }] }] }),
    ],
    ['ENC-02', 'passed', 'every device is encrypted', resource('aws_instance.a', ROOT)],
    [
      'ENC-02',
      'passed',
      'the launch template decides',
      resource('aws_instance.a', { launch_template: [{ name: 'web' }], root_block_device: computed }),
    ],
    [
      'ENC-02',
      'passed',
      'a template says so in text',
      resource('aws_launch_template.a', { block_device_mappings: [{ ebs: [{ encrypted: 'true' }] }] }),
    ],
    ['ENC-02', 'unknown', 'it is not known yet', resource('aws_ebs_volume.a', { encrypted: later('x.a.b') })],
    ['ENC-03', 'failed', 'it is not set', resource('aws_efs_file_system.a', { encrypted: computed })],
    ['ENC-03', 'passed', 'it is true', resource('aws_efs_file_system.a', { encrypted: true })],
    [
      'ENC-03',
      'unknown',
      'it is not known yet',
      resource('aws_efs_file_system.a', { encrypted: later('x.a.b') }),
    ],
    [
      'ENC-04',
      'failed',
      'a queue switches it off',
      resource('aws_sqs_queue.a', { sqs_managed_sse_enabled: false, kms_master_key_id: null }),
    ],
    ['ENC-04', 'failed', 'a topic’s key is empty', resource('aws_sns_topic.a', { kms_master_key_id: '' })],
    [
      'ENC-04',
      'passed',
      'SQS manages the key',
      resource('aws_sqs_queue.a', { sqs_managed_sse_enabled: true }),
    ],
    [
      'ENC-04',
      'passed',
      'the key will be known later',
      resource('aws_sns_topic.a', { kms_master_key_id: later('aws_kms_key.a.arn') }),
    ],
    [
      'ENC-04',
      'unknown',
      'a queue leaves it to SQS',
      resource('aws_sqs_queue.a', { sqs_managed_sse_enabled: computed, kms_master_key_id: null }),
    ],
    [
      'ENC-04',
      'unknown',
      'the switch is not known yet',
      resource('aws_sqs_queue.a', { sqs_managed_sse_enabled: later('x.a.b') }),
    ],
    ['ENC-05', 'failed', 'it is not set', resource('aws_elasticache_replication_group.a')],
    [
      'ENC-05',
      'passed',
      'it is true, in text',
      resource('aws_elasticache_replication_group.a', { at_rest_encryption_enabled: 'true' }),
    ],
    [
      'ENC-05',
      'unknown',
      'it is not known yet',
      resource('aws_elasticache_replication_group.a', { at_rest_encryption_enabled: later('x.a.b') }),
    ],
    [
      'ENC-07',
      'failed',
      'a document database is plain',
      resource('aws_docdb_cluster.a', { storage_encrypted: false }),
    ],
    ['ENC-07', 'failed', 'DAX leaves it out', resource('aws_dax_cluster.a', { server_side_encryption: [] })],
    ['ENC-07', 'passed', 'a warehouse is encrypted', resource('aws_redshift_cluster.a', { encrypted: true })],
    [
      'ENC-07',
      'passed',
      'DAX is encrypted',
      resource('aws_dax_cluster.a', { server_side_encryption: [{ enabled: true }] }),
    ],
    [
      'ENC-07',
      'unknown',
      'it is not known yet',
      resource('aws_neptune_cluster.a', { storage_encrypted: later('x.a.b') }),
    ],
    ['ENC-10', 'failed', 'it is off', resource('aws_kms_key.a', { enable_key_rotation: false })],
    ['ENC-10', 'passed', 'it is on', resource('aws_kms_key.a', { enable_key_rotation: true })],
    [
      'ENC-10',
      'passed',
      'the key is asymmetric',
      resource('aws_kms_key.a', { customer_master_key_spec: 'RSA_4096' }),
    ],
    [
      'ENC-10',
      'unknown',
      'it is not known yet',
      resource('aws_kms_key.a', { enable_key_rotation: later('x.a.b') }),
    ],
    ['ENC-06', 'failed', 'disks are plain', search({ encrypt_at_rest: [{ enabled: false }] })],
    ['ENC-06', 'failed', 'nothing is set', search({ encrypt_at_rest: computed, cluster_config: computed })],
    [
      'ENC-06',
      'failed',
      'several nodes talk in clear',
      search({ encrypt_at_rest: ON, cluster_config: [{ instance_count: 2 }] }),
    ],
    [
      'ENC-06',
      'failed',
      'masters of their own talk in clear',
      search({
        encrypt_at_rest: ON,
        cluster_config: [{ instance_count: 1, dedicated_master_enabled: true }],
        node_to_node_encryption: [{ enabled: false }],
      }),
    ],
    [
      'ENC-06',
      'passed',
      'a single node talks to nobody',
      search({
        encrypt_at_rest: ON,
        cluster_config: [{ instance_count: 1 }],
        node_to_node_encryption: computed,
      }),
    ],
    [
      'ENC-06',
      'passed',
      'several nodes are encrypted',
      search({
        encrypt_at_rest: ON,
        cluster_config: [{ instance_count: 3 }],
        node_to_node_encryption: ON,
      }),
    ],
    [
      'ENC-06',
      'unknown',
      'the number of nodes is not known yet',
      search({ encrypt_at_rest: ON, cluster_config: [{ instance_count: later('x.a.b') }] }),
    ],
    ['ENC-08', 'failed', 'it is not set', resource('aws_kinesis_stream.a')],
    ['ENC-08', 'failed', 'it is none', resource('aws_kinesis_stream.a', { encryption_type: 'NONE' })],
    ['ENC-08', 'passed', 'it is a key', resource('aws_kinesis_stream.a', { encryption_type: 'KMS' })],
    [
      'ENC-08',
      'unknown',
      'it is not known yet',
      resource('aws_kinesis_stream.a', { encryption_type: later('x.a.b') }),
    ],
    ['ENC-09', 'failed', 'there is no configuration', resource('aws_eks_cluster.a')],
    ['ENC-09', 'failed', 'it names nothing', cluster([])],
    ['ENC-09', 'passed', 'it names secrets', cluster(['secrets'])],
    ['ENC-09', 'unknown', 'what it names is not known yet', cluster(later('x.a.b'))],
    ['ENC-11', 'failed', 'nothing is set', bucket(), sse('AES256', later('aws_s3_bucket.b.id'))],
    ['ENC-11', 'failed', 'S3’s own key is set', bucket(), sse('AES256')],
    ['ENC-11', 'passed', 'a joined configuration names KMS', bucket(), sse('aws:kms')],
    ['ENC-11', 'passed', 'it is KMS twice over', bucket(), sse('aws:kms:dsse')],
    [
      'ENC-11',
      'passed',
      'the bucket says so itself',
      bucket({ server_side_encryption_configuration: [{ rule: rule('aws:kms') }] }),
    ],
    ['ENC-11', 'passed', 'it takes access logs', bucket({ acl: 'log-delivery-write' })],
    [
      'ENC-11',
      'passed',
      'an ACL lets logs in',
      bucket(),
      resource('aws_s3_bucket_acl.a', {
        bucket: later('aws_s3_bucket.a.id'),
        access_control_policy: [
          {
            grant: [
              {
                permission: 'WRITE',
                grantee: [{ type: 'Group', uri: 'http://acs.amazonaws.com/groups/s3/LogDelivery' }],
              },
            ],
          },
        ],
      }),
    ],
    [
      'ENC-11',
      'passed',
      'a policy lets logs in',
      bucket(),
      resource('aws_s3_bucket_policy.a', {
        bucket: later('aws_s3_bucket.a.id'),
        policy: JSON.stringify({
          Statement: {
            Effect: 'Allow',
            Principal: { Service: 'logging.s3.amazonaws.com' },
            Action: 's3:PutObject',
            Resource: '*',
          },
        }),
      }),
    ],
    ['ENC-11', 'unknown', 'the algorithm is not known yet', bucket(), sse(later('x.a.b'))],
    [
      'ENC-11',
      'unknown',
      'a KMS configuration may be another’s',
      bucket(),
      sse('aws:kms', later('local.bucket')),
    ],
  ]),
);
