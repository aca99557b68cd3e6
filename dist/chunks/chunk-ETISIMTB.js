import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  MayflyError
} from "./chunk-BTZU7OHR.js";

// src/wiring/cli-place.ts
import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
async function findFolder(path) {
  const found = await stat(path).catch(() => void 0);
  if (found?.isDirectory()) return path;
  const message = `the working directory ${path} ${found === void 0 ? "does not exist" : "is not a folder"}`;
  throw new MayflyError(message, {
    kind: "input",
    hint: "Name an existing folder with --working-directory."
  });
}
async function findRepository(folder, env) {
  const { root, config } = await findCheckout(folder);
  const name = env.GITHUB_REPOSITORY || parseOrigin(config);
  return { name, root, scope: name ?? `local/${basename(root).replace(/[^A-Za-z0-9._-]/g, "-") || "root"}` };
}
async function findCheckout(folder) {
  for (let root = folder; ; root = dirname(root)) {
    const config = await readFile(join(root, ".git", "config"), "utf8").catch(() => void 0);
    if (config !== void 0) return { root, config };
    if (dirname(root) === root) return { root: folder, config: "" };
  }
}
function parseOrigin(config) {
  const section = /\[remote "origin"\](?<body>[^[]*)/.exec(config)?.groups?.body ?? "";
  const url = /^\s*url\s*=\s*(?<url>\S+)/m.exec(section)?.groups?.url ?? "";
  return /[/:](?<name>[\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.groups?.name;
}

export {
  findFolder,
  findRepository
};
//# sourceMappingURL=chunk-ETISIMTB.js.map
