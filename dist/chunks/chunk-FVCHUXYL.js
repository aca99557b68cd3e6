import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  ForbiddenAddressError,
  guardedLookup,
  isForbiddenAddress
} from "./chunk-H5JKC2C6.js";
import {
  import_env_http_proxy_agent,
  init_undici
} from "./chunk-FN63DKOK.js";

// src/adapters/http/body.ts
import { Readable } from "node:stream";
import { TextDecoder } from "node:util";
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
async function readBytes(stream, limit) {
  const chunks = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) break;
  }
  return { bytes: Buffer.concat(chunks).subarray(0, limit), cut: length > limit };
}
var ContentEncodingError = class extends Error {
  name = "ContentEncodingError";
};
async function decompress(body, encodings, limit) {
  const names = encodings.split(",").map((name) => name.trim().toLowerCase()).filter((name) => name !== "" && name !== "identity");
  if (names.length > 2) throw new ContentEncodingError(`content-encoding "${encodings}" is not understood`);
  let current = body;
  for (const name of names.reverse()) current = await decompressOnce(current, name, limit);
  return current;
}
async function decompressOnce(body, name, limit) {
  if (body.bytes.length === 0) return body;
  const decoder = createDecoder(name, body);
  const source = Readable.from([body.bytes], { objectMode: false });
  const decoded = await readBytes(source.pipe(decoder), limit);
  return { bytes: decoded.bytes, cut: body.cut || decoded.cut };
}
function createDecoder(name, { bytes, cut }) {
  const options = cut ? { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH } : {};
  switch (name) {
    case "gzip":
    case "x-gzip":
      return createGunzip(options);
    case "deflate":
      return ((bytes[0] ?? 0) & 15) === 8 ? createInflate(options) : createInflateRaw(options);
    case "br":
      return createBrotliDecompress(cut ? { finishFlush: constants.BROTLI_OPERATION_FLUSH } : {});
    default:
      throw new ContentEncodingError(`content-encoding "${name}" is not understood`);
  }
}
function decodeText(bytes, contentType) {
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(contentType ?? "")?.[1] ?? "utf-8";
  return createTextDecoder(charset).decode(bytes);
}
function createTextDecoder(charset) {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

// src/adapters/http/redirects.ts
var RedirectError = class extends Error {
  name = "RedirectError";
};
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
var CREDENTIAL_HEADERS = /* @__PURE__ */ new Set([
  "authorization",
  "cookie",
  "proxy-authorization",
  "host"
]);
function computeNextHop(hop, answer) {
  if (!REDIRECTS.has(answer.status) || answer.location === void 0) return void 0;
  const url = resolveLocation(answer.location, hop.url);
  const method = computeMethod(hop.method, answer.status);
  const dropped = (name) => url.origin !== hop.url.origin && CREDENTIAL_HEADERS.has(name) || method !== hop.method && name.startsWith("content-");
  const headers = Object.entries(hop.headers).filter(([name]) => !dropped(name.toLowerCase()));
  return { url, method, headers: Object.fromEntries(headers) };
}
function resolveLocation(location, base) {
  let url;
  try {
    url = new URL(location, base);
  } catch {
    throw new RedirectError(`redirect to ${JSON.stringify(location.slice(0, 200))}, which is no URL`);
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new RedirectError(`redirect to a ${url.protocol} address, which is not followed`);
  }
  return url;
}
function computeMethod(method, status) {
  if (status === 303) return method === "HEAD" ? "HEAD" : "GET";
  return method === "POST" && status <= 302 ? "GET" : method;
}
var RedirectChain = class {
  #seen = [];
  #maxRedirects;
  constructor(maxRedirects) {
    this.#maxRedirects = maxRedirects;
  }
  enter({ url, method }) {
    const step = `${method} ${describeUrl(url)}${url.search}`;
    const start = this.#seen.indexOf(step);
    if (start !== -1) {
      const loop = [...this.#seen.slice(start), step].map((entry) => entry.split(" ")[1]?.split("?")[0]);
      throw new RedirectError(`redirect loop: ${loop.join(" \u2192 ")}`);
    }
    if (this.#seen.length > this.#maxRedirects) {
      throw new RedirectError(`more than ${this.#maxRedirects} redirects, the last to ${describeUrl(url)}`);
    }
    this.#seen.push(step);
  }
};
function describeUrl(url) {
  return `${url.origin}${url.pathname}`;
}

// src/adapters/http/connection-errors.ts
var closed = ({ host }) => `${host} closed the connection before the answer was complete`;
var notHttp = ({ host }) => `${host} sent something that is not HTTP`;
var untrusted = ({ host }) => `the TLS certificate of ${host} is signed by an authority that is not trusted here`;
var unreachable = ({ hostname }) => `no route to ${hostname}`;
var corrupt = ({ host }) => `the body from ${host} is not what its content-encoding says`;
var BY_CODE = {
  ECONNREFUSED: ({ host }) => `${host} refused the connection`,
  ENOTFOUND: ({ hostname }) => `name not found: ${hostname}`,
  EAI_AGAIN: ({ hostname }) => `the name ${hostname} can't be looked up at the moment`,
  ECONNRESET: ({ host }) => `${host} reset the connection`,
  EPIPE: closed,
  UND_ERR_SOCKET: closed,
  ETIMEDOUT: ({ host }) => `${host} did not accept a connection in time`,
  UND_ERR_CONNECT_TIMEOUT: ({ host }) => `${host} did not accept a connection within 10 s`,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  EADDRNOTAVAIL: unreachable,
  DEPTH_ZERO_SELF_SIGNED_CERT: ({ host }) => `the TLS certificate of ${host} is self-signed`,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_GET_ISSUER_CERT: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  CERT_HAS_EXPIRED: ({ host }) => `the TLS certificate of ${host} has expired`,
  CERT_NOT_YET_VALID: ({ host }) => `the TLS certificate of ${host} is not valid yet`,
  ERR_TLS_CERT_ALTNAME_INVALID: ({ host, hostname }) => `the TLS certificate of ${host} is not for ${hostname}`,
  UND_ERR_HEADERS_OVERFLOW: ({ host }) => `${host} sent more than 16 KB of headers`,
  HPE_HEADER_OVERFLOW: ({ host }) => `${host} sent more than 16 KB of headers`,
  HPE_INVALID_EOF_STATE: closed,
  Z_DATA_ERROR: corrupt,
  Z_BUF_ERROR: corrupt,
  UND_ERR_INVALID_ARG: () => "the request has a header or a method that HTTP does not allow"
};
var BY_PREFIX = [
  ["HPE_", notHttp],
  // What undici throws for a first line that is not HTTP at all has no code.
  ["HTTPParserError", notHttp],
  ["ERR_SSL_", ({ host }) => `${host} and this machine could not agree on TLS`],
  ["EPROTO", ({ host }) => `${host} and this machine could not agree on TLS`],
  ["ERR__ERROR_FORMAT_", corrupt]
];
function explainConnectionError(error, url) {
  if (isOwnWords(error)) return error.message;
  const { code, message } = readError(error);
  const explain = BY_CODE[code] ?? BY_PREFIX.find(([prefix]) => code.startsWith(prefix))?.[1];
  if (explain === void 0) return `the request to ${url.host} failed: ${message}`;
  return `${explain(url)} (${code})`;
}
function isOwnWords(error) {
  return error instanceof RedirectError || error instanceof ForbiddenAddressError || error instanceof ContentEncodingError;
}
function readError(error) {
  if (typeof error !== "object" || error === null) return { code: "", message: String(error) };
  const { code, name, message } = error;
  return { code: String(code ?? name ?? ""), message: String(message ?? error) };
}

// src/adapters/http/deadline.ts
var DeadlineError = class extends Error {
  constructor(timedOut) {
    super(timedOut ? "timed out" : "cancelled");
    this.timedOut = timedOut;
  }
  timedOut;
  name = "DeadlineError";
};
function startDeadline(timeoutMs, signal) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new DeadlineError(true)), timeoutMs);
  const cancel = () => controller.abort(new DeadlineError(false));
  if (signal?.aborted) cancel();
  signal?.addEventListener("abort", cancel, { once: true });
  return {
    signal: controller.signal,
    race: (work) => raceAbort(work, controller.signal),
    [Symbol.dispose]: () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
    }
  };
}
function raceAbort(work, signal) {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

// src/adapters/http/dispatcher.ts
init_undici();
var CONNECT_TIMEOUT_MS = 1e4;
function createDispatcher(env = process.env) {
  return new import_env_http_proxy_agent.default({
    // An empty text keeps undici from looking into the process's own environment.
    httpProxy: env.http_proxy ?? env.HTTP_PROXY ?? "",
    httpsProxy: env.https_proxy ?? env.HTTPS_PROXY ?? "",
    noProxy: computeNoProxy(env.no_proxy ?? env.NO_PROXY ?? ""),
    connect: { timeout: CONNECT_TIMEOUT_MS, lookup: guardedLookup },
    keepAliveTimeout: 1e3,
    // The whole answer has one limit, which the exchange holds.
    headersTimeout: 0,
    bodyTimeout: 0
  });
}
function computeNoProxy(noProxy) {
  return noProxy.trim() === "*" ? "*" : `${noProxy},localhost,127.0.0.1,[::1]`;
}

// src/adapters/http/exchange.ts
async function runExchange(request) {
  const { maxRedirects, maxBytes, deadline, progress } = request;
  const chain = new RedirectChain(maxRedirects);
  let hop = request.first;
  for (; ; ) {
    progress.url = hop.url;
    if (isForbiddenAddress(hop.url.hostname)) throw new ForbiddenAddressError(hop.url.hostname);
    if (maxRedirects > 0) chain.enter(hop);
    const { status, headers, body } = await sendHop(hop, request);
    const next = maxRedirects > 0 ? computeNextHop(hop, { status, location: headers.location }) : void 0;
    if (next === void 0) {
      progress.headers = true;
      return { url: hop.url, status, headers, body: await deadline.race(readBytes(body, maxBytes)) };
    }
    await deadline.race(body.dump({ limit: 16 * 1024 }));
    hop = next;
  }
}
async function sendHop({ url, method, headers }, { dispatcher, deadline }) {
  const sent = dispatcher.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method,
    headers: { ...computeDefaults(url), ...lowerCaseNames(headers) },
    signal: deadline.signal
  });
  const { statusCode, headers: received, body } = await deadline.race(sent);
  body.on("error", () => void 0);
  return { status: statusCode, headers: flatten(received), body };
}
function computeDefaults(url) {
  const defaults = { accept: "*/*", "accept-encoding": "gzip, deflate, br", "user-agent": "mayfly" };
  if (url.username === "" && url.password === "") return defaults;
  const credentials = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return { ...defaults, authorization: `Basic ${Buffer.from(credentials).toString("base64")}` };
}
function lowerCaseNames(headers) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
function flatten(headers) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : `${value ?? ""}`
    ])
  );
}

export {
  decompress,
  decodeText,
  describeUrl,
  explainConnectionError,
  DeadlineError,
  startDeadline,
  createDispatcher,
  runExchange
};
//# sourceMappingURL=chunk-FVCHUXYL.js.map
