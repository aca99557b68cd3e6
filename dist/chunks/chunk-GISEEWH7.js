import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/wiring/lazy-http.ts
function lazyHttp() {
  let client;
  const load = () => {
    client ??= import("./http-INYQP2WW.js").then(({ createHttp }) => createHttp());
    return client;
  };
  return {
    send: async (request) => (await load()).send(request),
    close: async () => (await client)?.close()
  };
}
var lazyDownloads = {
  fetch: async (url, limits) => {
    const { createDownloads } = await import("./downloads-26C63K4Y.js");
    const downloads = createDownloads();
    try {
      return await downloads.fetch(url, limits);
    } finally {
      await downloads.close();
    }
  }
};

export {
  lazyHttp,
  lazyDownloads
};
//# sourceMappingURL=chunk-GISEEWH7.js.map
