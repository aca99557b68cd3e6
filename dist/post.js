import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  computeStandingReport
} from "./chunks/chunk-AM6W2YCD.js";
import {
  loadPhase,
  readInputs,
  readRunContext
} from "./chunks/chunk-XPA7NGNT.js";
import {
  openForge
} from "./chunks/chunk-6LOGZLJI.js";
import {
  actionLog
} from "./chunks/chunk-QRDVT2FR.js";
import {
  exitWith,
  explainDefect
} from "./chunks/chunk-7KQSA3US.js";
import "./chunks/chunk-VRC3NT7R.js";
import "./chunks/chunk-KDJBFGGX.js";
import {
  announceAlone
} from "./chunks/chunk-BJXIZO2B.js";
import {
  systemClock
} from "./chunks/chunk-MSY7QYJ5.js";
import {
  parseUiLine
} from "./chunks/chunk-5SON7FTC.js";
import {
  computeBareReport
} from "./chunks/chunk-YTEILYVU.js";
import "./chunks/chunk-4UMBRAUA.js";
import "./chunks/chunk-BCAY7JAY.js";
import "./chunks/chunk-JDUE5E74.js";
import "./chunks/chunk-O43VWYSX.js";
import "./chunks/chunk-R4TVVB56.js";
import "./chunks/chunk-GDQIQIQU.js";
import "./chunks/chunk-DDBWGH5V.js";
import "./chunks/chunk-XM5L4NO7.js";
import "./chunks/chunk-PEUZ62HH.js";
import "./chunks/chunk-SRSNCCDE.js";
import {
  formatDuration
} from "./chunks/chunk-XA3SNHR6.js";
import "./chunks/chunk-P33FYQGL.js";
import "./chunks/chunk-JMLZR5OH.js";
import "./chunks/chunk-ELDBRVKG.js";
import "./chunks/chunk-FIXMPWVU.js";
import "./chunks/chunk-H4C27XYF.js";
import {
  plural
} from "./chunks/chunk-Z4Z2PRXF.js";
import "./chunks/chunk-SJXQFWZL.js";
import "./chunks/chunk-MQXMLUP3.js";
import "./chunks/chunk-24PSOY5K.js";
import "./chunks/chunk-SRQY6CG7.js";

// src/wiring/run-post.ts
import { tmpdir } from "node:os";

// src/wiring/explain-stop.ts
function explainStop({ interrupted, programs }, end) {
  const stopped = interrupted ? "the run was cancelled and stopped before it could finish" : "the run was killed before it could finish";
  const program = programs.at(-1);
  if (program === void 0) return stopped;
  const changes = `${plural(end.changes, "change")} made`;
  const command = `terraform ${program.command}`;
  if (end.orderly) return `${stopped}; ${command} ended by itself (${changes}) and saved its state`;
  const how = end.running.length > 0 ? "still ran when the job ended" : "was killed too";
  return `${stopped}; ${command} ${how} (${changes}): its state may lack what it made last`;
}

// src/wiring/outlived-programs.ts
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";

