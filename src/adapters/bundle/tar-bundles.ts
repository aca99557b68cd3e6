import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { MANIFEST_FILE, parseManifest } from '../../core/environment/bundle-manifest.js';
import { MayflyError } from '../../core/errors.js';
import type { Bundles, PreparedStack } from '../../ports.js';

/** What a bundle does not hold: what `init` makes again, plans (they hold secrets in clear), local state, imports. */
const LEFT_OUT = [
  /^\.terraform$/,
  /\.tfplan$/,
  /\.tfstate(\.backup)?$/,
  /^\.terraform\.tfstate\.lock\.info$/,
  /^node_modules$/,
  /^\.git$/,
  /^mayfly_import\.tf\.json$/,
];

const isLeftOut = (name: string): boolean => LEFT_OUT.some((pattern) => pattern.test(name));

/** Bundles as gzipped tar files without owners and times, so that equal content gives equal files. */
export const tarBundles: Bundles = {
  async pack({ environment, folder, stacks, file }) {
    await writeFile(join(folder, MANIFEST_FILE), renderManifest(environment, folder, stacks));
    const filter = (path: string): boolean => !isLeftOut(basename(path));
    try {
      const { create } = await import('tar');
      await create({ gzip: true, cwd: folder, file, portable: true, noMtime: true, filter }, ['.']);
    } catch (error) {
      throw new MayflyError(`packing the bundle ${basename(file)} failed`, { kind: 'outside', cause: error });
    }
  },

  async unpack({ file, folder }) {
    await mkdir(folder, { recursive: true });
    try {
      const { extract } = await import('tar');
      await extract({ file, cwd: folder, strict: true });
    } catch (error) {
      throw new MayflyError(`unpacking the bundle ${basename(file)} failed: it is damaged`, {
        kind: 'outside',
        hint: 'Deploy the pull request again to seal a new bundle, then destroy.',
        cause: error,
      });
    }
    const { stacks } = parseManifest(await readFile(join(folder, MANIFEST_FILE), 'utf8').catch(() => ''));
    return stacks.map(({ name, directory, dependsOn }) => ({
      name,
      directory: join(folder, directory),
      dependsOn,
      intended: {},
    }));
  },
};

function renderManifest(environment: string, folder: string, stacks: readonly PreparedStack[]): string {
  const entries = stacks.map(({ name, directory, dependsOn }) => ({
    name,
    directory: relative(folder, directory).split(sep).join('/') || '.',
    dependsOn,
  }));
  return `${JSON.stringify({ version: 1, environment, stacks: entries }, null, 2)}\n`;
}
