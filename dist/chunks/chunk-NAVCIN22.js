import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  computeHash
} from "./chunk-CSJGV2KO.js";
import {
  collectReferences,
  withoutLoop
} from "./chunk-IUIWJNRJ.js";
import {
  RULES,
  computeJoin
} from "./chunk-CUPV5VU5.js";
import {
  isSensitive,
  rootBlock
} from "./chunk-4BI6KGM4.js";
import {
  joinAddress,
  splitModule,
  stripInstanceKeys
} from "./chunk-VAY5BCSA.js";
import {
  SEVERITIES
} from "./chunk-PEUZ62HH.js";

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

// src/core/policy/evidence.ts
var LENGTH = 12;
var Evidence = class {
  #readings = /* @__PURE__ */ new Map();
  /** The same block, which notes what is read of it. */
  watch(address, block) {
    const note = (key) => {
      if (typeof key !== "string") return;
      const value = isSensitive(block, key) ? "sensitive" : block.values[key];
      this.#readings.set(`${address} ${key}`, { address, attribute: key, value });
    };
    const values = new Proxy(block.values, {
      get: (target, key, receiver) => {
        note(key);
        return Reflect.get(target, key, receiver);
      },
      getOwnPropertyDescriptor: (target, key) => {
        note(key);
        return Reflect.getOwnPropertyDescriptor(target, key);
      }
    });
    return { ...block, values };
  }
  /**
   * The same for the same values, in whichever order they were read. `environment` is left out of them, since it
   * differs from pull request to pull request; so are the values of tags, which hold times.
   */
  fingerprint({ rule, address: subject, environment, hidesValues }) {
    const readings = [...this.#readings.values()].map(({ address, attribute, value }) => [
      address,
      attribute,
      isTags(attribute) ? keysOf(value) : hidesValues ? "hidden" : value
    ]).map((reading) => JSON.stringify(reading)).sort();
    return computeFingerprint([rule, subject, ...readings], environment);
  }
};
function computeFingerprint(parts, environment) {
  const text = parts.join("\n");
  const common = environment === void 0 ? text : text.replaceAll(environment, "${env.name}");
  return computeHash(common).slice(0, LENGTH);
}
var isTags = (attribute) => attribute === "tags" || attribute === "tags_all";
function keysOf(value) {
  return typeof value === "object" && value !== null ? Object.keys(value).sort() : [];
}

// src/core/policy/plan-index.ts
var PlanIndex = class {
  /** Resources that exist after apply. */
  live;
  plan;
  facts;
  #byType;
  #byConfigAddress;
  #resolutions = /* @__PURE__ */ new Map();
  #joins = /* @__PURE__ */ new Map();
  #evidence;
  constructor(plan, facts = {}) {
    this.plan = plan;
    this.facts = facts;
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
    const block = rootBlock(resource, this.plan.configuration.get(resource.configAddress));
    return this.#evidence?.watch(resource.address, block) ?? block;
  }
  /** Runs `body` and gives what it read. Joins that were made before are not read again. */
  collectEvidence(body) {
    const evidence = new Evidence();
    this.#evidence = evidence;
    try {
      body();
    } finally {
      this.#evidence = void 0;
    }
    return evidence;
  }
  get isCollecting() {
    return this.#evidence !== void 0;
  }
  /** Notes what a rule reads without a block. */
  noteReading({ address, attribute, value, sensitive = false }) {
    const block = {
      values: { [attribute]: value },
      unknown: false,
      sensitive: { [attribute]: sensitive },
      expressions: void 0
    };
    void this.#evidence?.watch(address, block).values[attribute];
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
  const index = new PlanIndex(options.plan, options);
  return [...RULES, ...options.extraRules ?? []].flatMap((rule) => {
    if (options.settings[rule.id]?.off) return [];
    return subjectsOf(rule, index).flatMap((resource) => judgeResource(resource, { rule, index, options }));
  });
}
function judgeResource(resource, { rule, index, options }) {
  const judge = () => rule.judge({ resource, block: index.blockOf(resource), index });
  const judgement = judge();
  if (judgement === void 0) return [];
  const finding = {
    rule: rule.id,
    title: rule.title,
    group: rule.group,
    severity: computeSeverity(rule, options.settings),
    address: resource.address,
    ...options.stack === void 0 ? {} : { stack: options.stack },
    ...judgement,
    remedy: rule.remedy,
    ...judgement.result === "failed" ? {
      fingerprint: index.collectEvidence(judge).fingerprint({
        rule: rule.id,
        address: resource.address,
        environment: options.environment?.name,
        hidesValues: rule.group === "secrets"
      })
    } : {}
  };
  return [waive(finding, options.intended?.[rule.id])];
}
function computeSeverity({ id, severity }, settings) {
  const setting = settings[id];
  return setting === void 0 || setting.off ? severity : setting.severity ?? severity;
}
function computeBlocking(findings, failOn) {
  const rank = SEVERITIES.indexOf(failOn);
  return findings.filter(
    (finding) => finding.result === "failed" && SEVERITIES.indexOf(finding.severity) <= rank
  );
}
function subjectsOf(rule, index) {
  if (typeof rule.types === "string") return index.live;
  return rule.types.flatMap((type) => index.ofType(type));
}
function waive(finding, reason) {
  if (reason === void 0 || finding.result === "passed") return finding;
  return { ...finding, result: "waived", waiver: { reason } };
}

export {
  resolveReferences,
  computeFingerprint,
  evaluatePolicy,
  computeBlocking
};
//# sourceMappingURL=chunk-NAVCIN22.js.map
