import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { MayflyError } from '../core/errors.js';
import type { Log } from '../ports.js';
import { type Checkout, findCheckout, readText } from './git-folder.js';

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
  const checkout = await findCheckout(folder);
  const config = checkout === undefined ? '' : await readText(join(checkout.gitFolder, 'config'));
  const name = env.GITHUB_REPOSITORY || parseOrigin(config);
  const root = checkout?.root ?? folder;
  return { name, root, scope: name ?? `local/${nameFolder(checkout, folder)}` };
}

/** All worktrees of a checkout are the same repository: they are called as the main one is. */
function nameFolder(checkout: Checkout | undefined, folder: string): string {
  const { root, gitFolder } = checkout ?? { root: folder, gitFolder: '' };
  const home = basename(gitFolder) === '.git' ? dirname(gitFolder) : root;
  return basename(home).replace(/[^A-Za-z0-9._-]/g, '-') || 'root';
}

/** Says by which repository environments are looked for where nothing names it. */
export function tellRepository({ name, scope }: Repository, log: Log): void {
  if (name !== undefined) return;
  log.info(
    `No remote \`origin\` names the repository: environments are kept as those of ${scope}. ` +
      'Set GITHUB_REPOSITORY=owner/name to speak of those of a repository on GitHub.',
  );
}

/** `owner/name` from `url = git@host:owner/name.git` or `https://host/owner/name` of the remote `origin`. */
export function parseOrigin(config: string): string | undefined {
  const section = /\[remote "origin"\](?<body>[^[]*)/.exec(config)?.groups?.body ?? '';
  const url = /^\s*url\s*=\s*(?<url>\S+)/m.exec(section)?.groups?.url ?? '';
  return /[/:](?<name>[\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.groups?.name;
}
