import { computed, later, resource, type Sketch } from '../plan-builder.js';
import { casesOf, testRules } from '../rule-cases.js';

const bucket = (values: Record<string, unknown> = {}) =>
  resource('aws_s3_bucket.a', { bucket: computed, ...values });
const ON = {
  block_public_acls: true,
  block_public_policy: true,
  ignore_public_acls: true,
  restrict_public_buckets: true,
};
const block = (values: Record<string, unknown> = {}): Sketch =>
  resource('aws_s3_bucket_public_access_block.a', {
    bucket: later('aws_s3_bucket.a.id', 'aws_s3_bucket.a'),
    ...ON,
    ...values,
  });
const policy = (statement: unknown) =>
  resource('aws_s3_bucket_policy.a', { policy: JSON.stringify({ Statement: statement }) });
const grant = (uri: string) =>
  resource('aws_s3_bucket_acl.a', {
    access_control_policy: [{ grant: [{ permission: 'READ', grantee: [{ type: 'Group', uri }] }] }],
  });
const ALLOW = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
const eks = (config: Record<string, unknown>) => resource('aws_eks_cluster.a', { vpc_config: [config] });

testRules(
  'public',
  casesOf([
    [
      'PUB-01',
      'failed',
      'an instance asks for an address',
      resource('aws_instance.a', { associate_public_ip_address: true }),
    ],
    [
      'PUB-01',
      'failed',
      'a launch template does so in text',
      resource('aws_launch_template.a', { network_interfaces: [{ associate_public_ip_address: 'true' }] }),
    ],
    [
      'PUB-01',
      'passed',
      'the subnet decides',
      resource('aws_instance.a', { associate_public_ip_address: computed }),
    ],
    [
      'PUB-01',
      'passed',
      'a launch template has no interfaces',
      resource('aws_launch_template.a', { network_interfaces: [] }),
    ],
    [
      'PUB-01',
      'unknown',
      'it is not known yet',
      resource('aws_launch_configuration.a', { associate_public_ip_address: later('x.a.b') }),
    ],
    ['PUB-02', 'failed', 'it is true', resource('aws_db_instance.a', { publicly_accessible: true })],
    [
      'PUB-02',
      'passed',
      'it is false',
      resource('aws_rds_cluster_instance.a', { publicly_accessible: false }),
    ],
    [
      'PUB-02',
      'unknown',
      'it is not known yet',
      resource('aws_db_instance.a', { publicly_accessible: later('x.a.b') }),
    ],
    ['PUB-03', 'failed', 'it is true', resource('aws_redshift_cluster.a', { publicly_accessible: true })],
    ['PUB-03', 'passed', 'it is not set', resource('aws_redshift_cluster.a')],
    [
      'PUB-03',
      'unknown',
      'it is not known yet',
      resource('aws_redshift_cluster.a', { publicly_accessible: later('x.a.b') }),
    ],
    ['PUB-04', 'failed', 'the ACL is public', resource('aws_s3_bucket_acl.a', { acl: 'public-read' })],
    ['PUB-04', 'failed', 'a grant names all users', grant('http://acs.amazonaws.com/groups/global/AllUsers')],
    [
      'PUB-04',
      'failed',
      'an old-style grant does',
      bucket({ grant: [{ uri: 'http://acs.amazonaws.com/groups/global/AuthenticatedUsers' }] }),
    ],
    [
      'PUB-04',
      'passed',
      'the ACL is private',
      resource('aws_s3_bucket_acl.a', { acl: 'private', access_control_policy: computed }),
    ],
    [
      'PUB-04',
      'passed',
      'a grant names the log group',
      grant('http://acs.amazonaws.com/groups/s3/LogDelivery'),
    ],
    [
      'PUB-04',
      'unknown',
      'the ACL is not known yet',
      resource('aws_s3_bucket_acl.a', { acl: later('x.a.b') }),
    ],
    ['PUB-05', 'failed', 'no block refers to the bucket', bucket()],
    [
      'PUB-05',
      'failed',
      'the block is another bucket’s',
      bucket(),
      resource('aws_s3_bucket.b', { bucket: computed }),
      block({ bucket: later('aws_s3_bucket.b.id', 'aws_s3_bucket.b') }),
    ],
    ['PUB-05', 'failed', 'the block lets policies in', bucket(), block({ block_public_policy: false })],
    ['PUB-05', 'failed', 'the block is being deleted', bucket(), { ...block(), action: 'delete' }],
    ['PUB-05', 'failed', 'a block lacks one setting', block({ restrict_public_buckets: null })],
    ['PUB-05', 'passed', 'a block refers to the bucket', bucket(), block()],
    [
      'PUB-05',
      'passed',
      'the block names the bucket by value',
      resource('aws_s3_bucket.a', { bucket: 'shop' }),
      block({ bucket: 'shop' }),
    ],
    ['PUB-05', 'passed', 'all settings are true', block()],
    [
      'PUB-05',
      'unknown',
      'the block’s bucket comes from a local',
      bucket(),
      block({ bucket: later('local.bucket') }),
    ],
    [
      'PUB-05',
      'unknown',
      'the block’s settings are not known yet',
      bucket(),
      block({ block_public_acls: later('x.a.b') }),
    ],
    [
      'PUB-05',
      'unknown',
      'the block may be one of two buckets’',
      bucket(),
      resource('aws_s3_bucket.b'),
      block({ bucket: later('aws_s3_bucket.a.id', 'aws_s3_bucket.b.id') }),
    ],
    ['PUB-06', 'failed', 'everyone may read', policy({ ...ALLOW, Principal: '*' })],
    ['PUB-06', 'failed', 'everyone is written as AWS', policy([{ ...ALLOW, Principal: { AWS: ['*'] } }])],
    [
      'PUB-06',
      'failed',
      'all but one may read',
      policy({ ...ALLOW, NotPrincipal: { AWS: 'arn:aws:iam::123456789012:root' } }),
    ],
    [
      'PUB-06',
      'failed',
      'the condition is on TLS only',
      policy({ ...ALLOW, Principal: '*', Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
    ],
    [
      'PUB-06',
      'failed',
      'the condition admits every address',
      policy({ ...ALLOW, Principal: '*', Condition: { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } } }),
    ],
    [
      'PUB-06',
      'passed',
      'the condition limits the organization',
      policy({ ...ALLOW, Principal: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } }),
    ],
    [
      'PUB-06',
      'passed',
      'a role may read',
      policy({ ...ALLOW, Principal: { AWS: 'arn:aws:iam::123456789012:role/a' } }),
    ],
    ['PUB-06', 'passed', 'everyone is denied', policy({ ...ALLOW, Effect: 'Deny', Principal: '*' })],
    ['PUB-06', 'passed', 'the bucket has no policy of its own', bucket({ policy: computed })],
    [
      'PUB-06',
      'unknown',
      'the policy is not known yet',
      resource('aws_s3_bucket_policy.a', { policy: later('aws_s3_bucket.a.arn') }),
    ],
    [
      'PUB-06',
      'unknown',
      'the text is no policy',
      resource('aws_s3_bucket_policy.a', { policy: 'not json' }),
    ],
    ['PUB-07', 'failed', 'the endpoint is public by default', eks({})],
    [
      'PUB-07',
      'failed',
      'no networks are listed',
      eks({ endpoint_public_access: true, public_access_cidrs: [] }),
    ],
    [
      'PUB-07',
      'passed',
      'networks are listed',
      eks({ endpoint_public_access: true, public_access_cidrs: ['10.0.0.0/8'] }),
    ],
    ['PUB-07', 'passed', 'the endpoint is private', eks({ endpoint_public_access: false })],
    [
      'PUB-07',
      'unknown',
      'the networks are not known yet',
      eks({ public_access_cidrs: later('aws_eip.a.public_ip') }),
    ],
    [
      'PUB-08',
      'failed',
      'there is none',
      resource('aws_lambda_function_url.a', { authorization_type: 'NONE' }),
    ],
    [
      'PUB-08',
      'passed',
      'IAM decides',
      resource('aws_lambda_function_url.a', { authorization_type: 'AWS_IAM' }),
    ],
    [
      'PUB-08',
      'unknown',
      'it is not known yet',
      resource('aws_lambda_function_url.a', { authorization_type: later('x.a.b') }),
    ],
    [
      'PUB-12',
      'failed',
      'tasks get addresses',
      resource('aws_ecs_service.a', { network_configuration: [{ assign_public_ip: true }] }),
    ],
    [
      'PUB-12',
      'passed',
      'no network is configured',
      resource('aws_ecs_service.a', { network_configuration: [] }),
    ],
    [
      'PUB-12',
      'unknown',
      'a dynamic block is not known yet',
      resource('aws_ecs_service.a', { network_configuration: computed }),
    ],
    ['PUB-13', 'failed', 'it has no VPC options', resource('aws_opensearch_domain.a', { vpc_options: [] })],
    [
      'PUB-13',
      'passed',
      'it has',
      resource('aws_elasticsearch_domain.a', { vpc_options: [{ subnet_ids: later('aws_subnet.a.id') }] }),
    ],
    [
      'PUB-13',
      'unknown',
      'a dynamic block is not known yet',
      resource('aws_opensearch_domain.a', { vpc_options: computed }),
    ],
    [
      'PUB-15',
      'failed',
      'guests are allowed',
      resource('aws_cognito_identity_pool.a', { allow_unauthenticated_identities: true }),
    ],
    [
      'PUB-15',
      'passed',
      'they are not',
      resource('aws_cognito_identity_pool.a', { allow_unauthenticated_identities: false }),
    ],
    [
      'PUB-15',
      'unknown',
      'it is not known yet',
      resource('aws_cognito_identity_pool.a', { allow_unauthenticated_identities: later('x.a.b') }),
    ],
  ]),
);
