import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  LineCounter,
  Parser,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument
} from "./chunk-63QZWWOZ.js";
import {
  isOwnVariable
} from "./chunk-IIKC7JEB.js";
import {
  renderPath
} from "./chunk-COGVIM4J.js";
import {
  parseHost,
  parseHostPort
} from "./chunk-V3D4Y37X.js";
import {
  parseAddress
} from "./chunk-VF52FELW.js";

// src/core/smoke/http/variables.ts
var NAME = /^[A-Za-z_]\w*$/;
function explainVariable(name) {
  if (!NAME.test(name)) return "must be the name of an environment variable, never a value";
  return isOwnVariable(name) ? "names a variable of the run itself, whose credentials no check may send" : void 0;
}
function listVariables(checks) {
  return [...new Set(checks.flatMap(listAuths).flatMap(listVariableNames))];
}
function listSecretVariables(checks) {
  const names = checks.flatMap(listAuths).flatMap((auth) => "user" in auth ? [auth.password] : listVariableNames(auth));
  return [...new Set(names)];
}
function listBasicAuths(checks) {
  return checks.flatMap(listAuths).filter((auth) => "user" in auth);
}
function listAuths(check) {
  const steps = "steps" in check ? check.steps : [check];
  return steps.flatMap((step) => hasAuth(step) ? [step.auth] : []);
}
function hasAuth(step) {
  return typeof step === "object" && step !== null && "auth" in step && step.auth !== void 0;
}
function listVariableNames(auth) {
  if (auth === void 0) return [];
  if ("bearer" in auth) return [auth.bearer];
  return "user" in auth ? [auth.user, auth.password] : [auth.value];
}

