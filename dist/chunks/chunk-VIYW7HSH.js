import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/environment/stale-lock.ts
function listHolders({ lock, unfinished }) {
  const { who, createdAt } = lock;
  if (createdAt === void 0) return [];
  return unfinished.filter(
    ({ host, startedAt }) => host === who && Date.parse(startedAt) <= Date.parse(createdAt)
  );
}
function describeLock({ who, createdAt, operation }) {
  const what = /^OperationType(\w+)$/.exec(operation)?.[1]?.toLowerCase();
  const holder = who === "" ? "someone" : who;
  const purpose = what === void 0 ? "" : ` for ${/^[aeiou]/.test(what) ? "an" : "a"} ${what}`;
  return `${holder} has held it${purpose} since ${createdAt ?? "an unknown time"}`;
}

export {
  listHolders,
  describeLock
};
//# sourceMappingURL=chunk-VIYW7HSH.js.map
