import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  computeRelaxation
} from "./chunk-YGZNUWJB.js";
import {
  IMPORT_FILE,
  computeOverrideName,
  computeStackOrder,
  computeVariablesName,
  isOwnFile,
  isOwnOverrideFile
} from "./chunk-FMYK73HG.js";
import {
  escapeTemplate
} from "./chunk-IFEOJK7W.js";
import {
  pickInherited
} from "./chunk-6UKVUZOU.js";
import {
  explainFileError
} from "./chunk-SGH6SVPY.js";
import "./chunk-IIKC7JEB.js";
import {
  suggestHint
} from "./chunk-SRSNCCDE.js";
import {
  array,
  literal,
  looseObject,
  record,
  string,
  tuple,
  union,
  unknown
} from "./chunk-JMLZR5OH.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import {
  __callDispose,
  __using
} from "./chunk-SRQY6CG7.js";

// src/adapters/sources/app-source.ts
import { join as join7, resolve as resolve4 } from "node:path";

// src/adapters/sources/app-environment.ts
var DROPPED = /^CDKTF_(TARGET_STACK_ID|CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS)$/;
var AWS_SECRETS = /^AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)$/;
var NODE_OPTIONS = "--max-old-space-size=4096";
function computeInstallEnvironment(inherited) {
  return keep(inherited, (name) => !AWS_SECRETS.test(name));
}
function computeAppEnvironment(options) {
  const { inherited, context, endpoint, outputDirectory, binaries } = options;
  const env = keep(inherited, () => true);
  return {
    NODE_OPTIONS,
    ...env,
    PATH: [...binaries, env.PATH ?? ""].filter((folder) => folder !== "").join(":"),
    AWS_REGION: context.region,
    ...endpoint === void 0 ? {} : { AWS_ENDPOINT_URL: endpoint },
    SYNTH_HCL_OUTPUT: "false",
    CDKTF_OUTDIR: outputDirectory,
    CDKTF_CONTEXT_JSON: JSON.stringify(computeAppContext(options))
  };
}
function computeAppContext(options) {
  const { cdktf, variables, context } = options;
  const { environment, pullNumber, repository, headSha, region } = context;
  return {
    cdktfRelativeModules: cdktf.terraformModules.map((module) => typeof module === "string" ? module : module.source).filter((source) => /^\.\.?\//.test(source)),
    ...cdktf.context,
    ...variables,
    mayfly: { environment, pullNumber, repository, headSha, region }
  };
}
function keep(variables, wanted) {
  const kept = Object.entries(pickInherited(variables));
  return Object.fromEntries(kept.filter(([name]) => !DROPPED.test(name) && wanted(name)));
}

// src/adapters/sources/cdktf-json.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";
var schema = looseObject({
  app: string().trim().min(1),
  language: string().optional(),
  /** Where provider bindings are generated to, relative to the file's folder. */
  codeMakerOutput: string().default(".gen"),
  context: record(string(), unknown()).default({}),
  terraformModules: array(union([string(), looseObject({ source: string() })])).default([])
});
async function readCdktfJson(folder, shown) {
  const text = await readFile(join(folder, "cdktf.json"), "utf8").catch((error) => {
    throw new MayflyError(`\`source.app\` is "${shown}", which holds no readable cdktf.json`, {
      kind: "input",
      hint: "Give the folder of a CDKTF or CDK Terrain app, relative to the working directory.",
      cause: error
    });
  });
  const parsed = schema.safeParse(parseJson(text, shown));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new MayflyError(`${shown}/cdktf.json: \`${issue?.path.join(".") || "file"}\`: ${issue?.message}`, {
    kind: "input",
    hint: 'The file needs an `app` key with the command that runs the app, such as "npx ts-node main.ts".',
    cause: parsed.error
  });
}
function parseJson(text, shown) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new MayflyError(
      `${shown}/cdktf.json is not valid JSON: ${error instanceof Error ? error.message : ""}`,
      {
        kind: "input",
        hint: "Mend the file.",
        cause: error
      }
    );
  }
}

// src/adapters/sources/construct-probe.ts
import { mkdir, readdir, readFile as readFile2, rm, writeFile } from "node:fs/promises";
import { join as join2 } from "node:path";
var PROBE = `'use strict';
(function () {
  const folder = process.env.MAYFLY_CONSTRUCT_TRACES;
  if (!folder) return;
  const TYPE = Symbol.for('jsii.rtti');
  const FRAMES = 50;
  const traces = [];
  Object.defineProperty(Function.prototype, TYPE, {
    configurable: true,
    get() {
      return undefined;
    },
    set(value) {
      Object.defineProperty(this, TYPE, { value, writable: true, enumerable: true, configurable: true });
      if (value && value.fqn === 'constructs.Node') watch(this.prototype);
    },
  });
  function watch(node) {
    const original = node.addMetadata;
    if (typeof original !== 'function') return;
    node.addMetadata = function addMetadata(type) {
      if (type === 'stacktrace') note(this, addMetadata);
      return original.apply(this, arguments);
    };
  }
  function note(node, below) {
    const limit = Error.stackTraceLimit;
    try {
      const trace = {};
      Error.stackTraceLimit = FRAMES;
      Error.captureStackTrace(trace, below);
      traces.push({ node, trace });
    } catch {
    } finally {
      Error.stackTraceLimit = limit;
    }
  }
  process.on('exit', () => {
    if (traces.length === 0) return;
    try {
      const entries = traces.map(({ node, trace }) => [node.path, listFrames(trace)]);
      const file = require('path').join(folder, process.pid + '-' + require('worker_threads').threadId + '.json');
      require('fs').writeFileSync(file, JSON.stringify(entries));
    } catch {}
  });
  function listFrames(trace) {
    const lines = String(trace.stack).split('\\n');
    return lines.filter((line) => /^\\s+at /.test(line) && !/[\\\\/]node_modules[\\\\/]|\\bnode:/.test(line));
  }
})();
`;
var tracesSchema = array(tuple([string(), array(string())]));
async function createConstructProbe({ folder, nodeOptions }) {
  const file = join2(folder, "probe.cjs");
  await mkdir(folder, { recursive: true });
  await writeFile(file, PROBE);
  return {
    env: {
      // Between double quotes Node reads a backslash as an escape.
      NODE_OPTIONS: `${nodeOptions} --require "${file.replace(/[\\"]/g, "\\$&")}"`.trimStart(),
      MAYFLY_CONSTRUCT_TRACES: folder
    },
    readTraces: async () => {
      const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".json"));
      const noted = await Promise.all(
        names.map(async (name) => parseTraces(await readFile2(join2(folder, name), "utf8").catch(() => "")))
      );
      return new Map(noted.flat());
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true })
  };
}
function parseTraces(text) {
  try {
    return tracesSchema.safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return [];
  }
}

// src/adapters/sources/dependencies.ts
import { access, constants, readFile as readFile3, rm as rm2 } from "node:fs/promises";
import { delimiter, dirname as dirname2, isAbsolute, join as join4 } from "node:path";

