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

// src/operations/find-lock-holder.ts
async function findLockHolder(context, { lock, record }) {
  const unfinished = (record?.unfinished ?? []).filter((run) => !isSameRun(run, context.run));
  const holders = listHolders({ lock, unfinished });
  const states = await Promise.all(holders.map((run) => fetchState(run, context)));
  const [first] = holders;
  if (first === void 0) return { state: "unknown" };
  const alive = states.findIndex((state) => state !== "ended");
  if (alive < 0) return { state: "ended", run: holders.at(-1) ?? first };
  return { state: states[alive] ?? "unknown", run: holders[alive] ?? first };
}
async function fetchState(run, { forge, run: own }) {
  if (own !== void 0 && run.id === own.id && run.attempt < own.attempt) return "ended";
  return await forge?.fetchRunState(run) ?? "unknown";
}

export {
  findLockHolder,
  fetchState
};
//# sourceMappingURL=chunk-NKORVCHF.js.map
