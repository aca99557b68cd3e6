import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  holdsTrue,
  isAttributes
} from "./chunk-VAY5BCSA.js";
import {
  cut
} from "./chunk-COGVIM4J.js";
import {
  REFUSED
} from "./chunk-MQK73BS3.js";
import {
  suggest,
  suggestHint
} from "./chunk-SRSNCCDE.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/core/config/interpolation.ts
var TOKEN = /(?<escape>\$\$\{)|\$\{(?<name>[^}]*)(?<end>\}?)/g;
var OUTPUT = /^outputs\.(?<output>[A-Za-z_][\w-]*)$/;
var SAVED = /^saved\.(?<saved>[A-Za-z_]\w*)$/;
var FIXED_NAMES = ["env.name", "pr.number", "pr.sha"];
var ALL_NAMES = ["outputs.<name>", ...FIXED_NAMES];
function findReferences(text) {
  return [...text.matchAll(TOKEN)].flatMap(
    (match) => match.groups?.escape === void 0 ? [readReference(match.groups)] : []
  );
}
function replaceReferences(text, replace) {
  return text.replace(TOKEN, (...match) => {
    const groups = match.at(-1);
    return groups?.escape === void 0 ? replace(readReference(groups)) : "${";
  });
}
function readReference(groups) {
  const name = groups?.name ?? "";
  const output = OUTPUT.exec(name)?.groups?.output;
  const saved = SAVED.exec(name)?.groups?.saved;
  if (saved !== void 0 && groups?.end !== "") return { name, output, saved };
  const mistake = groups?.end === "" ? UNCLOSED : explainName(name);
  return { name, output, ...mistake === void 0 ? {} : { mistake } };
}
var SAVED_ELSEWHERE = "is known in steps of a scenario only";
var UNCLOSED = {
  message: "`${` is not closed by `}`",
  hint: "write `$${` for a literal `${`"
};
function explainName(name) {
  if (OUTPUT.test(name) || FIXED_NAMES.includes(name)) return void 0;
  const near = suggestName(name);
  return {
    message: `\`\${${cut(name)}}\` is not a known name`,
    hint: near === void 0 ? `known names: ${ALL_NAMES.join(", ")}; write \`$\${\` for a literal \`\${\`` : `did you mean \`\${${near}}\`?`
  };
}
function suggestName(name) {
  const bare = name.replace(/^[{\s]+|\s+$/g, "");
  if (OUTPUT.test(bare) || FIXED_NAMES.includes(bare)) return bare;
  const [family = "", rest = ""] = bare.split(/\.(.*)/s);
  const output = `outputs.${rest}`;
  if (suggest(family, ["outputs"]) !== void 0 && OUTPUT.test(output)) return output;
  return suggest(bare, FIXED_NAMES);
}
function interpolate(text, values) {
  return replaceReferences(text, (reference) => computeText(reference, values));
}
function interpolateKnown(text, values) {
  return replaceReferences(text, (reference) => {
    const { name, output } = reference;
    return output !== void 0 && !isSet(output, values) ? `\${${name}}` : computeText(reference, values);
  });
}
var PATTERN = /^\/.+\/[dgimsuvy]*$/s;
function interpolatePattern(text, values) {
  if (!PATTERN.test(text)) return interpolate(text, values);
  const quoteValue = (value) => value.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return replaceReferences(text, (reference) => quoteValue(computeText(reference, values)));
}
function interpolateTree(value, values) {
  if (typeof value === "string") return interpolate(value, values);
  if (Array.isArray(value)) return value.map((item) => interpolateTree(item, values));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, interpolateTree(item, values)]));
}
function computeText({ name, output, saved, mistake }, values) {
  if (saved !== void 0) throw new MayflyError(`\`\${${name}}\` ${SAVED_ELSEWHERE}`, { kind: "input" });
  if (mistake !== void 0) {
    throw new MayflyError(mistake.message, { kind: "input", hint: mistake.hint });
  }
  if (output === void 0) return computeFixed(name, values);
  if (!isSet(output, values)) {
    const explained = explainMissingOutput(output, listSetOutputs(values));
    throw new MayflyError(explained.message, { kind: "input", hint: explained.hint });
  }
  const value = values.outputs[output];
  return typeof value === "string" ? value : JSON.stringify(value) ?? "";
}
function listSetOutputs(values) {
  return Object.keys(values.outputs).filter((output) => isSet(output, values));
}
function isSet(output, { outputs }) {
  return Object.hasOwn(outputs, output) && outputs[output] !== null && outputs[output] !== void 0;
}
function computeFixed(name, { environment, pullNumber, headSha }) {
  const value = { "env.name": environment, "pr.number": pullNumber, "pr.sha": headSha }[name];
  if (value !== void 0) return String(value);
  if (pullNumber !== void 0) {
    throw new MayflyError(`\`\${${name}}\` has no value: the commit of the pull request is not known here`, {
      kind: "input",
      hint: "use `${pr.number}` or `${env.name}`"
    });
  }
  throw new MayflyError(`\`\${${name}}\` has no value: this run is not about a pull request`, {
    kind: "input",
    hint: "give the number of the pull request, or use `${env.name}`"
  });
}
function explainUnsetOutputs(outputs, values) {
  const known2 = listSetOutputs(values);
  const each = outputs.map((output) => {
    const { near } = explainMissingOutput(output, known2);
    return `output ${output} is not set${near === void 0 ? "" : ` (${near})`}`;
  });
  return each.join(", ");
}
function explainMissingOutput(output, existing) {
  const known2 = existing.length === 0 ? "the source has no outputs" : `outputs: ${existing.join(", ")}`;
  const near = suggestHint(output, existing);
  return {
    message: `output \`${output}\` does not exist`,
    hint: near === void 0 ? known2 : `${near} ${known2}`,
    near
  };
}

