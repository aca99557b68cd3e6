import { describe, expect, it } from '@jest/globals';
import { evaluatePolicy } from '../../../../src/core/policy/evaluate.js';
import { later, planOf, resource } from './plan-builder.js';

/** A plan of `count` resources in which every bucket has a block and a policy of its own. */
function largePlan(count: number) {
  const sketches = Array.from({ length: count / 5 }, (_, n) => {
    const bucket = later(`aws_s3_bucket.b${n}.id`, `aws_s3_bucket.b${n}`);
    return [
      resource(`aws_s3_bucket.b${n}`, { force_destroy: true, tags_all: { a: 'b' } }),
      resource(`aws_s3_bucket_public_access_block.b${n}`, { bucket, block_public_acls: true }),
      resource(`aws_s3_bucket_policy.b${n}`, {
        bucket,
        policy: '{"Statement":[{"Effect":"Allow","Principal":"*"}]}',
      }),
      resource(`aws_security_group.b${n}`, {
        ingress: [{ protocol: 'tcp', from_port: 1, to_port: 9999, cidr_blocks: ['10.0.0.0/8'] }],
      }),
      resource(`aws_iam_policy.b${n}`, {
        policy: '{"Statement":[{"Effect":"Allow","Action":["s3:Get*","ec2:Describe*"],"Resource":"*"}]}',
      }),
    ];
  });
  return planOf(sketches.flat());
}

function cpuMs(body: () => unknown): number {
  const start = process.cpuUsage();
  body();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('evaluatePolicy', () => {
  it('judges 10,000 resources within a second of CPU', () => {
    const plan = largePlan(10_000);
    evaluatePolicy({ plan: largePlan(100), settings: {} });
    expect(cpuMs(() => evaluatePolicy({ plan, settings: {} }))).toBeLessThan(1_000);
  });
});
