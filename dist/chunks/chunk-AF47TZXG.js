import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  listHolders
} from "./chunk-VIYW7HSH.js";
import {
  isSameRun
} from "./chunk-EN3RCEDW.js";

// src/operations/own-locks.ts
async function releaseOwnLock(own) {
  const { store, log, environment, stack, run, unfinished } = own;
  const lock = await store.readLock(environment, stack);
  if (lock === void 0) return false;
  const holders = listHolders({ lock, unfinished });
  const isOwn = holders.length > 0 && holders.every((holder) => isSameRun(holder, run));
  if (!isOwn || !await store.removeLock(environment, stack, lock.id)) return false;
  log.info(`${stack}: removed the state lock that this run left`);
  return true;
}

export {
  releaseOwnLock
};
//# sourceMappingURL=chunk-AF47TZXG.js.map
