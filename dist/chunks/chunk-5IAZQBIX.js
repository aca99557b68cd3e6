import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  findSavedNames
} from "./chunk-OFLW2KWC.js";
import {
  AWS_KEYS,
  LATER_BLUEPRINTS,
  RULE_IDS,
  SMOKE_KEYS,
  SOURCE_HINT,
  configSchema,
  defined,
  describeIssues,
  isReservedRuleId,
  locateIssues,
  sortProblems,
  toAwsCheck,
  toDnsCheck,
  toHttpCheck,
  toLogCheck,
  toOpenApiCheck,
  toScenario,
  toTcpCheck,
  toTlsCheck
} from "./chunk-XYDSW2SC.js";
import {
  BLUEPRINT_NAMES
} from "./chunk-PRQUK3R6.js";
import {
  parseYaml
} from "./chunk-NYGPBBVH.js";
import {
  SAVED_ELSEWHERE,
  findReferences,
  replaceReferences
} from "./chunk-4BI6KGM4.js";
import {
  defaultMessages
} from "./chunk-FUIQ6R5T.js";
import {
  describeType,
  getAt,
  isMap
} from "./chunk-COGVIM4J.js";
import {
  isRuleId
} from "./chunk-PEUZ62HH.js";
import {
  suggestHint
} from "./chunk-SRSNCCDE.js";
import {
  parseDuration
} from "./chunk-XA3SNHR6.js";
import {
  createTargets,
  readHost
} from "./chunk-WAZVNHB4.js";
import {
  classifyHost,
  parseHostRule
} from "./chunk-VF52FELW.js";

// src/wiring/load-config.ts
import { readFile } from "node:fs/promises";
import { isAbsolute, relative, resolve } from "node:path";

// src/core/checks/order.ts
function findCycle(nodes) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const done = /* @__PURE__ */ new Set();
  const walk = (id, path) => {
    const start = path.indexOf(id);
    if (start !== -1) return path.slice(start);
    if (done.has(id)) return void 0;
    for (const next of byId.get(id)?.after ?? []) {
      const cycle = walk(next, [...path, id]);
      if (cycle !== void 0) return cycle;
    }
    done.add(id);
    return void 0;
  };
  for (const { id } of nodes) {
    const cycle = walk(id, []);
    if (cycle !== void 0) return cycle;
  }
  return void 0;
}

// src/core/config/written-name.ts
function readWrittenName(check) {
  const name = getAt(check, ["name"]);
  if (name !== void 0) return typeof name === "string" ? name : void 0;
  const kind = SMOKE_KEYS.find((key) => getAt(check, [key]) !== void 0);
  if (kind === void 0) return void 0;
  const target = getAt(check, [kind]);
  const written = typeof target === "string" ? target : readCall(target);
  return written === void 0 || kind === "http" ? written : `${kind} ${written}`;
}
function readCall(target) {
  const key = AWS_KEYS.find((service) => typeof getAt(target, [service]) === "string");
  return key === void 0 ? void 0 : `${key} ${getAt(target, [key])}`;
}
function findNameKey(check) {
  if (getAt(check, ["name"]) !== void 0) return "name";
  return SMOKE_KEYS.find((key) => getAt(check, [key]) !== void 0) ?? "name";
}

