import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/schema/rewrite-schema.ts
var ONE = /* @__PURE__ */ new Set([
  "additionalItems",
  "additionalProperties",
  "contains",
  "contentSchema",
  "else",
  "if",
  "items",
  "not",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties"
]);
var LISTS = /* @__PURE__ */ new Set(["allOf", "anyOf", "items", "oneOf", "prefixItems"]);
var MAPS = /* @__PURE__ */ new Set([
  "$defs",
  "definitions",
  "dependencies",
  "dependentSchemas",
  "patternProperties",
  "properties"
]);
var isSchemaMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function rewriteSchema(schema, change) {
  if (!isSchemaMap(schema)) return schema;
  const inner = (value) => rewriteSchema(value, change);
  return mapEntries(change(schema), (value, key) => {
    if (LISTS.has(key) && Array.isArray(value)) return value.map(inner);
    if (MAPS.has(key) && isSchemaMap(value)) return mapEntries(value, inner);
    return ONE.has(key) ? inner(value) : value;
  });
}
function mapEntries(record, map) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}

export {
  isSchemaMap,
  rewriteSchema
};
//# sourceMappingURL=chunk-BKLTNRYT.js.map
