import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  openAws
} from "./chunk-7HJ3CFIX.js";
import {
  openTerraform
} from "./chunk-H234IVXZ.js";
import {
  lazyHttp
} from "./chunk-FQ7KMZUP.js";
import {
  exec
} from "./chunk-KDJBFGGX.js";
import {
  systemClock
} from "./chunk-MSY7QYJ5.js";
import {
  createTempFolders
} from "./chunk-XP4L2CDN.js";
import {
  LineSplitter,
  Tail,
  createProcesses,
  killTree
} from "./chunk-DTMMY3PT.js";
import {
  formatDuration
} from "./chunk-XA3SNHR6.js";
import {
  array,
  literal,
  looseObject,
  object,
  string
} from "./chunk-JMLZR5OH.js";
import {
  MayflyError
} from "./chunk-BTZU7OHR.js";
import {
  __callDispose,
  __using
} from "./chunk-SRQY6CG7.js";

// src/core/text/find-secrets.ts
var NAMES = /SECRET|PASSWORD|PASSWD|TOKEN|PRIVATE_KEY|API_?KEY|CREDENTIALS/i;
var NOT_VALUES = /_(URL|URI|FILE|PATH|DIR|NAME|ID|TYPE|ARN|EXPIRATION)$/i;
var SHORTEST = 8;
function findSecrets(env) {
  return Object.entries(env).flatMap(
    ([name, value]) => value !== void 0 && value.length >= SHORTEST && NAMES.test(name) && !NOT_VALUES.test(name) ? [value] : []
  );
}

// src/wiring/host.ts
import { hostname, userInfo } from "node:os";
function computeHost(env) {
  return `${findUser(env)}@${hostname()}`;
}
function findUser(env) {
  try {
    return userInfo().username;
  } catch {
    return env.USER ?? "";
  }
}

// src/adapters/bundle/tar-bundles.ts
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";

// src/core/environment/bundle-manifest.ts
var MANIFEST_FILE = "mayfly.json";
var manifestSchema = looseObject({
  version: literal(1),
  environment: string(),
  stacks: array(
    object({
      name: string(),
      /** Relative to the bundle's root, with `/`; never outside it. */
      directory: string().regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$)).*$/, "leads out of the bundle"),
      dependsOn: array(string())
    })
  )
});
function parseManifest(text) {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new MayflyError(`the bundle's ${MANIFEST_FILE} can't be read`, {
      kind: "outside",
      hint: "Deploy the pull request again to seal a new bundle, then destroy.",
      cause
    });
  }
}

// src/adapters/bundle/tar-bundles.ts
var LEFT_OUT = [
  /^\.terraform$/,
  /\.tfplan$/,
  /\.tfstate(\.backup)?$/,
  /^\.terraform\.tfstate\.lock\.info$/,
  /^node_modules$/,
  /^\.git$/,
  /^mayfly_import\.tf\.json$/
];
var isLeftOut = (name) => LEFT_OUT.some((pattern) => pattern.test(name));
var tarBundles = {
  async pack({ environment, folder, stacks, file }) {
    await writeFile(join(folder, MANIFEST_FILE), renderManifest(environment, folder, stacks));
    const filter = (path) => !isLeftOut(basename(path));
    try {
      const { create: create2 } = await import("./tar-IZB2CCLK.js");
      await create2({ gzip: true, cwd: folder, file, portable: true, noMtime: true, filter }, ["."]);
    } catch (error) {
      throw new MayflyError(`packing the bundle ${basename(file)} failed`, { kind: "outside", cause: error });
    }
  },
  async unpack({ file, folder }) {
    await mkdir(folder, { recursive: true });
    try {
      const { extract } = await import("./tar-IZB2CCLK.js");
      await extract({ file, cwd: folder, strict: true });
    } catch (error) {
      throw new MayflyError(`unpacking the bundle ${basename(file)} failed: it is damaged`, {
        kind: "outside",
        hint: "Deploy the pull request again to seal a new bundle, then destroy.",
        cause: error
      });
    }
    const { stacks } = parseManifest(await readFile(join(folder, MANIFEST_FILE), "utf8").catch(() => ""));
    return stacks.map(({ name, directory, dependsOn }) => ({
      name,
      directory: join(folder, directory),
      dependsOn,
      intended: {}
    }));
  }
};
function renderManifest(environment, folder, stacks) {
  const entries = stacks.map(({ name, directory, dependsOn }) => ({
    name,
    directory: relative(folder, directory).split(sep).join("/") || ".",
    dependsOn
  }));
  return `${JSON.stringify({ version: 1, environment, stacks: entries }, null, 2)}
`;
}

// src/wiring/lazy-probe.ts
function lazyProbe(http) {
  let probe;
  const load = async () => {
    const [{ createProbe }, { guardedLookup, isForbiddenAddress }] = await Promise.all([
      import("./probe-E6SIEHI5.js"),
      import("./forbidden-addresses-CWCQLU6A.js")
    ]);
    return createProbe({ http, lookup: guardedLookup, isForbidden: isForbiddenAddress });
  };
  return {
    observe: async (endpoint, signal) => {
      probe ??= load();
      return (await probe).observe(endpoint, signal);
    }
  };
}

// src/wiring/lazy-terraform.ts
function lazyTerraform(open) {
  let opened;
  const load = () => {
    opened ??= open();
    return opened;
  };
  return {
    init: async (run) => (await load()).init(run),
    plan: async (run) => (await load()).plan(run),
    apply: async (run) => (await load()).apply(run),
    destroy: async (run) => (await load()).destroy(run),
    saveUnsaved: async (run) => (await load()).saveUnsaved(run)
  };
}

