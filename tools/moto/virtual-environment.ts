import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { lastLines } from './guarded-process.js';

const run = promisify(execFile);
const PYTHONS = ['python3', 'python3.13', 'python3.12', 'python3.11', 'python3.10'];
const REQUIREMENT = 'moto[server]==5.2.*';
const CREATE_TIMEOUT_MS = 60_000;
const INSTALL_TIMEOUT_MS = 5 * 60_000;

/**
 * The Python of a private virtual environment with moto in it, made when missing. It is made in a folder of its own
 * and moved into place when complete, so callers side by side can't see half of one (a moved one runs by
 * `python -m`, not by its scripts). Throws with the reason when it can't be made.
 */
export async function ensureVirtualEnvironment(cache: string, say: (line: string) => void): Promise<string> {
  const place = join(cache, 'venv');
  const python = join(place, 'bin', 'python');
  if (await exists(python)) return python;
  const system = await findPython();
  say(`moto_server is not on PATH: installing ${REQUIREMENT} into .cache/moto (once)`);
  await mkdir(cache, { recursive: true });
  const own = await mkdtemp(join(cache, 'installing-'));
  try {
    await command(system, ['-m', 'venv', own], CREATE_TIMEOUT_MS);
    const pip = [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      '--retries',
      '2',
      REQUIREMENT,
    ];
    await command(join(own, 'bin', 'python'), pip, INSTALL_TIMEOUT_MS);
    await rename(own, place).catch(async (error: unknown) => {
      if (!(await exists(python))) throw error;
    });
  } finally {
    await rm(own, { recursive: true, force: true });
  }
  return python;
}

/** moto 5.2 needs Python 3.10. */
async function findPython(): Promise<string> {
  const test = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))';
  for (const python of PYTHONS) {
    const works = await run(python, ['-c', test], { timeout: CREATE_TIMEOUT_MS }).then(
      () => true,
      () => false,
    );
    if (works) return python;
  }
  throw new Error('no Python 3.10 or later with venv and ensurepip is on PATH');
}

async function command(file: string, args: readonly string[], timeout: number): Promise<void> {
  await run(file, args, { timeout }).catch((error: Error & { stderr?: string; killed?: boolean }) => {
    const what = error.killed === true ? `took longer than ${timeout / 1_000} s` : 'failed';
    throw new Error(
      `${file} ${args.slice(0, 3).join(' ')} ${what}: ${lastLines(error.stderr ?? error.message)}`,
    );
  });
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
