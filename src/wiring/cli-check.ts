import { resolve } from 'node:path';
import { z } from 'zod';
import { systemClock } from '../adapters/clock/system-clock.js';
import { NO_HOOKS } from '../core/commands/command.js';
import type { Config } from '../core/config/config.js';
import { listSetOutputs } from '../core/config/interpolation.js';
import { findMissingOutputs } from '../core/config/missing-outputs.js';
import { renderConfigProblems } from '../core/config/problems.js';
import { computeEnvironmentName } from '../core/environment/name.js';
import { MayflyError } from '../core/errors.js';
import { parsePullNumber } from '../core/event/inputs.js';
import { renderCheckTable } from '../core/report/cli-table.js';
import { fillInChecks } from '../core/smoke/fill-in-checks.js';
import { createTargets } from '../core/smoke/targets/targets.js';
import { findSecrets } from '../core/text/find-secrets.js';
import { createRedactor, listTexts } from '../core/text/redact.js';
import { runChecks } from '../operations/run-checks.js';
import { findCheckMistakes } from './check-mistakes.js';
import { hideCheckSecrets } from './check-variables.js';
import { PULL_OPTION } from './cli-arguments.js';
import type { CliCommand, CliEnd } from './cli-command.js';
import { openCommandRuns } from './cli-command-runs.js';
import { openNamedLogs } from './cli-logs.js';
import { findRepository } from './cli-place.js';
import { lazyCredentials } from './find-credentials.js';
import type { Connect } from './lazy-services.js';
import { loadConfig } from './load-config.js';
import { openChecks } from './open-checks.js';
import { computeEndpoint, computeRegion } from './place.js';
import { readJson } from './read-json.js';

/** `terraform output -json`, the outputs of a JSON report, or a plain map of values. */
const outputsSchema = z.record(z.string(), z.unknown());
const terraformOutput = z.object({ value: z.unknown(), sensitive: z.boolean() });

const OUTPUTS_FILE = {
  what: 'outputs file',
  hint: 'Write it with `terraform output -json`, or as a map such as {"url": "http://localhost:3000"}.',
};

/** Runs the configuration's checks and commands against given outputs; AWS is asked where a check does, GitHub never. */
export async function checkOutputs(command: CliCommand, file: string): Promise<CliEnd> {
  const { args, log, signal, workingDirectory, currentDirectory } = command;
  const loaded = await loadConfig({ workingDirectory, root: workingDirectory, config: args.config });
  if (!loaded.ok) throw new MayflyError(renderConfigProblems(loaded.problems), { kind: 'input' });
  const { checks: configured } = loaded.config;
  if (configured.smoke.length + configured.commands.length === 0) log.info('no checks are configured');
  const pullNumber = parsePullNumber(args.pullNumber ?? '', PULL_OPTION);
  const { values, secrets } = parseOutputs(
    (await readJson(resolve(currentDirectory, file), OUTPUTS_FILE)).value,
    file,
  );
  const environment = await nameEnvironment(command, loaded.config, pullNumber);
  const missing = findMissingOutputs(
    { ...loaded.config, hooks: NO_HOOKS },
    listSetOutputs({ outputs: values }),
  );
  if (missing.length > 0) throw new MayflyError(renderConfigProblems(missing), { kind: 'input' });
  const mistakes = await findCheckMistakes(configured.smoke, command);
  if (mistakes.length > 0) throw new MayflyError(renderConfigProblems(mistakes), { kind: 'input' });
  const facts = { outputs: values, environment, pullNumber, headSha: undefined };
  const checks = fillInChecks(configured.smoke, facts);
  const connect = findConnection(command, loaded.config);
  const ports = openChecks({ workingDirectory, env: command.env, connect });
  try {
    const redact = createRedactor([
      ...secrets,
      ...findSecrets(command.env),
      ...hideCheckSecrets(configured.smoke, command),
    ]);
    const commands = openCommandRuns(command, { commands: configured.commands, facts, secrets, redact });
    const results = await runChecks({
      checks,
      commands,
      ports,
      logs: openNamedLogs(checks, connect),
      targets: createTargets({ allowHosts: loaded.config.checks.allowHosts, outputs: values }),
      clock: systemClock,
      log,
      signal,
      concurrency: loaded.config.checks.concurrency,
      failFast: loaded.config.checks.failFast,
      redact,
      since: new Date(systemClock.now()).toISOString(),
    });
    const failed = results.some(({ result, optional }) => result === 'failed' && !optional);
    const contract = results.map(({ name, kind, result, optional, attempts, ms, message }) => ({
      name,
      kind,
      result,
      optional,
      attempts,
      ms,
      message,
    }));
    const stdout =
      args.format === 'json' ? `${JSON.stringify(contract, null, 2)}\n` : renderCheckTable(results);
    if (failed) return { stdout, outcome: 'failed' };
    // What a cancelled run did not come to is no pass.
    return { stdout, outcome: signal.aborted ? 'outside' : 'good' };
  } finally {
    await ports.close();
  }
}

/** How checks that ask AWS reach it; looked for when the first one does. */
function findConnection({ args, env, log }: CliCommand, config: Config): Connect {
  const endpoint = computeEndpoint(args.awsEndpointUrl, env);
  const findRegion = () => computeRegion(config.region, env);
  const request = { env, endpoint, log, roleToAssume: args.roleToAssume, fetchIdentityToken: undefined };
  const credentials = lazyCredentials(request, findRegion);
  return () => ({ region: findRegion(), endpoint, credentials });
}

/** The name that a deploy gives it; without a pull request no more than where it begins. */
async function nameEnvironment(
  { workingDirectory, env }: CliCommand,
  { name }: Config,
  pullNumber: number | undefined,
): Promise<string> {
  if (pullNumber === undefined) return name ?? 'local';
  const { scope } = await findRepository(workingDirectory, env);
  return computeEnvironmentName({ name, repository: scope, pullNumber });
}

function parseOutputs(json: unknown, file: string) {
  const parsed = outputsSchema.safeParse(json);
  if (!parsed.success) {
    throw new MayflyError(`${file} must hold a map of outputs`, {
      kind: 'input',
      hint: OUTPUTS_FILE.hint,
      cause: parsed.error,
    });
  }
  const secrets: string[] = [];
  const values = Object.fromEntries(
    Object.entries(parsed.data).map(([name, item]) => {
      const output = terraformOutput.safeParse(item);
      if (!output.success) return [name, item];
      if (output.data.sensitive) secrets.push(...listTexts(output.data.value));
      return [name, output.data.value];
    }),
  );
  return { values, secrets };
}
