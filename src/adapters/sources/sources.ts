import { computeStackOrder } from '../../core/source/stack-order.js';
import type { Blueprints, PreparedStack, SourceRequest, Sources } from '../../ports.js';
import { type AppSourceOptions, prepareApp } from './app-source.js';
import { makeBare } from './bare-stack.js';
import { writeImports } from './import-file.js';
import { prepareModule } from './module-source.js';
import { sealStack } from './seal.js';

export interface SourcesOptions extends AppSourceOptions {
  readonly blueprints: Blueprints;
}

/** The three sources of the configuration, behind one port. */
export function createSources(options: SourcesOptions): Sources {
  // Local modules beside a root are sealed with it; a stack that this process did not prepare has its own folder only.
  const folders = new Map<string, string>();
  return {
    async prepare(request) {
      const stacks = await prepare(request, options);
      for (const { directory } of stacks) folders.set(directory, request.outputDirectory);
      return stacks;
    },
    makeBare,
    writeImports,
    async seal({ stack, override, backendOf }) {
      const within = folders.get(stack.directory) ?? stack.directory;
      return sealStack({ stack, override, backendOf, within, log: options.log });
    },
  };
}

async function prepare(request: SourceRequest, options: SourcesOptions): Promise<readonly PreparedStack[]> {
  const { source } = request;
  switch (source.kind) {
    case 'app':
      return prepareApp({ ...request, path: source.path }, options);
    case 'module':
      return [await prepareModule({ ...request, path: source.path, log: options.log })];
    case 'blueprint': {
      const { blueprint, variables: properties, stacks: wanted } = source;
      const { context, workingDirectory, outputDirectory } = request;
      const { blueprints, endpoint, log } = options;
      const paths = { workingDirectory, outputDirectory };
      const stack = await blueprints.synthesize({ blueprint, properties, context, endpoint, log, ...paths });
      return computeStackOrder({ stacks: [stack], wanted });
    }
  }
}
