import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  parseCustomPolicies,
  selectPolicyFiles
} from "./chunk-U2RJ2PJM.js";
import {
  renderConfigProblems
} from "./chunk-2MDR3FX6.js";
import "./chunk-RRNGKKHV.js";
import "./chunk-EZQKCMSJ.js";
import "./chunk-XYDSW2SC.js";
import "./chunk-PRQUK3R6.js";
import "./chunk-NYGPBBVH.js";
import "./chunk-CUPV5VU5.js";
import "./chunk-MC4ZEUCN.js";
import "./chunk-4BI6KGM4.js";
import "./chunk-VAY5BCSA.js";
import "./chunk-FUIQ6R5T.js";
import "./chunk-63QZWWOZ.js";
import "./chunk-IIKC7JEB.js";
import "./chunk-COGVIM4J.js";
import "./chunk-V3D4Y37X.js";
import "./chunk-MQK73BS3.js";
import "./chunk-A3RAN37X.js";
import "./chunk-2XDSBRPD.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-P33FYQGL.js";
import "./chunk-JMLZR5OH.js";
import "./chunk-H4C27XYF.js";
import "./chunk-KIH4CXOA.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import "./chunk-VF52FELW.js";
import "./chunk-SRQY6CG7.js";

// src/wiring/base-policies.ts
async function fetchBasePolicies(request) {
  const { ref, patterns } = request;
  const { rules, rego, unmatched } = selectPolicyFiles(patterns, await fetchPaths(request));
  const [ruleFiles, regoFiles] = await Promise.all([fetchFiles(request, rules), fetchFiles(request, rego)]);
  const parsed = parseCustomPolicies({ files: ruleFiles });
  return {
    rules: parsed.rules,
    rego: regoFiles,
    files: [...ruleFiles, ...regoFiles],
    warnings: [
      ...unmatched.map(
        (pattern) => `no file of ${ref} matches the custom policies ${JSON.stringify(pattern)}`
      ),
      ...parsed.problems.map(
        (problem) => `a custom policy of ${ref} does not count: ${renderConfigProblems([problem])}`
      )
    ]
  };
}
async function fetchPaths({ forge, ref, folder }) {
  const paths = await forge.fetchPaths(ref);
  if (paths === void 0) throw explainUnread(`the files of ${ref}`);
  const prefix = folder === "" ? "" : `${folder}/`;
  return paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
}
function fetchFiles({ forge, ref, folder }, paths) {
  return Promise.all(
    paths.map(async (file) => {
      const text = await forge.requireFile(folder === "" ? file : `${folder}/${file}`, ref);
      if (text === void 0) throw explainUnread(`${file} of ${ref}`);
      return { file, text };
    })
  );
}
function explainUnread(what) {
  return new MayflyError(`the custom policies can't be read: GitHub does not give ${what}`, {
    kind: "outside",
    hint: "Grant `contents: read` under `permissions` in the workflow, and re-run the job."
  });
}
export {
  fetchBasePolicies
};
//# sourceMappingURL=base-policies-4PSFFWRJ.js.map
