import { describe, expect, it } from '@jest/globals';
import { computeTerraformEnvironment } from '../../../../src/adapters/terraform/environment.js';

const compute = (inherited: Record<string, string>) =>
  computeTerraformEnvironment({
    inherited,
    region: 'eu-west-1',
    endpoint: 'http://127.0.0.1:5000',
    credentials: { accessKeyId: 'id', secretAccessKey: 'key', sessionToken: 'session' },
    cliConfigFile: undefined,
  });

describe("Terraform's environment", () => {
  it('holds region, credentials and endpoint', () => {
    expect(compute({ PATH: '/bin' })).toMatchObject({
      PATH: '/bin',
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'id',
      AWS_SECRET_ACCESS_KEY: 'key',
      AWS_SESSION_TOKEN: 'session',
      AWS_ENDPOINT_URL: 'http://127.0.0.1:5000',
      TF_IN_AUTOMATION: '1',
    });
  });

  it.each([
    'INPUT_GITHUB-TOKEN',
    'GITHUB_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'GITHUB_OUTPUT',
    'TF_WORKSPACE',
    'TF_CLI_ARGS_plan',
    'TF_DATA_DIR',
    'TF_CLI_CONFIG_FILE',
    'AWS_PROFILE',
    'STATE_mayfly',
  ])('does not hold %s', (name) => {
    expect(Object.keys(compute({ [name]: 'x' }))).not.toContain(name);
  });

  it('passes variables of the user’s own on', () => {
    expect(compute({ TF_VAR_size: 'small', TF_LOG: 'debug' })).toMatchObject({
      TF_VAR_size: 'small',
      TF_LOG: 'debug',
    });
  });
});