// src/adapters/sources/package-managers.ts
var NODE = { language: "typescript", setup: "actions/setup-node" };
var PYTHON = { language: "python", setup: "actions/setup-python" };
var VENV = ".venv/bin";
var PACKAGE_MANAGERS = [
  {
    ...NODE,
    lockFile: "package-lock.json",
    steps: [["npm", "ci", "--include=dev", "--no-audit", "--no-fund"]],
    leaves: ["node_modules"]
  },
  {
    ...NODE,
    lockFile: "pnpm-lock.yaml",
    steps: [["pnpm", "install", "--frozen-lockfile", "--prod=false"]],
    leaves: ["node_modules"],
    setup: "pnpm/action-setup"
  },
  {
    ...NODE,
    lockFile: "yarn.lock",
    marker: "__metadata:",
    steps: [["yarn", "install", "--immutable"]],
    leaves: ["node_modules", ".pnp.cjs"]
  },
  {
    ...NODE,
    lockFile: "yarn.lock",
    steps: [["yarn", "install", "--frozen-lockfile", "--production=false"]],
    leaves: ["node_modules"]
  },
  { ...PYTHON, lockFile: "poetry.lock", steps: [["poetry", "install", "--no-root"]], leaves: [] },
  { ...PYTHON, lockFile: "Pipfile.lock", steps: [["pipenv", "sync"]], leaves: [] },
  { ...PYTHON, lockFile: "uv.lock", steps: [["uv", "sync", "--frozen"]], leaves: [".venv"], binaries: VENV },
  {
    ...PYTHON,
    lockFile: "requirements.txt",
    // A folder of its own: the system's Python refuses packages where it belongs to the distribution (PEP 668).
    steps: [
      ["python3", "-m", "venv", ".venv"],
      [`${VENV}/python3`, "-m", "pip", "install", "--disable-pip-version-check", "-r", "requirements.txt"]
    ],
    leaves: [".venv"],
    binaries: VENV
  },
  {
    lockFile: "go.sum",
    language: "go",
    steps: [["go", "mod", "download"]],
    leaves: [],
    setup: "actions/setup-go"
  }
];

// src/adapters/sources/repository.ts
import { stat } from "node:fs/promises";
import { dirname, join as join3, relative, sep } from "node:path";
async function findRepositoryRoot(folder) {
  for (let at = folder; ; at = dirname(at)) {
    if (await exists(join3(at, ".git"))) return at;
    if (dirname(at) === at) return folder;
  }
}
async function exists(path) {
  return await kindOf(path) !== void 0;
}
async function kindOf(path) {
  const found = await stat(path).catch(() => void 0);
  if (found === void 0) return void 0;
  if (found.isDirectory()) return "folder";
  return found.isFile() ? "file" : "special";
}
function isInside(path, folder) {
  const way = relative(folder, path);
  return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && !way.startsWith(sep);
}
function computeDisplayPath(folder, path) {
  return relative(folder, path).split(sep).join("/") || ".";
}

// src/adapters/sources/dependencies.ts
var TIME_LIMIT_MS = 10 * 6e4;
async function installDependencies(options) {
  const found = await findPackageManager(options);
  if (found === void 0) return [];
  const { manager, folder } = found;
  const binaries = manager.binaries === void 0 ? [] : [join4(folder, manager.binaries)];
  if (await isInstalled(found)) return binaries;
  const lockFile = computeDisplayPath(options.repositoryRoot, join4(folder, manager.lockFile));
  await options.log.group(`Installing dependencies by ${lockFile}`, async () => {
    try {
      for (const step of manager.steps) await runStep({ ...options, folder, step, manager, lockFile });
    } catch (error) {
      for (const left of manager.leaves) await rm2(join4(folder, left), { recursive: true, force: true });
      throw error;
    }
  });
  return binaries;
}
async function findPackageManager({
  folder,
  repositoryRoot,
  language
}) {
  const managers = PACKAGE_MANAGERS.filter(
    (manager) => language === void 0 || manager.language === language
  );
  for (let at = folder; ; at = dirname2(at)) {
    for (const manager of managers) if (await isUsed(manager, at)) return { manager, folder: at };
    if (at === repositoryRoot || dirname2(at) === at) return void 0;
  }
}
async function isUsed({ lockFile, marker }, folder) {
  const path = join4(folder, lockFile);
  if (!await exists(path)) return false;
  return marker === void 0 || (await readFile3(path, "utf8")).includes(marker);
}
async function isInstalled({ manager, folder }) {
  for (const left of manager.leaves) if (await exists(join4(folder, left))) return true;
  return false;
}
async function runStep({
  step,
  manager,
  lockFile,
  folder,
  env,
  signal,
  processes,
  log
}) {
  const [command, ...args] = step;
  const line = step.join(" ");
  if (!await isRunnable(command, folder, env.PATH ?? "")) {
    throw new MayflyError(
      `the app's dependencies are not installed, and ${lockFile} needs ${command}, which is not there`,
      {
        kind: "input",
        hint: `Set it up, in a workflow in a step before this one such as \`uses: ${manager.setup}\`, or install the dependencies.`
      }
    );
  }
  log.info(line);
  const result = await processes.run({
    command,
    args,
    cwd: folder,
    env,
    signal,
    timeoutMs: TIME_LIMIT_MS,
    onLine: (text) => log.info(text)
  });
  if (result.exitCode === 0) return;
  const last = `${result.stdout}
${result.stderr}`.trimEnd().split("\n").slice(-20);
  throw new MayflyError(
    `installing the app's dependencies failed: \`${line}\` ended with exit code ${result.exitCode}
` + last.map((text) => `| ${text}`).join("\n"),
    { kind: "input", hint: `Run the command where ${lockFile} stands, and mend what it says.` }
  );
}
async function isRunnable(command, folder, path) {
  const candidates = command.includes("/") ? [isAbsolute(command) ? command : join4(folder, command)] : path.split(delimiter).map((directory) => join4(directory, command));
  for (const file of candidates) {
    const runnable = await access(file, constants.X_OK).then(
      () => true,
      () => false
    );
    if (runnable) return true;
  }
  return false;
}

// src/adapters/sources/locate-constructs.ts
import { realpath } from "node:fs/promises";
import { resolve as resolve2 } from "node:path";

