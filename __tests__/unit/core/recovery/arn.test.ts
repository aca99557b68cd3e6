import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeConsoleLink, parseArn } from '../../../../src/core/recovery/arn.js';

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const account = fc.oneof(
  fc.stringMatching(/^\d{12}$/),
  fc.constant(''),
  fc.constantFrom('aws', 'cloudfront'),
);
const rest = fc.stringMatching(/^[!-~]{1,60}$/);
const parts = fc.record({
  partition: word,
  service: word,
  region: fc.oneof(word, fc.constant('')),
  account,
  resource: rest,
});

describe('an ARN', () => {
  it('is read into the parts that it was made of, whatever the resource is called', () => {
    fc.assert(
      fc.property(parts, ({ partition, service, region, account: owner, resource }) => {
        const text = ['arn', partition, service, region, owner, resource].join(':');
        expect(parseArn(text)).toEqual({ text, partition, service, region, account: owner, resource });
      }),
    );
  });

  it('is no text of any other kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const arn = parseArn(text);
        expect(arn === undefined || arn.text === text).toBe(true);
      }),
    );
    for (const text of ['', 'aws_s3_bucket.a', 'arn:aws:s3', 'arn:aws:s3:::', 'arn:aws:sns:eu-west-1:1:a b'])
      expect(parseArn(text)).toBeUndefined();
  });

  it('has a link to the console that holds it whole and breaks no Markdown', () => {
    fc.assert(
      fc.property(rest, (resource) => {
        const arn = `arn:aws:sns:eu-west-1:123456789012:${resource}`;
        const link = computeConsoleLink(arn);
        expect(new URL(link).searchParams.get('arn')).toBe(arn);
        expect(link).toMatch(/^https:\/\/console\.aws\.amazon\.com\/go\/view\?arn=[\w.~%-]+$/);
      }),
    );
  });
});
