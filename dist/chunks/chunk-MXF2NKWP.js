import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  findMissingOutputs
} from "./chunk-QMDHPYCQ.js";
import {
  listSetOutputs
} from "./chunk-4BI6KGM4.js";
import {
  explainProblems,
  toDiagnostic
} from "./chunk-YTEILYVU.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/operations/missing-outputs.ts
function refuseMissingOutputs({ config, outputNames, applied }) {
  const effect = applied ? "the stacks before the last were applied" : "nothing was applied";
  refuseProblems(findMissingOutputs(config, outputNames), `Mend the configuration; ${effect}.`);
}
function refuseUnsetOutputs(config, outputs) {
  refuseProblems(
    findMissingOutputs(config, listSetOutputs({ outputs })),
    "Mend the configuration; the environment is up."
  );
}
function refuseProblems(problems, hint) {
  if (problems.length === 0) return;
  throw new MayflyError(explainProblems(problems), {
    kind: "input",
    hint,
    diagnostics: problems.map(toDiagnostic)
  });
}

export {
  refuseMissingOutputs,
  refuseUnsetOutputs,
  refuseProblems
};
//# sourceMappingURL=chunk-MXF2NKWP.js.map