// src/core/config/yaml-depth.ts
var MAX_YAML_DEPTH = 50;
function isTooDeep(text) {
  const open = [];
  for (const token of new Parser().parse(text)) open.push({ token, depth: 0 });
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    if (next.depth > MAX_YAML_DEPTH) return true;
    for (const token of listInside(next.token)) open.push({ token, depth: next.depth + 1 });
  }
  return false;
}
function listInside(token) {
  if (token.type === "document") return token.value === void 0 ? [] : [token.value];
  if (!("items" in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((part) => part != null));
}

// src/core/config/yaml-nodes.ts
function findNode(document, path) {
  let found = { node: document.contents ?? void 0, key: void 0, exact: true };
  for (const segment of path) {
    const next = findChild(document, found.node, segment);
    if (next === void 0) return { ...found, exact: false };
    found = next;
  }
  return found;
}
function findChild(document, parent, segment) {
  const node = isAlias(parent) ? parent.resolve(document) : parent;
  if (isSeq(node)) {
    const item = typeof segment === "number" ? node.items[segment] : void 0;
    return isNode(item) ? { node: item, key: void 0, exact: true } : void 0;
  }
  if (!isMap(node)) return void 0;
  const pair = node.items.findLast(({ key: key2 }) => isScalar(key2) && key2.value === segment);
  if (pair === void 0) return void 0;
  const key = isNode(pair.key) ? pair.key : void 0;
  return { node: isNode(pair.value) ? pair.value : key, key, exact: true };
}
function findPathOfKey(node, offset) {
  if (isMap(node)) {
    const found = node.items.find(({ key }) => isScalar(key) && key.range?.[0] === offset);
    if (found !== void 0 && isScalar(found.key)) return [String(found.key.value)];
  }
  for (const { segment, value } of listChildren(node)) {
    const inner = findPathOfKey(value, offset);
    if (inner !== void 0) return [segment, ...inner];
  }
  return void 0;
}
function listChildren(node) {
  if (isSeq(node)) return node.items.map((value, segment) => ({ segment, value }));
  if (!isMap(node)) return [];
  return node.items.map(({ key, value }) => ({ segment: isScalar(key) ? String(key.value) : "", value }));
}

// src/core/config/yaml-problems.ts
var WORDS = {
  DUPLICATE_KEY: { message: "this key is given twice", hint: "keep one of them" },
  TAB_AS_INDENT: { message: "a tab indents this line", hint: "indent with spaces" },
  MULTIPLE_DOCS: {
    message: "the file holds several YAML documents",
    hint: "keep one, without `---` after it"
  },
  TAG_RESOLVE_FAILED: {
    message: "a `!` begins a YAML tag",
    hint: "put texts that begin with `!` in quotes"
  },
  NON_STRING_KEY: { message: "a list or map is used as a key", hint: "write the key as a plain text" }
};
function computeSyntaxProblem({ error, text, file, lines, document }) {
  const [start] = error.pos;
  const offset = error.code === "DUPLICATE_KEY" ? start + text.slice(start).search(/\S|$/) : start;
  const { line, col } = lines.linePos(offset);
  const words = WORDS[error.code];
  const hint = words?.hint ?? hintFlow(text.split("\n")[line - 1] ?? "");
  return {
    file,
    line: Math.max(1, line),
    column: Math.max(1, col),
    path: renderPath(findPathOfKey(document.contents, offset) ?? []),
    message: words?.message ?? `broken YAML: ${error.message.split("\n")[0]}`,
    ...hint === void 0 ? {} : { hint }
  };
}
function hintFlow(line) {
  return /[{[].*\$\{/.test(line) ? "inside `{ }` and `[ ]` put texts with `${\u2026}` in quotes" : void 0;
}

// src/core/config/yaml-document.ts
function parseYaml(text, file) {
  if (isTooDeep(text)) return fail(text, `lists or maps are nested more than ${MAX_YAML_DEPTH} deep`, file);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    logLevel: "error"
  });
  const value = readValue(document);
  const problems = keepFirstOfLine(
    [...document.errors, ...document.warnings].map(
      (error) => computeSyntaxProblem({ error, text, file, lines, document })
    )
  );
  if ("failure" in value) problems.push({ file, path: "", message: value.failure });
  const placeOf = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const broken = document.errors.filter(({ code }) => code !== "DUPLICATE_KEY");
  const brokenAt = broken.length === 0 ? void 0 : Math.min(...broken.map(({ pos }) => pos[0]));
  return {
    text,
    problems,
    brokenAt,
    value: "value" in value ? value.value : void 0,
    locate: ({ path, at }) => {
      const found = findNode(document, path);
      const node = at === "key" ? found.key ?? found.node : found.node;
      const [start, end] = node?.range ?? [0, 0];
      const exact = found.exact && !isLost({ node, text, brokenAt });
      return { ...placeOf(start), start, end, exact };
    },
    placeOf
  };
}
function isLost({ node, text, brokenAt }) {
  if (brokenAt === void 0 || !isScalar(node) || node.value !== null) return false;
  return text.slice(node.range?.[1] ?? 0, brokenAt).trim() === "";
}
function fail(text, message, file) {
  const problems = [{ file, path: "", message }];
  const start = { line: 1, column: 1 };
  const locate = () => ({ ...start, start: 0, end: 0, exact: false });
  return { text, problems, brokenAt: 0, value: void 0, locate, placeOf: () => start };
}
function keepFirstOfLine(problems) {
  const lines = /* @__PURE__ */ new Set();
  return problems.filter(({ line }) => !lines.has(line) && lines.add(line));
}
function readValue(document) {
  try {
    const value = document.toJS({ maxAliasCount: 100 });
    return holdsItself(value, []) ? { failure: "an alias stands inside of what it names" } : { value };
  } catch (error) {
    return { failure: error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error) };
  }
}
function holdsItself(value, above) {
  if (typeof value !== "object" || value === null) return false;
  if (above.includes(value)) return true;
  return Object.values(value).some((child) => holdsItself(child, [...above, value]));
}

// src/core/smoke/dns/target.ts
var NAME2 = /^(?=.{1,253}$)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/i;
var ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f.]*:[0-9a-f:.]*)$/i;
function parseDnsTarget(text, type) {
  const name = ADDRESS.test(text) ? text : parseHostPort(text, 1)?.host ?? parseHost(text);
  if (name === void 0 || !(NAME2.test(name) || ADDRESS.test(name))) {
    return { mistake: `${JSON.stringify(text)} is no name that DNS allows` };
  }
  if (!ADDRESS.test(name) || type === "PTR") return { name };
  const own = parseAddress(name)?.kind() === "ipv6" ? "AAAA" : "A";
  if (type !== void 0 && type !== own) {
    return {
      mistake: `${name} is an address, which has no record but itself, and with \`type: PTR\` its names`
    };
  }
  return { name, own: { type: own, records: [{ text: name }] } };
}

// src/core/smoke/tls/check.ts
var TLS_VERSIONS = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"];

