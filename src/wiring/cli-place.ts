import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { MayflyError } from '../core/errors.js';

/** The repository that a folder belongs to. */
export interface Repository {
  /** `owner/name`; undefined where no remote tells. */
  readonly name: string | undefined;
  /** `owner/name`, or a made-up pair that keeps environments of different folders apart. */
  readonly scope: string;
  /** Absolute path of the checkout, or of the folder itself. */
  readonly root: string;
}

/** The working directory itself. Throws MayflyError (`input`) where there is no such folder. */
export async function findFolder(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return path;
  const message = `the working directory ${path} ${found === undefined ? 'does not exist' : 'is not a folder'}`;
  throw new MayflyError(message, {
    kind: 'input',
    hint: 'Name an existing folder with --working-directory.',
  });
}

/** Finds the checkout around a folder and reads its remote `origin` from git's own file; GITHUB_REPOSITORY wins. */
export async function findRepository(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Repository> {
  const { root, config } = await findCheckout(folder);
  const name = env.GITHUB_REPOSITORY || parseOrigin(config);
  return { name, root, scope: name ?? `local/${basename(root).replace(/[^A-Za-z0-9._-]/g, '-') || 'root'}` };
}

async function findCheckout(folder: string): Promise<{ readonly root: string; readonly config: string }> {
  for (let root = folder; ; root = dirname(root)) {
    const config = await readFile(join(root, '.git', 'config'), 'utf8').catch(() => undefined);
    if (config !== undefined) return { root, config };
    if (dirname(root) === root) return { root: folder, config: '' };
  }
}

/** `owner/name` from `url = git@host:owner/name.git` or `https://host/owner/name` of the remote `origin`. */
export function parseOrigin(config: string): string | undefined {
  const section = /\[remote "origin"\](?<body>[^[]*)/.exec(config)?.groups?.body ?? '';
  const url = /^\s*url\s*=\s*(?<url>\S+)/m.exec(section)?.groups?.url ?? '';
  return /[/:](?<name>[\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.groups?.name;
}
