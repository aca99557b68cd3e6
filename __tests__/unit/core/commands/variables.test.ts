import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeCommandEnvironment, listAwsSecrets } from '../../../../src/core/commands/environment.js';
import { computeCommandVariables, computeOutputVariable } from '../../../../src/core/commands/variables.js';

const FACTS = { environment: 'shop-pr-7', pullNumber: 7, headSha: 'abc', url: 'http://x' };
const compute = (outputs: Readonly<Record<string, unknown>>) =>
  computeCommandVariables({ ...FACTS, outputs });

describe('what commands get to know of the environment', () => {
  it('are its name, pull request, commit, address and outputs', () => {
    expect(compute({ url: 'http://x', 'site-name': 'shop', port: 80, tags: ['a', 'b'] })).toEqual({
      variables: {
        MAYFLY_ENVIRONMENT: 'shop-pr-7',
        MAYFLY_PULL_NUMBER: '7',
        MAYFLY_SHA: 'abc',
        MAYFLY_URL: 'http://x',
        MAYFLY_OUTPUT_URL: 'http://x',
        MAYFLY_OUTPUT_SITE_NAME: 'shop',
        MAYFLY_OUTPUT_PORT: '80',
        MAYFLY_OUTPUT_TAGS: '["a","b"]',
      },
      warnings: [],
    });
  });

  it('are not what is not known, nor outputs that are not set', () => {
    const facts = { ...FACTS, pullNumber: undefined, headSha: undefined, url: undefined };
    expect(computeCommandVariables({ ...facts, outputs: { gone: null } }).variables).toEqual({
      MAYFLY_ENVIRONMENT: 'shop-pr-7',
    });
  });

  it('are not outputs whose names meet: a warning says so', () => {
    const { variables, warnings } = compute({ 'my-url': 'a', my_url: 'b' });
    expect(variables).not.toHaveProperty('MAYFLY_OUTPUT_MY_URL');
    expect(warnings).toEqual([
      expect.stringContaining(
        'MAYFLY_OUTPUT_MY_URL is not set: the outputs my-url and my_url would both be it',
      ),
    ]);
  });

  it('are a megabyte together at most: what comes later is left out and told', () => {
    const outputs = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`o${at}`, 'x'.repeat(100 * 1024)]),
    );
    const { variables, warnings } = compute(outputs);
    expect(Object.keys(variables).filter((name) => name.startsWith('MAYFLY_OUTPUT_'))).toHaveLength(10);
    expect(warnings).toEqual([
      'MAYFLY_OUTPUT_O10 is not set: the outputs are more than 1 MB together',
      'MAYFLY_OUTPUT_O11 is not set: the outputs are more than 1 MB together',
    ]);
  });

  it.each([
    ['x'.repeat(128 * 1024), 'is too long for a variable'],
    ['a\0b', 'holds a null character'],
  ])('are not values that no process takes', (value, why) => {
    const { variables, warnings } = compute({ big: value });
    expect(variables).not.toHaveProperty('MAYFLY_OUTPUT_BIG');
    expect(warnings).toEqual([expect.stringContaining(why)]);
  });

  it('have names that every shell knows', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z_][\w-]*$/), (output) => {
        expect(computeOutputVariable(output)).toMatch(/^MAYFLY_OUTPUT_[A-Z0-9_]+$/);
      }),
    );
  });
});

const INHERITED = {
  PATH: '/bin',
  CI: 'true',
  NO_COLOR: '1',
  NPM_TOKEN: 'mine',
  GITHUB_TOKEN: 'ghs_x',
  GITHUB_ENV: '/runner/env',
  GITHUB_SHA: 'abc',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
  'INPUT_GITHUB-TOKEN': 'x',
  STATE_x: 'x',
  AWS_PROFILE: 'other',
  AWS_SESSION_TOKEN: 'of another session',
  AWS_ACCESS_KEY_ID: 'OTHER',
  UNSET: undefined,
};

describe('the environment of a command', () => {
  const credentials = { accessKeyId: 'AKIA', secretAccessKey: 'secret' };
  const aws = { region: 'eu-west-1', endpoint: 'http://localhost:5000', credentials };

  it('has AWS as Mayfly has it, and neither tokens nor what the runner reads', () => {
    expect(computeCommandEnvironment({ inherited: INHERITED, aws })).toEqual({
      PATH: '/bin',
      CI: 'true',
      NO_COLOR: '1',
      NPM_TOKEN: 'mine',
      GITHUB_SHA: 'abc',
      AWS_REGION: 'eu-west-1',
      AWS_DEFAULT_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'AKIA',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_ENDPOINT_URL: 'http://localhost:5000',
    });
  });

  it('has the session of an assumed role', () => {
    const role = { ...aws, credentials: { ...credentials, sessionToken: 'of the role' } };
    expect(computeCommandEnvironment({ inherited: INHERITED, aws: role })).toMatchObject({
      AWS_SESSION_TOKEN: 'of the role',
    });
  });

  it('has the caller’s own AWS where Mayfly uses none', () => {
    expect(computeCommandEnvironment({ inherited: INHERITED, aws: undefined })).toMatchObject({
      AWS_PROFILE: 'other',
      AWS_ACCESS_KEY_ID: 'OTHER',
    });
  });

  it('holds secrets, but none that are made up for emulators', () => {
    const long = 'wJalrXUtnFEMI/K7MDENG';
    expect(listAwsSecrets({ AWS_SECRET_ACCESS_KEY: long, AWS_SESSION_TOKEN: 'short' })).toEqual([long]);
  });
});