// src/core/smoke/tls/version.ts
var VERSION_PATTERN = /^(?:>=|<=|=)?\s?(?:TLSv)?1\.[0-3]$/;
function parseVersionDemand(text) {
  const [, operator, number] = /^(>=|<=|=)?\s?(?:TLSv)?(1\.[0-3])$/.exec(text) ?? [];
  const version = TLS_VERSIONS.find((it) => formatVersion(it) === number);
  if (version === void 0) return void 0;
  return { operator: operator ?? "=", version };
}
var formatDemand = ({ operator, version }) => `${operator}${formatVersion(version)}`;
function formatVersion(version) {
  return version === "TLSv1" ? "1.0" : version.replace(/^TLSv(?=1\.)/, "");
}
var MODERN = { min: "TLSv1.2", max: "TLSv1.3" };
function computeRanges(demand) {
  if (demand === void 0) return { wanted: MODERN, unwanted: [] };
  const at = TLS_VERSIONS.indexOf(demand.version);
  const older = TLS_VERSIONS.slice(0, at);
  const newer = TLS_VERSIONS.slice(at + 1);
  const { operator } = demand;
  return {
    wanted: {
      min: operator === "<=" ? TLS_VERSIONS[0] : demand.version,
      max: operator === ">=" ? "TLSv1.3" : demand.version
    },
    unwanted: [...operator === "<=" ? [] : [older], ...operator === ">=" ? [] : [newer]].flatMap(toRange)
  };
}
function toRange(versions) {
  const [min, max] = [versions[0], versions.at(-1)];
  return min === void 0 || max === void 0 ? [] : [{ min, max }];
}
function formatRange({ min, max }) {
  return min === max ? formatVersion(min) : `${formatVersion(min)} to ${formatVersion(max)}`;
}

// src/core/smoke/http/size.ts
var UNITS = { B: 1, KB: 1024, MB: 1024 * 1024 };
var SIZE_PATTERN = /^\d+(?:\.\d+)?\s?(?:B|KB|MB)$/;
function parseSize(text) {
  const parts = SIZE_PATTERN.test(text) ? /^(?<count>[\d.]+)\s?(?<unit>\w+)$/.exec(text)?.groups : void 0;
  return parts === void 0 ? void 0 : Math.round(Number(parts.count) * UNITS[parts.unit]);
}
function formatSize(bytes) {
  const unit = bytes < UNITS.KB ? "B" : bytes < UNITS.MB ? "KB" : "MB";
  return `${Number((bytes / UNITS[unit]).toFixed(1))} ${unit === "B" ? "bytes" : unit}`;
}
function judgeSize({ size, uncounted }, { min, max }) {
  const found = `body is ${uncounted ? "more than " : ""}${formatSize(size)}`;
  if (min !== void 0 && size < min) return [`${found}, expected at least ${formatSize(min)}`];
  if (max !== void 0 && (size > max || uncounted))
    return [`${found}, expected at most ${formatSize(max)}`];
  return [];
}

// src/core/smoke/http/status.ts
var STATUS_CLASSES = ["1xx", "2xx", "3xx", "4xx", "5xx"];
function isExpectedStatus(status, expected) {
  return listClauses(expected).some(
    (clause) => typeof clause === "number" ? clause === status : Math.floor(status / 100) === Number(clause[0])
  );
}
function describeStatus(expected) {
  const clauses = listClauses(expected);
  const last = clauses.at(-1);
  return clauses.length < 2 ? `${last}` : `${clauses.slice(0, -1).join(", ")} or ${last}`;
}
function expectsRedirect(expected) {
  return listClauses(expected).every(
    (clause) => (typeof clause === "number" ? `${clause}` : clause).startsWith("3")
  );
}
function listClauses(expected) {
  return typeof expected === "object" ? expected : [expected];
}

export {
  SIZE_PATTERN,
  parseSize,
  judgeSize,
  STATUS_CLASSES,
  isExpectedStatus,
  describeStatus,
  expectsRedirect,
  parseDnsTarget,
  explainVariable,
  listVariables,
  listSecretVariables,
  listBasicAuths,
  listVariableNames,
  VERSION_PATTERN,
  parseVersionDemand,
  formatDemand,
  formatVersion,
  computeRanges,
  formatRange,
  parseYaml
};
//# sourceMappingURL=chunk-NYGPBBVH.js.map