// src/core/config/check-names.ts
function findNameIssues(root) {
  const all = ["smoke", "commands"].flatMap((list) => listNamed(root, list));
  return [
    ...findEqualNames(all),
    ...all.flatMap((named) => [...findUnknown(named, all), ...findEarly(named, all)]),
    ...findCircles(all)
  ];
}
function listNamed(root, list) {
  const checks = getAt(root, ["checks", list]);
  if (!Array.isArray(checks)) return [];
  return checks.flatMap((check, index) => {
    const name = readWrittenName(check);
    if (name === void 0) return [];
    const after = getAt(check, ["after"]);
    const names = (Array.isArray(after) ? after : []).map((item, at) => ({ name: item, index: at }));
    const isText = (item) => typeof item.name === "string";
    return [
      {
        path: ["checks", list, index],
        name,
        nameKey: findNameKey(check),
        after: names.filter(isText),
        last: isLast(check)
      }
    ];
  });
}
var isLast = (check) => getAt(check, ["log"]) !== void 0;
function findEqualNames(all) {
  const seen = /* @__PURE__ */ new Set();
  return all.flatMap(({ path, name, nameKey }) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const message = "two checks have this name";
    return [{ path: [...path, nameKey], at: "value", message, hint: "give each its own `name`" }];
  });
}
function findUnknown({ path, name, after }, all) {
  const others = all.map((other) => other.name).filter((other) => other !== name);
  return after.filter((item) => !others.includes(item.name)).map((item) => ({
    path: [...path, "after", item.index],
    at: "value",
    message: item.name === name ? "a check can't wait for itself" : "no check or command has this name",
    hint: suggestHint(item.name, others) ?? (others.length === 0 ? void 0 : `names: ${others.join(", ")}`)
  }));
}
function findEarly({ path, after, last }, all) {
  if (last) return [];
  return after.filter((item) => all.some((other) => other.last && other.name === item.name)).map((item) => ({
    path: [...path, "after", item.index],
    at: "value",
    message: "a `log` check runs when all others have ended, so that only another `log` check can wait for it",
    hint: "leave it out"
  }));
}
function findCircles(all) {
  const nodes = all.map(({ name, after }) => ({ id: name, after: after.map((item) => item.name) }));
  const cycle = findCycle(nodes.map(({ id, after }) => ({ id, after: after.filter((name) => name !== id) })));
  const [start] = cycle ?? [];
  const named = all.find(({ name }) => name === start);
  if (cycle === void 0 || named === void 0) return [];
  const message = `these checks wait for each other: ${[...cycle, start].join(" \u2192 ")}`;
  return [{ path: [...named.path, "after"], at: "value", message, hint: "take one of them out of `after`" }];
}

// src/core/config/scenario-rules.ts
function findScenarioIssues(root) {
  const checks = getAt(root, ["checks", "smoke"]);
  return (Array.isArray(checks) ? checks : []).flatMap((check, index) => {
    const path = ["checks", "smoke", index];
    const steps = getAt(check, ["scenario"]);
    if (!Array.isArray(steps)) return [];
    return [...findNoName(check, path), ...findUnsaved(steps, [...path, "scenario"])];
  });
}
function findNoName(check, path) {
  if (getAt(check, ["name"]) !== void 0) return [];
  const message = "a scenario needs a `name`";
  return [{ path: [...path, "scenario"], at: "key", message, hint: "such as `name: log in and order`" }];
}
function findUnsaved(steps, path) {
  const saved = /* @__PURE__ */ new Set();
  return steps.flatMap((step, index) => {
    const issues = listTexts(step, [...path, index]).flatMap((text) => judgeText(text, saved));
    const save = getAt(step, ["save"]);
    for (const name of isMap(save) ? Object.keys(save) : []) saved.add(name);
    return issues;
  });
}
function listTexts(value, path) {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  const items = Array.isArray(value) ? value.map((item, index) => [index, item]) : Object.entries(value);
  return items.flatMap(([key, item]) => listTexts(item, [...path, key]));
}
function judgeText({ path, text }, saved) {
  return findSavedNames(text).filter((name) => !saved.has(name)).map((name) => {
    const known = [...saved];
    const names = known.length === 0 ? "no step before saves anything" : `saved before: ${known.join(", ")}`;
    const message = `\`\${saved.${name}}\` is not saved by a step before this one`;
    return { path, at: "value", message, hint: suggestHint(name, known) ?? names };
  });
}

