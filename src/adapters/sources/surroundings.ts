import { dirname, resolve } from 'node:path';
import { findUpwardPaths } from '../../core/source/upward-paths.js';
import type { ModuleNode } from './module-tree.js';
import { exists, isInside } from './repository.js';

export interface Surroundings {
  /** The deepest folder that holds all parts. */
  readonly base: string;
  /** Folders and files to copy, none inside another; the root is one of them, or inside one. */
  readonly parts: readonly string[];
}

/**
 * What a root needs of the repository: itself, the local modules that it calls, and the files beside it that its
 * text names by a path upwards. What is outside the repository or does not exist is left out.
 */
export async function findSurroundings(options: {
  readonly tree: readonly ModuleNode[];
  readonly repositoryRoot: string;
}): Promise<Surroundings> {
  const { tree, repositoryRoot } = options;
  const root = tree[0]?.directory ?? repositoryRoot;
  const named = tree.flatMap(({ directory, files }) =>
    files
      .flatMap(({ text }) => findUpwardPaths(text))
      .map(({ from, path }) => resolve(from === 'module' ? directory : root, path)),
  );
  const wanted = new Set([...tree.map(({ directory }) => directory), ...named]);
  const present: string[] = [];
  for (const path of wanted) if (isInside(path, repositoryRoot) && (await exists(path))) present.push(path);
  const parts = present.filter((path) => !present.some((other) => other !== path && isInside(path, other)));
  return { base: parts.length === 1 ? (parts[0] ?? root) : computeCommonFolder(parts), parts };
}

function computeCommonFolder(paths: readonly string[]): string {
  let folder = dirname(paths[0] ?? '/');
  while (!paths.every((path) => isInside(path, folder))) folder = dirname(folder);
  return folder;
}
