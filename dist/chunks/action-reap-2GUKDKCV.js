import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  performReap,
  renderReapJson,
  renderReapLines,
  renderReapSummary
} from "./chunk-DZQQAPZL.js";
import "./chunk-P6RW3D6K.js";
import "./chunk-LBJLA6S7.js";
import "./chunk-GBDX3CJM.js";
import "./chunk-5MACDWFS.js";
import "./chunk-AF47TZXG.js";
import "./chunk-HRBFIZSH.js";
import "./chunk-M72OMDNU.js";
import "./chunk-JKMZKWXC.js";
import "./chunk-6ZDDILOL.js";
import "./chunk-TOQHPSCS.js";
import "./chunk-NKORVCHF.js";
import "./chunk-VIYW7HSH.js";
import "./chunk-SVAOTBEA.js";
import "./chunk-YGZNUWJB.js";
import "./chunk-FMYK73HG.js";
import "./chunk-IFEOJK7W.js";
import "./chunk-KQEFCLYQ.js";
import "./chunk-RF2UQJC4.js";
import "./chunk-6OR47CP4.js";
import "./chunk-2MDR3FX6.js";
import {
  setReapOutputs,
  writeSummary
} from "./chunk-IOV4XS3K.js";
import {
  openIdentityTokens
} from "./chunk-7WXUHTF6.js";
import "./chunk-CSJGV2KO.js";
import "./chunk-AM6W2YCD.js";
import {
  actionLog
} from "./chunk-QRDVT2FR.js";
import "./chunk-BZFVB22I.js";
import "./chunk-6OXRFI2W.js";
import "./chunk-AG43CA4J.js";
import "./chunk-DXYEQFVW.js";
import "./chunk-DYN4PROL.js";
import {
  computeEndpoint,
  resolveWorkingDirectory
} from "./chunk-U3BZSQ65.js";
import "./chunk-5IAZQBIX.js";
import "./chunk-6XOHGZ2Q.js";
import "./chunk-MCJEG6I3.js";
import "./chunk-GISEEWH7.js";
import "./chunk-DPLYVJTY.js";
import "./chunk-OFLW2KWC.js";
import "./chunk-IUIWJNRJ.js";
import "./chunk-3Z6CYMPJ.js";
import "./chunk-G765L76Y.js";
import "./chunk-QWQSXEYX.js";
import "./chunk-QMDHPYCQ.js";
import "./chunk-HNDODZR5.js";
import "./chunk-EN3RCEDW.js";
import "./chunk-U3WOXC4B.js";
import "./chunk-VXAZNW4C.js";
import "./chunk-GDUMGRCO.js";
import "./chunk-6UKVUZOU.js";
import "./chunk-4OEUCA7A.js";
import "./chunk-T3GBVWES.js";
import "./chunk-CMHGSQRK.js";
import "./chunk-EQDQOK2K.js";
import "./chunk-SGH6SVPY.js";
import "./chunk-US3W6LK4.js";
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
import "./chunk-VRC3NT7R.js";
import "./chunk-KDJBFGGX.js";
import "./chunk-MSY7QYJ5.js";
import "./chunk-5SON7FTC.js";
import "./chunk-YTEILYVU.js";
import "./chunk-NDB6COZX.js";
import "./chunk-2P3CTR7T.js";
import "./chunk-DKZNOMMQ.js";
import "./chunk-YN5LI77Q.js";
import "./chunk-4UMBRAUA.js";
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
import "./chunk-3HBZBZEV.js";
import "./chunk-KIH4CXOA.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import "./chunk-MQXMLUP3.js";
import "./chunk-WAZVNHB4.js";
import "./chunk-VF52FELW.js";
import "./chunk-24PSOY5K.js";
import "./chunk-SRQY6CG7.js";

// src/wiring/publish-reap.ts
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
async function publishPlan(plan) {
  for (const line of renderReapLines(plan)) actionLog.info(line);
  await writeSummary(renderReapSummary(plan));
}
async function publishReap({ report, outcome }, directory) {
  const folder = join(directory, "mayfly-reports", "reap");
  await mkdir(folder, { recursive: true });
  const file = join(folder, "report.json");
  await writeFile(file, renderReapJson(report));
  setReapOutputs(report, file);
  if (report.status !== "planned") {
    await writeSummary(renderReapSummary(report));
    for (const line of renderReapLines(report)) actionLog.info(line);
  }
  if (outcome !== "good")
    actionLog.error(
      [report.reason ?? "the reap did not end everything", report.nextStep].filter(Boolean).join(" ")
    );
}

// src/wiring/action-reap.ts
async function reapFromAction(step) {
  const { env, inputs, run, forge, signal, phase } = step;
  const end = await performReap({
    dryRun: parseFlag(inputs.dryRun),
    only: parseNames(inputs.environments),
    onPlan: publishPlan,
    onEnvironment: (environment, place) => phase.update({
      verb: "destroy",
      environment: environment?.name,
      pullNumber: environment?.pullNumber,
      headSha: environment?.headSha,
      place
    }),
    scope: run.repository,
    run: run.run,
    forge,
    signal,
    env,
    log: actionLog,
    root: run.workspace,
    workingDirectory: resolveWorkingDirectory(run.workspace, inputs.workingDirectory),
    configFile: inputs.config,
    endpoint: computeEndpoint(inputs.awsEndpointUrl, env),
    roleToAssume: inputs.roleToAssume,
    fetchIdentityToken: openIdentityTokens(env),
    terraformVersion: inputs.terraformVersion,
    tempDirectory: run.tempDirectory,
    toolCache: run.toolCache,
    watch: (program) => phase.addProgram(program)
  });
  await publishReap(end, run.tempDirectory);
  return end.outcome;
}
function parseFlag(text) {
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  throw new MayflyError(`dry-run must be true or false, not ${JSON.stringify(text.slice(0, 40))}`, {
    kind: "input",
    hint: "Write dry-run: true to stop at the plan."
  });
}
function parseNames(text) {
  const names = text?.split(/\s+/).filter((name) => name !== "") ?? [];
  return names.length === 0 ? void 0 : new Set(names);
}
export {
  reapFromAction
};
//# sourceMappingURL=action-reap-2GUKDKCV.js.map
