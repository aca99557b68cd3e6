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
} from "./chunk-LEMCD7IA.js";
import "./chunk-EKYVJIGC.js";
import "./chunk-ZUWXCATL.js";
import "./chunk-L2RDFQRU.js";
import "./chunk-CQ6KDN3H.js";
import "./chunk-LUWVLRYP.js";
import "./chunk-X5AFBV3A.js";
import "./chunk-VIYW7HSH.js";
import "./chunk-3SH722Y6.js";
import "./chunk-A2UTR5CH.js";
import "./chunk-ORJ4X5G2.js";
import "./chunk-KQEFCLYQ.js";
import "./chunk-YGZNUWJB.js";
import "./chunk-WFKMTNIT.js";
import "./chunk-IFEOJK7W.js";
import {
  setReapOutputs,
  writeSummary
} from "./chunk-FKNSJYAM.js";
import {
  openIdentityTokens
} from "./chunk-4PO2NUYG.js";
import "./chunk-CSJGV2KO.js";
import "./chunk-AM6W2YCD.js";
import {
  actionLog
} from "./chunk-5XIKJVEH.js";
import "./chunk-KMT4BSE3.js";
import "./chunk-7HJ3CFIX.js";
import "./chunk-P5CRNXKZ.js";
import "./chunk-H234IVXZ.js";
import "./chunk-MCJEG6I3.js";
import "./chunk-FQ7KMZUP.js";
import "./chunk-T457AQH6.js";
import "./chunk-IUIWJNRJ.js";
import "./chunk-764OV76J.js";
import "./chunk-VXAZNW4C.js";
import "./chunk-FDAGEEOI.js";
import "./chunk-BD3GFNN4.js";
import {
  computeEndpoint,
  resolveWorkingDirectory
} from "./chunk-H7XGF26Z.js";
import "./chunk-H3PJRRHY.js";
import "./chunk-HNDODZR5.js";
import "./chunk-4OEUCA7A.js";
import "./chunk-GBP75BBP.js";
import "./chunk-6IKFRTNM.js";
import "./chunk-KDJBFGGX.js";
import "./chunk-MSY7QYJ5.js";
import "./chunk-5SON7FTC.js";
import "./chunk-YTEILYVU.js";
import "./chunk-EADQ5HV3.js";
import "./chunk-DKZNOMMQ.js";
import "./chunk-YN5LI77Q.js";
import "./chunk-4UMBRAUA.js";
import "./chunk-Q2PI26ZE.js";
import "./chunk-HROZ5UTT.js";
import "./chunk-CAKPYAYC.js";
import "./chunk-6DIJWBIL.js";
import "./chunk-7YU4QAII.js";
import "./chunk-6TPL4O4A.js";
import "./chunk-FN63DKOK.js";
import "./chunk-2MDR3FX6.js";
import "./chunk-AA5YTL6G.js";
import "./chunk-JE4W27EX.js";
import "./chunk-FUIQ6R5T.js";
import "./chunk-QRBODBF7.js";
import "./chunk-JNDSCJY4.js";
import "./chunk-6G3WZH4L.js";
import "./chunk-VAY5BCSA.js";
import "./chunk-ED7ICNOH.js";
import "./chunk-MQK73BS3.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-P33FYQGL.js";
import "./chunk-6W3NESL4.js";
import "./chunk-XP4L2CDN.js";
import "./chunk-DTMMY3PT.js";
import "./chunk-MTTDMRTV.js";
import "./chunk-COGVIM4J.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-JMLZR5OH.js";
import {
  MayflyError
} from "./chunk-BTZU7OHR.js";
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
//# sourceMappingURL=action-reap-Q5J6PQN6.js.map
