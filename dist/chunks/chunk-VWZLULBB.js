import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  computeGlobBase,
  parseCustomPolicies,
  selectPolicyFiles
} from "./chunk-WPP3YUIW.js";
import {
  renderConfigProblems
} from "./chunk-2MDR3FX6.js";
import {
  RULE_IDS
} from "./chunk-AA5YTL6G.js";
import {
  suggestHint
} from "./chunk-SRSNCCDE.js";
import {
  MayflyError
} from "./chunk-BTZU7OHR.js";

// src/wiring/custom-policies.ts
import { readFile } from "node:fs/promises";
import { join as join2 } from "node:path";

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

// src/core/policy/custom/unknown-settings.ts
function findUnknownSettings({ file, settings, rules, hasRego }) {
  if (hasRego) return [];
  const known = /* @__PURE__ */ new Set([...RULE_IDS, ...rules.map(({ id }) => id)]);
  return Object.keys(settings).filter((id) => !known.has(id)).map((id) => {
    const hint = suggestHint(id, known) ?? "no file of `checks.policy.custom` has it";
    return { file, path: `checks.policy.rules.${id}`, message: `rule ${id} does not exist`, hint };
  });
}

// src/wiring/custom-policies.ts
async function loadCustomPolicies(request) {
  const { workingDirectory, policy, configFile } = request;
  const found = await findPolicyFiles(workingDirectory, policy.custom);
  refuseMisses(found, configFile);
  const [ruleFiles, rego] = await Promise.all([
    readFiles(workingDirectory, found.rules),
    readFiles(workingDirectory, found.rego)
  ]);
  const { rules, problems } = parseCustomPolicies({ files: ruleFiles });
  const settings = { file: configFile, settings: policy.rules, rules, hasRego: rego.length > 0 };
  const all = problems.length > 0 ? problems : findUnknownSettings(settings);
  if (all.length > 0) throw new MayflyError(renderConfigProblems(all), { kind: "input" });
  return { rules, rego, files: [...ruleFiles, ...rego] };
}
async function findPolicyFiles(root, patterns) {
  const folders = [...new Set(patterns.map(computeGlobBase))];
  const paths = await Promise.all(folders.map((folder) => listFiles({ root, folder })));
  return selectPolicyFiles(patterns, paths.flat());
}
function readFiles(root, paths) {
  return Promise.all(paths.map(async (file) => ({ file, text: await readFile(join2(root, file), "utf8") })));
}
function refuseMisses({ unmatched, others }, file) {
  const path = "checks.policy.custom";
  const problems = [
    ...unmatched.map((pattern) => ({
      file,
      path,
      message: `no file matches ${JSON.stringify(pattern)}`,
      hint: "globs are relative to the working directory"
    })),
    ...others.map((other) => ({
      file,
      path,
      message: `${other} is no policy`,
      hint: "rules end with .yml or .yaml, their tests with .test.yml, Rego policies with .rego"
    }))
  ];
  if (problems.length > 0) throw new MayflyError(renderConfigProblems(problems), { kind: "input" });
}

export {
  loadCustomPolicies,
  findPolicyFiles,
  readFiles
};
//# sourceMappingURL=chunk-VWZLULBB.js.map
