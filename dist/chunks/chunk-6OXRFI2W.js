import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  lazyHttp
} from "./chunk-GISEEWH7.js";
import {
  computeCommandEnvironment
} from "./chunk-3Z6CYMPJ.js";
import {
  describeLine
} from "./chunk-U3WOXC4B.js";
import {
  LineSplitter,
  Tail
} from "./chunk-EQDQOK2K.js";
import {
  readErrorCode
} from "./chunk-SGH6SVPY.js";
import {
  exec
} from "./chunk-KDJBFGGX.js";
import {
  LONGEST_LINE
} from "./chunk-O43VWYSX.js";
import {
  formatDuration
} from "./chunk-XA3SNHR6.js";
import {
  byteLength
} from "./chunk-H4C27XYF.js";
import {
  MayflyError,
  describeError
} from "./chunk-SJXQFWZL.js";
import {
  __callDispose,
  __using
} from "./chunk-SRQY6CG7.js";

// src/core/text/url-passwords.ts
var USER_INFO = /:\/\/(?<user>[^\s:@/?#]*):(?<password>[^\s/?#]+)@/g;
var LOOSE = /^[a-z][a-z\d+.-]*:\/\/(?<user>[^\s:@/?#]*):(?!\d{1,5}[/?#])(?<password>[^\s@]+)@/i;
var PARAMETER = /[?&;](?<user>password|passwd|pwd)=(?<password>[^\s&;#]+)/gi;
var SHORTEST_ALONE = 8;
function findUrlPasswords(value) {
  const users = [...value.matchAll(USER_INFO)];
  const loose = users.length > 0 ? [] : [LOOSE.exec(value)].filter((match) => match !== null);
  const parameters = [...value.matchAll(PARAMETER)];
  return [
    ...[...users, ...loose].flatMap(
      ({ groups }) => listForms(groups, (user, password) => `${user}:${password}`)
    ),
    ...parameters.flatMap(({ groups }) => listForms(groups, (name, password) => `${name}=${password}`))
  ];
}
function listForms(groups, join) {
  const { user = "", password = "" } = groups ?? {};
  const decoded = decode(password);
  const alone = [password, decoded].filter((form) => form.length >= SHORTEST_ALONE && form !== user);
  return [.../* @__PURE__ */ new Set([...alone, join(user, password), join(decode(user), decoded)])];
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/core/text/find-secrets.ts
var NAMES = /SECRET|PASSWORD|PASSWD|TOKEN|PRIVATE_KEY|API_?KEY|CREDENTIALS/i;
var NOT_VALUES = /_(URL|URI|FILE|PATH|DIR|NAME|ID|TYPE|ARN|EXPIRATION)$/i;
var SHORTEST = 8;
function findSecrets(env) {
  return Object.entries(env).flatMap(([name, value = ""]) => [
    ...value.length >= SHORTEST && NAMES.test(name) && !NOT_VALUES.test(name) ? [value] : [],
    ...findUrlPasswords(value)
  ]);
}

// src/wiring/lazy-peers.ts
function lazySockets() {
  let sockets;
  const load = async () => {
    const [{ lookup }, { createSockets }, { isForbiddenAddress }] = await Promise.all([
      import("node:dns"),
      import("./sockets-OTSSFLKF.js"),
      import("./forbidden-addresses-6WFN3UAR.js")
    ]);
    return createSockets({ lookup, isForbidden: isForbiddenAddress });
  };
  const get = () => {
    sockets ??= load();
    return sockets;
  };
  return {
    connect: async (request) => (await get()).connect(request),
    shakeHands: async (request) => (await get()).shakeHands(request)
  };
}
function lazyNames() {
  let names;
  return {
    resolve: async (query) => {
      names ??= import("./names-ONB3ZRXS.js").then(({ createNames }) => createNames());
      return (await names).resolve(query);
    }
  };
}

// src/wiring/lazy-schemas.ts
var lazySchemas = {
  compile: async (schema, options) => {
    const { jsonSchemas } = await import("./json-schemas-CTW52WWD.js");
    return jsonSchemas.compile(schema, options);
  }
};

// src/wiring/lazy-services.ts
function lazyServices(connect) {
  return {
    attempt: async (call, limits) => {
      const { createServices } = await import("./services-BWJKXMBW.js");
      try {
        return await createServices(connect()).attempt(call, limits);
      } catch (error) {
        return { ms: 0, done: "", error: describeError(error), final: true };
      }
    }
  };
}
function lazyLogLines(connect) {
  return {
    async *pages(query) {
      const { createLogLines } = await import("./log-lines-ZQHALZ25.js");
      yield* createLogLines(connect()).pages(query);
    }
  };
}

// src/wiring/open-checks.ts
function openChecks({ workingDirectory, env, connect }) {
  const http = lazyHttp();
  return {
    http,
    sockets: lazySockets(),
    names: lazyNames(),
    schemas: lazySchemas,
    services: lazyServices(connect),
    readFile: openReadInside(workingDirectory),
    readVariable: (name) => env[name],
    close: () => http.close()
  };
}
function openReadInside(workingDirectory) {
  return async (path) => {
    const { createReadInside } = await import("./read-inside-URSTNETL.js");
    return createReadInside(workingDirectory)(path);
  };
}

// src/adapters/process/end-group.ts
import { readdir, readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
var LOOK_MS = 25;
async function endGroup(leader, graceMs) {
  const limit = performance.now() + graceMs;
  if (!send(leader, "SIGTERM")) return;
  while (await isRunning(leader)) {
    if (performance.now() >= limit) {
      send(leader, "SIGKILL");
      return;
    }
    await sleep(LOOK_MS);
  }
}
async function isRunning(leader) {
  if (!send(leader, 0)) return false;
  const names = await readdir("/proc").catch(() => void 0);
  if (names === void 0) return true;
  const members = await Promise.all(
    names.filter((name) => /^\d+$/.test(name)).map((pid) => isMember(pid, leader))
  );
  return members.includes(true);
}
async function isMember(pid, leader) {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  const [state, , group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return group === String(leader) && state !== "Z" && state !== "X";
}
function send(leader, signal) {
  try {
    return process.kill(-leader, signal);
  } catch (error) {
    return readErrorCode(error) === "EPERM";
  }
}

// src/adapters/process/environment-size.ts
var MOST_OF_ONE = 128 * 1024 - 1;
var MOST_OF_ALL = 19e5;
var EXTRA = 9;
function explainEnvironmentSize(env) {
  const sizes = Object.entries(env).map(([name, value]) => ({ name, bytes: byteLength(`${name}=${value}`) }));
  const longest = sizes.find(({ bytes }) => bytes > MOST_OF_ONE);
  if (longest !== void 0) return `the variable ${longest.name} is too long (${longest.bytes} bytes)`;
  const all = sizes.reduce((sum, { bytes }) => sum + bytes + EXTRA, 0);
  return all > MOST_OF_ALL ? `its variables are too long together (${all} bytes)` : void 0;
}

// src/adapters/process/shell-line.ts
var LEADER = 'trap : TERM; printf "%s\\n" "$$"; sh "$2" "$1" </dev/null; exit "$?"';
var SCRIPT = `
if command -v setsid >/dev/null 2>&1; then exec setsid sh -c '${LEADER}' sh "$1" "$2"; fi
set -m 2>/dev/null
sh -c '${LEADER}' sh "$1" "$2" &
wait "$!"`;
function computeShellCommand({ line, stopAtError = false }, platform) {
  if (platform === "win32") {
    return { program: "cmd.exe", args: ["/d", "/s", "/c", `"${line}"`], saysId: false, verbatim: true };
  }
  return {
    program: "/bin/sh",
    args: ["-c", SCRIPT, "sh", line, stopAtError ? "-ec" : "-c"],
    saysId: true,
    verbatim: false
  };
}

// src/adapters/process/shell.ts
var DRAIN_MS = 2e3;
var GRACE_MS = 2e3;
var KILLED = 137;
function createShell(graceMs = GRACE_MS) {
  return { run: (request) => runLine(request, graceMs) };
}
async function runLine(request, graceMs) {
  var _stack = [];
  try {
    request.signal?.throwIfAborted();
    const tooLarge = explainEnvironmentSize(request.env);
    if (tooLarge !== void 0) throw cantStart(request.line, tooLarge);
    const work = new LineRun(request, graceMs);
    const limit = __using(_stack, startLimit(request));
    try {
      return await Promise.race([work.outcome, limit.reached]);
    } catch (error) {
      await work.end();
      throw error;
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
var cantStart = (line, why, cause) => new MayflyError(`the command \`${describeLine({ run: line })}\` can't be started: ${why}`, {
  kind: "input",
  cause
});
var LineRun = class {
  constructor(request, graceMs) {
    this.graceMs = graceMs;
    this.#request = request;
    this.#command = computeShellCommand(request, process.platform);
    this.outcome = this.#run();
  }
  graceMs;
  outcome;
  #request;
  #tail = new Tail();
  #command;
  #splitters = {
    stdout: new LineSplitter((line) => this.#takeOutput(line), LONGEST_LINE, "cut"),
    stderr: new LineSplitter((line) => this.#takeLine(line), LONGEST_LINE, "cut")
  };
  #id;
  #stopped = false;
  #ending;
  #failure;
  /** Resolves when nothing of the line runs any more. */
  async end() {
    this.#stop();
    const ended = this.outcome.then(
      () => void 0,
      () => void 0
    );
    if (this.#command.saysId) await ended;
    await this.#ending;
  }
  async #run() {
    const { line } = this.#request;
    const { program, args } = this.#command;
    const exitCode = await exec(program, [...args], this.#options()).catch((cause) => {
      throw cantStart(line, cause.message, cause);
    });
    for (const splitter of Object.values(this.#splitters)) this.#guard(() => splitter.end());
    if (this.#failure !== void 0) throw this.#failure.error;
    return { exitCode: exitCode ?? KILLED, output: String(this.#tail) };
  }
  #options() {
    const { cwd, env } = this.#request;
    const { stdout, stderr } = this.#splitters;
    return {
      cwd,
      env: { ...env },
      silent: true,
      ignoreReturnCode: true,
      windowsVerbatimArguments: this.#command.verbatim,
      delay: DRAIN_MS,
      listeners: {
        stdout: (chunk) => this.#take(stdout, chunk),
        stderr: (chunk) => this.#take(stderr, chunk)
      }
    };
  }
  #take(splitter, chunk) {
    this.#guard(() => splitter.push(chunk));
    silence(chunk);
  }
  #takeOutput(line) {
    if (!this.#command.saysId || this.#id !== void 0) {
      this.#takeLine(line);
      return;
    }
    this.#id = Number.parseInt(line, 10);
    if (this.#stopped) this.#stop();
  }
  #takeLine(line) {
    this.#tail.push(Buffer.from(`${line}
`));
    this.#request.onLine?.(line);
  }
  #guard(body) {
    try {
      body();
    } catch (error) {
      this.#failure ??= { error };
      this.#stop();
    }
  }
  #stop() {
    this.#stopped = true;
    if (this.#id !== void 0 && this.#id > 1) this.#ending ??= endGroup(this.#id, this.graceMs);
  }
};
var silence = (chunk) => Object.defineProperty(chunk, "toString", { value: () => "" });
function startLimit({ line, timeoutMs, signal }) {
  let release = () => {
  };
  const reached = new Promise((_, reject) => {
    const stop = (why, cause) => reject(
      new MayflyError(`the command \`${describeLine({ run: line })}\` was stopped: ${why}`, {
        kind: "outside",
        cause
      })
    );
    const timer = setTimeout(() => stop(`it took more than ${formatDuration(timeoutMs)}`), timeoutMs);
    const abort = () => stop("the run was cancelled", signal?.reason);
    signal?.addEventListener("abort", abort, { once: true });
    release = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
  });
  return { reached, [Symbol.dispose]: () => release() };
}

// src/wiring/open-commands.ts
function openCommands({ env, root, workingDirectory, findAws }) {
  const shell = createShell();
  return {
    run: (request) => shell.run(request),
    readVariables: async () => computeCommandEnvironment({ inherited: env, aws: await findAws() }),
    findDirectory: async (directory) => {
      const { findDirectory } = await import("./checkout-6P7TEDAD.js");
      return findDirectory({ root, workingDirectory, directory });
    },
    watchReports: async (directory, globs) => {
      const { watchReports } = await import("./written-reports-FGVKMJY3.js");
      return watchReports({ root, directory, globs });
    },
    openLocator: async (directory) => {
      const { openLocator } = await import("./checkout-6P7TEDAD.js");
      return openLocator({ root, directory });
    }
  };
}

export {
  findSecrets,
  lazySchemas,
  lazyLogLines,
  openChecks,
  openReadInside,
  createShell,
  openCommands
};
//# sourceMappingURL=chunk-6OXRFI2W.js.map
