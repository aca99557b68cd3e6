import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  findLockHolder
} from "./chunk-NKORVCHF.js";
import {
  describeLock
} from "./chunk-VIYW7HSH.js";
import "./chunk-EN3RCEDW.js";
import {
  listCopies
} from "./chunk-GDUMGRCO.js";
import "./chunk-US3W6LK4.js";
import "./chunk-P33FYQGL.js";
import "./chunk-JMLZR5OH.js";
import "./chunk-SJXQFWZL.js";
import "./chunk-SRQY6CG7.js";

// src/operations/unlock.ts
async function runUnlock(context, { force }) {
  const { store, environment } = context;
  const record = (await store.readRecord(environment.name))?.record;
  if (record === void 0) return { status: "skipped", answer: "there is no environment", record };
  const copies = await listCopies(context);
  const held = (await Promise.all([record, ...copies].map((one) => findHeldLocks(context, one)))).flat();
  if (held.length === 0) return { status: "done", answer: "no state is locked", record };
  const busy = held.filter(({ holder }) => holder.state === "running");
  if (busy.length > 0 && !force) return refuse(busy, record);
  const broken = [];
  for (const { environment: name, stack, lock, holder } of held) {
    if (!await store.removeLock(name, stack, lock.id)) continue;
    const note = `${name === environment.name ? "" : `${name}/`}${stack} (${describeLock(lock)}${nameRun(holder)})`;
    context.log.info(`Removed the state lock of ${note}`);
    broken.push(note);
  }
  const answer = broken.length === 0 ? "the locks were released meanwhile" : `removed the state lock of ${broken.join(", ")}`;
  return { status: "done", answer, record };
}
async function findHeldLocks(context, record) {
  const { store } = context;
  const { environment } = record;
  const stacks = await store.listStacks(environment);
  const found = await Promise.all(
    stacks.map(async (stack) => {
      const lock = await store.readLock(environment, stack);
      return lock === void 0 ? [] : [{ environment, stack, lock, holder: await findLockHolder(context, { lock, record }) }];
    })
  );
  return found.flat();
}
function refuse(busy, record) {
  const [first] = busy;
  const { stack = "", lock, holder } = first ?? {};
  const since = lock === void 0 ? "" : describeLock(lock);
  return {
    status: "failed",
    answer: `the run that holds the state lock of ${stack} is under way: ${since}${holder === void 0 ? "" : nameRun(holder)}`,
    nextStep: "Wait for it, or cancel it and ask again. `unlock force` breaks the lock all the same: two runs may then write one state.",
    record
  };
}
var nameRun = ({ run }) => run === void 0 ? "" : `, ${run.url}`;
export {
  runUnlock
};
//# sourceMappingURL=unlock-ZHPPZSIG.js.map
