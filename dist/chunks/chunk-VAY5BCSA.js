import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/terraform/plan-values.ts
function isAttributes(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function holdsTrue(tree) {
  if (typeof tree !== "object" || tree === null) return tree === true;
  return Object.values(tree).some(holdsTrue);
}

// src/core/terraform/plan-address.ts
var INSTANCE_KEY = /\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g;
function stripInstanceKeys(address) {
  return address.includes("[") ? address.replace(INSTANCE_KEY, "") : address;
}
function joinAddress(module, address) {
  return module === "" ? address : `${module}.${address}`;
}
function splitModule(module) {
  return module.match(/module\.[\w-]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?/g) ?? [];
}
function instanceKeyOf(resource) {
  const data = resource.address.startsWith(joinAddress(resource.module, "data.")) ? "data." : "";
  return resource.address.slice(
    joinAddress(resource.module, `${data}${resource.type}.${resource.name}`).length
  );
}
function computeType(address) {
  return /(?:^|\.)([a-z0-9_]+)\.[^.]+$/.exec(stripInstanceKeys(address))?.[1] ?? "";
}

export {
  isAttributes,
  holdsTrue,
  stripInstanceKeys,
  joinAddress,
  splitModule,
  instanceKeyOf,
  computeType
};
//# sourceMappingURL=chunk-VAY5BCSA.js.map
