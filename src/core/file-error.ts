import { MayflyError } from './errors.js';

const HINTS: Readonly<Record<string, string>> = {
  EACCES: 'Give this user the right to read it.',
  EPERM: 'Give this user the right to read it.',
  ELOOP: 'It is a link that leads to itself: remove it.',
  ENOENT: 'It is gone, or a link that leads nowhere: restore or remove it.',
  ENOSPC: 'The disk is full.',
  EMFILE: 'Raise the limit of open files (ulimit -n).',
};

/** The code of an error of Node's file system, such as `ENOENT`. By shape, since errors may come from another realm. */
export function readErrorCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

/**
 * What the file system has against reading a user's files, as an error that people can act on. Anything else is given
 * back as it is.
 */
export function explainFileError(what: string, error: unknown): unknown {
  const code = readErrorCode(error);
  if (error instanceof MayflyError || !/^E[A-Z]+$/.test(code)) return error;
  const path = typeof error === 'object' && error !== null && 'path' in error ? ` ${error.path}` : '';
  const hint = HINTS[code] ?? 'Look at that file.';
  return new MayflyError(`${what} failed at${path} (${code})`, { kind: 'input', hint, cause: error });
}
