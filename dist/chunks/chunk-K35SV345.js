import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/adapters/folders/list-files.ts
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
var SKIPPED = /* @__PURE__ */ new Set([".git", ".terraform", "node_modules"]);
var MOST_FILES = 5e4;
async function listFiles({ root, folder }) {
  await refuseLinks({ root, folder });
  const found = [];
  const open = [folder];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    for (const entry of await readFolder(join(root, next))) {
      const path = next === "" ? entry.name : `${next}/${entry.name}`;
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) open.push(path);
      if (entry.isFile()) found.push(path);
    }
    if (found.length > MOST_FILES) {
      throw new MayflyError(`${folder || root} holds more than ${MOST_FILES} files`, {
        kind: "input",
        hint: "Name a smaller folder."
      });
    }
  }
  return found;
}
async function readFolder(path) {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw error;
  }
}
async function refuseLinks({ root, folder }) {
  const names = folder.split("/");
  for (const [index] of names.entries()) {
    const path = names.slice(0, index + 1).join("/");
    if (path !== "" && await isLink(join(root, path))) {
      throw new MayflyError(`${path} is a link: no files are looked for behind it`, {
        kind: "input",
        hint: "Name the folder itself, inside of the working directory."
      });
    }
  }
}
async function isLink(path) {
  return lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false
  );
}

export {
  listFiles
};
//# sourceMappingURL=chunk-K35SV345.js.map
