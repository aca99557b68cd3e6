import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  computeLifetime,
  openCopy,
  planWave
} from "./chunk-NYIYII6O.js";
import "./chunk-KVZHN2MG.js";
import "./chunk-RGBGM3XB.js";
import "./chunk-NAVCIN22.js";
import {
  buildStacks,
  explainTerraform,
  initStacks,
  openStackWork
} from "./chunk-5MACDWFS.js";
import "./chunk-AF47TZXG.js";
import {
  Journal
} from "./chunk-JKMZKWXC.js";
import "./chunk-6ZDDILOL.js";
import "./chunk-TOQHPSCS.js";
import "./chunk-VIYW7HSH.js";
import {
  Announcer,
  pickRecordedIds
} from "./chunk-SVAOTBEA.js";
import {
  computeWaves
} from "./chunk-FMYK73HG.js";
import "./chunk-KQEFCLYQ.js";
import "./chunk-PK44XPCQ.js";
import "./chunk-CSJGV2KO.js";
import {
  refuseMissingOutputs
} from "./chunk-MXF2NKWP.js";
import "./chunk-IUIWJNRJ.js";
import {
  endAtFence,
  lookAtFence,
  settle
} from "./chunk-G765L76Y.js";
import "./chunk-QWQSXEYX.js";
import "./chunk-QMDHPYCQ.js";
import "./chunk-HNDODZR5.js";
import "./chunk-EN3RCEDW.js";
import "./chunk-VXAZNW4C.js";
import "./chunk-GDUMGRCO.js";
import "./chunk-US3W6LK4.js";
import "./chunk-CUPV5VU5.js";
import "./chunk-4BI6KGM4.js";
import "./chunk-VAY5BCSA.js";
import "./chunk-COGVIM4J.js";
import "./chunk-MQK73BS3.js";
import "./chunk-A3RAN37X.js";
import "./chunk-YTEILYVU.js";
import "./chunk-DKZNOMMQ.js";
import "./chunk-YN5LI77Q.js";
import "./chunk-JDUE5E74.js";
import "./chunk-O43VWYSX.js";
import "./chunk-R4TVVB56.js";
import "./chunk-GDQIQIQU.js";
import "./chunk-DDBWGH5V.js";
import "./chunk-XM5L4NO7.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-P33FYQGL.js";
import "./chunk-JMLZR5OH.js";
import "./chunk-ELDBRVKG.js";
import "./chunk-FIXMPWVU.js";
import "./chunk-H4C27XYF.js";
import "./chunk-Z4Z2PRXF.js";
import "./chunk-SJXQFWZL.js";
import "./chunk-24PSOY5K.js";
import "./chunk-SRQY6CG7.js";

// src/operations/plan.ts
async function runPlan(context) {
  const journal = new Journal(context, "plan");
  const { decision, stored } = await journal.step("fence", () => lookAtFence(context, "plan"));
  if (!decision.go) return endAtFence(journal, decision);
  if (stored !== void 0) journal.adopt(stored.record);
  const announcer = new Announcer(context, stored === void 0 ? {} : pickRecordedIds(stored.record));
  announcer.start(journal.report({ status: "planning" }));
  const end = await settle(planTarget(context, journal, stored), context.signal);
  const report = journal.report(end);
  await announcer.finish(report);
  return { report, outcome: end.outcome };
}
async function planTarget(context, journal, stored) {
  if (context.config.strategy === "update") return plan(context, journal, stored);
  const copy = openCopy(context);
  const known = stored && await context.store.readRecord(copy.environment.name);
  return plan(copy, journal, known?.record.status === "destroyed" ? void 0 : known);
}
async function plan(context, journal, stored) {
  const { clock, config, environment, store } = context;
  const { taggedExpiresAt } = computeLifetime({
    now: clock.now(),
    lifetimeHours: config.lifetimeHours,
    taggedExpiresAt: stored?.record.taggedExpiresAt
  });
  const scratch = stored === void 0 ? await context.folders.make("scratch-state") : void 0;
  const backendOf = (stack) => scratch === void 0 ? store.backend(environment.name, stack) : { kind: "local", path: `${scratch}/${stack}.tfstate` };
  const build = await journal.step(
    "synthesize",
    () => buildStacks({ context, journal, taggedExpiresAt, backendOf })
  );
  const work = openStackWork(context, journal, build.stacks);
  if (!await journal.step("init", () => initStacks(work, build.stacks)))
    return explainTerraform(journal.diagnostics, "initialize");
  const [first = [], ...later] = computeWaves(build.stacks);
  const waves = stored === void 0 ? [first] : [first, ...later];
  if (waves.length <= later.length)
    noteUnplanned(
      journal,
      later.flat().map(({ name }) => name)
    );
  const outputNames = /* @__PURE__ */ new Set();
  for (const wave of waves) {
    const end = await journal.step("plan", () => planWave(work, { stacks: wave, lock: false, outputNames }));
    if (end === "failed") return explainTerraform(journal.diagnostics, "plan");
    if (end === "blocked")
      return {
        status: "blocked",
        reason: "policy would stop the apply; nothing was touched",
        nextStep: "Mend the findings and push."
      };
  }
  if (waves.length > later.length) {
    journal.findings.complete = true;
    refuseMissingOutputs({ config: context.config, outputNames, applied: false });
  }
  return { status: "planned" };
}
function noteUnplanned(journal, stacks) {
  journal.warnings.push(
    `not planned, because they need outputs of stacks that do not exist yet: ${stacks.join(", ")}`
  );
}
export {
  runPlan
};
//# sourceMappingURL=plan-2MMSWOCG.js.map
