import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  LineSplitter,
  Tail
} from "./chunk-EQDQOK2K.js";
import {
  formatDuration
} from "./chunk-XA3SNHR6.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import {
  __callDispose,
  __using
} from "./chunk-SRQY6CG7.js";

// src/adapters/installer/find-on-path.ts
import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { isAbsolute, join, parse } from "node:path";
async function findOnPath(name, env) {
  for (const folder of splitPath(env)) {
    for (const file of [join(folder, computeWrappedName(name)), join(folder, name)]) {
      if (await isExecutable(file)) return file;
    }
  }
  return void 0;
}
function computeWrappedName(name) {
  const { name: stem, ext } = parse(name);
  return `${stem}-bin${ext}`;
}
async function isExecutable(file) {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
function splitPath(env) {
  const windows = process.platform === "win32";
  const name = windows ? Object.keys(env).find((key) => key.toUpperCase() === "PATH") : "PATH";
  const value = env[name ?? "PATH"] ?? "";
  return value.split(windows ? ";" : ":").filter((folder) => isAbsolute(folder));
}

// src/adapters/process/processes.ts
import { constants as constants2 } from "node:os";
import { basename } from "node:path";

// src/adapters/process/output.ts
import { closeSync as closeSync2, openSync as openSync2, readSync } from "node:fs";

// src/adapters/process/start-child.ts
import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { stat as stat2 } from "node:fs/promises";
var STREAMS = ["stdout", "stderr"];
async function startChild(request) {
  try {
    return await spawned(request);
  } catch (error) {
    throw await explain(error, request);
  }
}
function spawned({ command, args, cwd, env, outputPath }) {
  const files = outputPath === void 0 ? [] : STREAMS.map((name) => openSync(`${outputPath}.${name}`, "ax", 384));
  const [stdout = "pipe", stderr = "pipe"] = files;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      detached: process.platform !== "win32",
      windowsHide: true,
      stdio: ["ignore", stdout, stderr]
    });
    child.on("error", reject);
    child.once("spawn", () => resolve(child));
  }).finally(() => files.forEach((file) => void closeSync(file)));
}
async function explain(cause, request) {
  const { command, cwd } = request;
  if (cause.code === "ENOENT" && !await isFolder(cwd)) {
    return new MayflyError(`${command} can't be started: there is no folder ${cwd}`, {
      kind: "input",
      cause
    });
  }
  if (cause.code === "ENOENT") {
    return new MayflyError(`the program ${command} was not found`, {
      kind: "input",
      hint: "Install it, in a workflow in a step before this one, and see that its folder is on PATH.",
      cause
    });
  }
  if (cause.code === "EACCES") {
    return new MayflyError(`${command} can't be started: it is not executable`, {
      kind: "input",
      hint: `Allow it with chmod +x, and check what stands at ${command}.`,
      cause
    });
  }
  return new MayflyError(`${command} can't be started: ${cause.message}`, { kind: "outside", cause });
}
var isFolder = (path) => stat2(path).then(
  (found) => found.isDirectory(),
  () => false
);

// src/adapters/process/output.ts
var LOOK_MS = 50;
var CHUNK_BYTES = 64 * 1024;
function readOutput(child, outputPath, onChunk) {
  if (outputPath !== void 0) return followFiles(outputPath, onChunk);
  for (const name of STREAMS) child[name]?.on("data", (chunk) => onChunk(chunk, name));
  return { end: () => {
  } };
}
function followFiles(path, onChunk) {
  const files = STREAMS.map((name) => ({ name, file: openSync2(`${path}.${name}`, "r") }));
  const look = () => {
    for (const { name, file } of files) readOn(file, (chunk) => onChunk(chunk, name));
  };
  const timer = setInterval(look, LOOK_MS);
  return {
    end: () => {
      clearInterval(timer);
      look();
      for (const { file } of files) closeSync2(file);
    }
  };
}
function readOn(file, onChunk) {
  for (; ; ) {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    const size = readSync(file, chunk);
    if (size === 0) return;
    onChunk(chunk.subarray(0, size));
  }
}