// src/core/config/target-hosts.ts
var TARGET_KEYS = ["http", "tcp", "tls", "base"];
function findForeignTargets(root) {
  const targets = createTargets({ allowHosts: readAllowHosts(root), outputs: {} });
  return listTargets(root).flatMap(({ path, text }) => {
    const host = findLiteralHost(text);
    const message = host === void 0 ? void 0 : targets.explainTarget(host);
    return host === void 0 || message === void 0 ? [] : [{ path, at: "value", message, hint: hintHost(host) }];
  });
}
function readAllowHosts(root) {
  const given = getAt(root, ["checks", "allow_hosts"]);
  const isRule = (entry) => typeof entry === "string" && parseHostRule(entry) !== void 0;
  return Array.isArray(given) && given.every(isRule) ? given : void 0;
}
function hintHost(host) {
  return classifyHost(host) === "metadata" ? "ask a host of the environment; `checks.allow_hosts` can not allow this one" : `add \`${host}\` to \`checks.allow_hosts\`, or ask a host of an output`;
}
function listTargets(root) {
  const path = ["checks", "smoke"];
  return listItems(root, path).flatMap((check) => [
    ...readTargets(root, check),
    ...listItems(root, [...check, "scenario"]).flatMap((step) => readTargets(root, step))
  ]);
}
function listItems(root, path) {
  const items = getAt(root, path);
  return Array.isArray(items) ? items.map((_, index) => [...path, index]) : [];
}
function readTargets(root, path) {
  return TARGET_KEYS.flatMap((key) => {
    const text = getAt(root, [...path, key]);
    return typeof text === "string" ? [{ path: [...path, key], text }] : [];
  });
}
var UNKNOWN = "\0";
function findLiteralHost(text) {
  const marked = replaceReferences(text, () => UNKNOWN);
  const authority = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/?#]*/i.exec(marked)?.[0] ?? "";
  return authority.includes(UNKNOWN) ? void 0 : readHost(authority);
}

