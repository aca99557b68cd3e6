import { describe, expect, it } from '@jest/globals';
import { findConstructIds, locateByIds } from '../../../../src/core/source/construct-ids.js';

const locate = (path: string, ...texts: readonly string[]) =>
  locateByIds(path, findConstructIds(texts.map((text, index) => ({ name: `infra/${index}`, text }))));
const at = (line: number, file = 'infra/0') => ({ file, line, approximate: true });

describe('the id of a construct in the text', () => {
  it.each([
    ['Python', '\nS3Bucket(self, "orders", bucket="x")'],
    ['Python by keywords', '\nS3Bucket(scope=self, id_="orders")'],
    ['Python over several lines', '\nS3Bucket(\n    self,\n    "orders",\n)'],
    ['Java', '\nnew S3Bucket(this, "orders");'],
    ['a builder', '\nS3Bucket.Builder.create(this.stack, "orders").build()'],
    ['C#', '\nnew S3Bucket(this, "orders", new S3BucketConfig { })'],
    ['C# by names', '\nnew S3Bucket(scope: this, id: "orders")'],
    ['Go', '\ns3bucket.NewS3Bucket(stack, jsii.String("orders"), &config)'],
    ['TypeScript', "\nnew S3Bucket(this, 'orders', {})"],
  ])('leads to the line that makes it in %s', (_, text) => {
    expect(locate('shop/orders', text)).toEqual(at(2));
  });

  it('leads to the construct around it where it is not the only one, or made by a package', () => {
    const twice = 'A(self, "bucket")\nA(self, "bucket")\nSite(self, "site")';
    expect(locate('shop/site/bucket', twice)).toEqual(at(3));
    expect(locate('shop/site/logs', 'App()', 'Site(self, "site")')).toEqual(at(1, 'infra/1'));
  });

  it.each([
    ['a value', 'S3Bucket(self, name, bucket="orders")'],
    ['a key', 'orders = config["orders"]'],
    ['a template', '`S3Bucket(this, `$' + '{orders}`)`'],
    ['part of an id', 'S3Bucket(self, "orders-2")'],
  ])('is not %s', (_, text) => {
    expect(locate('orders', text)).toBeUndefined();
  });
});
