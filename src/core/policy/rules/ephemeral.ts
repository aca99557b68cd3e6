import { readBoolean } from '../block.js';
import { byType, expectTrue, judgeAttribute, judgeTruth } from '../judgement.js';
import { type Judge, rulesOf } from '../rule.js';
import { some } from '../truth.js';
import { ask } from '../value.js';

const FINAL_SNAPSHOT_TYPES = [
  'aws_db_instance',
  'aws_rds_cluster',
  'aws_docdb_cluster',
  'aws_neptune_cluster',
  'aws_redshift_cluster',
];

/** Attribute by which each type refuses to be deleted. */
const DELETION_PROTECTION: Readonly<Record<string, string>> = {
  aws_db_instance: 'deletion_protection',
  aws_rds_cluster: 'deletion_protection',
  aws_docdb_cluster: 'deletion_protection',
  aws_neptune_cluster: 'deletion_protection',
  aws_dynamodb_table: 'deletion_protection_enabled',
  aws_lb: 'enable_deletion_protection',
  aws_alb: 'enable_deletion_protection',
  aws_cognito_user_pool: 'deletion_protection',
  aws_networkfirewall_firewall: 'delete_protection',
};

const TERMINATION_PROTECTION = ['disable_api_termination', 'disable_api_stop', 'termination_protection'];

const RELAXED = 'Environments relax it themselves unless `protect_from_destroy` is `keep`.';

export const EPHEMERAL_RULES = rulesOf('ephemeral', [
  {
    id: 'EPH-01',
    severity: 'high',
    title: 'Bucket cannot be emptied',
    types: ['aws_s3_bucket'],
    ids: [],
    why: 'S3 refuses to delete a bucket that holds objects, so destroy fails and the bucket stays.',
    remedy: `Set \`force_destroy = true\`. ${RELAXED}`,
    judge: expectTrue('force_destroy'),
  },
  {
    id: 'EPH-02',
    severity: 'high',
    title: 'Final snapshot on destroy',
    types: FINAL_SNAPSHOT_TYPES,
    ids: [],
    why: 'Destroy fails without a snapshot name, and leaves a snapshot to pay for with one.',
    remedy: `Set \`skip_final_snapshot = true\`. ${RELAXED}`,
    judge: expectTrue('skip_final_snapshot'),
  },
  {
    id: 'EPH-03',
    severity: 'high',
    title: 'Deletion protection on',
    types: Object.keys(DELETION_PROTECTION),
    ids: [],
    opposes: [
      ...['CKV_AWS_139', 'CKV_AWS_293', 'CKV_AWS_150', 'CKV_AWS_344', 'CKV2_AWS_58'],
      ...['RDS.7', 'RDS.8', 'ELB.6', 'DynamoDB.6'],
    ],
    why: 'What guards production stops the environment from being destroyed.',
    remedy: `Switch the protection off for environments. ${RELAXED}`,
    judge: byType(DELETION_PROTECTION, expectUnprotected),
  },
  {
    id: 'EPH-04',
    severity: 'high',
    title: 'Termination protection',
    types: ['aws_instance', 'aws_launch_template', 'aws_emr_cluster'],
    ids: [],
    why: 'EC2 refuses to end the instance, so destroy fails and the instance runs on.',
    remedy: `Leave \`disable_api_termination\`, \`disable_api_stop\` or \`termination_protection\` false. ${RELAXED}`,
    judge: ({ block }) =>
      judgeTruth(
        some(TERMINATION_PROTECTION, (name) => ask(readBoolean(block, name), false, (value) => value)),
        {
          failed: 'Protection against termination or stopping is on.',
          passed: 'Nothing stops it from being terminated.',
          unknown: 'Whether it is protected is known only after apply.',
        },
      ),
  },
]);

/** Cognito says ACTIVE and INACTIVE where others say true and false. */
function expectUnprotected(path: string): Judge {
  return (subject) =>
    judgeAttribute(subject, {
      path,
      passes: (value) => value !== true && value !== 'true' && value !== 'ACTIVE',
      absent: 'passed',
    });
}
