import { access, constants, readFile, rm } from 'node:fs/promises';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { MayflyError } from '../../core/errors.js';
import type { Log, Processes } from '../../ports.js';
import { PACKAGE_MANAGERS, type PackageManager } from './package-managers.js';
import { computeDisplayPath, exists } from './repository.js';

const TIME_LIMIT_MS = 10 * 60_000;

export interface InstallOptions {
  /** The app's folder; lock files are looked for there and upwards. */
  readonly folder: string;
  readonly repositoryRoot: string;
  /** `language` of cdktf.json; undefined tries every package manager. */
  readonly language: string | undefined;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly processes: Processes;
  readonly log: Log;
}

/**
 * Installs an app's dependencies by the nearest lock file, unless they are there. Gives the folders of programs that
 * the app's command needs on its PATH. Throws MayflyError (`input`) when the package manager is missing or fails.
 */
export async function installDependencies(options: InstallOptions): Promise<readonly string[]> {
  const found = await findPackageManager(options);
  if (found === undefined) return [];
  const { manager, folder } = found;
  const binaries = manager.binaries === undefined ? [] : [join(folder, manager.binaries)];
  if (await isInstalled(found)) return binaries;
  const lockFile = computeDisplayPath(options.repositoryRoot, join(folder, manager.lockFile));
  await options.log.group(`Installing dependencies by ${lockFile}`, async () => {
    try {
      for (const step of manager.steps) await runStep({ ...options, folder, step, manager, lockFile });
    } catch (error) {
      // Half an installation would look like a whole one to the next run.
      for (const left of manager.leaves) await rm(join(folder, left), { recursive: true, force: true });
      throw error;
    }
  });
  return binaries;
}

interface Found {
  readonly manager: PackageManager;
  readonly folder: string;
}

async function findPackageManager({
  folder,
  repositoryRoot,
  language,
}: InstallOptions): Promise<Found | undefined> {
  const managers = PACKAGE_MANAGERS.filter(
    (manager) => language === undefined || manager.language === language,
  );
  for (let at = folder; ; at = dirname(at)) {
    for (const manager of managers) if (await isUsed(manager, at)) return { manager, folder: at };
    if (at === repositoryRoot || dirname(at) === at) return undefined;
  }
}

async function isUsed({ lockFile, marker }: PackageManager, folder: string): Promise<boolean> {
  const path = join(folder, lockFile);
  if (!(await exists(path))) return false;
  return marker === undefined || (await readFile(path, 'utf8')).includes(marker);
}

async function isInstalled({ manager, folder }: Found): Promise<boolean> {
  for (const left of manager.leaves) if (await exists(join(folder, left))) return true;
  return false;
}

interface StepOptions extends InstallOptions {
  readonly step: PackageManager['steps'][number];
  readonly manager: PackageManager;
  readonly lockFile: string;
}

async function runStep({
  step,
  manager,
  lockFile,
  folder,
  env,
  signal,
  processes,
  log,
}: StepOptions): Promise<void> {
  const [command, ...args] = step;
  const line = step.join(' ');
  if (!(await isRunnable(command, folder, env.PATH ?? ''))) {
    throw new MayflyError(
      `the app's dependencies are not installed, and ${lockFile} needs ${command}, which is not there`,
      {
        kind: 'input',
        hint: `Set it up, in a workflow in a step before this one such as \`uses: ${manager.setup}\`, or install the dependencies.`,
      },
    );
  }
  log.info(line);
  const result = await processes.run({
    command,
    args,
    cwd: folder,
    env,
    signal,
    timeoutMs: TIME_LIMIT_MS,
    onLine: (text) => log.info(text),
  });
  if (result.exitCode === 0) return;
  const last = `${result.stdout}\n${result.stderr}`.trimEnd().split('\n').slice(-20);
  throw new MayflyError(
    `installing the app's dependencies failed: \`${line}\` ended with exit code ${result.exitCode}\n` +
      last.map((text) => `| ${text}`).join('\n'),
    { kind: 'input', hint: `Run the command where ${lockFile} stands, and mend what it says.` },
  );
}

async function isRunnable(command: string, folder: string, path: string): Promise<boolean> {
  const candidates = command.includes('/')
    ? [isAbsolute(command) ? command : join(folder, command)]
    : path.split(delimiter).map((directory) => join(directory, command));
  for (const file of candidates) {
    const runnable = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runnable) return true;
  }
  return false;
}
