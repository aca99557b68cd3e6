import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/text/json-text.ts
function parseJsonText(text) {
  const plain = text.replace(/^\uFEFF/, "");
  try {
    return { ok: true, value: JSON.parse(plain) };
  } catch {
    const offset = findMistake(plain);
    if (offset === void 0) return { ok: false, place: void 0 };
    const before = plain.slice(0, offset).split("\n");
    return { ok: false, place: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
  }
}
var TOKEN = /[ \t\n\r]*(?<token>[{}[\],:]|"(?:(?:[^"\\\p{Cc}]|[\u007f-\u009f])+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))/uy;
var SPACE = /[ \t\n\r]*/y;
var MOST_TOKENS = 25e4;
function findMistake(text) {
  const open = [];
  let wanted = "value";
  for (let at = 0, tokens = 0; tokens < MOST_TOKENS; tokens += 1) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.groups?.token;
    const next = token === void 0 ? void 0 : computeWanted(token, wanted, open);
    SPACE.lastIndex = at;
    SPACE.exec(text);
    if (next === void 0) return SPACE.lastIndex;
    at = SPACE.lastIndex + (token?.length ?? 0);
    wanted = next;
  }
  return void 0;
}
function computeWanted(token, wanted, open) {
  if (token === ":") return wanted === ":" ? "value" : void 0;
  if (token === ",") {
    if (wanted !== ", or end" || open.length === 0) return void 0;
    return open.at(-1) === "{" ? "key" : "value";
  }
  if (token === "}" || token === "]") {
    const [bracket, empty] = token === "}" ? ["{", "key or }"] : ["[", "value or ]"];
    const fits = wanted === ", or end" || wanted === empty;
    return fits && open.pop() === bracket ? ", or end" : void 0;
  }
  if (wanted === "key" || wanted === "key or }") return token.startsWith('"') ? ":" : void 0;
  if (wanted !== "value" && wanted !== "value or ]") return void 0;
  if (token !== "{" && token !== "[") return ", or end";
  open.push(token);
  return token === "{" ? "key or }" : "value or ]";
}

export {
  parseJsonText
};
//# sourceMappingURL=chunk-576DAK7M.js.map
