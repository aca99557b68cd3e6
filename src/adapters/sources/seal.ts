import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { computeOverride } from '../../core/override/compute-override.js';
import type { StackOverride } from '../../core/override/override.js';
import type { Declarations } from '../../core/source/declarations.js';
import { computeOverrideName, isOwnOverrideFile } from '../../core/source/own-files.js';
import type { Log, PreparedStack } from '../../ports.js';
import { type ModuleNode, readModuleTree } from './module-tree.js';
import { isInside, kindOf } from './repository.js';

export interface SealOptions {
  readonly stack: PreparedStack;
  readonly override: StackOverride;
  readonly backendOf: (stack: string) => StackOverride['backend'];
  /** The run's own folder around the stack: nothing outside it is written to. */
  readonly within: string;
  readonly log: Log;
}

/** Writes the override file of the stack's root and one of each local child module. */
export async function sealStack(options: SealOptions): Promise<PreparedStack> {
  const { stack, override, backendOf, within, log } = options;
  const tree = await readModuleTree({
    root: stack.directory,
    follow: async (target) => isInside(target, within) && (await kindOf(target)) === 'folder',
  });
  const byDirectory = new Map(tree.map((node) => [node.directory, node]));
  for (const node of byDirectory.values()) {
    const isRoot = node.directory === stack.directory;
    warnOfGeneratedTags(node, log);
    const remoteStates = isRoot ? computeRemoteStates(node.declared, stack, backendOf) : new Map();
    await writeOverride(
      node.directory,
      computeOverride({ override, declared: node.declared, isRoot, remoteStates }),
    );
  }
  return { ...stack, preventsDestroy: new Set(tree.flatMap(listPreventing)) };
}

function listPreventing({ path, declared }: ModuleNode): string[] {
  const prefix = path.map((name) => `module.${name}.`).join('');
  return declared.resources
    .filter(({ preventsDestroy }) => preventsDestroy)
    .map(({ type, name }) => `${prefix}${type}.${name}`);
}

async function writeOverride(directory: string, content: object): Promise<void> {
  const names = await readdir(directory);
  for (const name of names.filter(isOwnOverrideFile)) await rm(join(directory, name));
  if (Object.keys(content).length === 0) return;
  await writeFile(join(directory, computeOverrideName(names)), `${JSON.stringify(content, null, 2)}\n`);
}

const CROSS_STACK = 'cross-stack-reference-input-';

/**
 * References between stacks of an app read the other stack's state; cdktf writes where it would keep it itself.
 * https://github.com/open-constructs/cdk-terrain/blob/main/packages/cdktn/lib/terraform-stack.ts
 */
function computeRemoteStates(
  { data }: Declarations,
  stack: PreparedStack,
  backendOf: SealOptions['backendOf'],
): ReadonlyMap<string, StackOverride['backend']> {
  // cdktf takes characters out of names when it makes identifiers of them.
  const plain = (name: string): string => name.replace(/[^A-Za-z0-9]/g, '');
  const stackByKey = new Map(stack.dependsOn.map((name) => [plain(name), name]));
  const states = data
    .filter(({ type, name }) => type === 'terraform_remote_state' && name.startsWith(CROSS_STACK))
    .flatMap(({ name }) => {
      const other = stackByKey.get(plain(name.slice(CROSS_STACK.length)));
      return other === undefined ? [] : [[name, backendOf(other)] as const];
    });
  return new Map(states);
}

function warnOfGeneratedTags({ declared }: ModuleNode, log: Log): void {
  if (!declared.providers.some(({ defaultTags }) => defaultTags?.kind === 'generated')) return;
  log.warn(
    'A provider writes its default_tags with a dynamic block. Mayfly can only replace them: resources carry ' +
      "the environment's tags, but not these.",
  );
}