// src/adapters/process/shell-line.ts
var LEADER = 'printf "%s\\n" "$$"; sh -c "$1" </dev/null; exit "$?"';
var SCRIPT = `
if command -v setsid >/dev/null 2>&1; then exec setsid sh -c '${LEADER}' sh "$1"; fi
set -m 2>/dev/null
sh -c '${LEADER}' sh "$1" &
wait "$!"`;
function computeShellCommand(line, platform) {
  if (platform === "win32") {
    return { program: "cmd.exe", args: ["/d", "/s", "/c", `"${line}"`], saysId: false, verbatim: true };
  }
  return { program: "/bin/sh", args: ["-c", SCRIPT, "sh", line], saysId: true, verbatim: false };
}

// src/adapters/process/shell.ts
var DRAIN_MS = 2e3;
var KILLED = 137;
function createShell() {
  return { run: runLine };
}
async function runLine(request) {
  var _stack = [];
  try {
    request.signal?.throwIfAborted();
    const work = new LineRun(request);
    const limit = __using(_stack, startLimit(request));
    try {
      return await Promise.race([work.outcome, limit.reached]);
    } catch (error) {
      await work.kill();
      throw error;
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
var LineRun = class {
  outcome;
  #request;
  #tail = new Tail();
  #command;
  #splitters = {
    stdout: new LineSplitter((line) => this.#takeOutput(line)),
    stderr: new LineSplitter((line) => this.#takeLine(line))
  };
  #id;
  #stopped = false;
  #failure;
  constructor(request) {
    this.#request = request;
    this.#command = computeShellCommand(request.line, process.platform);
    this.outcome = this.#run();
  }
  /** Resolves when nothing of the line runs any more. */
  async kill() {
    this.#stop();
    const ended = this.outcome.then(
      () => void 0,
      () => void 0
    );
    if (this.#command.saysId) await ended;
  }
  async #run() {
    const { line } = this.#request;
    const { program, args } = this.#command;
    const exitCode = await exec(program, [...args], this.#options()).catch((cause) => {
      throw new MayflyError(`the command \`${line}\` can't be started: ${cause.message}`, {
        kind: "input",
        cause
      });
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
        stdout: (chunk) => this.#guard(() => stdout.push(chunk)),
        stderr: (chunk) => this.#guard(() => stderr.push(chunk))
      }
    };
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
    if (this.#id !== void 0 && this.#id > 1) killTree(this.#id);
  }
};
function startLimit({ line, timeoutMs, signal }) {
  let release = () => {
  };
  const reached = new Promise((_, reject) => {
    const stop = (why, cause) => reject(new MayflyError(`the command \`${line}\` was stopped: ${why}`, { kind: "outside", cause }));
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

// src/wiring/open-sources.ts
function openSources(request) {
  let sources;
  const load = () => {
    sources ??= create(request);
    return sources;
  };
  return {
    prepare: async (source) => (await load()).prepare(source),
    makeBare: async (options) => (await load()).makeBare(options),
    writeImports: async (options) => (await load()).writeImports(options),
    seal: async (options) => (await load()).seal(options)
  };
}
async function create({ log, env, endpoint }) {
  const { createSources } = await import("./sources-FYLVOHAH.js");
  return createSources({
    processes: createProcesses(),
    shell: createShell(),
    log,
    env,
    endpoint,
    blueprints: {
      synthesize: async (blueprint) => {
        const { blueprints } = await import("./blueprints-SG5OQYAE.js");
        return blueprints.synthesize(blueprint);
      }
    }
  });
}

// src/wiring/open-world.ts
async function openWorld(request) {
  const folders = await createTempFolders(request.tempDirectory);
  try {
    return await openAround(request, folders);
  } catch (error) {
    await folders.remove();
    throw error;
  }
}
async function openAround(request, folders) {
  const { credentials, findCredentials, store, tagged, logGroups, close } = await openAws(request);
  try {
    const open = async () => openTerraform({
      ...request,
      credentials: await findCredentials(),
      folder: await folders.make("terraform")
    });
    const terraform = request.readsOnly === true ? lazyTerraform(open) : await open();
    const http = lazyHttp();
    return {
      credentials,
      store,
      tagged,
      logGroups,
      terraform,
      sources: openSources(request),
      http,
      probe: lazyProbe(http),
      bundles: tarBundles,
      folders,
      clock: systemClock,
      emulated: request.endpoint !== void 0,
      close: async () => {
        close();
        await Promise.all([http.close(), folders.remove()]);
      }
    };
  } catch (error) {
    close();
    throw error;
  }
}

// src/wiring/refuse-all.ts
function refuseAll(checks) {
  const errors = checks.flatMap((check) => {
    try {
      check();
      return [];
    } catch (error) {
      if (error instanceof MayflyError) return [error];
      throw error;
    }
  });
  const [first, ...others] = errors;
  if (first === void 0) return;
  if (others.length === 0) throw first;
  throw new MayflyError(errors.map(({ message }) => message).join("; "), {
    kind: first.kind,
    hint: errors.flatMap(({ hint }) => hint?.replace(/\.$/, "") ?? []).join("; "),
    cause: first
  });
}

export {
  findSecrets,
  computeHost,
  openWorld,
  refuseAll
};
//# sourceMappingURL=chunk-KMT4BSE3.js.map
