import { describe, expect, it } from '@jest/globals';
import { isSensitive, rootBlock } from '../../../../src/core/policy/block.js';
import { evaluatePolicy } from '../../../../src/core/policy/evaluate.js';
import type { Finding } from '../../../../src/core/policy/finding.js';
import { computeRealFindings, computeRealPlan } from '../../../../src/core/policy/reality.js';
import type { State } from '../../../../src/core/terraform/state.js';
import { later, planOf, resource, type Sketch } from './plan-builder.js';

const stateOf = (made: Readonly<Record<string, Readonly<Record<string, unknown>>>>): State => ({
  resources: Object.entries(made).map(([address, attributes]) => ({ address, attributes, sensitive: false })),
  dataSources: [],
  outputs: {},
});

/** What a rule says of a resource before and after it was made. */
const judge = (sketches: readonly Sketch[], state: State, rule: string): Finding[] => {
  const plan = planOf(sketches);
  const planned = evaluatePolicy({ plan, settings: {} });
  const real = evaluatePolicy({ plan: computeRealPlan(plan, state), settings: {} });
  return computeRealFindings({ planned, real }).filter((finding) => finding.rule === rule);
};
const BUCKET = [resource('aws_s3_bucket.a', { force_destroy: later('data.x.y.z') })];

describe('what was known only after apply', () => {
  it.each([
    [true, 'passed'],
    [false, 'failed'],
  ] as const)('is judged by the value that it got: %s', (force_destroy, result) => {
    const [finding] = judge(BUCKET, stateOf({ 'aws_s3_bucket.a': { force_destroy } }), 'EPH-01');
    expect(finding).toMatchObject({ result, planned: 'unknown' });
  });

  it('stays unknown where the resource was not made', () => {
    const [finding] = judge(BUCKET, stateOf({}), 'EPH-01');
    expect(finding?.result).toBe('unknown');
    expect(finding).not.toHaveProperty('planned');
  });
});

describe('what failed in the plan and in reality', () => {
  it('keeps the fingerprint that the plan gave it, since waivers name that', () => {
    const sketch = [
      resource('aws_iam_policy.a', {
        arn: later('x.y.z'),
        policy: '{"Statement":{"Effect":"Allow","Action":"*"}}',
      }),
    ];
    const made = { policy: '{"Statement":{"Effect":"Allow","Action":"*","Sid":"x"}}' };
    const plan = planOf(sketch);
    const planned = evaluatePolicy({ plan, settings: {} }).find(({ rule }) => rule === 'IAM-01');
    expect(judge(sketch, stateOf({ 'aws_iam_policy.a': made }), 'IAM-01')).toEqual([planned]);
  });
});

describe('the real plan', () => {
  it('calls sensitive what the plan or the state calls so', () => {
    const plan = planOf([resource('aws_db_instance.a', { password: 'x', username: 'y' })]);
    const [planned] = plan.resources;
    const marked = {
      ...plan,
      resources: planned === undefined ? [] : [{ ...planned, sensitive: { password: true } }],
    };
    const state: State = {
      ...stateOf({}),
      resources: [
        { address: 'aws_db_instance.a', attributes: { password: 'x' }, sensitive: { username: true } },
      ],
    };
    expect(computeRealPlan(marked, state).resources[0]).toMatchObject({
      after: { password: 'x' },
      unknown: false,
      sensitive: { password: true, username: true },
    });
  });

  it('keeps what is sensitive inside a list so for messages', () => {
    const address = 'aws_lambda_function.a';
    const values = { environment: [{ variables: { KEY: 'x' } }] };
    const marks = { environment: [{ variables: true }] };
    const plan = planOf([resource(address, values)]);
    const marked = { ...plan, resources: plan.resources.map((one) => ({ ...one, sensitive: marks })) };
    const state: State = {
      ...stateOf({}),
      resources: [
        { address, attributes: values, sensitive: { environment: { 0: { variables: { KEY: true } } } } },
      ],
    };
    const [real] = computeRealPlan(marked, state).resources;
    if (real === undefined) throw new Error('there is no resource');
    expect(isSensitive(rootBlock(real, undefined), 'environment.variables')).toBe(true);
  });

  it('leaves what is deleted as it was planned', () => {
    const plan = planOf([resource('aws_s3_bucket.a', {}, { action: 'delete' })]);
    expect(computeRealPlan(plan, stateOf({ 'aws_s3_bucket.a': { bucket: 'x' } }))).toEqual(plan);
  });
});
