import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  Announcer,
  Journal,
  checkEnvironment,
  computeOutcome,
  explainFailure,
  lookAtFence,
  settleStanding
} from "./chunk-OZKPJXMY.js";
import "./chunk-LH5U4HOU.js";
import "./chunk-HNDODZR5.js";
import "./chunk-CUBDOCUJ.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-Y5HAQXQT.js";
import "./chunk-JIH7BJLM.js";
import "./chunk-NK7TWFTJ.js";
import "./chunk-VWSCADA7.js";
import "./chunk-6PSQUEHD.js";
import "./chunk-22776NMK.js";

// src/operations/check.ts
async function runCheck(context) {
  const journal = new Journal(context, "check");
  const { decision, stored } = await journal.step("fence", () => lookAtFence(context, "check"));
  if (!decision.go || stored === void 0) {
    const reason = decision.go ? "there is no environment" : decision.reason;
    return { report: journal.report({ status: "skipped", reason }), outcome: "good" };
  }
  const { record } = stored;
  const outputs = await Promise.all(
    record.stacks.map(({ name }) => context.store.stateOutputs(record.environment, name))
  );
  for (const values of outputs) journal.setOutputs(values);
  journal.expiresAt = record.expiresAt;
  const end = await checkEnvironment({ context, journal }).then((failed) => failed ?? { status: "live" }).then((standing) => settleStanding(standing, context.signal)).then((standing) => ({ ...standing, outcome: computeOutcome(standing.status) })).catch((error) => explainFailure(error, context.signal));
  const report = journal.report(end);
  await new Announcer(context, {}).finish(report);
  return { report, outcome: end.outcome };
}
export {
  runCheck
};
//# sourceMappingURL=check-DLMMH57F.js.map
