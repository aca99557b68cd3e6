import { readAttribute, readBoolean, readText } from '../block.js';
import { judgeBucketKey } from '../encryption/bucket.js';
import { judgeClusterSecrets } from '../encryption/cluster-secrets.js';
import { judgeSearchDomain } from '../encryption/search-domain.js';
import { judgeDevices, judgeTemplate } from '../encryption/volumes.js';
import { byType, expectTrue, judgeAttribute, judgeTruth, passed } from '../judgement.js';
import { rulesOf, type Subject } from '../rule.js';
import { anyOf, not } from '../truth.js';
import { ask } from '../value.js';

const AT_REST =
  'Disks and snapshots that leave the environment by mistake are readable by whoever gets them.';

export const ENCRYPTION_RULES = rulesOf('encryption', [
  {
    id: 'ENC-01',
    severity: 'high',
    title: 'RDS or Aurora storage unencrypted',
    types: ['aws_db_instance', 'aws_rds_cluster'],
    ids: ['CKV_AWS_16', 'CKV_AWS_96', 'AWS-0079', 'AWS-0080', 'RDS.3', 'RDS.27'],
    why: `${AT_REST} It can’t be switched on later without a new database.`,
    remedy: 'Set `storage_encrypted = true`.',
    judge: judgeDatabase,
  },
  {
    id: 'ENC-02',
    severity: 'high',
    title: 'EBS volume unencrypted',
    types: ['aws_ebs_volume', 'aws_instance', 'aws_launch_template', 'aws_launch_configuration'],
    ids: ['CKV_AWS_3', 'CKV_AWS_8', 'AWS-0026', 'AWS-0131', 'AWS-0008', 'EC2.3'],
    why: AT_REST,
    remedy: 'Set `encrypted = true` on the volume and on every block device, the root one included.',
    judge: (subject) => {
      if (subject.resource.type === 'aws_ebs_volume') return expectTrue('encrypted')(subject);
      return subject.resource.type === 'aws_launch_template' ? judgeTemplate(subject) : judgeDevices(subject);
    },
  },
  {
    id: 'ENC-03',
    severity: 'high',
    title: 'EFS unencrypted',
    types: ['aws_efs_file_system'],
    ids: ['CKV_AWS_42', 'AWS-0037', 'EFS.1'],
    why: `${AT_REST} It can’t be switched on later.`,
    remedy: 'Set `encrypted = true`.',
    judge: expectTrue('encrypted'),
  },
  {
    id: 'ENC-04',
    severity: 'high',
    title: 'SQS or SNS unencrypted',
    types: ['aws_sqs_queue', 'aws_sns_topic'],
    ids: ['CKV_AWS_27', 'CKV_AWS_26', 'AWS-0096', 'AWS-0095', 'SQS.1', 'SNS.1'],
    why: 'Messages carry what the application knows of people; at rest they should be as safe as its database.',
    remedy:
      'Set `sqs_managed_sse_enabled = true` on a queue, `kms_master_key_id` on a topic (`alias/aws/sns` will do).',
    judge: ({ resource, block }) => {
      // A queue that says nothing is encrypted by SQS, which the provider learns as it is made:
      // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html
      const managed =
        resource.type === 'aws_sqs_queue' &&
        ask(readBoolean(block, 'sqs_managed_sse_enabled'), 'unknown', (value) => value);
      const hasKey = readText(block, 'kms_master_key_id').state !== 'absent';
      return judgeTruth(not(anyOf([managed, hasKey])), {
        failed: 'No key encrypts the messages.',
        passed: 'Messages are encrypted.',
        unknown: 'Whether messages are encrypted is known only after apply.',
      });
    },
  },
  {
    id: 'ENC-05',
    severity: 'high',
    title: 'ElastiCache unencrypted at rest',
    types: ['aws_elasticache_replication_group'],
    ids: ['CKV_AWS_29', 'AWS-0045', 'ElastiCache.4'],
    why: AT_REST,
    remedy: 'Set `at_rest_encryption_enabled = true`.',
    judge: expectTrue('at_rest_encryption_enabled'),
  },
  {
    id: 'ENC-06',
    severity: 'high',
    title: 'OpenSearch at rest / node to node',
    types: ['aws_opensearch_domain', 'aws_elasticsearch_domain'],
    ids: ['CKV_AWS_5', 'CKV_AWS_6', 'AWS-0048', 'AWS-0043', 'OpenSearch.1'],
    why: `${AT_REST} Neither can be switched off again, and old domains take it only by being made anew.`,
    remedy:
      'Set `enabled = true` in `encrypt_at_rest` and, with more than one node, in `node_to_node_encryption`.',
    judge: judgeSearchDomain,
  },
  {
    id: 'ENC-07',
    severity: 'high',
    title: 'DocumentDB, Neptune, Redshift or DAX unencrypted',
    types: ['aws_docdb_cluster', 'aws_neptune_cluster', 'aws_redshift_cluster', 'aws_dax_cluster'],
    ids: [
      ...['CKV_AWS_74', 'CKV_AWS_44', 'CKV_AWS_64', 'CKV_AWS_47'],
      ...['AWS-0021', 'AWS-0076', 'AWS-0084', 'AWS-0023'],
    ],
    why: AT_REST,
    remedy:
      'Set `storage_encrypted` (DocumentDB, Neptune), `encrypted` (Redshift) or `server_side_encryption` (DAX).',
    judge: byType(
      {
        aws_docdb_cluster: 'storage_encrypted',
        aws_neptune_cluster: 'storage_encrypted',
        aws_redshift_cluster: 'encrypted',
        aws_dax_cluster: 'server_side_encryption.enabled',
      },
      expectTrue,
    ),
  },
  {
    id: 'ENC-08',
    severity: 'high',
    title: 'Kinesis unencrypted',
    types: ['aws_kinesis_stream'],
    ids: ['CKV_AWS_43', 'AWS-0064', 'Kinesis.1'],
    why: 'Records wait in the stream for a day or more; at rest they should be as safe as the database they feed.',
    remedy: 'Set `encryption_type = "KMS"` and `kms_key_id` (`alias/aws/kinesis` will do).',
    judge: (subject) =>
      judgeAttribute(subject, {
        path: 'encryption_type',
        passes: (value) => value === 'KMS',
        absent: 'failed',
      }),
  },
  {
    id: 'ENC-09',
    severity: 'high',
    title: 'EKS secrets unencrypted',
    types: ['aws_eks_cluster'],
    ids: ['CKV_AWS_58', 'AWS-0039', 'EKS.3'],
    why: 'Kubernetes keeps secrets in etcd; with a key of one’s own whoever copies that database reads nothing.',
    remedy: 'Add `encryption_config` with `resources = ["secrets"]` and a KMS key.',
    judge: judgeClusterSecrets,
  },
  {
    id: 'ENC-10',
    severity: 'medium',
    title: 'KMS key rotation off',
    types: ['aws_kms_key'],
    ids: ['CKV_AWS_7', 'AWS-0065', 'KMS.4'],
    why: 'A key that never changes makes every leak of it a leak of everything.',
    remedy: 'Set `enable_key_rotation = true`.',
    judge: (subject) => {
      const spec = readText(subject.block, 'customer_master_key_spec');
      const usage = readText(subject.block, 'key_usage');
      const symmetric = spec.state !== 'known' || spec.value === 'SYMMETRIC_DEFAULT';
      const encrypts = usage.state !== 'known' || usage.value === 'ENCRYPT_DECRYPT';
      if (!symmetric || !encrypts) return passed('AWS rotates only symmetric encryption keys.');
      return expectTrue('enable_key_rotation')(subject);
    },
  },
  {
    id: 'ENC-11',
    severity: 'low',
    title: 'S3 without KMS key',
    types: ['aws_s3_bucket'],
    ids: ['CKV_AWS_145', 'AWS-0132', 'S3.17'],
    why: 'S3 encrypts every object, but with its own key whoever may read the bucket may read the objects; a KMS key is a second lock that shows in CloudTrail.',
    remedy:
      'Add an `aws_s3_bucket_server_side_encryption_configuration` with `sse_algorithm = "aws:kms"` for the bucket.',
    judge: judgeBucketKey,
  },
]);

/** Aurora serverless v1 is always encrypted; a replica takes over its source's encryption. */
function judgeDatabase(subject: Subject) {
  const { block } = subject;
  const mode = readText(block, 'engine_mode');
  if (mode.state === 'known' && mode.value === 'serverless')
    return passed('Aurora serverless is always encrypted.');
  const isReplica = readAttribute(block, 'replicate_source_db').state !== 'absent';
  return judgeAttribute(subject, {
    path: 'storage_encrypted',
    passes: (value) => value === true || value === 'true',
    absent: isReplica ? 'passed' : 'failed',
  });
}
