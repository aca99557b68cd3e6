import { describe, expect, it } from '@jest/globals';
import { evaluatePolicy } from '../../../../src/core/policy/evaluate.js';
import type { Plan } from '../../../../src/core/terraform/plan.js';
import { later, planOf, resource } from './plan-builder.js';

/** A plan of `count` resources in which every bucket has a block and a policy of its own. */
function largePlan(count: number): Plan {
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

/** Buckets and blocks by an expression that can't be followed: each block may be any bucket's. */
function openPlan(count: number): Plan {
  const bucket = later('local.name');
  const off = { block_public_acls: false, block_public_policy: false };
  const sketches = Array.from({ length: count / 2 }, (_, n) => [
    resource(`aws_s3_bucket.b${n}`, { bucket }),
    resource(`aws_s3_bucket_public_access_block.b${n}`, { bucket, ...off }),
  ]);
  return planOf(sketches.flat());
}

function countedPlan(count: number): Plan {
  const bucket = later('aws_s3_bucket.b.id', 'aws_s3_bucket.b');
  const sketches = Array.from({ length: count / 2 }, (_, n) => [
    resource(`aws_s3_bucket.b[${n}]`, { bucket: later('random_id.a.hex', 'random_id.a') }),
    resource(`aws_s3_bucket_public_access_block.b[${n}]`, { bucket, block_public_acls: true }),
  ]);
  return planOf(sketches.flat());
}

/** How often judging reads anything of the resources of a plan: work, whatever the machine is doing. */
function countReads(plan: Plan): number {
  let reads = 0;
  const watch = <T extends object>(value: T): T =>
    new Proxy(value, {
      get: (target, key, receiver) => {
        reads += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  evaluatePolicy({ plan: { ...plan, resources: plan.resources.map(watch) }, settings: {} });
  return reads;
}

describe('evaluatePolicy', () => {
  it('does not look at a resource more often because there are many others', () => {
    const perResource = countReads(largePlan(500)) / 500;
    expect(countReads(largePlan(5_000)) / 5_000).toBeLessThan(1.05 * perResource);
  });

  it.each([
    ['whose names nobody knows yet', (n: number) => openPlan(n)],
    ['made by count', (n: number) => countedPlan(n)],
  ])('nor for many buckets with blocks %s', (_, make) => {
    const perResource = countReads(make(100)) / 100;
    expect(countReads(make(1_000)) / 1_000).toBeLessThan(1.2 * perResource);
  });
});
