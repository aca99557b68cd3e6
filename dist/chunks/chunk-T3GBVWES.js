import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  readErrorCode
} from "./chunk-SGH6SVPY.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/adapters/folders/temp-folders.ts
import { mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { join } from "node:path";
async function createTempFolders(parent) {
  const root = await makeRoot(parent).catch((cause) => {
    throw new MayflyError(`the temporary folder ${parent} can't be used (${readErrorCode(cause) || cause})`, {
      kind: "input",
      hint: "Set TMPDIR (in a workflow RUNNER_TEMP) to a folder that this user may write to.",
      cause
    });
  });
  return {
    async make(name) {
      const folder = join(root, name);
      await mkdir(folder, { recursive: true });
      return folder;
    },
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 3 })
  };
}
async function makeRoot(parent) {
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(await realpath(parent), "mayfly-"));
}

export {
  createTempFolders
};
//# sourceMappingURL=chunk-T3GBVWES.js.map
