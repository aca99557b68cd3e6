import { readBoolean, readText } from '../block.js';
import { FORCE_FLAGS, LEFT_BEHIND } from '../ephemeral/flags.js';
import { judgeRetention, LOCK_TYPES } from '../ephemeral/retention.js';
import { SINGLETONS } from '../ephemeral/singletons.js';
import {
  byType,
  expectNotTrue,
  expectTrue,
  failed,
  judgeAttribute,
  judgeTruth,
  passed,
} from '../judgement.js';
import { judgeFixedName, UNIQUE_NAMES } from '../names/fixed-name.js';
import { judgeLongName, NAME_LIMITS } from '../names/long-name.js';
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

/** Attribute by which images may be deleted with their repository. */
const IMAGES: Readonly<Record<string, string>> = {
  aws_ecr_repository: 'force_delete',
  aws_ecrpublic_repository: 'force_destroy',
};

const KEY_TYPES = [
  'aws_kms_key',
  'aws_kms_external_key',
  'aws_kms_replica_key',
  'aws_kms_replica_external_key',
];

/** Days that KMS keeps a key at least before it deletes it. */
const MIN_DELETION_WINDOW = 7;

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
  {
    id: 'EPH-05',
    severity: 'high',
    title: 'ECR repository cannot be deleted with images',
    types: Object.keys(IMAGES),
    ids: [],
    why: 'ECR refuses to delete a repository that holds images, so destroy fails and the repository stays.',
    remedy: 'Set `force_delete = true` (`force_destroy` on a public repository).',
    judge: byType(IMAGES, expectTrue),
  },
  {
    id: 'EPH-06',
    severity: 'medium',
    title: 'Secret name blocked after destroy',
    types: ['aws_secretsmanager_secret'],
    ids: [],
    why: 'A deleted secret keeps its name for 30 days unless told otherwise, so that a reopened pull request can’t make it again.',
    remedy: 'Set `recovery_window_in_days = 0`.',
    judge: (subject) => {
      if (readText(subject.block, 'name_prefix').state !== 'absent')
        return passed('The name is another each time.');
      return judgeAttribute(subject, {
        path: 'recovery_window_in_days',
        passes: (value) => Number(value) === 0,
        absent: 'failed',
      });
    },
  },
  {
    id: 'EPH-07',
    severity: 'low',
    title: 'KMS deletion window',
    types: KEY_TYPES,
    ids: [],
    why: 'A key waits for its deletion, 30 days unless told otherwise, and keys of many environments pile up.',
    remedy: `Set \`deletion_window_in_days = ${MIN_DELETION_WINDOW}\`, the least that KMS takes.`,
    judge: (subject) =>
      judgeAttribute(subject, {
        path: 'deletion_window_in_days',
        passes: (value) => Number(value) === MIN_DELETION_WINDOW,
        absent: 'failed',
      }),
  },
  {
    id: 'EPH-08',
    severity: 'medium',
    title: 'Other force flags',
    types: Object.keys(FORCE_FLAGS),
    ids: [],
    why: 'What came into it from elsewhere, such as records, versions or policies, keeps it from being deleted.',
    remedy: 'Set `force_destroy`, `force_delete` or `force_detach_policies` to true.',
    judge: byType(FORCE_FLAGS, expectTrue),
  },
  {
    id: 'EPH-09',
    severity: 'medium',
    title: 'Left behind on purpose',
    types: Object.keys(LEFT_BEHIND),
    ids: [],
    why: 'Terraform forgets the resource instead of deleting it; nobody knows of it any more, and its name is taken.',
    remedy: 'Leave `skip_destroy` or `retain_on_delete` false in environments.',
    judge: byType(LEFT_BEHIND, expectNotTrue),
  },
  {
    id: 'EPH-10',
    severity: 'critical',
    title: 'Immutable retention',
    types: LOCK_TYPES,
    ids: [],
    why: 'Neither destroy nor AWS Support can delete it before the retention ends, and it is paid for until then.',
    remedy: 'Use governance mode, or no lock at all, in environments.',
    judge: judgeRetention,
  },
  {
    id: 'EPH-11',
    severity: 'high',
    title: 'prevent_destroy',
    types: '*',
    ids: [],
    why: 'Terraform refuses to plan the destruction of the resource, so the environment can’t end.',
    remedy: `Leave \`lifecycle.prevent_destroy\` out of what environments are made of. ${RELAXED}`,
    judge: ({ resource, index: { facts } }) => {
      if (facts.preventsDestroy?.has(resource.configAddress) !== true) return undefined;
      return facts.relaxed === true
        ? passed('`prevent_destroy` is switched off for the environment.')
        : failed('Its `lifecycle` sets `prevent_destroy`.');
    },
  },
  {
    id: 'EPH-12',
    severity: 'high',
    title: 'Account- or region-wide singleton in a PR stack',
    types: Object.keys(SINGLETONS),
    ids: [],
    why: 'Two environments fight over it, and the one that is destroyed first takes it from everyone in the account.',
    remedy: 'Move it to a stack that is applied once for each account, and refer to it by a data source.',
    judge: ({ resource }) => failed(`There is one per ${SINGLETONS[resource.type]}.`),
  },
  {
    id: 'EPH-13',
    severity: 'medium',
    title: 'Name fixed in code collides with the next pull request',
    types: Object.keys(UNIQUE_NAMES),
    ids: [],
    why: 'The second pull request to open finds the name taken, and its apply fails half-way.',
    remedy:
      'Put the name of the environment or the pull request’s number into the name, or use a `name_prefix`.',
    judge: judgeFixedName,
  },
  {
    id: 'EPH-14',
    severity: 'high',
    title: 'Name too long for AWS',
    types: Object.keys(NAME_LIMITS),
    ids: [],
    why: 'AWS refuses the name only when it is made, so that the apply fails half-way.',
    remedy: 'Shorten what stands beside the environment’s name, or the `name` in the configuration.',
    judge: judgeLongName,
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
