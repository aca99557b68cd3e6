import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/override/template.ts
function escapeTemplate(text) {
  return text.replace(/[$%](?=\{)/g, "$&$&");
}

export {
  escapeTemplate
};
//# sourceMappingURL=chunk-IFEOJK7W.js.map
