import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/policy/rego/sensitive-texts.ts
var MARKED = [
  ["before", "before_sensitive"],
  ["after", "after_sensitive"],
  ["values", "sensitive_values"]
];
function listSensitiveTexts(planJson) {
  const plan = toMap(JSON.parse(planJson));
  const found = /* @__PURE__ */ new Set();
  const note = (value) => {
    for (const text of listScalars(value)) found.add(text);
  };
  visit(plan, note);
  const declared = toMap(toMap(toMap(plan.configuration).root_module).variables);
  for (const [name, variable] of Object.entries(toMap(plan.variables))) {
    if (toMap(ownOf(declared, name)).sensitive === true) note(toMap(variable).value);
  }
  return [...found];
}
function visit(node, note) {
  if (Array.isArray(node)) {
    for (const item of node) visit(item, note);
    return;
  }
  const map = toMap(node);
  for (const [value, mark] of MARKED) visitMarked(map[value], map[mark], note);
  if (map.sensitive === true) note([map.value, map.default]);
  noteArguments(map, note);
  for (const item of Object.values(map)) visit(item, note);
}
function visitMarked(value, mark, note) {
  if (mark === true) note(value);
  if (typeof mark !== "object" || mark === null) return;
  for (const [key, inner] of Object.entries(mark)) visitMarked(ownOf(value, key), inner, note);
}
function noteArguments({ expressions, module }, note) {
  for (const [name, variable] of Object.entries(toMap(toMap(module).variables))) {
    if (toMap(variable).sensitive === true) note(toMap(ownOf(expressions, name)).constant_value);
  }
}
function listScalars(value) {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listScalars) : [];
}
function ownOf(holder, key) {
  return typeof holder === "object" && holder !== null && Object.hasOwn(holder, key) ? holder[key] : void 0;
}
function toMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

// src/core/policy/rego/message.ts
var SPEAKS = /^(?:deny|violation|warn)(?:_[a-zA-Z0-9]+)*$/;
function speaks(rule) {
  return SPEAKS.test(rule);
}
function warns({ query }) {
  return (query.split(".").at(-1) ?? "").startsWith("warn");
}

export {
  listSensitiveTexts,
  speaks,
  warns
};
//# sourceMappingURL=chunk-PK44XPCQ.js.map
