import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  isSensitiveHeader
} from "./chunk-6DNLMWW7.js";
import {
  import_agent,
  import_connect,
  import_env_http_proxy_agent,
  init_undici
} from "./chunk-MQXMLUP3.js";
import {
  ForbiddenAddressError,
  guardedLookup,
  isForbiddenAddress,
  publicLookup
} from "./chunk-TPEWT7X4.js";
import {
  explainMetadata
} from "./chunk-WAZVNHB4.js";

// src/adapters/http/body.ts
import { pipeline } from "node:stream";
import { TextDecoder } from "node:util";

// src/adapters/http/content-encoding.ts
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
var ContentEncodingError = class extends Error {
  name = "ContentEncodingError";
};
var DECODERS = {
  gzip: () => createGunzip(),
  "x-gzip": () => createGunzip(),
  // Some servers send raw deflate without the zlib header that the name stands for.
  deflate: (firstByte) => (firstByte & 15) === 8 ? createInflate() : createInflateRaw(),
  br: () => createBrotliDecompress()
};
function createDecoders(encodings, firstByte) {
  const names = encodings.split(",").map((name) => name.trim().toLowerCase()).filter((name) => name !== "" && name !== "identity");
  const creators = names.reverse().map((name) => DECODERS[name]);
  if (creators.length > 2 || creators.includes(void 0)) {
    throw new ContentEncodingError(`content-encoding "${encodings}" is not understood`);
  }
  return creators.flatMap((create) => create === void 0 ? [] : [create(firstByte)]);
}

