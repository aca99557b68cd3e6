import { describe, expect, it } from '@jest/globals';
import { findSecrets } from '../../../../src/core/text/find-secrets.js';

describe('secrets in the environment', () => {
  it('are the values of variables whose names say so', () => {
    const env = {
      DB_PASSWORD: 'correct-horse',
      AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG',
      NPM_TOKEN: 'npm_123456789',
      STRIPE_API_KEY: 'sk_test_123456',
      HOME: '/home/runner',
    };
    expect(findSecrets(env)).toEqual([
      'correct-horse',
      'wJalrXUtnFEMI/K7MDENG',
      'npm_123456789',
      'sk_test_123456',
    ]);
  });

  it('are passwords in addresses, whatever the variable is called', () => {
    const env = {
      DATABASE_URL: 'postgres://app:correct-horse@db.example/shop',
      TOKEN_URL: 'https://x.example/',
    };
    expect(findSecrets(env)).toEqual(['correct-horse', 'app:correct-horse']);
  });

  it('are not places, names and short words', () => {
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example',
      AWS_WEB_IDENTITY_TOKEN_FILE: '/var/run/token',
      SECRET_NAME: 'database',
      AWS_SECRET_ACCESS_KEY: 'testing',
      TOKEN: undefined,
    };
    expect(findSecrets(env)).toEqual([]);
  });
});
