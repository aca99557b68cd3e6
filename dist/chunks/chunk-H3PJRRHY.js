import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  LATER_BLUEPRINTS,
  LATER_SMOKE_KINDS,
  RULE_IDS,
  SOURCE_HINT,
  configSchema,
  describeIssues,
  isReservedRuleId,
  locateIssues,
  parseYaml,
  sortProblems
} from "./chunk-AA5YTL6G.js";
import {
  BLUEPRINT_NAMES
} from "./chunk-JE4W27EX.js";
import {
  defaultMessages
} from "./chunk-FUIQ6R5T.js";
import {
  findReferences
} from "./chunk-6G3WZH4L.js";
import {
  isRuleId
} from "./chunk-PEUZ62HH.js";
import {
  suggestHint
} from "./chunk-SRSNCCDE.js";
import {
  describeType,
  getAt,
  isMap
} from "./chunk-COGVIM4J.js";
import {
  parseDuration
} from "./chunk-XA3SNHR6.js";

// src/wiring/load-config.ts
import { readFile } from "node:fs/promises";
import { isAbsolute, relative, resolve } from "node:path";

// src/core/config/rules.ts
function findRuleIssues(root, ruleIds) {
  const smoke = getAt(root, ["checks", "smoke"]);
  const checks = Array.isArray(smoke) ? smoke : [];
  return [
    ...findEqualNames(checks),
    ...checks.flatMap(findPointlessLimit),
    ...findUnknownRules(root, ruleIds),
    ...findUnknownWaivers(root, ruleIds),
    ...findWrongTexts(root, [])
  ];
}
function findEqualNames(checks) {
  const seen = /* @__PURE__ */ new Set();
  return checks.flatMap((check, index) => {
    const key = getAt(check, ["name"]) === void 0 ? "http" : "name";
    const name = getAt(check, [key]);
    if (typeof name !== "string") return [];
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const path = ["checks", "smoke", index, key];
    return [
      { path, at: "value", message: "two smoke checks have this name", hint: "give each its own `name`" }
    ];
  });
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
var INTERPOLATED_CHECK_KEYS = /* @__PURE__ */ new Set([
  "name",
  "http",
  "headers",
  "expect"
]);
function computeAllowed([first, second, , fourth]) {
  if (first === "source" && second === "variables") return "early";
  return first === "checks" && second === "smoke" && INTERPOLATED_CHECK_KEYS.has(fourth) ? "all" : "none";
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
  if (allowed === "none") {
    if (!LOOKS_MEANT.test(text)) return [];
    const hint = "references work in `source.variables` and in `name`, `http`, `headers` and `expect` of smoke checks";
    return [{ path, at: "value", message: "`${\u2026}` is not replaced here", hint }];
  }
  return findReferences(text).flatMap(({ output, mistake }) => {
    if (mistake !== void 0) return [{ path, at: "value", ...mistake }];
    if (output === void 0 || allowed === "all") return [];
    const message = `\`\${outputs.${output}}\` has no value here: outputs are known only after apply`;
    return [{ path, at: "value", message, hint: "use `${env.name}`, `${pr.number}` or `${pr.sha}`" }];
  });
}

// src/core/config/to-config.ts
var HOUR_MS = 36e5;
function toConfig({ parsed, placeCheck }) {
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
    checks: {
      smoke: checks.smoke.flatMap(
        (check, index) => "http" in check ? [toSmokeCheck(check, placeCheck(index))] : []
      ),
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
function toSmokeCheck(check, place) {
  return {
    kind: "http",
    // As written, so that results are kept by a name that stays the same.
    name: check.name ?? check.http.replaceAll("${", () => "$${"),
    url: check.http,
    method: check.method,
    headers: check.headers,
    expect: toExpectation(check.expect),
    withinMs: check.within,
    timeoutMs: check.timeout,
    optional: check.optional,
    place
  };
}
function toExpectation(expect) {
  const { status, header, json } = expect;
  const isRedirect = status >= 300 && status < 400;
  return {
    status,
    ...defined({ body: expect.body, underMs: expect.under }),
    header,
    json,
    followRedirects: expect.follow_redirects ?? !isRedirect
  };
}
function defined(value) {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== void 0));
}

// src/core/config/unsupported.ts
var isFilledList2 = (value) => Array.isArray(value) && value.length > 0;
var ROWS = [
  {
    path: ["source", "blueprint"],
    find: (value) => LATER_BLUEPRINTS.map((name) => name === value ? `blueprint \`${name}\`` : "").find(Boolean),
    hint: "use `blueprint: static-site`, or `app` or `module`"
  },
  {
    path: ["hooks", "*"],
    find: (value) => isFilledList2(value) ? "`hooks`" : void 0,
    hint: "run the commands in steps of the workflow"
  },
  {
    path: ["checks", "commands"],
    find: (value) => isFilledList2(value) ? "`checks.commands`" : void 0,
    hint: "run the commands in steps of the workflow"
  },
  {
    path: ["checks", "smoke", "*"],
    find: (value) => LATER_SMOKE_KINDS.map(
      (kind) => isMap(value) && Object.hasOwn(value, kind) && !Object.hasOwn(value, "http") ? `smoke check \`${kind}\`` : ""
    ).find(Boolean),
    hint: "use an `http` check"
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
  const placeCheck = (index) => {
    const { line, column } = document.locate({ path: ["checks", "smoke", index], at: "value" });
    return { file, line, column };
  };
  return { ok: true, config: toConfig({ parsed: result.data, placeCheck }) };
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
  return toConfig({ parsed, placeCheck: () => ({ file: "", line: 1, column: 1 }) });
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
//# sourceMappingURL=chunk-H3PJRRHY.js.map
