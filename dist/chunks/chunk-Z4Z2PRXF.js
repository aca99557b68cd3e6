import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/text/plural.ts
function plural(count, one, many = `${one}s`) {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
function formatCount(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

export {
  plural,
  formatCount
};
//# sourceMappingURL=chunk-Z4Z2PRXF.js.map
