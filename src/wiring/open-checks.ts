import type { CheckPorts } from '../ports.js';
import { lazyHttp } from './lazy-http.js';
import { lazyNames, lazySockets } from './lazy-peers.js';

export type ClosableCheckPorts = CheckPorts & { close(): Promise<void> };

/** What checks reach the outside world by; nothing of it is loaded before it is used. */
export function openChecks(): ClosableCheckPorts {
  const http = lazyHttp();
  return { http, sockets: lazySockets(), names: lazyNames(), close: () => http.close() };
}