// src/core/source/construct-ids.ts
var MAKING = /\(\s*(?:scope\s*[=:]\s*)?[\w.]+\s*,\s*(?:id_?\s*[=:]\s*)?(?:jsii\.String\(\s*)?(["'`])([^"'`\n\\$]+)\1/g;
function findConstructIds(files) {
  const ids = /* @__PURE__ */ new Map();
  for (const { name: file, text } of files) {
    const count = makeLineCounter(text);
    for (const { 2: id = "", index } of text.matchAll(MAKING)) {
      const line = count(index);
      ids.set(id, ids.has(id) ? void 0 : { file, line, approximate: true });
    }
  }
  return ids;
}
function locateByIds(path, ids) {
  return path.split("/").toReversed().map((id) => ids.get(id)).find((place) => place !== void 0);
}
function makeLineCounter(text) {
  let line = 1;
  let counted = 0;
  return (position) => {
    for (; counted < position; counted++) if (text[counted] === "\n") line++;
    return line;
  };
}

// src/core/source/stack-frame.ts
var FRAME = /^\s*at (?:.*? \()?(?:async )?((?:file:\/\/|\/|[A-Za-z]:[\\/])[^<>]*?):(\d+):(\d+)\)?$/;
function parseStackFrame(text) {
  const [, place, line, column] = FRAME.exec(text) ?? [];
  const file = place?.startsWith("file:") ? parseFileUrl(place) : place;
  return file === void 0 ? void 0 : { file, line: Number(line), column: Number(column) };
}
function parseFileUrl(text) {
  try {
    return decodeURIComponent(new URL(text).pathname).replace(/^\/(?=[A-Za-z]:)/, "");
  } catch {
    return void 0;
  }
}

// src/core/source/synthesized-constructs.ts
var bodySchema = looseObject({ "//": looseObject({ metadata: looseObject({ path: string() }) }) });
function parseSynthesizedConstructs(content) {
  const typed = (kind, prefix) => entriesOf(pick(content, kind)).flatMap(([type, bodies]) => parseBodies(bodies, `${prefix}${type}.`));
  return [
    ...typed("resource", ""),
    ...typed("data", "data."),
    ...parseBodies(pick(content, "module"), "module.")
  ];
}
function parseBodies(bodies, prefix) {
  return entriesOf(bodies).flatMap(([name, body]) => {
    const parsed = bodySchema.safeParse({ "//": pick(body, "//") });
    return parsed.success ? [{ address: prefix + name, path: parsed.data["//"].metadata.path }] : [];
  });
}
function pick(value, key) {
  return entriesOf(value).find(([name]) => name === key)?.[1];
}
function entriesOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

// src/adapters/sources/app-files.ts
import { readdir as readdir2, readFile as readFile4, stat as stat2 } from "node:fs/promises";
import { join as join5 } from "node:path";
var SOURCE = /\.(tsx?|mts|cts|jsx?|mjs|cjs|py|go|java|kt|cs|fs)$/;
var LEFT_OUT = /^(\..*|node_modules|venv|vendor|target|bin|obj|build|dist|cdktf\.out|__pycache__|__tests__|tests?)$|[._](test|spec)\.\w+$|^test_|\.d\.ts$/;
var MOST_FILES = 2e3;
var MOST_BYTES = 1e6;
async function readAppFiles(options) {
  const { folder, repositoryRoot, bindings } = options;
  const paths = [];
  const visit = async (directory) => {
    const entries = await readdir2(directory, { withFileTypes: true });
    for (const entry of entries.filter(({ name }) => !LEFT_OUT.test(name))) {
      const path = join5(directory, entry.name);
      if (paths.length >= MOST_FILES) return;
      if (entry.isDirectory() && path !== bindings) await visit(path);
      else if (entry.isFile() && SOURCE.test(entry.name)) paths.push(path);
    }
  };
  await visit(folder);
  const files = [];
  for (const path of paths) {
    if ((await stat2(path)).size > MOST_BYTES) continue;
    files.push({ name: computeDisplayPath(repositoryRoot, path), text: await readFile4(path, "utf8") });
  }
  return files;
}

// src/adapters/sources/original-place.ts
import { readFile as readFile5 } from "node:fs/promises";
import { SourceMap } from "node:module";
import { dirname as dirname3, resolve } from "node:path";
import { fileURLToPath } from "node:url";
var COMPILED = /\.[cm]?js$/;
var MAP_COMMENT = /^\/\/[#@] sourceMappingURL=(\S+)\s*$/gm;
var DATA_URL = /^data:[^,]*?(;base64)?,(.*)$/s;
var mapSchema = looseObject({
  version: literal(3),
  sourceRoot: string().nullish(),
  sources: array(string().nullable()),
  names: array(string()).default([]),
  mappings: string()
});
function createOriginalPlaces() {
  const maps = /* @__PURE__ */ new Map();
  return async (frame) => {
    if (!COMPILED.test(frame.file)) return frame;
    let reading = maps.get(frame.file);
    if (reading === void 0) {
      reading = readSourceMap(frame.file).catch(() => void 0);
      maps.set(frame.file, reading);
    }
    const original = await reading;
    return original === void 0 ? frame : mapFrame(frame, original);
  };
}
function mapFrame({ line, column }, { map, base }) {
  const entry = map.findEntry(line - 1, column - 1);
  if (!("originalSource" in entry) || typeof entry.originalSource !== "string") return void 0;
  const file = resolveSource(base, entry.originalSource);
  if (file === void 0) return void 0;
  return { file, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
}
async function readSourceMap(file) {
  const comment = [...(await readFile5(file, "utf8")).matchAll(MAP_COMMENT)].at(-1)?.[1];
  if (comment === void 0) return void 0;
  const [, base64, data] = DATA_URL.exec(comment) ?? [];
  const place = data === void 0 ? resolve(dirname3(file), decodeURIComponent(comment)) : file;
  const payload = mapSchema.parse(
    JSON.parse(
      data === void 0 ? await readFile5(place, "utf8") : base64 === void 0 ? decodeURIComponent(data) : Buffer.from(data, "base64").toString()
    )
  );
  const { sourceRoot, ...rest } = payload;
  const sources = payload.sources.map((source) => source ?? "");
  return {
    map: new SourceMap({ ...rest, file, sources, sourcesContent: [], sourceRoot: "" }),
    base: resolveSource(dirname3(place), sourceRoot ?? "") ?? dirname3(place)
  };
}
function resolveSource(base, source) {
  if (!source.startsWith("file:")) return resolve(base, source);
  try {
    return fileURLToPath(source);
  } catch {
    return void 0;
  }
}

// src/adapters/sources/locate-constructs.ts
async function createLocate({ traces, generated, ...given }) {
  const [folder, repositoryRoot] = await Promise.all([
    realpath(given.folder),
    realpath(given.repositoryRoot)
  ]);
  const bindings = resolve2(folder, generated);
  const byTrace = createTraceReader({ repositoryRoot, bindings });
  let ids;
  const byId = async (path) => {
    ids ??= readAppFiles({ folder, repositoryRoot, bindings }).then(findConstructIds);
    return locateByIds(path, await ids);
  };
  return async (content) => {
    const constructs = parseSynthesizedConstructs(content);
    const locations = /* @__PURE__ */ new Map();
    for (const { address, path } of constructs) {
      const location = await byTrace(traces.get(path) ?? []) ?? await byId(path);
      if (location !== void 0) locations.set(address, location);
    }
    return { locations, constructs: new Map(constructs.map(({ address, path }) => [address, path])) };
  };
}
function createTraceReader({ repositoryRoot, bindings }) {
  const findOriginal = createOriginalPlaces();
  const isOwn = remember(async (file) => {
    const generated = /[\\/](node_modules|\.gen)[\\/]/.test(file) || isInside(file, bindings);
    return !generated && isInside(file, repositoryRoot) && await kindOf(file) === "file";
  });
  const locate2 = async (frame) => {
    const original = frame && await findOriginal(frame);
    if (original === void 0 || !await isOwn(original.file)) return void 0;
    return { file: computeDisplayPath(repositoryRoot, original.file), line: original.line };
  };
  return async (trace) => {
    for (const line of trace) {
      const location = await locate2(parseStackFrame(line));
      if (location !== void 0) return location;
    }
    return void 0;
  };
}
function remember(ask) {
  const answers = /* @__PURE__ */ new Map();
  return (key) => {
    const known = answers.get(key) ?? ask(key);
    answers.set(key, known);
    return known;
  };
}

// src/adapters/sources/manifest.ts
import { readFile as readFile6 } from "node:fs/promises";
import { dirname as dirname4, join as join6, resolve as resolve3 } from "node:path";
var schema2 = looseObject({
  stacks: record(
    string(),
    looseObject({
      name: string().min(1),
      constructPath: string().optional(),
      synthesizedStackPath: string().min(1),
      dependencies: array(string()).default([])
    })
  )
});
async function readManifest(outputDirectory, app) {
  const stacks = Object.values((await parseManifest(join6(outputDirectory, "manifest.json"), app)).stacks);
  if (stacks.length === 0) throw broken(`${app} synthesized no stack`, "Make a TerraformStack in the app.");
  const nameByPath = new Map(stacks.map(({ name, constructPath }) => [constructPath ?? name, name]));
  return Promise.all(
    stacks.map(async ({ name, synthesizedStackPath, dependencies }) => {
      const file = resolve3(outputDirectory, synthesizedStackPath);
      const content = await readStackFile({ file, name, outputDirectory, app });
      return {
        name,
        directory: dirname4(file),
        // Dependencies are construct paths, which differ from the names of stacks inside other constructs.
        dependsOn: dependencies.map((path) => nameByPath.get(path) ?? path),
        content
      };
    })
  );
}
async function parseManifest(file, app) {
  if (!await exists(file)) {
    throw broken(
      `${app} ended well but wrote no manifest.json into its output folder`,
      "The app must call `app.synth()` and must not set `outdir` itself: the folder is given by CDKTF_OUTDIR."
    );
  }
  const value = parseJson2(await readFile6(file, "utf8"), `the manifest.json that ${app} wrote`);
  const parsed = schema2.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw broken(
    `the manifest.json that ${app} wrote is not one of CDKTF: \`${issue?.path.join(".") || "file"}\`: ${issue?.message}`,
    "Write it with `app.synth()` of cdktf or cdktn.",
    parsed.error
  );
}
async function readStackFile(options) {
  const { file, name, outputDirectory, app } = options;
  if (!isInside(file, outputDirectory) || !await exists(file)) {
    throw broken(
      `${app} names the stack "${name}" in its manifest.json but wrote no Terraform file for it`,
      "The app must write every stack into the folder given by CDKTF_OUTDIR."
    );
  }
  if (!file.endsWith(".json")) return void 0;
  return parseJson2(await readFile6(file, "utf8"), `the stack "${name}" that ${app} wrote`);
}
function parseJson2(text, what) {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw broken(
      `${what} is not valid JSON: ${why}`,
      "Look at what the app writes into CDKTF_OUTDIR.",
      error
    );
  }
}
function broken(message, hint, cause) {
  return new MayflyError(message, { kind: "input", hint, cause });
}

// src/adapters/sources/app-source.ts
var TIME_LIMIT_MS2 = 5 * 6e4;
var LINES_SHOWN = 20;
async function prepareApp(request, options) {
  const { source, context, workingDirectory, outputDirectory, signal } = request;
  const { processes, log, env: inherited, endpoint } = options;
  const folder = resolve4(workingDirectory, request.path);
  const repositoryRoot = await findRepositoryRoot(workingDirectory);
  checkFolder({ folder, repositoryRoot, path: request.path });
  const cdktf = await readCdktfJson(folder, request.path);
  const binaries = await installDependencies({
    folder,
    repositoryRoot,
    language: cdktf.language,
    env: computeInstallEnvironment(inherited),
    signal,
    processes,
    log
  });
  const env = computeAppEnvironment({
    inherited,
    cdktf,
    context,
    variables: source.variables,
    endpoint,
    outputDirectory,
    binaries
  });
  const app = `the app in ${computeDisplayPath(repositoryRoot, folder)}`;
  const traces = await runTraced(
    { line: cdktf.app, folder, env, signal, app, cdktf, outputDirectory },
    options
  );
  const stacks = computeStackOrder({
    stacks: await readManifest(outputDirectory, app),
    wanted: source.stacks
  });
  const generated = cdktf.codeMakerOutput;
  const locate2 = await createLocate({ traces, folder, repositoryRoot, generated });
  return Promise.all(
    stacks.map(async ({ content, ...stack }) => ({ ...stack, intended: {}, ...await locate2(content) }))
  );
}
function checkFolder(options) {
  if (isInside(options.folder, options.repositoryRoot)) return;
  throw new MayflyError(`\`source.app\` is "${options.path}", which is outside the repository`, {
    kind: "input",
    hint: "Give a folder of the repository, relative to the working directory."
  });
}
async function runTraced({ cdktf, outputDirectory, ...run }, options) {
  var _stack = [];
  try {
    if (!canTrace(cdktf)) {
      await runApp(run, options);
      return /* @__PURE__ */ new Map();
    }
    const probe = __using(_stack, await createConstructProbe({
      folder: join7(outputDirectory, ".mayfly-constructs"),
      nodeOptions: run.env.NODE_OPTIONS ?? ""
    }), true);
    await runApp({ ...run, env: { ...run.env, ...probe.env } }, options);
    return probe.readTraces();
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function canTrace({ language, context }) {
  const isOff = context["@cdktf/disable_stack_trace_in_metadata"] === true;
  return !isOff && (language === void 0 || language === "typescript");
}
async function runApp({ line, folder, env, signal, app }, { shell, log }) {
  const { exitCode, output } = await log.group(
    `Synthesizing: ${line}`,
    () => shell.run({
      line,
      cwd: folder,
      env,
      signal,
      timeoutMs: TIME_LIMIT_MS2,
      onLine: (text) => log.info(text)
    })
  );
  if (exitCode === 0) return;
  const last = output.trimEnd().split("\n").slice(-LINES_SHOWN);
  throw new MayflyError(`${app} failed to synthesize: \`${line}\` ended with exit code ${exitCode}`, {
    kind: "input",
    hint: "Run `cdktf synth` (or `cdktn synth`) in that folder, and mend what it says.",
    diagnostics: [{ severity: "error", summary: `The last lines of \`${line}\``, detail: last.join("\n") }]
  });
}

// src/adapters/sources/bare-stack.ts
import { copyFile, mkdir as mkdir2, readdir as readdir3, writeFile as writeFile2 } from "node:fs/promises";
import { join as join8 } from "node:path";
async function makeBare({
  name,
  outputDirectory,
  content = { terraform: {} },
  like
}) {
  const directory = join8(outputDirectory, encodeURIComponent(name));
  await mkdir2(directory, { recursive: true });
  await writeFile2(join8(directory, "main.tf.json"), `${JSON.stringify(content, null, 2)}
`);
  if (like !== void 0) await copyLockFiles(like.directory, directory);
  return { name, directory, dependsOn: [], intended: {} };
}
async function copyLockFiles(from, to) {
  const names = (await readdir3(from)).filter((name) => name.endsWith(".lock.hcl"));
  for (const name of names) await copyFile(join8(from, name), join8(to, name));
}

// src/adapters/sources/import-file.ts
import { rm as rm3, writeFile as writeFile3 } from "node:fs/promises";
import { join as join9 } from "node:path";
async function writeImports({ stack, imports }) {
  const file = join9(stack.directory, IMPORT_FILE);
  if (imports.length === 0) return rm3(file, { force: true });
  const content = { import: imports.map(({ address, id }) => ({ to: address, id: escapeTemplate(id) })) };
  await writeFile3(file, `${JSON.stringify(content, null, 2)}
`);
}

// src/adapters/sources/module-source.ts
import { mkdir as mkdir4, readdir as readdir6, writeFile as writeFile4 } from "node:fs/promises";
import { join as join12, relative as relative2, resolve as resolve7 } from "node:path";

// src/core/source/declarations.ts
var NO_DECLARATIONS = {
  resources: [],
  data: [],
  providers: [],
  calls: [],
  variables: []
};

// src/core/source/hcl-scan.ts
var BLANK = /[ \t\r]/;
var HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?\n/uy;
var OPENERS = "([{";
var CLOSERS = ")]}";
function skipTrivia(text, start) {
  let at = start;
  for (; ; ) {
    while (at < text.length && (text[at] === "\n" || BLANK.test(text[at] ?? ""))) at++;
    const after = skipComment(text, at);
    if (after === at) return at;
    at = after;
  }
}
function skipBlanks(text, start) {
  let at = start;
  while (at < text.length && BLANK.test(text[at] ?? "")) at++;
  return at;
}
function skipComment(text, at) {
  if (text[at] === "#" || text.startsWith("//", at)) return endOf(text, "\n", at);
  if (text.startsWith("/*", at)) return Math.min(endOf(text, "*/", at + 2) + 2, text.length);
  return at;
}
function skipString(text, start) {
  let at = start + 1;
  while (at < text.length) {
    const char = text[at];
    if (char === '"') return at + 1;
    if (char === "\n") return at;
    if (char === "\\") at += 2;
    else if (text.startsWith("$${", at) || text.startsWith("%%{", at)) at += 3;
    else if (text.startsWith("${", at) || text.startsWith("%{", at)) at = skipGroup(text, at + 1);
    else at++;
  }
  return text.length;
}
function skipHeredoc(text, start) {
  HEREDOC.lastIndex = start;
  const marker = HEREDOC.exec(text)?.[1];
  if (marker === void 0) return start;
  let at = HEREDOC.lastIndex;
  while (at < text.length) {
    const end = endOf(text, "\n", at);
    if (text.slice(at, end).trim() === marker) return end;
    at = end + 1;
  }
  return text.length;
}
function skipGroup(text, start) {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const char = text[at] ?? "";
    if (OPENERS.includes(char)) depth++;
    if (CLOSERS.includes(char)) depth--;
    at = OPENERS.includes(char) || CLOSERS.includes(char) ? at + 1 : skipElement(text, at);
    if (depth <= 0) return at;
  }
  return text.length;
}
function skipExpression(text, start) {
  let at = start;
  while (at < text.length) {
    const char = text[at] ?? "";
    if (char === "\n" || CLOSERS.includes(char)) return at;
    if (char === "#" || text.startsWith("//", at)) return at;
    at = OPENERS.includes(char) ? skipGroup(text, at) : skipElement(text, at);
  }
  return text.length;
}
function skipElement(text, at) {
  switch (text[at]) {
    case '"':
      return skipString(text, at);
    case "<":
      return Math.max(skipHeredoc(text, at), at + 1);
    case "#":
    case "/":
      return Math.max(skipComment(text, at), at + 1);
    default:
      return at + 1;
  }
}
function endOf(text, what, from) {
  const found = text.indexOf(what, from);
  return found === -1 ? text.length : found;
}

// src/core/source/hcl-blocks.ts
var IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
function parseHclBlocks(text) {
  return new Scanner(text).body();
}
var Scanner = class {
  constructor(text) {
    this.text = text;
  }
  text;
  at = 0;
  line = 1;
  counted = 0;
  /** Reads up to the closing brace, which it leaves, or the end. */
  body() {
    const attributes = /* @__PURE__ */ new Map();
    const blocks = [];
    for (; ; ) {
      this.at = skipTrivia(this.text, this.at);
      if (this.at >= this.text.length || this.text[this.at] === "}") return { attributes, blocks };
      const line = this.lineHere();
      const name = this.identifier();
      if (name === void 0) this.at++;
      else if (this.startsAttribute()) attributes.set(name, { expression: this.expression(), line });
      else this.block(name, line, blocks);
    }
  }
  block(type, line, into) {
    const labels = this.labels();
    if (this.text[this.at] !== "{") return;
    this.at++;
    const body = this.body();
    this.at++;
    into.push({ type, labels, line, body });
  }
  labels() {
    const labels = [];
    for (; ; ) {
      this.at = skipBlanks(this.text, this.at);
      const start = this.at;
      if (this.text[this.at] === '"') {
        this.at = skipString(this.text, this.at);
        labels.push(this.text.slice(start + 1, this.at - 1));
        continue;
      }
      const identifier = this.identifier();
      if (identifier === void 0) return labels;
      labels.push(identifier);
    }
  }
  startsAttribute() {
    this.at = skipBlanks(this.text, this.at);
    return this.text[this.at] === "=" && this.text[this.at + 1] !== "=";
  }
  expression() {
    const start = this.at + 1;
    this.at = skipExpression(this.text, start);
    return this.text.slice(start, this.at).trim();
  }
  identifier() {
    IDENTIFIER.lastIndex = this.at;
    const found = IDENTIFIER.exec(this.text)?.[0];
    if (found !== void 0) this.at += found.length;
    return found;
  }
  lineHere() {
    for (; this.counted < this.at; this.counted++) if (this.text[this.counted] === "\n") this.line++;
    return this.line;
  }
};
function parseLiteralString(expression) {
  if (expression === void 0 || !/^"[^"\n]*"$/.test(expression)) return void 0;
  const inner = expression.slice(1, -1);
  return /[\\]|\$\{|%\{/.test(inner) ? void 0 : inner;
}

// src/core/source/hcl-declarations.ts
function parseHclDeclarations(file) {
  const { blocks } = parseHclBlocks(file.text);
  const ofType = (type, labels) => blocks.filter((block) => block.type === type && block.labels.length === labels);
  const resources = (type) => ofType(type, 2).map(({ labels, line, body }) => ({
    type: labels[0] ?? "",
    name: labels[1] ?? "",
    file: file.name,
    line,
    preventsDestroy: body.blocks.some(preventsDestroy)
  }));
  return {
    resources: resources("resource"),
    data: resources("data"),
    providers: ofType("provider", 1).map(parseProvider),
    calls: ofType("module", 1).map(({ labels, line, body }) => ({
      name: labels[0] ?? "",
      source: parseLiteralString(body.attributes.get("source")?.expression),
      file: file.name,
      line
    })),
    variables: ofType("variable", 1).map(({ labels }) => labels[0] ?? "")
  };
}
function preventsDestroy({ type, body }) {
  const expression = body.attributes.get("prevent_destroy")?.expression;
  return type === "lifecycle" && expression !== void 0 && expression !== "false";
}
function parseProvider({ labels, body }) {
  return {
    name: labels[0] ?? "",
    alias: parseLiteralString(body.attributes.get("alias")?.expression),
    setsRegion: body.attributes.has("region"),
    defaultTags: parseDefaultTags(body.blocks)
  };
}
function parseDefaultTags(blocks) {
  if (blocks.some(({ type, labels }) => type === "dynamic" && labels[0] === "default_tags")) {
    return { kind: "generated" };
  }
  const block = blocks.find(({ type }) => type === "default_tags");
  const text = block?.body.attributes.get("tags")?.expression;
  return text === void 0 ? void 0 : { kind: "expression", text };
}

// src/core/source/json-lines.ts
var TOKEN = /"(?:[^"\\\n]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g;
var KEY_SEPARATOR = "\0";
function locateJsonKeys(text, maxDepth) {
  const lines = /* @__PURE__ */ new Map();
  const frames = [];
  const path = [];
  let line = 1;
  let counted = 0;
  let expectsKey = false;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const frame = frames.at(-1);
    if (token === "{" || token === "[") frames.push({ isObject: token === "{", depth: path.length });
    if (token === "}" || token === "]") frames.pop();
    if (expectsKey && frame !== void 0 && token.startsWith('"')) {
      path.splice(frame.depth, Infinity, JSON.parse(token));
    }
    if (expectsKey && token.startsWith('"') && path.length <= maxDepth) {
      for (; counted < index; counted++) if (text[counted] === "\n") line++;
      const key = path.join(KEY_SEPARATOR);
      if (!lines.has(key)) lines.set(key, line);
    }
    if (token === "," && frame !== void 0) path.length = frame.depth;
    expectsKey = token === "{" || token === "," && frame?.isObject === true;
  }
  return lines;
}

// src/core/source/json-declarations.ts
function parseJsonDeclarations(file) {
  const root = parseJson3(file);
  const lines = locateJsonKeys(file.text, 3);
  const lineOf = (...path) => lines.get(path.join(KEY_SEPARATOR)) ?? 1;
  const resources = (kind) => entriesOf2(root, kind).flatMap(
    ([type, byName]) => namedBodiesOf(byName).map(([name, body]) => ({
      type,
      name,
      file: file.name,
      line: lineOf(kind, type, name),
      preventsDestroy: bodiesOf(body).some(preventsDestroy2)
    }))
  );
  return {
    resources: resources("resource"),
    data: resources("data"),
    providers: entriesOf2(root, "provider").flatMap(
      ([name, bodies]) => bodiesOf(bodies).map((body) => parseProvider2(name, body))
    ),
    calls: entriesOf2(root, "module").map(([name, bodies]) => ({
      name,
      source: plainText(bodiesOf(bodies)[0]?.source),
      file: file.name,
      line: lineOf("module", name)
    })),
    variables: entriesOf2(root, "variable").map(([name]) => name)
  };
}
function preventsDestroy2(resource) {
  return bodiesOf(resource.lifecycle).some(
    ({ prevent_destroy: value }) => value !== void 0 && value !== null && value !== false
  );
}
function parseProvider2(name, body) {
  return {
    name,
    alias: plainText(body.alias),
    setsRegion: body.region !== void 0 && body.region !== null,
    defaultTags: parseDefaultTags2(body)
  };
}
function parseDefaultTags2(body) {
  const generated = bodiesOf(body.dynamic).some((dynamic) => "default_tags" in dynamic);
  if (generated) return { kind: "generated" };
  const tags = bodiesOf(body.default_tags)[0]?.tags;
  if (isObject(tags)) return { kind: "value", tags };
  const expression = typeof tags === "string" ? /^\$\{([\s\S]*)\}$/.exec(tags)?.[1] : void 0;
  return expression === void 0 ? void 0 : { kind: "expression", text: expression };
}
function entriesOf2(root, kind) {
  return bodiesOf(root).flatMap((body) => namedBodiesOf(body[kind]));
}
function namedBodiesOf(value) {
  return bodiesOf(value).flatMap((body) => Object.entries(body)).filter(([name]) => name !== "//");
}
function bodiesOf(value) {
  return (Array.isArray(value) ? value : [value]).filter(isObject);
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function plainText(value) {
  return typeof value === "string" && !/\$\{|%\{/.test(value) ? value : void 0;
}
function parseJson3(file) {
  try {
    return JSON.parse(file.text);
  } catch (error) {
    throw new MayflyError(`${file.name} is not valid JSON: ${error instanceof Error ? error.message : ""}`, {
      kind: "input",
      hint: "Mend the file, or the program that wrote it.",
      cause: error
    });
  }
}

// src/core/source/module-files.ts
function isConfigurationFile(name) {
  return /\.tf(\.json)?$/.test(name) && !name.startsWith(".");
}
function isOverrideFile(name) {
  return isConfigurationFile(name) && /(^|_)override\.tf(\.json)?$/.test(name);
}
function parseDeclarations(files) {
  const all = inMergeOrder(files.filter(({ name }) => isConfigurationFile(baseOf(name)))).map(
    (file) => file.name.endsWith(".json") ? parseJsonDeclarations(file) : parseHclDeclarations(file)
  );
  return all.reduce(
    (left, right) => ({
      resources: [...left.resources, ...right.resources],
      data: [...left.data, ...right.data],
      providers: [...left.providers, ...right.providers],
      calls: [...left.calls, ...right.calls],
      variables: [...left.variables, ...right.variables]
    }),
    NO_DECLARATIONS
  );
}
function findResourceLocations(files) {
  const { resources, data, calls } = parseDeclarations(
    files.filter(({ name }) => !isOverrideFile(baseOf(name)))
  );
  const places = [
    ...resources.map(({ type, name, file, line }) => [`${type}.${name}`, { file, line }]),
    ...data.map(({ type, name, file, line }) => [`data.${type}.${name}`, { file, line }]),
    ...calls.map(({ name, file, line }) => [`module.${name}`, { file, line }])
  ];
  return new Map(places.toReversed());
}
function inMergeOrder(files) {
  const rank = ({ name }) => isOverrideFile(baseOf(name)) ? 1 : 0;
  return files.toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}
function baseOf(name) {
  return name.slice(name.lastIndexOf("/") + 1);
}

// src/core/source/variables.ts
function checkVariables({ given, declared, place }) {
  const unknown2 = Object.keys(given).filter((name) => !declared.includes(name));
  if (unknown2.length === 0) return;
  const list = declared.length === 0 ? "it declares none" : `it declares ${declared.join(", ")}`;
  const hints = unknown2.map((name) => suggestHint(name, declared)).filter((hint) => hint !== void 0);
  throw new MayflyError(
    `\`source.variables\` gives ${unknown2.join(", ")}, which ${place} does not declare; ${list}`,
    {
      kind: "input",
      hint: hints[0] ?? "Declare the variable in the module, or take it out of the configuration."
    }
  );
}

// src/adapters/sources/copy-tree.ts
import { copyFile as copyFile2, mkdir as mkdir3, readdir as readdir4, realpath as realpath2 } from "node:fs/promises";
import { dirname as dirname5, join as join10 } from "node:path";
var LEFT_OUT2 = [
  /^\.git$/,
  /^\.mayfly$/,
  /^\.terraform$/,
  /^\.terragrunt-cache$/,
  /^cdktf\.out$/,
  /\.tfstate(\.\d+)?(\.backup)?$/,
  /^\.terraform\.tfstate\.lock\.info$/,
  /\.tfplan$/
];
var SPECIAL = "it is a pipe, a socket or a device, not a file";
async function copyTree(options) {
  const root = await realpath2(options.repositoryRoot);
  const except = new Set(options.except);
  const copy = async (from, to, above) => {
    if (except.has(from)) return;
    const kind = await kindOf(from);
    if (kind === void 0) return;
    const real = await realpath2(from);
    if (!isInside(real, root)) throw leadsOut(computeDisplayPath(options.repositoryRoot, from));
    if (kind === "special") {
      options.log.warn(`${computeDisplayPath(options.repositoryRoot, from)} is left out: ${SPECIAL}`);
      return;
    }
    if (kind === "file") return await copyFile2(real, to);
    if (above.includes(real)) return;
    await mkdir3(to, { recursive: true });
    for (const name of await readdir4(real)) {
      if (!LEFT_OUT2.some((pattern) => pattern.test(name))) {
        await copy(join10(from, name), join10(to, name), [...above, real]);
      }
    }
  };
  await mkdir3(dirname5(options.to), { recursive: true });
  await copy(options.from, options.to, []).catch((error) => {
    throw explainFileError("copying the source", error);
  });
}
function leadsOut(path) {
  return new MayflyError(`${path} is a link that leads out of the repository`, {
    kind: "input",
    hint: "Replace the link by the file itself, or move what it points to into the repository."
  });
}

// src/adapters/sources/module-tree.ts
import { readdir as readdir5, readFile as readFile7 } from "node:fs/promises";
import { join as join11, resolve as resolve5 } from "node:path";
var LOCAL = /^\.\.?(\/|$)/;
async function readModuleTree({ root, follow }) {
  const nodes = [];
  const visit = async (directory, path, above) => {
    const files = await readConfigurationFiles(directory);
    const declared = parseDeclarations(files);
    nodes.push({ directory, path, files, declared });
    for (const call of declared.calls) {
      if (call.source === void 0 || !LOCAL.test(call.source)) continue;
      const target = resolve5(directory, call.source);
      if (target === directory || above.includes(target) || !await follow(target, call, directory))
        continue;
      await visit(target, [...path, call.name], [...above, directory]);
    }
  };
  await visit(root, [], []);
  return nodes;
}
async function readConfigurationFiles(directory) {
  const names = (await readdir5(directory)).filter((name) => isConfigurationFile(name) && !isOwnFile(name));
  const read = await Promise.all(
    names.sort().map(async (name) => {
      const path = join11(directory, name);
      return await kindOf(path) === "file" ? [{ name, text: await readFile7(path, "utf8") }] : [];
    })
  ).catch((error) => {
    throw explainFileError("reading the Terraform files", error);
  });
  return read.flat();
}

// src/adapters/sources/surroundings.ts
import { dirname as dirname6, resolve as resolve6 } from "node:path";

// src/core/source/upward-paths.ts
var UPWARD = /(?:\$\{path\.(module|root|cwd)\}\/)?((?:\.\.\/)*\.\.(?:\/[\w.@+/-]*)?)(?=["$\s'%*)\]])/g;
function findUpwardPaths(text) {
  return [...text.matchAll(UPWARD)].flatMap(([, base, path = ""]) => {
    const from = base === "module" ? "module" : "root";
    const leadsSomewhere = /[^./]/.test(path) || base !== void 0;
    return leadsSomewhere ? [{ from, path }] : [];
  });
}

// src/adapters/sources/surroundings.ts
async function findSurroundings(options) {
  const { tree, repositoryRoot } = options;
  const root = tree[0]?.directory ?? repositoryRoot;
  const named = tree.flatMap(
    ({ directory, files }) => files.flatMap(({ text }) => findUpwardPaths(text)).map(({ from, path }) => resolve6(from === "module" ? directory : root, path))
  );
  const wanted = /* @__PURE__ */ new Set([...tree.map(({ directory }) => directory), ...named]);
  const present = [];
  for (const path of wanted) if (isInside(path, repositoryRoot) && await exists(path)) present.push(path);
  const parts = present.filter((path) => !present.some((other) => other !== path && isInside(path, other)));
  return { base: parts.length === 1 ? parts[0] ?? root : computeCommonFolder(parts), parts };
}
function computeCommonFolder(paths) {
  let folder = dirname6(paths[0] ?? "/");
  while (!paths.every((path) => isInside(path, folder))) folder = dirname6(folder);
  return folder;
}

// src/adapters/sources/module-source.ts
var STACK = "main";
async function prepareModule(request) {
  const { source, workingDirectory, outputDirectory } = request;
  computeStackOrder({ stacks: [{ name: STACK, dependsOn: [] }], wanted: source.stacks });
  const root = resolve7(workingDirectory, request.path);
  const repositoryRoot = await findRepositoryRoot(workingDirectory);
  await checkRoot({ root, repositoryRoot, path: request.path });
  const tree = await readModuleTree({
    root,
    follow: (target2, call, caller) => checkCall({
      target: target2,
      place: `${computeDisplayPath(repositoryRoot, caller)}/${call.file}:${call.line}`,
      repositoryRoot
    })
  });
  checkVariables({
    given: source.variables,
    declared: tree[0]?.declared.variables ?? [],
    place: request.path
  });
  const { base, parts } = await findSurroundings({ tree, repositoryRoot });
  const target = join12(outputDirectory, STACK);
  await mkdir4(target, { recursive: true });
  const except = [outputDirectory, join12(repositoryRoot, "node_modules"), join12(root, "node_modules")];
  for (const from of parts)
    await copyTree({
      from,
      to: join12(target, relative2(base, from)),
      repositoryRoot,
      except,
      log: request.log
    });
  const directory = join12(target, relative2(base, root));
  await writeVariables(directory, source.variables);
  return {
    name: STACK,
    directory,
    sourceDirectory: computeDisplayPath(repositoryRoot, root),
    dependsOn: [],
    intended: {},
    locations: locate(tree, repositoryRoot)
  };
}
async function checkRoot(options) {
  const { root, repositoryRoot, path } = options;
  const refuse = (why, hint2) => {
    throw new MayflyError(`\`source.module\` is "${path}", ${why}`, { kind: "input", hint: hint2 });
  };
  const hint = "Give the folder that holds the .tf files, relative to the working directory.";
  if (!isInside(root, repositoryRoot)) refuse("which is outside the repository", hint);
  const kind = await kindOf(root);
  if (kind === void 0) refuse("which does not exist", hint);
  if (kind !== "folder") refuse("which is a file, not a folder", hint);
  const names = await readdir6(root);
  if (!names.some((name) => /\.tf(\.json)?$/.test(name))) refuse("which holds no .tf or .tf.json file", hint);
}
async function checkCall(options) {
  const { target, place, repositoryRoot } = options;
  const shown = computeDisplayPath(repositoryRoot, target);
  if (!isInside(target, repositoryRoot)) {
    throw new MayflyError(`the module called at ${place} is outside the repository: ${shown}`, {
      kind: "input",
      hint: "Move the module into the repository, or give it a source that Terraform can download."
    });
  }
  if (await kindOf(target) !== "folder") {
    throw new MayflyError(`the module called at ${place} does not exist: there is no folder ${shown}`, {
      kind: "input",
      hint: "Correct its `source`; it is relative to the folder of the file that calls it."
    });
  }
  return true;
}
async function writeVariables(directory, variables) {
  if (Object.keys(variables).length === 0) return;
  const name = computeVariablesName(await readdir6(directory));
  await writeFile4(join12(directory, name), `${JSON.stringify(variables, null, 2)}
`);
}
function locate(tree, repositoryRoot) {
  const places = tree.flatMap(({ directory, path, files }) => {
    const prefix = path.map((name) => `module.${name}.`).join("");
    const named = files.map(({ name, text }) => ({
      name: computeDisplayPath(repositoryRoot, join12(directory, name)),
      text
    }));
    return [...findResourceLocations(named)].map(([address, place]) => [prefix + address, place]);
  });
  return new Map(places);
}

// src/adapters/sources/seal.ts
import { readdir as readdir7, rm as rm4, writeFile as writeFile5 } from "node:fs/promises";
import { join as join13 } from "node:path";

// src/core/override/backend.ts
var EMULATED = {
  use_path_style: true,
  skip_credentials_validation: true,
  skip_metadata_api_check: true,
  skip_requesting_account_id: true,
  skip_region_validation: true
};
function computeBackendBlock({ backend, emulated }) {
  const { type, config } = computeReader({ backend, emulated });
  return { [type]: type === "s3" ? { ...config, encrypt: true, use_lockfile: true } : config };
}
function computeRemoteState(options) {
  const { type, config } = computeReader(options);
  return { backend: type, config };
}
function computeReader({ backend, emulated }) {
  if (backend.kind === "local") return { type: "local", config: { path: backend.path } };
  const { bucket, key, region } = backend;
  return { type: "s3", config: { bucket, key, region, ...emulated ? EMULATED : {} } };
}

// src/core/override/provider-override.ts
var EMULATED2 = {
  skip_credentials_validation: true,
  skip_metadata_api_check: true,
  skip_requesting_account_id: true,
  s3_use_path_style: true
};
function computeProviderOverride(provider, settings) {
  return {
    ...provider.alias === void 0 ? {} : { alias: provider.alias },
    ...provider.setsRegion ? {} : { region: settings.region },
    ...settings.emulated ? EMULATED2 : {},
    ...computeDefaultTags(provider.defaultTags, settings.tags)
  };
}
function computeDefaultTags(users, ours) {
  if (Object.keys(ours).length === 0) return {};
  if (users?.kind === "expression") {
    return { default_tags: { tags: `\${merge(${users.text}, ${renderMap(ours)})}` } };
  }
  const literal2 = Object.entries(ours).map(([key, value]) => [escapeTemplate(key), escapeTemplate(value)]);
  return {
    default_tags: {
      tags: { ...users?.kind === "value" ? users.tags : {}, ...Object.fromEntries(literal2) }
    }
  };
}
function renderMap(tags) {
  const entries = Object.entries(tags).map(
    ([key, value]) => `${escapeTemplate(JSON.stringify(key))} = ${escapeTemplate(JSON.stringify(value))}`
  );
  return `{ ${entries.join(", ")} }`;
}

// src/core/override/compute-override.ts
function computeOverride({ override, declared, isRoot, remoteStates }) {
  const providers = awsProviders(declared.providers, isRoot);
  return {
    ...isRoot ? { terraform: { backend: computeBackendBlock(override) } } : {},
    ...section("provider", providers.length === 0 ? {} : { aws: computeProviders(providers, override) }),
    ...section("data", computeData(remoteStates, override.emulated)),
    ...section("resource", override.relax ? computeResources(declared.resources) : {})
  };
}
var DEFAULT_PROVIDER = {
  name: "aws",
  alias: void 0,
  setsRegion: false,
  defaultTags: void 0
};
function awsProviders(declared, isRoot) {
  const byAlias = /* @__PURE__ */ new Map();
  for (const provider of declared.filter(({ name }) => name === "aws")) {
    const earlier = byAlias.get(provider.alias);
    byAlias.set(provider.alias, {
      ...provider,
      setsRegion: provider.setsRegion || earlier?.setsRegion === true,
      defaultTags: provider.defaultTags ?? earlier?.defaultTags
    });
  }
  if (isRoot && !byAlias.has(void 0)) byAlias.set(void 0, DEFAULT_PROVIDER);
  return [...byAlias.values()];
}
function computeProviders(providers, override) {
  return providers.map((provider) => computeProviderOverride(provider, override)).filter(saysSomething);
}
function saysSomething(body) {
  return Object.keys(body).some((key) => key !== "alias");
}
function computeData(remoteStates, emulated) {
  const states = [...remoteStates].map(([name, backend]) => [
    name,
    computeRemoteState({ backend, emulated })
  ]);
  return section("terraform_remote_state", Object.fromEntries(states));
}
function computeResources(resources) {
  const byType = /* @__PURE__ */ new Map();
  for (const { type, name, preventsDestroy: preventsDestroy3 } of resources) {
    const byName = byType.get(type) ?? /* @__PURE__ */ new Map();
    const lifecycle = preventsDestroy3 ? { lifecycle: { prevent_destroy: false } } : {};
    const relaxed = { ...computeRelaxation(type), ...byName.get(name), ...lifecycle };
    if (Object.keys(relaxed).length > 0) byType.set(type, byName.set(name, relaxed));
  }
  return Object.fromEntries([...byType].map(([type, byName]) => [type, Object.fromEntries(byName)]));
}
function section(name, content) {
  return Object.keys(content).length === 0 ? {} : { [name]: content };
}

// src/adapters/sources/seal.ts
async function sealStack(options) {
  const { stack, override, backendOf, within, log } = options;
  const tree = await readModuleTree({
    root: stack.directory,
    follow: async (target) => isInside(target, within) && await kindOf(target) === "folder"
  });
  const byDirectory = new Map(tree.map((node) => [node.directory, node]));
  for (const node of byDirectory.values()) {
    const isRoot = node.directory === stack.directory;
    warnOfGeneratedTags(node, log);
    const remoteStates = isRoot ? computeRemoteStates(node.declared, stack, backendOf) : /* @__PURE__ */ new Map();
    await writeOverride(
      node.directory,
      computeOverride({ override, declared: node.declared, isRoot, remoteStates })
    );
  }
  return { ...stack, preventsDestroy: new Set(tree.flatMap(listPreventing)) };
}
function listPreventing({ path, declared }) {
  const prefix = path.map((name) => `module.${name}.`).join("");
  return declared.resources.filter(({ preventsDestroy: preventsDestroy3 }) => preventsDestroy3).map(({ type, name }) => `${prefix}${type}.${name}`);
}
async function writeOverride(directory, content) {
  const names = await readdir7(directory);
  for (const name of names.filter(isOwnOverrideFile)) await rm4(join13(directory, name));
  if (Object.keys(content).length === 0) return;
  await writeFile5(join13(directory, computeOverrideName(names)), `${JSON.stringify(content, null, 2)}
`);
}
var CROSS_STACK = "cross-stack-reference-input-";
function computeRemoteStates({ data }, stack, backendOf) {
  const plain = (name) => name.replace(/[^A-Za-z0-9]/g, "");
  const stackByKey = new Map(stack.dependsOn.map((name) => [plain(name), name]));
  const states = data.filter(({ type, name }) => type === "terraform_remote_state" && name.startsWith(CROSS_STACK)).flatMap(({ name }) => {
    const other = stackByKey.get(plain(name.slice(CROSS_STACK.length)));
    return other === void 0 ? [] : [[name, backendOf(other)]];
  });
  return new Map(states);
}
function warnOfGeneratedTags({ declared }, log) {
  if (!declared.providers.some(({ defaultTags }) => defaultTags?.kind === "generated")) return;
  log.warn(
    "A provider writes its default_tags with a dynamic block. Mayfly can only replace them: resources carry the environment's tags, but not these."
  );
}

// src/adapters/sources/sources.ts
function createSources(options) {
  const folders = /* @__PURE__ */ new Map();
  return {
    async prepare(request) {
      const stacks = await prepare(request, options);
      for (const { directory } of stacks) folders.set(directory, request.outputDirectory);
      return stacks;
    },
    makeBare,
    writeImports,
    async seal({ stack, override, backendOf }) {
      const within = folders.get(stack.directory) ?? stack.directory;
      return sealStack({ stack, override, backendOf, within, log: options.log });
    }
  };
}
async function prepare(request, options) {
  const { source } = request;
  switch (source.kind) {
    case "app":
      return prepareApp({ ...request, path: source.path }, options);
    case "module":
      return [await prepareModule({ ...request, path: source.path, log: options.log })];
    case "blueprint": {
      const { blueprint, variables: properties, stacks: wanted } = source;
      const { context, workingDirectory, outputDirectory } = request;
      const { blueprints, endpoint, log } = options;
      const paths = { workingDirectory, outputDirectory };
      const stack = await blueprints.synthesize({ blueprint, properties, context, endpoint, log, ...paths });
      return computeStackOrder({ stacks: [stack], wanted });
    }
  }
}
export {
  createSources
};
//# sourceMappingURL=sources-T4GQH3FQ.js.map
