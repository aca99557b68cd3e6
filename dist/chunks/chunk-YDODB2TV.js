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
  const known = existing.length === 0 ? "the source has no outputs" : `outputs: ${existing.join(", ")}`;
  const near = suggestHint(output, existing);
  return {
    message: `output \`${output}\` does not exist`,
    hint: near === void 0 ? known : `${near} ${known}`
  };
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
  explainMissingOutput
};
//# sourceMappingURL=chunk-YDODB2TV.js.map
