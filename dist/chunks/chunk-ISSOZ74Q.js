import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  findCheckMistakes,
  hideCheckSecrets
} from "./chunk-6RSZ7ZN6.js";
import {
  findCheckout,
  readText
} from "./chunk-OL2DVFVN.js";
import {
  computeHost,
  openWorld,
  refuseAll
} from "./chunk-BZFVB22I.js";
import {
  findSecrets
} from "./chunk-6OXRFI2W.js";
import {
  refuseFork,
  watchAnnouncements
} from "./chunk-LI5A7BOB.js";
import {
  findConfig
} from "./chunk-TENVZ2V5.js";
import {
  computeRegion
} from "./chunk-U3BZSQ65.js";
import {
  toRuleSetting,
  toWaiver
} from "./chunk-5IAZQBIX.js";
import {
  parseToolSpec
} from "./chunk-6XOHGZ2Q.js";
import {
  refuseProblems
} from "./chunk-MXF2NKWP.js";
import {
  decideFence,
  hasBundle
} from "./chunk-G765L76Y.js";
import {
  frontOf
} from "./chunk-VXAZNW4C.js";
import {
  findSiblings
} from "./chunk-GDUMGRCO.js";
import {
  RULE_IDS,
  customSchema,
  describeIssues,
  policySchema,
  rulesSchema,
  waiverSchema
} from "./chunk-XYDSW2SC.js";
import {
  parseYaml
} from "./chunk-NYGPBBVH.js";
import {
  RULES
} from "./chunk-CUPV5VU5.js";
import {
  LIVE_RULES
} from "./chunk-4BI6KGM4.js";
import {
  defaultMessages
} from "./chunk-FUIQ6R5T.js";
import {
  getAt,
  isMap,
  renderPath
} from "./chunk-COGVIM4J.js";
import {
  computeEnvironmentName
} from "./chunk-A3RAN37X.js";
import {
  announceAlone
} from "./chunk-BJXIZO2B.js";
import {
  computeBareReport,
  explainProblems,
  toDiagnostic
} from "./chunk-YTEILYVU.js";
import {
  isSameLabel
} from "./chunk-YN5LI77Q.js";
import {
  describeAsked,
  mayStand,
  nameTest,
  renderReceipt,
  renderVerdict
} from "./chunk-JDUE5E74.js";
import {
  listBlocking,
  listCounts
} from "./chunk-R4TVVB56.js";
import {
  neutralizeCommands
} from "./chunk-GDQIQIQU.js";
import {
  plainLine,
  plainText
} from "./chunk-XM5L4NO7.js";
import {
  SEVERITIES
} from "./chunk-PEUZ62HH.js";
import {
  formatClock,
  formatSpan,
  formatTime
} from "./chunk-ELDBRVKG.js";
import {
  computeConsoleLink,
  parseArn
} from "./chunk-FIXMPWVU.js";
import {
  shorten
} from "./chunk-H4C27XYF.js";
import {
  plural
} from "./chunk-Z4Z2PRXF.js";
import {
  MayflyError,
  computeNextStep
} from "./chunk-SJXQFWZL.js";

// src/wiring/checkout-commit.ts
import { join } from "node:path";
var SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
async function readCheckoutCommit({ headFolder, gitFolder }) {
  const head = (await readText(join(headFolder, "HEAD"))).trim();
  if (SHA.test(head)) return head;
  const ref = /^ref: (?<ref>refs\/(?!.*\.\.)\S+)$/.exec(head)?.groups?.ref;
  if (ref === void 0) return void 0;
  const loose = (await readText(join(gitFolder, ref))).trim();
  if (SHA.test(loose)) return loose;
  return findPacked(await readText(join(gitFolder, "packed-refs")), ref);
}
function findPacked(text, ref) {
  const line = text.split("\n").find((one) => one.trimEnd().endsWith(` ${ref}`));
  const sha = line?.split(" ")[0] ?? "";
  return SHA.test(sha) ? sha : void 0;
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
  return { ...context, environment: { ...environment, name: frontOf(first) } };
}

