import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  interpolateCheck,
  runChecks
} from "./chunk-BEWIP2PT.js";

// src/operations/check-environment.ts
async function checkEnvironment({
  context,
  journal
}) {
  const { config, environment, http, clock, log, signal } = context;
  if (config.checks.smoke.length === 0) return void 0;
  const values = {
    outputs: journal.outputValues,
    environment: environment.name,
    pullNumber: environment.pullNumber,
    headSha: environment.headSha
  };
  const checks = config.checks.smoke.map((check) => interpolateCheck(check, values));
  journal.checks = await journal.step(
    "smoke",
    () => runChecks({ checks, http, clock, log, signal, redact: (text) => journal.redact(text) })
  );
  const failed = journal.checks.filter(({ result, optional }) => result === "failed" && !optional);
  const [first] = failed;
  if (first === void 0) return void 0;
  const more = failed.length > 1 ? ` (+${failed.length - 1} more)` : "";
  return {
    status: "failed",
    reason: `smoke check "${first.name}" failed: ${first.message}${more}`,
    nextStep: "The environment is up; look at it, mend the code and push."
  };
}

export {
  checkEnvironment
};
//# sourceMappingURL=chunk-7FFE4QI5.js.map
