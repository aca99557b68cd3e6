import type { Names, Sockets } from '../ports.js';

/** Connections to peers, loaded when the first is made: most runs have no such check. */
export function lazySockets(): Sockets {
  let sockets: Promise<Sockets> | undefined;
  const load = async (): Promise<Sockets> => {
    const [{ lookup }, { createSockets }, { isForbiddenAddress }] = await Promise.all([
      import('node:dns'),
      import('../adapters/probe/sockets.js'),
      import('../adapters/http/forbidden-addresses.js'),
    ]);
    return createSockets({ lookup, isForbidden: isForbiddenAddress });
  };
  const get = (): Promise<Sockets> => {
    sockets ??= load();
    return sockets;
  };
  return {
    connect: async (request) => (await get()).connect(request),
    shakeHands: async (request) => (await get()).shakeHands(request),
  };
}

/** Lookups of names, loaded with the first of them. */
export function lazyNames(): Names {
  let names: Promise<Names> | undefined;
  return {
    resolve: async (query) => {
      names ??= import('../adapters/probe/names.js').then(({ createNames }) => createNames());
      return (await names).resolve(query);
    },
  };
}
