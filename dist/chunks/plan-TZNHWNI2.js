import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  computeLifetime,
  planWave
} from "./chunk-TWIWCEDQ.js";
import {
  buildStacks,
  explainTerraform,
  initStacks,
  openStackWork
} from "./chunk-X2A3VD7Z.js";
import {
  refuseMissingOutputs
} from "./chunk-F4NQB25H.js";
import "./chunk-RP2YB24E.js";
import "./chunk-EAJCD464.js";
import {
  Announcer,
  Journal,
  pickRecordedIds
} from "./chunk-6KWIFUHV.js";
import "./chunk-BBDEKYEG.js";
import "./chunk-NXYTFTFU.js";
import "./chunk-N7APQEYS.js";
import {
  computeWaves
} from "./chunk-HAQUXWLT.js";
import "./chunk-CSJGV2KO.js";
import "./chunk-AOXABW3A.js";
import {
  endAtFence,
  lookAtFence,
  settle
} from "./chunk-JNYTILJL.js";
import "./chunk-DBCMNI53.js";
import "./chunk-QXA2UNBA.js";
import "./chunk-WUSOF7FC.js";
import "./chunk-FBDRMXZS.js";
import "./chunk-4LZQZSRP.js";
import "./chunk-6TPL4O4A.js";
import "./chunk-7YU4QAII.js";
import "./chunk-J2CYEJ7M.js";
import "./chunk-YUX6NTBY.js";
import "./chunk-LMFDXNUV.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-MQK73BS3.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-PK44XPCQ.js";
import "./chunk-6W3NESL4.js";
import "./chunk-COGVIM4J.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-OSVD3WA2.js";
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
  const end = await settle(plan(context, journal, stored), context.signal);
  const report = journal.report(end);
  await announcer.finish(report);
  return { report, outcome: end.outcome };
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
//# sourceMappingURL=plan-TZNHWNI2.js.map
