import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  findEnvironmentGroups,
  judgeCommand,
  makeSkipped,
  runLine
} from "./chunk-M72OMDNU.js";
import {
  isOwnLimit
} from "./chunk-IBEOPIMO.js";
import {
  mapBounded
} from "./chunk-RF2UQJC4.js";
import {
  mapValues
} from "./chunk-7R2IG3AR.js";
import {
  startDeadline
} from "./chunk-6OR47CP4.js";
import {
  require_picomatch
} from "./chunk-EZQKCMSJ.js";
import {
  JUDGED_LENGTH,
  computeAwsAnswer,
  judgeJson,
  parseJudgedJson,
  query
} from "./chunk-GUPFBPDI.js";
import {
  fillAws,
  renderAwsTarget
} from "./chunk-VY4TONHE.js";
import {
  LONGEST_BANNER
} from "./chunk-SPUWIBCU.js";
import {
  explainDnsCode,
  isAbsent
} from "./chunk-J7OIX2LV.js";
import {
  FORBIDDEN,
  TIMEOUT,
  explainConnectionCode,
  explainHandshakeCode
} from "./chunk-AG3OFJS4.js";
import {
  loadDocument,
  loadSchema,
  readMap,
  resolveReference
} from "./chunk-UGRCLIUD.js";
import {
  createSavedFiller,
  createWaitingFiller,
  isWaiting,
  namesHost,
  showWaiting
} from "./chunk-OFLW2KWC.js";
import {
  findOutputs,
  readStates
} from "./chunk-QMDHPYCQ.js";
import {
  computeRanges,
  describeStatus,
  formatDemand,
  formatRange,
  formatVersion,
  isExpectedStatus,
  judgeSize,
  listVariableNames,
  parseDnsTarget
} from "./chunk-NYGPBBVH.js";
import {
  explainChainProblem,
  explainUnsetOutputs,
  interpolate,
  interpolateKnown,
  interpolatePattern,
  interpolateTree,
  isSet
} from "./chunk-4BI6KGM4.js";
import {
  formatHostPort,
  parseHost,
  parseHostPort
} from "./chunk-V3D4Y37X.js";
import {
  PATTERN_LIMIT_MS,
  execBounded,
  parseRegex,
  parseTextPattern
} from "./chunk-2XDSBRPD.js";
import {
  plainLine,
  plainText
} from "./chunk-XM5L4NO7.js";
import {
  suggestHint
} from "./chunk-SRSNCCDE.js";
import {
  formatSpan
} from "./chunk-ELDBRVKG.js";
import {
  byteLength,
  shorten,
  truncateBytes
} from "./chunk-H4C27XYF.js";
import {
  plural
} from "./chunk-Z4Z2PRXF.js";
import {
  describeSchemaFailure,
  readPattern
} from "./chunk-4MB4S2HZ.js";
import {
  cutText,
  quoteText,
  quoteValue,
  redactBeginning
} from "./chunk-3HBZBZEV.js";
import {
  isSchemaMap,
  rewriteSchema
} from "./chunk-BKLTNRYT.js";
import {
  TimeLimitError
} from "./chunk-KIH4CXOA.js";
import {
  MayflyError,
  describeError
} from "./chunk-SJXQFWZL.js";
import {
  HIDDEN,
  isSensitiveHeader,
  redactHeaders
} from "./chunk-6DNLMWW7.js";
import {
  parseAddress
} from "./chunk-VF52FELW.js";
import {
  LONGEST_SECRET,
  createRedactor,
  listTexts
} from "./chunk-24PSOY5K.js";
import {
  __toESM
} from "./chunk-SRQY6CG7.js";

// src/core/smoke/filler.ts
function createFiller(values) {
  return {
    text: (value) => interpolate(value, values),
    pattern: (value) => interpolatePattern(value, values),
    tree: (value) => interpolateTree(value, values)
  };
}
function createShowingFiller(values) {
  const text = (value) => interpolateKnown(value, values);
  return { text, pattern: text, tree: (value) => value };
}

// src/core/smoke/dns/fill.ts
function fillDns(check, { text, pattern }) {
  const { values, includes } = check.expect;
  const filled = {
    includes: includes.map(pattern),
    ...values === void 0 ? {} : { values: values.map(text) }
  };
  return { ...check, target: text(check.target), expect: { ...check.expect, ...filled } };
}

// src/core/smoke/hide-user-info.ts
function hideUserInfo(url) {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1");
}

// src/core/smoke/http/fill.ts
function fillHttp(check, filler) {
  return { ...check, ...fillStep(check, filler) };
}
function fillStep(step, filler) {
  const { url, headers, body, expect } = step;
  return {
    ...step,
    url: filler.text(url),
    headers: mapValues(headers, filler.text),
    ...body === void 0 ? {} : { body: fillBody(body, filler) },
    expect: fillExpectation(expect, filler)
  };
}
function fillBody(body, { text, tree }) {
  if ("text" in body) return { text: text(body.text) };
  return "json" in body ? { json: tree(body.json) } : { form: mapValues(body.form, text) };
}
function fillExpectation(expect, filler) {
  const { body, header, json, schema, not } = expect;
  const { pattern, tree } = filler;
  return {
    ...expect,
    ...body === void 0 ? {} : { body: pattern(body) },
    header: mapValues(header, (value) => value === null ? null : pattern(value)),
    json: mapValues(json, tree),
    ...schema !== void 0 && "inline" in schema ? { schema: { inline: mapValues(schema.inline, tree) } } : {},
    ...not === void 0 ? {} : { not: fillNegative(not, filler) }
  };
}
function fillNegative(not, { pattern, tree }) {
  return {
    ...not,
    ...not.body === void 0 ? {} : { body: pattern(not.body) },
    header: mapValues(not.header, pattern),
    json: mapValues(not.json, tree)
  };
}

// src/core/smoke/log/fill.ts
var fillLog = (check, { text, pattern }) => ({
  ...check,
  pattern: pattern(check.pattern),
  groups: check.groups.map(text)
});
var renderLogTarget = ({ pattern, groups }) => `log ${pattern} in ${groups.length === 0 ? "all log groups" : groups.join(", ")}`;

// src/core/smoke/openapi/fill.ts
function fillOpenApi(check, { text, tree }) {
  return {
    ...check,
    ...check.base === void 0 ? {} : { base: text(check.base) },
    headers: Object.fromEntries(Object.entries(check.headers).map(([name, value]) => [name, text(value)])),
    parameters: tree(check.parameters)
  };
}

// src/core/smoke/scenario/fill.ts
function fillScenario(check, filler) {
  const waiting = createWaitingFiller(filler);
  return {
    ...check,
    steps: check.steps.map((step) => ({ ...fillStep(step, waiting), label: filler.text(step.label) }))
  };
}

// src/core/smoke/scenario/target.ts
function renderSteps({ steps }) {
  const first2 = steps[0];
  const from = first2 === void 0 ? "" : ` from ${first2.method} ${hideUserInfo(showWaiting(first2.url))}`;
  return `${plural(steps.length, "step")}${from}`;
}
function listStepUrls({ steps }) {
  return steps.filter(({ url }) => !isWaiting(url)).map(({ url }) => ({ url, readable: false }));
}

// src/core/smoke/tcp/fill.ts
function fillTcp(check, filler) {
  return { ...check, target: filler.text(check.target), expect: fillExpectation2(check.expect, filler) };
}
function fillExpectation2(expect, { text, pattern }) {
  if (expect.state !== "banner") return expect;
  const { banner, send } = expect;
  return { ...expect, banner: pattern(banner), ...send === void 0 ? {} : { send: text(send) } };
}

// src/core/smoke/tls/fill.ts
function fillTls(check, { text, pattern }) {
  const { names, issuer } = check.expect;
  const filled = { names: names.map(text), ...issuer === void 0 ? {} : { issuer: pattern(issuer) } };
  return { ...check, target: text(check.target), expect: { ...check.expect, ...filled } };
}

// src/core/smoke/kinds.ts
var SMOKE_KINDS = {
  http: {
    target: (check) => `${check.method} ${hideUserInfo(check.url)}`,
    urls: ({ url, method }) => [{ url, readable: method === "GET" }],
    fill: fillHttp
  },
  scenario: {
    target: renderSteps,
    urls: listStepUrls,
    fill: fillScenario
  },
  tcp: {
    target: ({ target }) => `tcp ${hideUserInfo(target)}`,
    urls: () => [],
    fill: fillTcp
  },
  tls: {
    target: ({ target }) => `tls ${hideUserInfo(target)}`,
    urls: () => [],
    fill: fillTls
  },
  dns: {
    target: ({ target, type }) => `dns ${type === void 0 ? "" : `${type} `}${hideUserInfo(target)}`,
    urls: () => [],
    fill: fillDns
  },
  openapi: {
    target: ({ document, base }) => base === void 0 ? document : `${document} at ${hideUserInfo(base)}`,
    urls: ({ base }) => base === void 0 ? [] : [{ url: base, readable: true }],
    fill: fillOpenApi
  },
  aws: {
    target: renderAwsTarget,
    urls: () => [],
    fill: fillAws
  },
  log: {
    target: renderLogTarget,
    urls: () => [],
    fill: fillLog
  }
};
function renderTarget(check) {
  return kindOf(check).target(check);
}
function listUrls(check) {
  const place = check.place === void 0 ? {} : { place: check.place };
  return kindOf(check).urls(check).map((url) => ({ ...url, ...place }));
}
function fillCheck(check, filler) {
  return { ...kindOf(check).fill(check, filler), name: filler.text(check.name) };
}
var kindOf = (check) => SMOKE_KINDS[check.kind];

// src/core/smoke/fill-in-checks.ts
function fillInChecks(checks, values) {
  const filler = createFiller(values);
  const showing = createShowingFiller(values);
  return checks.map((check) => {
    const missing = check.optional ? findOutputs(check).filter((output) => !isSet(output, values)) : [];
    if (missing.length === 0) return fillCheck(check, filler);
    return { ...fillCheck(check, showing), skipped: explainUnsetOutputs(missing, values) };
  });
}

// src/operations/checks/environment-logs.ts
var NO_LOGS = {
  findGroups: async () => ({ found: [], unseen: [] }),
  lines: { pages: async function* () {
  } }
};
function openEnvironmentLogs(context) {
  const { environment, store, logGroups, logLines } = context;
  return {
    findGroups: async (signal) => {
      const states = await readStates(context, await store.listStacks(environment.name));
      return findEnvironmentGroups({ logGroups, states, home: environment.region, signal });
    },
    lines: logLines
  };
}

// src/operations/checks/progress.ts
var Progress = class {
  constructor(total) {
    this.total = total;
  }
  total;
  #done = 0;
  /** Notes one end: ` (3 of 12 done)`, or nothing where there is but one check. */
  end() {
    this.#done += 1;
    return this.total > 1 ? ` (${this.#done} of ${this.total} done)` : "";
  }
};

// src/core/smoke/backoff.ts
var FIRST_DELAY_MS = 500;
var LONGEST_DELAY_MS = 1e4;
var LAST_ATTEMPT_MS = 1e3;
var SINGLE_ATTEMPT_MS = 3e5;
function computeDelay({ attempts, remainingMs, random }) {
  const spareMs = remainingMs - LAST_ATTEMPT_MS;
  if (spareMs <= 0) return void 0;
  const fullMs = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempts - 1));
  return Math.min(spareMs, Math.round(fullMs * (1 - random / 2)));
}
function computeLimits({
  timeoutMs,
  withinMs,
  remainingMs
}) {
  const attemptMs = withinMs === 0 ? SINGLE_ATTEMPT_MS : Math.max(remainingMs, LAST_ATTEMPT_MS);
  return { timeoutMs: Math.min(timeoutMs, attemptMs), attemptMs };
}

// src/core/smoke/outcome.ts
var KEPT_ANSWERS = 5;
function computeResult(end) {
  const last = end.answers.at(-1);
  const passed = last !== void 0 && last.failures.length === 0;
  const { attempts } = end;
  const base = computeBase(end);
  if (!passed) return Object.assign(base, { result: "failed", message: describeFailures(last) });
  if (attempts === 1) return Object.assign(base, { result: "passed", message: last.seen });
  const message = `${last.seen}, after ${plural(attempts - 1, "attempt")} that failed`;
  return Object.assign(base, { result: "flaky", message });
}
function computeUnfinished(end, why) {
  return { ...computeBase(end), ...why };
}
function computeBase({ check, answers, attempts, ms, redact }) {
  return {
    name: check.name,
    kind: check.kind,
    optional: check.optional,
    attempts,
    ms,
    target: redact(renderTarget(check)),
    answers: answers.slice(-KEPT_ANSWERS)
  };
}
var SHOWN_FAILURES = 20;
function describeFailures(answer) {
  const failures = answer?.failures ?? ["no answer"];
  const rest = failures.length - SHOWN_FAILURES;
  const more = rest > 0 ? [`and ${rest} more expectations not met`] : [];
  return [...failures.slice(0, SHOWN_FAILURES), ...more].join("; ");
}

// src/operations/checks/attempt-aws.ts
async function attemptAws(check, context) {
  const { ports, timeoutMs, signal, redact } = context;
  const answer = await ports.services.attempt(check.call, { timeoutMs, signal });
  const judged = computeAwsAnswer({ check, answer, redact });
  return answer.final === true ? { answer: judged, final: true } : { answer: judged };
}

// src/core/smoke/peer-answer.ts
var KEPT_BYTES = 2048;
var SEEN_BYTES = 200;
function computePeerAnswer(facts) {
  const { ms, timings, seen, body = "", failures, error, redact } = facts;
  return {
    ms,
    headers: {},
    body: truncateBytes(plainText(redactBeginning(body, redact)), KEPT_BYTES),
    ...error === void 0 ? {} : { error: plainLine(redact(error)) },
    failures: failures.map((failure) => plainLine(redact(failure))),
    seen: truncateBytes(plainLine(redact(seen)), SEEN_BYTES),
    ...timings === void 0 ? {} : { timings }
  };
}

// src/core/smoke/dns/record-text.ts
var VERBATIM = /* @__PURE__ */ new Set(["TXT", "CAA"]);
var NUMBERED = /* @__PURE__ */ new Set(["MX", "SRV"]);
function isRecord(text, expected, type) {
  const wanted = normalize(expected, type);
  const found = normalize(text, type);
  return found === wanted || NUMBERED.has(type) && found.split(" ").at(-1) === wanted;
}
function isRecordLike(text, expected, type) {
  return /^\/.+\/[dgimsuvy]*$/s.test(expected) ? parseTextPattern(expected).matches(text) : isRecord(text, expected, type);
}
function normalize(text, type) {
  if (type === "TXT") return text;
  if (VERBATIM.has(type)) return text.replaceAll('"', "");
  if (type === "AAAA") return parseHost(`[${text}]`) ?? text.toLowerCase();
  return text.trim().replace(/\s+/g, " ").toLowerCase().replace(/\.$/, "");
}

