import { describe, expect, it } from '@jest/globals';
import { explainAwsError, isConflict, isNotFound } from '../../../../src/adapters/aws/aws-error.js';
import { MayflyError } from '../../../../src/core/errors.js';

const named = (name: string, more: object = {}) => Object.assign(new Error('as AWS says it'), { name }, more);
const answered = (httpStatusCode: number) => named('X', { $metadata: { httpStatusCode } });

describe('an error of AWS', () => {
  it.each([
    ['CredentialsProviderError', 'no AWS credentials were found', 'input'],
    ['InvalidClientTokenId', 'AWS does not accept these credentials', 'input'],
    ['SignatureDoesNotMatch', 'AWS does not accept these credentials', 'input'],
    ['ExpiredToken', 'the AWS credentials have expired', 'input'],
    ['AccessDenied', 'AWS denied the call', 'outside'],
    ['TimeoutError', 'there was no answer in time', 'outside'],
  ])('named %s says that %s', (name, meaning, kind) => {
    const cause = named(name);
    const explained = explainAwsError('reading x failed', cause);
    expect(explained).toMatchObject({ message: `reading x failed: ${meaning}`, kind, cause });
    expect(explained.hint).toMatch(/\.$/);
  });

  it.each([
    ['ENOTFOUND', 'the host was not found'],
    ['ECONNREFUSED', 'the connection was refused'],
  ])('with the code %s says that %s', (code, meaning) => {
    expect(explainAwsError('reading x failed', named('Error', { code })).message).toBe(
      `reading x failed: ${meaning}`,
    );
  });

  it.each([
    [
      '@aws-sdk XML parse error: unexpected content.\n  Deserialization error: to see the raw response, inspect …',
      200,
    ],
    ['Unknown', 404],
    ['UnknownError', 500],
  ])('that reads %j is an answer of something else', (message, httpStatusCode) => {
    const cause = named('Error', { message, $metadata: { httpStatusCode } });
    const explained = explainAwsError('asking x failed', cause);
    expect(explained).toMatchObject({
      message: `asking x failed: the answer (status ${httpStatusCode}) does not come from AWS, or from anything like it`,
      kind: 'outside',
    });
    expect(explained.hint).toContain('AWS_ENDPOINT_URL');
  });

  it('that nobody foresaw is quoted, and is no fault of the input whatever it talks about', () => {
    const explained = explainAwsError('reading x failed', named('Odd', { message: 'bad credentials cache' }));
    expect(explained.message).toBe('reading x failed: Odd: bad credentials cache');
    expect(explained.kind).toBe('outside');
  });

  it('that is explained already, or no error at all, is kept', () => {
    const known = new MayflyError('known', { kind: 'input' });
    expect(explainAwsError('reading x failed', known)).toBe(known);
    expect(explainAwsError('reading x failed', 'a text').message).toBe('reading x failed: unknown: a text');
  });
});

describe('the status of an answer', () => {
  it.each([412, 409, 404])('%d says that a conditional write lost', (status) => {
    expect(isConflict(answered(status))).toBe(true);
  });

  it('404 says that something is not there; an error without an answer says neither', () => {
    expect([404, 403].map((status) => isNotFound(answered(status)))).toEqual([true, false]);
    expect([isNotFound(named('X')), isConflict(named('X')), isConflict('text')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
