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
  ]),
);
