import type { CheckPorts, ReadFile } from '../ports.js';
import { lazyHttp } from './lazy-http.js';
import { lazyNames, lazySockets } from './lazy-peers.js';
import { lazySchemas } from './lazy-schemas.js';
import { type Connect, lazyServices } from './lazy-services.js';

export type ClosableCheckPorts = CheckPorts & { close(): Promise<void> };

export interface ChecksRequest {
  /** Absolute path that files of the configuration are relative to. */
  readonly workingDirectory: string;
  /** The environment that this process was started with. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly connect: Connect;
}

/** What checks reach the outside world by; nothing of it is loaded before it is used. */
export function openChecks({ workingDirectory, env, connect }: ChecksRequest): ClosableCheckPorts {
  const http = lazyHttp();
  return {
    http,
    sockets: lazySockets(),
    names: lazyNames(),
    schemas: lazySchemas,
    services: lazyServices(connect),
    readFile: openReadInside(workingDirectory),
    readVariable: (name) => env[name],
    close: () => http.close(),
  };
}

/** Reads files below a folder; loaded when the first one is read. */
export function openReadInside(workingDirectory: string): ReadFile {
  return async (path) => {
    const { createReadInside } = await import('../adapters/folders/read-inside.js');
    return createReadInside(workingDirectory)(path);
  };
}
