import { computed, later, resource } from '../plan-builder.js';
import { casesOf, testRules } from '../rule-cases.js';

const listener = (values: Record<string, unknown>) => resource('aws_lb_listener.a', values);
const redirect = (protocol: unknown) => [{ type: 'redirect', redirect: [{ protocol }] }];
const FORWARD = [{ type: 'forward' }];
const https = (ssl_policy: unknown) => listener({ protocol: 'HTTPS', ssl_policy, default_action: FORWARD });
const cdn = (first: unknown, second: unknown = 'https-only') =>
  resource('aws_cloudfront_distribution.a', {
    default_cache_behavior: [{ viewer_protocol_policy: first }],
    ordered_cache_behavior: [{ viewer_protocol_policy: second }],
  });

const DENY = {
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: '*',
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};
const bucketPolicy = (statement: unknown, values: Record<string, unknown> = {}) =>
  resource('aws_s3_bucket_policy.a', {
    bucket: later('aws_s3_bucket.a.id', 'aws_s3_bucket.a'),
    policy: JSON.stringify({ Statement: [statement] }),
    ...values,
  });
const bucket = resource('aws_s3_bucket.a', { bucket: computed, policy: computed });
/** A document that can only be read during apply, since it names the bucket's ARN. */
const document = (effect: string) =>
  resource('data.aws_iam_policy_document.a', {
    json: computed,
    statement: [
      {
        effect,
        actions: ['s3:*'],
        resources: [later('aws_s3_bucket.a.arn', 'aws_s3_bucket.a')],
        principals: [{ type: '*', identifiers: ['*'] }],
        condition: [{ test: 'Bool', variable: 'aws:SecureTransport', values: ['false'] }],
      },
    ],
  });
const byDocument = {
  policy: later('data.aws_iam_policy_document.a.json', 'data.aws_iam_policy_document.a'),
};

const viewer = (values: Record<string, unknown>) =>
  resource('aws_cloudfront_distribution.a', { viewer_certificate: [values] });
const domain = (domain_endpoint_options: unknown) =>
  resource('aws_opensearch_domain.a', { domain_endpoint_options });
const cache = (values: Record<string, unknown>) => resource('aws_elasticache_replication_group.a', values);
const kafka = (encryption_info: unknown) => resource('aws_msk_cluster.a', { encryption_info });
const database = (
  parameter_group_name: unknown = later('aws_db_parameter_group.a.name', 'aws_db_parameter_group.a'),
) => resource('aws_db_instance.a', { parameter_group_name });
const parameters = (family: string, ...parameter: Record<string, unknown>[]) =>
  resource('aws_db_parameter_group.a', { name: 'shop', family, parameter });
const headers = (security_headers_config: unknown) =>
  resource('aws_cloudfront_response_headers_policy.a', { security_headers_config });
const hsts = (access_control_max_age_sec: unknown) =>
  headers([{ strict_transport_security: [{ access_control_max_age_sec }] }]);

