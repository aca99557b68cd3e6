import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  findCheckout,
  readText
} from "./chunk-OL2DVFVN.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/wiring/cli-place.ts
import { stat } from "node:fs/promises";
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
  const checkout = await findCheckout(folder);
  const config = checkout === void 0 ? "" : await readText(join(checkout.gitFolder, "config"));
  const name = env.GITHUB_REPOSITORY || parseOrigin(config);
  const root = checkout?.root ?? folder;
  return { name, root, scope: name ?? `local/${nameFolder(checkout, folder)}` };
}
function nameFolder(checkout, folder) {
  const { root, gitFolder } = checkout ?? { root: folder, gitFolder: "" };
  const home = basename(gitFolder) === ".git" ? dirname(gitFolder) : root;
  return basename(home).replace(/[^A-Za-z0-9._-]/g, "-") || "root";
}
function tellRepository({ name, scope }, log) {
  if (name !== void 0) return;
  log.info(
    `No remote \`origin\` names the repository: environments are kept as those of ${scope}. Set GITHUB_REPOSITORY=owner/name to speak of those of a repository on GitHub.`
  );
}
function parseOrigin(config) {
  const section = /\[remote "origin"\](?<body>[^[]*)/.exec(config)?.groups?.body ?? "";
  const url = /^\s*url\s*=\s*(?<url>\S+)/m.exec(section)?.groups?.url ?? "";
  return /[/:](?<name>[\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.groups?.name;
}

export {
  findFolder,
  findRepository,
  tellRepository
};
//# sourceMappingURL=chunk-6WYPPBT3.js.map
