import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  suggest
} from "./chunk-SRSNCCDE.js";
import {
  parseDuration
} from "./chunk-XA3SNHR6.js";

// src/core/event/ask.ts
var HOUR_MS = 36e5;
var LONGEST_EXTENSION_MS = 30 * 24 * HOUR_MS;
var ASKS = [
  verbRow("deploy", "bring the environment up, or up to date, at the newest commit, and check it"),
  verbRow("plan", "show what deploy would do; touches nothing"),
  verbRow("check", "run checks and commands again"),
  verbRow("destroy", "destroy the environment; the next push deploys again"),
  {
    word: "extend",
    usage: "extend 24h",
    meaning: "let the environment live longer, by hours or days (`24h`, `3d`), at most until 30 days from now; without a time by the configured lifetime",
    parse: (rest) => parseExtend(rest.join(""))
  },
  {
    word: "keep",
    usage: "keep",
    meaning: "let no time end the environment; `keep off` undoes it. Closing the pull request still does",
    parse: ([word = "on", ...more]) => (word === "on" || word === "off") && more.length === 0 ? { kind: "order", order: { name: "keep", on: word === "on" } } : void 0
  },
  {
    word: "unlock",
    usage: "unlock",
    meaning: "break state locks that a dead run left; `unlock force` breaks also that of a run which is under way",
    parse: ([word = "", ...more]) => (word === "" || word === "force") && more.length === 0 ? { kind: "order", order: { name: "unlock", force: word === "force" } } : void 0
  },
  {
    word: "help",
    usage: "help",
    meaning: "show these commands",
    parse: (rest) => rest.length === 0 ? { kind: "help" } : void 0
  }
];
function verbRow(verb, meaning) {
  return {
    word: verb,
    usage: verb,
    meaning,
    parse: (rest) => rest.length === 0 ? { kind: "verb", verb } : void 0
  };
}
function parseExtend(text) {
  if (text === "") return { kind: "order", order: { name: "extend" } };
  const byMs = parseExtension(text);
  return byMs === void 0 ? void 0 : { kind: "order", order: { name: "extend", byMs } };
}
function parseExtension(text) {
  const plain = text.toLowerCase().replace(/\s+/g, "").replace(/days?/g, "d").replace(/hours?/g, "h");
  const ms = /^(?:\d+d)?(?:\d+h)?$/.test(plain) ? parseDuration(plain) : void 0;
  return ms !== void 0 && ms >= HOUR_MS ? ms : void 0;
}
function parseAsk(text) {
  const [word = "help", ...rest] = text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const row = ASKS.find((candidate) => candidate.word === word);
  if (row === void 0) {
    const near = suggest(
      word,
      ASKS.map((candidate) => candidate.word)
    );
    const hint = near === void 0 ? {} : { hint: `did you mean \`${near}\`?` };
    return { kind: "mistake", problem: `${quote(word)} is no command`, ...hint };
  }
  const ask = row.parse(rest);
  if (ask !== void 0) return ask;
  return {
    kind: "mistake",
    problem: `${quote([word, ...rest].join(" "))} is not understood: nothing was done`,
    hint: `write \`${row.usage}\``
  };
}
var quote = (text) => `\`${text.replaceAll("`", "'").slice(0, 60)}\``;

export {
  LONGEST_EXTENSION_MS,
  ASKS,
  parseExtension,
  parseAsk
};
//# sourceMappingURL=chunk-DDBWGH5V.js.map