// src/adapters/http/body.ts
var BodyReader = class {
  #encodings;
  #collector;
  #end;
  #decoders;
  constructor(encodings, limits, end) {
    this.#encodings = encodings;
    this.#end = end;
    this.#collector = new Collector(limits, end);
  }
  write(chunk, flow) {
    if (this.#encodings === "") this.#collector.add(chunk);
    else if (chunk.length > 0) this.#decode(chunk, flow);
  }
  #decode(chunk, flow) {
    try {
      this.#decoders ??= this.#start(chunk[0] ?? 0);
    } catch (error) {
      this.#end.failed(error);
      return;
    }
    const first = this.#decoders?.[0];
    if (first === void 0) this.#collector.add(chunk);
    else if (!first.write(chunk)) {
      flow.pause();
      first.once("drain", () => flow.resume());
    }
  }
  /** The sender is done. */
  finish() {
    if (this.#decoders === void 0) this.#collector.finish();
    else this.#decoders[0].end();
  }
  /** The body comes to no good end; what it was taken with is let go. */
  destroy() {
    this.#decoders?.[0].destroy();
  }
  #start(firstByte) {
    const decoders = createDecoders(this.#encodings, firstByte);
    const [first, ...others] = decoders;
    const last = decoders.at(-1);
    if (first === void 0 || last === void 0) return void 0;
    last.on("data", (chunk) => {
      this.#collector.add(chunk);
      if (this.#collector.ended) first.destroy();
    });
    last.on("end", () => this.#collector.finish());
    if (others.length === 0) first.on("error", (error) => this.#end.failed(error));
    else pipeline([first, ...others], (error) => error && this.#end.failed(error));
    return [first, ...others];
  }
};
var Collector = class {
  constructor(limits, end) {
    this.limits = limits;
    this.end = end;
  }
  limits;
  end;
  #chunks = [];
  #size = 0;
  ended = false;
  add(chunk) {
    if (this.ended) return;
    const { keep, count } = this.limits;
    const room = keep - this.#size;
    if (room > 0) this.#chunks.push(chunk.length <= room ? chunk : chunk.subarray(0, room));
    this.#size += chunk.length;
    if (this.#size > count) this.finish();
  }
  finish() {
    if (this.ended) return;
    this.ended = true;
    const { keep, count } = this.limits;
    const [only] = this.#chunks;
    this.end.done({
      bytes: only !== void 0 && this.#chunks.length === 1 ? only : Buffer.concat(this.#chunks),
      cut: this.#size > keep,
      size: Math.min(this.#size, count),
      uncounted: this.#size > count
    });
  }
};
function decodeText(bytes, contentType) {
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(contentType ?? "")?.[1];
  return (charset === void 0 ? UTF_8 : createTextDecoder(charset)).decode(bytes);
}
var UTF_8 = new TextDecoder();
function createTextDecoder(charset) {
  try {
    return new TextDecoder(charset);
  } catch {
    return UTF_8;
  }
}

// src/adapters/http/redirects.ts
var RedirectError = class extends Error {
  name = "RedirectError";
};
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
var isCredential = (name) => name === "host" || isSensitiveHeader(name);
function isRedirect({ status, location }) {
  return REDIRECTS.has(status) && location !== void 0;
}
function computeNextHop(hop, answer) {
  if (answer.location === void 0 || !isRedirect(answer)) return void 0;
  const url = resolveLocation(answer.location, hop.url);
  const method = computeMethod(hop.method, answer.status);
  const dropped = (name) => url.origin !== hop.url.origin && (isCredential(name) || hop.credentials?.includes(name) === true) || method !== hop.method && name.startsWith("content-");
  const headers = Object.entries(hop.headers).filter(([name]) => !dropped(name.toLowerCase()));
  const body = method === hop.method ? hop.body : void 0;
  return { url, method, headers: Object.fromEntries(headers), body, credentials: hop.credentials };
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
  /** `cookie`: what the session sends along; with another one the same address may answer otherwise. */
  enter({ url, method }, cookie) {
    const shown = describeUrl(url);
    const step = JSON.stringify([method, `${shown}${url.search}`, cookie]);
    const start = this.#seen.findIndex((seen) => seen.step === step);
    if (start !== -1) {
      const loop = [...this.#seen.slice(start).map((seen) => seen.shown), shown];
      throw new RedirectError(`redirect loop: ${loop.join(" \u2192 ")}`);
    }
    if (this.#seen.length > this.#maxRedirects) {
      throw new RedirectError(`more than ${this.#maxRedirects} redirects, the last to ${shown}`);
    }
    this.#seen.push({ step, shown });
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
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ({ host }) => `the body from ${host} has another length than it was to have`,
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
var ENDING = /* @__PURE__ */ new WeakMap();
function findEnding(signal) {
  const known = ENDING.get(signal);
  if (known !== void 0) return known;
  const ending = /* @__PURE__ */ new Set();
  ENDING.set(signal, ending);
  signal.addEventListener(
    "abort",
    () => {
      for (const deadline of ending) deadline.end(false);
    },
    { once: true }
  );
  return ending;
}
var Deadline = class {
  #timer;
  #ending;
  #error;
  #onEnd;
  constructor(timeoutMs, signal) {
    this.#timer = setTimeout(() => this.end(true), timeoutMs);
    if (signal?.aborted) this.end(false);
    else if (signal !== void 0) this.#ending = findEnding(signal).add(this);
  }
  /** Calls `listener` at the end, at once where that has come; it takes the place of the listener before. */
  watch(listener) {
    if (this.#error !== void 0) listener(this.#error);
    else this.#onEnd = listener;
  }
  end(timedOut) {
    this.#error ??= new DeadlineError(timedOut);
    this.#onEnd?.(this.#error);
  }
  [Symbol.dispose]() {
    clearTimeout(this.#timer);
    this.#ending?.delete(this);
  }
};

// src/adapters/http/dispatcher.ts
init_undici();

// src/adapters/http/connector.ts
init_undici();
import { performance as performance2 } from "node:perf_hooks";

// src/adapters/http/trace.ts
import { subscribe } from "node:diagnostics_channel";
import { performance } from "node:perf_hooks";
var Trace = class {
  #startedAt = performance.now();
  #connections = [];
  #next;
  #sent;
  #sentAt;
  #firstByteMs;
  /** A connection that is made for this exchange. */
  addConnection(times) {
    this.#connections.push(times);
  }
  /** A request is on its way to being sent. */
  begin(next) {
    this.#next = next;
  }
  /** `head`: the request line and headers as sent. */
  markSent(head) {
    this.#sent = { origin: "", body: "", ...this.#next, head };
    this.#sentAt = performance.now();
    this.#firstByteMs = void 0;
  }
  markAnswer() {
    if (this.#sentAt !== void 0) this.#firstByteMs = performance.now() - this.#sentAt;
  }
  elapsedMs() {
    return performance.now() - this.#startedAt;
  }
  computeTimings() {
    const timings = { totalMs: round(this.elapsedMs()) };
    for (const { startedAt, lookedUpAt, connectedAt, securedAt } of this.#connections) {
      if (lookedUpAt !== void 0) timings.dnsMs = add(timings.dnsMs, lookedUpAt - startedAt);
      if (connectedAt === void 0) continue;
      timings.connectMs = add(timings.connectMs, connectedAt - (lookedUpAt ?? startedAt));
      if (securedAt !== void 0) timings.tlsMs = add(timings.tlsMs, securedAt - connectedAt);
    }
    if (this.#firstByteMs !== void 0) timings.firstByteMs = round(this.#firstByteMs);
    return timings;
  }
  computeRequest() {
    if (this.#sent === void 0) return void 0;
    const { origin, body, head } = this.#sent;
    const [line = "", ...lines] = head.split("\r\n");
    const [method = "", path = ""] = line.split(" ");
    const headers = {};
    for (const text of lines) {
      const colon = text.indexOf(":");
      if (colon > 0) headers[text.slice(0, colon).toLowerCase()] = text.slice(colon + 1).trim();
    }
    if (body !== "" || METHODS_OF_BODIES.has(method))
      headers["content-length"] = `${Buffer.byteLength(body)}`;
    return { line: `${method} ${origin}${path}`, headers, body };
  }
};
var METHODS_OF_BODIES = /* @__PURE__ */ new Set([
  "PUT",
  "POST",
  "PATCH",
  "QUERY",
  "PROPFIND",
  "PROPPATCH"
]);
var round = (ms) => Math.round(ms * 10) / 10;
var add = (sum, ms) => round((sum ?? 0) + ms);
var current;
var traces = /* @__PURE__ */ new WeakMap();
function runTraced(trace, dispatch) {
  current = trace;
  try {
    return dispatch();
  } finally {
    current = void 0;
  }
}
function findCurrentTrace() {
  return current;
}
subscribe("undici:request:create", (message) => {
  const { request } = message;
  if (current !== void 0) traces.set(request, current);
});
subscribe("undici:client:sendHeaders", (message) => {
  const { request, headers } = message;
  traces.get(request)?.markSent(headers);
});

// src/adapters/http/connector.ts
function createConnector(options) {
  const connect = (0, import_connect.default)(options);
  return (target, callback) => {
    const times = { startedAt: performance2.now() };
    findCurrentTrace()?.addConnection(times);
    const socket = connect(target, callback);
    watch(socket, times);
    return socket;
  };
}
function watch(socket, times) {
  const mark = (key) => () => {
    times[key] ??= performance2.now();
  };
  socket.once("lookup", mark("lookedUpAt"));
  socket.once("connect", mark("connectedAt"));
  socket.once("secureConnect", mark("securedAt"));
}

// src/adapters/http/dispatcher.ts
var CONNECT_TIMEOUT_MS = 1e4;
function createDispatchers(options = {}) {
  return {
    any: createDispatcher(options.env, { ...options, lookup: guardedLookup }),
    publicOnly: createDispatcher(options.env, { ...options, lookup: publicLookup })
  };
}
function createDispatcher(env = process.env, { ca, lookup = guardedLookup } = {}) {
  const options = {
    connect: createConnector({
      timeout: CONNECT_TIMEOUT_MS,
      lookup,
      ...ca === void 0 ? {} : { ca: [ca].flat() }
    }),
    keepAliveTimeout: 1e3,
    // The whole answer has one limit, which the exchange holds.
    headersTimeout: 0,
    bodyTimeout: 0
  };
  const httpProxy = env.http_proxy ?? env.HTTP_PROXY ?? "";
  const httpsProxy = env.https_proxy ?? env.HTTPS_PROXY ?? "";
  if (httpProxy === "" && httpsProxy === "") return new import_agent.default(options);
  const noProxy = computeNoProxy(env.no_proxy ?? env.NO_PROXY ?? "");
  return new import_env_http_proxy_agent.default({ ...options, httpProxy, httpsProxy, noProxy });
}
function computeNoProxy(noProxy) {
  return noProxy.trim() === "*" ? "*" : `${noProxy},localhost,127.0.0.1,[::1]`;
}

// src/adapters/http/send-hop.ts
function sendHop(request) {
  return new Promise((resolve, reject) => {
    const handler = new HopHandler(request, resolve, reject);
    request.deadline.watch((error) => handler.stop(error));
    runTraced(request.trace, () => request.dispatcher.dispatch(request.options, handler));
  });
}
var HopHandler = class {
  constructor(request, resolve, reject) {
    this.request = request;
    this.resolve = resolve;
    this.reject = reject;
  }
  request;
  resolve;
  reject;
  #controller;
  #head;
  #reader;
  #ended = false;
  onRequestStart(controller) {
    this.#controller = controller;
    if (this.#ended) this.#abort();
  }
  onResponseStart(_, status, headers) {
    if (status < 200 || this.#ended) return;
    this.request.trace.markAnswer();
    this.#head = { status, headers: flatten(headers), setCookies: [headers["set-cookie"] ?? []].flat() };
    const { encodings, limits } = this.request.read(this.#head);
    this.#reader = new BodyReader(encodings, limits, this);
  }
  onResponseData(controller, chunk) {
    if (!this.#ended) this.#reader?.write(chunk, controller);
  }
  onResponseEnd() {
    if (!this.#ended) this.#reader?.finish();
  }
  onResponseError(_, error) {
    this.failed(error);
  }
  done(body) {
    if (this.#ended || this.#head === void 0) return;
    this.#ended = true;
    const { status, headers, setCookies } = this.#head;
    const answer = { status, headers, setCookies, body };
    if (body.uncounted) this.#abort();
    process.nextTick(setImmediate, () => this.resolve(answer));
  }
  failed(error) {
    this.stop(error);
  }
  stop(error) {
    if (this.#ended) return;
    this.#ended = true;
    this.#reader?.destroy();
    this.reject(error);
    this.#abort();
  }
  #abort() {
    this.#controller?.abort(new Error("no more of the answer is wanted"));
  }
};
function flatten(headers) {
  const flat = {};
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    flat[name] = Array.isArray(value) ? value.join(", ") : value ?? "";
  }
  return flat;
}

// src/adapters/http/exchange.ts
function startProgress(url) {
  return { url, headers: false, trace: new Trace() };
}
var REDIRECT_BODY = { encodings: "", limits: { keep: 0, count: 16 * 1024 } };
async function runExchange(request) {
  const { maxRedirects, progress, cookies } = request;
  const chain = maxRedirects > 0 ? new RedirectChain(maxRedirects) : void 0;
  let hop = request.first;
  for (; ; ) {
    progress.url = hop.url;
    chain?.enter(hop, cookies?.header(hop.url));
    const { status, headers, setCookies, body } = await sendHop(prepareHop(hop, request));
    if (setCookies.length > 0) cookies?.store(hop.url, setCookies);
    const next = chain && computeNextHop(hop, { status, location: headers.location });
    if (next === void 0) return { url: hop.url, status, headers, body };
    hop = next;
  }
}
function prepareHop(hop, request) {
  const { url, method, body } = hop;
  const { deadline, progress, cookies, maxRedirects } = request;
  const dispatcher = chooseDispatcher(url.hostname, request);
  const { origin } = url;
  progress.trace.begin({ origin, body: body ?? "" });
  return {
    dispatcher,
    deadline,
    trace: progress.trace,
    options: {
      origin,
      path: `${url.pathname}${url.search}`,
      method,
      headers: computeHeaders(hop, cookies),
      body: body ?? null
    },
    read: (head) => {
      if (maxRedirects > 0 && isRedirect({ status: head.status, location: head.headers.location }))
        return REDIRECT_BODY;
      progress.headers = true;
      return request.read(head);
    }
  };
}
function chooseDispatcher(host, { dispatchers, judgeHost }) {
  if (judgeHost === void 0) {
    if (isForbiddenAddress(host)) throw new ForbiddenAddressError(explainMetadata(host));
    return dispatchers.any;
  }
  const judgement = judgeHost(host);
  if ("refused" in judgement) throw new ForbiddenAddressError(judgement.refused);
  return judgement.reach === "any" ? dispatchers.any : dispatchers.publicOnly;
}
function computeHeaders({ url, headers }, cookies) {
  const all = {
    accept: "*/*",
    "accept-encoding": "gzip, deflate, br",
    "user-agent": "mayfly"
  };
  if (url.username !== "" || url.password !== "") all.authorization = computeBasic(url);
  for (const name of Object.keys(headers)) all[name.toLowerCase()] = headers[name] ?? "";
  const kept = cookies?.header(url);
  if (kept !== void 0) all.cookie = all.cookie === void 0 ? kept : `${all.cookie}; ${kept}`;
  return all;
}
function computeBasic({ username, password }) {
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(credentials).toString("base64")}`;
}

export {
  decodeText,
  describeUrl,
  explainConnectionError,
  DeadlineError,
  Deadline,
  createDispatchers,
  createDispatcher,
  startProgress,
  runExchange
};
//# sourceMappingURL=chunk-YFKW3TCH.js.map
