import { describe, expect, it } from '@jest/globals';
import { parsePolicyText } from '../../../../../src/core/policy/iam/document.js';
import { isPublic } from '../../../../../src/core/policy/iam/statement.js';

const open = (condition: unknown) => {
  const statement = {
    Effect: 'Allow',
    Principal: '*',
    Action: 's3:GetObject',
    Resource: '*',
    Condition: condition,
  };
  const parsed = parsePolicyText(JSON.stringify({ Statement: [statement] }))?.statements[0];
  if (parsed === undefined) throw new Error('no statement');
  return isPublic(parsed);
};

describe('a statement for everyone', () => {
  it.each([
    [{ StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }],
    [{ IpAddress: { 'aws:SourceIp': ['203.0.113.0/24'] } }],
    [{ ArnLike: { 'aws:SourceArn': 'arn:aws:cloudfront::123456789012:distribution/x' } }],
  ])('is limited by %j', (condition) => {
    expect(open(condition)).toBe(false);
  });

  it.each([
    [{ StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-1' } }],
    [{ 'ForAllValues:StringEquals': { 'aws:PrincipalOrgID': 'o-1' } }],
    [{ IpAddress: { 'aws:SourceIp': ['0.0.0.0/1', '128.0.0.0/1'] } }],
  ])('is public for all that %j says', (condition) => {
    expect(open(condition)).toBe(true);
  });
});
