import { describe, expect, it } from '@jest/globals';
import { isForPrograms, isOwnVariable } from '../../../src/core/own-variables.js';

describe('a variable of the run itself', () => {
  it.each([
    'INPUT_COMMAND',
    'STATE_lock',
    'TF_VAR_db_password',
    'TF_TOKEN_app_terraform_io',
    'TF_CLI_ARGS_plan',
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'GH_ENTERPRISE_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'GITHUB_ENV',
  ])('%s is sent by no check, and no program gets it', (name) => {
    expect([isOwnVariable(name), isForPrograms(name)]).toEqual([true, false]);
  });

  it.each(['AWS_SECRET_ACCESS_KEY', 'GITHUB_SHA', 'ACTIONS_RUNNER_DEBUG'])(
    '%s is sent by no check, though programs get it',
    (name) => {
      expect([isOwnVariable(name), isForPrograms(name)]).toEqual([true, true]);
    },
  );

  it.each(['API_TOKEN', 'GH_PAGES_KEY', 'TF_LOG', 'STATELESS', 'MY_AWS_KEY'])('%s is none', (name) => {
    expect([isOwnVariable(name), isForPrograms(name)]).toEqual([false, true]);
  });
});
