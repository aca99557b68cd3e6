import type { CheckPorts } from '../ports.js';
import { lazyHttp } from './lazy-http.js';
import { lazyNames, lazySockets } from './lazy-peers.js';
import { lazySchemas } from './lazy-schemas.js';

export type ClosableCheckPorts = CheckPorts & { close(): Promise<void> };

export interface ChecksRequest {
  readonly workingDirectory: string;
  /** The environment that this process was started with. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What checks reach the outside world by; nothing of it is loaded before it is used. */
export function openChecks({ workingDirectory, env }: ChecksRequest): ClosableCheckPorts {
  const http = lazyHttp();
  return {
    http,
    sockets: lazySockets(),
    names: lazyNames(),
    schemas: lazySchemas,
    readFile: async (path) => {
      const { createReadInside } = await import('../adapters/folders/read-inside.js');
      return createReadInside(workingDirectory)(path);
    },
    readVariable: (name) => env[name],
    close: () => http.close(),
  };
}