testRules(
  'transport',
  casesOf([
    ['TLS-01', 'failed', 'HTTP is forwarded', listener({ protocol: 'HTTP', default_action: FORWARD })],
    [
      'TLS-01',
      'failed',
      'the redirect stays on HTTP',
      listener({ protocol: 'HTTP', default_action: redirect('#{protocol}') }),
    ],
    [
      'TLS-01',
      'passed',
      'HTTP is redirected to HTTPS',
      listener({ protocol: 'HTTP', default_action: redirect('HTTPS') }),
    ],
    ['TLS-01', 'passed', 'the listener is not HTTP', listener({ protocol: 'TCP', default_action: FORWARD })],
    [
      'TLS-01',
      'unknown',
      'the redirect is not known yet',
      listener({ protocol: 'HTTP', default_action: redirect(later('x.a.b')) }),
    ],
    ['TLS-02', 'failed', 'the policy is old', https('ELBSecurityPolicy-2016-08')],
    ['TLS-02', 'failed', 'the policy speaks TLS 1.0 with 1.3', https('ELBSecurityPolicy-TLS13-1-0-2021-06')],
    ['TLS-02', 'failed', 'no policy is set', https(computed)],
    ['TLS-02', 'failed', 'there is no TLS at all', listener({ protocol: 'HTTP', default_action: FORWARD })],
    ['TLS-02', 'passed', 'the policy is new', https('ELBSecurityPolicy-TLS13-1-2-2021-06')],
    [
      'TLS-02',
      'passed',
      'the policy asks for forward secrecy and 1.2',
      https('ELBSecurityPolicy-FS-1-2-Res-2019-08'),
    ],
    [
      'TLS-02',
      'passed',
      'the listener passes TCP through',
      listener({ protocol: 'TCP', default_action: FORWARD }),
    ],
    ['TLS-02', 'unknown', 'the policy is not known yet', https(later('x.a.b'))],
    ['TLS-03', 'failed', 'the default behavior allows HTTP', cdn('allow-all')],
    ['TLS-03', 'failed', 'another behavior allows HTTP', cdn('https-only', 'allow-all')],
    ['TLS-03', 'passed', 'every behavior redirects', cdn('redirect-to-https')],
    ['TLS-03', 'unknown', 'a behavior is not known yet', cdn(later('x.a.b'))],
    ['TLS-08', 'failed', 'the bucket has no policy', bucket],
    [
      'TLS-08',
      'failed',
      'its policy denies something else',
      bucket,
      bucketPolicy({ ...DENY, Condition: {} }),
    ],
    [
      'TLS-08',
      'failed',
      'the policy denies one role only',
      bucketPolicy({ ...DENY, Principal: { AWS: 'arn:aws:iam::123456789012:role/a' } }),
    ],
    ['TLS-08', 'passed', 'its policy denies plain HTTP', bucket, bucketPolicy(DENY)],
    [
      'TLS-08',
      'passed',
      'a document with an unknown ARN denies it',
      bucket,
      bucketPolicy(DENY, byDocument),
      document('Deny'),
    ],
    [
      'TLS-08',
      'failed',
      'a document with an unknown ARN does not',
      bucket,
      bucketPolicy(DENY, byDocument),
      document('Allow'),
    ],
    [
      'TLS-08',
      'unknown',
      'its policy is not known yet',
      bucket,
      bucketPolicy(DENY, { policy: later('aws_s3_bucket.a.arn') }),
    ],
    ['TLS-04', 'failed', 'viewers may speak TLS 1.0', viewer({ minimum_protocol_version: 'TLSv1' })],
    ['TLS-04', 'failed', 'viewers may speak TLS 1.1', viewer({ minimum_protocol_version: 'TLSv1.1_2016' })],
    [
      'TLS-04',
      'failed',
      'the certificate is CloudFront’s',
      viewer({ cloudfront_default_certificate: true, minimum_protocol_version: 'TLSv1.2_2021' }),
    ],
    [
      'TLS-04',
      'failed',
      'an API domain speaks TLS 1.0',
      resource('aws_api_gateway_domain_name.a', { security_policy: 'TLS_1_0' }),
    ],
    [
      'TLS-04',
      'failed',
      'an API domain leaves it to AWS',
      resource('aws_api_gateway_domain_name.a', { security_policy: computed }),
    ],
    [
      'TLS-04',
      'passed',
      'viewers speak TLS 1.2',
      viewer({ cloudfront_default_certificate: false, minimum_protocol_version: 'TLSv1.2_2018' }),
    ],
    ['TLS-04', 'passed', 'viewers speak TLS 1.3', viewer({ minimum_protocol_version: 'TLSv1.3_2025' })],
    [
      'TLS-04',
      'passed',
      'an API domain speaks TLS 1.3',
      resource('aws_api_gateway_domain_name.a', { security_policy: 'SecurityPolicy_TLS13_1_3_2025_09' }),
    ],
    [
      'TLS-04',
      'passed',
      'an HTTP API’s domain speaks TLS 1.2',
      resource('aws_apigatewayv2_domain_name.a', {
        domain_name_configuration: [{ security_policy: 'TLS_1_2' }],
      }),
    ],
    [
      'TLS-04',
      'unknown',
      'the version is not known yet',
      viewer({ minimum_protocol_version: later('x.a.b') }),
    ],
    [
      'TLS-04',
      'unknown',
      'whose certificate it is is not known yet',
      viewer({ cloudfront_default_certificate: later('x.a.b') }),
    ],
    [
      'TLS-05',
      'failed',
      'plain HTTP is allowed',
      domain([{ enforce_https: false, tls_security_policy: 'Policy-Min-TLS-1-2-2019-07' }]),
    ],
    [
      'TLS-05',
      'failed',
      'TLS 1.0 is allowed',
      domain([{ enforce_https: true, tls_security_policy: 'Policy-Min-TLS-1-0-2019-07' }]),
    ],
    ['TLS-05', 'failed', 'nobody set it', domain(computed)],
    [
      'TLS-05',
      'passed',
      'HTTPS is enforced',
      domain([{ enforce_https: true, tls_security_policy: computed }]),
    ],
    ['TLS-05', 'unknown', 'it is not known yet', domain([{ enforce_https: later('x.a.b') }])],
    ['TLS-06', 'failed', 'the cache talks in clear', cache({ transit_encryption_enabled: false })],
    ['TLS-06', 'failed', 'nobody set it for the cache', cache({ transit_encryption_enabled: computed })],
    [
      'TLS-06',
      'failed',
      'clients may choose',
      kafka([{ encryption_in_transit: [{ client_broker: 'TLS_PLAINTEXT' }] }]),
    ],
    [
      'TLS-06',
      'failed',
      'brokers talk in clear',
      kafka([{ encryption_in_transit: [{ client_broker: 'TLS', in_cluster: false }] }]),
    ],
    ['TLS-06', 'failed', 'nobody set it for the brokers', kafka([])],
    ['TLS-06', 'passed', 'the cache talks TLS', cache({ transit_encryption_enabled: true })],
    [
      'TLS-06',
      'passed',
      'brokers and clients talk TLS',
      kafka([{ encryption_in_transit: [{ client_broker: 'TLS', in_cluster: true }] }]),
    ],
    ['TLS-06', 'passed', 'the provider’s default is taken', kafka([{ encryption_in_transit: [] }])],
    ['TLS-06', 'unknown', 'it is not known yet', cache({ transit_encryption_enabled: later('x.a.b') })],
    [
      'TLS-06',
      'unknown',
      'the brokers’ is not known yet',
      kafka([{ encryption_in_transit: [{ client_broker: later('x.a.b') }] }]),
    ],
    [
      'TLS-07',
      'failed',
      'PostgreSQL is told not to',
      database(),
      parameters('postgres16', { name: 'rds.force_ssl', value: '0' }),
    ],
    [
      'TLS-07',
      'failed',
      'an old PostgreSQL is not told',
      database(),
      parameters('postgres13', { name: 'log_statement', value: 'all' }),
    ],
    ['TLS-07', 'failed', 'MySQL is not told', database(), parameters('mysql8.0')],
    [
      'TLS-07',
      'failed',
      'Db2 speaks plain TCP too',
      database(),
      parameters('db2-ae-11.5', { name: 'db2comm', value: 'TCPIP,SSL' }),
    ],
    [
      'TLS-07',
      'failed',
      'AWS’s own group for MySQL does not',
      resource('aws_db_instance.a', { engine: 'mysql', engine_version: '8.4' }),
    ],
    ['TLS-07', 'failed', 'it names AWS’s own group', database('default.sqlserver-ex-15.0')],
    ['TLS-07', 'failed', 'a group that nothing uses does not', parameters('mariadb10.11')],
    [
      'TLS-07',
      'passed',
      'PostgreSQL is told to',
      database(),
      parameters('postgres13', { name: 'rds.force_ssl', value: '1' }),
    ],
    ['TLS-07', 'passed', 'a new PostgreSQL is not told', database(), parameters('postgres16')],
    [
      'TLS-07',
      'passed',
      'MariaDB is told to',
      database('shop'),
      parameters('mariadb10.11', { name: 'require_secure_transport', value: 'ON' }),
    ],
    [
      'TLS-07',
      'passed',
      'AWS’s own group for MariaDB does',
      resource('aws_db_instance.a', { engine: 'mariadb', engine_version: '11.8.3' }),
    ],
    ['TLS-07', 'passed', 'no parameter of the engine could', database(), parameters('oracle-ee-19')],
    ['TLS-07', 'none', 'its database says it already', parameters('mysql8.0'), database()],
    [
      'TLS-07',
      'unknown',
      'the parameter is not known yet',
      database(),
      parameters('postgres13', { name: 'rds.force_ssl', value: later('x.a.b') }),
    ],
    ['TLS-07', 'unknown', 'the group is another stack’s', database('shared')],
    ['TLS-07', 'unknown', 'the group is not known yet', database(later('local.group'))],
    [
      'TLS-07',
      'unknown',
      'AWS chooses the version',
      resource('aws_db_instance.a', { engine: 'postgres', engine_version: computed }),
    ],
    ['TLS-09', 'failed', 'there are no security headers', headers([])],
    ['TLS-09', 'failed', 'there are others', headers([{ strict_transport_security: [] }])],
    ['TLS-09', 'failed', 'it holds for an hour', hsts(3600)],
    ['TLS-09', 'passed', 'it holds for a year', hsts(31_536_000)],
    ['TLS-09', 'unknown', 'how long is not known yet', hsts(later('x.a.b'))],
  ]),
);
