import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/adapters/terraform/unsaved-state.ts
import { copyFile, mkdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
var UNSAVED_STATE = "errored.tfstate";
var PAUSES_MS = [2e3, 1e4, 3e4, 6e4];
async function rescueState(unsaved) {
  const file = join(unsaved.directory, UNSAVED_STATE);
  if (!await isThere(file)) return [];
  const saved = await pushRepeatedly(unsaved);
  if (!saved) {
    await mkdir(dirname(unsaved.keepAs), { recursive: true, mode: 448 });
    await copyFile(file, unsaved.keepAs);
  }
  await rm(file);
  return [saved ? SAVED : describeLoss(unsaved.keepAs)];
}
async function pushRepeatedly({ signal, pausesMs, push }) {
  if (signal.aborted) return push();
  for (const pause of pausesMs) {
    await wait(pause, void 0, { signal }).catch(() => {
    });
    if (await push()) return true;
    if (signal.aborted) return false;
  }
  return false;
}
var SAVED = {
  severity: "warning",
  summary: "The state was saved after all",
  detail: "Terraform could not save it at first. Nothing of it is lost; its lock may still be there."
};
var describeLoss = (file) => ({
  severity: "error",
  summary: "The state could not be saved: it lacks what Terraform did last",
  detail: `It is kept in ${file} on this machine, and holds secrets. Save it with \`terraform state push\` before the machine is gone, or remove by hand what carries the tags of this environment.`
});
var isThere = (path) => stat(path).then(
  () => true,
  () => false
);

export {
  UNSAVED_STATE,
  PAUSES_MS,
  rescueState
};
//# sourceMappingURL=chunk-MCJEG6I3.js.map
