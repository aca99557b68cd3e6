import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  isSet
} from "./chunk-4BI6KGM4.js";
import {
  byteLength
} from "./chunk-H4C27XYF.js";

// src/core/commands/variables.ts
var LONGEST_BYTES = 128 * 1024 - 1;
var MOST_BYTES = 1024 * 1024;
var OUTPUT_PREFIX = "MAYFLY_OUTPUT_";
var computeOutputVariable = (output) => `${OUTPUT_PREFIX}${output.toUpperCase().replace(/[^A-Z0-9_]/g, "_")}`;
function computeCommandVariables(facts) {
  const { environment, pullNumber, headSha, url } = facts;
  const { variables, warnings } = computeOutputVariables(facts);
  return {
    variables: {
      ...variables,
      MAYFLY_ENVIRONMENT: environment,
      ...pullNumber === void 0 ? {} : { MAYFLY_PULL_NUMBER: String(pullNumber) },
      ...headSha === void 0 ? {} : { MAYFLY_SHA: headSha },
      ...url === void 0 ? {} : { MAYFLY_URL: url }
    },
    warnings
  };
}
function computeOutputVariables({ outputs }) {
  const warnings = [];
  const variables = {};
  let room = MOST_BYTES;
  for (const [variable, names] of groupOutputs(outputs)) {
    const [name = "", ...others] = names;
    const value = toText(outputs[name]);
    const why = others.length > 0 ? explainMeeting(names) : explainUnfit({ variable, name, value, room });
    if (why !== void 0) {
      warnings.push(`${variable} is not set: ${why}`);
      continue;
    }
    variables[variable] = value;
    room -= byteLength(`${variable}=${value}`);
  }
  return { variables, warnings };
}
function groupOutputs(outputs) {
  const groups = /* @__PURE__ */ new Map();
  for (const name of Object.keys(outputs).filter((output) => isSet(output, { outputs }))) {
    const variable = computeOutputVariable(name);
    groups.set(variable, [...groups.get(variable) ?? [], name]);
  }
  return groups;
}
var explainMeeting = (names) => `the outputs ${names.join(" and ")} would both be it; give each a variable of its own with \`env\``;
function explainUnfit({ variable, name, value, room }) {
  if (value.includes("\0")) return `the output ${name} holds a null character`;
  const bytes = byteLength(`${variable}=${value}`);
  if (bytes > LONGEST_BYTES) return `the output ${name} is too long for a variable (${bytes} bytes)`;
  return bytes > room ? "the outputs are more than 1 MB together" : void 0;
}
var toText = (value) => typeof value === "string" ? value : JSON.stringify(value) ?? "";

export {
  computeOutputVariable,
  computeCommandVariables
};
//# sourceMappingURL=chunk-MC4ZEUCN.js.map
