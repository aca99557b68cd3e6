import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  checkEnvironment
} from "./chunk-7FFE4QI5.js";
import "./chunk-BEWIP2PT.js";
import {
  Announcer,
  Journal,
  lookAtFence,
  settle
} from "./chunk-HZY45ET7.js";
import "./chunk-I2NUS65I.js";
import "./chunk-6W3NESL4.js";
import "./chunk-QRBODBF7.js";
import "./chunk-3MWVE5ZA.js";
import "./chunk-IYRSGOD7.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-WUSOF7FC.js";
import "./chunk-P4PI4P2X.js";
import "./chunk-T6QZHZFZ.js";
import "./chunk-44HY6MGB.js";
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
  const states = await Promise.all(
    record.stacks.map(({ name }) => context.store.readState(record.environment, name))
  );
  for (const { outputs } of states) journal.setOutputs(outputs);
  journal.expiresAt = record.expiresAt;
  const end = await settle(check(context, journal), context.signal);
  const report = journal.report(end);
  await new Announcer(context, {}).finish(report);
  return { report, outcome: end.outcome };
}
var check = async (context, journal) => await checkEnvironment({ context, journal }) ?? { status: "live" };
export {
  runCheck
};
//# sourceMappingURL=check-NUYKZZQ4.js.map
