import { MayflyError } from '../../core/errors.js';
import { readErrorCode } from '../../core/file-error.js';

const HINTS: Readonly<Record<string, string>> = {
  EACCES: 'Give this user the right to read and write there, or name another folder in `state.path`.',
  EPERM: 'Give this user the right to read and write there, or name another folder in `state.path`.',
  EROFS: 'The file system is read-only; name another folder in `state.path`.',
  ENOSPC: 'The disk is full.',
  ENOTDIR: 'A part of the path is a file; name another folder in `state.path`.',
  EEXIST: 'A file stands where the folder should be; name another folder in `state.path`.',
};

/** A MayflyError that says what could not be done; one that is passed stays as it is. */
export function explainFileError(what: string, error: unknown): MayflyError {
  if (error instanceof MayflyError) return error;
  const code = readErrorCode(error);
  return new MayflyError(`${what} failed${code === '' ? '' : ` (${code})`}`, {
    kind: 'outside',
    hint: HINTS[code] ?? 'Look at the folder that `state.path` names.',
    cause: error,
  });
}