// src/core/event/opt-in.ts
function explainIdleLabel({
  wanted,
  change
}) {
  if (change === void 0 || wanted !== void 0 && isSameLabel(wanted, change.name)) return void 0;
  const counts = wanted === void 0 ? "" : `; the one that \`only_with_label\` names is \`${wanted}\``;
  return `label \`${change.name.replaceAll("`", "'")}\` asks for nothing${counts}`;
}
function isOptInAsked({ wanted, change, byHand, verb }) {
  return wanted !== void 0 && (change !== void 0 || !byHand && verb !== "destroy");
}
function explainOptOut({ verb, pullNumber, wanted = "" }, labels) {
  const carried = labels.some((label) => isSameLabel(label, wanted));
  if (verb === "destroy") {
    return carried ? `pull request #${pullNumber} carries the label \`${wanted}\` again` : void 0;
  }
  return carried ? void 0 : `pull request #${pullNumber} does not carry the label \`${wanted}\`, which \`only_with_label\` asks for`;
}

// src/wiring/find-opt-out.ts
async function findOptOut(request, config) {
  const { verb, pullNumber, forced, asked, label: change, forge } = request;
  const wanted = config.onlyWithLabel;
  const byHand = change === void 0 && (forced || asked !== void 0);
  const facts = { verb, pullNumber, wanted, change, byHand };
  const idle = explainIdleLabel(facts);
  if (idle !== void 0 || !isOptInAsked(facts)) return idle;
  if (forge === void 0)
    return `without a github-token nobody knows whether it carries the label \`${wanted}\``;
  const live = await forge.fetchPullRequest(pullNumber);
  return live === void 0 ? void 0 : explainOptOut(facts, live.labels);
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
  const { fetchBasePolicies } = await import("./base-policies-4PSFFWRJ.js");
  return fetchBasePolicies({ forge, ref, patterns, folder });
}
async function loadOwn({ root, workingDirectory }, { config, file }) {
  if (config.custom.length === 0) return void 0;
  const { loadCustomPolicies } = await import("./custom-policies-VH6QQ3HO.js");
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
  const { openPolicyPrograms } = await import("./open-policy-programs-4W3TTIJE.js");
  const programs = openPolicyPrograms({ env, folders });
  return { judge: (planJson, signal) => programs.judge({ files, planJson, signal }) };
}

// src/wiring/run-verb.ts
var VERBS = {
  deploy: async (context) => (await import("./deploy-4FB2YR6P.js")).runDeploy(context),
  plan: async (context) => (await import("./plan-2MMSWOCG.js")).runPlan(context),
  destroy: async (context) => (await import("./destroy-LHBETS6X.js")).runDestroy(context),
  check: async (context) => (await import("./check-M6Z7TCYD.js")).runCheck(context)
};
var runVerb = (verb, context) => VERBS[verb](context);

// src/wiring/verify-checkout.ts
import { readdir } from "node:fs/promises";
async function verifyCheckout(question) {
  const { forge, headSha, workingDirectory, log } = question;
  const checkout = await findCheckout(workingDirectory);
  if (checkout === void 0 && await isEmpty(workingDirectory)) {
    throw refuse(question, `there is no checkout of pull request #${question.pullNumber}`);
  }
  const commit = checkout === void 0 ? void 0 : await readCheckoutCommit(checkout);
  if (commit === void 0) {
    log.warn(
      `whether the checkout is at commit ${shorten2(headSha)} can't be told: ${checkout === void 0 ? "it has no .git" : "its .git names no commit"}. Make sure that the workflow checks out refs/pull/${question.pullNumber}/head.`
    );
    return;
  }
  if (commit === headSha || (await forge.fetchParents(commit))?.includes(headSha)) return;
  throw refuse(
    question,
    `the checkout is at commit ${shorten2(commit)}, which is not the head ${shorten2(headSha)} of pull request #${question.pullNumber}, nor a merge of it`
  );
}
function refuse({ pullNumber }, message) {
  return new MayflyError(message, {
    kind: "input",
    hint: `Let actions/checkout of this workflow have \`ref: refs/pull/${pullNumber}/head\`, with the number from the event; where a commit was pushed just now, ask again.`
  });
}
async function isEmpty(folder) {
  const entries = await readdir(folder).catch(() => []);
  return entries.length === 0;
}
var shorten2 = (sha) => sha.slice(0, 7);

