import { join, resolve } from 'node:path';
import { EXIT_CODES, MayflyError } from '../core/errors.js';
import { parsePullNumber } from '../core/event/inputs.js';
import { renderJsonReport } from '../core/report/json-report.js';
import { renderLogLines } from '../core/report/log-lines.js';
import { neutralizeCommands } from '../core/text/workflow-command.js';
import { VERSION } from '../core/version.js';
import { type CliQuestion, type CliVerb, PULL_OPTION, parseCliArguments, USAGE } from './cli-arguments.js';
import type { CliCommand, CliEnd, CliRequest } from './cli-command.js';
import { findFolder, findRepository, tellRepository } from './cli-place.js';
import { performVerb } from './perform-verb.js';
import { computeEndpoint } from './place.js';

const COMMANDS: Readonly<Record<CliVerb, (command: CliCommand) => Promise<CliEnd>>> = {
  deploy: (command) => perform(command, 'deploy'),
  plan: (command) => perform(command, 'plan'),
  destroy: (command) => perform(command, 'destroy'),
  check: async (command) =>
    command.args.outputs === undefined
      ? perform(command, 'check')
      : (await import('./cli-check.js')).checkOutputs(command, command.args.outputs),
  policy: async (command) =>
    command.args.tests === undefined
      ? (await import('./cli-policy.js')).judgePlans(command)
      : (await import('./cli-policy-test.js')).testPolicies(command, command.args.tests),
  list: async (command) => (await import('./cli-list.js')).listEnvironments(command),
  reap: async (command) => (await import('./cli-reap.js')).reapFromCli(command),
};

const ANSWERS: Readonly<Record<CliQuestion, string>> = {
  help: USAGE,
  version: `mayfly ${VERSION}\n`,
};

/** The command line, from its words to the exit code; `print` writes to stdout. */
export async function runCli(request: CliRequest, print: (text: string) => void): Promise<number> {
  try {
    const args = parseCliArguments(request.argv);
    if (typeof args === 'string') {
      print(ANSWERS[args]);
      return EXIT_CODES.good;
    }
    const workingDirectory = await findFolder(resolve(request.currentDirectory, args.workingDirectory));
    const { stdout, outcome } = await COMMANDS[args.verb]({ ...request, args, workingDirectory });
    print(args.format === 'table' ? neutralizeCommands(stdout) : escapeCommands(stdout));
    return EXIT_CODES[outcome];
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    request.log.error([error.message, error.hint].filter((part) => part !== undefined).join('\n'));
    return EXIT_CODES[error.kind];
  }
}

/** JSON that says the same but starts no workflow command: the runner looks for `##[` anywhere in a line. */
const escapeCommands = (json: string): string => json.replaceAll('##[', '#\\u0023[');

async function perform(command: CliCommand, verb: 'deploy' | 'plan' | 'destroy' | 'check'): Promise<CliEnd> {
  const { args, env, log, signal, workingDirectory } = command;
  const pullNumber = parsePullNumber(args.pullNumber ?? '', PULL_OPTION);
  if (pullNumber === undefined) {
    throw new MayflyError(`${verb} needs the number of a pull request`, {
      kind: 'input',
      hint: `Try: ${verb} --pr 1`,
    });
  }
  const repository = await findRepository(workingDirectory, env);
  tellRepository(repository, log);
  const { report, outcome } = await performVerb({
    verb,
    pullNumber,
    headSha: undefined,
    // At a terminal a person asks for exactly this; without GitHub nothing could be newer.
    forced: true,
    repository: repository.scope,
    scope: repository.scope,
    run: undefined,
    forge: undefined,
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
    onEnvironment: () => {},
    onConcluded: () => {},
  });
  const json = args.format === 'json';
  if (json) for (const line of renderLogLines(report)) log.info(line);
  return { stdout: json ? renderJsonReport(report) : `${renderLogLines(report).join('\n')}\n`, outcome };
}
