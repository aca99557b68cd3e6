import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  collectReferences,
  withoutLoop
} from "./chunk-Y3RODW3F.js";
import {
  RULES,
  computeJoin,
  joinAddress,
  rootBlock,
  splitModule,
  stripInstanceKeys
} from "./chunk-ANBAL6DE.js";
import {
  SEVERITIES
} from "./chunk-T6QZHZFZ.js";

// src/core/terraform/plan-references.ts
var RESOURCE = /^((?:data\.)?[\w-]+\.[\w-]+)(\[(?:\d+|"(?:[^"\\]|\\.)*")\])?/;
var PLAIN = /* @__PURE__ */ new Set(["count", "each", "path", "terraform", "self"]);
function resolveReferences(plan, query) {
  const walk = { plan, targets: /* @__PURE__ */ new Map(), keyed: /* @__PURE__ */ new Set(), visited: /* @__PURE__ */ new Set(), opaque: false };
  follow(walk, query.module, withoutLoop(query.references, query.forEach ?? []));
  return { targets: [...walk.targets.values()], opaque: walk.opaque };
}
function follow(walk, module, references) {
  for (const reference of references) {
    const head = reference.slice(0, reference.indexOf("."));
    if (head === "module") followOutput(walk, module, reference, references);
    else if (head === "var") followInput(walk, module, reference);
    else if (head === "local") walk.opaque = true;
    else if (!PLAIN.has(head)) addTarget(walk, module, reference);
  }
}
function followOutput(walk, module, reference, all) {
  const [step = ""] = splitModule(reference);
  const output = /^\.([\w-]+)/.exec(reference.slice(step.length))?.[1];
  if (output !== void 0) followOutputOf(walk, joinAddress(module, step), output);
  else if (!all.some((other) => stripInstanceKeys(other).startsWith(`${stripInstanceKeys(step)}.`))) {
    walk.opaque = true;
  }
}
function followInput(walk, module, reference) {
  const steps = splitModule(module);
  if (steps.length === 0) return;
  const key = `${stripInstanceKeys(module)}.var.${stripInstanceKeys(reference).split(".")[1]}`;
  followReferences(walk, steps.slice(0, -1).join("."), key);
}
function followOutputOf(walk, module, output) {
  followReferences(walk, module, `${stripInstanceKeys(module)}.${output}`);
}
function followReferences(walk, module, key) {
  const visit = `${module} ${key}`;
  if (walk.visited.has(visit)) return;
  walk.visited.add(visit);
  follow(walk, module, walk.plan.moduleReferences?.get(key) ?? []);
}
function addTarget(walk, module, reference) {
  const match = RESOURCE.exec(reference);
  if (match === null) return;
  const name = joinAddress(module, match[1] ?? "");
  const instanceKey = match[2] ?? "";
  if (instanceKey !== "") {
    walk.targets.delete(name);
    walk.keyed.add(name);
  } else if (walk.keyed.has(name)) return;
  walk.targets.set(`${name}${instanceKey}`, { configAddress: stripInstanceKeys(name), module, instanceKey });
}

// src/core/policy/plan-index.ts
var PlanIndex = class {
  /** Resources that exist after apply. */
  live;
  plan;
  #byType;
  #byConfigAddress;
  #resolutions = /* @__PURE__ */ new Map();
  #joins = /* @__PURE__ */ new Map();
  constructor(plan) {
    this.plan = plan;
    this.live = plan.resources.filter(({ action }) => action !== "delete" && action !== "forget");
    const all = [...this.live, ...plan.dataSources ?? []];
    this.#byType = group(all, (resource) => `${isData(resource) ? "data." : ""}${resource.type}`);
    this.#byConfigAddress = group(all, (resource) => resource.configAddress);
  }
  /** Data sources are found under `data.<type>`. */
  ofType(type) {
    return this.#byType.get(type) ?? [];
  }
  ofConfigAddress(address) {
    return this.#byConfigAddress.get(address) ?? [];
  }
  blockOf(resource) {
    return rootBlock(resource, this.plan.configuration.get(resource.configAddress));
  }
  /** What the expression of one attribute refers to. */
  resolve(resource, attribute) {
    const key = `${resource.configAddress} ${attribute}`;
    let resolution = this.#resolutions.get(key);
    if (resolution === void 0) {
      resolution = resolveReferences(this.plan, this.#query(resource, attribute));
      this.#resolutions.set(key, resolution);
    }
    return resolution;
  }
  /** Which resources of one type belong to which of another. */
  join(query) {
    const key = JSON.stringify(query);
    let join = this.#joins.get(key);
    if (join === void 0) {
      join = computeJoin(this, query);
      this.#joins.set(key, join);
    }
    return join;
  }
  #query(resource, attribute) {
    const configuration = this.plan.configuration.get(resource.configAddress);
    const expression = configuration?.expressions[attribute];
    return {
      module: stripInstanceKeys(resource.module),
      references: collectReferences(expression),
      forEach: configuration?.forEach ?? []
    };
  }
};
function isData(resource) {
  return resource.action === "read";
}
function group(resources, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    const key = keyOf(resource);
    const members = groups.get(key);
    if (members === void 0) groups.set(key, [resource]);
    else members.push(resource);
  }
  return groups;
}

// src/core/policy/evaluate.ts
function evaluatePolicy(options) {
  const index = new PlanIndex(options.plan);
  return RULES.flatMap((rule) => {
    const setting = options.settings[rule.id];
    if (setting?.off) return [];
    const severity = setting?.severity ?? rule.severity;
    return subjectsOf(rule, index).flatMap((resource) => {
      const judgement = rule.judge({ resource, block: index.blockOf(resource), index });
      if (judgement === void 0) return [];
      const finding = {
        rule: rule.id,
        title: rule.title,
        group: rule.group,
        severity,
        address: resource.address,
        ...options.stack === void 0 ? {} : { stack: options.stack },
        ...judgement,
        remedy: rule.remedy
      };
      return [waive(finding, options.intended?.[rule.id])];
    });
  });
}
function computeBlocking(findings, failOn) {
  const rank = SEVERITIES.indexOf(failOn);
  return findings.filter(
    (finding) => finding.result === "failed" && SEVERITIES.indexOf(finding.severity) <= rank
  );
}
function subjectsOf(rule, index) {
  if (rule.types === "taggable") return index.live;
  return rule.types.flatMap((type) => index.ofType(type));
}
function waive(finding, reason) {
  if (reason === void 0 || finding.result === "passed") return finding;
  return { ...finding, result: "waived", waiver: { reason } };
}

export {
  resolveReferences,
  evaluatePolicy,
  computeBlocking
};
//# sourceMappingURL=chunk-QBRBHOJT.js.map
