import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/operations/deadline.ts
function startDeadline(ms, signal) {
  const end = new AbortController();
  const cancel = () => end.abort(signal.reason);
  const timer = setTimeout(() => end.abort(new DOMException("the time is over", "TimeoutError")), ms);
  if (signal.aborted) cancel();
  else signal.addEventListener("abort", cancel, { once: true });
  return {
    signal: end.signal,
    close: () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", cancel);
    }
  };
}

export {
  startDeadline
};
//# sourceMappingURL=chunk-6OR47CP4.js.map
