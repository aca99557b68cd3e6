import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/report/bare-report.ts
function computeBareReport(facts) {
  const {
    repository,
    pullNumber,
    headSha,
    nextStep,
    run,
    asked,
    untouched = false,
    diagnostics = [],
    ...rest
  } = facts;
  return {
    version: 1,
    ...rest,
    ...repository === void 0 ? {} : { repository },
    ...pullNumber === void 0 ? {} : { pullNumber },
    ...headSha === void 0 ? {} : { headSha },
    ...nextStep === void 0 ? {} : { nextStep },
    ...run === void 0 ? {} : { run },
    ...asked === void 0 ? {} : { asked },
    outputs: [],
    stacks: [],
    checks: [],
    findings: [],
    flips: [],
    diagnostics,
    warnings: [],
    timeline: [],
    ...untouched ? { untouched } : {}
  };
}
function toDiagnostic({ file, line, column, path, message, hint }) {
  return {
    severity: "error",
    summary: path === "" ? message : `${path}: ${message}`,
    detail: hint ?? "",
    ...line === void 0 ? {} : { location: { file, line, ...column === void 0 ? {} : { column } } }
  };
}
function explainProblems(problems) {
  const [first] = problems;
  if (first === void 0) return "the configuration is wrong";
  const place = [first.file, first.line, first.column].filter((part) => part !== void 0).join(":");
  const subject = first.path === "" ? "" : `${first.path}: `;
  const colon = first.line === void 0 ? ":" : "";
  const more = problems.length > 1 ? ` (+${problems.length - 1} more)` : "";
  return `${place}${colon} ${subject}${first.message}${more}`;
}

export {
  computeBareReport,
  toDiagnostic,
  explainProblems
};
//# sourceMappingURL=chunk-YTEILYVU.js.map
