import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/config/issue.ts
var PLAIN_KEY = /^[\w-]+$/;
var MAX_QUOTE = 40;
function renderPath(path) {
  return path.reduce((text, segment) => {
    if (typeof segment === "number") return `${text}[${segment}]`;
    if (!PLAIN_KEY.test(segment)) return `${text}[${JSON.stringify(cut(segment))}]`;
    return text === "" ? cut(segment) : `${text}.${cut(segment)}`;
  }, "");
}
function quote(value) {
  if (typeof value === "string") return JSON.stringify(cut(value));
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return describeType(value);
}
function describeType(value) {
  if (value === null || value === void 0) return "nothing";
  if (Array.isArray(value)) return "a list";
  return TYPE_NAMES[typeof value] ?? "something else";
}
var TYPE_NAMES = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  object: "a map"
};
function cut(text) {
  return text.length <= MAX_QUOTE ? text : `${text.slice(0, MAX_QUOTE - 1)}\u2026`;
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function getAt(root, path) {
  return path.reduce((value, segment) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return void 0;
    return value[segment];
  }, root);
}

export {
  renderPath,
  quote,
  describeType,
  cut,
  isMap,
  getAt
};
//# sourceMappingURL=chunk-COGVIM4J.js.map
