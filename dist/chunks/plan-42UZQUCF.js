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
} from "./chunk-PFTNFJID.js";
import {
  refuseMissingOutputs
} from "./chunk-H7DPFGMY.js";
import "./chunk-NOHQM6OD.js";
import "./chunk-UQHS5PLK.js";
import "./chunk-JJNFAIVS.js";
import {
  buildStacks,
  explainTerraform,
  initStacks,
  openStackWork
} from "./chunk-LUWVLRYP.js";
import "./chunk-X5AFBV3A.js";
import "./chunk-VIYW7HSH.js";
import {
  Journal
} from "./chunk-3SH722Y6.js";
import "./chunk-A2UTR5CH.js";
import {
  Announcer,
  pickRecordedIds
} from "./chunk-ORJ4X5G2.js";
import "./chunk-KQEFCLYQ.js";
import {
  computeWaves
} from "./chunk-WFKMTNIT.js";
import "./chunk-CSJGV2KO.js";
import "./chunk-IUIWJNRJ.js";
import {
  endAtFence,
  lookAtFence,
  settle
} from "./chunk-764OV76J.js";
import "./chunk-VXAZNW4C.js";
import "./chunk-FDAGEEOI.js";
import "./chunk-BD3GFNN4.js";
import "./chunk-HNDODZR5.js";
import "./chunk-GBP75BBP.js";
import "./chunk-YTEILYVU.js";
import "./chunk-DKZNOMMQ.js";
import "./chunk-YN5LI77Q.js";
import "./chunk-Q2PI26ZE.js";
import "./chunk-HROZ5UTT.js";
import "./chunk-CAKPYAYC.js";
import "./chunk-6DIJWBIL.js";
import "./chunk-7YU4QAII.js";
import "./chunk-6TPL4O4A.js";
import "./chunk-JNDSCJY4.js";
import "./chunk-6G3WZH4L.js";
import "./chunk-VAY5BCSA.js";
import "./chunk-ED7ICNOH.js";
import "./chunk-MQK73BS3.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-P33FYQGL.js";
import "./chunk-PK44XPCQ.js";
import "./chunk-6W3NESL4.js";
import "./chunk-COGVIM4J.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-JMLZR5OH.js";
import "./chunk-BTZU7OHR.js";
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
//# sourceMappingURL=plan-42UZQUCF.js.map
