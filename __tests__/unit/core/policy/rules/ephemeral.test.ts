import { expect, it } from '@jest/globals';
import { evaluatePolicy } from '../../../../../src/core/policy/evaluate.js';
import { computed, later, planOf, resource } from '../plan-builder.js';
import { casesOf, type Line, type RuleCase, testRules } from '../rule-cases.js';

const FACTS = { environment: { name: 'shop-pr-12', pullNumber: 12 } };
const inEnvironment = (lines: readonly Line[]): readonly RuleCase[] =>
  casesOf(lines).map((item) => ({ ...item, facts: FACTS }));
const named = (type: string, values: Record<string, unknown>) => resource(`${type}.a`, values);
const secret = (values: Record<string, unknown>) =>
  resource('aws_secretsmanager_secret.a', { name: 'a', ...values });
const objectLock = (mode: unknown) =>
  resource('aws_s3_bucket_object_lock_configuration.a', { rule: [{ default_retention: [{ mode }] }] });

const preventing = (result: RuleCase['result'], when: string, facts: RuleCase['facts']): RuleCase => ({
  rule: 'EPH-11',
  result,
  when,
  plan: [resource('module.a["x"].aws_s3_bucket.b[0]')],
  facts: { preventsDestroy: new Set(['module.a.aws_s3_bucket.b']), ...facts },
});
const PREVENTING = [
  preventing('failed', 'its code prevents that it is destroyed', {}),
  preventing('passed', 'environments relax that', { relaxed: true }),
  preventing('none', 'only others do', { preventsDestroy: new Set(['aws_s3_bucket.b']) }),
];

