import { join, resolve } from 'node:path';
import { EXIT_CODES, MayflyError } from '../core/errors.js';
import { parseExtendBy, parsePullNumber } from '../core/event/inputs.js';
import type { Order, OrderName } from '../core/event/order.js';
import type { Verb } from '../core/event/trigger.js';
import { renderJsonReport } from '../core/report/json-report.js';
import { renderLogLines } from '../core/report/log-lines.js';
import { neutralizeCommands } from '../core/text/workflow-command.js';
import { VERSION } from '../core/version.js';
import type { RunEnd } from '../operations/run-end.js';
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
  extend: (command) => giveOrder(command, 'extend'),
  keep: (command) => giveOrder(command, 'keep'),
  unlock: (command) => giveOrder(command, 'unlock'),
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

async function perform(command: CliCommand, verb: Verb): Promise<CliEnd> {
  const request = await collect(command, verb);
  const end = await performVerb({
    ...request,
    verb,
    // At a terminal a person asks for exactly this; without GitHub nothing could be newer.
    forced: true,
    signal: command.signal,
    onEnvironment: () => {},
    onConcluded: () => {},
  });
  return print(command, end);
}

const BY_OPTION = { name: '--by', example: '--by 24h' };

async function giveOrder(command: CliCommand, name: OrderName): Promise<CliEnd> {
  const { by, off, force } = command.args;
  const byMs = parseExtendBy(by ?? '', BY_OPTION);
  const orders: { readonly [Name in OrderName]: Extract<Order, { name: Name }> } = {
    extend: { name: 'extend', ...(byMs === undefined ? {} : { byMs }) },
    keep: { name: 'keep', on: !off },
    unlock: { name: 'unlock', force },
  };
  const request = await collect(command, name);
  const { performOrder } = await import('./perform-order.js');
  return print(command, await performOrder({ ...request, order: orders[name] }));
}

/** What everything that is asked for at a terminal is done with. */
async function collect({ args, env, log, workingDirectory, ...command }: CliCommand, verb: string) {
  const pullNumber = parsePullNumber(args.pullNumber ?? '', PULL_OPTION);
  if (pullNumber === undefined) {
    throw new MayflyError(`${verb} needs the number of a pull request`, {
      kind: 'input',
      hint: `Try: ${verb} --pr 1`,
    });
  }
  const repository = await findRepository(workingDirectory, env);
  tellRepository(repository, log);
  return {
    pullNumber,
    headSha: undefined,
    repository: repository.scope,
    scope: repository.scope,
    run: undefined,
    forge: undefined,
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
  };
}

function print({ args, log }: CliCommand, { report, outcome }: RunEnd): CliEnd {
  const json = args.format === 'json';
  if (json) for (const line of renderLogLines(report)) log.info(line);
  return { stdout: json ? renderJsonReport(report) : `${renderLogLines(report).join('\n')}\n`, outcome };
}
