import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  REFUSED,
  computeUnseen
} from "./chunk-MQK73BS3.js";
import "./chunk-SRQY6CG7.js";

// src/adapters/probe/address.ts
import { BlockList, isIP } from "node:net";

// src/adapters/probe/wait.ts
import { performance } from "node:perf_hooks";
function startTime({ timeoutMs, signal }) {
  const endsAt = performance.now() + timeoutMs;
  return () => ({ timeoutMs: Math.max(1, Math.round(endsAt - performance.now())), signal });
}
function runAttempt({ start, timeoutMs, signal, onTimeout }) {
  return new Promise((resolve) => {
    let stop = () => {
    };
    let over = false;
    const done = (value) => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      signal.removeEventListener("abort", giveUp);
      stop();
      resolve(value);
    };
    const giveUp = () => done(onTimeout());
    const timer = setTimeout(giveUp, timeoutMs);
    signal.addEventListener("abort", giveUp, { once: true });
    if (signal.aborted) giveUp();
    if (over) return;
    stop = start(done);
    if (over) stop();
  });
}
function readCode(error) {
  const { code, message } = error ?? {};
  return String(code ?? message ?? error);
}

// src/adapters/probe/address.ts
function resolveHost(host, lookup, limits) {
  if (isIP(host) !== 0) return Promise.resolve({ address: host });
  return runAttempt({
    ...limits,
    onTimeout: () => ({ code: "TIMEOUT" }),
    start: (done) => {
      lookup(host, { all: true }, (error, found) => {
        if (error !== null) return done({ code: readCode(error) });
        const addresses = typeof found === "string" ? [found] : found.map(({ address: address2 }) => address2);
        const address = addresses.find((it) => isIP(it) === 4) ?? addresses[0];
        done(address === void 0 ? { code: "ENOTFOUND" } : { address });
      });
      return () => {
      };
    }
  });
}
var OWN_MACHINE = new BlockList();
OWN_MACHINE.addSubnet("127.0.0.0", 8, "ipv4");
OWN_MACHINE.addAddress("::1", "ipv6");
OWN_MACHINE.addAddress("0.0.0.0", "ipv4");
OWN_MACHINE.addAddress("::", "ipv6");
function isOwnMachine(address) {
  return OWN_MACHINE.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

// src/adapters/probe/connection.ts
import { connect } from "node:net";
function runConnection({ address, port, ...limits }) {
  return runAttempt({
    ...limits,
    onTimeout: () => "TIMEOUT",
    start: (done) => {
      const socket = connect({ host: address, port });
      socket.on("connect", () => done(void 0));
      socket.on("error", (error) => done(readCode(error)));
      return () => socket.destroy();
    }
  });
}

// src/adapters/probe/handshake.ts
import { isIP as isIP2 } from "node:net";
import { connect as connect2 } from "node:tls";
var CLIENTS = {
  modern: { minVersion: "TLSv1.2", maxVersion: "TLSv1.3" },
  // OpenSSL 3 has these versions at security level 0 only: https://nodejs.org/api/tls.html#openssl-security-level
  old: { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT:@SECLEVEL=0" }
};
function runHandshake(request) {
  const { host, address, port, client, authorities, timeoutMs, signal } = request;
  let connected = false;
  const fail = (code) => ({ ok: false, connected, code });
  return runAttempt({
    timeoutMs,
    signal,
    onTimeout: () => fail("TIMEOUT"),
    start: (done) => {
      const socket = connect2({
        host: address,
        port,
        rejectUnauthorized: false,
        ...isIP2(host) === 0 ? { servername: host } : {},
        ...authorities === void 0 ? {} : { ca: authorities },
        ...CLIENTS[client]
      });
      socket.on("connect", () => {
        connected = true;
      });
      socket.on("secureConnect", () => done({ ok: true, tls: readTls(socket) }));
      socket.on("error", (error) => done(fail(readCode(error))));
      socket.on("close", () => done(fail("ECONNRESET")));
      return () => socket.destroy();
    }
  });
}
function readTls(socket) {
  return { version: socket.getProtocol() ?? "", certificate: readCertificate(socket) };
}
function readCertificate(socket) {
  const { subjectaltname = "", valid_from, valid_to } = socket.getPeerCertificate();
  const problem = socket.authorized ? void 0 : String(socket.authorizationError);
  return {
    problem,
    names: subjectaltname.split(", ").filter((name) => name !== "").map((name) => name.replace(/^(?:DNS|IP Address):/, "")),
    from: Date.parse(valid_from),
    until: Date.parse(valid_to)
  };
}

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
var CODES = {
  ECONNREFUSED: "refused the connection",
  ENOTFOUND: "is a name that is not found",
  EAI_AGAIN: "can't be looked up at the moment",
  TIMEOUT: "did not answer in time"
};
function explainCode(code, { host, port }) {
  const words = Object.hasOwn(CODES, code) ? CODES[code] : void 0;
  return words === void 0 ? `${host}:${port} can't be reached (${code})` : `${host}:${port} ${words} (${code})`;
}
function explainHandshake(code, { host, port }) {
  return `the TLS handshake with ${host}:${port} did not come to its end (${code})`;
}

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
  const { address } = resolution;
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
    runConnection({ address, port: endpoint.port, ...left() }),
    tryPorts(job)
  ]);
  if (code !== void 0) return computeUnseen(explainCode(code, endpoint));
  return { ...computeUnseen("it does not speak HTTPS"), openPorts };
}
function shakeHands({ endpoint, options, address, left }, client) {
  const { host, port } = endpoint;
  return runHandshake({ host, address, port, client, authorities: options.authorities, ...left() });
}
var isReached = (handshake) => handshake.ok || handshake.connected;
function pickTls(modern, old, endpoint) {
  if (modern.ok) return { seen: modern.tls };
  return old.ok ? { seen: old.tls } : { unseen: explainHandshake(modern.code, endpoint) };
}
var OWN_LIMITS = /^ERR_SSL_NO_(?:PROTOCOLS|CIPHERS)_AVAILABLE$/;
function readOldTls(old, endpoint) {
  if (old.ok) return { seen: old.tls.version };
  if (old.code === "TIMEOUT" || !old.connected) return { unseen: explainHandshake(old.code, endpoint) };
  return OWN_LIMITS.test(old.code) ? { unseen: `this machine can't speak TLS 1.0 and 1.1 itself (${old.code})` } : { seen: REFUSED };
}
async function lookAtPlain({
  endpoint,
  options,
  address,
  left,
  signal
}) {
  const port = options.plainPort ?? 80;
  const code = await runConnection({ address, port, timeoutMs: PORT_TIMEOUT_MS, signal });
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
    ports.map((port) => runConnection({ address, port, timeoutMs: PORT_TIMEOUT_MS, signal }))
  );
  return { seen: ports.filter((_, index) => codes[index] === void 0) };
}
export {
  createProbe
};
//# sourceMappingURL=probe-E6SIEHI5.js.map
