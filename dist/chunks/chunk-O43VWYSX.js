import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  plainLine
} from "./chunk-XM5L4NO7.js";
import {
  byteLength
} from "./chunk-H4C27XYF.js";
import {
  LONGEST_SECRET
} from "./chunk-24PSOY5K.js";

// src/core/commands/output.ts
var SAYS_SOMETHING = /[\p{L}\p{N}]/u;
function findLastWords(output) {
  const lines = output.split("\n").map(plainLine);
  return lines.findLast((line) => SAYS_SOMETHING.test(line)) ?? "";
}
function takeLast(text, limit) {
  const lines = text.replace(/\n+$/, "").split("\n");
  const kept = [];
  let room = limit;
  for (const line of lines.reverse()) {
    const bytes = byteLength(line) + 1;
    if (bytes > room) break;
    room -= bytes;
    kept.unshift(line);
  }
  return kept.length > 0 ? kept.join("\n") : takeEnd(lines[0] ?? "", limit);
}
function takeEnd(line, limit) {
  let end = line.slice(-limit);
  while (byteLength(end) > limit) end = end.slice(Math.ceil((byteLength(end) - limit) / 3));
  return end.replace(/^[\uDC00-\uDFFF]/, "");
}
var LONGEST_LINE = 1024 * 1024;
function redactLine(line, redact) {
  const shown = redact(line);
  return line.length < LONGEST_LINE ? shown : `${shown.slice(0, -LONGEST_SECRET)}\u2026`;
}
var KEPT_CHARACTERS = 64 * 1024;
var LastLines = class {
  #lines = [];
  #length = 0;
  push(line) {
    const kept = line.length > KEPT_CHARACTERS ? line.slice(-KEPT_CHARACTERS) : line;
    this.#lines.push(kept);
    this.#length += kept.length + 1;
    if (this.#length > 2 * KEPT_CHARACTERS) this.#forget();
  }
  toString() {
    this.#forget();
    return this.#lines.join("\n");
  }
  #forget() {
    let length = 0;
    const first = this.#lines.findLastIndex((line) => {
      length += line.length + 1;
      return length > KEPT_CHARACTERS + 1;
    });
    this.#lines = this.#lines.slice(first + 1);
    this.#length = this.#lines.reduce((sum, line) => sum + line.length + 1, 0);
  }
};

export {
  findLastWords,
  takeLast,
  LONGEST_LINE,
  redactLine,
  LastLines
};
//# sourceMappingURL=chunk-O43VWYSX.js.map
