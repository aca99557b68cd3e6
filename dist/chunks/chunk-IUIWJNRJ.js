import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  joinAddress
} from "./chunk-VAY5BCSA.js";

// src/core/terraform/plan-configuration.ts
function collectReferences(expression) {
  const found = /* @__PURE__ */ new Set();
  const visit = (node) => {
    if (typeof node !== "object" || node === null) return;
    if (Array.isArray(node)) {
      for (const item of node) visit(item);
      return;
    }
    for (const [key, value] of Object.entries(node)) {
      if (key === "references" && Array.isArray(value)) {
        for (const reference of value) if (typeof reference === "string") found.add(reference);
      } else if (key !== "constant_value") visit(value);
    }
  };
  visit(expression);
  return [...found];
}
function withoutLoop(references, forEach) {
  if (!references.some((reference) => reference.startsWith("each.value"))) return references;
  return [...references.filter((reference) => !reference.startsWith("each.")), ...forEach];
}
function flattenConfiguration(root) {
  const flat = { configuration: /* @__PURE__ */ new Map(), moduleReferences: /* @__PURE__ */ new Map() };
  if (root !== void 0) addModule(flat, "", root);
  return flat;
}
function addModule(flat, path, module) {
  for (const resource of module.resources ?? []) {
    const address = joinAddress(path, resource.address);
    const forEach = collectReferences(resource.for_each_expression);
    flat.configuration.set(address, {
      address,
      expressions: resource.expressions ?? {},
      ...forEach.length > 0 ? { forEach } : {},
      ...resource.provider_config_key === void 0 ? {} : { provider: resource.provider_config_key }
    });
  }
  for (const [name, output] of Object.entries(module.outputs ?? {})) {
    if (path !== "") flat.moduleReferences.set(`${path}.${name}`, collectReferences(output.expression));
  }
  for (const [name, call] of Object.entries(module.module_calls ?? {})) {
    addCall(flat, joinAddress(path, `module.${name}`), call);
  }
}
function addCall(flat, path, call) {
  const forEach = collectReferences(call.for_each_expression);
  for (const [name, expression] of Object.entries(call.expressions ?? {})) {
    flat.moduleReferences.set(`${path}.var.${name}`, withoutLoop(collectReferences(expression), forEach));
  }
  if (call.module !== void 0) addModule(flat, path, call.module);
}
function parseDefaultTags(providers) {
  return new Map(
    Object.entries(providers ?? {}).map(([key, provider]) => [
      key,
      tagKeys(provider.expressions?.default_tags)
    ])
  );
}
function tagKeys(defaultTags) {
  if (defaultTags === void 0) return [];
  const block = Array.isArray(defaultTags) ? defaultTags[0] : defaultTags;
  const tags = property(block, "tags");
  if (tags === void 0) return [];
  const constant = property(tags, "constant_value");
  return typeof constant === "object" && constant !== null ? Object.keys(constant) : void 0;
}
function property(node, key) {
  return typeof node === "object" && node !== null ? node[key] : void 0;
}

export {
  collectReferences,
  withoutLoop,
  flattenConfiguration,
  parseDefaultTags
};
//# sourceMappingURL=chunk-IUIWJNRJ.js.map