testRules(
  'ephemeral',
  [
    ...PREVENTING,
    ...casesOf([
      ['EPH-01', 'failed', 'it is not set', resource('aws_s3_bucket.a', { force_destroy: false })],
      ['EPH-01', 'passed', 'it is true', resource('aws_s3_bucket.a', { force_destroy: true })],
      [
        'EPH-01',
        'unknown',
        'it is not known yet',
        resource('aws_s3_bucket.a', { force_destroy: later('x.a.b') }),
      ],
      ['EPH-02', 'failed', 'it is false', resource('aws_db_instance.a', { skip_final_snapshot: false })],
      ['EPH-02', 'passed', 'it is true', resource('aws_docdb_cluster.a', { skip_final_snapshot: true })],
      [
        'EPH-02',
        'unknown',
        'it is not known yet',
        resource('aws_rds_cluster.a', { skip_final_snapshot: later('x.a.b') }),
      ],
      [
        'EPH-03',
        'failed',
        'a database is protected',
        resource('aws_db_instance.a', { deletion_protection: true }),
      ],
      [
        'EPH-03',
        'failed',
        'a user pool is active',
        resource('aws_cognito_user_pool.a', { deletion_protection: 'ACTIVE' }),
      ],
      [
        'EPH-03',
        'failed',
        'a table is protected',
        resource('aws_dynamodb_table.a', { deletion_protection_enabled: true }),
      ],
      ['EPH-03', 'passed', 'a balancer is not', resource('aws_lb.a', { enable_deletion_protection: false })],
      [
        'EPH-03',
        'passed',
        'it is not set',
        resource('aws_cognito_user_pool.a', { deletion_protection: null }),
      ],
      [
        'EPH-03',
        'unknown',
        'it is not known yet',
        resource('aws_lb.a', { enable_deletion_protection: later('x.a.b') }),
      ],
      [
        'EPH-04',
        'failed',
        'it can’t be ended',
        resource('aws_instance.a', { disable_api_termination: true }),
      ],
      [
        'EPH-04',
        'failed',
        'it can’t be stopped',
        resource('aws_instance.a', { disable_api_termination: false, disable_api_stop: true }),
      ],
      [
        'EPH-04',
        'failed',
        'a cluster is protected',
        resource('aws_emr_cluster.a', { termination_protection: true }),
      ],
      [
        'EPH-04',
        'passed',
        'nothing is set',
        resource('aws_instance.a', { disable_api_termination: computed }),
      ],
      [
        'EPH-04',
        'unknown',
        'it is not known yet',
        resource('aws_instance.a', { disable_api_termination: later('x.a.b') }),
      ],
      ['EPH-05', 'failed', 'it is not set', resource('aws_ecr_repository.a')],
      ['EPH-05', 'passed', 'it is true', resource('aws_ecr_repository.a', { force_delete: true })],
      [
        'EPH-05',
        'passed',
        'a public one says so',
        resource('aws_ecrpublic_repository.a', { force_destroy: true }),
      ],
      [
        'EPH-05',
        'unknown',
        'it is not known yet',
        resource('aws_ecr_repository.a', { force_delete: later('x.a.b') }),
      ],
      ['EPH-06', 'failed', 'it is not set', secret({})],
      ['EPH-06', 'failed', 'it is a week', secret({ recovery_window_in_days: 7 })],
      ['EPH-06', 'passed', 'it is zero', secret({ recovery_window_in_days: 0 })],
      [
        'EPH-06',
        'passed',
        'the name is another each time',
        resource('aws_secretsmanager_secret.a', { name: computed, name_prefix: 'a-' }),
      ],
      ['EPH-06', 'unknown', 'it is not known yet', secret({ recovery_window_in_days: later('x.a.b') })],
      ['EPH-07', 'failed', 'it is not set', resource('aws_kms_key.a')],
      [
        'EPH-07',
        'failed',
        'it is a month',
        resource('aws_kms_replica_key.a', { deletion_window_in_days: 30 }),
      ],
      ['EPH-07', 'passed', 'it is a week', resource('aws_kms_key.a', { deletion_window_in_days: 7 })],
      [
        'EPH-07',
        'unknown',
        'it is not known yet',
        resource('aws_kms_key.a', { deletion_window_in_days: later('x.a.b') }),
      ],
      [
        'EPH-08',
        'failed',
        'a zone keeps its records',
        resource('aws_route53_zone.a', { force_destroy: false }),
      ],
      ['EPH-08', 'failed', 'a role keeps policies', resource('aws_iam_role.a')],
      ['EPH-08', 'passed', 'a group is forced', resource('aws_autoscaling_group.a', { force_delete: true })],
      [
        'EPH-08',
        'unknown',
        'it is not known yet',
        resource('aws_backup_vault.a', { force_destroy: later('x.a.b') }),
      ],
      ['EPH-09', 'failed', 'logs stay', resource('aws_cloudwatch_log_group.a', { skip_destroy: true })],
      [
        'EPH-09',
        'failed',
        'a distribution stays',
        resource('aws_cloudfront_distribution.a', { retain_on_delete: true }),
      ],
      ['EPH-09', 'passed', 'it is not set', resource('aws_ecs_task_definition.a')],
      [
        'EPH-09',
        'unknown',
        'it is not known yet',
        resource('aws_lambda_function.a', { skip_destroy: later('x.a.b') }),
      ],
      ['EPH-10', 'failed', 'objects are locked for good', objectLock('COMPLIANCE')],
      [
        'EPH-10',
        'failed',
        'a bucket locks them itself',
        resource('aws_s3_bucket.a', {
          object_lock_configuration: [{ rule: [{ default_retention: [{ mode: 'COMPLIANCE' }] }] }],
        }),
      ],
      ['EPH-10', 'failed', 'one object is', resource('aws_s3_object.a', { object_lock_mode: 'COMPLIANCE' })],
      ['EPH-10', 'failed', 'a vault is', resource('aws_glacier_vault_lock.a', { complete_lock: true })],
      [
        'EPH-10',
        'failed',
        'backups will be',
        resource('aws_backup_vault_lock_configuration.a', { changeable_for_days: 3 }),
      ],
      ['EPH-10', 'passed', 'the lock can be lifted', objectLock('GOVERNANCE')],
      [
        'EPH-10',
        'passed',
        'backups are under governance',
        resource('aws_backup_vault_lock_configuration.a', { min_retention_days: 7 }),
      ],
      [
        'EPH-10',
        'passed',
        'a bucket has no lock',
        resource('aws_s3_bucket.a', { object_lock_configuration: computed }),
      ],
      ['EPH-10', 'unknown', 'the mode is not known yet', objectLock(later('x.a.b'))],
      ['EPH-12', 'failed', 'it is there', resource('aws_api_gateway_account.a')],
      ['EPH-13', 'none', 'there is no environment', named('aws_iam_role', { name: 'shop' })],
      ['EPH-14', 'none', 'there is no environment', named('aws_lb', { name: 'a'.repeat(40) })],
    ]),
    ...inEnvironment([
      ['EPH-13', 'failed', 'it is the same for all', named('aws_iam_role', { name: 'shop-api' })],
      ['EPH-13', 'failed', 'another number only begins so', named('aws_s3_bucket', { bucket: 'shop-121' })],
      [
        'EPH-13',
        'failed',
        'another environment only begins so',
        named('aws_sqs_queue', { name: 'shop-pr-123' }),
      ],
      ['EPH-13', 'passed', 'it holds the environment', named('aws_iam_role', { name: 'shop-pr-12-api' })],
      [
        'EPH-13',
        'passed',
        'it holds it in other letters',
        named('aws_ssm_parameter', { name: '/Shop_PR_12/url' }),
      ],
      ['EPH-13', 'passed', 'it holds the number', named('aws_lambda_function', { function_name: 'api12' })],
      [
        'EPH-13',
        'passed',
        'the provider makes it',
        named('aws_iam_role', { name: computed, name_prefix: 'shop-' }),
      ],
      ['EPH-13', 'unknown', 'it is not known yet', named('aws_dynamodb_table', { name: later('x.a.b') })],
      ['EPH-14', 'failed', 'a balancer’s has 33 letters', named('aws_lb', { name: 'a'.repeat(33) })],
      [
        'EPH-14',
        'failed',
        'a cache’s has 41',
        named('aws_elasticache_replication_group', { replication_group_id: 'a'.repeat(41) }),
      ],
      ['EPH-14', 'passed', 'a balancer’s has 32', named('aws_alb', { name: 'a'.repeat(32) })],
      ['EPH-14', 'passed', 'the provider makes it', named('aws_lb', { name: computed })],
      ['EPH-14', 'unknown', 'it is not known yet', named('aws_iam_role', { name: later('x.a.b') })],
    ]),
  ],
  ['EPH-11', 'EPH-12'],
);

