import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  explainMissingOutput,
  findReferences
} from "./chunk-6G3WZH4L.js";

// src/core/config/missing-outputs.ts
function findMissingOutputs(config, outputNames) {
  const known = [...outputNames];
  return config.checks.smoke.flatMap(
    (check, index) => (check.optional ? [] : findOutputs(check)).filter((output) => !known.includes(output)).map((output) => ({
      file: check.place?.file ?? "",
      ...check.place === void 0 ? {} : { line: check.place.line, column: check.place.column },
      path: `checks.smoke[${index}]`,
      ...pickWords(explainMissingOutput(output, known))
    }))
  );
}
var pickWords = ({ message, hint }) => ({ message, hint });
function findOutputs({ name, url, headers, expect }) {
  const texts = listTexts([name, url, headers, expect.body, expect.header, expect.json]);
  const outputs = texts.flatMap((text) => findReferences(text).map((reference) => reference.output));
  return [...new Set(outputs)].filter((output) => output !== void 0);
}
function listTexts(value) {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

export {
  findMissingOutputs,
  findOutputs
};
//# sourceMappingURL=chunk-NOHQM6OD.js.map
