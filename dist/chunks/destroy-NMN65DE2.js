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
  makeBareStacks,
  waitForLocks
} from "./chunk-Y5Y4SGKJ.js";
import {
  explainTerraform,
  initStacks,
  openStackWork
} from "./chunk-X2A3VD7Z.js";
import {
  Announcer,
  Journal,
  pickRecordedIds
} from "./chunk-6KWIFUHV.js";
import "./chunk-BBDEKYEG.js";
import "./chunk-VIYW7HSH.js";
import "./chunk-N7APQEYS.js";
import "./chunk-HAQUXWLT.js";
import {
  findSiblings
} from "./chunk-B5J4BALH.js";
import {
  computeOutcome,
  concludeRun,
  endAtFence,
  lookAtFence,
  settle
} from "./chunk-JNYTILJL.js";
import "./chunk-DBCMNI53.js";
import {
  isFailing
} from "./chunk-WUSOF7FC.js";
import "./chunk-FBDRMXZS.js";
import "./chunk-4LZQZSRP.js";
import "./chunk-6TPL4O4A.js";
import "./chunk-7YU4QAII.js";
import "./chunk-YUX6NTBY.js";
import "./chunk-LMFDXNUV.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-MQK73BS3.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-6W3NESL4.js";
import "./chunk-COGVIM4J.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-OSVD3WA2.js";
import {
  MayflyError
} from "./chunk-BTZU7OHR.js";
import "./chunk-SRQY6CG7.js";

