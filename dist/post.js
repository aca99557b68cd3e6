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
} from "./chunks/chunk-2R2HKDAW.js";
import {
  announceAlone,
  exitWith,
  explainDefect,
  parseUiLine
} from "./chunks/chunk-KMZZFKPW.js";
import {
  computeBareReport
} from "./chunks/chunk-QXA2UNBA.js";
import {
  systemClock
} from "./chunks/chunk-MSY7QYJ5.js";
import "./chunks/chunk-N54ARWFZ.js";
import "./chunks/chunk-YQ3XK2O3.js";
import {
  plural
} from "./chunks/chunk-IEBJ5JZE.js";
import "./chunks/chunk-ILHVIN5E.js";
import "./chunks/chunk-PEUZ62HH.js";
import {
  formatDuration
} from "./chunks/chunk-XA3SNHR6.js";
import "./chunks/chunk-OSVD3WA2.js";
import "./chunks/chunk-BTZU7OHR.js";
import "./chunks/chunk-SRQY6CG7.js";

// src/wiring/run-post.ts
import { tmpdir } from "node:os";

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
var LIMIT_MS = 4 * 6e4;
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
  const report = computeBareReport({
    environment,
    pullNumber,
    headSha,
    repository: run.repository,
    verb,
    status: "cancelled",
    reason: explainStop(phase, end),
    nextStep: NEXT_STEPS[verb],
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
  const untouched = programs.length === 0;
  await announceAlone({ forge, report, mode: "update", named: true, untouched, log: actionLog });
}
function explainStop({ interrupted, programs }, end) {
  const stopped = interrupted ? "the run was cancelled and stopped before it could finish" : "the run was killed before it could finish";
  const program = programs.at(-1);
  if (program === void 0) return stopped;
  const changes = `${plural(end.changes, "change")} made`;
  const command = `terraform ${program.command}`;
  if (end.orderly) return `${stopped}; ${command} ended by itself (${changes}) and saved its state`;
  const how = end.running.length > 0 ? "still ran when the job ended" : "was killed too";
  return `${stopped}; ${command} ${how} (${changes}): its state may lack what it made last, and be locked`;
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