// src/core/policy/value.ts
var UNKNOWN = { state: "unknown" };
var ABSENT = { state: "absent" };
function known(value) {
  return { state: "known", value };
}
function convert(value, with_) {
  if (value.state !== "known") return value;
  const converted = with_(value.value);
  return converted === void 0 ? ABSENT : known(converted);
}
function ask(value, absent, question) {
  if (value.state === "unknown") return "unknown";
  return value.state === "absent" ? absent : question(value.value);
}
function asBoolean(value) {
  if (typeof value === "boolean") return value;
  return value === "true" ? true : value === "false" ? false : void 0;
}
function asText(value) {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "string" && value !== "" ? value : void 0;
}
function asNumber(value) {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : void 0;
}

// src/core/policy/block.ts
var COMPUTED_BLOCKS = /* @__PURE__ */ new Set([
  "access_control_policy",
  "cluster_config",
  "domain_endpoint_options",
  "ebs_block_device",
  "egress",
  "encrypt_at_rest",
  "grant",
  "ingress",
  "inline_policy",
  "metadata_options",
  "node_to_node_encryption",
  "object_lock_configuration",
  "root_block_device",
  "server_side_encryption_configuration"
]);
function rootBlock(resource, configuration) {
  return {
    values: resource.after ?? {},
    unknown: resource.unknown,
    sensitive: resource.sensitive,
    expressions: configuration === void 0 ? void 0 : [configuration.expressions]
  };
}
function readAttribute(block, name) {
  const unknown2 = childOf(block.unknown, name);
  if (unknown2 === true) return isExpressed(block, name) ? UNKNOWN : ABSENT;
  const value = Object.hasOwn(block.values, name) ? block.values[name] : void 0;
  if (value === null || value === void 0) return holdsTrue(unknown2) ? UNKNOWN : ABSENT;
  return known(value);
}
function readBoolean(block, name) {
  return convert(readAttribute(block, name), asBoolean);
}
function readText(block, name) {
  return convert(readAttribute(block, name), asText);
}
function readNumber(block, name) {
  return convert(readAttribute(block, name), asNumber);
}
function readItems(block, name) {
  const unknown2 = childOf(block.unknown, name);
  return convert(readAttribute(block, name), (value) => {
    if (!Array.isArray(value)) return [known(value)];
    return value.map((item, index) => childOf(unknown2, index) === true ? UNKNOWN : toValue(item)).filter((item) => item.state !== "absent");
  });
}
function readBlocks(block, name) {
  const value = Object.hasOwn(block.values, name) ? block.values[name] : void 0;
  const unknown2 = childOf(block.unknown, name);
  if (unknown2 === true) {
    return COMPUTED_BLOCKS.has(name) && !isConfigured(block, name) ? [] : "unknown";
  }
  const values = Array.isArray(value) ? value : isAttributes(value) ? [value] : [];
  const expressions = expressionsOf(block, name, values.length);
  return values.flatMap((item, index) => {
    if (!isAttributes(item)) return childOf(unknown2, index) === true ? [unknownBlock()] : [];
    return [
      {
        values: item,
        unknown: childOf(unknown2, Array.isArray(value) ? index : void 0),
        sensitive: childOf(childOf(block.sensitive, name), Array.isArray(value) ? index : void 0),
        expressions
      }
    ];
  });
}
function readPath(block, path) {
  const dot = path.indexOf(".");
  if (dot < 0) return readAttribute(block, path);
  const blocks = readBlocks(block, path.slice(0, dot));
  if (blocks === "unknown") return UNKNOWN;
  const first = blocks[0];
  return first === void 0 ? ABSENT : readPath(first, path.slice(dot + 1));
}
function isSensitive(block, path) {
  let sensitive = block.sensitive;
  for (const key of path.split(".")) {
    if (sensitive === true) return true;
    sensitive = childOf(sensitive, key);
    if (isList(sensitive)) sensitive = childOf(sensitive, 0);
  }
  return holdsTrue(sensitive);
}
function isList(marks) {
  if (typeof marks !== "object" || marks === null) return false;
  const keys = Object.keys(marks);
  return Array.isArray(marks) || keys.length > 0 && keys.every((key) => /^\d+$/.test(key));
}
function isExpressed(block, name) {
  if (block.expressions === void 0) return true;
  return block.expressions.some((expressions) => {
    const expression = Object.hasOwn(expressions, name) ? expressions[name] : void 0;
    return expression !== void 0 && !(isAttributes(expression) && "constant_value" in expression);
  });
}
function isConfigured(block, name) {
  if (block.expressions === void 0) return true;
  return block.expressions.some((expression) => Object.hasOwn(expression, name));
}
function expressionsOf(block, name, count) {
  if (block.expressions === void 0) return void 0;
  const nested = block.expressions.flatMap((expression) => {
    const own = Object.hasOwn(expression, name) ? expression[name] : void 0;
    return Array.isArray(own) ? own.filter(isAttributes) : [];
  });
  return nested.length >= count ? nested : void 0;
}
function unknownBlock() {
  return { values: {}, unknown: true, sensitive: false, expressions: void 0 };
}
function toValue(item) {
  return item === null || item === void 0 ? ABSENT : known(item);
}
function childOf(tree, key) {
  if (typeof tree !== "object" || tree === null) return tree === true;
  if (key === void 0) return tree;
  return Object.hasOwn(tree, key) ? tree[key] ?? false : false;
}

