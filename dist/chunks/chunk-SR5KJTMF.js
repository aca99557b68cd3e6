import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  openTerraform,
  parseToolSpec
} from "./chunk-HSVMT55U.js";
import {
  findSiblings
} from "./chunk-B5J4BALH.js";
import {
  decideFence,
  hasBundle
} from "./chunk-JNYTILJL.js";
import {
  computeHost,
  openAws
} from "./chunk-OLHT4P3T.js";
import {
  computeRegion
} from "./chunk-WPD7GO4G.js";
import {
  loadConfig,
  parseConfigText,
  salvageConfig,
  toRuleSetting,
  toWaiver
} from "./chunk-OD2A2EXA.js";
import {
  lazyHttp
} from "./chunk-TTHCJVDK.js";
import {
  announceAlone
} from "./chunk-2TWWJMDM.js";
import {
  computeBareReport,
  explainProblems,
  toDiagnostic
} from "./chunk-QXA2UNBA.js";
import {
  exec
} from "./chunk-RMUBI77R.js";
import {
  systemClock
} from "./chunk-MSY7QYJ5.js";
import {
  pickPlace
} from "./chunk-WDDTWADQ.js";
import {
  mayStand,
  renderVerdict
} from "./chunk-FBDRMXZS.js";
import {
  formatSpan,
  formatTime,
  listBlocking,
  listCounts
} from "./chunk-4LZQZSRP.js";
import {
  plainLine,
  plainText
} from "./chunk-6TPL4O4A.js";
import {
  neutralizeCommands,
  plural,
  shorten
} from "./chunk-7YU4QAII.js";
import {
  RULE_IDS,
  customSchema,
  describeIssues,
  parseYaml,
  policySchema,
  rulesSchema,
  waiverSchema
} from "./chunk-RPCM37KE.js";
import {
  defaultMessages
} from "./chunk-FUIQ6R5T.js";
import {
  RULES
} from "./chunk-J2CYEJ7M.js";
import {
  LIVE_RULES
} from "./chunk-YUX6NTBY.js";
import {
  computeEnvironmentName
} from "./chunk-IVJUWPQS.js";
import {
  SEVERITIES
} from "./chunk-PEUZ62HH.js";
import {
  LineSplitter,
  Tail,
  createProcesses,
  killTree
} from "./chunk-DTMMY3PT.js";
import {
  createTempFolders
} from "./chunk-XP4L2CDN.js";
import {
  getAt,
  isMap,
  renderPath
} from "./chunk-COGVIM4J.js";
import {
  formatDuration
} from "./chunk-XA3SNHR6.js";
import {
  external_exports
} from "./chunk-OSVD3WA2.js";
import {
  MayflyError,
  computeNextStep
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

// src/wiring/find-config.ts
async function findConfig(request) {
  const loaded = await loadConfigFor(request);
  const { file } = loaded;
  const { forge, verb, pullNumber } = request;
  if (loaded.ok) return { config: loaded.config, problems: [], named: true, file };
  const config = await recallName(request, loaded);
  const place = verb === "destroy" ? pickPlace(await forge?.fetchTold(pullNumber) ?? []) : void 0;
  const recalled = recallPlace({ salvaged: config, place, pullNumber });
  return { config: recalled, problems: loaded.problems, named: loaded.named || recalled !== config, file };
}
function recallPlace({ salvaged, place, pullNumber }) {
  const suffix = `-pr-${pullNumber}`;
  if (place === void 0 || !place.environment.endsWith(suffix)) return salvaged;
  const { region, state, environment } = place;
  return { ...salvaged, name: environment.slice(0, -suffix.length), region, state };
}
async function loadConfigFor(request) {
  const { workingDirectory, root, configFile, verb, forge, headSha, log } = request;
  const loaded = await loadConfig({ workingDirectory, root, config: configFile });
  if (loaded.ok || verb !== "destroy") return loaded;
  log.info(
    `Destroying without a good configuration (${explainProblems(loaded.problems)}): bundle and state are enough.`
  );
  if (!loaded.missing || headSha === void 0) return loaded;
  const text = await forge?.fetchFile(loaded.file, headSha);
  return text === void 0 ? loaded : parseConfigText(text, loaded.file);
}
async function recallName({ forge, baseSha }, { salvaged, file }) {
  if (salvaged.name !== void 0 || baseSha === void 0) return salvaged;
  const { name } = salvageConfig(await forge?.fetchFile(file, baseSha));
  return name === void 0 ? salvaged : { ...salvaged, name };
}

// src/wiring/find-environment.ts
async function findEnvironment(context) {
  const { environment, store } = context;
  if (await store.prepare({ create: false }) === "absent") return context;
  const own = await store.readRecord(environment.name);
  if (own !== void 0 && own.record.status !== "destroyed") return context;
  const siblings = await findSiblings(context);
  const first = siblings.find(({ status }) => status !== "destroying") ?? siblings[0];
  if (first === void 0 || await hasBundle(context)) return context;
  return { ...context, environment: { ...environment, name: first.environment } };
}

// src/wiring/find-policy.ts
import { relative, resolve, sep } from "node:path";

// src/core/config/base-policy.ts
var EMPTY = { waivers: [], custom: [], rules: {}, failOn: "high", problems: [] };
var POLICY = ["checks", "policy"];
function parseBasePolicy({ text, file }) {
  if (text === void 0) return EMPTY;
  const { value, locate } = parseYaml(text, file);
  const written = getAt(value, [...POLICY, "waivers"]);
  const judged = (Array.isArray(written) ? written : []).map((waiver, index) => {
    const parsed = waiverSchema.safeParse(waiver, { error: defaultMessages });
    if (parsed.success) return { waiver: toWaiver(parsed.data) };
    const [issue] = describeIssues(parsed.error.issues, waiver);
    const { line } = locate({ path: [...POLICY, "waivers", index], at: "value" });
    return { problem: `the waiver at ${file}:${line} of the base branch does not count: ${explain(issue)}` };
  });
  const custom = parseCustom(getAt(value, [...POLICY, "custom"]), file);
  const failOn = policySchema.safeParse({ fail_on: getAt(value, [...POLICY, "fail_on"]) });
  return {
    waivers: judged.flatMap(({ waiver }) => waiver ?? []),
    custom: custom.patterns,
    rules: parseRules(getAt(value, [...POLICY, "rules"])),
    failOn: failOn.success ? failOn.data.fail_on : EMPTY.failOn,
    problems: [...judged.flatMap(({ problem }) => problem ?? []), ...custom.problems]
  };
}
function parseCustom(written, file) {
  const items = Array.isArray(written) ? written : written == null ? [] : [[written]];
  const parsed = items.map((item) => customSchema.safeParse([item]));
  const bad = parsed.filter(({ success }) => !success).length;
  return {
    patterns: parsed.flatMap(({ data }) => data ?? []),
    problems: bad === 0 ? [] : [`${plural(bad, "item")} of \`checks.policy.custom\` in ${file} of the base branch can't be read`]
  };
}
function explain(issue) {
  if (issue === void 0) return "it is malformed";
  const namesKey = issue.path.length === 0 || issue.message.startsWith("`");
  return namesKey ? issue.message : `\`${renderPath(issue.path)}\` ${issue.message}`;
}
function parseRules(written) {
  if (!isMap(written)) return {};
  const settings = Object.entries(written).flatMap(([id, setting]) => {
    const parsed = rulesSchema.safeParse({ [id]: setting });
    return parsed.success ? Object.entries(parsed.data) : [];
  });
  return Object.fromEntries(settings.map(([id, setting]) => [id, toRuleSetting(setting)]));
}

// src/core/policy/compare-settings.ts
function listWeakened({ own, base, severities }) {
  const ids = /* @__PURE__ */ new Set([...Object.keys(own.rules), ...Object.keys(base.rules)]);
  const rules = [...ids].flatMap((id) => {
    const usual = severities.get(id);
    const [now, before] = [own.rules[id], base.rules[id]].map((setting) => weigh(setting, usual));
    return now === void 0 || before === void 0 ? [] : compare(id, now, before);
  });
  return [...compare("fail_on", own.failOn, base.failOn).reverse(), ...rules];
}
function compare(what, now, before) {
  if (now === before || before === "off") return [];
  if (now === "off") return [`${what} off`];
  if (now === "usual" || before === "usual") return [];
  const isMilder = SEVERITIES.indexOf(now) > SEVERITIES.indexOf(before);
  return (what === "fail_on" ? !isMilder : isMilder) ? [`${what} ${now} instead of ${before}`] : [];
}
function weigh(setting, usual) {
  if (setting === void 0) return usual ?? "usual";
  return setting.off ? "off" : setting.severity ?? usual ?? "usual";
}

// src/wiring/find-policy.ts
async function findPolicy(request, source) {
  const { forge, verb } = request;
  const { failOn, rules, waivers } = source.config;
  if (verb === "destroy") {
    return { policy: { failOn, rules, waivers: [], extraRules: [], warnings: [] }, rego: [] };
  }
  if (forge !== void 0) return findMerged(request, { ...source, forge });
  const own = await loadOwn(request, source);
  return {
    policy: { failOn, rules, waivers, extraRules: own?.rules ?? [], warnings: [] },
    rego: own?.rego ?? []
  };
}
async function findMerged(request, { config, file, forge }) {
  const ref = await findBaseRef(request);
  const text = ref === void 0 ? void 0 : await forge.requireFile(file, ref);
  const base = parseBasePolicy({ text, file });
  const policies = await loadBase(request, { forge, ref, patterns: base.custom });
  const own = await loadOwn(request, { config, file });
  const target = ref ?? "the base branch";
  const lost = findLost(base, policies);
  return {
    policy: {
      failOn: config.failOn,
      rules: config.rules,
      waivers: base.waivers.filter((waiver) => !lost.includes(waiver)),
      extraRules: policies?.rules ?? [],
      warnings: [
        ...base.problems,
        ...lost.map(({ rule, resource }) => explainLost({ rule, resource, target })),
        ...policies?.warnings ?? [],
        ...explainOwnWaivers(config, base, target),
        ...own === void 0 || areSame(own.files, policies?.files ?? []) ? [] : [
          `the custom policies here are not those of ${target}, which are the ones that count until a merge`
        ],
        ...text === void 0 ? [] : explainWeakened({ config, base, policies })
      ]
    },
    rego: policies?.rego ?? []
  };
}
function findLost({ waivers }, policies) {
  if (policies !== void 0 && policies.rego.length > 0) return [];
  const known = /* @__PURE__ */ new Set([...RULE_IDS, ...(policies?.rules ?? []).map(({ id }) => id)]);
  return waivers.filter(({ rule }) => !known.has(rule));
}
function explainLost({ rule, resource, target }) {
  return `the waiver of ${rule} for ${resource} on ${target} does not count: there is no rule ${rule}`;
}
function areSame(own, merged) {
  return merged.length === own.length && own.every(({ file, text }) => merged.some((one) => one.file === file && one.text === text));
}
async function loadBase({ root, workingDirectory }, { forge, ref, patterns }) {
  if (ref === void 0 || patterns.length === 0) return void 0;
  const folder = relative(root, workingDirectory).split(sep).join("/");
  const { fetchBasePolicies } = await import("./base-policies-RXNHD6EN.js");
  return fetchBasePolicies({ forge, ref, patterns, folder });
}
async function loadOwn({ root, workingDirectory }, { config, file }) {
  if (config.custom.length === 0) return void 0;
  const { loadCustomPolicies } = await import("./custom-policies-7OEGWD3K.js");
  const configFile = relative(workingDirectory, resolve(root, file));
  return loadCustomPolicies({ workingDirectory, policy: config, configFile });
}
async function findBaseRef({ forge, baseRef, pullNumber }) {
  return baseRef ?? (await forge?.fetchPullRequest(pullNumber))?.baseRef;
}
function explainOwnWaivers({ waivers }, base, target) {
  const merged = new Set(base.waivers.map((waiver) => JSON.stringify(waiver)));
  const own = waivers.filter((waiver) => !merged.has(JSON.stringify(waiver)));
  if (own.length === 0) return [];
  const count = plural(own.length, "waiver");
  return [
    `${count} of this pull request ${own.length === 1 ? "does" : "do"} not count before being merged to ${target}: ` + own.map(({ rule, resource }) => `${rule} for ${resource}`).join(", ")
  ];
}
function explainWeakened({ config, base, policies }) {
  const rules = [...RULES, ...LIVE_RULES, ...policies?.rules ?? []];
  const severities = new Map(rules.map(({ id, severity }) => [id, severity]));
  const weakened = listWeakened({ own: config, base, severities });
  return weakened.length === 0 ? [] : [`this pull request changes what policy counts: ${weakened.join(", ")}. Review that as code.`];
}

// src/wiring/open-rego.ts
async function openRego(files, { env, folders }) {
  if (files.length === 0) return void 0;
  const { openPolicyPrograms } = await import("./open-policy-programs-4KLB3S3K.js");
  const programs = openPolicyPrograms({ env, folders });
  return { judge: (planJson, signal) => programs.judge({ files, planJson, signal }) };
}

// src/adapters/bundle/tar-bundles.ts
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join, relative as relative2, sep as sep2 } from "node:path";

