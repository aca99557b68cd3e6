import { describe, expect, it } from '@jest/globals';
import { findCredential, findNamedCredential } from '../../../../../src/core/policy/secrets/credentials.js';

const KEY = 'Zk9xR2mPq7LwT4vYbN8cHdJ3fGsA6uEiWoQ1KpXz';
// Put together here, so that no scanner takes this file for a leak.
const token = (prefix: string, length: number) => prefix + 'a1B2'.repeat(length / 4);

describe('a credential in a text', () => {
  it.each([
    [`export AWS_SECRET_ACCESS_KEY=${KEY}`, 'an AWS secret access key'],
    [`KEY="${KEY}"`, 'an AWS secret access key'],
    [`key: ${KEY}\n`, 'an AWS secret access key'],
    ['id = AKIAIOSFODNN7EXAMPLE', 'an AWS access key id'],
    [token('ghp_', 36), 'a token of GitHub'],
    [token('xoxb-', 12), 'a token of Slack'],
    [token('sk_live_', 24), 'a key of Stripe'],
    ['postgres://app:hunter2@db/app', 'a password in an address'],
  ])('%s is found', (text, what) => {
    expect(findCredential(text)).toBe(what);
  });

  it.each([
    ['commit da39a3ee5e6b4b0d3255bfef95601890afd80709'],
    ['https://db.example/app@v2'],
    ['postgres://app:${password}@db/app'],
    ['arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop-pr-7/db'],
  ])('%s is none', (text) => {
    expect(findCredential(text)).toBeUndefined();
  });
});

describe('a credential by its name', () => {
  it.each([
    ['DB_PASSWORD', 'hunter2'],
    ['JWT_SECRET', 'correct horse battery staple'],
    ['DATABASE_URL_PASSWORD', 'x'],
  ])('is %s = %s', (name, text) => {
    expect(findNamedCredential(name, text)).toBe('what its name calls a secret');
  });

  it.each([
    ['DB_SECRET', 'shop-pr-7/db'],
    ['JWT_SECRET', 'alias/shop'],
    ['DB_PASSWORD', '{{resolve:secretsmanager:x}}'],
    ['API_KEY', 'none'],
    ['CSRF_TOKEN', 'x-csrf-token'],
    ['IDEMPOTENCY_TOKEN', 'shop-pr-7'],
    ['DB_PASSWORD', 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:x'],
    ['SECRET_ARN', 'hunter2'],
  ])('is not %s = %s', (name, text) => {
    expect(findNamedCredential(name, text)).toBeUndefined();
  });
});
