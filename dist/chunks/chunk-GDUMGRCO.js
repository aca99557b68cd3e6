import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  parsePullNumberOf
} from "./chunk-US3W6LK4.js";

// src/operations/find-siblings.ts
async function findSiblings({
  store,
  environment
}) {
  const { name, pullNumber, repository } = environment;
  if (pullNumber === void 0) return [];
  const isSame = (other) => other === void 0 || repository === void 0 || other.toLowerCase() === repository.toLowerCase();
  const others = (await store.listRecords({ pullNumber })).map(({ record }) => record).filter((record) => record.pullNumber === pullNumber && record.environment !== name).filter((record) => record.status !== "destroyed" && isSame(record.repository));
  return others.filter(({ copyOf }) => !others.some((front) => front.environment === copyOf));
}
async function listCopies(context) {
  const { environment, store } = context;
  const { name, copyOf: front, pullNumber = parsePullNumberOf(name) } = environment;
  if (front !== void 0) return [];
  return (await findSiblings({ store, environment: { ...environment, pullNumber } })).filter(
    ({ copyOf }) => copyOf === name
  );
}

export {
  findSiblings,
  listCopies
};
//# sourceMappingURL=chunk-GDUMGRCO.js.map
