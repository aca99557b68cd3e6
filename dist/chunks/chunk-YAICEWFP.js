import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  parseJsonText
} from "./chunk-P7GVFD5M.js";
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
  const place = text.trim() === "" ? "it is empty" : `line ${parsed.line}, column ${parsed.column}`;
  throw new MayflyError(`the ${what} ${path} is not JSON: ${place}`, { kind: "input", hint });
}

export {
  readJson
};
//# sourceMappingURL=chunk-YAICEWFP.js.map
