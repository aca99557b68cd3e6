import { getInput } from '@actions/core';

/** The action's inputs as given; an empty one is undefined. What they mean is decided where they are used. */
export interface Inputs {
  readonly config: string | undefined;
  readonly command: string;
  readonly pullNumber: string | undefined;
  /** `true` or `false`; what else it says is refused where it is used. */
  readonly dryRun: string;
  /** Names, separated by spaces. */
  readonly environments: string | undefined;
  readonly extendBy: string | undefined;
  readonly githubToken: string | undefined;
  readonly awsEndpointUrl: string | undefined;
  readonly roleToAssume: string | undefined;
  readonly terraformVersion: string;
  readonly workingDirectory: string;
}

const optional = (name: string): string | undefined => getInput(name) || undefined;

/** Reads every input once. */
export function readInputs(): Inputs {
  return {
    config: optional('config'),
    command: optional('command') ?? 'auto',
    pullNumber: optional('pr-number'),
    dryRun: optional('dry-run') ?? 'false',
    environments: optional('environments'),
    extendBy: optional('extend-by'),
    githubToken: optional('github-token'),
    awsEndpointUrl: optional('aws-endpoint-url'),
    roleToAssume: optional('role-to-assume'),
    terraformVersion: getInput('terraform-version'),
    workingDirectory: optional('working-directory') ?? '.',
  };
}