// src/core/policy/judgement.ts
var passed = (message) => ({ result: "passed", message });
var failed = (message) => ({ result: "failed", message });
var unknown = (message) => ({ result: "unknown", message });
function judgeTruth(violated, messages) {
  if (violated === "unknown") return unknown(messages.unknown);
  return violated ? failed(messages.failed) : passed(messages.passed);
}
function judgeAttribute(subject, test) {
  const value = readPath(subject.block, test.path);
  const text = `\`${test.path}\` ${describe(subject.block, test.path, value)}`;
  if (value.state === "unknown") return unknown(text);
  const passes = value.state === "absent" ? test.absent === "passed" : test.passes(value.value);
  return passes ? passed(text) : failed(text);
}
var isTrue = (value) => value === true || value === "true";
function expectTrue(path) {
  return (subject) => judgeAttribute(subject, { path, passes: isTrue, absent: "failed" });
}
function expectNotTrue(path) {
  return (subject) => judgeAttribute(subject, { path, passes: (value) => !isTrue(value), absent: "passed" });
}
function byType(paths, judge) {
  return (subject) => {
    const path = Object.hasOwn(paths, subject.resource.type) ? paths[subject.resource.type] : void 0;
    return path === void 0 ? void 0 : judge(path)(subject);
  };
}
function describe(block, path, value) {
  if (value.state === "unknown") return "is known only after apply";
  return value.state === "absent" ? "is not set" : `is ${show(block, path, value.value)}`;
}
function show(block, path, value) {
  return isSensitive(block, path) ? "a sensitive value" : quote(value);
}
function quote(value) {
  const text = typeof value === "string" ? value : JSON.stringify(value) ?? "nothing";
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029`]+/g, " ");
  return `\`${line.length > 80 ? `${line.slice(0, 79)}\u2026` : line}\``;
}

// src/core/smoke/tls/chain-problems.ts
var UNTRUSTED = "is signed by an authority that is not trusted here";
var PROBLEMS = {
  DEPTH_ZERO_SELF_SIGNED_CERT: "is self-signed",
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: `${UNTRUSTED}, or the server leaves out the one in between`
};
function explainChainProblem(code) {
  return Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code] : void 0;
}

