import { readFile, realpath, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { MayflyError } from '../../core/errors.js';
import type { ReadFile } from '../../ports.js';

const MAX_BYTES = 32 * 1024 * 1024;

/** Reads files below `root`; a link that leads out of it is followed no further. */
export function createReadInside(root: string): ReadFile {
  return async (path) => {
    const refuse = (why: string, cause?: unknown) =>
      new MayflyError(`${path} ${why}`, { kind: 'input', final: true, cause });
    try {
      const [base, real] = [await realpath(root), await realpath(resolve(root, path))];
      const inside = relative(base, real);
      if (inside === '..' || inside.startsWith(`..${sep}`)) throw refuse('lies outside of the repository');
      const { size } = await stat(real);
      if (size > MAX_BYTES) throw refuse(`has more than ${MAX_BYTES / 1024 / 1024} MB`);
      return await readFile(real, 'utf8');
    } catch (cause) {
      if (cause instanceof MayflyError) throw cause;
      const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
      throw refuse(isMissing ? 'does not exist' : `can't be read: ${String(cause)}`, cause);
    }
  };
}
