import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  judgePlan
} from "./chunk-KVZHN2MG.js";
import {
  resolveReferences
} from "./chunk-NAVCIN22.js";
import {
  computeRun,
  noteDiagnostics,
  runLocked
} from "./chunk-5MACDWFS.js";
import {
  settleAll
} from "./chunk-6ZDDILOL.js";
import {
  collectReferences
} from "./chunk-IUIWJNRJ.js";
import {
  stripInstanceKeys
} from "./chunk-VAY5BCSA.js";
import {
  computeCopyName
} from "./chunk-A3RAN37X.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/core/environment/lifetime.ts
var HOUR_MS = 36e5;
function computeLifetime({
  now,
  lifetimeHours,
  taggedExpiresAt,
  extendedTo
}) {
  const end = Math.max(now + lifetimeHours * HOUR_MS, extendedTo === void 0 ? 0 : Date.parse(extendedTo));
  const expiresAt = new Date(end).toISOString();
  const remaining = taggedExpiresAt === void 0 ? 0 : Date.parse(taggedExpiresAt) - now;
  const keep = taggedExpiresAt !== void 0 && remaining >= lifetimeHours * HOUR_MS / 2;
  return { expiresAt, taggedExpiresAt: keep ? taggedExpiresAt : expiresAt };
}

// src/core/terraform/plan-changes.ts
function computeResourceChanges(plan) {
  const references = /* @__PURE__ */ new Map();
  return plan.resources.flatMap((resource) => {
    const { action } = resource;
    if (action === "no-op" || action === "read") return [];
    let found = references.get(resource.configAddress);
    if (found === void 0) {
      found = computeReferences(plan, resource);
      references.set(resource.configAddress, found);
    }
    return [
      {
        address: resource.address,
        type: resource.type,
        action,
        outcome: "pending",
        references: found
      }
    ];
  });
}
function computeReferences(plan, resource) {
  const configuration = plan.configuration.get(resource.configAddress);
  if (configuration === void 0) return [];
  const { targets } = resolveReferences(plan, {
    module: stripInstanceKeys(resource.module),
    references: [...collectReferences(configuration.expressions), ...configuration.forEach ?? []],
    forEach: configuration.forEach ?? []
  });
  const addresses = targets.map((target) => target.configAddress);
  return [...new Set(addresses)].filter((address) => isManaged(address) && address !== resource.configAddress).sort();
}
function isManaged(address) {
  return !/(^|\.)data\.[\w-]+\.[\w-]+$/.test(address);
}

// src/operations/plan-wave.ts
async function planWave(work, { stacks, lock, outputNames }) {
  const ends = await settleAll(stacks.map((stack) => planStack(work, { stack, lock, outputNames })));
  return ends.find((end) => end === "failed") ?? ends.find((end) => end === "blocked") ?? "planned";
}
async function planStack(work, { stack, lock, outputNames }) {
  const { context, journal } = work;
  const keepJson = context.rego !== void 0;
  const outcome = await runLocked(
    work,
    stack,
    () => context.terraform.plan({ ...computeRun(work, stack, "plan"), lock, keepJson })
  );
  noteDiagnostics(work, stack, outcome);
  if (outcome.plan === void 0) return "failed";
  journal.setChanges(stack.name, computeResourceChanges(outcome.plan));
  for (const { name } of outcome.plan.outputs) outputNames.add(name);
  work.plans.set(stack, outcome.plan);
  const judged = await judgePlan(work, stack, { plan: outcome.plan, json: outcome.json });
  return judged ? "planned" : "blocked";
}

// src/operations/copy-context.ts
function openCopy(context) {
  const { environment } = context;
  const { name, headSha } = environment;
  if (headSha === void 0) {
    throw new MayflyError(
      "`strategy: replace` makes a copy for each commit, and the commit is not known here",
      {
        kind: "input",
        hint: "Run it in a checkout with git, or use `strategy: update`."
      }
    );
  }
  return { ...context, environment: { ...environment, name: computeCopyName(name, headSha), copyOf: name } };
}

export {
  computeLifetime,
  planWave,
  openCopy
};
//# sourceMappingURL=chunk-NYIYII6O.js.map
