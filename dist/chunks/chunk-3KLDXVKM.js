import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  explainMissingOutput,
  findReferences
} from "./chunk-6WI2MUUT.js";

// src/operations/settle.ts
async function settleAll(promises) {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}

// src/core/config/missing-outputs.ts
function findMissingOutputs(config, outputNames) {
  const known = [...outputNames];
  return listUses(config).flatMap(
    ({ path, outputs, place }) => outputs.filter((output) => !known.includes(output)).map((output) => ({
      file: place?.file ?? "",
      ...place === void 0 ? {} : { line: place.line, column: place.column },
      path,
      ...pickWords(explainMissingOutput(output, known))
    }))
  );
}
function listUses({ checks, hooks }) {
  const ofLine = (path) => (line, index) => ({
    path: `${path}[${index}].env`,
    outputs: findEnvOutputs(line),
    place: line.place
  });
  return [
    ...hooks.afterApply.map(ofLine("hooks.after_apply")),
    ...checks.smoke.map((check, index) => ({
      path: `checks.smoke[${index}]`,
      outputs: check.optional ? [] : findOutputs(check),
      place: check.place
    })),
    ...checks.commands.map((command, index) => ({
      ...ofLine("checks.commands")(command, index),
      ...command.optional ? { outputs: [] } : {}
    })),
    ...hooks.beforeDestroy.map(ofLine("hooks.before_destroy"))
  ];
}
var pickWords = ({ message, hint }) => ({ message, hint });
function findOutputs({ id: _id, after: _after, place: _place, ...check }) {
  return listOutputs(check);
}
var findEnvOutputs = ({ env }) => listOutputs(env);
function listTexts(value) {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listTexts) : [];
}
function listOutputs(value) {
  const outputs = listTexts(value).flatMap((text) => findReferences(text).map(({ output }) => output));
  return [...new Set(outputs)].filter((output) => output !== void 0);
}

// src/core/report/find-url.ts
var isUrl = (value) => typeof value === "string" && /^https?:\/\/\S+$/.test(value);
function findUrl(outputs) {
  const open = outputs.filter(({ sensitive, value }) => !sensitive && isUrl(value));
  const best = open.find(({ name }) => name === "url") ?? open[0];
  return best?.value;
}

export {
  settleAll,
  findMissingOutputs,
  findOutputs,
  findEnvOutputs,
  findUrl
};
//# sourceMappingURL=chunk-3KLDXVKM.js.map
