import { join } from 'node:path';
import { interpolateSource } from '../core/config/interpolate-source.js';
import { computeTags } from '../core/environment/tags.js';
import type { PreparedStack } from '../ports.js';
import type { Context } from './context.js';
import type { Journal } from './journal.js';
import { settleAll } from './settle.js';
import { computeRun, noteDiagnostics, type StackWork } from './stack-run.js';

export interface BuildRequest {
  readonly context: Context;
  readonly journal: Journal;
  /** ISO time for the tags of the resources. */
  readonly taggedExpiresAt: string;
  readonly backendOf: (stack: string) => ReturnType<Context['store']['backend']>;
}

export interface Build {
  /** The folder that holds all stacks. */
  readonly folder: string;
  readonly stacks: readonly PreparedStack[];
}

/** Synthesizes the source and seals each stack with backend, tags, region and relaxations. */
export async function buildStacks({
  context,
  journal,
  taggedExpiresAt,
  backendOf,
}: BuildRequest): Promise<Build> {
  const { config, environment, emulated, sources } = context;
  const folder = await context.folders.make('stacks');
  const prepared = await sources.prepare({
    source: interpolateSource(config.source, {
      environment: environment.name,
      pullNumber: environment.pullNumber,
      headSha: environment.headSha,
    }),
    context: {
      environment: environment.name,
      region: environment.region,
      pullNumber: environment.pullNumber,
      headSha: environment.headSha,
      repository: environment.repository,
    },
    workingDirectory: context.workingDirectory,
    outputDirectory: folder,
    signal: context.signal,
  });
  const tags = computeTags({
    environment: environment.name,
    repository: environment.repository,
    expiresAt: taggedExpiresAt,
  });
  const stacks: PreparedStack[] = [];
  for (const stack of prepared) {
    journal.addStack(stack.name, stack.dependsOn);
    const sealed = await sources.seal({
      stack,
      backendOf,
      override: {
        backend: backendOf(stack.name),
        region: environment.region,
        tags,
        relax: config.protectFromDestroy === 'relax',
        emulated,
      },
    });
    stacks.push(sealed);
  }
  return { folder, stacks };
}

/** Initializes all stacks side by side; false when one failed. */
export async function initStacks(work: StackWork, stacks: readonly PreparedStack[]): Promise<boolean> {
  const outcomes = await settleAll(
    stacks.map(async (stack) => {
      const outcome = await work.context.terraform.init(computeRun(work, stack, 'init'));
      noteDiagnostics(work, stack, outcome);
      return outcome.ok;
    }),
  );
  return outcomes.every((ok) => ok);
}

/** Packs the bundle that destroy will use; the path of its file. */
export async function packBundle({ context }: Pick<BuildRequest, 'context'>, build: Build): Promise<string> {
  const folder = await context.folders.make('bundle');
  const file = join(folder, 'bundle.tgz');
  await context.bundles.pack({
    environment: context.environment.name,
    folder: build.folder,
    stacks: build.stacks,
    file,
  });
  return file;
}
