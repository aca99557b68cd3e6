import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  Semaphore,
  createFiller,
  fillInChecks,
  listUrls,
  openEnvironmentLogs,
  runChecks
} from "./chunk-Q6XLE3FZ.js";
import {
  computeFingerprint
} from "./chunk-NAVCIN22.js";
import {
  noteEvidence,
  openCommandLines
} from "./chunk-HRBFIZSH.js";
import {
  fillInCommands
} from "./chunk-M72OMDNU.js";
import {
  LIVE_ENDPOINTS
} from "./chunk-JKMZKWXC.js";
import {
  settleAll
} from "./chunk-6ZDDILOL.js";
import {
  refuseUnsetOutputs
} from "./chunk-MXF2NKWP.js";
import {
  RISKY_PORTS
} from "./chunk-CUPV5VU5.js";
import {
  LIVE_RULES,
  PORTS_RULE
} from "./chunk-4BI6KGM4.js";
import {
  plural
} from "./chunk-Z4Z2PRXF.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import {
  createTargets
} from "./chunk-WAZVNHB4.js";
import {
  listTexts
} from "./chunk-24PSOY5K.js";

// src/core/policy/live/hosts.ts
var ROWS = [
  { pattern: /\.elb(?:\.[a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?$/, kind: "own" },
  { pattern: /^ec2-[\d-]+\.(?:[a-z0-9-]+\.)?compute(?:-1)?\.amazonaws\.com(?:\.cn)?$/, kind: "own" },
  { pattern: /\.(?:elasticbeanstalk\.com|awsglobalaccelerator\.com)$/, kind: "own" },
  { pattern: /\.execute-api\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/, kind: "edge" },
  { pattern: /\.lambda-url\.[a-z0-9-]+\.on\.aws$/, kind: "edge" },
  { pattern: /\.(?:cloudfront\.net|amplifyapp\.com|awsapprunner\.com)$/, kind: "edge" },
  { pattern: /(?:^|\.)(?:amazonaws\.com(?:\.cn)?|aws\.amazon\.com|amazoncognito\.com)$/, kind: "service" },
  { pattern: /(?:^|\.)(?:api|on)\.aws$/, kind: "service" }
];
function computeHostKind(host) {
  return ROWS.find(({ pattern }) => pattern.test(host.toLowerCase()))?.kind ?? "custom";
}
var LOCAL = /^(?:localhost|.+\.localhost|(?:.+\.)?localhost\.localstack\.cloud|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|::1|f[cd][\da-f]{2}:.+)$/i;
var THIS_MACHINE = /^(?:localhost|.+\.localhost|127\.[\d.]+|::1)$/i;
function isThisMachine(host) {
  return THIS_MACHINE.test(host);
}
function isLocalHost(host) {
  return LOCAL.test(host);
}

// src/core/policy/live/endpoints.ts
var MAX_ENDPOINTS = 20;
var CLOSED_PORTS = [22, ...RISKY_PORTS, 3389];
function computeEndpoints(sources) {
  const texts = sources.outputs.flatMap(
    ({ name, value }) => listTexts(value).map((text) => ({ name, text: text.trim() }))
  );
  const fromChecks = sources.asked.flatMap((check) => readMention(check.url, { check }));
  const fromOutputs = texts.flatMap(({ name, text }) => readMention(text, { output: name }));
  const asked = new Set(fromChecks.map(({ host }) => host));
  const mentions = [...fromChecks, ...fromOutputs].filter(
    ({ host, check }) => (!sources.emulated || isLocalHost(host)) && (check !== void 0 || computeHostKind(host) !== "service")
  );
  const outputHosts = /* @__PURE__ */ new Set([...texts.map(({ text }) => text), ...fromOutputs.map(({ host }) => host)]);
  const named = new Set(fromOutputs.filter(({ output }) => output === "url").map(({ host }) => host));
  const isOwn = (host) => {
    const kind = computeHostKind(host);
    return sources.ports && !isThisMachine(host) && outputHosts.has(host) && (kind === "own" || kind === "custom" && (named.has(host) || asked.has(host)));
  };
  const all = toEndpoints(mentions, isOwn);
  return { endpoints: all.slice(0, MAX_ENDPOINTS), cut: Math.max(0, all.length - MAX_ENDPOINTS) };
}
function readMention(text, source) {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return [];
  const url = new URL(text);
  const port = url.port === "" ? url.protocol === "https:" ? 443 : 80 : Number(url.port);
  return [{ url, host: url.hostname.replace(/^\[(.*)\]$/, "$1"), port, ...source }];
}
function toEndpoints(mentions, isOwn) {
  const origins = /* @__PURE__ */ new Map();
  for (const mention of mentions)
    origins.set(mention.url.origin, [...origins.get(mention.url.origin) ?? [], mention]);
  const scanned = /* @__PURE__ */ new Set();
  return [...origins.values()].sort((a, b) => Number(isPlain(a)) - Number(isPlain(b))).flatMap((group) => {
    const [{ url, host, port }] = group;
    const secure = url.protocol === "https:";
    const scan = isOwn(host) && !scanned.has(host);
    if (!secure && !scan) return [];
    if (scan) scanned.add(host);
    const expected = mentions.filter((other) => other.host === host).map((other) => other.port);
    const place = group.find(({ check }) => check?.place !== void 0)?.check?.place;
    return [
      {
        origin: url.origin,
        url: `${url.origin}${computePath(group)}`,
        host,
        port,
        secure,
        closedPorts: scan ? CLOSED_PORTS.filter((closed) => !expected.includes(closed)) : [],
        ...place === void 0 ? {} : { place }
      }
    ];
  });
}
var isPlain = ([first]) => first?.url.protocol === "http:";
function computePath(group) {
  const readable = group.find(({ check }) => check === void 0 || check.readable);
  return readable?.url.pathname ?? "/";
}

// src/core/policy/live/evaluate.ts
function evaluateLive({ subjects, settings, environment }) {
  return LIVE_RULES.flatMap((rule) => {
    const setting = settings[rule.id];
    if (setting?.off) return [];
    const severity = setting?.severity ?? rule.severity;
    return subjects.filter(({ endpoint }) => concerns(rule, endpoint)).map((subject) => identify({ ...makeFinding(rule, subject), severity }, { subject, environment }));
  });
}
function concerns({ about }, endpoint) {
  return about === "https" ? endpoint.secure : endpoint.closedPorts.length > 0;
}
function makeFinding({ judge, id, title, group, severity, remedy }, subject) {
  const { origin, place } = subject.endpoint;
  return {
    rule: id,
    title,
    group,
    severity,
    address: origin,
    ...judge(subject),
    remedy,
    ...place === void 0 ? {} : { location: place }
  };
}
function identify(finding, { subject, environment }) {
  if (finding.result !== "failed") return finding;
  const message = finding.message.replaceAll(subject.endpoint.host, "${host}");
  return { ...finding, fingerprint: computeFingerprint([finding.rule, message], environment) };
}

// src/operations/live-endpoints.ts
function listEndpoints({ context, journal }) {
  const { policy, emulated } = context;
  const isOff = (id) => policy.rules[id]?.off === true;
  if (LIVE_RULES.every(({ id }) => isOff(id))) return { endpoints: [], cut: 0 };
  return computeEndpoints({
    outputs: journal.openOutputs,
    asked: listOpenUrls({ context, journal }),
    emulated,
    ports: !isOff(PORTS_RULE)
  });
}
function listOpenUrls({ context, journal }) {
  const open = journal.openOutputs.filter(({ sensitive }) => !sensitive);
  const filler = createFiller({
    outputs: Object.fromEntries(open.map(({ name, value }) => [name, value])),
    environment: context.environment.name,
    pullNumber: context.environment.pullNumber,
    headSha: context.environment.headSha
  });
  return context.config.checks.smoke.flatMap(listUrls).flatMap((asked) => {
    try {
      return [{ ...asked, url: filler.text(asked.url) }];
    } catch (error) {
      if (error instanceof MayflyError) return [];
      throw error;
    }
  });
}

// src/operations/probe-endpoints.ts
var CONCURRENCY = 10;
async function probeEndpoints(request) {
  const { context, journal } = request;
  const { endpoints, cut } = listEndpoints(request);
  if (endpoints.length === 0) return;
  context.log.info(journal.redact(`live endpoints: ${endpoints.map(({ origin }) => origin).join(", ")}`));
  if (cut > 0) {
    journal.warnings.push(
      `only the first ${MAX_ENDPOINTS} of ${MAX_ENDPOINTS + cut} live endpoints were looked at`
    );
  }
  const subjects = await journal.step("live endpoints", () => lookAtAll(request, endpoints));
  if (context.signal.aborted) return;
  const { policy, environment } = context;
  journal.findings.set(
    LIVE_ENDPOINTS,
    evaluateLive({ subjects, settings: policy.rules, environment: environment.name })
  );
}
async function lookAtAll(request, endpoints) {
  const subjects = await lookAt(request, endpoints);
  const late = subjects.filter(isUnanswered);
  if (late.length === 0 || request.context.config.checks.smoke.length === 0) return subjects;
  const smokeFailed = await request.smoke.then(
    (standing) => standing !== void 0,
    () => true
  );
  if (smokeFailed || request.context.signal.aborted) return subjects;
  const again = await lookAt(
    request,
    late.map(({ endpoint }) => endpoint)
  );
  return subjects.map((subject) => again.find(({ endpoint }) => endpoint === subject.endpoint) ?? subject);
}
function lookAt({ context }, endpoints) {
  const { probe, signal, clock } = context;
  const slots = new Semaphore(CONCURRENCY);
  return Promise.all(
    endpoints.map(
      (endpoint) => slots.run(async () => {
        const observation = await probe.observe(endpoint, signal);
        return { endpoint, observation, now: clock.now() };
      })
    )
  );
}
function isUnanswered({ endpoint, observation: { tls, https, openPorts } }) {
  if (!endpoint.secure) return "unseen" in openPorts;
  if ("unseen" in tls) return true;
  return https.ok ? https.status >= 500 : tls.seen.certificate.problem === void 0;
}

// src/operations/check-environment.ts
async function checkEnvironment(request) {
  const smoke = runSmoke(request);
  await settleAll([smoke, probeEndpoints({ ...request, smoke })]);
  return smoke;
}
async function runSmoke({ context, journal }) {
  const { config, environment, checkPorts: ports, clock, log, signal } = context;
  const { smoke, commands } = config.checks;
  if (smoke.length + commands.length === 0) return void 0;
  const values = {
    outputs: journal.outputValues,
    environment: environment.name,
    pullNumber: environment.pullNumber,
    headSha: environment.headSha
  };
  refuseUnsetOutputs(config, values.outputs);
  const checks = fillInChecks(smoke, values);
  let failedAt;
  const runs = commands.length === 0 ? void 0 : await openCommandRuns({ context, journal });
  journal.checks = await journal.step(
    runs === void 0 ? "smoke" : "checks",
    () => runChecks({
      checks,
      commands: runs,
      ports,
      targets: createTargets({ allowHosts: config.checks.allowHosts, outputs: values.outputs }),
      logs: openEnvironmentLogs(context),
      clock,
      log,
      signal,
      concurrency: config.checks.concurrency,
      failFast: config.checks.failFast,
      redact: (text) => journal.redact(text),
      since: journal.since,
      onFailure: () => {
        failedAt = clock.now();
      }
    })
  );
  if (failedAt !== void 0) await noteEvidence({ context, journal, at: failedAt });
  const failed = journal.checks.filter(({ result, optional }) => result === "failed" && !optional);
  const [first] = failed;
  if (first === void 0) return void 0;
  const others = failed.length - 1;
  const more = others > 0 ? `; ${plural(others, "more check")} failed` : "";
  return {
    status: "failed",
    reason: `${first.kind === "command" ? "command" : "smoke check"} "${first.name}" failed: ${first.message}${more}`,
    nextStep: "The environment is up; look at it and mend the code."
  };
}
async function openCommandRuns({ context, journal }) {
  const lines = await openCommandLines(context, journal.runOutputs);
  journal.addWarnings(lines.warnings);
  const commands = fillInCommands(context.config.checks.commands, lines.values);
  return { commands, lines: lines.context };
}

export {
  checkEnvironment
};
//# sourceMappingURL=chunk-CK6Y6JB7.js.map