it('says how much of a long name is the environment’s', () => {
  const plan = planOf([named('aws_lb', { name: 'a'.repeat(33) })]);
  const messages = evaluatePolicy({ plan, settings: {}, ...FACTS })
    .filter(({ rule }) => rule === 'EPH-14')
    .map(({ message }) => message);
  expect(messages).toEqual([
    '`name` has 33 characters where AWS takes 32 (https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html). The environment’s name alone has 10.',
  ]);
});

it.each([
  [
    'the number alone is the same for every commit',
    'shop-12',
    'failed',
    '`name` is `shop-12`, the same for every commit.',
  ],
  [
    'so is the name without the commit',
    'shop-pr-12',
    'failed',
    '`name` is `shop-pr-12`, the same for every commit.',
  ],
  [
    'the name of the copy is its own',
    'shop-pr-12-abc1234-api',
    'passed',
    expect.stringContaining('names the environment'),
  ],
])('of a copy under strategy replace, %s', (_, name, result, message) => {
  const environment = { name: 'shop-pr-12-abc1234', pullNumber: 12, copy: true as const };
  const plan = planOf([named('aws_sqs_queue', { name })]);
  const findings = evaluatePolicy({ plan, settings: {}, environment });
  expect(findings.filter(({ rule }) => rule === 'EPH-13')).toMatchObject([{ result, message }]);
});
