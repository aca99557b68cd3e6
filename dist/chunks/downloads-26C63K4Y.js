import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import {
  Deadline,
  DeadlineError,
  createDispatcher,
  describeUrl,
  explainConnectionError,
  runExchange,
  startProgress
} from "./chunk-YFKW3TCH.js";
import "./chunk-6DNLMWW7.js";
import "./chunk-MQXMLUP3.js";
import "./chunk-TPEWT7X4.js";
import "./chunk-WAZVNHB4.js";
import "./chunk-VF52FELW.js";
import "./chunk-24PSOY5K.js";
import {
  __callDispose,
  __using
} from "./chunk-SRQY6CG7.js";

// src/adapters/http/downloads.ts
var MAX_REDIRECTS = 5;
function createDownloads(dispatcher = createDispatcher()) {
  return {
    fetch: (url, limits) => fetchFile({ url: new URL(url), limits, dispatcher }),
    close: () => dispatcher.destroy()
  };
}
async function fetchFile(download) {
  const { url, limits } = download;
  const { status, body, url: last } = await exchange(download);
  if (status !== 200) {
    throw failure(url, `status ${status} from ${describeUrl(last)}`, { final: isRefusal(status) });
  }
  if (body.cut) throw failure(url, `it is larger than ${limits.maxBytes} bytes`, { final: true });
  return body.bytes;
}
async function exchange({ url, limits, dispatcher }) {
  var _stack = [];
  try {
    const progress = startProgress(url);
    const deadline = __using(_stack, new Deadline(limits.timeoutMs, limits.signal));
    try {
      return await runExchange({
        dispatchers: { any: dispatcher, publicOnly: dispatcher },
        deadline,
        first: { url, method: "GET", headers: { "accept-encoding": "identity" } },
        maxRedirects: MAX_REDIRECTS,
        read: () => ({ encodings: "", limits: { keep: limits.maxBytes, count: limits.maxBytes } }),
        progress
      });
    } catch (error) {
      throw failure(url, explain(error, progress.url, limits.timeoutMs), { cause: error });
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
var PASSING = /* @__PURE__ */ new Set([408, 425, 429]);
function isRefusal(status) {
  return status >= 400 && status < 500 && !PASSING.has(status);
}
function explain(error, url, timeoutMs) {
  if (!(error instanceof DeadlineError)) return explainConnectionError(error, url);
  return error.timedOut ? `it took more than ${timeoutMs / 1e3} s` : "the run was cancelled";
}
function failure(url, why, details = {}) {
  return new MayflyError(`${describeUrl(url)} can't be downloaded: ${why}`, {
    kind: "outside",
    hint: "Check that this machine reaches the address; HTTPS_PROXY and NO_PROXY are followed.",
    ...details
  });
}
export {
  createDownloads
};
//# sourceMappingURL=downloads-26C63K4Y.js.map
