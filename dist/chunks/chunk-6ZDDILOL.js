import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/operations/settle.ts
async function settleAll(promises) {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}

// src/core/report/find-url.ts
var isUrl = (value) => typeof value === "string" && /^https?:\/\/\S+$/.test(value);
function findUrl(outputs) {
  const open = outputs.filter(({ sensitive, value }) => !sensitive && isUrl(value));
  const best = open.find(({ name }) => name === "url") ?? open[0];
  return best?.value;
}

export {
  settleAll,
  findUrl
};
//# sourceMappingURL=chunk-6ZDDILOL.js.map