// src/core/smoke/dns/judge.ts
function judgeDns(judgement) {
  const { sight, redact } = judgement;
  const found = sight.sets.flatMap(({ type, records }) => records.map((record) => ({ ...record, type })));
  const types = sight.sets.map(({ type }) => type).join(" or ");
  const facts = { ...judgement, found, types, listed: listTexts2(found, redact) };
  const failures = [...judgeUnknown(facts), ...judgeRecords(facts)];
  return computePeerAnswer({
    ms: sight.ms,
    seen: describeFound(facts),
    body: found.map(describeRecord).join("\n"),
    ...found.length > 0 || failures[0] === void 0 ? {} : { error: failures[0] },
    failures,
    redact
  });
}
function judgeUnknown({ name, expect, sight, found }) {
  const needsAll = found.length === 0 || expect.values !== void 0 || expect.count !== void 0 || expect.absent;
  return sight.sets.filter((set) => needsAll && set.code !== void 0 && !isAbsent(set)).map(({ type, code = "" }) => `${name} ${explainDnsCode(code)}, asked for ${type}`);
}
function judgeRecords(facts) {
  const { name, expect, found, types, sight, listed } = facts;
  if (expect.absent) {
    return found.length === 0 ? [] : [`${name} has ${listed}, expected no ${types} record`];
  }
  if (found.length === 0) {
    if (expect.count === 0 || !sight.sets.every(isAbsent)) return [];
    return [`${name} ${explainNothing(facts)}, expected ${describeDemand(facts)}`];
  }
  return [judgeValues, judgeIncludes, judgeCount, judgeTtl].flatMap((judge) => judge(facts));
}
function judgeValues({ name, expect: { values }, found, listed, redact }) {
  if (values === void 0) return [];
  const isExpected = ({ text, type }) => values.some((value) => isRecord(text, value, type));
  const isFound = (value) => found.some(({ text, type }) => isRecord(text, value, type));
  if (found.every(isExpected) && values.every(isFound)) return [];
  return [`${name} has ${listed}, expected exactly ${listQuoted(values, redact)}`];
}
function judgeIncludes({ name, expect: { includes }, found, listed, redact }) {
  return includes.flatMap((value) => {
    try {
      if (found.some(({ text, type }) => isRecordLike(text, value, type))) return [];
    } catch (error) {
      return [`${value} is not a regular expression: ${error instanceof Error ? error.message : error}`];
    }
    return [`${name} has ${listed}, expected ${quoteText(value, redact)} among them`];
  });
}
function judgeCount({ name, expect: { count }, found, listed }) {
  if (count === void 0 || found.length === count) return [];
  return [`${name} has ${plural(found.length, "record")} (${listed}), expected ${count}`];
}
function judgeTtl({ name, expect: { ttlMs }, found }) {
  if (ttlMs === void 0) return [];
  const longest = Math.max(...found.map(({ ttl }) => ttl ?? 0));
  if (longest * 1e3 <= ttlMs) return [];
  return [`${name} may be kept for ${longest} s, expected ${ttlMs / 1e3} s at most`];
}
function describeDemand({ expect, types, redact }) {
  const { values, includes, count } = expect;
  const wanted = values ?? includes;
  if (wanted.length > 0) return listQuoted(wanted, redact);
  return count === void 0 ? `a record of type ${types}` : plural(count, `${types} record`);
}
function explainNothing({ sight: { sets } }) {
  const said = sets.find((set) => !isAbsent(set)) ?? sets[0];
  return explainDnsCode(said?.code ?? "ENODATA");
}
var SHOWN_RECORDS = 5;
function describeFound(facts) {
  const { found, sight } = facts;
  if (found.length === 0) {
    return sight.sets.every(isAbsent) ? `no record (${sight.sets[0]?.code})` : explainNothing(facts);
  }
  const shown = found.slice(0, SHOWN_RECORDS).map(({ text }) => text);
  const rest = found.length - shown.length;
  return `${plural(found.length, "record")}: ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function describeRecord({ type, text, ttl, local }) {
  const source = local === true ? " (this machine's hosts file)" : "";
  return `${type} ${plainLine(text)}${ttl === void 0 ? source : ` (${ttl} s)`}`;
}
function listTexts2(found, redact) {
  return listQuoted(
    found.map(({ text }) => text),
    redact
  );
}
function listQuoted(texts, redact) {
  const shown = texts.slice(0, SHOWN_RECORDS).map((text) => quoteText(text, redact));
  const rest = texts.length - shown.length;
  return `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

// src/operations/checks/void-attempt.ts
function refuseTarget(error, redact) {
  return { answer: computePeerAnswer({ ms: 0, seen: error, error, failures: [error], redact }), final: true };
}
function cancelAttempt(redact) {
  const error = "the run was cancelled";
  return { answer: computePeerAnswer({ ms: 0, seen: "cancelled", error, failures: [error], redact }) };
}

// src/operations/checks/attempt-dns.ts
var attemptDns = async ({ target, type, expect }, context) => {
  const { ports, timeoutMs, signal, redact } = context;
  const parsed = parseDnsTarget(target, type);
  if ("mistake" in parsed) return refuseTarget(parsed.mistake, redact);
  const { name, own } = parsed;
  if (own !== void 0) {
    return { answer: judgeDns({ name, expect, sight: { sets: [own], ms: 0 }, redact }) };
  }
  const types = type === void 0 ? ["A", "AAAA"] : [type];
  const sight = await ports.names.resolve({ name, types, timeoutMs, signal });
  if (signal.aborted) return cancelAttempt(redact);
  return { answer: judgeDns({ name, expect, sight, redact }) };
};

// src/core/smoke/http/percentiles.ts
function computePercentile(values, percent) {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(percent / 100 * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}
function judgePercentiles(times, limits) {
  return limits.flatMap(({ percent, ms }) => {
    const found = computePercentile(times, percent);
    return found < ms ? [] : [`p${percent} of ${times.length} answers is ${Math.round(found)} ms, expected under ${ms} ms`];
  });
}
function describeTimes(times) {
  const [middle, high] = [50, 95].map((percent) => formatSpan(computePercentile(times, percent)));
  return `p50 ${middle}, p95 ${high} of ${times.length}`;
}

// src/core/smoke/http/repeated.ts
var MAX_MORE = 9;
function combineRepeated(answers, { expect, repeat }) {
  const numbered = answers.map((answer, index) => ({
    ...answer,
    label: `request ${index + 1} of ${answers.length}`
  }));
  const [first2, ...others] = numbered.filter(({ failures }) => failures.length > 0);
  const last = first2 ?? answers.at(-1) ?? NO_ANSWER;
  const times = answers.map(({ ms }) => ms);
  const failed = others.length + 1;
  const spread2 = first2 === void 0 ? judgePercentiles(times, expect.percentiles ?? []) : [];
  const count = failed > 1 ? [`and ${failed - 1} more of ${answers.length} requests`] : [];
  const late = first2 === void 0 && answers.length < repeat ? [`no time was left after ${answers.length} of ${repeat} requests; make \`within\` longer`] : [];
  return {
    ...last,
    failures: [...last.failures, ...count, ...late, ...spread2],
    seen: first2 === void 0 ? `${last.status} every time, ${describeTimes(times)}` : last.seen,
    ...others.length === 0 ? {} : { more: others.slice(0, MAX_MORE) }
  };
}
var NO_ANSWER = { ms: 0, headers: {}, body: "", failures: [], seen: "not sent" };

// src/core/smoke/http/judge-not.ts
function judgeNot(judged) {
  return [...judgeStatus(judged), ...judgeHeaders(judged), ...judgeBody(judged), ...judgePaths(judged)];
}
function judgeStatus({ status, not }) {
  if (not.status === void 0 || !isExpectedStatus(status, not.status)) return [];
  return [`status ${status}, expected anything but ${describeStatus(not.status)}`];
}
function judgeHeaders({ headers, not, redact }) {
  return Object.entries(not.header).flatMap(([name, unwanted]) => {
    const value = headers.get(name.toLowerCase());
    if (value === void 0) return [];
    const shown = isSensitiveHeader(name) ? "" : ` in ${quoteValue(value, redact)}`;
    return judgeText({ subject: `header ${name.toLowerCase()}`, text: value, unwanted, redact }).map(
      (failure) => `${failure}${shown}`
    );
  });
}
var explainCut = (part) => `only the first megabyte of the body was judged, the rest may be what \`not.${part}\` forbids`;
function judgeBody({ body, cut, not, redact }) {
  if (not.body === void 0) return [];
  const failures = judgeText({ subject: "body", text: body, unwanted: not.body, redact });
  return failures.length === 0 && cut ? [explainCut("body")] : failures;
}
function judgeText({ subject, text, unwanted, redact }) {
  try {
    const pattern = parseTextPattern(unwanted);
    return pattern.matches(text) ? [`${subject} must not ${redact(pattern.demand)}, and does`] : [];
  } catch (error) {
    return [`${subject} can't be judged: ${error instanceof Error ? error.message : String(error)}`];
  }
}
function judgePaths({ body, cut, not, redact }) {
  const paths = Object.entries(not.json);
  const failures = paths.flatMap(
    ([path, value]) => judgeJson({ body, expected: { [path]: value }, redact }).length > 0 ? [] : [`${path} is ${quoteValue(value, redact)}, which it must not be`]
  );
  return paths.length > 0 && failures.length === 0 && cut ? [explainCut("json")] : failures;
}

// src/core/smoke/http/judge.ts
var EXCERPT_LENGTH = 60;
function judgeHttp({ answer, expect, redact = (text) => text }) {
  const { status, size = 0, uncounted = false } = answer;
  const body = cutText(answer.body, JUDGED_LENGTH);
  const cut = answer.cut === true || body.length < answer.body.length;
  const headers = lowerCaseNames(answer.headers);
  return [
    ...judgeStatus2(status, expect.status),
    ...judgeHeaders2(headers, expect.header, redact),
    ...judgeBody2({ body, cut }, expect.body, redact),
    ...judgeJson({ body, cut, expected: expect.json, redact }),
    ...expect.size === void 0 ? [] : judgeSize({ size, uncounted }, expect.size),
    ...expect.not === void 0 ? [] : judgeNot({ status, headers, body, cut, not: expect.not, redact }),
    ...judgeTime(answer.ms, expect.underMs)
  ];
}
function lowerCaseNames(headers) {
  const byName = /* @__PURE__ */ new Map();
  for (const name of Object.keys(headers)) byName.set(name.toLowerCase(), headers[name] ?? "");
  return byName;
}
var CUT_BODY = "the first megabyte of the body (the rest was not read)";
function judgeStatus2(status, expected) {
  return isExpectedStatus(status, expected) ? [] : [`status ${status}, expected ${describeStatus(expected)}`];
}
function judgeHeaders2(headers, expected, redact) {
  return Object.entries(expected).flatMap(([name, text]) => {
    const value = headers.get(name.toLowerCase());
    const shown = isSensitiveHeader(name) && value !== void 0 && value !== "" ? HIDDEN : void 0;
    const subject = `header ${name.toLowerCase()}`;
    if (text !== null) return judgeText2({ subject, text: value, shown, expected: text, redact });
    if (value === void 0) return [];
    return [
      `${subject} must be absent; ${shown === void 0 ? describeText(value, redact) : `it is ${shown}`}`
    ];
  });
}
function judgeBody2({ body, cut }, expected, redact) {
  if (expected === void 0) return [];
  return judgeText2({
    subject: cut ? CUT_BODY : "body",
    text: body,
    expected,
    redact
  });
}
function judgeTime(ms, underMs) {
  if (underMs === void 0 || ms < underMs) return [];
  return [`took ${Math.round(ms)} ms, expected under ${underMs} ms`];
}
function judgeText2({ subject, text, shown, expected, redact }) {
  const pattern = readPattern2(expected);
  if ("broken" in pattern) return [`${subject} can't be judged: ${pattern.broken}`];
  if (text !== void 0 && pattern.matches(text)) return [];
  const demand = redact(pattern.demand);
  if (text === void 0) return [`${subject} is missing, expected it to ${demand}`];
  return [
    `${subject} does not ${demand}; ${shown === void 0 ? describeText(text, redact) : `it is ${shown}`}`
  ];
}
function describeText(text, redact) {
  if (text === "") return "it is empty";
  const excerpt = quoteText(text, redact, EXCERPT_LENGTH);
  return `it ${excerpt.endsWith("\u2026") ? "begins" : "is"} ${excerpt}`;
}
function readPattern2(expected) {
  try {
    return parseTextPattern(expected);
  } catch (error) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }
}

// src/core/smoke/http/answer.ts
var KEPT_BODY_BYTES = 2048;
function computeHttpAnswer({ check, answer, redact, also = [], lacks = [] }) {
  const judged = answer.ok ? judgeHttp({ answer, expect: check.expect, redact }) : [];
  const failures = [...judged, ...also];
  return describeHttpAnswer({ answer, failures: failures.length === 0 ? lacks : failures, redact });
}
function describeHttpAnswer({ answer, failures, redact }) {
  const { ms, timings } = answer;
  const times = timings === void 0 ? void 0 : { timings };
  if (!answer.ok) {
    const error = redact(answer.error);
    return {
      ms,
      ...times,
      headers: {},
      body: "",
      error,
      failures: [error],
      seen: "no answer",
      ...describeRequest(answer, redact)
    };
  }
  const described = {
    ms,
    status: answer.status,
    headers: redactHeaders(answer.headers, redact),
    body: keepBeginning(answer.body, redact),
    failures,
    seen: `${answer.status} in ${formatSpan(ms)}`
  };
  return Object.assign(described, times, failures.length === 0 ? void 0 : describeRequest(answer, redact));
}
function describeRequest({ request }, redact) {
  if (request === void 0) return {};
  const { line, headers, body } = request;
  return {
    request: {
      line: redact(line),
      headers: redactHeaders(headers, redact),
      body: keepBeginning(body, redact)
    }
  };
}
function keepBeginning(text, redact) {
  return truncateBytes(redactBeginning(text, redact), KEPT_BODY_BYTES);
}

// src/core/smoke/http/judge-schema.ts
function judgeSchema({ body, cut, judge, redact }) {
  const parsed = parseJudgedJson({ body, cut, redact });
  if ("failure" in parsed) return [parsed.failure];
  return judge(parsed.document).map((failure) => `schema: ${describeSchemaFailure(failure, redact)}`);
}

// src/core/smoke/http/request.ts
function composeRequest(step, readVariable) {
  const { url, method, headers } = step;
  if (step.auth === void 0 && step.body === void 0) return { url, method, headers, credentials: [] };
  const auth = composeCredentials(step.auth, readVariable);
  if ("missing" in auth) return auth;
  const body = step.body === void 0 ? void 0 : encodeBody(step.body);
  const own = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  const type = body === void 0 || own.has("content-type") ? {} : { "content-type": body.type };
  return {
    url,
    method,
    headers: { ...type, ...headers, ...auth.headers },
    ...body === void 0 ? {} : { body: body.text },
    credentials: auth.names
  };
}
function composeCredentials(auth, readVariable) {
  const missing = listVariableNames(auth).find((name) => (readVariable(name) ?? "") === "");
  if (missing !== void 0) return { missing };
  const headers = computeAuth(auth, (name) => readVariable(name)?.trim() ?? "");
  return { headers, names: Object.keys(headers).map((name) => name.toLowerCase()) };
}
function encodeBody(body) {
  if ("text" in body) return { text: body.text, type: "text/plain;charset=UTF-8" };
  if ("json" in body) return { text: JSON.stringify(body.json), type: "application/json" };
  return {
    text: new URLSearchParams(body.form).toString(),
    type: "application/x-www-form-urlencoded"
  };
}
function computeAuth(auth, read) {
  if (auth === void 0) return {};
  if ("bearer" in auth) return { authorization: `Bearer ${read(auth.bearer)}` };
  if ("header" in auth) return { [auth.header]: read(auth.value) };
  const bytes = new TextEncoder().encode(`${read(auth.user)}:${read(auth.password)}`);
  return { authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
}

// src/operations/checks/send-step.ts
var MAX_REDIRECTS = 10;
async function sendStep(step, context, options) {
  const { ports, targets, signal } = context;
  const composed = composeRequest(step, ports.readVariable);
  if ("missing" in composed) {
    return refuse(`the environment variable ${composed.missing}, which holds credentials, is not set`);
  }
  const source = step.expect.schema;
  const schema = source === void 0 ? void 0 : await loadSchema(source, ports).catch(describeError);
  if (typeof schema === "string") return refuse(context.redact(schema));
  const { own, timeoutMs, cookies } = options;
  const { size, followRedirects } = step.expect;
  const limits = {
    maxRedirects: followRedirects ? MAX_REDIRECTS : 0,
    judgeHost: targets.judgeFor(own),
    timeoutMs,
    signal
  };
  const answer = await ports.http.send(
    Object.assign(
      limits,
      composed,
      cookies === void 0 ? void 0 : { cookies },
      size === void 0 ? void 0 : { countBytes: Math.max(size.min ?? 0, size.max ?? 0) }
    )
  );
  const { redact, lacks } = (answer.ok ? options.capture?.(answer) : void 0) ?? {
    redact: context.redact,
    lacks: []
  };
  const also = answer.ok && schema !== void 0 ? judgeSchema({ body: answer.body, cut: answer.cut === true, judge: schema, redact }) : [];
  const judged = computeHttpAnswer({ check: step, answer, redact, also, lacks });
  return !answer.ok && answer.final === true ? { answer: judged, final: true } : { answer: judged };
}
function refuse(error) {
  const answer = { ms: 0, headers: {}, body: "", error, failures: [error], seen: "not sent" };
  return { answer, final: true };
}

// src/operations/checks/attempt-http.ts
async function attemptHttp(check, context) {
  const { repeat = 1 } = check;
  return repeat === 1 ? sendOnce(check, context, context.timeoutMs) : sendRepeatedly(check, repeat, context);
}
function sendOnce(check, context, timeoutMs) {
  return sendStep(check, context, { own: [check.url], timeoutMs });
}
async function sendRepeatedly(check, repeat, context) {
  const { clock, attemptMs, timeoutMs } = context;
  const endsAt = clock.now() + attemptMs;
  const answers = [];
  let leftMs = attemptMs;
  while (answers.length < repeat && leftMs > 0 && answers.at(-1)?.error === void 0) {
    const attempt = await sendOnce(check, context, Math.min(timeoutMs, leftMs));
    if (attempt.final === true) return attempt;
    answers.push(attempt.answer);
    leftMs = endsAt - clock.now();
  }
  return { answer: combineRepeated(answers, { expect: check.expect, repeat }) };
}

// src/core/smoke/log/finds.ts
var MOST_BYTES = 32 * 1024 * 1024;
var LEAST_BYTES = 100;
var NAMED_LINES = 5;
var KEPT_LINES = 20;
var BODY_BYTES = 2048;
var LogFinds = class {
  #pattern;
  #known = /* @__PURE__ */ new Set();
  #first = [];
  #count = 0;
  #bytes = 0;
  /** Throws SyntaxError for a broken regular expression. */
  constructor(pattern) {
    this.#pattern = parseTextPattern(pattern);
  }
  add({ group, lines }) {
    for (const { at: at2, text, id } of lines) {
      if (this.full) return;
      if (this.#known.has(id)) continue;
      this.#known.add(id);
      this.#bytes += Math.max(byteLength(text), LEAST_BYTES);
      if (!this.#pattern.matches(text)) continue;
      this.#count += 1;
      this.#keep({ group, at: at2, text });
    }
  }
  get found() {
    return this.#count > 0;
  }
  /** Set once so much was read that no more may be. */
  get full() {
    return this.#bytes >= MOST_BYTES;
  }
  /** `groups`: how many were looked at. */
  judge(groups, redact) {
    const { demand } = this.#pattern;
    const read = `${plural(this.#known.size, "line")} of ${plural(groups, "log group")}`;
    if (this.#count === 0) {
      const failures2 = this.full ? [`no match in ${read}, and no more is read; name fewer with \`groups\``] : [];
      return { failures: failures2, seen: this.full ? `no match in ${read}, cut` : `no match in ${read}`, body: "" };
    }
    const rest = this.#count - NAMED_LINES;
    const failures = [
      redact(`${plural(this.#count, "log line")} found where none may ${demand}`),
      ...this.#first.slice(0, NAMED_LINES).map((line) => describeLine(line, redact)),
      ...rest > 0 ? [`and ${plural(rest, "more line")}`] : []
    ];
    const body = this.#first.map(
      ({ group, at: at2, text }) => `${new Date(at2).toISOString()} ${group}
${redactBeginning(text, redact).trimEnd()}`
    ).join("\n");
    const seen = `${plural(this.#count, "match", "matches")} in ${read}${this.full ? ", cut" : ""}`;
    return { failures, seen, body: truncateBytes(body, BODY_BYTES) };
  }
  /** The earliest ones, in their order. */
  #keep(line) {
    this.#first.push(line);
    this.#first.sort((one, other) => one.at - other.at || (one.group < other.group ? -1 : 1));
    if (this.#first.length > KEPT_LINES) this.#first.pop();
  }
};
function describeLine({ group, at: at2, text }, redact) {
  return `${redact(group)}, ${new Date(at2).toISOString()}: ${quoteText(text, redact)}`;
}

// src/core/smoke/log/select-groups.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function selectGroups(groups, globs) {
  if (globs.length === 0) return groups;
  const matches = (0, import_picomatch.default)([...globs], { dot: true });
  return groups.filter(({ name }) => globs.includes(name) || matches(name));
}
var listPlainNames = (globs) => globs.filter((glob) => !import_picomatch.default.scan(glob).isGlob);
var listMissing = (known, globs) => listPlainNames(globs).filter((name) => !known.includes(name));
var SHOWN = 8;
function explainNoGroups(known, globs) {
  if (known.length === 0) return "the environment has no log groups, so that there is nothing to look at";
  const selected = selectGroups(
    known.map((name) => ({ name })),
    globs
  );
  const unknown = selected.length === 0 ? globs : listMissing(known, globs);
  if (unknown.length === 0) return void 0;
  const shown = known.slice(0, SHOWN).join(", ");
  const more = known.length > SHOWN ? ", \u2026" : "";
  return `no log group of the environment is named like ${unknown.join(" or ")}; there are ${shown}${more}`;
}

// src/operations/checks/attempt-log.ts
var PAUSE_MS = 1e3;
var LATE_MS = 6e4;
var AHEAD_MS = 5e3;
var SIDE_BY_SIDE = 4;
async function attemptLog(check, context) {
  const { clock, timeoutMs, signal } = context;
  const deadline = startDeadline(check.watchMs + timeoutMs, signal);
  const startedAt = clock.now();
  const elapsed = () => clock.now() - startedAt;
  try {
    return await new Watch(check, { ...context, signal: deadline.signal }, elapsed).run();
  } catch (error) {
    const why = context.redact(describeError(error));
    const answer = { ms: elapsed(), headers: {}, body: "", error: why, failures: [why], seen: "no answer" };
    return { answer };
  } finally {
    deadline.close();
  }
}
var Watch = class {
  constructor(check, context, elapsed) {
    this.check = check;
    this.context = context;
    this.elapsed = elapsed;
    this.#finds = new LogFinds(check.pattern);
  }
  check;
  context;
  elapsed;
  #finds;
  async run() {
    const { groups, why } = await this.#findGroups();
    if (why !== void 0) {
      const failures2 = [this.context.redact(why)];
      return { answer: { ms: this.elapsed(), headers: {}, body: "", failures: failures2, seen: "nothing to look at" } };
    }
    await this.#watch(groups);
    const { failures, seen, body } = this.#finds.judge(groups.length, this.context.redact);
    const ms = this.elapsed();
    const answer = { ms, headers: {}, body, failures, seen: `${seen}, ${formatSpan(ms)}` };
    return failures.length > 0 ? { answer, final: true } : { answer };
  }
  async #findGroups() {
    const { found, unseen } = await this.context.logs.findGroups(this.context.signal);
    const [first2] = unseen;
    if (first2 !== void 0) throw new MayflyError(first2.reason, { kind: "outside", ...pickHint(first2) });
    const groups = selectGroups(found, this.check.groups);
    const names = found.map(({ name }) => name);
    const why = explainNoGroups(names, this.check.groups);
    return why === void 0 ? { groups } : { groups, why };
  }
  async #watch(groups) {
    const { clock, signal, since } = this.context;
    let from = Date.parse(since) - AHEAD_MS;
    for (; ; ) {
      const lookedAt = clock.now();
      await mapBounded(groups, SIDE_BY_SIDE, (group) => this.#read(group, from));
      const remainingMs = this.check.watchMs - this.elapsed();
      if (this.#finds.found || this.#finds.full || remainingMs <= 0) return;
      from = Math.max(from, lookedAt - LATE_MS);
      await clock.sleep(Math.min(PAUSE_MS, remainingMs), signal).catch(() => void 0);
    }
  }
  async #read({ region, name: group }, from) {
    const { logs, signal } = this.context;
    for await (const lines of logs.lines.pages({ region, group, from, signal })) {
      this.#finds.add({ group, lines });
      if (this.#finds.full) return;
    }
  }
};
var pickHint = ({ hint }) => hint === void 0 ? {} : { hint };

// src/core/smoke/openapi/operation.ts
var SAFE_METHODS = ["get", "head", "options"];
var PLACES = ["path", "query", "header", "cookie"];
function listOperations(document) {
  const { root, files } = document;
  return Object.entries(root.value.paths).flatMap(([path, value]) => {
    if (!path.startsWith("/")) return [];
    const item = readMap(files, { value, file: root.file });
    return SAFE_METHODS.flatMap(
      (method) => isSchemaMap(item.value[method]) ? [readOperation({ document, item, path, method })] : []
    );
  });
}
function readOperation({ document, item, path, method }) {
  const { root, files } = document;
  const value = item.value[method];
  const { operationId, tags, security = root.value.security } = value;
  const servers = [value.servers, item.value.servers, root.value.servers].find(isFilled);
  return {
    label: `${method.toUpperCase()} ${path}`,
    id: typeof operationId === "string" ? operationId : void 0,
    method: method.toUpperCase(),
    path,
    tags: Array.isArray(tags) ? tags : [],
    parameters: mergeParameters(document, [item.value.parameters, value.parameters], item.file),
    security: Array.isArray(security) ? security.filter(isSchemaMap) : [],
    server: servers?.find(isSchemaMap),
    responses: readMap(files, { value: value.responses, file: item.file })
  };
}
var isFilled = (value) => Array.isArray(value) && value.length > 0;
function mergeParameters({ files }, lists, file) {
  const merged = /* @__PURE__ */ new Map();
  for (const entry of lists.flatMap((list) => Array.isArray(list) ? list : [])) {
    const part = readMap(files, { value: entry, file });
    const { name, in: place, required } = part.value;
    const known = PLACES.find((each) => each === place);
    if (typeof name !== "string" || known === void 0) continue;
    const isRequired = required === true || known === "path";
    merged.set(`${known} ${name}`, { ...part, name, in: known, required: isRequired });
  }
  return [...merged.values()];
}

// src/core/smoke/openapi/security.ts
function findMissingSecurity({ document, operation }, credentials) {
  const { security } = operation;
  const isMet = (needed) => Object.keys(needed).every((name) => isSent(findScheme(document, name), credentials));
  if (security.length === 0 || security.some(isMet)) return void 0;
  return [...new Set(security.map((needed) => Object.keys(needed).join(" and ")))];
}
function findScheme(document, name) {
  const schemes = findSchemes(document);
  return readMap(document.files, { value: schemes.value[name], file: schemes.file }).value;
}
function findSchemes({ root, files }) {
  const { value, file } = readMap(files, { value: root.value.components, file: root.file });
  return { value: isSchemaMap(value.securitySchemes) ? value.securitySchemes : {}, file };
}
function describeSchemes(document, operations) {
  const asked = operations.flatMap(({ security }) => security.flatMap((needed) => Object.keys(needed)));
  const names = asked.length > 0 ? asked : Object.keys(findSchemes(document).value);
  return [...new Set(names)].map((name) => describeScheme(name, findScheme(document, name)));
}
function describeScheme(name, { type, scheme, in: place, name: field }) {
  if (type === "apiKey") return `${name} (apiKey in the ${place} ${field})`;
  const kind = [type, scheme].filter((word) => typeof word === "string").join(" ");
  return kind === "" ? name : `${name} (${kind})`;
}
function isSent(scheme, { configured, headers, parameters }) {
  if (configured || headers.includes("authorization")) return true;
  if (scheme.type !== "apiKey") return false;
  const name = String(scheme.name);
  if (scheme.in === "header" && name.toLowerCase() === "user-agent") return true;
  if (scheme.in === "header") return headers.includes(name.toLowerCase());
  if (scheme.in === "cookie" && headers.includes("cookie")) return true;
  return parameters.includes(name);
}
function listKeyParameters(document, operation) {
  const schemes = operation.security.flatMap((needed) => Object.keys(needed));
  return schemes.flatMap((each) => {
    const { type, in: place, name } = findScheme(document, each);
    return type === "apiKey" && place === "query" ? [String(name)] : [];
  });
}

// src/core/smoke/openapi/select-operations.ts
function selectOperations(document, operations, check) {
  const { skip, only } = check;
  refuseUnknown([
    {
      key: "skip",
      names: skip,
      known: operations.flatMap(namesOf),
      meant: `safe operation of ${check.document}`
    },
    {
      key: "only",
      names: only,
      known: operations.flatMap(tagsOf),
      meant: `tag of a safe operation of ${check.document}`
    },
    ...listParameterNamings(document, operations, check)
  ]);
  return operations.filter(
    (operation) => !namesOf(operation).some((name) => skip.includes(name)) && (only.length === 0 || tagsOf(operation).some((tag) => only.includes(tag)))
  );
}
var namesOf = ({ id, label }) => id === void 0 ? [label] : [id, label];
var tagsOf = ({ tags }) => tags.map(String);
function listParameterNamings(document, operations, check) {
  const scopes = operations.flatMap(
    (operation) => namesOf(operation).flatMap((name) => {
      const values = check.parameters[name];
      return isSchemaMap(values) ? [{ name, operation, values }] : [];
    })
  );
  const inScopes = scopes.map(({ name, operation, values }) => ({
    key: `parameters.${name}`,
    names: Object.keys(values),
    known: operation.parameters.map((parameter) => parameter.name),
    meant: `parameter of ${operation.label}`
  }));
  const known = operations.flatMap((operation) => [
    ...operation.parameters.map(({ name }) => name),
    ...listKeyParameters(document, operation),
    ...namesOf(operation)
  ]);
  const meant = `parameter or name of a safe operation of ${check.document}`;
  return [{ key: "parameters", names: Object.keys(check.parameters), known, meant }, ...inScopes];
}
function refuseUnknown(namings) {
  const problems = namings.flatMap(
    ({ key, names, known, meant }) => names.filter((name) => !known.includes(name)).map((name) => explain({ key, name, known, meant }))
  );
  if (problems.length > 0) throw new MayflyError(problems.join("; "), { kind: "input" });
}
function explain({ key, name, known, meant }) {
  const hint = suggestHint(name, known);
  return `\`${key}\` names ${name}, which is no ${meant}${hint === void 0 ? "" : `; ${hint}`}`;
}

// src/core/smoke/openapi/convert-schema.ts
var TYPES = ["array", "boolean", "integer", "null", "number", "object", "string"];
var NAMING = ["$anchor", "$defs", "$dynamicAnchor", "$id", "$schema", "definitions"];
var INT32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
function convertSchema(schema) {
  return CHANGES.reduce((changed, change) => change(changed), schema);
}
var CHANGES = [
  dropUnreadable,
  convertBounds,
  convertFormat,
  convertDiscriminator,
  convertNullable
];
function dropUnreadable(schema) {
  const {
    type,
    required,
    enum: values,
    pattern,
    ...rest
  } = Object.fromEntries(Object.entries(schema).filter(([keyword]) => !NAMING.includes(keyword)));
  const types = [type].flat().filter((name) => TYPES.includes(String(name)));
  const text = typeof pattern === "string" ? readPattern(pattern) : void 0;
  return {
    ...rest,
    ...types.length === 0 ? {} : { type: types.length === 1 ? types[0] : types },
    ...Array.isArray(required) ? { required } : {},
    ...Array.isArray(values) ? { enum: values } : {},
    ...text === void 0 ? {} : { pattern: text }
  };
}
var BOUNDS = [
  ["minimum", "exclusiveMinimum"],
  ["maximum", "exclusiveMaximum"]
];
function convertBounds(schema) {
  return BOUNDS.reduce((changed, [bound, exclusive]) => {
    const { [bound]: limit, [exclusive]: is, ...rest } = changed;
    if (typeof is !== "boolean") return changed;
    if (limit === void 0) return rest;
    return { ...rest, [is ? exclusive : bound]: limit };
  }, schema);
}
function convertFormat(schema) {
  const { format, ...rest } = schema;
  if (format === "int32") return { ...INT32, ...rest };
  if (format === "byte") return { pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2,3}=*)?$", ...rest };
  return schema;
}
function convertDiscriminator({ discriminator, ...schema }) {
  const { oneOf, anyOf, allOf, ...rest } = schema;
  const branches = [oneOf, anyOf].find(Array.isArray);
  if (!isSchemaMap(discriminator) || branches === void 0) return schema;
  const { propertyName, mapping } = discriminator;
  if (typeof propertyName !== "string" || !branches.every(isReference)) return schema;
  const named = nameBranches(branches, isSchemaMap(mapping) ? mapping : {});
  const has = (value) => ({ required: [propertyName], properties: { [propertyName]: value } });
  const each = named.map(([value, $ref]) => when(has({ const: value }), { $ref }));
  const choice = when(has({ enum: named.map(([value]) => value) }), { allOf: each }, { anyOf: branches });
  return { ...rest, allOf: [...Array.isArray(allOf) ? allOf : [], choice] };
}
var when = (condition, then, otherwise) => Object.fromEntries([
  ["if", condition],
  ["then", then],
  ...otherwise === void 0 ? [] : [["else", otherwise]]
]);
var isReference = (branch) => isSchemaMap(branch) && typeof branch.$ref === "string";
function nameBranches(branches, mapping) {
  const nameOf = (reference) => reference.split("/").at(-1) ?? reference;
  return branches.flatMap(({ $ref }) => {
    const values = Object.entries(mapping).filter(([, to]) => to === $ref || to === nameOf($ref)).map(([value]) => value);
    return (values.length === 0 ? [nameOf($ref)] : values).map((value) => [value, $ref]);
  });
}
function convertNullable({ nullable, ...schema }) {
  if (nullable !== true) return schema;
  const { type, enum: values, ...rest } = schema;
  const isPlain = !["$ref", "allOf", "anyOf", "oneOf", "not", "const"].some((word) => word in rest);
  if (!isPlain) return { anyOf: [schema, { type: "null" }] };
  return {
    ...rest,
    ...type === void 0 ? {} : { type: [...new Set([type, "null"].flat())] },
    ...Array.isArray(values) ? { enum: [.../* @__PURE__ */ new Set([...values, null])] } : {}
  };
}

// src/core/smoke/openapi/bundle-schema.ts
function bundleSchema(document, part) {
  const bundle = new Bundle(document);
  const root = bundle.convert(part);
  return isSchemaMap(root) ? { ...root, $defs: bundle.convertAll() } : root;
}
var Bundle = class {
  constructor(document) {
    this.document = document;
  }
  document;
  #names = /* @__PURE__ */ new Map();
  #targets = [];
  convert({ value, file }) {
    return rewriteSchema(
      value,
      (schema) => this.#refer(this.#hideWriteOnly(this.#convertOne(schema), file), file)
    );
  }
  /** The list grows while it is gone through. */
  convertAll() {
    const converted = {};
    for (const target of this.#targets) converted[this.#names.get(target.key) ?? ""] = this.convert(target);
    return converted;
  }
  #convertOne(schema) {
    const { $ref, $dynamicRef, nullable } = schema;
    const reference = $ref ?? $dynamicRef;
    if (typeof reference !== "string") return convertSchema(schema);
    const { $ref: _, $dynamicRef: __, ...beside } = schema;
    const kept = this.document.version === "3.0" ? nullable === true ? { nullable } : {} : beside;
    return convertSchema({ $ref: reference, ...kept });
  }
  #refer(schema, file) {
    if (typeof schema.$ref !== "string") return schema;
    const target = resolveReference(this.document.files, schema.$ref, file);
    let name = this.#names.get(target.key);
    if (name === void 0) {
      name = `bundled-${this.#names.size}`;
      this.#names.set(target.key, name);
      this.#targets.push(target);
    }
    return { ...schema, $ref: `#/$defs/${name}` };
  }
  /** An answer must not hold them: https://spec.openapis.org/oas/v3.0.3#fixed-fields-19 */
  #hideWriteOnly(schema, file) {
    const { properties, required } = schema;
    if (!isSchemaMap(properties)) return schema;
    const hidden = Object.entries(properties).filter(([, value]) => isSchemaMap(value) && this.#isWriteOnly({ value, file })).map(([name]) => name);
    if (hidden.length === 0) return schema;
    return {
      ...schema,
      properties: { ...properties, ...Object.fromEntries(hidden.map((name) => [name, false])) },
      ...Array.isArray(required) ? { required: required.filter((name) => !hidden.includes(name)) } : {}
    };
  }
  #isWriteOnly(part) {
    return readMap(this.document.files, part).value.writeOnly === true;
  }
};

