import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  actionLog,
  loadPhase,
  openForge,
  readInputs,
  readRunContext
} from "./chunks/chunk-3SWWV4ZW.js";
import {
  announceAlone,
  computeBareReport,
  exitWith,
  explainDefect
} from "./chunks/chunk-A7233MSG.js";
import "./chunks/chunk-MSY7QYJ5.js";
import "./chunks/chunk-I4C5ADED.js";
import "./chunks/chunk-DTAGLBTT.js";
import "./chunks/chunk-HIUFDJVI.js";
import "./chunks/chunk-NEBWARBQ.js";
import "./chunks/chunk-44HY6MGB.js";
import "./chunks/chunk-SP2QLJGH.js";
import "./chunks/chunk-GCZFE7XJ.js";
import "./chunks/chunk-22776NMK.js";

// src/wiring/run-post.ts
import { tmpdir } from "node:os";
async function runPost(env) {
  const phase = loadPhase();
  if (phase === void 0 || phase.status === "finished" || phase.environment === void 0) return;
  const inputs = readInputs();
  const run = readRunContext({ env, currentDirectory: process.cwd(), systemTemp: tmpdir() });
  const { environment, pullNumber, headSha } = phase;
  const report = computeBareReport({
    environment,
    pullNumber,
    headSha,
    repository: run.repository,
    verb: "deploy",
    status: "cancelled",
    reason: "the run was stopped before it could finish",
    nextStep: "The next push continues; closing the pull request destroys what exists.",
    run: run.run,
    at: (/* @__PURE__ */ new Date()).toISOString()
  });
  actionLog.info(`${environment}: ${report.reason}. ${report.nextStep}`);
  const forge = openForge({
    token: inputs.githubToken,
    repository: run.repository,
    apiUrl: run.apiUrl,
    log: actionLog
  });
  await announceAlone({ forge, report, mode: "update", log: actionLog });
}

// src/post.ts
try {
  await runPost(process.env);
  exitWith(0);
} catch (error) {
  explainDefect(error);
  exitWith(1);
}
//# sourceMappingURL=post.js.map
