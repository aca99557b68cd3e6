import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  error
} from "./chunk-VRC3NT7R.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/wiring/process.ts
import { setFlagsFromString } from "node:v8";
var LINGER_MS = 2e3;
function listenForSignals() {
  const controller = new AbortController();
  const stop = (name) => () => controller.abort(new MayflyError(`stopped by ${name}`, { kind: "outside" }));
  for (const name of ["SIGINT", "SIGTERM"]) process.on(name, stop(name));
  return controller.signal;
}
function limitPatterns() {
  setFlagsFromString("--enable-experimental-regexp-engine-on-excessive-backtracks");
}
function exitWith(code) {
  process.exitCode = code;
  setTimeout(() => process.exit(code), LINGER_MS).unref();
}
function explainDefect(error2) {
  if (error2 instanceof MayflyError) {
    error([error2.message, error2.hint].filter((part) => part !== void 0).join("\n"), {
      title: "Mayfly"
    });
    return;
  }
  const stack = error2 instanceof Error ? error2.stack ?? error2.message : String(error2);
  error(`This is a defect of Mayfly, please report it:
${stack}`, { title: "Mayfly" });
}

export {
  listenForSignals,
  limitPatterns,
  exitWith,
  explainDefect
};
//# sourceMappingURL=chunk-7KQSA3US.js.map
