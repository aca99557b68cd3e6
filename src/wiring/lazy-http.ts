import type { ClosableHttp } from '../adapters/http/http.js';
import type { Downloads } from '../ports.js';

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

/** Downloads, loaded when the first one is asked for: most runs have all they need. */
export const lazyDownloads: Downloads = {
  fetch: async (url, limits) => {
    const { createDownloads } = await import('../adapters/http/downloads.js');
    const downloads = createDownloads();
    try {
      return await downloads.fetch(url, limits);
    } finally {
      await downloads.close();
    }
  },
};
