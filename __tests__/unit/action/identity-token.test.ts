import { describe, expect, it } from '@jest/globals';
import { openIdentityTokens } from '../../../src/action/identity-token.js';

describe('identity tokens', () => {
  it('are there only where the job may ask for them', () => {
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://x/', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' };
    expect(openIdentityTokens(env)).toBeInstanceOf(Function);
    expect(openIdentityTokens({ ...env, ACTIONS_ID_TOKEN_REQUEST_URL: '' })).toBeUndefined();
    expect(openIdentityTokens({ ...env, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined })).toBeUndefined();
  });
});
