import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  plural
} from "./chunk-Z4Z2PRXF.js";

// src/operations/count-resources.ts
async function countResources({ store, environment, stacks }) {
  const states = await Promise.all(stacks.map((stack) => store.readState(environment, stack)));
  return states.reduce((sum, { resources }) => sum + resources.length, 0);
}
var renderExisting = (count) => `${plural(count, "resource")} ${count === 1 ? "exists" : "exist"}`;

export {
  countResources,
  renderExisting
};
//# sourceMappingURL=chunk-LBJLA6S7.js.map
