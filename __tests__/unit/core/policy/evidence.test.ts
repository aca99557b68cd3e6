import { describe, expect, it } from '@jest/globals';
import { evaluatePolicy } from '../../../../src/core/policy/evaluate.js';
import { later, planOf, resource, type Sketch } from './plan-builder.js';

const ssh = (cidr: string, more: Readonly<Record<string, unknown>> = {}): Sketch =>
  resource('aws_security_group.a', {
    name: 'shop-pr-7-bastion',
    ingress: [{ from_port: 22, to_port: 22, protocol: 'tcp', cidr_blocks: [cidr] }],
    ...more,
  });
const fingerprintOf = (sketches: readonly Sketch[], rule: string, environment = 'shop-pr-7') =>
  evaluatePolicy({ plan: planOf(sketches), settings: {}, environment: { name: environment } }).find(
    (finding) => finding.rule === rule && finding.result === 'failed',
  )?.fingerprint;

describe('the fingerprint of a finding', () => {
  it('stays the same for the same values', () => {
    const first = fingerprintOf([ssh('0.0.0.0/0')], 'NET-01');
    expect(first).toMatch(/^[0-9a-f]{12}$/);
    expect(fingerprintOf([ssh('0.0.0.0/0')], 'NET-01')).toBe(first);
  });

  it('changes with a value that the rule read', () => {
    const both = {
      ingress: [{ from_port: 0, to_port: 65_535, protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'] }],
    };
    expect(fingerprintOf([ssh('0.0.0.0/0', both)], 'NET-01')).not.toBe(
      fingerprintOf([ssh('0.0.0.0/0')], 'NET-01'),
    );
  });

  it('does not change with one that it did not read', () => {
    expect(fingerprintOf([ssh('0.0.0.0/0', { description: 'another' })], 'NET-01')).toBe(
      fingerprintOf([ssh('0.0.0.0/0')], 'NET-01'),
    );
  });

  it('is the same for each pull request, though the environment is in the value', () => {
    const policy = (name: string) => [
      resource('aws_iam_policy.a', {
        policy: JSON.stringify({
          Statement: [{ Effect: 'Allow', Action: '*', Resource: `arn:aws:s3:::${name}-data` }],
        }),
      }),
    ];
    const first = fingerprintOf(policy('shop-pr-7'), 'IAM-01', 'shop-pr-7');
    expect(first).toBeDefined();
    expect(fingerprintOf(policy('shop-pr-8'), 'IAM-01', 'shop-pr-8')).toBe(first);
  });

  it('is the same whatever was judged before', () => {
    const others = Array.from({ length: 5 }, (_, n) => [
      resource(`aws_s3_bucket.b${n}`, { bucket: `b${n}` }),
      resource(`aws_s3_bucket_public_access_block.b${n}`, { bucket: later(`aws_s3_bucket.b${n}.id`) }),
    ]).flat();
    const bucket = [
      resource('aws_s3_bucket.a', { bucket: 'a' }),
      resource('aws_s3_bucket_public_access_block.a', { bucket: 'a', block_public_acls: false }),
    ];
    const alone = fingerprintOf(bucket, 'PUB-05');
    expect(alone).toBeDefined();
    expect(fingerprintOf([...bucket, ...others], 'PUB-05')).toBe(alone);
  });

  it('does not hold what may be a secret, which someone could guess by it', () => {
    const user = (data: string) => [resource('aws_instance.a', { user_data: data })];
    const first = fingerprintOf(user('export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE'), 'SEC-01');
    expect(first).toBeDefined();
    expect(fingerprintOf(user('export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLF'), 'SEC-01')).toBe(first);
  });
});
