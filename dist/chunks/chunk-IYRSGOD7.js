import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  suggest,
  suggestHint
} from "./chunk-SRSNCCDE.js";
import {
  MayflyError
} from "./chunk-6PSQUEHD.js";

// src/core/config/issue.ts
var PLAIN_KEY = /^[\w-]+$/;
var MAX_QUOTE = 40;
function renderPath(path) {
  return path.reduce((text, segment) => {
    if (typeof segment === "number") return `${text}[${segment}]`;
    if (!PLAIN_KEY.test(segment)) return `${text}[${JSON.stringify(cut(segment))}]`;
    return text === "" ? cut(segment) : `${text}.${cut(segment)}`;
  }, "");
}
function quote(value) {
  if (typeof value === "string") return JSON.stringify(cut(value));
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return describeType(value);
}
function describeType(value) {
  if (value === null || value === void 0) return "nothing";
  if (Array.isArray(value)) return "a list";
  return TYPE_NAMES[typeof value] ?? "something else";
}
var TYPE_NAMES = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  object: "a map"
};
function cut(text) {
  return text.length <= MAX_QUOTE ? text : `${text.slice(0, MAX_QUOTE - 1)}\u2026`;
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function getAt(root, path) {
  return path.reduce((value, segment) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return void 0;
    return value[segment];
  }, root);
}

// src/core/config/interpolation.ts
var TOKEN = /(?<escape>\$\$\{)|\$\{(?<name>[^}]*)(?<end>\}?)/g;
var OUTPUT = /^outputs\.(?<output>[A-Za-z_][\w-]*)$/;
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
  const mistake = groups?.end === "" ? UNCLOSED : explainName(name);
  return { name, output, ...mistake === void 0 ? {} : { mistake } };
}
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
function computeText({ name, output, mistake }, values) {
  if (mistake !== void 0) {
    throw new MayflyError(mistake.message, { kind: "input", hint: mistake.hint });
  }
  if (output === void 0) return computeFixed(name, values);
  if (!Object.hasOwn(values.outputs, output)) {
    const explained = explainMissingOutput(output, Object.keys(values.outputs));
    throw new MayflyError(explained.message, { kind: "input", hint: explained.hint });
  }
  const value = values.outputs[output];
  return typeof value === "string" ? value : JSON.stringify(value) ?? "";
}
function computeFixed(name, { environment, pullNumber, headSha }) {
  const value = { "env.name": environment, "pr.number": pullNumber, "pr.sha": headSha }[name];
  if (value !== void 0) return String(value);
  throw new MayflyError(`\`\${${name}}\` has no value: this run is not about a pull request`, {
    kind: "input",
    hint: "give the number of the pull request, or use `${env.name}`"
  });
}
function explainMissingOutput(output, existing) {
  const known2 = existing.length === 0 ? "the source has no outputs" : `outputs: ${existing.join(", ")}`;
  const near = suggestHint(output, existing);
  return {
    message: `output \`${output}\` does not exist`,
    hint: near === void 0 ? known2 : `${near} ${known2}`
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
  "grant",
  "ingress",
  "inline_policy",
  "metadata_options",
  "root_block_device"
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
    if (Array.isArray(sensitive)) sensitive = childOf(sensitive, 0);
  }
  return holdsTrue(sensitive);
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
function holdsTrue(tree) {
  if (typeof tree !== "object" || tree === null) return tree === true;
  return Object.values(tree).some(holdsTrue);
}
function isAttributes(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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
  return isSensitive(block, path) ? "a sensitive value" : quote2(value);
}
function quote2(value) {
  const text = typeof value === "string" ? value : JSON.stringify(value) ?? "nothing";
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029`]+/g, " ");
  return `\`${line.length > 80 ? `${line.slice(0, 79)}\u2026` : line}\``;
}

export {
  renderPath,
  quote,
  describeType,
  cut,
  isMap,
  getAt,
  findReferences,
  replaceReferences,
  interpolate,
  interpolatePattern,
  interpolateTree,
  explainMissingOutput,
  UNKNOWN,
  ABSENT,
  known,
  convert,
  ask,
  asText,
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
  quote2
};
//# sourceMappingURL=chunk-IYRSGOD7.js.map
