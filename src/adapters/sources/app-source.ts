import { resolve } from 'node:path';
import { MayflyError } from '../../core/errors.js';
import { computeStackOrder } from '../../core/source/stack-order.js';
import type { Log, PreparedStack, Processes, Shell, SourceRequest } from '../../ports.js';
import { computeAppEnvironment, computeInstallEnvironment } from './app-environment.js';
import { readCdktfJson } from './cdktf-json.js';
import { installDependencies } from './dependencies.js';
import { readManifest } from './manifest.js';
import { computeDisplayPath, findRepositoryRoot, isInside } from './repository.js';

const TIME_LIMIT_MS = 5 * 60_000;
const LINES_SHOWN = 20;

export interface AppSourceOptions {
  readonly processes: Processes;
  readonly shell: Shell;
  readonly log: Log;
  /** The environment that Mayfly itself was started with. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly endpoint: string | undefined;
}

/** Synthesizes a CDKTF or CDK Terrain app of any language by running its own command. */
export async function prepareApp(
  request: SourceRequest & { path: string },
  options: AppSourceOptions,
): Promise<readonly PreparedStack[]> {
  const { source, context, workingDirectory, outputDirectory, signal } = request;
  const { processes, log, env: inherited, endpoint } = options;
  const folder = resolve(workingDirectory, request.path);
  const repositoryRoot = await findRepositoryRoot(workingDirectory);
  checkFolder({ folder, repositoryRoot, path: request.path });
  const cdktf = await readCdktfJson(folder, request.path);

  const binaries = await installDependencies({
    folder,
    repositoryRoot,
    language: cdktf.language,
    env: computeInstallEnvironment(inherited),
    signal,
    processes,
    log,
  });
  const env = computeAppEnvironment({
    inherited,
    cdktf,
    context,
    variables: source.variables,
    endpoint,
    outputDirectory,
    binaries,
  });
  const app = `the app in ${computeDisplayPath(repositoryRoot, folder)}`;
  await runApp({ line: cdktf.app, folder, env, signal, app }, options);
  const stacks = computeStackOrder({
    stacks: await readManifest(outputDirectory, app),
    wanted: source.stacks,
  });
  return stacks.map((stack) => ({ ...stack, intended: {} }));
}

function checkFolder(options: { folder: string; repositoryRoot: string; path: string }): void {
  if (isInside(options.folder, options.repositoryRoot)) return;
  throw new MayflyError(`\`source.app\` is "${options.path}", which is outside the repository`, {
    kind: 'input',
    hint: 'Give a folder of the repository, relative to the working directory.',
  });
}

interface AppRun {
  readonly line: string;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly app: string;
}

async function runApp(
  { line, folder, env, signal, app }: AppRun,
  { shell, log }: AppSourceOptions,
): Promise<void> {
  const { exitCode, output } = await log.group(`Synthesizing: ${line}`, () =>
    shell.run({
      line,
      cwd: folder,
      env,
      signal,
      timeoutMs: TIME_LIMIT_MS,
      onLine: (text) => log.info(text),
    }),
  );
  if (exitCode === 0) return;
  const last = output.trimEnd().split('\n').slice(-LINES_SHOWN);
  throw new MayflyError(`${app} failed to synthesize: \`${line}\` ended with exit code ${exitCode}`, {
    kind: 'input',
    hint: 'Run `cdktf synth` (or `cdktn synth`) in that folder, and mend what it says.',
    diagnostics: [{ severity: 'error', summary: `The last lines of \`${line}\``, detail: last.join('\n') }],
  });
}
