import { renderConfigProblems } from '../core/config/problems.js';
import { renderEnvironmentTable } from '../core/report/cli-table.js';
import type { CliCommand, CliEnd } from './cli-command.js';
import { findRepository, tellRepository } from './cli-place.js';
import { lazyCredentials } from './find-credentials.js';
import { loadConfig } from './load-config.js';
import { openStore } from './open-store.js';
import { computeEndpoint, computeRegion } from './place.js';

/** The environments of the repository, from their records. Of a broken configuration what is still good counts. */
export async function listEnvironments(command: CliCommand): Promise<CliEnd> {
  const { args, env, log, workingDirectory } = command;
  const loaded = await loadConfig({ workingDirectory, root: workingDirectory, config: args.config });
  if (!loaded.ok && !loaded.missing) {
    log.warn(`The configuration is not used as a whole:\n${renderConfigProblems(loaded.problems)}`);
  }
  const config = loaded.ok ? loaded.config : loaded.salvaged;
  const repository = await findRepository(workingDirectory, env);
  tellRepository(repository, log);
  const endpoint = computeEndpoint(args.awsEndpointUrl, env);
  const findRegion = () => computeRegion(config.region, env);
  const request = { env, endpoint, log, roleToAssume: args.roleToAssume, fetchIdentityToken: undefined };
  const { store, close } = await openStore({
    config,
    endpoint,
    log,
    scope: repository.scope,
    workingDirectory,
    findRegion,
    findCredentials: lazyCredentials(request, findRegion),
  });
  try {
    const absent = (await store.prepare({ create: false })) === 'absent';
    const records = absent ? [] : (await store.listRecords()).map(({ record }) => record);
    const json = args.format === 'json';
    return {
      stdout: json ? `${JSON.stringify(records, null, 2)}\n` : renderEnvironmentTable(records),
      outcome: 'good',
    };
  } finally {
    close();
  }
}
