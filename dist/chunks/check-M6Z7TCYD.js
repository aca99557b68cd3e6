import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  checkEnvironment
} from "./chunk-CK6Y6JB7.js";
import "./chunk-Q6XLE3FZ.js";
import {
  explainReality
} from "./chunk-KVZHN2MG.js";
import "./chunk-RGBGM3XB.js";
import "./chunk-NAVCIN22.js";
import "./chunk-HRBFIZSH.js";
import "./chunk-M72OMDNU.js";
import {
  Journal,
  computeEarlierDeploy
} from "./chunk-JKMZKWXC.js";
import "./chunk-6ZDDILOL.js";
import "./chunk-TOQHPSCS.js";
import {
  Announcer,
  pickRecordedIds
} from "./chunk-SVAOTBEA.js";
import "./chunk-PK44XPCQ.js";
import "./chunk-IBEOPIMO.js";
import "./chunk-RF2UQJC4.js";
import "./chunk-7R2IG3AR.js";
import "./chunk-6OR47CP4.js";
import "./chunk-EZQKCMSJ.js";
import "./chunk-GUPFBPDI.js";
import "./chunk-T7NXL627.js";
import "./chunk-VY4TONHE.js";
import "./chunk-SPUWIBCU.js";
import "./chunk-J7OIX2LV.js";
import "./chunk-AG3OFJS4.js";
import "./chunk-CSJGV2KO.js";
import "./chunk-UGRCLIUD.js";
import "./chunk-MXF2NKWP.js";
import "./chunk-OFLW2KWC.js";
import "./chunk-IUIWJNRJ.js";
import "./chunk-3Z6CYMPJ.js";
import {
  endAtFence,
  lookAtFence,
  settle
} from "./chunk-G765L76Y.js";
import "./chunk-QWQSXEYX.js";
import "./chunk-QMDHPYCQ.js";
import "./chunk-HNDODZR5.js";
import "./chunk-EN3RCEDW.js";
import "./chunk-U3WOXC4B.js";
import {
  findShown
} from "./chunk-VXAZNW4C.js";
import "./chunk-GDUMGRCO.js";
import "./chunk-6UKVUZOU.js";
import "./chunk-US3W6LK4.js";
import "./chunk-NYGPBBVH.js";
import "./chunk-CUPV5VU5.js";
import "./chunk-MC4ZEUCN.js";
import "./chunk-4BI6KGM4.js";
import "./chunk-VAY5BCSA.js";
import "./chunk-63QZWWOZ.js";
import "./chunk-IIKC7JEB.js";
import "./chunk-COGVIM4J.js";
import "./chunk-V3D4Y37X.js";
import "./chunk-MQK73BS3.js";
import "./chunk-2XDSBRPD.js";
import "./chunk-YTEILYVU.js";
import "./chunk-2P3CTR7T.js";
import "./chunk-DKZNOMMQ.js";
import "./chunk-YN5LI77Q.js";
import "./chunk-JDUE5E74.js";
import "./chunk-O43VWYSX.js";
import "./chunk-R4TVVB56.js";
import "./chunk-GDQIQIQU.js";
import "./chunk-DDBWGH5V.js";
import "./chunk-XM5L4NO7.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-P33FYQGL.js";
import "./chunk-JMLZR5OH.js";
import "./chunk-ELDBRVKG.js";
import "./chunk-FIXMPWVU.js";
import "./chunk-H4C27XYF.js";
import "./chunk-Z4Z2PRXF.js";
import "./chunk-4MB4S2HZ.js";
import "./chunk-3HBZBZEV.js";
import "./chunk-BKLTNRYT.js";
import "./chunk-KIH4CXOA.js";
import "./chunk-SJXQFWZL.js";
import "./chunk-6DNLMWW7.js";
import "./chunk-WAZVNHB4.js";
import "./chunk-VF52FELW.js";
import "./chunk-24PSOY5K.js";
import "./chunk-SRQY6CG7.js";

// src/core/environment/checked-since.ts
function computeCheckedSince({ deployedSince, history, createdAt }) {
  return deployedSince ?? history.at(-1)?.at ?? createdAt;
}

