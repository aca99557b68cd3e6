import { type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { guardedLookup } from './forbidden-addresses.js';

/** undici's own default, said here because messages name it. */
const CONNECT_TIMEOUT_MS = 10_000;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * One pool of connections per origin, through the proxy that HTTP_PROXY, HTTPS_PROXY and NO_PROXY name. Idle connections
 * end soon, since environments are redeployed under the same name.
 */
export function createDispatcher(env: Environment = process.env): Dispatcher {
  return new EnvHttpProxyAgent({
    // An empty text keeps undici from looking into the process's own environment.
    httpProxy: env.http_proxy ?? env.HTTP_PROXY ?? '',
    httpsProxy: env.https_proxy ?? env.HTTPS_PROXY ?? '',
    noProxy: computeNoProxy(env.no_proxy ?? env.NO_PROXY ?? ''),
    connect: { timeout: CONNECT_TIMEOUT_MS, lookup: guardedLookup },
    keepAliveTimeout: 1_000,
    // The whole answer has one limit, which the exchange holds.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}

/** This machine is never reached through a proxy. `*` stands alone, or undici does not know it. */
export function computeNoProxy(noProxy: string): string {
  return noProxy.trim() === '*' ? '*' : `${noProxy},localhost,127.0.0.1,[::1]`;
}
