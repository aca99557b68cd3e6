import { join } from 'node:path';
import { MayflyError } from '../core/errors.js';
import { renderReapJson } from '../core/reap/reap-json.js';
import { renderReapLines } from '../core/reap/render-reap.js';
import type { CliCommand, CliEnd } from './cli-command.js';
import { findRepository } from './cli-place.js';
import { openForge } from './open-forge.js';
import { performReap } from './perform-reap.js';
import { computeEndpoint } from './place.js';

const DEFAULT_API = 'https://api.github.com';

/** A reap from a terminal: GitHub is asked with the token that its own tools take, too. */
export async function reapFromCli(command: CliCommand): Promise<CliEnd> {
  const { args, env, log, signal, workingDirectory } = command;
  const { name } = await findRepository(workingDirectory, env);
  if (name === undefined) {
    throw new MayflyError('no remote `origin` names the repository whose pull requests are to be asked for', {
      kind: 'input',
      hint: 'Set GITHUB_REPOSITORY=owner/name.',
    });
  }
  const end = await performReap({
    dryRun: args.dryRun,
    only: undefined,
    onPlan: async (plan) => {
      for (const line of renderReapLines(plan)) log.info(line);
    },
    onEnvironment: () => {},
    scope: name,
    run: undefined,
    forge: openForge({
      token: env.GITHUB_TOKEN || env.GH_TOKEN || undefined,
      repository: name,
      apiUrl: env.GITHUB_API_URL || DEFAULT_API,
      log,
    }),
    signal,
    env,
    log,
    root: workingDirectory,
    workingDirectory,
    configFile: args.config,
    endpoint: computeEndpoint(args.awsEndpointUrl, env),
    roleToAssume: args.roleToAssume,
    fetchIdentityToken: undefined,
    terraformVersion: args.terraformVersion,
    tempDirectory: command.systemTemp,
    toolCache: join(command.homeDirectory, '.cache', 'mayfly'),
  });
  const json = args.format === 'json';
  return {
    stdout: json ? renderReapJson(end.report) : `${renderReapLines(end.report).join('\n')}\n`,
    outcome: end.outcome,
  };
}