// src/core/policy/live/judge-tls.ts
var OLD = ["TLSv1", "TLSv1.1", "SSLv3"];
function judgeTlsVersion({ observation: { tls, oldTls } }) {
  const newest = "seen" in tls ? tls.seen.version : void 0;
  if ("seen" in oldTls && oldTls.seen !== REFUSED) {
    return failed(`A client of ${nameVersion(oldTls.seen)} is let in.`);
  }
  if (newest !== void 0 && OLD.includes(newest)) return failed(`It speaks only ${nameVersion(newest)}.`);
  if ("unseen" in tls) return unknown(explainUnseen(tls.unseen));
  if ("unseen" in oldTls) return unknown(explainUnseen(oldTls.unseen));
  return passed(`It speaks ${nameVersion(tls.seen.version)} and refuses TLS 1.0 and 1.1.`);
}
function judgeCertificate({ endpoint, observation: { tls } }) {
  if ("unseen" in tls) return unknown(explainUnseen(tls.unseen));
  const { certificate } = tls.seen;
  const explain = certificate.problem === void 0 ? void 0 : explainProblem(certificate.problem);
  return explain === void 0 ? passed(`The certificate is trusted and valid for ${quote(endpoint.host)}.`) : failed(`The certificate ${explain(certificate, endpoint.host)}.`);
}
var DAY_MS = 864e5;
var FEWEST_DAYS = 14;
function judgeCertificateEnd({ observation: { tls }, now }) {
  if ("unseen" in tls) return unknown(explainUnseen(tls.unseen));
  const { from, until } = tls.seen.certificate;
  if (!Number.isFinite(from) || !Number.isFinite(until)) {
    return unknown("The certificate does not say until when it is valid.");
  }
  const left = until - now;
  const text = `The certificate ${left <= 0 ? "ended" : "ends"} on ${formatDay(until)}.`;
  return left < Math.min(FEWEST_DAYS * DAY_MS, (until - from) / 3) ? failed(text) : passed(text);
}
var PROBLEMS2 = {
  CERT_HAS_EXPIRED: ({ until }) => `ended on ${formatDay(until)}`,
  CERT_NOT_YET_VALID: ({ from }) => `is valid only from ${formatDay(from)} on`,
  ERR_TLS_CERT_ALTNAME_INVALID: ({ names }, host) => `is not for ${quote(host)}${names.length === 0 ? "" : ` but for ${quote(names.join(", "))}`}`
};
function explainProblem(code) {
  const known2 = Object.hasOwn(PROBLEMS2, code) ? PROBLEMS2[code] : void 0;
  return known2 ?? (() => explainChainProblem(code) ?? `is not accepted (${quote(code)})`);
}
function nameVersion(version) {
  const number = /^TLSv(1(?:\.\d)?)$/.exec(version)?.[1];
  return number === void 0 ? quote(version) : `TLS ${number === "1" ? "1.0" : number}`;
}
function formatDay(ms) {
  return Number.isFinite(ms) && Math.abs(ms) <= 864e13 ? new Date(ms).toISOString().slice(0, 10) : "a day that is not said";
}
function explainUnseen(why) {
  return `It could not be seen: ${why}.`;
}

