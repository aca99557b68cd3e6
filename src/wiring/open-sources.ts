import { createProcesses } from '../adapters/process/processes.js';
import { createShell } from '../adapters/process/shell.js';
import type { Sources } from '../ports.js';
import type { WorldRequest } from './world-request.js';

/** Sources are loaded when asked for: destroy works without. */
export function openSources(request: WorldRequest): Sources {
  let sources: Promise<Sources> | undefined;
  const load = (): Promise<Sources> => {
    sources ??= create(request);
    return sources;
  };
  return {
    prepare: async (source) => (await load()).prepare(source),
    makeBare: async (options) => (await load()).makeBare(options),
    writeImports: async (options) => (await load()).writeImports(options),
    seal: async (options) => (await load()).seal(options),
  };
}

async function create({ log, env, endpoint }: WorldRequest): Promise<Sources> {
  const { createSources } = await import('../adapters/sources/sources.js');
  return createSources({
    processes: createProcesses(),
    shell: createShell(),
    log,
    env,
    endpoint,
    blueprints: {
      synthesize: async (blueprint) => {
        const { blueprints } = await import('../stack/blueprints.js');
        return blueprints.synthesize(blueprint);
      },
    },
  });
}
