import type { EndpointProbe, Http } from '../ports.js';

/** A probe that is loaded when the first endpoint is looked at: most runs have none. */
export function lazyProbe(http: Http): EndpointProbe {
  let probe: Promise<EndpointProbe> | undefined;
  const load = async (): Promise<EndpointProbe> => {
    const [{ createProbe }, { guardedLookup, isForbiddenAddress }] = await Promise.all([
      import('../adapters/probe/probe.js'),
      import('../adapters/http/forbidden-addresses.js'),
    ]);
    return createProbe({ http, lookup: guardedLookup, isForbidden: isForbiddenAddress });
  };
  return {
    observe: async (endpoint, signal) => {
      probe ??= load();
      return (await probe).observe(endpoint, signal);
    },
  };
}