// src/core/smoke/openapi/judge-headers.ts
async function judgeHeaders3(response, judged) {
  const headers = isSchemaMap(response.value.headers) ? response.value.headers : {};
  const failures = [];
  for (const [name, value] of Object.entries(headers)) {
    if (name.toLowerCase() === "content-type") continue;
    const header = readMap(judged.document.files, { value, file: response.file });
    failures.push(...await judgeHeader({ name: name.toLowerCase(), header }, judged));
  }
  return failures;
}
async function judgeHeader({ name, header }, judged) {
  const { document, answer, operation, redact } = judged;
  const text = Object.entries(answer.headers).find(([each]) => each.toLowerCase() === name)?.[1];
  if (text === void 0)
    return header.value.required === true ? [`header ${name} is missing, required`] : [];
  const { schema } = header.value;
  if (schema === void 0) return [];
  const part = { value: schema, file: header.file };
  const judge = await judged.compile(
    bundleSchema(document, part),
    `the schema of header ${name} of ${operation.label}`
  );
  return judge(readValue(text, { document, part, depth: 0 })).map(({ found, ...rest }) => {
    const failure = isSensitiveHeader(name) ? rest : { ...rest, found };
    const told = describeSchemaFailure(failure, redact);
    return failure.path === "" ? told.replace(/^the value/, `header ${name}`) : `header ${name} ${told}`;
  });
}
function readValue(text, { document, part, depth }) {
  const { value: schema, file } = readMap(document.files, part);
  const types = [schema.type].flat();
  if (types.includes("array") && depth === 0) {
    const items = { value: schema.items, file };
    return text.split(",").map((item) => readValue(item.trim(), { document, part: items, depth: 1 }));
  }
  const isNumber = types.includes("integer") || types.includes("number");
  if (isNumber && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text.trim())) return Number(text);
  if (types.includes("boolean") && /^(true|false)$/.test(text.trim())) return text.trim() === "true";
  return text;
}

