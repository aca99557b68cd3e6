import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { MayflyError } from '../../core/errors.js';
import type { ProcessRequest } from '../../ports.js';

/** A child's streams, in the order of its file descriptors. */
export const STREAMS = ['stdout', 'stderr'] as const;

/**
 * Starts a program as the leader of a process group of its own, so that a terminal's Ctrl-C reaches it only through
 * us. Resolves before any of its output or its end can be seen. Throws MayflyError when it can't be started.
 */
export async function startChild(request: ProcessRequest): Promise<ChildProcess> {
  try {
    return await spawned(request);
  } catch (error) {
    throw await explain(error as NodeJS.ErrnoException, request);
  }
}

function spawned({ command, args, cwd, env, outputPath }: ProcessRequest): Promise<ChildProcess> {
  const files =
    outputPath === undefined ? [] : STREAMS.map((name) => openSync(`${outputPath}.${name}`, 'ax', 0o600));
  const [stdout = 'pipe', stderr = 'pipe'] = files;
  return new Promise<ChildProcess>((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: ['ignore', stdout, stderr],
    });
    child.on('error', reject);
    child.once('spawn', () => resolve(child));
  }).finally(() => files.forEach((file) => void closeSync(file)));
}

async function explain(cause: NodeJS.ErrnoException, request: ProcessRequest): Promise<MayflyError> {
  const { command, cwd } = request;
  // The system says ENOENT for a missing program and for a missing folder.
  if (cause.code === 'ENOENT' && !(await isFolder(cwd))) {
    return new MayflyError(`${command} can't be started: there is no folder ${cwd}`, {
      kind: 'input',
      cause,
    });
  }
  if (cause.code === 'ENOENT') {
    return new MayflyError(`the program ${command} was not found`, {
      kind: 'input',
      hint: 'Install it, in a workflow in a step before this one, and see that its folder is on PATH.',
      cause,
    });
  }
  if (cause.code === 'EACCES') {
    return new MayflyError(`${command} can't be started: it is not executable`, {
      kind: 'input',
      hint: `Allow it with chmod +x, and check what stands at ${command}.`,
      cause,
    });
  }
  return new MayflyError(`${command} can't be started: ${cause.message}`, { kind: 'outside', cause });
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
