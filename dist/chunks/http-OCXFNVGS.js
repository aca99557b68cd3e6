import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  DeadlineError,
  createDispatcher,
  decodeText,
  decompress,
  explainConnectionError,
  runExchange,
  startDeadline
} from "./chunk-FVCHUXYL.js";
import {
  ForbiddenAddressError
} from "./chunk-H5JKC2C6.js";
import "./chunk-FN63DKOK.js";
import {
  __callDispose,
  __using
} from "./chunk-SRQY6CG7.js";

// src/adapters/http/http.ts
import { performance } from "node:perf_hooks";
var MAX_BODY_BYTES = 1024 * 1024;
function createHttp(dispatcher = createDispatcher()) {
  return {
    send: (request) => sendRequest(request, dispatcher),
    close: () => dispatcher.destroy()
  };
}
async function sendRequest(request, dispatcher) {
  var _stack = [];
  try {
    const started = performance.now();
    const elapsed = () => Math.round(performance.now() - started);
    if (!URL.canParse(request.url)) {
      return {
        ok: false,
        error: `the address ${JSON.stringify(request.url.slice(0, 200))} is no URL`,
        ms: elapsed(),
        final: true
      };
    }
    const url = new URL(request.url);
    if (url.protocol !== "http:" && url.protocol !== "https:") {
      return {
        ok: false,
        error: `${url.protocol} addresses can't be asked by HTTP`,
        ms: elapsed(),
        final: true
      };
    }
    const deadline = __using(_stack, startDeadline(request.timeoutMs, request.signal));
    const progress = { url, headers: false };
    try {
      const answer = await fetchAnswer({ request, url, dispatcher, deadline, progress });
      return { ok: true, ...answer, ms: elapsed() };
    } catch (error) {
      const reason = error instanceof DeadlineError ? explainDeadline(error, request.timeoutMs, progress.headers) : explainConnectionError(error, progress.url);
      const final = error instanceof ForbiddenAddressError ? { final: true } : {};
      return { ok: false, error: reason, ms: elapsed(), ...final };
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
async function fetchAnswer({ request, url, dispatcher, deadline, progress }) {
  const { status, headers, body } = await runExchange({
    dispatcher,
    deadline,
    first: { url, method: request.method, headers: request.headers },
    maxRedirects: request.maxRedirects,
    maxBytes: MAX_BODY_BYTES,
    progress
  });
  const { bytes, cut } = await deadline.race(
    decompress(body, headers["content-encoding"] ?? "", MAX_BODY_BYTES)
  );
  const text = decodeText(bytes, headers["content-type"]);
  return { status, headers, body: text, ...cut ? { cut: true } : {} };
}
function explainDeadline({ timedOut }, timeoutMs, headersCame) {
  if (!timedOut) return "cancelled";
  const what = headersCame ? "the headers came, the body was not complete" : "no answer";
  return `timed out after ${timeoutMs / 1e3} s: ${what}`;
}
export {
  createHttp
};
//# sourceMappingURL=http-OCXFNVGS.js.map
