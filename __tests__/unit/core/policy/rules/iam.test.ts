import { computed, later, resource } from '../plan-builder.js';
import { casesOf, testRules } from '../rule-cases.js';

const policyText = (...statements: unknown[]) =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });
const policy = (...statements: unknown[]) =>
  resource('aws_iam_policy.a', { policy: policyText(...statements) });
const allow = (Action: unknown, Resource: unknown = '*', more: Record<string, unknown> = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});
const role = (...statements: unknown[]) =>
  resource('aws_iam_role.a', { assume_role_policy: policyText(...statements) });
const trust = (Principal: unknown, Condition?: unknown) => ({
  Effect: 'Allow',
  Action: 'sts:AssumeRole',
  Principal,
  ...(Condition === undefined ? {} : { Condition }),
});
const ISSUER = 'token.actions.githubusercontent.com';
const github = (Condition?: unknown) =>
  role(trust({ Federated: `arn:aws:iam::123456789012:oidc-provider/${ISSUER}` }, Condition));
const sub = (...values: string[]) => ({ StringLike: { [`${ISSUER}:sub`]: values } });
const statementOf = (values: Record<string, unknown>) => ({
  json: computed,
  statement: [{ effect: 'Allow', ...values }],
});
const githubDocument = (condition: unknown) =>
  resource(
    'data.aws_iam_policy_document.a',
    statementOf({
      actions: ['sts:AssumeRoleWithWebIdentity'],
      principals: [{ type: 'Federated', identifiers: [`arn:aws:iam::123456789012:oidc-provider/${ISSUER}`] }],
      condition,
    }),
  );
const attach = (policy_arn: unknown) =>
  resource('aws_iam_role_policy_attachment.a', { role: 'a', policy_arn });
const ADMINISTRATOR = 'arn:aws:iam::aws:policy/AdministratorAccess';

const ROOT = 'arn:aws:iam::111122223333:root';
const deny = (Action: unknown) => ({ Effect: 'Deny', Action, Resource: '*' });
const allowed = (Principal: unknown, more: Record<string, unknown> = {}) => ({
  ...allow('kms:*', '*', more),
  Principal,
});
const key = (...statements: unknown[]) => resource('aws_kms_key.a', { policy: policyText(...statements) });

