import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeLookups } from '../../../../src/core/recovery/lookups.js';
import { isMadeFor, type LogGroup, listLogGroups } from '../../../../src/core/recovery/made-by-services.js';

const REGION = 'eu-west-1';
const named = (prefix: string, exact = true): LogGroup => ({ region: REGION, prefix, exact });
const stateOf = (address: string, attributes: Readonly<Record<string, unknown>>) => ({
  resources: [{ address, attributes, sensitive: false }],
  dataSources: [],
  outputs: {},
});

describe('log groups that AWS makes', () => {
  it.each([
    ['aws_lambda_function.api', { function_name: 'api' }, [named('/aws/lambda/api')]],
    ['module.a.aws_codebuild_project.b["x"]', { name: 'b' }, [named('/aws/codebuild/b')]],
    ['aws_api_gateway_rest_api.r', { id: 'a1' }, [named('API-Gateway-Execution-Logs_a1/', false)]],
    ['aws_db_instance.d', { identifier: 'd' }, [named('/aws/rds/instance/d/', false)]],
    [
      'aws_eks_cluster.k',
      { name: 'k' },
      [named('/aws/eks/k/cluster'), named('/aws/containerinsights/k/', false)],
    ],
    ['aws_lambda_function.broken', { function_name: null }, []],
    ['aws_sns_topic.t', { name: 't' }, []],
  ])('for %s follow from its state', (address, attributes, groups) => {
    expect(listLogGroups([stateOf(address, attributes)], REGION)).toEqual(groups);
  });

  it('are where their resource is', () => {
    const arn = 'arn:aws:lambda:us-west-2:123456789012:function:api';
    expect(listLogGroups([stateOf('aws_lambda_function.a', { function_name: 'api', arn })], REGION)).toEqual([
      { ...named('/aws/lambda/api'), region: 'us-west-2' },
    ]);
  });

  it('are no groups of others whose names begin the same', () => {
    expect(isMadeFor('/aws/lambda/api', named('/aws/lambda/api'))).toBe(true);
    expect(isMadeFor('/aws/lambda/api-2', named('/aws/lambda/api'))).toBe(false);
    expect(
      isMadeFor('API-Gateway-Execution-Logs_a1/prod', named('API-Gateway-Execution-Logs_a1/', false)),
    ).toBe(true);
  });
});

describe('the questions for them', () => {
  it('are one for all that begin with the name of the environment', () => {
    const groups = ['a', 'b', 'c'].map((name) => named(`/aws/lambda/shop-pr-7-${name}`));
    expect(computeLookups(groups)).toEqual([{ region: REGION, prefix: '/aws/lambda/shop-pr-7-' }]);
  });

  it('never ask for all functions of an account', () => {
    const groups = [named('/aws/lambda/api'), named('/aws/lambda/worker')];
    expect(computeLookups(groups)).toEqual([
      { region: REGION, prefix: '/aws/lambda/api' },
      { region: REGION, prefix: '/aws/lambda/worker' },
    ]);
  });

  it('find every group that is looked for, whatever it is called', () => {
    const prefix = fc.stringMatching(
      /^(\/aws\/(lambda|codebuild|rds\/instance)\/|API-Gateway-Execution-Logs_)?\w{1,12}$/,
    );
    const region = fc.constantFrom('eu-west-1', 'us-east-1');
    const groups = fc.array(fc.record({ region, prefix, exact: fc.boolean() }), { maxLength: 12 });
    fc.assert(
      fc.property(groups, (wanted) => {
        const lookups = computeLookups(wanted);
        expect(lookups.length).toBeLessThanOrEqual(wanted.length);
        for (const group of wanted) {
          const asked = lookups.some(
            (one) => one.region === group.region && group.prefix.startsWith(one.prefix),
          );
          expect(asked).toBe(true);
        }
      }),
    );
  });
});
