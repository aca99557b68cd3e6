import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  checkEnvironment
} from "./chunk-CVHEXGPL.js";
import "./chunk-T5AT3NMO.js";
import {
  explainReality
} from "./chunk-67FYP37F.js";
import {
  Announcer,
  Journal,
  lookAtFence,
  settle
} from "./chunk-4D5L2L2Y.js";
import "./chunk-LQCIYEEJ.js";
import "./chunk-UBLXZDXQ.js";
import "./chunk-MKAM37VG.js";
import "./chunk-6W3NESL4.js";
import "./chunk-QRBODBF7.js";
import "./chunk-3MWVE5ZA.js";
import "./chunk-HJQOBRCW.js";
import "./chunk-KOR6KK3F.js";
import "./chunk-KITC4EN2.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-MQK73BS3.js";
import "./chunk-WUSOF7FC.js";
import "./chunk-UEPZQKMG.js";
import "./chunk-T6QZHZFZ.js";
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
//# sourceMappingURL=check-AGXA4JTE.js.map
