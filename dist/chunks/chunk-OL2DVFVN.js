import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/wiring/git-folder.ts
import { readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
async function findCheckout(folder) {
  for (let root = folder; ; root = dirname(root)) {
    const found = await findGitFolders(join(root, ".git"));
    if (found !== void 0) return { root, ...found };
    if (dirname(root) === root) return void 0;
  }
}
async function findGitFolders(path) {
  const found = await stat(path).catch(() => void 0);
  if (found === void 0) return void 0;
  if (found.isDirectory()) return { gitFolder: path, headFolder: path };
  const named = /^gitdir: (?<folder>.+)$/m.exec(await readText(path))?.groups?.folder;
  if (named === void 0) return void 0;
  const headFolder = resolve(dirname(path), named);
  const common = (await readText(join(headFolder, "commondir"))).trim();
  return { headFolder, gitFolder: common === "" ? headFolder : resolve(headFolder, common) };
}
async function readText(path) {
  return readFile(path, "utf8").catch(() => "");
}

export {
  findCheckout,
  readText
};
//# sourceMappingURL=chunk-OL2DVFVN.js.map
