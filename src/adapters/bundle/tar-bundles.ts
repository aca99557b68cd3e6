import { mkdir } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { MayflyError } from '../../core/errors.js';
import type { Bundles } from '../../ports.js';

/** What a bundle does not hold: what `init` makes again, plans (they hold secrets in clear) and local state. */
const LEFT_OUT = [
  /^\.terraform$/,
  /^\.terraform\.lock\.hcl$/,
  /\.tfplan$/,
  /\.tfstate(\.backup)?$/,
  /^\.terraform\.tfstate\.lock\.info$/,
  /^node_modules$/,
  /^\.git$/,
];

const isLeftOut = (name: string): boolean => LEFT_OUT.some((pattern) => pattern.test(name));

/** Bundles as gzipped tar files without owners and times, so that equal content gives equal files. */
export function createBundles(): Bundles {
  return {
    async pack(folder, file) {
      const tar = await import('tar');
      const filter = (path: string): boolean => !isLeftOut(basename(path));
      try {
        await tar.create({ gzip: true, cwd: folder, file, portable: true, noMtime: true, filter }, ['.']);
      } catch (error) {
        throw new MayflyError(`packing the bundle ${basename(file)} failed`, {
          kind: 'outside',
          cause: error,
        });
      }
    },
    async unpack(file, folder) {
      const tar = await import('tar');
      await mkdir(folder, { recursive: true });
      try {
        await tar.extract({ file, cwd: folder, strict: true });
      } catch (error) {
        throw new MayflyError(`unpacking the bundle into ${relative('.', folder)} failed: it is damaged`, {
          kind: 'outside',
          hint: 'Deploy the pull request again to seal a new bundle, then destroy.',
          cause: error,
        });
      }
    },
  };
}
