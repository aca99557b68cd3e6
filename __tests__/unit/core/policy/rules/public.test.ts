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

const permission = (values: Record<string, unknown>) => resource('aws_lambda_permission.a', values);
const method = (values: Record<string, unknown>) =>
  resource('aws_api_gateway_method.a', { http_method: 'GET', authorization: 'NONE', ...values });
const route = (values: Record<string, unknown>) =>
  resource('aws_apigatewayv2_route.a', {
    api_id: later('aws_apigatewayv2_api.a.id', 'aws_apigatewayv2_api.a'),
    route_key: '$default',
    ...values,
  });
const socket = resource('aws_apigatewayv2_api.a', { protocol_type: 'WEBSOCKET' });
const queue = (address: string, Statement: unknown) =>
  resource(address, { policy: JSON.stringify({ Statement: [Statement] }) });
const document = (type: string) =>
  resource('data.aws_iam_policy_document.a', {
    json: computed,
    statement: [
      {
        effect: 'Allow',
        actions: ['sqs:SendMessage'],
        resources: [later('aws_sqs_queue.a.arn', 'aws_sqs_queue.a')],
        principals: [{ type, identifiers: [type === '*' ? '*' : 'sns.amazonaws.com'] }],
      },
    ],
  });

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
      'failed',
      'the condition admits principals of every account',
      policy({ ...ALLOW, Principal: '*', Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*' } } }),
    ],
    [
      'PUB-06',
      'passed',
      'the condition names a source in whatever account',
      policy({
        ...ALLOW,
        Principal: '*',
        Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:*:*:shop' } },
      }),
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
    ['PUB-09', 'failed', 'everyone may call', permission({ principal: '*' })],
    [
      'PUB-09',
      'failed',
      'everyone may, whatever the source',
      permission({ principal: '*', source_arn: 'arn:aws:events:eu-west-1:1:rule/a' }),
    ],
    ['PUB-09', 'failed', 'a service may for every customer', permission({ principal: 's3.amazonaws.com' })],
    ['PUB-09', 'failed', 'every Alexa skill may', permission({ principal: 'alexa-appkit.amazon.com' })],
    [
      'PUB-09',
      'passed',
      'a service may for one resource',
      permission({ principal: 'sns.amazonaws.com', source_arn: 'arn:aws:sns:eu-west-1:1:a' }),
    ],
    [
      'PUB-09',
      'passed',
      'the resource is not made yet',
      permission({ principal: 'sns.amazonaws.com', source_arn: later('aws_sns_topic.a.arn') }),
    ],
    [
      'PUB-09',
      'passed',
      'a service may for one account',
      permission({ principal: 's3.amazonaws.com', source_account: '123456789012' }),
    ],
    ['PUB-09', 'passed', 'an account may', permission({ principal: '123456789012' })],
    ['PUB-09', 'passed', 'an organization may', permission({ principal: '*', principal_org_id: 'o-1' })],
    ['PUB-09', 'unknown', 'who may is not known yet', permission({ principal: later('x.a.b') })],
    ['PUB-10', 'failed', 'a method asks for nothing', method({})],
    ['PUB-10', 'failed', 'no key is asked for either', method({ api_key_required: false })],
    ['PUB-10', 'failed', 'a route asks for nothing', route({})],
    ['PUB-10', 'failed', 'opening a WebSocket asks for nothing', route({ route_key: '$connect' }), socket],
    ['PUB-10', 'passed', 'IAM decides', method({ authorization: 'AWS_IAM' })],
    ['PUB-10', 'passed', 'a key is asked for', method({ api_key_required: true })],
    ['PUB-10', 'passed', 'it answers preflight requests', method({ http_method: 'OPTIONS' })],
    ['PUB-10', 'passed', 'the route answers preflight requests', route({ route_key: 'OPTIONS /{proxy+}' })],
    ['PUB-10', 'passed', 'a route asks for a token', route({ authorization_type: 'JWT' })],
    ['PUB-10', 'passed', 'an open WebSocket was authorized before', route({ route_key: 'send' }), socket],
    ['PUB-10', 'unknown', 'it is not known yet', method({ authorization: later('x.a.b') })],
    ['PUB-10', 'unknown', 'the key is not known yet', method({ api_key_required: later('x.a.b') })],
    [
      'PUB-11',
      'failed',
      'everyone may pull',
      queue('aws_ecr_repository_policy.a', { ...ALLOW, Principal: '*' }),
    ],
    [
      'PUB-11',
      'failed',
      'everyone may send',
      queue('aws_sqs_queue.a', { ...ALLOW, Principal: { AWS: '*' } }),
    ],
    [
      'PUB-11',
      'failed',
      'a role of any account may',
      queue('aws_sns_topic_policy.a', { ...ALLOW, Principal: { AWS: 'arn:aws:iam::*:role/a' } }),
    ],
    [
      'PUB-11',
      'failed',
      'everyone with some user name may',
      queue('aws_sqs_queue_policy.a', {
        ...ALLOW,
        Principal: '*',
        Condition: { StringEquals: { 'aws:username': 'ci' } },
      }),
    ],
    [
      'PUB-11',
      'failed',
      'a document with an unknown ARN lets everyone in',
      resource('aws_sqs_queue_policy.a', {
        policy: later('data.aws_iam_policy_document.a.json', 'data.aws_iam_policy_document.a'),
      }),
      document('*'),
    ],
    [
      'PUB-11',
      'passed',
      'a document with an unknown ARN names a service',
      resource('aws_sqs_queue_policy.a', {
        policy: later('data.aws_iam_policy_document.a.json', 'data.aws_iam_policy_document.a'),
      }),
      document('Service'),
    ],
    [
      'PUB-11',
      'failed',
      'a vault is open',
      resource('aws_glacier_vault.a', {
        access_policy: JSON.stringify({ Statement: { ...ALLOW, Principal: '*' } }),
      }),
    ],
    [
      'PUB-11',
      'passed',
      'a source account is named',
      queue('aws_sns_topic.a', {
        ...ALLOW,
        Principal: '*',
        Condition: { StringEquals: { 'aws:SourceAccount': '123456789012' } },
      }),
    ],
    [
      'PUB-11',
      'passed',
      'it is a denial',
      queue('aws_sqs_queue_policy.a', { ...ALLOW, Effect: 'Deny', Principal: '*' }),
    ],
    [
      'PUB-11',
      'passed',
      'the queue has no policy of its own',
      resource('aws_sqs_queue.a', { policy: computed }),
    ],
    [
      'PUB-11',
      'unknown',
      'the policy is not known yet',
      resource('aws_sqs_queue_policy.a', { policy: later('aws_sqs_queue.a.arn') }),
    ],
    ['PUB-14', 'failed', 'it is true', resource('aws_mq_broker.a', { publicly_accessible: true })],
    ['PUB-14', 'passed', 'it is not set', resource('aws_mq_broker.a')],
    [
      'PUB-14',
      'unknown',
      'it is not known yet',
      resource('aws_mq_broker.a', { publicly_accessible: later('x.a.b') }),
    ],
  ]),
);