// src/core/smoke/openapi/responses.ts
function findResponse({ document, operation }, status) {
  const { value: responses, file } = operation.responses;
  const range = `${Math.floor(status / 100)}XX`;
  const key = [String(status), range, range.toLowerCase(), "default"].find(
    (each) => Object.hasOwn(responses, each)
  );
  return key === void 0 ? void 0 : readMap(document.files, { value: responses[key], file });
}
function listStatuses({ responses }) {
  return Object.keys(responses.value).filter((key) => !key.startsWith("x-"));
}
function readContent({ value, file }) {
  return Object.entries(isSchemaMap(value.content) ? value.content : {}).map(([type, media]) => [
    type,
    { value: media, file }
  ]);
}
function listMediaTypes(document, operation) {
  const { value, file } = operation.responses;
  const types = Object.values(value).map((response) => readMap(document.files, { value: response, file })).flatMap((response) => readContent(response).map(([type]) => essenceOf(type)));
  return [...new Set(types)].filter((type) => /^[\w.+-]+\/[\w.+-]+$/.test(type));
}
var essenceOf = (type) => (type.split(";")[0] ?? "").trim().toLowerCase();
function findMedia(content, contentType) {
  const type = essenceOf(contentType);
  const wanted = [type, `${type.split("/")[0]}/*`, "*/*"];
  return wanted.flatMap((each) => content.filter(([name]) => essenceOf(name) === each))[0]?.[1];
}

// src/core/smoke/openapi/judge-answer.ts
var UNKNOWN_VALUE = [400, 404, 410, 422];
async function judgeAnswer(judged) {
  const { operation, answer, madeUp } = judged;
  const documented = listStatuses(operation).join(", ") || "none";
  if (answer.status >= 500) {
    return { failures: [`status ${answer.status} is a server error, expected ${documented}`] };
  }
  const response = findResponse(judged, answer.status);
  if (response === void 0) {
    if (madeUp.length > 0 && UNKNOWN_VALUE.includes(answer.status)) {
      return { failures: [], unjudged: `${answer.status} for a made-up ${madeUp.join(", ")}` };
    }
    return {
      failures: [`status ${answer.status}${describeWay(judged)} is not documented, expected ${documented}`]
    };
  }
  const headers = await judgeHeaders3(response, judged);
  const body = await judgeBody3(response, judged);
  return { ...body, failures: [...headers, ...body.failures] };
}
function describeWay({ answer, redact }) {
  const { location } = answer.headers;
  const isRedirect = answer.status >= 300 && answer.status < 400;
  return isRedirect && location !== void 0 ? ` to ${quoteText(location, redact)}` : "";
}
var NO_BODY = [204, 205, 304];
async function judgeBody3(response, judged) {
  const { operation, answer, redact } = judged;
  const content = readContent(response);
  if (content.length === 0) return { failures: [] };
  const given = answer.headers["content-type"];
  const isBodiless = operation.method === "HEAD" || NO_BODY.includes(answer.status);
  if (isBodiless && given === void 0) return { failures: [] };
  const documented = content.map(([type]) => type).join(", ");
  if (given === void 0) {
    return { failures: [`content-type is missing, documented: ${documented}`] };
  }
  const media = findMedia(content, given);
  if (media === void 0) {
    return {
      failures: [`content-type ${quoteText(given, redact)} is not documented, expected ${documented}`]
    };
  }
  return isBodiless ? { failures: [] } : judgeContent(media, { ...judged, type: essenceOf(given) });
}
async function judgeContent(part, judged) {
  const { document, answer, type, redact } = judged;
  const { value: media, file } = readMap(document.files, part);
  const isJson = /^(application|text)\/json$|\+json$/.test(type);
  const isText = type === "text/plain" && isSchemaMap(media.schema);
  if (!isJson && !isText) return { failures: [] };
  if (answer.cut === true) return { failures: [], unjudged: "the body is 1 MB or more" };
  const body = isJson ? parseBody(answer.body, redact) : { value: answer.body };
  if ("failure" in body) return { failures: [body.failure] };
  if (media.schema === void 0) return { failures: [] };
  const schema = bundleSchema(document, { value: media.schema, file });
  const judge = await judged.compile(schema, `the schema of ${judged.operation.label} ${answer.status}`);
  return {
    failures: judge(body.value).map((failure) => {
      const told = describeSchemaFailure(failure, redact);
      return failure.path === "" ? told.replace(/^the value/, "body") : `body ${told}`;
    })
  };
}
function parseBody(text, redact) {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { failure: `body is not JSON: ${text === "" ? "it is empty" : quoteText(text, redact)}` };
  }
}

// src/core/smoke/openapi/none-succeeded.ts
function explainNoneSucceeded(document, ends) {
  const asked = ends.filter(({ answer }) => answer !== void 0);
  if (asked.length === 0 || !asked.every((end) => statusOf(end) >= 400)) return [];
  const example = asked.find(({ madeUp }) => madeUp !== true) ?? asked[0];
  const what = `${example?.operation.label}: ${example?.note ?? `status ${example?.answer?.status}`}`;
  const advice = adviseAuth(document, asked) ?? adviseBase(asked);
  return [`none of ${plural(asked.length, "operation")} succeeded, such as ${what}; ${advice}`];
}
function explainNoneLetIn(document, ends) {
  return adviseAuth(document, ends) === void 0 ? [] : explainNoneSucceeded(document, ends);
}
var statusOf = ({ answer }) => answer?.status ?? 0;
function adviseAuth(document, ends) {
  const asked = ends.filter(({ answer }) => answer !== void 0);
  if (!asked.every((end) => [401, 403].includes(statusOf(end)))) return void 0;
  const schemes = describeSchemes(
    document,
    asked.map(({ operation }) => operation)
  );
  if (schemes.length === 0) return "see `auth`";
  return `the document names the scheme${schemes.length === 1 ? "" : "s"} ${schemes.join(", ")}, see \`auth\``;
}
var adviseBase = (asked) => asked.some(({ madeUp }) => madeUp === true) ? "give values that exist as `parameters`, or look at `base`" : "look at `base`";

// src/core/smoke/openapi/outcome.ts
var MORE_ANSWERS = 9;
var SHOWN_OPERATIONS = 10;
var SHOWN_FAILURES2 = 3;
var SHOWN_LABELS = 3;
function combineAnswers({ document, ends, ms }) {
  const asked = ends.flatMap(({ answer }) => answer === void 0 ? [] : [answer]);
  const failed = asked.filter(({ failures: failures2 }) => failures2.length > 0);
  const seen = describeAll(ends, ms);
  const [first2, ...others] = failed;
  if (first2 !== void 0) {
    const more = others.filter(
      (one) => one.error === void 0 || failed.find(({ error }) => error === one.error) === one
    );
    return {
      ...first2,
      ms,
      seen,
      failures: [
        ...listFailures(failed, asked.length),
        ...explainNoneLetIn(document, ends),
        ...explainLate(ends)
      ],
      ...more.length === 0 ? {} : { more: more.slice(0, MORE_ANSWERS) }
    };
  }
  const failures = [
    ...explainNoneCalled(asked, seen),
    ...explainNoneSucceeded(document, ends),
    ...explainLate(ends)
  ];
  return { ms, headers: {}, body: "", failures, seen };
}
function explainNoneCalled(asked, seen) {
  return asked.length === 0 ? [`no operation could be called: ${seen}`] : [];
}
function explainLate(ends) {
  const late = ends.filter((end) => end.late === true);
  const [first2] = late;
  if (first2 === void 0) return [];
  const all = late.length + ends.filter(({ answer }) => answer !== void 0).length;
  const what = `${late.length} of ${plural(all, "operation")}, such as ${first2.operation.label}`;
  return [`no time was left to ask ${what}; make \`within\` longer`];
}
function listFailures(failed, asked) {
  const groups = groupAlike(failed);
  const shown = groups.slice(0, SHOWN_OPERATIONS);
  const [first2, ...others] = shown.map(describeGroup);
  const rest = failed.length - shown.flat().length;
  return [
    `${failed.length} of ${plural(asked, "operation")} failed: ${first2}`,
    ...others,
    ...rest > 0 ? [`and ${plural(rest, "more operation")}`] : []
  ];
}
function groupAlike(answers) {
  const groups = /* @__PURE__ */ new Map();
  for (const answer of answers) {
    const key = JSON.stringify(answer.failures);
    groups.set(key, [...groups.get(key) ?? [], answer]);
  }
  return [...groups.values()];
}
function describeGroup(answers) {
  const labels = answers.map(({ label }) => label);
  const others = labels.length - SHOWN_LABELS;
  const names = `${labels.slice(0, SHOWN_LABELS).join(", ")}${others > 0 ? ` and ${plural(others, "more operation")}` : ""}`;
  const failures = answers[0]?.failures ?? [];
  const rest = failures.length - SHOWN_FAILURES2;
  return `${names}: ${failures.slice(0, SHOWN_FAILURES2).join(", ")}${rest > 0 ? `, and ${rest} more` : ""}`;
}
function describeAll(ends, ms) {
  const asked = ends.filter(({ answer }) => answer !== void 0);
  const left = ends.filter(({ answer }) => answer === void 0);
  return [
    `${plural(asked.length, "operation")} in ${formatSpan(ms)}`,
    ...countNotes(left).map((note) => `not called: ${note}`),
    ...countNotes(asked).map((note) => `not judged: ${note}`),
    ...countRefusals(asked)
  ].join("; ");
}
function countRefusals(asked) {
  const statuses = asked.flatMap(
    ({ answer, note }) => note === void 0 && answer?.status !== void 0 && answer.status >= 400 ? [answer.status] : []
  );
  if (statuses.length === 0) return [];
  const each = [...new Set(statuses)].sort().join(", ");
  return [`answered with an error, as documented: ${statuses.length} (${each})`];
}
var SHOWN_NOTES = 3;
function countNotes(ends) {
  const byNote = /* @__PURE__ */ new Map();
  for (const end of ends) {
    if (end.note !== void 0) byNote.set(end.note, [...byNote.get(end.note) ?? [], end]);
  }
  const lines = [...byNote].map(
    ([note, { length, 0: first2 }]) => length === 1 ? `${first2?.operation.label} (${note})` : `${length} (${note})`
  );
  const rest = lines.length - SHOWN_NOTES;
  return rest > 0 ? [...lines.slice(0, SHOWN_NOTES), `and ${rest} more`] : lines;
}