// src/core/environment/explain-record.ts
function explainRecord(record, headSha) {
  if (isOther(record, headSha)) return explainOther(record, headSha);
  return EXPLANATIONS[record.status](record);
}
var EXPLANATIONS = {
  live: () => void 0,
  failed: explainFailure,
  blocked: (record) => ({
    status: "blocked",
    reason: `the last deploy${ofCommit(record)} was blocked${because(record)}`,
    nextStep: "Mend the findings and push.",
    busy: false
  }),
  deploying: (record) => explainBusy(record, "deploy"),
  destroying: (record) => explainBusy(record, "destroy"),
  destroyed: (record) => explainFailure(record)
};
var ENDS = {
  cancelled: "was cancelled",
  superseded: "was left to a newer run"
};
function explainFailure(record) {
  const { ended } = record;
  if (ended?.recheck === true) return void 0;
  const how = ENDS[ended?.status ?? ""] ?? "failed";
  return {
    status: "failed",
    reason: `the last ${ended?.verb ?? "deploy"}${ofCommit(record)} ${how}${because(record)}`,
    nextStep: `Mend what it names and push, or re-run it${atRun(record)}.`,
    busy: false
  };
}
function explainBusy(record, verb) {
  if (!isBusy(record)) return explainFailure(record);
  return {
    status: "failed",
    reason: `a ${verb}${ofCommit(record)} has not come to its end`,
    nextStep: `Wait for it; where its run is gone, re-run it${atRun(record)}.`,
    busy: true
  };
}
function isOther(record, headSha) {
  return headSha !== void 0 && record.headSha !== void 0 && record.headSha !== headSha;
}
function explainOther(record, headSha) {
  return {
    status: "failed",
    reason: `commit ${shorten(headSha)} was not deployed: the last deploy is of ${shorten(record.headSha)}`,
    nextStep: "Re-run the deploy of this commit, or push.",
    busy: isBusy(record)
  };
}
var isBusy = ({ status, ended }) => ended === void 0 && (status === "deploying" || status === "destroying");
var because = ({ ended }) => ended?.reason === void 0 ? "" : `: ${ended.reason}`;
var ofCommit = ({ headSha }) => headSha === void 0 ? "" : `, of commit ${shorten(headSha)},`;
var atRun = ({ run }) => run === void 0 ? "" : ` (${run.url})`;
var shorten = (sha = "") => sha.slice(0, 7);

// src/operations/shown-environment.ts
async function openShown(context, record) {
  const { environment } = context;
  const name = findShown(record)?.environment ?? environment.name;
  if (name === environment.name) return { context, stacks: record.stacks.map((stack) => stack.name) };
  const copy = (await context.store.readRecord(name))?.record;
  return {
    context: { ...context, environment: { ...environment, name, copyOf: environment.name } },
    stacks: (copy?.stacks ?? []).map((stack) => stack.name)
  };
}

// src/operations/check.ts
async function runCheck(context) {
  const journal = new Journal(context, "check");
  const { decision, stored, kept } = await journal.step("fence", () => lookAtFence(context, "check"));
  if (!decision.go) return endAtFence(journal, decision);
  if (stored === void 0) throw new Error("the fence lets no check go on without a record");
  const { record } = stored;
  const shown = await openShown(context, record);
  const states = await Promise.all(
    shown.stacks.map((stack) => context.store.readState(shown.context.environment.name, stack))
  );
  for (const { outputs } of states) journal.setOutputs(outputs);
  journal.since = computeCheckedSince(record);
  journal.expiresAt = record.expiresAt;
  journal.kept = record.kept === true || kept;
  const notLive = explainRecord(record, context.environment.headSha);
  if (notLive !== void 0) journal.earlier = findOther(record, context.environment.headSha);
  const end = await settle(check(shown, journal, notLive), context.signal);
  const report = journal.report(end);
  if (notLive?.busy !== true) await new Announcer(context, pickRecordedIds(record)).finish(report);
  return { report, outcome: end.outcome };
}
function findOther(record, headSha) {
  const earlier = computeEarlierDeploy(record);
  return earlier?.headSha === headSha ? void 0 : earlier;
}
async function check({ context, stacks }, journal, notLive) {
  const failed = stacks.length > 0 ? await checkEnvironment({ context, journal }) : void 0;
  if (notLive !== void 0) return { ...notLive, recalled: true };
  return failed ?? explainReality({ context, journal }) ?? { status: "live" };
}
export {
  runCheck
};
//# sourceMappingURL=check-M6Z7TCYD.js.map
