import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  listFiles
} from "./chunk-K35SV345.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import "./chunk-SRQY6CG7.js";

// src/adapters/folders/checkout.ts
import { readFileSync, statSync } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";

// src/core/commands/reports/place-path.ts
var FOREIGN = /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.pnpm|\.yarn|\.venv|\.tox|\.cargo|\.rustup|hostedtoolcache|go\/pkg\/mod)\/|\/gems\/[^/]+-\d|^\/usr\/(?:lib|share|local\/(?:lib|go))\/|^(?:node|internal|webpack-internal|https?):|^</;
var CHECKOUTS = [
  /^.*?\/(?:_?work|__w)\/[^/]+\/[^/]+\//,
  /^[A-Za-z]:\/a\/[^/]+\/[^/]+\//,
  /^\/builds\/[^/]+\/[^/]+\//,
  /^\/(?:github\/workspace|usr\/src\/app|usr\/src|app|code|e2e|project|repo|src|tests?|work|workdir|workspace)\//
];
function normalizePath(file) {
  const path = file.trim().replaceAll("\\", "/");
  if (path === "" || FOREIGN.test(path)) return void 0;
  const parts = [];
  for (const part of path.split("/").slice(path.startsWith("/") ? 1 : 0)) {
    if (part === ".." && parts.pop() === void 0) return void 0;
    if (part !== ".." && part !== "." && part !== "") parts.push(part);
  }
  return `${path.startsWith("/") ? "/" : ""}${parts.join("/")}`;
}
var isAbsolutePath = (path) => /^(?:\/|[A-Za-z]:\/)/.test(path);
function listTails(path) {
  const usual = CHECKOUTS.flatMap((pattern) => pattern.test(path) ? [path.replace(pattern, "")] : []);
  const parts = path.split("/").slice(1);
  const tails = parts.slice(0, -1).map((_, index) => parts.slice(index).join("/"));
  return [...usual, ...tails];
}
function countCommonTail(left, right) {
  const [names, others] = [left.split("/").reverse(), right.split("/").reverse()];
  const differs = names.findIndex((name, index) => name !== others[index]);
  return differs === -1 ? names.length : differs;
}
var getBasename = (path) => path.slice(path.lastIndexOf("/") + 1);
var getFolder = (path) => path.slice(0, Math.max(path.lastIndexOf("/"), 0));
var joinPath = (folder, file) => folder === "" ? file : `${folder}/${file}`;
function toSuitePath(path) {
  return path.replace(/\.robot$/, "").split("/").map(
    (name) => name.replace(/^.*?__(?=.)/, "").replace(/[\s_]/g, "").toLowerCase()
  ).join("/");
}

