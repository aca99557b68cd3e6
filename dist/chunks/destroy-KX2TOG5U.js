import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  Ledger,
  destroyStacks,
  findStateful,
  forgetEnvironment,
  makeBareStacks
} from "./chunk-BFZFXLVT.js";
import {
  explainTerraform,
  initStacks,
  openStackWork
} from "./chunk-7BCV7DOW.js";
import {
  Announcer,
  Journal,
  computeOutcome,
  concludeRun,
  lookAtFence,
  pickRecordedIds,
  settle
} from "./chunk-GIJVBNGS.js";
import "./chunk-CP6RP62I.js";
import "./chunk-N7APQEYS.js";
import "./chunk-JGJMCHBK.js";
import "./chunk-6W3NESL4.js";
import "./chunk-3MWVE5ZA.js";
import "./chunk-WUSOF7FC.js";
import "./chunk-YQR4S2QV.js";
import "./chunk-TE3JEJ4I.js";
import "./chunk-6YZVKZ34.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-MQK73BS3.js";
import "./chunk-2IQXTVV2.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-OSVD3WA2.js";
import "./chunk-6PSQUEHD.js";
import "./chunk-SRQY6CG7.js";

// src/operations/destroy.ts
import { join } from "node:path";
async function runDestroy(context) {
  const journal = new Journal(context, "destroy");
  const { decision } = await journal.step("fence", () => lookAtFence(context, "destroy"));
  if (!decision.go) {
    return { report: journal.report({ status: decision.verdict, reason: decision.reason }), outcome: "good" };
  }
  const ledger = await Ledger.open(context, "destroying");
  const announcer = new Announcer(context, pickRecordedIds(ledger.record));
  announcer.start(journal.report({ status: "destroying" }));
  const end = await settle(destroy(context, journal, ledger), context.signal);
  const concluded = await concludeRun({ journal, standing: end, ledger, announcer });
  const { status } = concluded;
  const report = status === "destroyed" ? await forgetEnvironment({ context, ledger, announcer, report: concluded }) : concluded;
  return { report, outcome: status === end.status ? end.outcome : computeOutcome(status) };
}
async function destroy(context, journal, ledger) {
  const stacks = await journal.step("bundle", () => findStacks(context, ledger.record));
  for (const { name, dependsOn } of stacks) journal.addStack(name, dependsOn);
  if (stacks.length > 0) {
    const work = openStackWork(context, journal, stacks);
    if (!await journal.step("init", () => initStacks(work, stacks)))
      return explainTerraform(journal.diagnostics, "initialize");
    if (!await journal.step("destroy", () => destroyStacks(work, stacks))) {
      return context.signal.aborted ? explainCancel() : explainTerraform(journal.diagnostics, "destroy");
    }
  }
  const names = new Set([...stacks, ...ledger.record.stacks].map(({ name }) => name));
  await noteOthers(context, journal);
  return prove(context, journal, [...names]);
}
async function findStacks(context, record) {
  const bundled = await fetchBundle(context);
  const names = new Set(bundled.map(({ name }) => name));
  const others = record.stacks.map(({ name }) => name).filter((name) => !names.has(name));
  const stateful = await findStateful(context, others);
  if (stateful.length > 0)
    context.log.info(`No bundle holds ${stateful.join(", ")}: destroying from the state alone`);
  return [...bundled, ...stateful.length > 0 ? await makeBareStacks(context, stateful) : []];
}
async function fetchBundle(context) {
  const folder = await context.folders.make("bundle");
  const file = join(folder, "bundle.tgz");
  if (!await context.store.getBundle(context.environment.name, file)) return [];
  return context.bundles.unpack({ file, folder: join(folder, "stacks") });
}
async function noteOthers({ store, environment }, journal) {
  const { name, pullNumber } = environment;
  if (pullNumber === void 0) return;
  const records = await store.listRecords().catch(() => []);
  const others = records.map(({ record }) => record).filter((record) => record.pullNumber === pullNumber && record.environment !== name).filter(({ status }) => status !== "destroyed").map(({ environment: other }) => other);
  if (others.length === 0) return;
  journal.warnings.push(
    `this pull request has other environments, by other values of \`name\`, which are still up: ${others.join(", ")}. Where no other job destroys them, re-run this one: it takes one that is left alone.`
  );
}
async function prove(context, journal, stacks) {
  const { store, environment, tagged } = context;
  const [inState, byTag] = await Promise.all([
    Promise.all(stacks.map((stack) => store.readState(environment.name, stack))),
    tagged.find(environment.name, environment.repository).catch((error) => explainTags(journal, error))
  ]);
  const left = inState.flatMap(({ resources }) => resources.map(({ address }) => address));
  const destroyed = journal.changes.filter(
    ({ action, outcome }) => action === "delete" && outcome === "done"
  ).length;
  journal.receipt = { destroyed, left, ms: journal.elapsed() };
  if (byTag.length > 0) {
    journal.warnings.push(
      `AWS still lists ${byTag.length} resources with this environment's tags; it does so for a while after their end. If they stay, remove them by hand: ${byTag.slice(0, 20).join(", ")}`
    );
  }
  if (left.length === 0 && destroyed === 0 && byTag.length > 0) {
    return {
      status: "failed",
      reason: `the state holds nothing, but AWS lists ${byTag.length} resources with this environment's tags: ${byTag.slice(0, 5).join(", ")}`,
      nextStep: "Remove what still exists by hand, and re-run this job once AWS lists it no more."
    };
  }
  if (left.length === 0) return { status: "destroyed" };
  return {
    status: "failed",
    reason: `${left.length} resources are still in the state: ${left.slice(0, 5).join(", ")}`,
    nextStep: "Re-run this job to try again."
  };
}
function explainTags(journal, error) {
  journal.warnings.push(
    `the tags could not be looked at: ${error instanceof Error ? error.message : String(error)}`
  );
  return [];
}
var explainCancel = () => ({
  status: "cancelled",
  reason: "cancelled while Terraform destroyed",
  nextStep: "Re-run this job to go on."
});
export {
  runDestroy
};
//# sourceMappingURL=destroy-KX2TOG5U.js.map
