import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  loadPolicy,
  readPlan,
  readState
} from "./chunk-2SNHVU3G.js";
import "./chunk-OVSQIXFT.js";
import {
  renderFindingTable
} from "./chunk-LU7RDGDX.js";
import {
  computeRealFindings,
  computeRealPlan,
  makeRegoFindings
} from "./chunk-RGBGM3XB.js";
import {
  computeBlocking,
  evaluatePolicy
} from "./chunk-NAVCIN22.js";
import {
  applyWaivers,
  reviewWaivers
} from "./chunk-TOQHPSCS.js";
import "./chunk-576DAK7M.js";
import "./chunk-PK44XPCQ.js";
import "./chunk-GUSVNKCK.js";
import "./chunk-2MDR3FX6.js";
import {
  renderSarif
} from "./chunk-UAQZKM2W.js";
import "./chunk-CSJGV2KO.js";
import "./chunk-5IAZQBIX.js";
import "./chunk-DPLYVJTY.js";
import "./chunk-OFLW2KWC.js";
import "./chunk-IUIWJNRJ.js";
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
import "./chunk-R4TVVB56.js";
import "./chunk-GDQIQIQU.js";
import "./chunk-XM5L4NO7.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-P33FYQGL.js";
import "./chunk-JMLZR5OH.js";
import "./chunk-ELDBRVKG.js";
import "./chunk-H4C27XYF.js";
import "./chunk-Z4Z2PRXF.js";
import "./chunk-KIH4CXOA.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import "./chunk-WAZVNHB4.js";
import "./chunk-VF52FELW.js";
import "./chunk-24PSOY5K.js";
import "./chunk-SRQY6CG7.js";

// src/wiring/cli-policy.ts
import { resolve } from "node:path";

// src/wiring/cli-custom.ts
async function loadCustom({ workingDirectory }, { policy, file }) {
  if (policy.custom.length === 0) return { rules: [], rego: [], files: [] };
  const { loadCustomPolicies } = await import("./custom-policies-VH6QQ3HO.js");
  return loadCustomPolicies({ workingDirectory, policy, configFile: file });
}
async function judgeByRego({ systemTemp, env, signal }, { custom, policy, plans }) {
  if (custom.rego.length === 0) return plans.map(() => []);
  const { withPolicyPrograms } = await import("./open-policy-programs-4W3TTIJE.js");
  return withPolicyPrograms(
    { tempDirectory: systemTemp, env },
    (programs) => Promise.all(
      plans.map(async ({ json }) => {
        const messages = await programs.judge({ files: custom.rego, planJson: json, signal });
        return makeRegoFindings({ messages, planJson: json, settings: policy.rules });
      })
    )
  );
}

// src/wiring/cli-policy.ts
var FORMATS = {
  json: renderRows,
  table: (judged) => renderFindingTable(listFindings(judged)),
  sarif: (judged) => renderSarif({ environment: "plan", findings: listFindings(judged) })
};
async function judgePlans(command) {
  const { args, currentDirectory, log } = command;
  if (args.plans.length === 0) {
    throw new MayflyError(args.state === void 0 ? "policy needs a plan" : "--state needs the plan too", {
      kind: "input",
      hint: "Try: terraform show -json plan.tfplan > plan.json, then policy --plan plan.json"
    });
  }
  const loaded = await loadPolicy(command);
  const { policy } = loaded;
  const custom = await loadCustom(command, loaded);
  const state = args.state === void 0 ? void 0 : await readState(resolve(currentDirectory, args.state));
  const read = await Promise.all(args.plans.map((plan) => readPlan(resolve(currentDirectory, plan))));
  const rego = await judgeByRego(command, { custom, policy, plans: read });
  const judged = read.map(({ plan }, index) => ({
    plan: args.plans[index] ?? "",
    findings: [...judge(plan, { state, policy, extraRules: custom.rules }), ...rego[index] ?? []]
  }));
  const waiving = { waivers: policy.waivers, today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10) };
  for (const line of reviewWaivers({ ...waiving, findings: listFindings(judged), complete: true })) {
    log.warn(line);
  }
  const waived = judged.map(({ plan, findings }) => ({
    plan,
    findings: applyWaivers({ ...waiving, findings })
  }));
  const isBlocked = computeBlocking(listFindings(waived), policy.failOn).length > 0;
  return { stdout: FORMATS[args.format](waived), outcome: isBlocked ? "failed" : "good" };
}
function judge(plan, { state, policy, extraRules }) {
  const basis = { settings: policy.rules, extraRules };
  const planned = evaluatePolicy({ ...basis, plan });
  if (state === void 0) return planned;
  return computeRealFindings({
    planned,
    real: evaluatePolicy({ ...basis, plan: computeRealPlan(plan, state) })
  });
}
function listFindings(judged) {
  return judged.flatMap(({ findings }) => findings);
}
function renderRows(judged) {
  const rows = judged.flatMap(({ plan, findings }) => findings.map((finding) => toRow(plan, finding)));
  return `${JSON.stringify(rows, null, 2)}
`;
}
function toRow(plan, { rule, address, result, severity, message, location }) {
  return { plan, rule, address, result, severity, message, location: location ?? null };
}
export {
  judgePlans
};
//# sourceMappingURL=cli-policy-N2HMSOYZ.js.map
