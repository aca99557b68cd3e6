import { join } from 'node:path';
import { renderConfigProblems } from '../core/config/problems.js';
import { MayflyError } from '../core/errors.js';
import { renderEnvironmentTable } from '../core/report/cli-table.js';
import type { CliCommand, CliEnd } from './cli-command.js';
import { findRepository } from './cli-place.js';
import { loadConfig } from './load-config.js';
import { openAws } from './open-aws.js';
import { computeEndpoint, computeRegion } from './place.js';

/** The environments of the repository, from their records. */
export async function listEnvironments(command: CliCommand): Promise<CliEnd> {
  const { args, env, log, workingDirectory } = command;
  const loaded = await loadConfig({ workingDirectory, root: workingDirectory, config: args.config });
  if (!loaded.ok && !loaded.missing)
    throw new MayflyError(renderConfigProblems(loaded.problems), { kind: 'input' });
  const config = loaded.ok ? loaded.config : loaded.salvaged;
  const { scope } = await findRepository(workingDirectory, env);
  const aws = await openAws({
    config,
    region: computeRegion(config.region, env),
    env,
    log,
    endpoint: computeEndpoint(args.awsEndpointUrl, env),
    roleToAssume: args.roleToAssume,
    fetchIdentityToken: undefined,
    terraformVersion: '',
    scope,
    workingDirectory,
    tempDirectory: command.systemTemp,
    toolCache: join(command.homeDirectory, '.cache', 'mayfly'),
  });
  try {
    const absent = (await aws.store.prepare({ create: false })) === 'absent';
    const records = absent ? [] : (await aws.store.listRecords()).map(({ record }) => record);
    const json = args.format === 'json';
    return {
      stdout: json ? `${JSON.stringify(records, null, 2)}\n` : renderEnvironmentTable(records),
      outcome: 'good',
    };
  } finally {
    aws.close();
  }
}
