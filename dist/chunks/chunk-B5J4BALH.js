import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/operations/find-siblings.ts
async function findSiblings({
  store,
  environment
}) {
  const { name, pullNumber, repository } = environment;
  if (pullNumber === void 0) return [];
  const isSame = (other) => other === void 0 || repository === void 0 || other.toLowerCase() === repository.toLowerCase();
  return (await store.listRecords({ pullNumber })).map(({ record }) => record).filter((record) => record.pullNumber === pullNumber && record.environment !== name).filter((record) => record.status !== "destroyed" && isSame(record.repository));
}

export {
  findSiblings
};
//# sourceMappingURL=chunk-B5J4BALH.js.map
