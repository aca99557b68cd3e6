import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  computeFingerprint
} from "./chunk-NAVCIN22.js";
import {
  listSensitiveTexts,
  warns
} from "./chunk-PK44XPCQ.js";
import {
  SEVERITIES
} from "./chunk-PEUZ62HH.js";
import {
  createRedactor
} from "./chunk-24PSOY5K.js";

// src/core/policy/reality.ts
function computeRealPlan(plan, state) {
  const made = new Map(
    [...state.resources, ...state.dataSources].map((resource) => [resource.address, resource])
  );
  const fill = (resource) => fillIn(resource, made.get(resource.address));
  return {
    ...plan,
    resources: plan.resources.map(fill),
    ...plan.dataSources === void 0 ? {} : { dataSources: plan.dataSources.map(fill) }
  };
}
function fillIn(resource, made) {
  if (made === void 0 || resource.action === "delete") return resource;
  const sensitive = made.sensitive === true || resource.sensitive === true;
  return {
    ...resource,
    after: made.attributes,
    unknown: false,
    sensitive: sensitive || mergeMarks(resource.sensitive, made.sensitive)
  };
}
function mergeMarks(one, other) {
  if (one === true || other === true) return true;
  if (typeof one !== "object") return other;
  if (typeof other !== "object") return one;
  const merged = new Map(Object.entries(one));
  for (const [key, mark] of Object.entries(other))
    merged.set(key, mergeMarks(merged.get(key) ?? false, mark));
  return Object.fromEntries(merged);
}
function computeRealFindings({ planned, real }) {
  const byKey = new Map(real.map((finding) => [keyOf(finding), finding]));
  const known = new Set(planned.map(keyOf));
  const settled = planned.map((finding) => {
    const now = byKey.get(keyOf(finding));
    if (now === void 0 || now.result === finding.result && now.result === "failed") return finding;
    return now.result === finding.result ? now : { ...now, planned: finding.result };
  });
  return [...settled, ...real.filter((finding) => !known.has(keyOf(finding)))];
}
var keyOf = ({ rule, address }) => `${rule} ${address}`;

// src/core/policy/rego/findings.ts
var LONGEST_MESSAGE = 500;
var LONGEST_NAME = 200;
var WHOLE_PLAN = "(plan)";
function makeRegoFindings(request) {
  const { messages, planJson, settings, environment, stack } = request;
  if (messages.length === 0) return [];
  const redact = createRedactor(listSensitiveTexts(planJson));
  const clean = (text, longest) => cut(oneLine(redact(text)), longest);
  return messages.flatMap((message) => {
    const read = (...names) => {
      const found = names.map((name) => message.fields[name]).find((value) => typeof value === "string");
      return typeof found === "string" && found !== "" ? clean(found, LONGEST_NAME) : void 0;
    };
    const rule = read("rule", "id") ?? message.query;
    const setting = Object.hasOwn(settings, rule) ? settings[rule] : void 0;
    if (setting?.off) return [];
    const address = read("address", "resource") ?? WHOLE_PLAN;
    const text = clean(message.text, LONGEST_MESSAGE);
    return [
      {
        rule,
        title: read("title") ?? `Rego policy ${message.query}`,
        group: "custom",
        severity: setting?.severity ?? parseSeverity(message),
        address,
        ...stack === void 0 ? {} : { stack },
        result: "failed",
        message: text,
        remedy: read("remedy") ?? "",
        fingerprint: computeFingerprint([rule, address, text], environment)
      }
    ];
  });
}
function parseSeverity(message) {
  const written = String(message.fields.severity).toLowerCase();
  return SEVERITIES.find((severity) => severity === written) ?? (warns(message) ? "low" : "high");
}
function oneLine(text) {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
function cut(text, longest) {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}\u2026`;
}

export {
  computeRealPlan,
  computeRealFindings,
  makeRegoFindings
};
//# sourceMappingURL=chunk-RGBGM3XB.js.map
