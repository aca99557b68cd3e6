import { join, resolve } from 'node:path';
import { MayflyError } from '../../core/errors.js';
import { computeStackOrder } from '../../core/source/stack-order.js';
import type { Log, PreparedStack, Processes, Shell, SourceRequest } from '../../ports.js';
import { computeAppEnvironment, computeInstallEnvironment } from './app-environment.js';
import { type CdktfJson, readCdktfJson } from './cdktf-json.js';
import { type ConstructTraces, createConstructProbe } from './construct-probe.js';
import { installDependencies } from './dependencies.js';
import { createLocate } from './locate-constructs.js';
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
  const traces = await runTraced(
    { line: cdktf.app, folder, env, signal, app, cdktf, outputDirectory },
    options,
  );
  const stacks = computeStackOrder({
    stacks: await readManifest(outputDirectory, app),
    wanted: source.stacks,
  });
  const generated = cdktf.codeMakerOutput;
  const locate = await createLocate({ traces, folder, repositoryRoot, generated });
  return Promise.all(
    stacks.map(async ({ content, ...stack }) => ({ ...stack, intended: {}, ...(await locate(content)) })),
  );
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

/** Runs the app and gives where it made its constructs; nothing of that stays in the output folder. */
async function runTraced(
  { cdktf, outputDirectory, ...run }: AppRun & { cdktf: CdktfJson; outputDirectory: string },
  options: AppSourceOptions,
): Promise<ConstructTraces> {
  if (!canTrace(cdktf)) {
    await runApp(run, options);
    return new Map();
  }
  await using probe = await createConstructProbe({
    folder: join(outputDirectory, '.mayfly-constructs'),
    nodeOptions: run.env.NODE_OPTIONS ?? '',
  });
  await runApp({ ...run, env: { ...run.env, ...probe.env } }, options);
  return probe.readTraces();
}

/** Other languages run CDKTF in Node too, where their own stack can't be seen. The context is cdktf's own. */
function canTrace({ language, context }: CdktfJson): boolean {
  const isOff = context['@cdktf/disable_stack_trace_in_metadata'] === true;
  return !isOff && (language === undefined || language === 'typescript');
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
