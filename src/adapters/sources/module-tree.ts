import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { explainFileError } from '../../core/file-error.js';
import type { Declarations, ModuleCall, SourceFile } from '../../core/source/declarations.js';
import { isConfigurationFile, parseDeclarations } from '../../core/source/module-files.js';
import { isOwnFile } from '../../core/source/own-files.js';
import { kindOf } from './repository.js';

/** One local module of a tree, as called: a folder that is called twice is there twice. */
export interface ModuleNode {
  readonly directory: string;
  /** Names of the calls that lead here; empty for the root. */
  readonly path: readonly string[];
  /** The configuration files, without Mayfly's own; names are plain file names. */
  readonly files: readonly SourceFile[];
  readonly declared: Declarations;
}

export interface ModuleTreeOptions {
  readonly root: string;
  /** Whether a called folder is to be read; what it does not want is left out with all below it. */
  readonly follow: (target: string, call: ModuleCall, caller: string) => boolean | Promise<boolean>;
}

/** Terraform takes a source for a folder when it starts so. */
const LOCAL = /^\.\.?(\/|$)/;

/** Reads a root and the local modules that it calls, the root first. */
export async function readModuleTree({ root, follow }: ModuleTreeOptions): Promise<readonly ModuleNode[]> {
  const nodes: ModuleNode[] = [];
  const visit = async (
    directory: string,
    path: readonly string[],
    above: readonly string[],
  ): Promise<void> => {
    const files = await readConfigurationFiles(directory);
    const declared = parseDeclarations(files);
    nodes.push({ directory, path, files, declared });
    for (const call of declared.calls) {
      if (call.source === undefined || !LOCAL.test(call.source)) continue;
      const target = resolve(directory, call.source);
      // A module that calls itself is an error that Terraform explains.
      if (target === directory || above.includes(target) || !(await follow(target, call, directory)))
        continue;
      await visit(target, [...path, call.name], [...above, directory]);
    }
  };
  await visit(root, [], []);
  return nodes;
}

/** The files of a folder that Terraform reads, in the order of their names. */
async function readConfigurationFiles(directory: string): Promise<readonly SourceFile[]> {
  const names = (await readdir(directory)).filter((name) => isConfigurationFile(name) && !isOwnFile(name));
  const read = await Promise.all(
    names.sort().map(async (name) => {
      const path = join(directory, name);
      return (await kindOf(path)) === 'file' ? [{ name, text: await readFile(path, 'utf8') }] : [];
    }),
  ).catch((error: unknown) => {
    throw explainFileError('reading the Terraform files', error);
  });
  return read.flat();
}
