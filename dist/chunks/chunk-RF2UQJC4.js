import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/map-bounded.ts
async function mapBounded(items, limit, body) {
  const rest = items.values();
  const errors = [];
  const work = async () => {
    for (const item of rest) {
      if (errors.length > 0) return;
      await body(item).catch((error) => void errors.push(error));
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  if (errors.length > 0) throw errors[0];
}

export {
  mapBounded
};
//# sourceMappingURL=chunk-RF2UQJC4.js.map
