import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { installNode24 } from './install-node24.js';

const run = promisify(execFile);
const WANTED_MAJOR = 24;
const VERSION_TIMEOUT_MS = 10_000;
const NAMES_ON_PATH = ['node24', 'node-24', 'nodejs24', 'node'];

/**
 * Absolute path of a Node 24 or later, which GitHub runs the action with: this process's own, the one that
 * MAYFLY_NODE24 names, one on PATH, or one installed once into `.cache/node24`. Says on stderr when it installs.
 */
export async function findNode24(): Promise<string> {
  if (majorOf(process.version) >= WANTED_MAJOR) return process.execPath;
  const named = process.env.MAYFLY_NODE24;
  if (named !== undefined && named !== '') return requireNode24(named);
  for (const candidate of await listCandidates()) {
    if (majorOf(await readVersion(candidate)) >= WANTED_MAJOR) return candidate;
  }
  return requireNode24(await installNode24());
}

async function requireNode24(file: string): Promise<string> {
  const version = await readVersion(file);
  if (majorOf(version) >= WANTED_MAJOR) return file;
  throw new Error(
    `${file} is no Node ${WANTED_MAJOR} (--version says "${version}"). Set MAYFLY_NODE24 to one.`,
  );
}

async function listCandidates(): Promise<string[]> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const files = NAMES_ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = await Promise.all(files.map(isExecutable));
  return files.filter((_, index) => found[index]);
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** Empty when the file can't be run. */
async function readVersion(file: string): Promise<string> {
  return run(file, ['--version'], { timeout: VERSION_TIMEOUT_MS }).then(
    ({ stdout }) => stdout.trim(),
    () => '',
  );
}

/** 0 for what is no version. */
function majorOf(version: string): number {
  return Number(/^v(\d+)\./.exec(version)?.[1] ?? 0);
}
