import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  isOwnLimit
} from "./chunk-IBEOPIMO.js";
import {
  connectFirst,
  isOwnMachine,
  resolveHost,
  runHandshake
} from "./chunk-Z3WSNYMF.js";
import "./chunk-SPUWIBCU.js";
import {
  startTime
} from "./chunk-TFXKT3KY.js";
import {
  explainConnectionCode,
  explainHandshakeCode
} from "./chunk-AG3OFJS4.js";
import {
  formatHostPort
} from "./chunk-V3D4Y37X.js";
import {
  REFUSED,
  computeUnseen
} from "./chunk-MQK73BS3.js";
import "./chunk-SRQY6CG7.js";

// src/adapters/probe/page.ts
var MAX_REDIRECTS = 3;
async function fetchPage(http, url, left) {
  let target = new URL(url);
  for (let hop = 0; ; hop++) {
    const answer = await fetchFirst(http, target.href, left());
    const next = answer.ok ? computeNext(answer, target) : void 0;
    if (next === void 0 || hop === MAX_REDIRECTS) return answer;
    target = next;
  }
}
function fetchFirst(http, url, limits) {
  return http.send({
    url,
    method: "GET",
    headers: { accept: "text/html,*/*;q=0.8" },
    maxRedirects: 0,
    ...limits
  });
}
function computeNext({ status, headers }, from) {
  const { location } = headers;
  if (status < 300 || status > 399 || location === void 0 || !URL.canParse(location, from.href))
    return void 0;
  const next = new URL(location, from.href);
  return next.origin === from.origin ? next : void 0;
}

// src/adapters/probe/words.ts
var explainCode = (code, endpoint) => `${formatHostPort(endpoint)} ${explainConnectionCode(code)}`;
var explainHandshake = (code, endpoint) => explainHandshakeCode(formatHostPort(endpoint), code);

// src/adapters/probe/probe.ts
var TIMEOUT_MS = 5e3;
var PORT_TIMEOUT_MS = 2e3;
function createProbe(options) {
  return { observe: (endpoint, signal) => observe({ endpoint, options, signal }) };
}
async function observe(job) {
  const { endpoint, options, signal } = job;
  const left = startTime({ timeoutMs: options.timeoutMs ?? TIMEOUT_MS, signal });
  const resolution = await resolveHost(endpoint.host, options.lookup, left());
  if ("code" in resolution) return computeUnseen(explainCode(resolution.code, endpoint));
  const [address] = resolution.addresses;
  if (options.isForbidden(address)) {
    return computeUnseen(
      `${endpoint.host} is an address of the machine's own metadata, which is never asked`
    );
  }
  const located = { ...job, address, left };
  return endpoint.secure ? observeSecure(located) : observePlain(located);
}
async function observeSecure(job) {
  const { endpoint, options, left } = job;
  const [modern, old, https, plain, openPorts] = await Promise.all([
    shakeHands(job, "modern"),
    shakeHands(job, "old"),
    fetchPage(options.http, endpoint.url, left),
    lookAtPlain(job),
    tryPorts(job)
  ]);
  if (!modern.ok && !modern.connected && !isReached(old)) {
    return { ...computeUnseen(explainCode(modern.code, endpoint)), https };
  }
  return { tls: pickTls(modern, old, endpoint), oldTls: readOldTls(old, endpoint), https, plain, openPorts };
}
async function observePlain(job) {
  const { endpoint, address, left } = job;
  const [code, openPorts] = await Promise.all([
    findClosed({ address, port: endpoint.port, ...left() }),
    tryPorts(job)
  ]);
  if (code !== void 0) return computeUnseen(explainCode(code, endpoint));
  return { ...computeUnseen("it does not speak HTTPS"), openPorts };
}
async function findClosed({ address, ...rest }) {
  const connection = await connectFirst({ addresses: [address], ...rest });
  return "address" in connection ? void 0 : connection.tries[0]?.code;
}
var CLIENTS = {
  modern: { min: "TLSv1.2", max: "TLSv1.3" },
  old: { min: "TLSv1", max: "TLSv1.1" }
};
function shakeHands({ endpoint, options, address, left }, client) {
  const { host, port } = endpoint;
  const { authorities } = options;
  return runHandshake({ host, address, port, range: CLIENTS[client], authorities, names: [], ...left() });
}
var isReached = (handshake) => handshake.ok || handshake.connected;
function pickTls(modern, old, endpoint) {
  if (modern.ok) return { seen: modern };
  return old.ok ? { seen: old } : { unseen: explainHandshake(modern.code, endpoint) };
}
function readOldTls(old, endpoint) {
  if (old.ok) return { seen: old.version };
  if (old.code === "TIMEOUT" || !old.connected) return { unseen: explainHandshake(old.code, endpoint) };
  return isOwnLimit(old.code) ? { unseen: `this machine can't speak TLS 1.0 and 1.1 itself (${old.code})` } : { seen: REFUSED };
}
async function lookAtPlain({
  endpoint,
  options,
  address,
  left,
  signal
}) {
  const port = options.plainPort ?? 80;
  const code = await findClosed({ address, port, timeoutMs: PORT_TIMEOUT_MS, signal });
  if (code !== void 0) return { seen: "closed" };
  const url = new URL(endpoint.url);
  url.protocol = "http:";
  url.port = String(port);
  return { seen: await fetchFirst(options.http, url.href, left()) };
}
async function tryPorts({ endpoint, options, address, signal }) {
  const mayScan = options.mayScan ?? ((it) => !isOwnMachine(it));
  if (!mayScan(address)) {
    return { unseen: `${endpoint.host} is this machine, whose ports say nothing of the environment` };
  }
  const ports = endpoint.closedPorts;
  const codes = await Promise.all(
    ports.map((port) => findClosed({ address, port, timeoutMs: PORT_TIMEOUT_MS, signal }))
  );
  return { seen: ports.filter((_, index) => codes[index] === void 0) };
}
export {
  createProbe
};
//# sourceMappingURL=probe-XSPBFF6Z.js.map
