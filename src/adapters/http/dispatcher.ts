import type { LookupFunction } from 'node:net';
import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { createConnector } from './connector.js';
import { guardedLookup, publicLookup } from './forbidden-addresses.js';

/** undici's own default, said here because messages name it. */
const CONNECT_TIMEOUT_MS = 10_000;

type Environment = Readonly<Record<string, string | undefined>>;

export interface DispatcherOptions {
  readonly env?: Environment;
  /** Certificates of authorities, in PEM, in place of the system's. */
  readonly ca?: string | readonly string[];
}

/** Connections to any address but metadata, and connections to addresses of the public internet only. */
export interface Dispatchers {
  readonly any: Dispatcher;
  readonly publicOnly: Dispatcher;
}

export function createDispatchers(options: DispatcherOptions = {}): Dispatchers {
  return {
    any: createDispatcher(options.env, { ...options, lookup: guardedLookup }),
    publicOnly: createDispatcher(options.env, { ...options, lookup: publicLookup }),
  };
}

/**
 * One pool of connections per origin, through the proxy that HTTP_PROXY, HTTPS_PROXY and NO_PROXY name. Idle connections
 * end soon, since environments are redeployed under the same name. A proxy looks names up itself.
 */
export function createDispatcher(
  env: Environment = process.env,
  { ca, lookup = guardedLookup }: { ca?: DispatcherOptions['ca']; lookup?: LookupFunction } = {},
): Dispatcher {
  const options = {
    connect: createConnector({
      timeout: CONNECT_TIMEOUT_MS,
      lookup,
      ...(ca === undefined ? {} : { ca: [ca].flat() }),
    }),
    keepAliveTimeout: 1_000,
    // The whole answer has one limit, which the exchange holds.
    headersTimeout: 0,
    bodyTimeout: 0,
  };
  const httpProxy = env.http_proxy ?? env.HTTP_PROXY ?? '';
  const httpsProxy = env.https_proxy ?? env.HTTPS_PROXY ?? '';
  if (httpProxy === '' && httpsProxy === '') return new Agent(options);
  // An empty text keeps undici from looking into the process's own environment.
  const noProxy = computeNoProxy(env.no_proxy ?? env.NO_PROXY ?? '');
  return new EnvHttpProxyAgent({ ...options, httpProxy, httpsProxy, noProxy });
}

/** This machine is never reached through a proxy. `*` stands alone, or undici does not know it. */
export function computeNoProxy(noProxy: string): string {
  return noProxy.trim() === '*' ? '*' : `${noProxy},localhost,127.0.0.1,[::1]`;
}
