import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  checkEnvironment
} from "./chunk-YXSMEN36.js";
import {
  explainReality
} from "./chunk-6KNKCIXR.js";
import {
  Announcer,
  Journal,
  lookAtFence,
  settle
} from "./chunk-GIJVBNGS.js";
import "./chunk-VPD4GGJ4.js";
import "./chunk-WZXDYBI4.js";
import "./chunk-2AXXWWPX.js";
import "./chunk-CP6RP62I.js";
import "./chunk-MKAM37VG.js";
import "./chunk-6W3NESL4.js";
import "./chunk-3MWVE5ZA.js";
import "./chunk-NRBO7XZI.js";
import "./chunk-WUSOF7FC.js";
import "./chunk-YQR4S2QV.js";
import "./chunk-TE3JEJ4I.js";
import "./chunk-QRBODBF7.js";
import "./chunk-B5N45CU4.js";
import "./chunk-6YZVKZ34.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-MQK73BS3.js";
import "./chunk-2IQXTVV2.js";
import "./chunk-WO5FCRR3.js";
import "./chunk-OSVD3WA2.js";
import "./chunk-6PSQUEHD.js";
import "./chunk-SRQY6CG7.js";

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
var check = async (context, journal) => await checkEnvironment({ context, journal }) ?? explainReality({ context, journal }) ?? { status: "live" };
export {
  runCheck
};
//# sourceMappingURL=check-6NUAEJ4B.js.map