testRules(
  'iam',
  casesOf([
    ['IAM-01', 'failed', 'everything is allowed', policy(allow('*'))],
    [
      'IAM-01',
      'failed',
      'one of several statements allows it',
      policy(allow('s3:Get*'), allow(['ec2:*', '*:*'])),
    ],
    [
      'IAM-01',
      'failed',
      'an inline policy does',
      resource('aws_iam_role.a', { inline_policy: [{ name: 'a', policy: policyText(allow('*')) }] }),
    ],
    [
      'IAM-01',
      'failed',
      'a document does, with unknown resources',
      resource(
        'data.aws_iam_policy_document.a',
        statementOf({ actions: ['*'], resources: [later('aws_s3_bucket.a.arn')] }),
      ),
    ],
    ['IAM-01', 'failed', 'all of IAM is allowed', policy(allow(['s3:Get*', 'iam:*']))],
    ['IAM-01', 'failed', 'a statement does not even say Allow', policy({ Action: '*', Resource: '*' })],
    ['IAM-01', 'passed', 'all of IAM is denied', policy(deny('iam:*'))],
    [
      'IAM-01',
      'passed',
      'one role is given over',
      policy(allow('iam:*', 'arn:aws:iam::123456789012:role/a')),
    ],
    ['IAM-01', 'passed', 'everything is denied', policy({ ...allow('*'), Effect: 'Deny' })],
    ['IAM-01', 'passed', 'one service is allowed', policy(allow('s3:*'))],
    [
      'IAM-01',
      'passed',
      'a role has no inline policy',
      resource('aws_iam_role.a', { inline_policy: computed }),
    ],
    [
      'IAM-01',
      'passed',
      'a document names its actions',
      resource(
        'data.aws_iam_policy_document.a',
        statementOf({ actions: ['s3:GetObject'], resources: [later('aws_s3_bucket.a.arn')] }),
      ),
    ],
    [
      'IAM-01',
      'none',
      'a document is a trust policy',
      resource(
        'data.aws_iam_policy_document.a',
        statementOf({ actions: ['*'], principals: [{ type: 'AWS', identifiers: ['*'] }] }),
      ),
    ],
    [
      'IAM-01',
      'unknown',
      'the policy is not known yet',
      resource('aws_iam_role_policy.a', { policy: later('aws_s3_bucket.a.arn') }),
    ],
    [
      'IAM-01',
      'unknown',
      'the actions are not known yet',
      resource(
        'data.aws_iam_policy_document.a',
        statementOf({ actions: [later('x.a.b')], resources: ['*'] }),
      ),
    ],
    ['IAM-02', 'failed', 'it is attached', attach(ADMINISTRATOR)],
    [
      'IAM-02',
      'failed',
      'a role lists it',
      resource('aws_iam_role.a', {
        managed_policy_arns: ['arn:aws:iam::aws:policy/ReadOnlyAccess', ADMINISTRATOR],
      }),
    ],
    [
      'IAM-02',
      'failed',
      'the partition is another',
      attach('arn:aws-cn:iam::aws:policy/AdministratorAccess'),
    ],
    ['IAM-02', 'failed', 'all of IAM is attached', attach('arn:aws:iam::aws:policy/IAMFullAccess')],
    ['IAM-02', 'passed', 'another is attached', attach('arn:aws:iam::aws:policy/ReadOnlyAccess')],
    [
      'IAM-02',
      'passed',
      'an account’s own policy has the name',
      attach('arn:aws:iam::123456789012:policy/AdministratorAccess'),
    ],
    ['IAM-02', 'passed', 'a role lists none', resource('aws_iam_role.a', { managed_policy_arns: computed })],
    ['IAM-02', 'unknown', 'the policy is not made yet', attach(later('aws_iam_policy.a.arn'))],
    ['IAM-03', 'failed', 'any role may be passed', policy(allow('iam:PassRole'))],
    ['IAM-03', 'failed', 'all of IAM is allowed', policy(allow('iam:*'))],
    ['IAM-03', 'failed', 'a pattern covers it, in other case', policy(allow('IAM:attach*Policy'))],
    [
      'IAM-03',
      'failed',
      'everything but S3 is allowed',
      policy({ Effect: 'Allow', NotAction: 's3:*', Resource: '*' }),
    ],
    [
      'IAM-03',
      'passed',
      'one role may be passed',
      policy(allow('iam:PassRole', 'arn:aws:iam::123456789012:role/a')),
    ],
    [
      'IAM-03',
      'passed',
      'roles may be passed to one service',
      policy(
        allow('iam:PassRole', '*', {
          Condition: { StringEquals: { 'iam:PassedToService': 'ecs.amazonaws.com' } },
        }),
      ),
    ],
    ['IAM-03', 'passed', 'IAM may be read', policy(allow(['iam:Get*', 'iam:List*']))],
    [
      'IAM-03',
      'passed',
      'everything but IAM and keys is allowed',
      policy({ Effect: 'Allow', NotAction: ['iam:*', 'kms:*', 'organizations:*'], Resource: '*' }),
    ],
    [
      'IAM-03',
      'unknown',
      'the policy is not known yet',
      resource('aws_iam_policy.a', { policy: later('x.a.b') }),
    ],
    [
      'IAM-03',
      'unknown',
      'the resources are not known yet',
      resource(
        'data.aws_iam_policy_document.a',
        statementOf({ actions: ['iam:PassRole'], resources: [later('x.a.b')] }),
      ),
    ],
    ['IAM-06', 'failed', 'everyone may', role(trust({ AWS: '*' }))],
    [
      'IAM-06',
      'failed',
      'a second statement admits everyone',
      role(trust({ Service: 'ec2.amazonaws.com' }), trust('*')),
    ],
    ['IAM-06', 'failed', 'a whole account may', role(trust({ AWS: 'arn:aws:iam::123456789012:root' }))],
    [
      'IAM-06',
      'failed',
      'a whole account is named by number',
      role(trust({ AWS: ['arn:aws:iam::123456789012:role/a', '123456789012'] })),
    ],
    ['IAM-06', 'passed', 'a service may', role(trust({ Service: 'lambda.amazonaws.com' }))],
    ['IAM-06', 'passed', 'a role may', role(trust({ AWS: 'arn:aws:iam::123456789012:role/a' }))],
    [
      'IAM-06',
      'passed',
      'an account with an external id may',
      role(trust({ AWS: '123456789012' }, { StringEquals: { 'sts:ExternalId': 'a' } })),
    ],
    [
      'IAM-06',
      'unknown',
      'the trust is not known yet',
      resource('aws_iam_role.a', { assume_role_policy: later('x.a.b') }),
    ],
    ['IAM-07', 'failed', 'no condition is set', github()],
    [
      'IAM-07',
      'failed',
      'only the audience is checked',
      github({ StringEquals: { [`${ISSUER}:aud`]: 'sts.amazonaws.com' } }),
    ],
    ['IAM-07', 'failed', 'the owner is a wildcard', github(sub('repo:*'))],
    [
      'IAM-07',
      'failed',
      'one of the subjects names no owner',
      github(sub('repo:acme/shop:*', 'environment:prod')),
    ],
    ['IAM-07', 'failed', 'the owner may have another ending', github(sub('repo:acme*'))],
    ['IAM-07', 'passed', 'the subject names a repository', github(sub('repo:acme/shop:*'))],
    [
      'IAM-07',
      'passed',
      'the issuer is an enterprise’s own',
      github({ StringEquals: { [`${ISSUER}/acme:sub`]: 'repo:acme/shop:ref:refs/heads/main' } }),
    ],
    ['IAM-07', 'failed', 'a document checks nothing', githubDocument([])],
    [
      'IAM-07',
      'passed',
      'a document names a repository',
      githubDocument([{ test: 'StringLike', variable: `${ISSUER}:sub`, values: ['repo:acme/shop:*'] }]),
    ],
    [
      'IAM-07',
      'passed',
      'a document is no trust policy',
      resource('data.aws_iam_policy_document.a', statementOf({ actions: ['s3:*'], resources: ['*'] })),
    ],
    ['IAM-07', 'passed', 'the subject names an owner', github(sub('repo:acme/*'))],
    [
      'IAM-07',
      'passed',
      'the owner is checked by its own claim',
      github({ StringEquals: { [`${ISSUER}:repository_owner_id`]: '1' } }),
    ],
    ['IAM-07', 'passed', 'the trust is not in GitHub', role(trust({ Service: 'ec2.amazonaws.com' }))],
    [
      'IAM-07',
      'unknown',
      'the trust is not known yet',
      resource('aws_iam_role.a', { assume_role_policy: later('aws_iam_openid_connect_provider.a.arn') }),
    ],
    [
      'IAM-07',
      'failed',
      'a document with an unknown provider lacks the condition',
      resource('aws_iam_role.a', { assume_role_policy: later('data.aws_iam_policy_document.a.json') }),
      resource(
        'data.aws_iam_policy_document.a',
        statementOf({
          actions: ['sts:AssumeRoleWithWebIdentity'],
          principals: [{ type: 'Federated', identifiers: [later('aws_iam_openid_connect_provider.a.arn')] }],
          condition: [{ test: 'StringEquals', variable: `${ISSUER}:aud`, values: ['sts.amazonaws.com'] }],
        }),
      ),
    ],
    ['IAM-04', 'failed', 'a write is allowed everywhere', policy(allow('s3:PutObject'))],
    ['IAM-04', 'failed', 'a wildcard covers writes', policy(allow('s3:*'))],
    ['IAM-04', 'failed', 'a wildcard covers reads of a resource', policy(allow('ec2:Describe*'))],
    ['IAM-04', 'failed', 'a service outside of the table is written', policy(allow('glacier:CreateVault'))],
    [
      'IAM-04',
      'failed',
      'everything but one service is allowed',
      policy({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }),
    ],
    ['IAM-04', 'failed', 'one of several resources is all', policy(allow('sqs:SendMessage', ['arn:a', '*']))],
    ['IAM-04', 'failed', 'another action is denied', policy(allow('s3:PutObject'), deny('s3:Get*'))],
    [
      'IAM-04',
      'passed',
      'AWS can’t limit the actions',
      policy(allow(['xray:PutTraceSegments', 's3:ListAllMyBuckets', 'ec2:DescribeInstances'])),
    ],
    ['IAM-04', 'passed', 'a wildcard covers only such actions', policy(allow('autoscaling:Describe*'))],
    ['IAM-04', 'passed', 'a service outside of the table is read', policy(allow('glacier:ListVaults'))],
    ['IAM-04', 'passed', 'the resources are named', policy(allow('s3:*', 'arn:aws:s3:::a/*'))],
    [
      'IAM-04',
      'passed',
      'a condition limits it',
      policy(allow('kms:Decrypt', '*', { Condition: { ArnEquals: { 'aws:SourceArn': 'arn' } } })),
    ],
    ['IAM-04', 'passed', 'it is denied', policy(deny('s3:*'))],
    ['IAM-04', 'passed', 'it is denied elsewhere', policy(allow('s3:PutObject'), deny('s3:*'))],
    [
      'IAM-04',
      'unknown',
      'the resources are not known yet',
      resource(
        'data.aws_iam_policy_document.a',
        statementOf({ actions: ['s3:PutObject'], resources: [later('x.a.b')] }),
      ),
    ],
    ['IAM-05', 'failed', 'all of S3 is open', policy(allow('s3:*'))],
    ['IAM-05', 'failed', 'all of S3 is open by its ARN', policy(allow('S3:*', 'arn:aws:s3:::*'))],
    ['IAM-05', 'failed', 'every object may be read', policy(allow(['s3:ListBucket', 's3:GetObject']))],
    ['IAM-05', 'failed', 'every secret may be read', policy(allow('secretsmanager:Get*'))],
    [
      'IAM-05',
      'failed',
      'a permission set opens S3',
      resource('aws_ssoadmin_permission_set_inline_policy.a', { inline_policy: policyText(allow('s3:*')) }),
    ],
    ['IAM-05', 'passed', 'one bucket is open', policy(allow('s3:*', 'arn:aws:s3:::a/*'))],
    ['IAM-05', 'passed', 'buckets may be listed', policy(allow('s3:ListAllMyBuckets'))],
    ['IAM-05', 'passed', 'it is denied elsewhere', policy(allow('s3:Get*'), deny('s3:*'))],
    [
      'IAM-05',
      'unknown',
      'the policy is not known yet',
      resource('aws_iam_policy.a', { policy: later('x.a.b') }),
    ],
    ['IAM-08', 'failed', 'it admits everyone', key(allowed({ AWS: '*' }))],
    ['IAM-08', 'failed', 'everyone is one of several', key(allowed({ AWS: [ROOT] }), allowed(['foo', '*']))],
    [
      'IAM-08',
      'failed',
      'a policy that joins it does',
      resource('aws_kms_key.a', { id: computed, policy: computed }),
      resource('aws_kms_key_policy.a', {
        key_id: later('aws_kms_key.a.id'),
        policy: policyText(allowed('*')),
      }),
    ],
    [
      'IAM-08',
      'failed',
      'a policy of its own does',
      resource('aws_kms_key_policy.a', { key_id: 'a', policy: policyText(allowed('*')) }),
    ],
    ['IAM-08', 'passed', 'nobody wrote one', resource('aws_kms_key.a', { policy: computed })],
    ['IAM-08', 'passed', 'it admits the account', key(allowed({ AWS: ROOT }))],
    [
      'IAM-08',
      'passed',
      'a condition names the account',
      key(allowed({ AWS: '*' }, { Condition: { StringEquals: { 'kms:CallerAccount': '111122223333' } } })),
    ],
    ['IAM-08', 'passed', 'it denies everyone', key({ ...allowed('*'), Effect: 'Deny' })],
    ['IAM-08', 'unknown', 'it is not known yet', resource('aws_kms_key.a', { policy: later('x.a.b') })],
    ['IAM-09', 'failed', 'there is a user', resource('aws_iam_user.a', { name: 'a' })],
    ['IAM-09', 'failed', 'there is a key', resource('aws_iam_access_key.a', { user: 'a' })],
    ['IAM-09', 'failed', 'a user gets a password', resource('aws_iam_user_login_profile.a', { user: 'a' })],
    ['IAM-09', 'failed', 'a user gets a policy', resource('aws_iam_user_policy.a', { user: 'a' })],
    ['IAM-09', 'failed', 'users are attached', resource('aws_iam_policy_attachment.a', { users: ['a'] })],
    [
      'IAM-09',
      'passed',
      'only roles are attached',
      resource('aws_iam_policy_attachment.a', { roles: ['a'], users: [] }),
    ],
    [
      'IAM-09',
      'unknown',
      'the users are not known yet',
      resource('aws_iam_policy_attachment.a', { users: later('x.a.b') }),
    ],
  ]),
);
