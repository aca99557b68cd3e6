import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  performReap,
  renderReapJson,
  renderReapLines
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
import "./chunk-CSJGV2KO.js";
import "./chunk-AM6W2YCD.js";
import {
  openForge
} from "./chunk-4SLNS2CV.js";
import {
  findRepository
} from "./chunk-7MU5MA2H.js";
import "./chunk-OL2DVFVN.js";
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
  computeEndpoint
} from "./chunk-H7XGF26Z.js";
import "./chunk-H3PJRRHY.js";
import "./chunk-HNDODZR5.js";
import "./chunk-4OEUCA7A.js";
import "./chunk-GBP75BBP.js";
import "./chunk-KDJBFGGX.js";
import "./chunk-MSY7QYJ5.js";
import "./chunk-5SON7FTC.js";
import "./chunk-YTEILYVU.js";
import "./chunk-EADQ5HV3.js";
import "./chunk-DKZNOMMQ.js";
import "./chunk-YN5LI77Q.js";
import "./chunk-Q2PI26ZE.js";
import "./chunk-HROZ5UTT.js";
import "./chunk-CAKPYAYC.js";
import "./chunk-6DIJWBIL.js";
import "./chunk-7YU4QAII.js";
import "./chunk-6TPL4O4A.js";
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

// src/wiring/cli-reap.ts
import { join } from "node:path";
var DEFAULT_API = "https://api.github.com";
async function reapFromCli(command) {
  const { args, env, log, signal, workingDirectory } = command;
  const { name } = await findRepository(workingDirectory, env);
  if (name === void 0) {
    throw new MayflyError("no remote `origin` names the repository whose pull requests are to be asked for", {
      kind: "input",
      hint: "Set GITHUB_REPOSITORY=owner/name."
    });
  }
  const end = await performReap({
    dryRun: args.dryRun,
    only: void 0,
    onPlan: async (plan) => {
      for (const line of renderReapLines(plan)) log.info(line);
    },
    onEnvironment: () => {
    },
    scope: name,
    run: void 0,
    forge: openForge({
      token: env.GITHUB_TOKEN || env.GH_TOKEN || void 0,
      repository: name,
      apiUrl: env.GITHUB_API_URL || DEFAULT_API,
      log
    }),
    signal,
    env,
    log,
    root: workingDirectory,
    workingDirectory,
    configFile: args.config,
    endpoint: computeEndpoint(args.awsEndpointUrl, env),
    roleToAssume: args.roleToAssume,
    fetchIdentityToken: void 0,
    terraformVersion: args.terraformVersion,
    tempDirectory: command.systemTemp,
    toolCache: join(command.homeDirectory, ".cache", "mayfly")
  });
  const json = args.format === "json";
  return {
    stdout: json ? renderReapJson(end.report) : `${renderReapLines(end.report).join("\n")}
`,
    outcome: end.outcome
  };
}
export {
  reapFromCli
};
//# sourceMappingURL=cli-reap-VKOPIOEV.js.map
