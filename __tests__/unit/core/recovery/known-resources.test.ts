import { describe, expect, it } from '@jest/globals';
import { indexStates } from '../../../../src/core/recovery/known-resources.js';
import { computeRegions, listStateRegions } from '../../../../src/core/recovery/regions.js';
import type { State } from '../../../../src/core/terraform/state.js';

const own = (service: string, resource: string) => `arn:aws:${service}:eu-west-1:123456789012:${resource}`;
const stateOf = (resources: Readonly<Record<string, Readonly<Record<string, unknown>>>>): State => ({
  resources: Object.entries(resources).map(([address, attributes]) => ({
    address,
    attributes,
    sensitive: false,
  })),
  dataSources: [],
  outputs: {},
});

const STATE = stateOf({
  'aws_sns_topic.news': { id: own('sns', 'news'), arn: own('sns', 'news') },
  'module.net.aws_nat_gateway.out[0]': { id: 'nat-0a1b2c3d' },
  'aws_cloudwatch_log_group.api': {
    id: '/aws/lambda/api',
    arn: `${own('logs', 'log-group:/aws/lambda/api')}`,
  },
  'aws_instance.web (deposed 0a1b2c3d)': {
    id: 'i-0a1b2c3d',
    root_block_device: [{ volume_id: 'vol-0a1b2c3d' }],
  },
});

describe('a state knows', () => {
  const knows = indexStates([STATE]);

  it.each([
    ['a resource by its ARN', own('sns', 'news')],
    ['one without an ARN by type and id', own('ec2', 'natgateway/nat-0a1b2c3d')],
    ['one whose ARN AWS writes with another end', own('logs', 'log-group:/aws/lambda/api:*')],
    ['a volume that an instance made', own('ec2', 'volume/vol-0a1b2c3d')],
    ['what a failed replacement left', own('ec2', 'instance/i-0a1b2c3d')],
  ])('%s', (_, arn) => {
    expect(knows(arn)).toBe(true);
  });

  it.each([
    ['another of the same type', own('sns', 'other')],
    ['another type of the same id', own('dynamodb', 'table/nat-0a1b2c3d')],
    ['what is no ARN', 'aws_sns_topic.news'],
  ])('nothing of %s', (_, arn) => {
    expect(knows(arn)).toBe(false);
  });
});

describe('the regions that a destroy looks in', () => {
  it.each([
    ['eu-west-1', ['eu-west-1', 'us-east-1']],
    ['us-east-1', ['us-east-1']],
    ['cn-northwest-1', ['cn-northwest-1', 'cn-north-1']],
    ['us-gov-east-1', ['us-gov-east-1', 'us-gov-west-1']],
  ])('are its own and that of global services: %s', (home, regions) => {
    expect(computeRegions({ home, recorded: [], states: [] })).toEqual(regions);
  });

  it('and those of the record and of every ARN in a state, each once', () => {
    const state = stateOf({
      'aws_sns_topic.a': { arn: 'arn:aws:sns:eu-central-1:123456789012:a' },
      'aws_s3_bucket.b': { arn: 'arn:aws:s3:::b' },
      'aws_sns_topic.c': { arn: own('sns', 'c') },
    });
    expect(listStateRegions(state)).toEqual(['eu-central-1', 'eu-west-1']);
    expect(computeRegions({ home: 'eu-west-1', recorded: ['us-west-2'], states: [state] })).toEqual([
      'eu-west-1',
      'us-west-2',
      'eu-central-1',
      'us-east-1',
    ]);
  });
});