// src/operations/destroy-environment.ts
import { join } from "node:path";
async function destroyEnvironment({ context, journal, ledger }) {
  const stacks = await journal.step("bundle", () => findStacks(context, ledger.record));
  for (const { name, dependsOn } of stacks) journal.addStack(name, dependsOn);
  if (stacks.length > 0) {
    const work = openStackWork(context, journal, stacks);
    if (!await journal.step("init", () => initStacks(work, stacks)))
      return explainTerraform(journal.diagnostics, "initialize");
    const locked = await waitForLocks({ context, journal, ledger, stacks: stacks.map(({ name }) => name) });
    if (locked !== void 0) return locked;
    if (!await journal.step("destroy", () => destroyStacks(work, stacks))) {
      return context.signal.aborted ? explainCancel() : explainTerraform(journal.diagnostics, "destroy");
    }
  }
  const names = new Set([...stacks, ...ledger.record.stacks].map(({ name }) => name));
  return prove({ context, journal, ledger }, [...names]);
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
async function prove({ context, journal, ledger }, stacks) {
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
  const lost = destroyed === 0 && ledger.previous?.status !== "destroying";
  if (left.length === 0 && lost && byTag.length > 0) {
    return {
      status: "failed",
      kind: "outside",
      reason: `the state holds nothing, but AWS lists ${byTag.length} resources with this environment's tags: ${byTag.slice(0, 5).join(", ")}`,
      nextStep: "Remove what still exists by hand, and re-run this job once AWS lists it no more."
    };
  }
  if (left.length === 0) return { status: "destroyed" };
  return {
    status: "failed",
    kind: "outside",
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
  kind: "outside",
  reason: "cancelled while Terraform destroyed",
  nextStep: "Re-run this job to go on."
});

// src/operations/destroy-siblings.ts
var BUSY_MS = 2 * 36e5;
async function destroySiblings({
  context,
  journal,
  destroy
}) {
  const ends = [];
  for (const record of await listSiblings(context, journal)) {
    if (context.signal.aborted) {
      ends.push({ environment: record.environment, ...NOT_BEGUN });
      continue;
    }
    if (isBusyElsewhere(record, context)) {
      journal.warnings.push(
        `${record.environment} of the same pull request is being destroyed by another run, and left to it: ${record.run?.url}`
      );
      continue;
    }
    context.log.info(`Destroying ${record.environment}, which belongs to the same pull request`);
    const end = await destroySibling(context, record, destroy);
    ends.push(end);
    if (end.status === "superseded")
      journal.warnings.push(`${end.environment} of the same pull request is left to a newer run`);
  }
  return ends;
}
var NOT_BEGUN = {
  status: "cancelled",
  reason: "the run was cancelled before it came to it",
  nextStep: "Re-run this job to go on.",
  outcome: "outside"
};
async function listSiblings(context, journal) {
  try {
    return await findSiblings(context);
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    journal.warnings.push(
      `other environments of this pull request could not be looked for: ${error.message}. ${error.hint ?? ""}`.trim()
    );
    return [];
  }
}
function isBusyElsewhere({ status, run, updatedAt }, context) {
  if (status !== "destroying" || run === void 0 || context.run === void 0) return false;
  const over = run.id === context.run.id && run.attempt < context.run.attempt;
  return !over && context.clock.now() - Date.parse(updatedAt) < BUSY_MS;
}
async function destroySibling(context, { environment: name, region }, destroy) {
  const environment = { ...context.environment, name, region, headSha: void 0 };
  try {
    const { report, outcome } = await destroy({
      ...context,
      environment,
      folders: openFolders(context, name)
    });
    const { status, reason, nextStep, receipt } = report;
    return { environment: name, status, reason, nextStep, outcome, ...receipt && { receipt } };
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    const { message: reason, hint: nextStep, kind: outcome } = error;
    return { environment: name, status: "failed", reason, nextStep, outcome };
  }
}
var openFolders = ({ folders }, environment) => ({
  make: (name) => folders.make(`${environment}-${name}`)
});
function joinSiblings(journal, { own, siblings }) {
  if (siblings.length === 0) return own;
  addReceipts(journal, siblings);
  const left = siblings.filter(({ status }) => isFailing(status));
  const [first] = left;
  const names = left.map(({ environment }) => environment).join(", ");
  if (own.status !== "destroyed")
    return first === void 0 ? own : { ...own, reason: `${own.reason}; ${names} is not gone either` };
  if (first === void 0) {
    const gone = siblings.filter(({ status }) => status === "destroyed");
    if (gone.length === 0) return own;
    const also = gone.map(({ environment }) => environment).join(", ");
    return { ...own, reason: `with it ${also}, which belonged to the same pull request` };
  }
  return {
    status: "failed",
    reason: `it is gone, but ${names} of the same pull request is not: ${first.reason ?? first.status}`,
    nextStep: first.nextStep ?? "Re-run this job to try again.",
    nothingLeft: true,
    outcome: first.outcome === "good" ? "outside" : first.outcome
  };
}
function addReceipts(journal, siblings) {
  const { receipt } = journal;
  if (receipt === void 0) return;
  const others = siblings.flatMap(
    ({ environment, receipt: other }) => other ? [{ environment, other }] : []
  );
  journal.receipt = {
    destroyed: others.reduce((sum, { other }) => sum + other.destroyed, receipt.destroyed),
    left: [
      ...receipt.left,
      ...others.flatMap(
        ({ environment, other }) => other.left.map((address) => `${environment}: ${address}`)
      )
    ],
    ms: journal.elapsed()
  };
}

// src/operations/destroy.ts
function runDestroy(context) {
  return destroyOne(
    context,
    (journal) => destroySiblings({ context, journal, destroy: (sibling) => destroyOne(sibling, async () => []) })
  );
}
async function destroyOne(context, destroyOthers) {
  const journal = new Journal(context, "destroy");
  const { decision } = await journal.step("fence", () => lookAtFence(context, "destroy"));
  if (!decision.go) return endAtFence(journal, decision);
  const ledger = await Ledger.open(context, "destroying");
  const announcer = new Announcer(context, pickRecordedIds(ledger.record));
  announcer.start(journal.report({ status: "destroying" }));
  const own = await settle(destroyEnvironment({ context, journal, ledger }), context.signal);
  const end = joinSiblings(journal, { own, siblings: await destroyOthers(journal) });
  if (end.nothingLeft === true) journal.forgetEnvironment();
  const concluded = await concludeRun({ journal, standing: end, ledger, announcer });
  const { status } = concluded;
  const gone = status === "destroyed" || end.nothingLeft === true && status === end.status;
  const report = gone ? await forgetEnvironment({ context, ledger, announcer, report: concluded }) : concluded;
  return { report, outcome: status === end.status ? end.outcome : computeOutcome(status) };
}
export {
  runDestroy
};
//# sourceMappingURL=destroy-NMN65DE2.js.map
