import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/adapters/probe/wait.ts
import { performance } from "node:perf_hooks";
function startWatch() {
  const startedAt = performance.now();
  return () => Math.round(performance.now() - startedAt);
}
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

export {
  startWatch,
  startTime,
  runAttempt,
  readCode
};
//# sourceMappingURL=chunk-TFXKT3KY.js.map
