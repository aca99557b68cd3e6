import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/core/file-error.ts
var HINTS = {
  EACCES: "Give this user the right to read it.",
  EPERM: "Give this user the right to read it.",
  ELOOP: "It is a link that leads to itself: remove it.",
  ENOENT: "It is gone, or a link that leads nowhere: restore or remove it.",
  ENOSPC: "The disk is full.",
  EMFILE: "Raise the limit of open files (ulimit -n)."
};
function readErrorCode(error) {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
  return typeof code === "string" ? code : "";
}
function explainFileError(what, error) {
  const code = readErrorCode(error);
  if (error instanceof MayflyError || !/^E[A-Z]+$/.test(code)) return error;
  const path = typeof error === "object" && error !== null && "path" in error ? ` ${error.path}` : "";
  const hint = HINTS[code] ?? "Look at that file.";
  return new MayflyError(`${what} failed at${path} (${code})`, { kind: "input", hint, cause: error });
}

export {
  readErrorCode,
  explainFileError
};
//# sourceMappingURL=chunk-SGH6SVPY.js.map
