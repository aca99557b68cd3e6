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
  parseCustomPolicies,
  selectPolicyFiles
} from "./chunk-U2RJ2PJM.js";
import {
  renderConfigProblems
} from "./chunk-2MDR3FX6.js";
import {
  computeGlobBase
} from "./chunk-RRNGKKHV.js";
import {
  RULE_IDS
} from "./chunk-XYDSW2SC.js";
import {
  suggestHint
} from "./chunk-SRSNCCDE.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/wiring/custom-policies.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";

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
  return Promise.all(paths.map(async (file) => ({ file, text: await readFile(join(root, file), "utf8") })));
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
//# sourceMappingURL=chunk-ORJQO25M.js.map
