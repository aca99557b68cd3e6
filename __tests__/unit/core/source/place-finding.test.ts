import { describe, expect, it } from '@jest/globals';
import { placeFinding } from '../../../../src/core/source/place-finding.js';
import { makeFinding } from '../report/reports.js';

const origins = {
  locations: new Map([
    ['aws_s3_bucket.a', { file: 'site.ts', line: 3 }],
    ['module.net', { file: 'main.ts', line: 7 }],
    ['module.net.module.dns', { file: 'net/main.tf', line: 2 }],
  ]),
  constructs: new Map([['module.net', 'shop/net']]),
};
const place = (address: string) => {
  const { location, construct } = placeFinding({ ...makeFinding({}), address }, origins);
  return [location && `${location.file}:${location.line}`, construct];
};

describe('the place of a finding', () => {
  it.each([
    ['aws_s3_bucket.a', 'site.ts:3', undefined],
    ['aws_s3_bucket.a["x"]', 'site.ts:3', undefined],
    ['module.net.aws_vpc.v', 'main.ts:7', 'shop/net'],
    ['module.net["a.b"].aws_vpc.v[0]', 'main.ts:7', 'shop/net'],
    ['module.net.module.dns[1].aws_vpc.v', 'net/main.tf:2', 'shop/net'],
    ['module.other.aws_s3_bucket.a', undefined, undefined],
    ['aws_s3_bucket.b', undefined, undefined],
  ])('of %s is %s', (address, location, construct) => {
    expect(place(address)).toEqual([location, construct]);
  });

  it('stays where the finding has one, and where a source knows none', () => {
    const location = { file: 'x.tf', line: 1 };
    const finding = makeFinding({ address: 'aws_s3_bucket.a', location });
    expect(placeFinding(finding, origins)).toEqual(finding);
    expect(placeFinding(finding, {})).toEqual(finding);
  });
});
