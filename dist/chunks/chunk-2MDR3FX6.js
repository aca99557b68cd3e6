import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/config/problems.ts
function renderConfigProblems(problems) {
  return problems.map(renderProblem).join("\n");
}
function renderProblem({ file, line, column, path, message, hint }) {
  const place = [file || "configuration", line, column].filter((part) => part !== void 0).join(":");
  const colon = line === void 0 ? ":" : "";
  const subject = path === "" ? "" : `${path}: `;
  const advice = hint === void 0 ? "" : ` (${hint})`;
  return `${place}${colon} ${subject}${message}${advice}`.replace(new RegExp("\\p{Cc}+", "gu"), " ");
}

export {
  renderConfigProblems
};
//# sourceMappingURL=chunk-2MDR3FX6.js.map
