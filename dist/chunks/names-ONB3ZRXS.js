import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  isAbsent
} from "./chunk-J7OIX2LV.js";
import {
  readCode,
  runAttempt
} from "./chunk-TFXKT3KY.js";
import {
  TIMEOUT
} from "./chunk-AG3OFJS4.js";
import "./chunk-SRQY6CG7.js";

// src/adapters/probe/names.ts
import { Resolver } from "node:dns/promises";
import { readFile } from "node:fs/promises";
import { isIP as isIP2 } from "node:net";
import { performance } from "node:perf_hooks";

// src/core/smoke/dns/hosts-file.ts
function parseHosts(text, name) {
  const wanted = name.toLowerCase();
  return text.split(/\r?\n/).flatMap((line) => {
    const [address = "", ...names] = line.replace(/#.*/, "").trim().split(/\s+/);
    return names.some((it) => it.toLowerCase() === wanted) ? [address] : [];
  });
}

// src/adapters/probe/records.ts
import { isIP } from "node:net";
var TYPES = {
  A: async (resolver, name) => (await resolver.resolve4(name, { ttl: true })).map(toAddress),
  AAAA: async (resolver, name) => (await resolver.resolve6(name, { ttl: true })).map(toAddress),
  CNAME: async (resolver, name) => (await resolver.resolveCname(name)).map(toText),
  MX: async (resolver, name) => (await resolver.resolveMx(name)).map(({ priority, exchange }) => toText(`${priority} ${exchange}`)),
  TXT: async (resolver, name) => (await resolver.resolveTxt(name)).map((parts) => toText(parts.join(""))),
  NS: async (resolver, name) => (await resolver.resolveNs(name)).map(toText),
  SRV: async (resolver, name) => (await resolver.resolveSrv(name)).map(
    (it) => toText(`${it.priority} ${it.weight} ${it.port} ${it.name}`)
  ),
  CAA: async (resolver, name) => (await resolver.resolveCaa(name)).map(toAuthority),
  PTR: async (resolver, name) => (await (isIP(name) === 0 ? resolver.resolvePtr(name) : resolver.reverse(name))).map(toText)
};
async function fetchRecords(resolver, name, type) {
  const records = await TYPES[type](resolver, name);
  return [...records].sort((a, b) => a.text.localeCompare(b.text, "en", { numeric: true }));
}
var toText = (text) => ({ text });
var toAddress = ({ address, ttl }) => ({
  text: address,
  ttl
});
function toAuthority({ critical, ...rest }) {
  const [[tag = "", value] = []] = Object.entries(rest).filter(([key]) => key !== "type");
  return { text: `${critical} ${tag} ${value}` };
}

// src/adapters/probe/names.ts
function createNames(options = {}) {
  return {
    resolve: async (query) => {
      const startedAt = performance.now();
      const sets = await Promise.all(query.types.map((type) => fetchSet(query, type, options)));
      return { sets, ms: Math.round(performance.now() - startedAt) };
    }
  };
}
async function fetchSet(query, type, options) {
  const set = await askServers(query, type, options);
  const family = FAMILIES[type];
  if (family === void 0 || !isAbsent(set)) return set;
  const local = (await readHosts(query.name, options)).filter(({ text }) => isIP2(text) === family);
  return local.length === 0 ? set : { type, records: local };
}
var FAMILIES = { A: 4, AAAA: 6 };
var TRIES = 2;
var SHORTEST_TRY_MS = 100;
function askServers(query, type, { servers }) {
  const { name, timeoutMs, signal } = query;
  const fail = (code) => ({ type, records: [], code });
  return runAttempt({
    timeoutMs,
    signal,
    onTimeout: () => fail(TIMEOUT),
    start: (done) => {
      const resolver = new Resolver({
        timeout: Math.max(SHORTEST_TRY_MS, Math.floor(timeoutMs / 2 ** TRIES)),
        tries: TRIES
      });
      if (servers !== void 0) resolver.setServers(servers);
      fetchRecords(resolver, name, type).then(
        (records) => done(records.length === 0 ? fail("ENODATA") : { type, records }),
        (error) => done(fail(readCode(error)))
      );
      return () => resolver.cancel();
    }
  });
}
var HOSTS_FILE = process.platform === "win32" ? "C:\\Windows\\System32\\drivers\\etc\\hosts" : "/etc/hosts";
async function readHosts(name, { hostsFile = HOSTS_FILE }) {
  const text = await readFile(hostsFile, "utf8").catch(() => "");
  return parseHosts(text, name).map((address) => ({ text: address, local: true }));
}
export {
  createNames
};
//# sourceMappingURL=names-ONB3ZRXS.js.map
