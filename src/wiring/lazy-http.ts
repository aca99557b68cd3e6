import type { ClosableHttp } from '../adapters/http/http.js';

/** An HTTP client that is loaded when the first request is sent: most of a run's time it is not needed. */
export function lazyHttp(): ClosableHttp {
  let client: Promise<ClosableHttp> | undefined;
  const load = (): Promise<ClosableHttp> => {
    client ??= import('../adapters/http/http.js').then(({ createHttp }) => createHttp());
    return client;
  };
  return {
    send: async (request) => (await load()).send(request),
    close: async () => (await client)?.close(),
  };
}
