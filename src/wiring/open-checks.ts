import type { CheckPorts } from '../ports.js';
import { lazyHttp } from './lazy-http.js';
import { type Connect, lazyServices } from './lazy-services.js';

export type ClosableCheckPorts = CheckPorts & { close(): Promise<void> };

/** What checks reach the outside world by; nothing of it is loaded before it is used. */
export function openChecks(connect: Connect): ClosableCheckPorts {
  const http = lazyHttp();
  return { http, services: lazyServices(connect), close: () => http.close() };
}