// src/core/environment/bundle-manifest.ts
var MANIFEST_FILE = "mayfly.json";
var manifestSchema = external_exports.looseObject({
  version: external_exports.literal(1),
  environment: external_exports.string(),
  stacks: external_exports.array(
    external_exports.object({
      name: external_exports.string(),
      /** Relative to the bundle's root, with `/`; never outside it. */
      directory: external_exports.string().regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$)).*$/, "leads out of the bundle"),
      dependsOn: external_exports.array(external_exports.string())
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
  /^\.git$/
];
var isLeftOut = (name) => LEFT_OUT.some((pattern) => pattern.test(name));
var tarBundles = {
  async pack({ environment, folder, stacks, file }) {
    await writeFile(join(folder, MANIFEST_FILE), renderManifest(environment, folder, stacks));
    const filter = (path) => !isLeftOut(basename(path));
    try {
      const { create: create2 } = await import("./index.min-G6JBAFVO.js");
      await create2({ gzip: true, cwd: folder, file, portable: true, noMtime: true, filter }, ["."]);
    } catch (error) {
      throw new MayflyError(`packing the bundle ${basename(file)} failed`, { kind: "outside", cause: error });
    }
  },
  async unpack({ file, folder }) {
    await mkdir(folder, { recursive: true });
    try {
      const { extract } = await import("./index.min-G6JBAFVO.js");
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
    directory: relative2(folder, directory).split(sep2).join("/") || ".",
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
    seal: async (options) => (await load()).seal(options)
  };
}
async function create({ log, env, endpoint }) {
  const { createSources } = await import("./sources-SUKFVOHP.js");
  return createSources({
    processes: createProcesses(),
    shell: createShell(),
    log,
    env,
    endpoint,
    blueprints: {
      synthesize: async (blueprint) => {
        const { blueprints } = await import("./blueprints-CUPTENC7.js");
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
  const { credentials, findCredentials, store, tagged, close } = await openAws(request);
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

// src/wiring/run-verb.ts
var VERBS = {
  deploy: async (context) => (await import("./deploy-Q76J3UZC.js")).runDeploy(context),
  plan: async (context) => (await import("./plan-TZNHWNI2.js")).runPlan(context),
  destroy: async (context) => (await import("./destroy-NMN65DE2.js")).runDestroy(context),
  check: async (context) => (await import("./check-3NKPNQZX.js")).runCheck(context)
};
var runVerb = (verb, context) => VERBS[verb](context);

// src/wiring/watch-announcements.ts
function watchAnnouncements(forge) {
  let announced = false;
  if (forge === void 0) return { forge, hasAnnounced: () => false };
  const announce = (announcement) => {
    announced = true;
    return forge.announce(announcement);
  };
  return { forge: { ...forge, announce }, hasAnnounced: () => announced };
}

// src/wiring/perform-verb.ts
async function performVerb(given) {
  const { forge, hasAnnounced } = watchAnnouncements(given.forge);
  const request = { ...given, forge };
  const { config, problems, named, file } = await findConfig(request);
  const identity = computeIdentity(request, config);
  request.onEnvironment(identity);
  try {
    if (problems.length > 0 && request.verb !== "destroy")
      return await failConfig(request, { config, identity, problems, named });
    return await performInWorld(request, { config, identity, file });
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    const report = describeFailure(request, identity, {
      reason: error.message,
      nextStep: computeNextStep(error),
      diagnostics: error.diagnostics,
      untouched: !hasAnnounced()
    });
    const { log } = request;
    const told = await announceAlone({ forge, report, mode: config.comment.mode, named, log });
    return { report: told, outcome: error.kind };
  }
}
function computeIdentity({ pullNumber, headSha, scope }, { name }) {
  return {
    name: computeEnvironmentName({ name, repository: scope, pullNumber }),
    pullNumber,
    headSha
  };
}
async function failConfig(request, loaded) {
  const { config, identity, problems, named } = loaded;
  const passed = await passBy(request, identity);
  if (passed !== void 0) return passed;
  const [only] = problems.length === 1 ? problems : [];
  const report = describeFailure(request, identity, {
    reason: explainProblems(problems),
    untouched: true,
    ...only !== void 0 && only.line === void 0 ? { nextStep: only.hint } : { nextStep: renderMend(request), diagnostics: problems.map(toDiagnostic) }
  });
  const { forge, log } = request;
  const told = await announceAlone({ forge, report, mode: config.comment.mode, named, log });
  return { report: told, outcome: "input" };
}
var renderMend = ({ run }) => `Mend the configuration and ${run === void 0 ? "try again" : "push"}.`;
async function passBy(request, identity) {
  const { forge, pullNumber, verb, repository, forced, headSha } = request;
  if (forge === void 0 || verb === "check") return void 0;
  const asked = await forge.fetchPullRequest(pullNumber).then((live) => ({ live })).catch(() => void 0);
  if (asked === void 0) return void 0;
  const facts = {
    verb,
    pullNumber,
    repository,
    eventHeadSha: headSha,
    live: asked.live,
    recordStatus: void 0,
    forced
  };
  const decision = decideFence(facts);
  if (decision.go) return void 0;
  const { reason, nextStep } = decision;
  const report = {
    ...describeFailure(request, identity, { reason, nextStep, untouched: true }),
    status: decision.verdict
  };
  return { report, outcome: decision.verdict === "failed" ? "input" : "good" };
}
function describeFailure(request, identity, failure) {
  const { verb, repository, run } = request;
  const { name, pullNumber, headSha } = identity;
  const at = (/* @__PURE__ */ new Date()).toISOString();
  return computeBareReport({
    environment: name,
    pullNumber,
    headSha,
    repository,
    verb,
    run,
    at,
    status: "failed",
    ...failure
  });
}
async function performInWorld(request, { config, identity, file }) {
  refuseAll([() => computeRegion(config.region, request.env), () => parseToolSpec(request.terraformVersion)]);
  const region = computeRegion(config.region, request.env);
  const findingPolicy = findPolicy(request, { config: config.checks.policy, file });
  findingPolicy.catch(() => {
  });
  request.onPlace?.({ environment: identity.name, region, state: config.state });
  const world = await openWorld({ ...request, config, region, readsOnly: request.verb === "check" });
  try {
    const headSha = identity.headSha ?? await fetchHeadSha(request);
    const { repository, forced, run, workingDirectory, signal, log, forge } = request;
    const environment = { ...identity, headSha, repository, region };
    const secretAccessKey = world.credentials?.secretAccessKey ?? "";
    if (secretAccessKey.length >= SHORTEST_KEY) log.mask(secretAccessKey);
    const { policy, rego } = await findingPolicy;
    const context = {
      ...world,
      policy,
      rego: await openRego(rego, { env: request.env, folders: world.folders }),
      secrets: [...findSecrets(request.env), ...listKeys(world.credentials)],
      environment,
      config,
      forced,
      run,
      host: computeHost(request.env),
      workingDirectory,
      signal,
      log,
      forge
    };
    const end = await runVerb(
      request.verb,
      request.verb === "destroy" ? await findEnvironment(context) : context
    );
    request.onConcluded();
    return end;
  } finally {
    await world.close();
  }
}
async function fetchHeadSha({ forge, pullNumber }) {
  return (await forge?.fetchPullRequest(pullNumber))?.headSha;
}
var SHORTEST_KEY = 16;
var listKeys = (credentials) => [credentials?.secretAccessKey, credentials?.sessionToken].filter((key) => key !== void 0).filter((key) => key.length >= SHORTEST_KEY);

// src/core/report/log-lines.ts
var LINE_BYTES = 2e3;
function renderLogLines(report) {
  return [
    ...report.diagnostics.filter(({ severity }) => severity === "error").flatMap(renderDiagnostic),
    ...report.checks.filter(({ result }) => result === "failed").flatMap(renderCheck),
    ...listBlocking(report).flatMap(({ rule, severity, address, message, remedy }) => [
      `policy ${rule} (${severity}) ${address}: ${message}`,
      ...remedy === "" ? [] : [`  to do: ${remedy}`]
    ]),
    ...report.warnings.map((warning) => `warning: ${warning}`),
    ...(report.receipt?.left ?? []).map((address) => `still there: ${address}`),
    ...renderConclusion(report)
  ].map((line) => neutralizeCommands(shorten(plainText(line).replace(/\s*\n\s*/g, " "), LINE_BYTES)));
}
function renderConclusion(report) {
  const counts = listCounts(report);
  return [
    plainLine(renderVerdict(report)),
    ...report.reason === void 0 ? [] : [`  why: ${plainLine(report.reason)}`],
    ...report.nextStep === void 0 ? [] : [`  next: ${plainLine(report.nextStep)}`],
    ...report.url === void 0 || !mayStand(report) ? [] : [`  url: ${plainLine(report.url)}`],
    ...renderEarlier(report),
    ...counts.length === 0 ? [] : [`  ${counts.join(" \xB7 ")}`]
  ];
}
function renderEarlier({ earlier }) {
  if (earlier === void 0) return [];
  const { headSha, url, expiresAt } = earlier;
  const parts = [
    `the environment${headSha === void 0 ? "" : ` of commit ${headSha.slice(0, 7)}`}`,
    ...url === void 0 ? [] : [plainLine(url)],
    ...expiresAt === void 0 ? [] : [`ends ${formatTime(expiresAt)}`]
  ];
  return [`  still up: ${parts.join(" \xB7 ")}`];
}
function renderCheck({ name, target, message, optional, answers, attempts, ms }) {
  const others = (answers.at(-1)?.failures ?? []).filter((failure) => !message.includes(failure));
  return [
    `check ${plainLine(name)}${optional ? " (optional)" : ""} failed: ${plainLine(message)}`,
    `  asked: ${plainLine(target)} (${plural(attempts, "attempt")} in ${formatSpan(ms)})`,
    ...others.map((failure) => `  not met: ${plainLine(failure)}`)
  ];
}
var renderColumn = ({ column }) => column === void 0 ? "" : `, column ${column}`;
function renderDiagnostic({ summary, detail, address, location, snippet }) {
  const where = [
    address === void 0 ? "" : `with ${address}`,
    location === void 0 ? "" : `on ${location.file} line ${location.line}${renderColumn(location)}`
  ].filter(Boolean);
  const text = plainText([detail, snippet ?? ""].filter((part) => part.trim() !== "").join("\n"));
  return [
    `error: ${plainLine(summary)}`,
    ...where.map((line) => `  ${plainLine(line)}`),
    ...text === "" ? [] : text.split("\n").map((line) => `  ${line.trimEnd()}`)
  ];
}

// src/core/report/json-report.ts
var KEYS = {
  version: true,
  environment: true,
  repository: true,
  pullNumber: true,
  headSha: true,
  verb: true,
  status: true,
  reason: true,
  nextStep: true,
  url: true,
  outputs: true,
  stacks: true,
  checks: true,
  findings: true,
  failOn: true,
  flips: true,
  diagnostics: true,
  warnings: true,
  timeline: true,
  expiresAt: true,
  earlier: true,
  untouched: true,
  recalled: true,
  undone: true,
  receipt: true,
  run: true,
  place: true,
  at: true
};
function renderJsonReport(report) {
  const open = { ...report, outputs: report.outputs.map(hideSensitive) };
  const ordered = Object.fromEntries(Object.keys(KEYS).map((key) => [key, open[key]]));
  return `${JSON.stringify(ordered, null, 2)}
`;
}
function hideSensitive(output) {
  return output.sensitive ? { name: output.name, sensitive: true } : output;
}

export {
  performVerb,
  renderLogLines,
  renderJsonReport
};
//# sourceMappingURL=chunk-SR5KJTMF.js.map