// src/core/smoke/openapi/base-url.ts
function computeBaseUrl(base, server) {
  const url = fillVariables(server);
  if (base === void 0) {
    if (isWeb(url)) return trim(url);
    throw new MayflyError(`the document's server is ${url === "" ? "not given" : url}, which names no host`, {
      kind: "input",
      hint: "give `base`, such as `base: ${outputs.url}`"
    });
  }
  if (!isWeb(base)) {
    throw new MayflyError(`\`base\` must be a URL of http or https, not ${base}`, { kind: "input" });
  }
  return new URL(base).pathname === "/" ? trim(`${trim(base)}${readPath(url)}`) : trim(base);
}
var isWeb = (url) => /^https?:\/\//i.test(url) && URL.canParse(url);
var trim = (url) => url.replace(/[?#].*$/s, "").replace(/\/+$/, "");
function readPath(url) {
  if (isWeb(url)) return new URL(url).pathname;
  return url.startsWith("/") && !url.startsWith("//") ? url : "";
}
function fillVariables(server) {
  const variables = isSchemaMap(server?.variables) ? server.variables : {};
  return String(server?.url ?? "").replace(/\{([^{}]+)\}/g, (whole, name) => {
    const variable = Object.hasOwn(variables, name) ? variables[name] : void 0;
    return isSchemaMap(variable) && variable.default !== void 0 ? String(variable.default) : whole;
  });
}

// src/core/smoke/openapi/generate-text.ts
function generateText(pattern) {
  try {
    const text = new Sampler(pattern).read();
    return new RegExp(pattern, "u").test(text) ? text : void 0;
  } catch {
    return void 0;
  }
}
var CLASSES = {
  d: "1",
  w: "a",
  s: " ",
  D: "a",
  W: "-",
  S: "a",
  t: "	",
  n: "\n"
};
var CANDIDATES = "a1A0bB2zZ9-_. /:@%+~xX!#&=,;";
var LONGEST = 1e3;
var Sampler = class {
  constructor(pattern) {
    this.pattern = pattern;
  }
  pattern;
  #at = 0;
  read() {
    const text = this.#readAlternatives();
    if (this.#at < this.pattern.length) throw new Error("unbalanced");
    return text;
  }
  #readAlternatives() {
    const first2 = this.#readSequence();
    while (this.#peek() === "|") {
      this.#at += 1;
      this.#readSequence();
    }
    return first2;
  }
  #readSequence() {
    let text = "";
    for (let next = this.#peek(); next !== void 0 && next !== "|" && next !== ")"; next = this.#peek()) {
      text += this.#readCounted();
      if (text.length > LONGEST) throw new Error("too long");
    }
    return text;
  }
  #readCounted() {
    const one = this.#readOne();
    const [whole, sign, least] = /^(?:([?*+])|\{(\d+)(?:,\d*)?\})\??/.exec(this.pattern.slice(this.#at)) ?? [];
    if (whole === void 0) return one;
    this.#at += whole.length;
    return one.repeat(Math.min(LONGEST + 1, sign === void 0 ? Number(least) : sign === "+" ? 1 : 0));
  }
  #readOne() {
    const char = this.#take();
    if (char === "^" || char === "$") return "";
    if (char === ".") return "a";
    if (char === "\\") return this.#readEscape();
    if (char === "[") return this.#readClass();
    return char === "(" ? this.#readGroup() : char;
  }
  #readEscape() {
    const char = this.#take();
    if (char === "b") return "";
    if (/[1-9BkpPuxc]/.test(char)) throw new Error("not supported");
    return CLASSES[char] ?? char;
  }
  #readGroup() {
    if (this.#peek() === "?") {
      const kind = /^\?(?::|<[A-Za-z]\w*>)/.exec(this.pattern.slice(this.#at))?.[0];
      if (kind === void 0) throw new Error("lookaround");
      this.#at += kind.length;
    }
    const text = this.#readAlternatives();
    if (this.#take() !== ")") throw new Error("unbalanced");
    return text;
  }
  /** The first of the candidates that the class holds, or else the first that the class names. */
  #readClass() {
    const start = this.#at - 1;
    for (let char = this.#take(); char !== "]"; char = this.#take()) if (char === "\\") this.#take();
    const source = this.pattern.slice(start, this.#at);
    const holds = new RegExp(`^${source}$`, "u");
    const found = [...CANDIDATES].find((char) => holds.test(char)) ?? source.replace(/^\[\\?/, "").charAt(0);
    if (!holds.test(found)) throw new Error("empty");
    return found;
  }
  #peek() {
    return this.pattern[this.#at];
  }
  #take() {
    const char = this.pattern[this.#at];
    if (char === void 0) throw new Error("unbalanced");
    this.#at += 1;
    return char;
  }
};

// src/core/smoke/openapi/generate-value.ts
var MAX_DEPTH = 5;
var FORMATS = {
  date: "2024-01-15",
  "date-time": "2024-01-15T12:00:00Z",
  time: "12:00:00Z",
  duration: "P1D",
  email: "mayfly@example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/",
  url: "https://example.com/",
  "uri-reference": "/",
  uuid: "00000000-0000-4000-8000-000000000000",
  byte: "bWF5Zmx5"
};
function generateValue(document, part, depth = 0) {
  const { value: schema, file } = readMap(document.files, part);
  const named = [schema.example, first(schema.examples), schema.default, schema.const, first(schema.enum)];
  const value = named.find((each) => each !== void 0 && each !== null);
  if (value !== void 0) return { value, isMadeUp: false };
  if (depth > MAX_DEPTH) return void 0;
  const inner = (child) => generateValue(document, { value: child, file }, depth + 1);
  for (const branch of [schema.oneOf, schema.anyOf].find(Array.isArray) ?? []) {
    const sample = inner(branch);
    if (sample !== void 0) return sample;
  }
  if (Array.isArray(schema.allOf)) {
    const parts = schema.allOf.map((each) => readMap(document.files, { value: each, file }).value);
    const { allOf: _, ...rest } = schema;
    return inner(mergeAll([...parts, rest]));
  }
  return makeValue(schema, inner);
}
var first = (list) => Array.isArray(list) ? list[0] : void 0;
function mergeAll(schemas) {
  return Object.assign({}, ...schemas, {
    properties: Object.assign({}, ...schemas.map(({ properties }) => properties)),
    required: schemas.flatMap(({ required }) => Array.isArray(required) ? required : [])
  });
}
function makeValue(schema, inner) {
  const type = [schema.type].flat().find((name) => name !== "null") ?? guessType(schema);
  if (type === "array") return makeList(schema, inner);
  if (type === "object") return makeObject(schema, inner);
  if (type === "boolean") return { value: true, isMadeUp: false };
  const value = type === "integer" || type === "number" ? makeNumber(schema) : makeText(schema);
  return value === void 0 ? void 0 : { value, isMadeUp: true };
}
function guessType({ properties, items }) {
  if (properties !== void 0 && Object.keys(Object(properties)).length > 0) return "object";
  return items === void 0 ? "string" : "array";
}
function makeList({ items = {}, minItems }, inner) {
  const item = inner(items);
  if (item === void 0) return void 0;
  const length = Math.min(20, Math.max(1, typeof minItems === "number" ? minItems : 1));
  return { value: Array.from({ length }, () => item.value), isMadeUp: item.isMadeUp };
}
function makeObject({ properties, required }, inner) {
  const names = Array.isArray(required) ? required : [];
  const samples = Object.entries(isSchemaMap(properties) ? properties : {}).filter(([name]) => names.includes(name)).map(([name, schema]) => [name, inner(schema)]);
  if (samples.some(([, sample]) => sample === void 0)) return void 0;
  return {
    value: Object.fromEntries(samples.map(([name, sample]) => [name, sample?.value])),
    isMadeUp: samples.some(([, sample]) => sample?.isMadeUp)
  };
}
function makeNumber(schema) {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const limits = (values) => values.filter((value2) => typeof value2 === "number");
  const least = Math.max(
    ...limits([minimum]),
    ...limits([exclusiveMinimum]).map((limit) => limit + 1),
    -Infinity
  );
  const most = Math.min(
    ...limits([maximum]),
    ...limits([exclusiveMaximum]).map((limit) => limit - 1),
    Infinity
  );
  const low = exclusiveMinimum === true ? least + 1 : least;
  const high = exclusiveMaximum === true ? most - 1 : most;
  const step = typeof multipleOf === "number" && multipleOf > 0 ? multipleOf : 1;
  const start = Number.isFinite(low) ? Math.max(low, Math.min(1, high)) : Math.min(1, high);
  const value = step === 1 ? start : Math.ceil(start / step) * step;
  return value < low || value > high ? void 0 : value;
}
function makeText({ format, pattern, minLength, maxLength }) {
  const known = FORMATS[String(format)];
  if (typeof pattern === "string") {
    if (known !== void 0 && new RegExp(pattern).test(known)) return known;
    const text2 = generateText(pattern);
    return text2 !== void 0 && text2.length >= Number(minLength ?? 0) ? text2 : void 0;
  }
  if (known !== void 0) return known;
  const text = "a".padEnd(Math.min(1e3, typeof minLength === "number" ? minLength : 1), "a");
  return typeof maxLength === "number" ? text.slice(0, maxLength) : text;
}

// src/core/smoke/openapi/serialize.ts
var DEFAULT_STYLES = {
  path: "simple",
  header: "simple",
  query: "form",
  cookie: "form"
};
function serialize(value, how) {
  const encode = encoderOf(how);
  const render = STYLES[how.style] ?? STYLES[DEFAULT_STYLES[how.place]];
  return render === void 0 ? encode(value) : render(value, { ...how, encode });
}
var RESERVED = /%(3A|2F|3F|5B|5D|40|24|2C|3B)/g;
function encoderOf({ place, allowReserved }) {
  if (place === "header") return toText;
  if (place === "query" && allowReserved) {
    return (value) => encodeURIComponent(toText(value)).replace(RESERVED, (code) => decodeURIComponent(code));
  }
  return (value) => encodeURIComponent(toText(value));
}
function toText(value) {
  if (value === null || value === void 0) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
var listPairs = (value, encode) => isSchemaMap(value) ? Object.entries(value).map(([name, each]) => [encode(name), encode(each)]) : [];
function joinAll(value, { encode }, separator = ",") {
  if (Array.isArray(value)) return value.map(encode).join(separator);
  return isSchemaMap(value) ? listPairs(value, encode).flat().join(separator) : encode(value);
}
function spread(value, { name, encode }) {
  if (Array.isArray(value)) return value.map((item) => `${encode(name)}=${encode(item)}`);
  if (isSchemaMap(value)) return listPairs(value, encode).map((pair) => pair.join("="));
  return [`${encode(name)}=${encode(value)}`];
}
var delimited = (separator) => (value, rendering) => rendering.explode ? spread(value, rendering).join("&") : `${rendering.encode(rendering.name)}=${joinAll(value, rendering, separator)}`;
var exploded = (value, rendering, separator) => isSchemaMap(value) ? spread(value, rendering).join(separator) : joinAll(value, rendering, separator);
var STYLES = {
  simple: (value, rendering) => rendering.explode ? exploded(value, rendering, ",") : joinAll(value, rendering),
  label: (value, rendering) => `.${rendering.explode ? exploded(value, rendering, ".") : joinAll(value, rendering)}`,
  matrix: (value, rendering) => rendering.explode ? spread(value, rendering).map((piece) => `;${piece}`).join("") : `;${rendering.encode(rendering.name)}=${joinAll(value, rendering)}`,
  form: delimited(","),
  spaceDelimited: delimited("%20"),
  pipeDelimited: delimited("%7C"),
  deepObject: (value, rendering) => isSchemaMap(value) ? Object.entries(value).map(([key, each]) => `${rendering.encode(`${rendering.name}[${key}]`)}=${rendering.encode(each)}`).join("&") : spread(value, rendering).join("&")
};

// src/core/smoke/openapi/pick-value.ts
function pickParameters(options) {
  const { document, operation } = options;
  const picked = operation.parameters.filter((parameter) => parameter.required || findGiven(parameter, options) !== void 0).map((parameter) => ({ parameter, sample: pickValue(parameter, options) }));
  return {
    sent: picked.flatMap(
      ({ parameter, sample }) => sample === void 0 ? [] : [{ parameter, text: write(document, parameter, sample.value), isMadeUp: sample.isMadeUp }]
    ),
    missing: picked.flatMap(({ parameter, sample }) => sample === void 0 ? [parameter.name] : [])
  };
}
function findGiven({ name }, { operation, given }) {
  const scopes = [operation.id, operation.label].flatMap((key) => {
    const scope = key === void 0 || !Object.hasOwn(given, key) ? void 0 : given[key];
    return isSchemaMap(scope) ? [scope] : [];
  });
  return [...scopes, given].find((values) => Object.hasOwn(values, name))?.[name];
}
function pickValue(parameter, options) {
  const { document } = options;
  const named = [findGiven(parameter, options), ...listExamples(document, parameter)];
  const value = named.find((each) => each !== void 0 && each !== null && each !== "");
  if (value !== void 0) return { value, isMadeUp: false };
  const media = findMedia2(document, parameter);
  return generateValue(document, {
    value: media?.value.schema ?? parameter.value.schema,
    file: media?.file ?? parameter.file
  });
}
function findMedia2({ files }, { value, file }) {
  const [media] = Object.values(isSchemaMap(value.content) ? value.content : {});
  return media === void 0 ? void 0 : readMap(files, { value: media, file });
}
function listExamples(document, parameter) {
  const media = findMedia2(document, parameter);
  return [parameter, ...media === void 0 ? [] : [media]].flatMap(({ value, file }) => [
    value.example,
    ...Object.values(isSchemaMap(value.examples) ? value.examples : {}).map(
      (example) => readMap(document.files, { value: example, file }).value.value
    )
  ]);
}
function write(document, parameter, value) {
  const { style, explode, allowReserved } = parameter.value;
  const isMedia = findMedia2(document, parameter) !== void 0;
  const known = typeof style === "string" ? style : DEFAULT_STYLES[parameter.in];
  return serialize(isMedia ? JSON.stringify(value) : value, {
    name: parameter.name,
    place: parameter.in,
    style: known,
    explode: typeof explode === "boolean" ? explode : known === "form" || known === "deepObject",
    allowReserved: allowReserved === true
  });
}

// src/core/smoke/openapi/plan-request.ts
function planRequest(options) {
  const { document, operation, base, headers, parameters, authenticated } = options;
  const missing = findMissingSecurity(options, {
    configured: authenticated,
    headers: Object.keys(headers).map((name) => name.toLowerCase()),
    parameters: Object.keys(parameters)
  });
  if (missing !== void 0) return { lacks: "security", names: missing };
  const { sent, missing: unknown } = pickParameters({ document, operation, given: parameters });
  if (unknown.length > 0) return { lacks: "value", names: unknown };
  const path = fillPath(operation.path, sent);
  if ("unfilled" in path) return { lacks: "value", names: path.unfilled };
  const query2 = [...textsIn("query", sent), ...keys(options)].filter((text) => text !== "").join("&");
  return {
    request: {
      url: `${computeBaseUrl(base, operation.server)}${path.text}${query2 === "" ? "" : `?${query2}`}`,
      method: operation.method,
      headers: computeHeaders(options, sent),
      madeUp: sent.filter(({ isMadeUp }) => isMadeUp).map(({ parameter }) => parameter.name)
    }
  };
}
var textsIn = (place, sent) => sent.filter(({ parameter }) => parameter.in === place).map(({ text }) => text);
function keys({ document, operation, parameters }) {
  const declared = operation.parameters.map(({ name }) => name);
  return listKeyParameters(document, operation).filter((name) => Object.hasOwn(parameters, name) && !declared.includes(name)).map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(String(parameters[name]))}`);
}
function fillPath(path, sent) {
  const values = new Map(
    sent.filter(({ parameter }) => parameter.in === "path").map(({ parameter, text }) => [parameter.name, text])
  );
  const unfilled = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name).filter((name) => !values.has(name));
  if (unfilled.length > 0) return { unfilled };
  return { text: path.replace(/\{([^{}]+)\}/g, (_, name) => values.get(name) ?? "") };
}
var NO_PARAMETERS = ["accept", "authorization", "content-type"];
function computeHeaders({ document, operation, headers }, sent) {
  const own = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const documented = sent.filter(({ parameter }) => parameter.in === "header").map(({ parameter, text }) => [parameter.name.toLowerCase(), text]).filter(([name = ""]) => !NO_PARAMETERS.includes(name));
  const pairs = textsIn("cookie", sent).map((text) => text.replaceAll("&", "; "));
  const cookies = [...own.cookie === void 0 ? [] : [own.cookie], ...pairs];
  return {
    accept: computeAccept(listMediaTypes(document, operation)),
    ...Object.fromEntries(documented),
    ...own,
    ...cookies.length === 0 ? {} : { cookie: cookies.join("; ") }
  };
}
function computeAccept(types) {
  const isJson = (type) => /[/+]json\b/.test(type);
  const sorted = [...types.filter(isJson), ...types.filter((type) => !isJson(type))];
  return [...sorted, sorted.length === 0 ? "*/*" : "*/*;q=0.1"].join(", ");
}

// src/operations/checks/openapi-round.ts
var CONCURRENCY = 6;
var Round = class {
  constructor(parts) {
    this.parts = parts;
  }
  parts;
  #ends = /* @__PURE__ */ new Map();
  /** Set once anything answers. */
  #reached = false;
  #unreached = 0;
  #final = true;
  async run() {
    const { document, operations, done } = this.parts.work;
    const pending = operations.filter((operation) => !done.has(operation));
    const { clock } = this.parts.context;
    const startedAt = clock.now();
    await mapBounded(pending, CONCURRENCY, async (operation) => {
      this.#note(operation, await this.#call(operation));
    });
    const ends = operations.map((operation) => done.get(operation) ?? this.#ends.get(operation));
    const answer = combineAnswers({
      document,
      ends: ends.filter((end) => end !== void 0),
      ms: clock.now() - startedAt
    });
    return this.#final && this.#unreached > 0 && !this.#reached ? { answer, final: true } : { answer };
  }
  #note(operation, end) {
    (isPassed(end) ? this.parts.work.done : this.#ends).set(operation, end);
  }
  /** Nothing answers: the other operations would only take their time to say the same. */
  get #isDown() {
    return !this.#reached && this.#unreached >= CONCURRENCY;
  }
  async #call(operation) {
    const { base, headers, auth, parameters } = this.parts.check;
    if (this.#isDown) return { operation, note: "nothing answers" };
    const planned = planRequest({
      document: this.parts.work.document,
      operation,
      base,
      headers: { ...headers, ...this.parts.credentials.headers },
      parameters,
      authenticated: auth !== void 0
    });
    if ("lacks" in planned) return { operation, note: explainLack(planned) };
    const leftMs = this.parts.endsAt - this.parts.context.clock.now();
    if (leftMs <= 0) return { operation, note: "no time left", late: true };
    const answer = await this.#send(planned.request, leftMs);
    return this.#judge(operation, planned.request, answer);
  }
  async #send({ url, method, headers }, leftMs) {
    const { ports, targets, timeoutMs, signal } = this.parts.context;
    const { base = "" } = this.parts.check;
    const answer = await ports.http.send({
      url,
      method,
      headers,
      credentials: this.parts.credentials.names,
      // A server that only the document names is no target of the configuration's own.
      judgeHost: targets.judgeFor(URL.canParse(base) ? [new URL(base).hostname] : []),
      timeoutMs: Math.min(timeoutMs, leftMs),
      signal,
      // A redirect is an answer like any other: documented or not.
      maxRedirects: 0
    });
    if (answer.ok) this.#reached = true;
    else this.#unreached += 1;
    if (answer.ok || answer.final !== true) this.#final = false;
    return answer;
  }
  async #judge(operation, { madeUp }, answer) {
    const { redact, ports } = this.parts.context;
    const { label } = operation;
    const { document } = this.parts.work;
    const compile = (schema, name) => ports.schemas.compile(schema, { dialect: "2020-12", name });
    const { failures, unjudged } = answer.ok ? await judgeAnswer({ document, operation, answer, madeUp, compile, redact }).catch(explainMistake) : { failures: [], unjudged: void 0 };
    return {
      operation,
      madeUp: madeUp.length > 0,
      answer: { ...describeHttpAnswer({ answer, failures, redact }), label },
      ...unjudged === void 0 ? {} : { note: redact(unjudged) }
    };
  }
};
function isPassed({ answer, note }) {
  return answer !== void 0 && note === void 0 && answer.failures.length === 0 && (answer.status ?? 0) < 400;
}
var LACKS = {
  security: (names) => `needs ${names.join(" or ")}, see \`auth\``,
  value: (names) => `no value for ${names.join(", ")}, see \`parameters\``
};
function explainLack({ lacks, names }) {
  return LACKS[lacks](names);
}
function explainMistake(error) {
  return { failures: [describeError(error)], unjudged: void 0 };
}

// src/operations/checks/attempt-openapi.ts
async function attemptOpenApi(check, context) {
  const endsAt = context.clock.now() + context.attemptMs;
  try {
    const work = await context.memory.recall(() => open(check, context));
    const credentials = composeCredentials(check.auth, context.ports.readVariable);
    if ("missing" in credentials) {
      return refuse2(`the environment variable ${credentials.missing}, which holds credentials, is not set`);
    }
    return await new Round({ check, context, work, credentials, endsAt }).run();
  } catch (error) {
    return refuse2(context.redact(describeError(error)));
  }
}
async function open(check, { ports }) {
  const document = await loadDocument(check.document, ports.readFile);
  const operations = selectOperations(document, listOperations(document), check);
  return { document, operations, done: /* @__PURE__ */ new Map() };
}
function refuse2(error) {
  return {
    answer: { ms: 0, headers: {}, body: "", error, failures: [error], seen: "not called" },
    final: true
  };
}

// src/core/smoke/http/set-cookie.ts
function parseSetCookie(header, url, now) {
  const [pair = "", ...attributes] = header.split(";");
  const equals = pair.indexOf("=");
  const name = pair.slice(0, Math.max(equals, 0)).trim();
  if (name === "") return void 0;
  const settings = readAttributes(attributes);
  const domain = computeDomain(settings.get("domain"), url.hostname);
  if (domain === void 0 || settings.has("secure") && !isSecure(url)) return void 0;
  const path = settings.get("path") ?? "";
  return {
    name,
    value: pair.slice(equals + 1).trim(),
    ...domain,
    path: path.startsWith("/") ? path : computeDefaultPath(url.pathname),
    secure: settings.has("secure"),
    expiresAt: computeEnd(settings, now)
  };
}
function isCookieFor(cookie, url, now) {
  const { domain, hostOnly, path, secure, expiresAt } = cookie;
  if (expiresAt !== void 0 && expiresAt <= now) return false;
  if (secure && !isSecure(url)) return false;
  if (hostOnly ? url.hostname !== domain : !domainMatches(url.hostname, domain)) return false;
  return pathMatches(url.pathname, path);
}
function readAttributes(attributes) {
  return new Map(
    attributes.map((text) => {
      const [name = "", ...value] = text.split("=");
      return [name.trim().toLowerCase(), value.join("=").trim()];
    })
  );
}
function computeDomain(given, host) {
  const domain = (given ?? "").toLowerCase().replace(/^\./, "");
  if (domain === "" || domain === host) return { domain: host, hostOnly: domain === "" || isAddress(host) };
  return domain.includes(".") && domainMatches(host, domain) ? { domain, hostOnly: false } : void 0;
}
function domainMatches(host, domain) {
  return host === domain || host.endsWith(`.${domain}`) && !isAddress(host);
}
var isAddress = (host) => parseAddress(host) !== void 0;
function pathMatches(asked, path) {
  return asked === path || asked.startsWith(path) && (path.endsWith("/") || asked[path.length] === "/");
}
function computeDefaultPath(pathname) {
  const end = pathname.lastIndexOf("/");
  return end <= 0 ? "/" : pathname.slice(0, end);
}
function isSecure({ protocol, hostname }) {
  return protocol === "https:" || /^(?:localhost|127\.[\d.]+|\[::1\])$|\.localhost$/.test(hostname);
}
function computeEnd(settings, now) {
  const maxAge = settings.get("max-age");
  if (maxAge !== void 0 && /^-?\d+$/.test(maxAge)) {
    const seconds = Number(maxAge);
    return seconds <= 0 ? Number.NEGATIVE_INFINITY : now + seconds * 1e3;
  }
  const expires = Date.parse(settings.get("expires") ?? "");
  return Number.isNaN(expires) ? void 0 : expires;
}

// src/core/smoke/http/cookie-jar.ts
var MAX_COOKIES = 300;
var CookieJar = class {
  #now;
  /** In the order in which they were first set. */
  #cookies = /* @__PURE__ */ new Map();
  /** `now`: ms since the epoch. */
  constructor(now) {
    this.#now = now;
  }
  /** The `Cookie` header for a request to `url`, longer paths first; undefined where no cookie is for it. */
  header(url) {
    const now = this.#now();
    const fitting = [...this.#cookies.values()].filter((cookie) => isCookieFor(cookie, url, now));
    if (fitting.length === 0) return void 0;
    return fitting.sort((a, b) => b.path.length - a.path.length).map(({ name, value }) => `${name}=${value}`).join("; ");
  }
  /** Takes the `Set-Cookie` headers of an answer of `url`; those that have ended take their namesakes along. */
  store(url, setCookies) {
    const now = this.#now();
    for (const header of setCookies) {
      const cookie = parseSetCookie(header, url, now);
      if (cookie === void 0) continue;
      const key = JSON.stringify([cookie.domain, cookie.path, cookie.name]);
      if (cookie.expiresAt !== void 0 && cookie.expiresAt <= now) this.#cookies.delete(key);
      else if (this.#cookies.has(key) || this.#cookies.size < MAX_COOKIES) this.#cookies.set(key, cookie);
    }
  }
  /** The value of a cookie for `url`; of several of the name that of the longest path. */
  find(name, url) {
    const now = this.#now();
    return [...this.#cookies.values()].filter((cookie) => cookie.name === name && isCookieFor(cookie, url, now)).sort((a, b) => b.path.length - a.path.length)[0]?.value;
  }
};

// src/core/smoke/scenario/capture.ts
var MAX_LENGTH = 16 * 1024;
var SHORTEST_SECRET = 4;
var MAX_SECRETS = 100;
function captureValue(name, capture, source) {
  const [found, place] = find(capture, source);
  if (found === void 0) return { failure: `nothing to save as ${name}: ${place}` };
  const value = typeof found === "string" ? found : JSON.stringify(found);
  return value.length <= MAX_LENGTH ? { value, secrets: listSecrets(value, found) } : { failure: `what is to be saved as ${name} has more than 16 KB` };
}
function listSecrets(value, found) {
  if (typeof found === "boolean") return [];
  return [value, ...listTexts(found)].filter((text) => text.length >= SHORTEST_SECRET).sort((a, b) => b.length - a.length).slice(0, MAX_SECRETS);
}
function find(capture, { answer, findCookie }) {
  if ("header" in capture) {
    const value = answer.headers[capture.header.toLowerCase()];
    return [value, `the answer has no header ${capture.header}`];
  }
  if ("cookie" in capture) return [findCookie(capture.cookie), `no cookie ${capture.cookie} was set`];
  if ("body" in capture) {
    return findByPattern(capture.body, answer.body);
  }
  return findInJson(capture.json, answer.body);
}
function findByPattern(pattern, body) {
  try {
    const regex = parseRegex(pattern);
    const match = regex === void 0 ? void 0 : execBounded(regex, body);
    return [match?.[1], `the body does not match ${pattern}`];
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error;
    return [void 0, `${pattern} was stopped after ${PATTERN_LIMIT_MS / 1e3} s on this body`];
  }
}
function findInJson(path, body) {
  try {
    const [first2] = query(JSON.parse(body), path);
    return [first2 ?? void 0, first2 === null ? `${path} is null` : `${path}: no such path`];
  } catch {
    return [void 0, "the body is not JSON"];
  }
}

// src/core/smoke/scenario/outcome.ts
function combineSteps(answers, steps) {
  const last = answers.at(-1);
  const ms = answers.reduce((sum, answer) => sum + answer.ms, 0);
  if (last === void 0) return { ms, headers: {}, body: "", failures: [], seen: "no step" };
  const { label = "", failures } = last;
  if (failures.length === 0) return { ...last, ms, seen: `${plural(steps, "step")} in ${formatSpan(ms)}` };
  const place = `step ${answers.length} of ${steps}${label === `step ${answers.length}` ? "" : ` (${label})`}`;
  const [first2 = "", ...others] = failures;
  return { ...last, ms, failures: [`${place}: ${first2}`, ...others] };
}
function nameWholeLimit(answer, { stepMs, timeoutMs }) {
  if (answer.error === void 0 || stepMs >= timeoutMs) return answer;
  const rename = (text) => text.replace(`timed out after ${stepMs / 1e3} s`, `timed out after ${timeoutMs / 1e3} s for all steps`);
  return { ...answer, error: rename(answer.error), failures: answer.failures.map(rename) };
}

// src/operations/checks/attempt-scenario.ts
var MAX_SECRETS2 = 500;
async function attemptScenario(check, context) {
  const secrets = await context.memory.recall(async () => /* @__PURE__ */ new Set());
  return new Session(check, context, secrets).run();
}
var Session = class {
  constructor(check, context, secrets) {
    this.check = check;
    this.context = context;
    this.secrets = secrets;
    this.#cookies = new CookieJar(() => context.clock.now());
    this.#own = check.steps.map(({ url }) => url).filter(namesHost);
  }
  check;
  context;
  secrets;
  #saved = /* @__PURE__ */ new Map();
  #cookies;
  /** Hosts that the file or an output names: where a saved value leads is not one of them. */
  #own;
  #answers = [];
  async run() {
    for (const step of this.check.steps) {
      const end = await this.#send(step);
      this.#answers.push({ ...end.answer, label: step.label });
      if (end.answer.failures.length === 0) continue;
      const answer = combineSteps(this.#answers, this.check.steps.length);
      return end.final === true && this.#answers.length === 1 ? { answer, final: true } : { answer };
    }
    return { answer: combineSteps(this.#answers, this.check.steps.length) };
  }
  async #send(step) {
    const { timeoutMs } = this.context;
    const leftMs = timeoutMs - this.#answers.reduce((sum, { ms }) => sum + ms, 0);
    const context = { ...this.context, redact: this.#hideFound() };
    const filled = fillStep(step, createSavedFiller(this.#saved));
    const stepMs = Math.max(1, leftMs);
    const sent = await sendStep(filled, context, {
      own: this.#own,
      timeoutMs: stepMs,
      cookies: this.#cookies,
      capture: (answer) => this.#capture(filled, answer)
    });
    return { ...sent, answer: nameWholeLimit(sent.answer, { stepMs, timeoutMs }) };
  }
  /** Before anything of the answer is described: it may hold a token beside what makes the step fail. */
  #capture(step, answer) {
    const findCookie = (cookie) => this.#cookies.find(cookie, new URL(step.url));
    const failures = [];
    for (const [name, capture] of Object.entries(step.save)) {
      const captured = captureValue(name, capture, { answer, findCookie });
      if ("failure" in captured) {
        failures.push(captured.failure);
        continue;
      }
      this.#saved.set(name, captured.value);
      for (const secret of captured.secrets) this.secrets.add(secret);
    }
    for (const oldest of [...this.secrets].slice(0, -MAX_SECRETS2)) this.secrets.delete(oldest);
    const redact = this.#hideFound();
    return { redact, lacks: failures.map(redact) };
  }
  /** Secrets of the run are hidden first, whole; a value that holds one is then known by what is left of it. */
  #hideFound() {
    const { redact } = this.context;
    if (this.secrets.size === 0) return redact;
    const secrets = [...this.secrets];
    const hide = createRedactor([...secrets, ...secrets.map(redact)]);
    return (text) => hide(redact(text));
  }
};

// src/core/smoke/tcp/banner.ts
var EXCERPT_LENGTH2 = 60;
function judgeBanner({ where, banner, expected, timeoutMs, redact }) {
  const pattern = readPattern3(expected);
  if ("broken" in pattern) return [`the banner of ${where} can't be judged: ${pattern.broken}`];
  if (pattern.matches(banner.text)) return [];
  const demand = redact(pattern.demand);
  const excerpt = quoteText(banner.text, redact, EXCERPT_LENGTH2);
  const end = explainEnd(banner, timeoutMs);
  return banner.text === "" ? [`${where} sent no banner, expected it to ${demand}${end}`] : [
    `the banner of ${where} does not ${demand}; it ${excerpt.endsWith("\u2026") ? "begins" : "is"} ${excerpt}${end}`
  ];
}
function isExpectedBanner(text, expected) {
  const pattern = readPattern3(expected);
  return "broken" in pattern || pattern.matches(text);
}
function readPattern3(expected) {
  try {
    return parseTextPattern(expected);
  } catch (error) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }
}
function explainEnd({ end }, timeoutMs) {
  if (end === TIMEOUT) return `, and nothing more within ${formatSpan(timeoutMs)}`;
  if (end === "full") return `, of which only the first ${LONGEST_BANNER / 1024} KB are read`;
  if (end === "closed" || end === "enough") return ", and the peer closed the connection";
  return `, and the peer ${explainConnectionCode(end)}`;
}

// src/core/smoke/tcp/judge.ts
var REFUSED_TIMEOUT_MS = 3e3;
function computeTcpTimeout({ state }, timeoutMs) {
  return state === "refused" ? Math.min(timeoutMs, REFUSED_TIMEOUT_MS) : timeoutMs;
}
function judgeTcp(judgement) {
  const { sight } = judgement;
  return sight.reached ? judgeReached(sight, judgement) : judgeUnreached(sight, judgement);
}
function judgeReached(sight, { target, expect, timeoutMs, redact }) {
  const { timings, address, banner = { text: "", end: "closed" } } = sight;
  const facts = { ms: timings.totalMs, timings, body: banner.text, redact };
  const time = formatSpan(facts.ms);
  const where = formatHostPort(target);
  if (expect.state === "refused") {
    const failure = `${where} accepts a connection${at(address, target)}, expected it to be refused`;
    return computePeerAnswer({ ...facts, seen: "open", failures: [failure] });
  }
  if (expect.state === "open") {
    return computePeerAnswer({ ...facts, seen: `open in ${time}`, failures: [] });
  }
  const said = banner.text === "" ? "no banner" : quoteText(banner.text, redact, SHOWN_LENGTH);
  const failures = judgeBanner({ where, banner, expected: expect.banner, timeoutMs, redact });
  return computePeerAnswer({ ...facts, seen: failures.length === 0 ? `${said} in ${time}` : said, failures });
}
var SHOWN_LENGTH = 60;
function judgeUnreached(sight, judgement) {
  const { target, expect, timeoutMs, redact } = judgement;
  const { timings } = sight;
  const why = explainUnreached(sight, timeoutMs);
  const facts = { ms: timings.totalMs, timings, redact };
  if (expect.state === "refused" && isClosed(sight)) {
    return computePeerAnswer({ ...facts, seen: why.closed, failures: [] });
  }
  const expected = expect.state === "refused" ? ", which says nothing of the port; expected it to be refused" : ", expected it to be open";
  const error = `${formatHostPort(target)} ${why.long}${expected}`;
  return computePeerAnswer({ ...facts, seen: why.short, error, failures: [error] });
}
var CLOSED = /* @__PURE__ */ new Set([TIMEOUT, "ETIMEDOUT", "ECONNREFUSED", "EHOSTUNREACH"]);
var NO_ROUTE = /* @__PURE__ */ new Set(["ENETUNREACH", "EADDRNOTAVAIL", "EAFNOSUPPORT"]);
function isClosed({ tries }) {
  return tries.some(({ code }) => CLOSED.has(code)) && tries.every(({ code }) => CLOSED.has(code) || NO_ROUTE.has(code));
}
function explainUnreached({ tries, code, timings }, timeoutMs) {
  const main = code ?? pickCode(tries);
  if (main !== TIMEOUT) {
    const long = explainConnectionCode(main);
    return { short: long, long, closed: `refused in ${formatSpan(timings.totalMs)} (${main})` };
  }
  const short = `no answer within ${formatSpan(timeoutMs)}`;
  return {
    short: `${short} (${main})`,
    long: `gave ${short} (${main})`,
    closed: `${short}, as behind a firewall that drops packets (${main})`
  };
}
function pickCode(tries) {
  const said = tries.find(({ code }) => !NO_ROUTE.has(code)) ?? tries[0];
  return said?.code ?? "ENODATA";
}
function at(address, { host }) {
  return address === host ? "" : ` at ${address}`;
}

// src/operations/checks/attempt-tcp.ts
var attemptTcp = async ({ target: text, expect }, context) => {
  const { ports, signal, redact } = context;
  const target = parseHostPort(text);
  if (target === void 0)
    return refuseTarget(`${JSON.stringify(text)} is no host and port, such as db.example:5432`, redact);
  const refused = context.targets.explainTarget(target.host);
  if (refused !== void 0) return refuseTarget(refused, redact);
  const timeoutMs = computeTcpTimeout(expect, context.timeoutMs);
  const sight = await ports.sockets.connect({ ...target, timeoutMs, signal, ...computeBanner(expect) });
  if (signal.aborted) return cancelAttempt(redact);
  const answer = judgeTcp({ target, expect, sight, timeoutMs, redact });
  return !sight.reached && sight.code === FORBIDDEN ? { answer, final: true } : { answer };
};
function computeBanner(expect) {
  if (expect.state !== "banner") return {};
  const { banner, send } = expect;
  const isEnough = (received) => isExpectedBanner(received, banner);
  return { banner: { isEnough, ...send === void 0 ? {} : { send } } };
}

// src/core/smoke/tls/certificate.ts
var DAY_MS = 864e5;
function judgeCertificate(judgement) {
  return [judgeNames, judgeTime2, judgeChain, judgeIssuer].flatMap((judge) => judge(judgement));
}
function formatLeft(ms) {
  return ms < DAY_MS ? formatSpan(ms) : plural(Math.floor(ms / DAY_MS), "day");
}
function judgeNames({ certificate: { unfit, names }, redact }) {
  const known = names.length === 0 ? "it has no names" : `it is for ${quoteText(names.join(", "), redact)}`;
  return unfit.map((name) => `the certificate is not for ${quoteText(name, redact)}; ${known}`);
}
function judgeTime2({ certificate: { from, until }, expect, now }) {
  if (!Number.isFinite(from) || !Number.isFinite(until)) {
    return ["the certificate does not say from when until when it is valid"];
  }
  if (from > now) return [`the certificate is valid only from ${formatDay(from)} on`];
  const left = until - now;
  if (left <= 0) return [`the certificate ended on ${formatDay(until)}, ${formatLeft(-left)} ago`];
  if (expect.validForMs === void 0 || left >= expect.validForMs) return [];
  const wanted = formatLeft(expect.validForMs);
  return [`the certificate ends in ${formatLeft(left)} (${formatDay(until)}), expected at least ${wanted}`];
}
function judgeChain({ certificate: { problem, from, until }, expect, now }) {
  if (expect.chain === "any" || problem === void 0 || problem === "ERR_TLS_CERT_ALTNAME_INVALID")
    return [];
  const isTold = problem === "CERT_HAS_EXPIRED" && until <= now || problem === "CERT_NOT_YET_VALID" && from > now;
  if (isTold) return [];
  const why = explainChainProblem(problem) ?? "has a chain that is not accepted";
  return [`the certificate ${why} (${problem}), expected a chain that is trusted`];
}
function judgeIssuer({ certificate: { issuer }, expect, redact }) {
  if (expect.issuer === void 0) return [];
  const { demand, matches } = readPattern4(expect.issuer);
  return matches(issuer) ? [] : [`the issuer does not ${redact(demand)}; it is ${quoteText(issuer, redact)}`];
}
function readPattern4(expected) {
  try {
    return parseTextPattern(expected);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { demand: `match ${expected}, which is no regular expression (${why})`, matches: () => false };
  }
}
function formatDay(ms) {
  return Math.abs(ms) <= 864e13 ? new Date(ms).toISOString().slice(0, 10) : "a day that is not said";
}

// src/core/smoke/tls/judge.ts
function judgeTls(judgement) {
  const { target, expect, sight, redact } = judgement;
  const where = formatHostPort(target);
  const { timings } = sight;
  const facts = { ms: timings.totalMs, timings, redact };
  if (!sight.reached) {
    const why = explainConnectionCode(sight.code);
    const error = `${where} ${why}`;
    return computePeerAnswer({ ...facts, seen: why, error, failures: [error] });
  }
  const { at: at2, handshakes } = sight;
  const [wanted, ...unwanted] = handshakes;
  const agreed = handshakes.find((it) => it.ok);
  const failures = [
    ...wanted === void 0 ? [] : judgeWanted({ ...judgement, where, wanted, agreed }),
    ...unwanted.flatMap((handshake, index) => judgeUnwanted(handshake, pickUnwanted(judgement, index)))
  ];
  if (agreed === void 0) {
    return computePeerAnswer({ ...facts, seen: "no TLS", error: failures[0] ?? where, failures });
  }
  const { certificate, version } = agreed;
  return computePeerAnswer({
    ...facts,
    seen: `${version}, ${describeLeft(certificate, at2)}, ${certificate.subject}`,
    body: describeCertificate(agreed),
    failures: [...failures, ...judgeCertificate({ certificate, expect, now: at2, redact })]
  });
}
function judgeWanted({ where, wanted, agreed, ranges, expect }) {
  if (wanted.ok) return [];
  if (agreed !== void 0) return [`${where} does not speak TLS ${formatRange(ranges.wanted)}`];
  const end = expect.version === void 0 ? "" : `, expected TLS ${formatDemand(expect.version)}`;
  return [`${explainHandshakeCode(where, wanted.code)}${end}`];
}
function pickUnwanted({ ranges, expect }, index) {
  const range = ranges.unwanted[index];
  return range === void 0 || expect.version === void 0 ? void 0 : { range, demand: expect.version };
}
function judgeUnwanted(handshake, unwanted) {
  if (unwanted === void 0) return [];
  const demand = `expected TLS ${formatDemand(unwanted.demand)} only`;
  if (handshake.ok) return [`a client of TLS ${formatVersion(handshake.version)} is let in, ${demand}`];
  const range = formatRange(unwanted.range);
  if (isOwnLimit(handshake.code)) {
    return [`this machine can't speak TLS ${range} itself (${handshake.code}), ${demand}`];
  }
  if (handshake.connected && handshake.code !== TIMEOUT) return [];
  return [`a client of TLS ${range} got no answer (${handshake.code}), ${demand}`];
}
function describeLeft({ until }, now) {
  if (!Number.isFinite(until)) return "no end";
  return until > now ? `${formatLeft(until - now)} left` : `ended ${formatLeft(now - until)} ago`;
}
function describeCertificate({ version, certificate }) {
  const { subject, issuer, names, from, until, problem } = certificate;
  return [
    `version: ${version}`,
    `subject: ${subject}`,
    `issuer: ${issuer}`,
    `names: ${names.join(", ")}`,
    `valid: ${formatDay(from)} to ${formatDay(until)}`,
    ...problem === void 0 ? [] : [`problem: ${problem}`]
  ].join("\n");
}

// src/operations/checks/attempt-tls.ts
var DEFAULT_TLS_PORT = 443;
var attemptTls = async ({ target: text, expect }, context) => {
  const { ports, timeoutMs, signal, redact } = context;
  const target = parseHostPort(text, DEFAULT_TLS_PORT);
  if (target === void 0)
    return refuseTarget(`${JSON.stringify(text)} is no host and port, such as shop.example:443`, redact);
  const refused = context.targets.explainTarget(target.host);
  if (refused !== void 0) return refuseTarget(refused, redact);
  const ranges = computeRanges(expect.version);
  const sight = await ports.sockets.shakeHands({
    ...target,
    names: expect.names.length === 0 ? [target.host] : expect.names,
    ranges: [ranges.wanted, ...ranges.unwanted],
    timeoutMs,
    signal
  });
  if (signal.aborted) return cancelAttempt(redact);
  const answer = judgeTls({ target, expect, ranges, sight, redact });
  return !sight.reached && sight.code === FORBIDDEN ? { answer, final: true } : { answer };
};

// src/operations/checks/attempts.ts
var ATTEMPTS = {
  http: attemptHttp,
  scenario: attemptScenario,
  tcp: attemptTcp,
  tls: attemptTls,
  dns: attemptDns,
  openapi: attemptOpenApi,
  aws: attemptAws,
  log: attemptLog
};
function makeAttempt(check, context) {
  return ATTEMPTS[check.kind](check, context);
}

// src/operations/checks/memory.ts
var Memory = class {
  #kept;
  /** What was made before, else what `make` makes. A check is of one kind, whose attempts keep one thing. */
  async recall(make) {
    this.#kept ??= await make();
    return this.#kept;
  }
};

// src/operations/checks/schedule.ts
import { setMaxListeners } from "node:events";
var FailedFirst = class extends Error {
  constructor(check) {
    super(`${check} failed first`);
    this.check = check;
  }
  check;
  name = "FailedFirst";
};
var explainAbort = ({ reason }) => `not finished, ${reason instanceof FailedFirst ? reason.message : "the run was cancelled"}`;
async function runSchedule({ tasks, failFast, signal, onFailure }) {
  const stop = new AbortController();
  const both = AbortSignal.any([signal, stop.signal]);
  setMaxListeners(0, signal, both);
  const ends = /* @__PURE__ */ new Map();
  const byId = new Map([...tasks].reverse().map((task) => [task.id, task]));
  const start = (task) => {
    const known = ends.get(task);
    if (known !== void 0) return known;
    const end = Promise.resolve().then(() => runTask(task, predecessorsOf(task)));
    ends.set(task, end);
    return end;
  };
  const predecessorsOf = (task) => {
    const named = task.after.flatMap((id) => byId.get(id) ?? []);
    if (task.last !== true) return named.filter(({ last }) => last !== true);
    return [...named, ...tasks.filter(({ last }) => last !== true)];
  };
  const runTask = async (task, before) => {
    const earlier = await Promise.all(before.map(start));
    const named = earlier.filter((_, index) => task.after.includes(before[index]?.id ?? ""));
    const blocking = named.find(({ blocks }) => blocks);
    if (blocking !== void 0) {
      return { result: task.skip(`not run, since ${quoteName(blocking.result)} did not pass`), blocks: true };
    }
    const result = await task.run(both);
    const failed = result.result === "failed" && !task.optional;
    if (failed) onFailure?.(result);
    if (failed && failFast) stop.abort(new FailedFirst(quoteName(result)));
    return { result, blocks: failed };
  };
  const all = await Promise.all(tasks.map(start));
  return all.map(({ result }) => result);
}
var quoteName = ({ name }) => JSON.stringify(name);

// src/operations/checks/run-check.ts
async function runCheck(check, context) {
  if (check.skipped !== void 0) return skipCheck(check, context, check.skipped);
  const attempts = new Attempts(check, context);
  try {
    return await attempts.run();
  } catch (error) {
    const message = context.redact(explainBreak(error));
    context.log.warn(`${check.name}: ${message}${context.progress.end()}`);
    return computeUnfinished(attempts.end(), { result: "failed", message });
  }
}
function explainBreak(error) {
  if (error instanceof MayflyError) return describeError(error);
  return `the check itself broke: ${error instanceof Error ? error.message : String(error)}`;
}
function skipCheck(check, { redact, log, progress }, why) {
  const message = redact(why);
  log.info(`${check.name}: skipped, ${message}${progress.end()}`);
  return computeUnfinished(
    { check, answers: [], attempts: 0, ms: 0, redact },
    { result: "skipped", message }
  );
}
var Attempts = class {
  constructor(check, context) {
    this.check = check;
    this.context = context;
  }
  check;
  context;
  #answers = [];
  #memory = new Memory();
  #startedAt;
  async run() {
    const { signal, clock, slots } = this.context;
    for (; ; ) {
      const attempt = await slots.run(() => this.#attempt());
      if (attempt === void 0) return this.#cancelled();
      const delayMs = this.#note(attempt);
      if (delayMs === void 0) return computeResult(this.end());
      await clock.sleep(delayMs, signal).catch(() => void 0);
    }
  }
  end() {
    const { clock, redact } = this.context;
    const ms = this.#startedAt === void 0 ? 0 : clock.now() - this.#startedAt;
    return { check: this.check, answers: this.#answers, attempts: this.#answers.length, ms, redact };
  }
  /** Undefined when the run is cancelled before there is an answer. */
  async #attempt() {
    const { signal, clock, ports, targets, logs, redact, since } = this.context;
    if (signal.aborted) return void 0;
    this.#startedAt ??= clock.now();
    const { timeoutMs, withinMs } = this.check;
    const attempt = await makeAttempt(this.check, {
      ...computeLimits({ timeoutMs, withinMs, remainingMs: this.#remainingMs() }),
      signal,
      redact,
      ports,
      targets,
      clock,
      logs,
      since,
      memory: this.#memory
    });
    return signal.aborted && attempt.answer.error !== void 0 ? void 0 : attempt;
  }
  /** Tells the log; the delay before the next attempt, undefined when this one was the last. */
  #note({ answer, final }) {
    this.#answers.push(answer);
    const line = `${this.check.name}: attempt ${this.#answers.length}`;
    if (answer.failures.length === 0) {
      this.context.log.info(`${line}, passed: ${answer.seen}${this.context.progress.end()}`);
      return void 0;
    }
    const delayMs = final === true ? void 0 : this.#computeDelay();
    this.#tellFailure(`${line}, ${describeFailures(answer)}`, delayMs);
    return delayMs;
  }
  #tellFailure(line, delayMs) {
    const { log, progress } = this.context;
    if (delayMs !== void 0) log.info(`${line}; next in ${formatSpan(delayMs)}`);
    else if (this.check.optional) log.warn(`${line}; failed (optional)${progress.end()}`);
    else log.info(`${line}; failed${progress.end()}`);
  }
  #computeDelay() {
    return computeDelay({
      attempts: this.#answers.length,
      remainingMs: this.#remainingMs(),
      random: this.context.random()
    });
  }
  #remainingMs() {
    const { clock } = this.context;
    return (this.#startedAt ?? clock.now()) + this.check.withinMs - clock.now();
  }
  #cancelled() {
    const { signal, progress } = this.context;
    progress.end();
    const last = this.#answers.at(-1);
    const soFar = last === void 0 ? "" : `; until then: ${describeFailures(last)}`;
    return computeUnfinished(this.end(), { result: "skipped", message: `${explainAbort(signal)}${soFar}` });
  }
};

// src/operations/checks/semaphore.ts
var Semaphore = class {
  #free;
  #waiting = [];
  constructor(limit) {
    this.#free = limit;
  }
  async run(body) {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise((resolve) => this.#waiting.push(resolve));
    try {
      return await body();
    } finally {
      const next = this.#waiting.shift();
      if (next === void 0) this.#free += 1;
      else next();
    }
  }
};

// src/core/commands/reports/report-text.ts
var MESSAGE_BYTES = 500;
var DETAIL_BYTES = 4096;
var GAP = "\n\u2026\n";
var LOOKED_AT = 64 * 1024;
function takeStart(text, { length, redact }) {
  const plain = plainText(text.slice(0, LOOKED_AT));
  const taken = plain.slice(0, length + LONGEST_SECRET);
  const isWhole = text.length <= LOOKED_AT && taken.length === plain.length;
  return isWhole ? redact(plain) : redact(taken).slice(0, -LONGEST_SECRET);
}
function takeEnd(text, { length, redact }) {
  const taken = plainText(text.slice(-LOOKED_AT)).slice(-length - LONGEST_SECRET);
  return redact(taken).slice(LONGEST_SECRET);
}
var cutMessage = (text, redact) => shorten(plainLine(takeStart(text, { length: 8 * MESSAGE_BYTES, redact })), MESSAGE_BYTES);
function cutDetail(text, redact) {
  const plain = takeEnds(text, { length: 2 * DETAIL_BYTES, redact }).replace(/^(?:[ \t]*\n)+/, "").trimEnd();
  if (byteLength(plain) <= DETAIL_BYTES) return plain;
  const half = Math.floor((DETAIL_BYTES - byteLength(GAP)) / 2);
  return `${truncateBytes(plain, half)}${GAP}${takeLastBytes(plain, half)}`;
}
function takeEnds(text, taking) {
  const plain = text.length <= LOOKED_AT ? plainText(text) : text;
  if (plain.length <= 2 * taking.length) return taking.redact(plain);
  return `${takeStart(plain, taking)}${GAP}${takeEnd(plain, taking)}`;
}
function takeLastBytes(text, limit) {
  const tail = [...text.slice(-limit)];
  let bytes = byteLength(tail.join(""));
  let start = 0;
  while (bytes > limit) bytes -= byteLength(tail[start++] ?? "");
  return tail.slice(start).join("");
}

// src/core/commands/reports/make-test-case.ts
var LONGEST_NAME = 300;
function makeTestCase(test, redact) {
  const { name, suite = "", result, ms, message = "", detail = "", places = [] } = test;
  const texts = {
    suite: cutName(suite, redact),
    message: result === "passed" ? "" : cutMessage(message, redact),
    detail: result === "passed" ? "" : cutDetail(detail, redact)
  };
  return {
    name: cutName(name, redact) || "unnamed",
    ...texts.suite === "" ? {} : { suite: texts.suite },
    result,
    ...ms === void 0 || !Number.isFinite(ms) ? {} : { ms: Math.round(ms) },
    ...texts.message === "" ? {} : { message: texts.message },
    ...texts.detail === "" ? {} : { detail: texts.detail },
    places: result === "failed" || result === "flaky" ? places : []
  };
}
var cutName = (text, redact) => plainLine(takeStart(text, { length: 2 * LONGEST_NAME, redact })).slice(0, LONGEST_NAME);

// src/core/commands/test-tally.ts
var MOST_OPEN = 200;
var TestTally = class {
  #redact;
  #counts = { passed: 0, failed: 0, skipped: 0, flaky: 0 };
  #open = { failed: [], flaky: [] };
  #reports = 0;
  constructor(redact) {
    this.#redact = redact;
  }
  add({ tests }) {
    this.#reports += 1;
    for (const test of tests) this.#count(test);
  }
  #count(test) {
    const { result } = test;
    this.#counts[result] += 1;
    const open2 = result === "failed" || result === "flaky" ? this.#open[result] : void 0;
    if (open2 !== void 0 && open2.length < MOST_OPEN)
      open2.push(structuredClone(makeTestCase(test, this.#redact)));
  }
  /** Whether any test needs a reader, and a place for that. */
  get hasOpen() {
    return this.#counts.failed + this.#counts.flaky > 0;
  }
  /** Undefined without any report. */
  summarize(locate) {
    if (this.#reports === 0) return void 0;
    const { failed, flaky } = this.#open;
    const open2 = [
      ...failed.map((test) => toOpen(test, { result: "failed", locate })),
      ...flaky.map((test) => toOpen(test, { result: "flaky", locate }))
    ];
    return { ...this.#counts, open: open2.slice(0, MOST_OPEN) };
  }
};
function toOpen(test, { result, locate }) {
  const { places, ...texts } = test;
  const location = locate({ places });
  return { ...texts, result, ...location === void 0 ? {} : { location } };
}

// src/operations/run-command.ts
async function runCommand(command, context) {
  if (command.skipped !== void 0) return skipCommand(command, context, command.skipped);
  try {
    if (context.signal.aborted) return skipCommand(command, context, explainAbort(context.signal));
    const startedAt = context.clock.now();
    const end = await runWithReports(command, context);
    if (end === void 0) {
      const begun = { attempts: 1, ms: context.clock.now() - startedAt };
      return { ...skipCommand(command, context, explainAbort(context.signal)), ...begun };
    }
    return tell(judgeCommand(command, end), context);
  } catch (error) {
    const line = { error: context.redact(explainError(error)), output: "", ms: 0 };
    return tell(judgeCommand(command, { line, tests: void 0, problems: [] }), context);
  }
}
function explainError(error) {
  if (error instanceof MayflyError) return describeError(error);
  return `the command itself broke: ${error instanceof Error ? error.message : String(error)}`;
}
function skipCommand(command, { redact, log, progress }, why) {
  const message = redact(why);
  log.info(`${command.name}: skipped, ${message}${progress.end()}`);
  return makeSkipped(command, message);
}
function tell(result, { log, progress }) {
  const { name, optional, message } = result;
  const bad = result.result === "failed";
  const line = `${name}: ${result.result}${bad && optional ? " (optional)" : ""}, ${message}${progress.end()}`;
  if (bad && optional) log.warn(line);
  else log.info(line);
  return result;
}
async function runWithReports(command, context) {
  const { host } = context;
  const directory = await host.findDirectory(command.directory);
  const watch = command.reports.length === 0 ? void 0 : await host.watchReports(directory, command.reports);
  const line = await runLine({ line: command, directory, label: command.name }, context);
  if (line === void 0) return void 0;
  if (watch === void 0) return { line, tests: void 0, problems: [] };
  const { tally, problems } = await readReports(watch, context);
  const locate = tally.hasOpen ? await findPlaces(directory, context) : () => void 0;
  return { line, tests: tally.summarize(locate), problems };
}
async function readReports(watch, { redact }) {
  const tally = new TestTally(redact);
  const found = await settleInput(watch.findNew());
  if ("problem" in found) return { tally, problems: [redact(found.problem)] };
  const problems = found.value.unwritten.map(explainUnwritten);
  for (const file of found.value.files) {
    const report = await settleInput(found.value.read(file));
    if ("problem" in report) problems.push(redact(report.problem));
    else tally.add(report.value);
  }
  return { tally, problems };
}
var explainUnwritten = ({ glob, stale }) => `wrote no report ${glob}${stale ? " (what is there is older than this run)" : ""}`;
async function settleInput(promise) {
  try {
    return { value: await promise };
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    return { problem: describeError(error).replace(/\.$/, "") };
  }
}
async function findPlaces(directory, { host, log }) {
  const locate = await settleInput(host.openLocator(directory));
  if ("value" in locate) return locate.value;
  log.info(`The places of failing tests are not looked for: ${locate.problem}`);
  return () => void 0;
}

// src/operations/run-checks.ts
var DEFAULT_CONCURRENCY = 20;
var MOST_COMMANDS = 4;
var LAST = /* @__PURE__ */ new Set(["log"]);
async function runChecks(options) {
  const {
    checks,
    concurrency = DEFAULT_CONCURRENCY,
    failFast = false,
    signal,
    random = Math.random
  } = options;
  const { ports, logs = NO_LOGS, clock, log, redact, since, targets, onFailure } = options;
  const slots = new Semaphore(concurrency);
  const { commands = [], lines } = options.commands ?? {};
  const progress = new Progress(checks.length + commands.length);
  const context = { ports, targets, logs, clock, log, redact, since, random, slots, progress };
  const shared = shareContext(context);
  const tasks = checks.map((check) => makeTask(hideSecrets(check, redact), shared));
  const places = new Semaphore(Math.min(concurrency, MOST_COMMANDS));
  const commandTasks = lines === void 0 ? [] : commands.map((one) => makeCommandTask(one, { ...lines, progress, places }));
  return runSchedule({
    tasks: [...tasks, ...commandTasks],
    failFast,
    signal,
    ...onFailure === void 0 ? {} : { onFailure }
  });
}
function makeCommandTask(command, { places, ...context }) {
  const { id, name, after, optional } = command;
  return {
    id,
    name,
    after,
    optional,
    run: (signal) => places.run(() => runCommand(command, { ...context, signal })),
    skip: (why) => skipCommand(command, context, why)
  };
}
function hideSecrets(check, redact) {
  const name = redact(check.name);
  return name === check.name ? check : { ...check, name };
}
function shareContext(context) {
  let last;
  return {
    ...context,
    until: (signal) => {
      if (last?.signal !== signal) last = { ...context, signal };
      return last;
    }
  };
}
function makeTask(check, context) {
  return {
    id: check.id,
    name: check.name,
    after: check.after,
    optional: check.optional,
    last: LAST.has(check.kind),
    run: (signal) => runCheck(check, context.until(signal)),
    skip: (why) => skipCheck(check, context, why)
  };
}

export {
  createFiller,
  listUrls,
  fillInChecks,
  openEnvironmentLogs,
  Semaphore,
  listPlainNames,
  runChecks
};
//# sourceMappingURL=chunk-Q6XLE3FZ.js.map
