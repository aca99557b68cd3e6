import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  parseJsonText
} from "./chunk-576DAK7M.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/wiring/read-json.ts
import { readFile } from "node:fs/promises";
async function readJson(path, { what, hint }) {
  const text = await readFile(path, "utf8").catch((cause) => {
    const why = cause.code === "ENOENT" ? "does not exist" : `can't be read (${cause.code})`;
    throw new MayflyError(`the ${what} ${path} ${why}`, { kind: "input", hint, cause });
  });
  const parsed = parseJsonText(text);
  if (parsed.ok) return { value: parsed.value, text };
  throw new MayflyError(`the ${what} ${path} is not JSON: ${explain(text, parsed)}`, { kind: "input", hint });
}
function explain(text, { place }) {
  if (text.trim() === "") return "it is empty";
  return place === void 0 ? "it breaks far behind" : `line ${place.line}, column ${place.column}`;
}

export {
  readJson
};
//# sourceMappingURL=chunk-OVSQIXFT.js.map
