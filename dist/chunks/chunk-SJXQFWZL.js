import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/errors.ts
var EXIT_CODES = { good: 0, failed: 1, input: 2, outside: 3 };
var MayflyError = class extends Error {
  name = "MayflyError";
  kind;
  hint;
  final;
  diagnostics;
  constructor(message, details) {
    super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
    this.kind = details.kind;
    this.hint = details.hint;
    this.final = details.final ?? false;
    this.diagnostics = details.diagnostics ?? [];
  }
};
function describeError(error) {
  if (!(error instanceof MayflyError)) throw error;
  const { message, hint = "" } = error;
  if (hint === "") return message;
  return `${message}${new RegExp("^\\p{Lu}", "u").test(hint) ? "." : ";"} ${hint}`;
}
var NEXT_STEPS = {
  input: "Mend it and push.",
  outside: "Re-run this job once that is mended."
};
var computeNextStep = ({ hint, kind }) => hint ?? NEXT_STEPS[kind];

export {
  EXIT_CODES,
  MayflyError,
  describeError,
  computeNextStep
};
//# sourceMappingURL=chunk-SJXQFWZL.js.map
