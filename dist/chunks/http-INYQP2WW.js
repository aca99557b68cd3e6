import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  Deadline,
  DeadlineError,
  createDispatchers,
  decodeText,
  explainConnectionError,
  runExchange,
  startProgress
} from "./chunk-YFKW3TCH.js";
import "./chunk-6DNLMWW7.js";
import "./chunk-MQXMLUP3.js";
import {
  ForbiddenAddressError
} from "./chunk-TPEWT7X4.js";
import "./chunk-WAZVNHB4.js";
import "./chunk-VF52FELW.js";
import "./chunk-24PSOY5K.js";
import {
  __callDispose,
  __using
} from "./chunk-SRQY6CG7.js";

// src/adapters/http/http.ts
var KEPT_BODY_BYTES = 1024 * 1024;
function createHttp(dispatchers = createDispatchers()) {
  return {
    send: (request) => sendRequest(request, dispatchers),
    close: async () => {
      await Promise.all([dispatchers.any.destroy(), dispatchers.publicOnly.destroy()]);
    }
  };
}
async function sendRequest(request, dispatchers) {
  var _stack = [];
  try {
    const url = readUrl(request.url);
    if (typeof url === "string") return { ok: false, error: url, ms: 0, final: true };
    const deadline = __using(_stack, new Deadline(request.timeoutMs, request.signal));
    const progress = startProgress(url);
    try {
      const answer = await fetchAnswer({ request, dispatchers, deadline, progress });
      return Object.assign(computeEvidence(progress), { ok: true }, answer);
    } catch (error) {
      const reason = error instanceof DeadlineError ? explainDeadline(error, request.timeoutMs, progress.headers) : explainConnectionError(error, progress.url);
      const final = error instanceof ForbiddenAddressError ? { final: true } : {};
      return Object.assign(computeEvidence(progress), { ok: false, error: reason }, final);
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function readUrl(text) {
  let url;
  try {
    url = new URL(text);
  } catch {
    return `the address ${JSON.stringify(text.slice(0, 200))} is no URL`;
  }
  if (url.protocol === "http:" || url.protocol === "https:") return url;
  return `${url.protocol} addresses can't be asked by HTTP`;
}
function computeEvidence({ trace }) {
  const timings = trace.computeTimings();
  return {
    ms: Math.round(timings.totalMs),
    timings,
    // Most answers are good, and nobody asks what they were an answer to.
    get request() {
      return trace.computeRequest();
    }
  };
}
async function fetchAnswer({ request, dispatchers, deadline, progress }) {
  const { method, headers, body, credentials, maxRedirects, cookies, judgeHost } = request;
  const limits = { keep: KEPT_BODY_BYTES, count: Math.max(KEPT_BODY_BYTES, request.countBytes ?? 0) };
  const exchange = await runExchange({
    dispatchers,
    deadline,
    first: { url: progress.url, method, headers, body, credentials },
    maxRedirects,
    read: (answer2) => ({ encodings: answer2.headers["content-encoding"] ?? "", limits }),
    progress,
    cookies,
    judgeHost
  });
  const { bytes, cut, size, uncounted } = exchange.body;
  const answer = {
    status: exchange.status,
    headers: exchange.headers,
    body: decodeText(bytes, exchange.headers["content-type"]),
    size
  };
  return Object.assign(
    answer,
    cut ? { cut: true } : void 0,
    uncounted ? { uncounted: true } : void 0
  );
}
function explainDeadline({ timedOut }, timeoutMs, headersCame) {
  if (!timedOut) return "cancelled";
  const what = headersCame ? "the headers came, the body was not complete" : "no answer";
  return `timed out after ${timeoutMs / 1e3} s: ${what}`;
}
export {
  createHttp
};
//# sourceMappingURL=http-INYQP2WW.js.map
