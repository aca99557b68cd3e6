import { computed, later, resource } from '../plan-builder.js';
import { casesOf, testRules } from '../rule-cases.js';

const ROOT = { root_block_device: [{ encrypted: true }], ebs_block_device: computed };

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
      'a queue has neither',
      resource('aws_sqs_queue.a', { sqs_managed_sse_enabled: computed, kms_master_key_id: null }),
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
  ]),
);
