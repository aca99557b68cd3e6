import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readInputs } from '../../../src/action/inputs.js';

let before: NodeJS.ProcessEnv;
beforeEach(() => {
  before = { ...process.env };
  for (const name of Object.keys(process.env)) if (name.startsWith('INPUT_')) delete process.env[name];
});
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});

/** As the runner passes inputs: https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs */
const give = (inputs: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(inputs)) process.env[`INPUT_${name.toUpperCase()}`] = value;
};

describe('inputs', () => {
  it('are read as they are given', () => {
    give({
      config: 'mayfly.yml',
      command: 'plan',
      'pr-number': '7',
      'github-token': 'ghs_x',
      'aws-endpoint-url': 'http://127.0.0.1:5000',
      'role-to-assume': 'arn:aws:iam::123456789012:role/mayfly',
      'terraform-version': '1.14.3',
      'working-directory': 'envs',
      'dry-run': 'true',
      environments: 'shop-pr-1 shop-pr-2',
    });
    expect(readInputs()).toEqual({
      config: 'mayfly.yml',
      command: 'plan',
      pullNumber: '7',
      dryRun: 'true',
      environments: 'shop-pr-1 shop-pr-2',
      githubToken: 'ghs_x',
      awsEndpointUrl: 'http://127.0.0.1:5000',
      roleToAssume: 'arn:aws:iam::123456789012:role/mayfly',
      terraformVersion: '1.14.3',
      workingDirectory: 'envs',
    });
  });

  it.each([
    ['left out', {}],
    ['empty', { config: '', command: ' ', 'working-directory': '' }],
  ])('that are %s are undefined, or what is usual', (_, inputs) => {
    give(inputs);
    expect(readInputs()).toEqual({
      config: undefined,
      command: 'auto',
      pullNumber: undefined,
      dryRun: 'false',
      environments: undefined,
      githubToken: undefined,
      awsEndpointUrl: undefined,
      roleToAssume: undefined,
      terraformVersion: '',
      workingDirectory: '.',
    });
  });
});
