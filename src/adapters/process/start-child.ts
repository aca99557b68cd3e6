import { type ChildProcess, spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { MayflyError } from '../../core/errors.js';
import type { ProcessRequest } from '../../ports.js';

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

function spawned({ command, args, cwd, env }: ProcessRequest): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.on('error', reject);
    child.once('spawn', () => resolve(child));
  });
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
      hint: 'Install it in a step before this one, and see that its folder is on PATH.',
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