// src/wiring/perform-verb.ts
var SMOKING = /* @__PURE__ */ new Set(["deploy", "check"]);
async function performVerb(given) {
  const { forge, hasAnnounced } = watchAnnouncements(given.forge);
  const request = { ...given, forge };
  const fork = await askForFork(request);
  if (fork !== void 0) return fork;
  const { config, problems, named, file } = await findConfig(request);
  let identity = computeIdentity(request, config);
  try {
    const optOut = await findOptOut(request, config);
    if (optOut !== void 0) return skip(request, identity, optOut);
    if (request.foreignCheckout === true && request.verb !== "destroy") {
      const passed = await passBy(request, identity);
      if (passed !== void 0) return passed;
      identity = { ...identity, headSha: await confirmHead(request, identity) };
    }
    request.onEnvironment(identity);
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
async function askForFork(request) {
  if (request.foreignCheckout !== true) return void 0;
  const identity = { name: "", pullNumber: request.pullNumber, headSha: request.headSha };
  try {
    const reason = await refuseFork(request);
    return reason === void 0 ? void 0 : skip(request, identity, reason);
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    const failure = { reason: error.message, nextStep: computeNextStep(error), untouched: true };
    return { report: describeFailure(request, identity, failure), outcome: error.kind };
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
function skip(request, identity, reason) {
  const report = describeFailure(request, identity, { reason, untouched: true });
  return { report: { ...report, status: "skipped" }, outcome: "good" };
}
async function confirmHead(request, { headSha }) {
  const { forge, pullNumber, workingDirectory, log } = request;
  const live = headSha ?? await fetchHeadSha(request);
  if (forge === void 0 || live === void 0) return live;
  await verifyCheckout({ forge, pullNumber, headSha: live, workingDirectory, log });
  return live;
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
  const { verb, repository, run, asked } = request;
  const { name, pullNumber, headSha } = identity;
  const at = (/* @__PURE__ */ new Date()).toISOString();
  return computeBareReport({
    environment: name,
    pullNumber,
    headSha,
    repository,
    verb,
    run,
    asked,
    at,
    status: "failed",
    ...failure
  });
}
async function performInWorld(request, { config, identity, file }) {
  refuseAll([() => computeRegion(config.region, request.env), () => parseToolSpec(request.terraformVersion)]);
  if (SMOKING.has(request.verb)) {
    const mistakes = await findCheckMistakes(config.checks.smoke, request);
    refuseProblems(mistakes, "Mend the configuration; nothing was applied.");
  }
  const region = computeRegion(config.region, request.env);
  const findingPolicy = findPolicy(request, { config: config.checks.policy, file });
  findingPolicy.catch(() => {
  });
  request.onPlace?.({ environment: identity.name, region, state: config.state });
  const world = await openWorld({ ...request, config, region, readsOnly: request.verb === "check" });
  try {
    const headSha = identity.headSha ?? await fetchHeadSha(request) ?? await findOwnCommit(request, config);
    const { repository, forced, run, asked, workingDirectory, signal, log, forge } = request;
    const environment = { ...identity, headSha, repository, region };
    const secretAccessKey = world.credentials?.secretAccessKey ?? "";
    if (secretAccessKey.length >= SHORTEST_KEY) log.mask(secretAccessKey);
    const { policy, rego } = await findingPolicy;
    const context = {
      ...world,
      policy,
      rego: await openRego(rego, { env: request.env, folders: world.folders }),
      secrets: [
        ...findSecrets(request.env),
        ...listKeys(world.credentials),
        ...hideCheckSecrets(config.checks.smoke, request)
      ],
      environment,
      config,
      forced,
      run,
      host: computeHost(request.env),
      asked,
      workingDirectory,
      signal,
      log,
      forge
    };
    const end = await (request.verb === "destroy" ? destroy(request, context) : runVerb(request.verb, context));
    request.onConcluded();
    return end;
  } finally {
    await world.close();
  }
}
async function destroy(request, context) {
  if (request.label !== void 0) {
    const { runDestroyAlone } = await import("./destroy-LHBETS6X.js");
    return runDestroyAlone(context);
  }
  const found = await findEnvironment(context);
  const { name, region } = found.environment;
  if (name !== context.environment.name) {
    request.onEnvironment({ ...found.environment, pullNumber: request.pullNumber });
    request.onPlace?.({ environment: name, region, state: context.config.state });
  }
  return runVerb("destroy", found);
}
async function fetchHeadSha({ forge, pullNumber }) {
  return (await forge?.fetchPullRequest(pullNumber))?.headSha;
}
async function findOwnCommit({ workingDirectory }, { strategy }) {
  const checkout = strategy === "replace" ? await findCheckout(workingDirectory) : void 0;
  return checkout && readCheckoutCommit(checkout);
}
var SHORTEST_KEY = 16;
var listKeys = (credentials) => [credentials?.secretAccessKey, credentials?.sessionToken].filter((key) => key !== void 0).filter((key) => key.length >= SHORTEST_KEY);

// src/core/report/log-lines.ts
var LINE_BYTES = 2e3;
function renderLogLines(report) {
  return [
    ...report.diagnostics.filter(({ severity }) => severity === "error").flatMap(renderDiagnostic),
    ...report.checks.filter(({ result }) => result === "failed").flatMap(renderCheck),
    ...renderEvidence(report),
    ...listBlocking(report).flatMap(({ rule, severity, address, message, remedy }) => [
      `policy ${rule} (${severity}) ${address}: ${message}`,
      ...remedy === "" ? [] : [`  to do: ${remedy}`]
    ]),
    ...report.warnings.map((warning) => `warning: ${warning}`),
    ...(report.receipt?.left ?? []).map((name) => `still there: ${name}${renderLink(name)}`),
    ...renderConclusion(report)
  ].map((line) => neutralizeCommands(shorten(plainText(line).replace(/\s*\n\s*/g, " "), LINE_BYTES)));
}
var renderLink = (name) => parseArn(name) === void 0 ? "" : ` (${computeConsoleLink(name)})`;
function renderConclusion(report) {
  const counts = listCounts(report);
  return [
    plainLine(renderVerdict(report)),
    ...report.asked === void 0 ? [] : [`  asked: ${plainLine(describeAsked(report.asked))}`],
    ...report.reason === void 0 ? [] : [`  why: ${plainLine(report.reason)}`],
    ...report.nextStep === void 0 ? [] : [`  next: ${plainLine(report.nextStep)}`],
    ...report.url === void 0 || !mayStand(report) ? [] : [`  url: ${plainLine(report.url)}`],
    ...renderEarlier(report),
    ...(report.retired ?? []).map(
      ({ environment, receipt }) => `  gone: ${environment}${receipt === void 0 ? "" : ` (${renderReceipt(receipt)})`}`
    ),
    ...counts.length === 0 ? [] : [`  ${counts.join(" \xB7 ")}`]
  ];
}
function renderEarlier({ earlier }) {
  if (earlier === void 0) return [];
  const { headSha, url, expiresAt, live } = earlier;
  const parts = [
    `the environment${headSha === void 0 ? "" : ` of commit ${headSha.slice(0, 7)}`}`,
    ...url === void 0 ? [] : [plainLine(url)],
    ...expiresAt === void 0 ? [] : [`ends ${formatTime(expiresAt)}`]
  ];
  return [`  still ${live ? "live" : "up"}: ${parts.join(" \xB7 ")}`];
}
var LOGGED_LINES = 10;
function renderEvidence({ evidence }) {
  if (evidence === void 0) return [];
  const { logs, services, targets, missing } = evidence;
  const indent = (at, text) => `  ${formatClock(at)} ${plainLine(text)}`;
  return [
    ...targets.map(
      ({ group, target, state, reason }) => plainLine(`target ${target} of ${group} is ${state}: ${reason}`)
    ),
    ...services.flatMap(({ name, events }) => [
      plainLine(`service ${name} is not steady`),
      ...events.slice(0, LOGGED_LINES).map(({ at, message }) => indent(at, message))
    ]),
    ...logs.flatMap(({ group, lines }) => [
      plainLine(`log group ${group}:`),
      ...lines.slice(-LOGGED_LINES).map(({ at, text }) => indent(at, text))
    ]),
    ...missing.map((text) => plainLine(text))
  ];
}
var LOGGED_TESTS = 20;
function renderTest(test) {
  const { location, message, result } = test;
  const place = location === void 0 ? "" : ` (${location.file}:${location.line})`;
  const why = message === void 0 ? "" : `: ${plainLine(message)}`;
  return `  test ${result}: ${plainLine(nameTest(test))}${place}${why}`;
}
function renderCheck(check) {
  const { name, target, message, optional, answers, attempts, ms, tests } = check;
  const others = (answers.at(-1)?.failures ?? []).filter((failure) => !message.includes(failure));
  return [
    `check ${plainLine(name)}${optional ? " (optional)" : ""} failed: ${plainLine(message)}`,
    `  asked: ${plainLine(target)} (${plural(attempts, "attempt")} in ${formatSpan(ms)})`,
    ...others.map((failure) => `  not met: ${plainLine(failure)}`),
    ...(tests?.open ?? []).slice(0, LOGGED_TESTS).map(renderTest)
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
  evidence: true,
  findings: true,
  failOn: true,
  flips: true,
  diagnostics: true,
  warnings: true,
  timeline: true,
  asked: true,
  expiresAt: true,
  kept: true,
  earlier: true,
  untouched: true,
  recalled: true,
  undone: true,
  copy: true,
  retired: true,
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
//# sourceMappingURL=chunk-ISSOZ74Q.js.map