// src/adapters/process/kill-tree.ts
import { spawn as spawn2 } from "node:child_process";
import { join as join2 } from "node:path";
function killTree(pid) {
  if (process.platform === "win32") {
    const taskkill = join2(process.env.SystemRoot ?? "C:\\Windows", "System32", "taskkill.exe");
    spawn2(taskkill, ["/pid", String(pid), "/T", "/F"], { stdio: "ignore" }).on("error", () => {
    });
    return;
  }
  if (!kill(-pid)) kill(pid);
}
function kill(target) {
  try {
    return process.kill(target, "SIGKILL");
  } catch {
    return false;
  }
}

// src/adapters/process/stopper.ts
var GRACE_MS = 1e4;
var Stopper = class {
  #child;
  #request;
  #interrupt = () => this.#stop();
  #limit;
  #kill;
  #timedOut = false;
  #failure;
  constructor(child, request) {
    this.#child = child;
    this.#request = request;
    this.#limit = setTimeout(() => {
      this.#timedOut = true;
      this.#stop();
    }, request.timeoutMs);
    if (request.signal?.aborted) this.#stop();
    request.signal?.addEventListener("abort", this.#interrupt, { once: true });
  }
  get timedOut() {
    return this.#timedOut;
  }
  /** The first error that was given to `fail`. */
  get failure() {
    return this.#failure;
  }
  /** Ends the child at once, because of an error of ours. */
  fail(error) {
    this.#failure ??= { error };
    this.#killTree();
  }
  /** The child has ended; of one that was stopped, nothing may live on. */
  ended() {
    clearTimeout(this.#limit);
    if (this.#kill === void 0) return;
    clearTimeout(this.#kill);
    this.#killTree();
  }
  /** One interrupt only: Terraform takes a second one as the order to drop everything. */
  #stop() {
    if (this.#kill !== void 0) return;
    this.#child.kill("SIGINT");
    this.#kill = setTimeout(() => this.#killTree(), this.#request.graceMs ?? GRACE_MS);
  }
  #killTree() {
    if (this.#child.pid !== void 0) killTree(this.#child.pid);
  }
  [Symbol.dispose]() {
    clearTimeout(this.#limit);
    clearTimeout(this.#kill);
    this.#request.signal?.removeEventListener("abort", this.#interrupt);
  }
};

// src/adapters/process/processes.ts
var DRAIN_MS = 2e3;
function createProcesses() {
  return { run: runProcess };
}
async function runProcess(request) {
  var _stack = [];
  try {
    request.signal?.throwIfAborted();
    const child = await startChild(request);
    const stopper = __using(_stack, new Stopper(child, request));
    if (child.pid !== void 0) request.onStart?.(child.pid);
    const output = collect({ child, request, onError: (error) => stopper.fail(error) });
    const exitCode = await waitForEnd(child, stopper);
    output.end();
    if (stopper.failure !== void 0) throw stopper.failure.error;
    if (stopper.timedOut) throw explainTimeout(request);
    return { exitCode, stdout: String(output.stdout), stderr: String(output.stderr) };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function collect({ child, request: { onLine, outputPath }, onError }) {
  const tails = { stdout: new Tail(), stderr: new Tail() };
  const guard = (body) => {
    try {
      body();
    } catch (error) {
      onError(error);
    }
  };
  const splitters = {
    stdout: new LineSplitter((line) => onLine?.(line, "stdout")),
    stderr: new LineSplitter((line) => onLine?.(line, "stderr"))
  };
  const output = readOutput(child, outputPath, (chunk, name) => {
    tails[name].push(chunk);
    if (onLine !== void 0) guard(() => splitters[name].push(chunk));
  });
  const end = () => {
    output.end();
    for (const splitter of Object.values(splitters)) guard(() => splitter.end());
  };
  return { ...tails, end };
}
function waitForEnd(child, stopper) {
  return new Promise((resolve) => {
    let drain;
    child.once("exit", () => {
      stopper.ended();
      drain = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, DRAIN_MS);
    });
    child.once("close", (code, signal) => {
      clearTimeout(drain);
      resolve(code ?? 128 + (signal === null ? 0 : constants2.signals[signal]));
    });
  });
}
function explainTimeout({ command, args, timeoutMs }) {
  const name = [basename(command), ...args.slice(0, 1)].join(" ");
  return new MayflyError(`\`${name}\` did not end within ${formatDuration(timeoutMs)} and was stopped`, {
    kind: "outside",
    hint: "Look at the last lines of the log for what it waited for, then run the job again."
  });
}

export {
  findOnPath,
  isExecutable,
  createProcesses
};
//# sourceMappingURL=chunk-CMHGSQRK.js.map