// src/core/config/rules.ts
function findRuleIssues(root, ruleIds) {
  const smoke = getAt(root, ["checks", "smoke"]);
  const checks = Array.isArray(smoke) ? smoke : [];
  return [
    ...findNameIssues(root),
    ...findForeignTargets(root),
    ...findScenarioIssues(root),
    ...checks.flatMap(findPointlessLimit),
    ...checks.flatMap(findLonePercentiles),
    ...findUnknownRules(root, ruleIds),
    ...findUnknownWaivers(root, ruleIds),
    ...findWrongTexts(root, [])
  ];
}
var DEFAULT_TIMEOUT = "10s";
function findPointlessLimit(check, index) {
  const under = getAt(check, ["expect", "under"]);
  const timeout = getAt(check, ["timeout"]) ?? DEFAULT_TIMEOUT;
  const [underMs, timeoutMs] = [under, timeout].map((text) => parseDuration(String(text)));
  if (underMs === void 0 || timeoutMs === void 0 || underMs <= timeoutMs) return [];
  const path = ["checks", "smoke", index, "expect", "under"];
  const message = `is longer than \`timeout\`, which ends each attempt after ${timeout}`;
  return [{ path, at: "value", message, hint: `set \`timeout: ${under}\` or longer` }];
}
function findLonePercentiles(check, index) {
  if (!isMap(getAt(check, ["expect", "under"])) || Number(getAt(check, ["repeat"]) ?? 1) > 1) return [];
  const path = ["checks", "smoke", index, "expect", "under"];
  const message = "percentiles need several answers";
  return [{ path, at: "value", message, hint: "add `repeat: 20`, or write one time such as `under: 800ms`" }];
}
function isUnknownRule(id, { root, ruleIds }) {
  if (!isRuleId(id) || ruleIds.has(id)) return false;
  return !isFilledList(getAt(root, ["checks", "policy", "custom"])) || isReservedRuleId(id, ruleIds);
}
var isFilledList = (value) => Array.isArray(value) && value.length > 0;
function explainRule(id, ruleIds) {
  const hint = suggestHint(id, ruleIds) ?? "see the list of rules in the documentation";
  return { message: `rule ${id} does not exist`, hint };
}
function findUnknownRules(root, ruleIds) {
  const path = ["checks", "policy", "rules"];
  const rules = getAt(root, path);
  if (ruleIds === void 0 || !isMap(rules)) return [];
  return Object.keys(rules).filter((id) => isUnknownRule(id, { root, ruleIds })).map((id) => ({
    path: [...path, id],
    at: "key",
    ...explainRule(id, ruleIds)
  }));
}
function findUnknownWaivers(root, ruleIds) {
  const path = ["checks", "policy", "waivers"];
  const waivers = getAt(root, path);
  if (ruleIds === void 0 || !Array.isArray(waivers)) return [];
  return waivers.flatMap((waiver, index) => {
    const id = getAt(waiver, ["rule"]);
    if (typeof id !== "string" || !isUnknownRule(id, { root, ruleIds })) return [];
    return [{ path: [...path, index, "rule"], at: "value", ...explainRule(id, ruleIds) }];
  });
}
var PLAIN_CHECK_KEYS = /* @__PURE__ */ new Set(["within", "timeout", "method"]);
function computeAllowed([first, second, third, fourth]) {
  if (first === "source" && second === "variables") return "early";
  if (first === "checks" && fourth === "after") return "other";
  if (first === "hooks" || first === "checks" && second === "commands") {
    if (fourth === "run" || first === "hooks" && typeof third === "number" && fourth === void 0)
      return "other";
    return fourth === "env" ? "all" : "none";
  }
  return first === "checks" && second === "smoke" && !PLAIN_CHECK_KEYS.has(fourth) ? "all" : "none";
}
function findWrongTexts(value, path) {
  if (typeof value === "string") return findWrongReferences(value, path);
  if (typeof value === "number" && !Number.isFinite(value)) {
    return [{ path, at: "value", message: "must be a finite number: JSON has no other" }];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => findWrongTexts(item, [...path, index]));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => findWrongTexts(item, [...path, key]));
}
var LOOKS_MEANT = /\$\{\s*(?:outputs|env|pr)\./;
function findWrongReferences(text, path) {
  const allowed = computeAllowed(path);
  if (allowed === "other") return [];
  if (allowed === "none") {
    if (!LOOKS_MEANT.test(text)) return [];
    const hint = "references work in `source.variables`, in smoke checks where texts go to the environment, and in `env` of commands and hooks";
    return [{ path, at: "value", message: "`${\u2026}` is not replaced here", hint }];
  }
  return findReferences(text).flatMap(({ name, output, saved, mistake }) => {
    if (saved !== void 0)
      return path[3] === "scenario" ? [] : [{ path, at: "value", message: `\`\${${name}}\` ${SAVED_ELSEWHERE}` }];
    if (mistake !== void 0) return [{ path, at: "value", ...mistake }];
    if (output === void 0 || allowed === "all") return [];
    const message = `\`\${outputs.${output}}\` has no value here: outputs are known only after apply`;
    return [{ path, at: "value", message, hint: "use `${env.name}`, `${pr.number}` or `${pr.sha}`" }];
  });
}

// src/core/config/to-checks.ts
var TO_CHECK = {
  http: (parsed, common) => toHttpCheck(parsed, common),
  scenario: (parsed, common) => toScenario(parsed, common),
  tcp: (parsed, common) => toTcpCheck(parsed, common),
  tls: (parsed, common) => toTlsCheck(parsed, common),
  dns: (parsed, common) => toDnsCheck(parsed, common),
  openapi: (parsed, common) => toOpenApiCheck(parsed, common),
  aws: (parsed, common) => toAwsCheck(parsed, common),
  log: (parsed, common) => toLogCheck(parsed, common)
};
function toSmokeChecks(checks, place) {
  return checks.flatMap((check, index) => {
    const key = Object.keys(TO_CHECK).find((kind) => kind in check);
    const make = key === void 0 ? void 0 : TO_CHECK[key];
    return make === void 0 ? [] : [make(check, toCommon(check, place(index)))];
  });
}
function toCommon(check, place) {
  const { name, within, timeout, optional, after } = check;
  const id = readWrittenName(check) ?? "";
  return {
    id,
    // A name of its own may hold references; a target stays as written, so that results are kept by the same name.
    name: name ?? id.replaceAll("${", () => "$${"),
    withinMs: within,
    timeoutMs: timeout,
    optional,
    after,
    place
  };
}

// src/core/config/to-commands.ts
var HOOK_TIMEOUT_MS = parseDuration("5m") ?? 0;
function toCommands(commands, placeAt) {
  return commands.map(({ name, run, report = [], timeout, directory = "", env, optional, after }, index) => ({
    kind: "command",
    name,
    id: name,
    run,
    reports: typeof report === "string" ? [report] : report,
    timeoutMs: timeout,
    directory,
    env,
    optional,
    after,
    place: placeAt(["checks", "commands", index])
  }));
}
function toHooks({ after_apply, before_destroy }, placeAt) {
  const toLines = (key, hooks) => hooks.map((hook, index) => toLine(hook, placeAt(["hooks", key, index])));
  return {
    afterApply: toLines("after_apply", after_apply),
    beforeDestroy: toLines("before_destroy", before_destroy)
  };
}
function toLine(hook, place) {
  if (typeof hook === "string")
    return { run: hook, timeoutMs: HOOK_TIMEOUT_MS, directory: "", env: {}, place };
  const { run, timeout, directory = "", env } = hook;
  return { run, timeoutMs: timeout, directory, env, place };
}

// src/core/config/to-config.ts
var HOUR_MS = 36e5;
function toConfig({ parsed, placeCheck, placeAt }) {
  const { checks } = parsed;
  return {
    ...defined({ name: parsed.name, region: parsed.region }),
    source: toSource(parsed.source),
    strategy: parsed.strategy,
    lifetimeHours: parsed.lifetime / HOUR_MS,
    recordHours: parsed.record / HOUR_MS,
    ...defined({ onlyWithLabel: parsed.only_with_label }),
    warnBeforeHours: parsed.warn_before.map((ms) => ms / HOUR_MS),
    state: toState(parsed.state),
    onFailure: parsed.on_failure,
    protectFromDestroy: parsed.protect_from_destroy,
    hooks: toHooks(parsed.hooks, placeAt),
    checks: {
      smoke: toSmokeChecks(checks.smoke, placeCheck),
      commands: toCommands(checks.commands, placeAt),
      ...defined({ allowHosts: checks.allow_hosts }),
      failFast: checks.fail_fast,
      concurrency: checks.concurrency,
      policy: {
        failOn: checks.policy.fail_on,
        rules: Object.fromEntries(
          Object.entries(checks.policy.rules).map(([id, setting]) => [id, toRuleSetting(setting)])
        ),
        waivers: checks.policy.waivers.map(toWaiver),
        custom: checks.policy.custom
      }
    },
    comment: parsed.comment
  };
}
function toSource(source) {
  const { stacks, variables } = source;
  if ("app" in source) return { kind: "app", path: source.app, stacks, variables };
  if ("module" in source) return { kind: "module", path: source.module, stacks, variables };
  const blueprint = BLUEPRINT_NAMES.find((name) => name === source.blueprint);
  if (blueprint === void 0) throw new TypeError(`blueprint ${source.blueprint} has no code`);
  return { kind: "blueprint", blueprint, stacks, variables };
}
function toState(state) {
  return "path" in state ? { kind: "local", ...state } : { kind: "s3", ...state };
}
function toRuleSetting(setting) {
  return typeof setting === "object" ? { off: false, severity: setting.severity } : { off: true };
}
function toWaiver({ owner, fingerprint, ...rest }) {
  return { ...rest, ...defined({ owner, fingerprint }) };
}

// src/core/config/unsupported.ts
var ROWS = [
  {
    path: ["source", "blueprint"],
    find: (value) => LATER_BLUEPRINTS.map((name) => name === value ? `blueprint \`${name}\`` : "").find(Boolean),
    hint: "use `blueprint: static-site`, or `app` or `module`"
  }
];
function findUnsupported(root) {
  return ROWS.flatMap(
    ({ path, find, hint }) => expand(root, path).flatMap((place) => {
      const what = find(getAt(root, place));
      return what === void 0 ? [] : [{ path: place, at: "value", message: `${what} is not supported yet`, hint }];
    })
  );
}
function expand(root, path) {
  return path.reduce(
    (places, part) => places.flatMap((place) => {
      const value = getAt(root, place);
      if (part !== "*") return [[...place, part]];
      if (Array.isArray(value)) return value.map((_, index) => [...place, index]);
      return isMap(value) ? Object.keys(value).map((key) => [...place, key]) : [];
    }),
    [[]]
  );
}
function isBelow(path, above) {
  return above.every((segment, index) => path[index] === segment);
}

// src/core/config/parse-config.ts
var MAX_LENGTH = 256 * 1024;
function parseConfig({ text, file, ruleIds }) {
  if (text.length > MAX_LENGTH) {
    return fail([{ file, path: "", message: "the file is larger than 256 KiB" }]);
  }
  const document = parseYaml(text, file);
  const { value } = document;
  if (!isMap(value))
    return fail(document.problems.length > 0 ? document.problems : [explainTop(value, file)]);
  const result = configSchema.safeParse(value, { error: defaultMessages });
  const unsupported = findUnsupported(value);
  const others = [
    ...result.success ? [] : describeIssues(result.error.issues, value),
    ...findRuleIssues(value, ruleIds === void 0 ? void 0 : new Set(ruleIds))
  ].filter(({ path }) => !unsupported.some((place) => isBelow(path, place.path)));
  const problems = [...document.problems, ...locateIssues([...unsupported, ...others], { document, file })];
  if (problems.length > 0 || !result.success) return fail(problems);
  const placeAt = (path) => {
    const { line, column } = document.locate({ path, at: "value" });
    return { file, line, column };
  };
  const placeCheck = (index) => placeAt(["checks", "smoke", index]);
  return { ok: true, config: toConfig({ parsed: result.data, placeCheck, placeAt }) };
}
function fail(problems) {
  return { ok: false, problems: sortProblems(problems) };
}
function explainTop(value, file) {
  const empty = value === null || value === void 0;
  const message = empty ? "the file is empty" : `the file must hold a map of keys, not ${describeType(value)}`;
  return { file, line: 1, column: 1, path: "", message, hint: SOURCE_HINT };
}

// src/core/config/salvage.ts
function isNameKnown(text) {
  const { value, brokenAt } = parseYaml(text, "");
  if (!isMap(value)) return false;
  const written = Object.hasOwn(value, "name");
  return written ? configSchema.shape.name.safeParse(value.name).success : brokenAt === void 0;
}
var KEPT = ["name", "region", "state", "comment", "lifetime", "only_with_label"];
function salvageConfig(text) {
  const value = text === void 0 ? void 0 : parseYaml(text, "").value;
  const written = isMap(value) ? value : {};
  const good = KEPT.filter((key) => configSchema.shape[key].safeParse(written[key]).success);
  const kept = Object.fromEntries(good.map((key) => [key, written[key]]));
  const parsed = configSchema.parse({ ...kept, source: { blueprint: "static-site" } });
  const nowhere = () => ({ file: "", line: 1, column: 1 });
  return toConfig({ parsed, placeCheck: nowhere, placeAt: nowhere });
}

// src/wiring/load-config.ts
var DEFAULT_CONFIG = ".github/mayfly.yml";
async function loadConfig({ workingDirectory, root, config }) {
  const path = resolve(workingDirectory, config ?? DEFAULT_CONFIG);
  const inside = relative(root, path);
  const file = inside.startsWith("..") || isAbsolute(inside) ? path : inside;
  const text = await readFile(path, "utf8").catch((error) => {
    if (error.code === "ENOENT" || error.code === "EISDIR" || error.code === "ENOTDIR") return void 0;
    throw error;
  });
  if (text !== void 0) return parseConfigText(text, file);
  return {
    ok: false,
    missing: true,
    file,
    problems: [explainMissing(file)],
    salvaged: salvageConfig(void 0),
    named: false
  };
}
function parseConfigText(text, file) {
  const result = parseConfig({ text, file, ruleIds: new Set(RULE_IDS) });
  if (result.ok) return { ...result, file };
  return { ...result, missing: false, file, salvaged: salvageConfig(text), named: isNameKnown(text) };
}
function explainMissing(file) {
  return {
    file,
    path: "",
    message: "there is no configuration file",
    hint: `write ${file}, for example: source: { module: infra }; in a workflow, check the repository out before this step`
  };
}

export {
  toRuleSetting,
  toWaiver,
  salvageConfig,
  DEFAULT_CONFIG,
  loadConfig,
  parseConfigText
};
//# sourceMappingURL=chunk-5IAZQBIX.js.map
