import { describe, expect, it } from '@jest/globals';
import type { AwsCall, AwsCheck } from '../../../../../src/core/smoke/aws/check.js';
import { fillAws, findCallRegion, renderAwsTarget } from '../../../../../src/core/smoke/aws/describe.js';
import { createFiller } from '../../../../../src/core/smoke/filler.js';

const queue = (url: string): AwsCall => ({ service: 'queue', url });

describe('the region of a call', () => {
  it.each<[AwsCall, string | undefined]>([
    [queue('https://sqs.us-east-2.amazonaws.com/123456789012/a'), 'us-east-2'],
    [queue('https://us-east-2.queue.amazonaws.com/123456789012/a'), 'us-east-2'],
    [queue('https://sqs.cn-north-1.amazonaws.com.cn/123456789012/a'), 'cn-north-1'],
    [queue('http://127.0.0.1:5000/123456789012/a'), undefined],
    [
      { service: 'invoke', function: 'arn:aws:lambda:eu-north-1:123456789012:function:a', payload: {} },
      'eu-north-1',
    ],
    [{ service: 'invoke', function: 'a', payload: {} }, undefined],
    [{ service: 'bucket', bucket: 'arn:aws:s3:::a', prefix: '' }, undefined],
    [{ service: 'table', table: 'arn:aws:dynamodb:sa-east-1:123456789012:table/a', item: {} }, 'sa-east-1'],
    [
      {
        service: 'database',
        cluster: 'arn:aws:rds:us-west-2:123456789012:cluster:a',
        secret: 's',
        sql: 'select 1',
      },
      'us-west-2',
    ],
  ])('%j is %s', (call, region) => {
    expect(findCallRegion(call)).toBe(region);
  });
});

describe('an AWS check', () => {
  const check: AwsCheck = {
    kind: 'aws',
    name: 'orders',
    id: 'orders',
    call: {
      service: 'invoke',
      function: '${outputs.function}',
      payload: { pr: '${pr.number}', deep: ['${env.name}'] },
    },
    expect: { body: '/id-${outputs.id}/', json: { '$.name': '${env.name}' } },
    withinMs: 0,
    timeoutMs: 10_000,
    optional: false,
    after: [],
  };

  it('has references in what is called, what is sent and what is expected', () => {
    const filler = createFiller({
      outputs: { function: 'shop-orders', id: 'a.b' },
      environment: 'shop-pr-7',
      pullNumber: 7,
      headSha: undefined,
    });
    const filled = fillAws(check, filler);
    expect(filled.call).toEqual({
      service: 'invoke',
      function: 'shop-orders',
      payload: { pr: '7', deep: ['shop-pr-7'] },
    });
    expect(filled.expect).toEqual({ body: '/id-a\\.b/', json: { '$.name': 'shop-pr-7' } });
    expect(renderAwsTarget(filled)).toBe('invoke shop-orders');
  });
});