// src/core/commands/reports/file-index.ts
var FILE_FINDERS = {
  path: findPath,
  class: findBelow,
  package: findByPackage,
  suite: findBySuite
};
function indexFiles(files, { root, directory }) {
  const robot = files.filter((file) => file.endsWith(".robot"));
  const byName = groupBy(files, getBasename);
  return {
    files: new Set(files),
    byName,
    goModules: new Set(byName.get("go.mod")?.map(getFolder)),
    bySuite: groupBy(robot, (file) => getBasename(toSuitePath(file))),
    root: root.replaceAll("\\", "/").replace(/\/+$/, ""),
    directory: normalizePath(directory) ?? ""
  };
}
function findPath(file, index) {
  const { files, root, directory } = index;
  const has = (candidate) => candidate !== void 0 && files.has(candidate);
  const path = normalizePath(file);
  if (path !== void 0 && isAbsolutePath(path)) {
    const tails = path.startsWith(`${root}/`) ? [path.slice(root.length + 1)] : listTails(path);
    return tails.flatMap((tail) => [joinPath(directory, tail), tail]).find(has);
  }
  const near = normalizePath(joinPath(directory, file));
  return [near, path].find(has) ?? findBelow(file, index);
}
function findBelow(file, index) {
  const path = normalizePath(file);
  if (path === void 0) return void 0;
  const candidates = index.byName.get(getBasename(path)) ?? [];
  return chooseOne(
    candidates.filter((candidate) => candidate === path || candidate.endsWith(`/${path}`)),
    index
  );
}
function findByPackage(file, index) {
  const path = normalizePath(file);
  if (path === void 0) return void 0;
  const candidates = (index.byName.get(getBasename(path)) ?? []).filter((candidate) => {
    const root = findModuleRoot(candidate, index.goModules);
    const inModule = root === "" ? candidate : candidate.slice(root.length + 1);
    return `/${path}`.endsWith(`/${inModule}`);
  });
  return chooseLongest(candidates, (candidate) => countCommonTail(candidate, path), index);
}
function findModuleRoot(file, goModules) {
  let folder = getFolder(file);
  while (folder !== "" && !goModules.has(folder)) folder = getFolder(folder);
  return folder;
}
function findBySuite(file, index) {
  const path = toSuitePath(file);
  const candidates = index.bySuite.get(getBasename(path)) ?? [];
  return chooseLongest(candidates, (candidate) => countCommonTail(toSuitePath(candidate), path), index);
}
function chooseLongest(candidates, count, index) {
  const longest = Math.max(...candidates.map(count));
  return chooseOne(
    candidates.filter((candidate) => count(candidate) === longest),
    index
  );
}
function chooseOne(candidates, { directory }) {
  if (candidates.length < 2) return candidates[0];
  const near = candidates.filter((candidate) => directory !== "" && candidate.startsWith(`${directory}/`));
  return near.length === 1 ? near[0] : void 0;
}
function groupBy(files, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const file of files) {
    const name = key(file);
    const group = groups.get(name);
    if (group === void 0) groups.set(name, [file]);
    else group.push(file);
  }
  return groups;
}

// src/core/commands/locate-test.ts
function createTestLocator({ files, root, directory, readLines: readLines2 }) {
  const index = indexFiles(files, { root, directory });
  return ({ places }) => {
    for (const place of places) {
      const file = FILE_FINDERS[place.kind](place.file, index);
      if (file !== void 0) return { file, ...findLine(place, () => readLines2?.(file) ?? []) };
    }
    return void 0;
  };
}
function findLine({ line, column, declares }, readLines2) {
  if (line !== void 0) return { line, ...column === void 0 ? {} : { column } };
  if (declares === void 0 || declares === "") return { line: 1, approximate: true };
  const lines = readLines2();
  const exact = lines.findIndex((text) => text.trim() === declares);
  const found = exact === -1 ? lines.findIndex((text) => text.includes(declares)) : exact;
  return { line: Math.max(found, 0) + 1, approximate: true };
}

// src/adapters/folders/checkout.ts
var LONGEST_SOURCE = 2 * 1024 * 1024;
async function findDirectory({ root, workingDirectory, directory }) {
  const path = resolve(workingDirectory, directory);
  const real = await realpath(path).catch(() => void 0);
  if (real === void 0 || !(await stat(real)).isDirectory()) {
    throw new MayflyError(`there is no folder ${directory}`, {
      kind: "input",
      hint: "`directory` is relative to the working directory."
    });
  }
  const outer = directory === "" ? workingDirectory : root;
  const way = relative(await realpath(outer), real);
  if (way === ".." || way.startsWith(`..${sep}`)) {
    throw new MayflyError(`the folder ${directory} is a link that leads out of the repository`, {
      kind: "input",
      hint: "Name a folder of the repository."
    });
  }
  return real;
}
async function openLocator(options) {
  const root = await realpath(options.root);
  const files = await listFiles({ root, folder: "" });
  const known = new Set(files);
  return createTestLocator({
    files,
    root,
    directory: relative(root, options.directory).split(sep).join("/"),
    readLines: (file) => known.has(file) ? readLines(join(root, file)) : void 0
  });
}
function readLines(path) {
  try {
    return statSync(path).size > LONGEST_SOURCE ? void 0 : readFileSync(path, "utf8").split(/\r\n|\r|\n/);
  } catch {
    return void 0;
  }
}
export {
  findDirectory,
  openLocator
};
//# sourceMappingURL=checkout-6P7TEDAD.js.map
