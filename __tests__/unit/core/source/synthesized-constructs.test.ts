import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseSynthesizedConstructs } from '../../../../src/core/source/synthesized-constructs.js';

const made = (path: string) => ({ '//': { metadata: { path, uniqueId: 'x' } } });

describe('the constructs of a synthesized stack', () => {
  it('are named by the addresses of resources, data sources and module calls', () => {
    const content = {
      '//': { metadata: { stackName: 'shop' } },
      resource: { aws_s3_bucket: { Site_Bucket_1: made('shop/Site/Bucket') } },
      data: { aws_region: { here: made('shop/here') } },
      module: { net: { source: './net', ...made('shop/net') } },
      output: { url: { value: 'x' } },
    };
    expect(parseSynthesizedConstructs(content)).toEqual([
      { address: 'aws_s3_bucket.Site_Bucket_1', path: 'shop/Site/Bucket' },
      { address: 'data.aws_region.here', path: 'shop/here' },
      { address: 'module.net', path: 'shop/net' },
    ]);
  });

  it('leave out what was written without a construct', () => {
    const content = { resource: { aws_s3_bucket: { a: {}, b: { '//': { metadata: { path: 1 } } }, c: [] } } };
    expect(parseSynthesizedConstructs(content)).toEqual([]);
  });

  it('are none of any other JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (content) => Array.isArray(parseSynthesizedConstructs(content))));
  });
});