// src/core/policy/live/judge-headers.ts
var YEAR_SECONDS = 31536e3;
function judgeHsts({ observation: { https } }) {
  return judgeAnswer(https, ({ headers }) => {
    const header = headers["strict-transport-security"];
    if (header === void 0) return failed("The answer has no `Strict-Transport-Security`.");
    const seconds = /(?:^|;)\s*max-age\s*=\s*"?(\d+)"?\s*(?:[;,]|$)/i.exec(header)?.[1];
    if (seconds === void 0)
      return failed(`\`Strict-Transport-Security\` is ${quote(header)}, without a \`max-age\`.`);
    const text = `\`Strict-Transport-Security\` has \`max-age=${seconds}\``;
    return Number(seconds) < YEAR_SECONDS ? failed(`${text}, less than a year (${YEAR_SECONDS}).`) : passed(`${text}.`);
  });
}
function judgeSecurityHeaders({ observation: { https } }) {
  return judgeAnswer(https, (answer) => {
    const missing = WANTED.flatMap(({ name, isMissing }) => isMissing(answer) ? [name] : []);
    const leaks = LEAKS.filter(({ name, tells }) => tells.test(answer.headers[name] ?? ""));
    const flaws = [
      missing.length === 0 ? "" : `lacks ${joinWords(missing)}`,
      leaks.length === 0 ? "" : `names versions (${quote(leaks.map(({ name }) => `${name}: ${answer.headers[name]}`).join(", "))})`
    ].filter(Boolean);
    return flaws.length === 0 ? passed("The answer has the security headers that fit its content, and names no version.") : failed(`The answer ${flaws.join(", and ")}.`);
  });
}
function judgeAnswer(https, judge) {
  if (!https.ok) return unknown(explainUnseen(https.error));
  if (https.status >= 500)
    return unknown(`It answers with status ${https.status}, so its headers say nothing.`);
  return judge(https);
}
var WANTED = [
  {
    name: "`X-Content-Type-Options: nosniff`",
    isMissing: (answer) => hasContent(answer) && read(answer, "x-content-type-options") !== "nosniff"
  },
  {
    name: "`Content-Security-Policy`",
    isMissing: (answer) => isPage(answer) && !readPolicy(answer) && !hasMeta(answer, "http-equiv", "content-security-policy")
  },
  {
    name: "a frame policy (`frame-ancestors` or `X-Frame-Options`)",
    isMissing: (answer) => isPage(answer) && !mayNotBeFramed(answer)
  },
  {
    name: "a `Referrer-Policy` other than `unsafe-url`",
    isMissing: (answer) => isPage(answer) && !hasReferrerPolicy(answer)
  }
];
var LEAKS = [
  // A product alone, such as cloudfront or nginx, is no version.
  { name: "server", tells: /\d/ },
  { name: "x-powered-by", tells: /\S/ },
  { name: "x-aspnet-version", tells: /\S/ },
  { name: "x-aspnetmvc-version", tells: /\S/ }
];
var read = ({ headers }, name) => (headers[name] ?? "").trim().toLowerCase();
var readPolicy = (answer) => read(answer, "content-security-policy");
var hasContent = ({ status }) => status < 300 && status !== 204 || status >= 400;
var isPage = (answer) => hasContent(answer) && /^(?:text\/html|application\/xhtml\+xml)/.test(read(answer, "content-type"));
function mayNotBeFramed(answer) {
  return /(?:^|[;,])\s*frame-ancestors\s/.test(readPolicy(answer)) || /^(?:deny|sameorigin)/.test(read(answer, "x-frame-options"));
}
function hasReferrerPolicy(answer) {
  const policy = read(answer, "referrer-policy");
  return policy === "" ? hasMeta(answer, "name", "referrer") : policy !== "unsafe-url";
}
function hasMeta({ body }, attribute, value) {
  const tags = body.slice(0, 65536).match(/<meta\s[^<>]*>/gi) ?? [];
  return tags.some((tag) => new RegExp(`\\s${attribute}\\s*=\\s*["']?${value}["'\\s/>]`, "i").test(tag));
}
function joinWords(words) {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

// src/core/policy/live/judge-plain-http.ts
function judgePlainHttp({ endpoint, observation: { plain, https } }) {
  if ("unseen" in plain) return unknown(explainUnseen(plain.unseen));
  if (plain.seen === "closed") return passed("Plain HTTP is closed.");
  if (!plain.seen.ok) return unknown(explainUnseen(plain.seen.error));
  const { status, headers } = plain.seen;
  if (status >= 300 && status < 400) return judgeRedirect(status, headers.location, endpoint.url);
  if (status < 300) return failed(`Plain HTTP is answered with content (status ${status}).`);
  return judgeRefusal(status, https);
}
function judgeRedirect(status, location, url) {
  const base = url.replace(/^https:/, "http:");
  if (location === void 0) {
    return unknown(`Plain HTTP is answered with status ${status}, which leads nowhere.`);
  }
  if (!URL.canParse(location, base)) return failed(`Plain HTTP is redirected to ${quote(location)}.`);
  const target = new URL(location, base);
  const shown = quote(`${target.protocol}//${target.host}${target.pathname}`);
  return target.protocol === "https:" ? passed(`Plain HTTP is redirected to ${shown}.`) : failed(`Plain HTTP is redirected to ${shown}, not to HTTPS.`);
}
function judgeRefusal(status, https) {
  if (status >= 500) return unknown(`Plain HTTP is answered with status ${status}.`);
  const alike = !https.ok || https.status === status;
  return alike ? unknown(`Plain HTTP is answered with status ${status}; whether other paths show content is not known.`) : passed(`Plain HTTP is refused with status ${status}.`);
}

// src/core/policy/live/judge-ports.ts
function judgePorts({ endpoint, observation: { openPorts } }) {
  if ("unseen" in openPorts) return unknown(explainUnseen(openPorts.unseen));
  const open = openPorts.seen;
  if (open.length === 0)
    return passed(`None of ${endpoint.closedPorts.length} ports that must be closed is open.`);
  if (open.length > 1 && open.length === endpoint.closedPorts.length) {
    return unknown("Every port that was tried accepts a connection, so something in between answers.");
  }
  return failed(`Open to this machine: ${open.length === 1 ? "port" : "ports"} ${quote(open.join(", "))}.`);
}

// src/core/policy/live/rules.ts
var PORTS_RULE = "LIV-06";
var ROWS = [
  {
    id: "LIV-01",
    severity: "high",
    title: "Old TLS accepted",
    about: "https",
    ids: [],
    why: "TLS 1.0 and 1.1 are broken and withdrawn (RFC 8996); whoever sits in between can make a client use them.",
    remedy: "Take a security policy of TLS 1.2 or later: `ssl_policy` of a listener, `minimum_protocol_version` of a distribution, `security_policy` of an API\u2019s domain name.",
    judge: judgeTlsVersion
  },
  {
    id: "LIV-02",
    severity: "high",
    title: "Certificate not valid",
    about: "https",
    ids: [],
    why: "Who learns to click warnings away in the preview does so in production; other clients fail.",
    remedy: "Use a certificate that is for this name and of a public authority, such as one of ACM, or ask the endpoint by the name that its certificate is for. An authority of your own is trusted by `NODE_EXTRA_CA_CERTS`.",
    judge: judgeCertificate
  },
  {
    id: "LIV-03",
    severity: "medium",
    title: "Plain HTTP not redirected",
    about: "https",
    ids: [],
    why: "Who types the address without a scheme gets the page in clear, and can be given another one.",
    remedy: "Let port 80 answer nothing but a redirect to HTTPS, or close it.",
    judge: judgePlainHttp
  },
  {
    id: "LIV-04",
    severity: "medium",
    title: "HSTS missing or short",
    about: "https",
    ids: [],
    why: "Without it a browser tries plain HTTP first each time, which is the one moment to be led astray.",
    remedy: "Send `Strict-Transport-Security: max-age=31536000` with every answer.",
    judge: judgeHsts
  },
  {
    id: "LIV-05",
    severity: "low",
    title: "Security headers missing",
    about: "https",
    ids: [],
    why: "They cost a line and take whole classes of attacks away: sniffed types, frames, injected scripts, leaked addresses.",
    remedy: "Send the missing headers with every answer, in the service or by a response headers policy of CloudFront, and drop the ones that name versions.",
    judge: judgeSecurityHeaders
  },
  {
    id: PORTS_RULE,
    severity: "high",
    title: "Port open that must be closed",
    about: "ports",
    ids: [],
    why: "What the plan does not show, such as a rule added by hand or a group of another stack, shows in who gets a connection.",
    remedy: "Close it in the security group, or let only those addresses in that need it.",
    judge: judgePorts
  },
  {
    id: "LIV-07",
    severity: "medium",
    title: "Certificate ends soon",
    about: "https",
    ids: ["ACM.1"],
    why: "One that is not renewed by now is not renewed by itself, and the environment goes down with it.",
    remedy: "Renew it, and find out why that did not happen by itself.",
    judge: judgeCertificateEnd
  }
];
var LIVE_RULES = ROWS.map((row) => ({ ...row, group: "live" }));
var isLiveRule = (id) => LIVE_RULES.some((rule) => rule.id === id);

export {
  findReferences,
  replaceReferences,
  SAVED_ELSEWHERE,
  interpolate,
  interpolateKnown,
  interpolatePattern,
  interpolateTree,
  listSetOutputs,
  isSet,
  explainUnsetOutputs,
  explainMissingOutput,
  UNKNOWN,
  ABSENT,
  known,
  convert,
  ask,
  asBoolean,
  asText,
  asNumber,
  rootBlock,
  readAttribute,
  readBoolean,
  readText,
  readNumber,
  readItems,
  readBlocks,
  readPath,
  isSensitive,
  isConfigured,
  passed,
  failed,
  unknown,
  judgeTruth,
  judgeAttribute,
  expectTrue,
  expectNotTrue,
  byType,
  show,
  quote,
  explainChainProblem,
  PORTS_RULE,
  LIVE_RULES,
  isLiveRule
};
//# sourceMappingURL=chunk-4BI6KGM4.js.map
