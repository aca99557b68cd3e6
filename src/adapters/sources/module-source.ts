import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { MayflyError } from '../../core/errors.js';
import type { SourceLocation } from '../../core/policy/finding.js';
import { findResourceLocations } from '../../core/source/module-files.js';
import { computeVariablesName } from '../../core/source/own-files.js';
import { computeStackOrder } from '../../core/source/stack-order.js';
import { checkVariables } from '../../core/source/variables.js';
import type { Log, PreparedStack, SourceRequest } from '../../ports.js';
import { copyTree } from './copy-tree.js';
import { type ModuleNode, readModuleTree } from './module-tree.js';
import { computeDisplayPath, findRepositoryRoot, isInside, kindOf } from './repository.js';
import { findSurroundings } from './surroundings.js';

/** The name of a module's one stack: a folder may be renamed without losing its state. */
const STACK = 'main';

/**
 * Copies an existing Terraform root, with what it needs from the folders around it, into the run's folder and
 * writes the configured variables beside it.
 */
export async function prepareModule(
  request: SourceRequest & { path: string; log: Log },
): Promise<PreparedStack> {
  const { source, workingDirectory, outputDirectory } = request;
  computeStackOrder({ stacks: [{ name: STACK, dependsOn: [] }], wanted: source.stacks });
  const root = resolve(workingDirectory, request.path);
  const repositoryRoot = await findRepositoryRoot(workingDirectory);
  await checkRoot({ root, repositoryRoot, path: request.path });
  const tree = await readModuleTree({
    root,
    follow: (target, call, caller) =>
      checkCall({
        target,
        place: `${computeDisplayPath(repositoryRoot, caller)}/${call.file}:${call.line}`,
        repositoryRoot,
      }),
  });
  checkVariables({
    given: source.variables,
    declared: tree[0]?.declared.variables ?? [],
    place: request.path,
  });

  const { base, parts } = await findSurroundings({ tree, repositoryRoot });
  const target = join(outputDirectory, STACK);
  await mkdir(target, { recursive: true });
  const except = [outputDirectory, join(repositoryRoot, 'node_modules'), join(root, 'node_modules')];
  for (const from of parts)
    await copyTree({
      from,
      to: join(target, relative(base, from)),
      repositoryRoot,
      except,
      log: request.log,
    });

  const directory = join(target, relative(base, root));
  await writeVariables(directory, source.variables);
  return {
    name: STACK,
    directory,
    sourceDirectory: computeDisplayPath(repositoryRoot, root),
    dependsOn: [],
    intended: {},
    locations: locate(tree, repositoryRoot),
  };
}

async function checkRoot(options: { root: string; repositoryRoot: string; path: string }): Promise<void> {
  const { root, repositoryRoot, path } = options;
  const refuse = (why: string, hint: string): never => {
    throw new MayflyError(`\`source.module\` is "${path}", ${why}`, { kind: 'input', hint });
  };
  const hint = 'Give the folder that holds the .tf files, relative to the working directory.';
  if (!isInside(root, repositoryRoot)) refuse('which is outside the repository', hint);
  const kind = await kindOf(root);
  if (kind === undefined) refuse('which does not exist', hint);
  if (kind !== 'folder') refuse('which is a file, not a folder', hint);
  const names = await readdir(root);
  if (!names.some((name) => /\.tf(\.json)?$/.test(name))) refuse('which holds no .tf or .tf.json file', hint);
}

async function checkCall(options: { target: string; place: string; repositoryRoot: string }): Promise<true> {
  const { target, place, repositoryRoot } = options;
  const shown = computeDisplayPath(repositoryRoot, target);
  if (!isInside(target, repositoryRoot)) {
    throw new MayflyError(`the module called at ${place} is outside the repository: ${shown}`, {
      kind: 'input',
      hint: 'Move the module into the repository, or give it a source that Terraform can download.',
    });
  }
  if ((await kindOf(target)) !== 'folder') {
    throw new MayflyError(`the module called at ${place} does not exist: there is no folder ${shown}`, {
      kind: 'input',
      hint: 'Correct its `source`; it is relative to the folder of the file that calls it.',
    });
  }
  return true;
}

async function writeVariables(
  directory: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<void> {
  if (Object.keys(variables).length === 0) return;
  const name = computeVariablesName(await readdir(directory));
  await writeFile(join(directory, name), `${JSON.stringify(variables, null, 2)}\n`);
}

/** Addresses of the whole tree, such as `module.net.aws_vpc.main`, to places in the repository. */
function locate(tree: readonly ModuleNode[], repositoryRoot: string): ReadonlyMap<string, SourceLocation> {
  const places = tree.flatMap(({ directory, path, files }) => {
    const prefix = path.map((name) => `module.${name}.`).join('');
    const named = files.map(({ name, text }) => ({
      name: computeDisplayPath(repositoryRoot, join(directory, name)),
      text,
    }));
    return [...findResourceLocations(named)].map(([address, place]) => [prefix + address, place] as const);
  });
  return new Map(places);
}