// src/adapters/process/survivors.ts
import { access, readlink, realpath } from "node:fs/promises";
async function isRunning({ pid, directory }) {
  if (!send(pid, 0)) return false;
  if (!await isThere("/proc/self/cwd")) return true;
  const [folder, own] = await Promise.all([
    readlink(`/proc/${pid}/cwd`).catch(() => void 0),
    realpath(directory).catch(() => directory)
  ]);
  return folder === own;
}
var interrupt = ({ pid }) => send(pid, "SIGINT");
function send(pid, signal) {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
var isThere = (path) => access(path).then(
  () => true,
  () => false
);

// src/wiring/outlived-programs.ts
var LIMIT_MS = 3.5 * 6e4;
var LOOK_MS = 500;
var PROGRESS_MS = 15e3;
async function waitForOutlived({ programs, interrupted, log }) {
  const found = await keepRunning(programs);
  for (const program of found) {
    log.info(`terraform ${program.command} outlived the run (process ${program.pid}); waiting until it ends`);
    if (!interrupted) interrupt(program);
  }
  const running = await wait(found, log);
  const ends = await Promise.all(programs.map(readEnd));
  return {
    running,
    changes: ends.reduce((sum, { changes }) => sum + changes, 0),
    orderly: running.length === 0 && ends.every(({ orderly }) => orderly)
  };
}
async function wait(programs, log) {
  const start = systemClock.now();
  let left = programs;
  for (let said = start; left.length > 0 && systemClock.now() - start < LIMIT_MS; ) {
    await systemClock.sleep(LOOK_MS);
    left = await keepRunning(left);
    if (left.length === 0 || systemClock.now() - said < PROGRESS_MS) continue;
    said = systemClock.now();
    log.info(
      `terraform ${left.map(({ command }) => command).join(", ")} still runs after ${formatDuration(said - start)}`
    );
  }
  return left;
}
async function keepRunning(programs) {
  const alive = await Promise.all(programs.map(isRunning));
  return programs.filter((_, index) => alive[index]);
}
var LAST_WORDS = /"type":"(?:change_summary|outputs|diagnostic)"/;
async function readEnd({ output, directory }) {
  const text = await readFile(output, "utf8").catch(() => "");
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const events = lines.map(parseUiLine).filter((message) => message?.kind === "event");
  const changes = events.filter(({ event }) => event.type === "completed").length;
  const unsaved = await stat(join(directory, "errored.tfstate")).catch(() => void 0);
  return { changes, orderly: unsaved === void 0 && LAST_WORDS.test(lines.at(-1) ?? "") };
}

// src/wiring/run-post.ts
var NEXT_STEPS = {
  deploy: "The next push continues; closing the pull request destroys what exists.",
  destroy: "Re-run this job to go on; state and bundle are kept until everything is gone.",
  plan: "Re-run this job to plan again.",
  check: "Re-run this job to check again."
};
async function runPost(env) {
  const phase = loadPhase();
  if (phase === void 0 || phase.status === "finished" || phase.environment === void 0) return;
  const inputs = readInputs();
  const run = readRunContext({ env, currentDirectory: process.cwd(), systemTemp: tmpdir() });
  const { environment, pullNumber, headSha, programs, interrupted, verb = "deploy" } = phase;
  const end = await waitForOutlived({ programs, interrupted, log: actionLog });
  const { own, reason, told, untold, stands } = await clearUp({ env, inputs, run, phase, end });
  if (told === true) {
    actionLog.info(
      `${environment}: ${reason}. All was told before; the next push or close clears up the rest.`
    );
    return;
  }
  const at = (/* @__PURE__ */ new Date()).toISOString();
  const cancelled = computeBareReport({
    environment,
    pullNumber,
    headSha,
    repository: run.repository,
    verb,
    status: "cancelled",
    reason,
    nextStep: NEXT_STEPS[verb],
    run: run.run,
    at
  });
  const { place } = phase;
  const report = untold === void 0 || place === void 0 ? cancelled : computeStandingReport(untold, { place, at });
  actionLog.info(`${environment}: ${cancelled.reason}. ${cancelled.nextStep}`);
  const forge = openForge({
    token: inputs.githubToken,
    repository: run.repository,
    apiUrl: run.apiUrl,
    log: actionLog
  });
  const untouched = programs.length === 0 || stands === true;
  const mode = own ? "update" : "off";
  await announceAlone({ forge, report, mode, named: true, untouched, log: actionLog });
}
async function clearUp(killed) {
  const { phase, end } = killed;
  const reason = explainStop(phase, end);
  const { place, verb } = phase;
  if (place === void 0 || verb !== "deploy" && verb !== "destroy") return { own: true, reason };
  try {
    const { clearUpKilledRun } = await import("./chunks/clear-up-killed-run-JAY3TNXL.js");
    return await clearUpKilledRun({ ...killed, place, verb, reason });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    actionLog.warn(`What the run left could not be cleared up; the next run does so: ${why}`);
    return { own: true, reason };
  }
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
