import { describe, expect, it } from '@jest/globals';
import type { HttpStep } from '../../../../../src/core/smoke/http/check.js';
import { composeRequest } from '../../../../../src/core/smoke/http/request.js';
import { explainVariable } from '../../../../../src/core/smoke/http/variables.js';

const STEP: HttpStep = {
  url: 'http://x/',
  method: 'POST',
  headers: {},
  expect: { status: 200, header: {}, json: {}, followRedirects: true },
};

const compose = (step: Partial<HttpStep>, env: Readonly<Record<string, string>> = {}) =>
  composeRequest({ ...STEP, ...step }, (name) => env[name]);

describe('a request', () => {
  it('has no body and no type where none is given', () => {
    expect(compose({})).toEqual({ url: 'http://x/', method: 'POST', headers: {}, credentials: [] });
  });

  it('has its credentials in the place of a header that is written', () => {
    const auth = { bearer: 'T' };
    expect(compose({ auth, headers: { authorization: 'old' } }, { T: ' new\n' })).toMatchObject({
      headers: { authorization: 'Bearer new' },
      credentials: ['authorization'],
    });
  });

  it('lacks the first variable that is not set, or empty', () => {
    const auth = { user: 'U', password: 'P' };
    expect(compose({ auth })).toEqual({ missing: 'U' });
    expect(compose({ auth }, { U: 'jo', P: '' })).toEqual({ missing: 'P' });
  });
});

describe('a variable of credentials', () => {
  it.each(['API_TOKEN', '_x', 'token2', 'MY_AWS_KEY', 'GH_PAGES_KEY', 'STATELESS_KEY'])(
    'may be %s',
    (name) => {
      expect(explainVariable(name)).toBeUndefined();
    },
  );

  it.each([
    'AWS_SECRET_ACCESS_KEY',
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'GH_ENTERPRISE_TOKEN',
    'TF_VAR_db_password',
    'TF_TOKEN_app_terraform_io',
    'STATE_lock',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'INPUT_GITHUB-TOKEN',
    'aws_x',
    'sk-123',
    '',
  ])('is never %j', (name) => {
    expect(explainVariable(name)).toEqual(expect.any(String));
  });
});
