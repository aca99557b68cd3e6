import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/smoke/scenario/saved.ts
var SAVED = /(?<escape>\$\$\{)|\$\{saved\.(?<name>[A-Za-z_]\w*)\}/g;
var WAITING = /\uE000saved:(?<name>\w+)\uE001/g;
var PATTERN = /^\/.+\/[dgimsuvy]*$/s;
function createWaitingFiller({ text, pattern, tree }) {
  return {
    text: (value) => text(markSaved(value)),
    pattern: (value) => pattern(markSaved(value)),
    tree: (value) => tree(mapTexts(value, markSaved))
  };
}
function markSaved(text) {
  return text.replace(
    SAVED,
    (match, literal, name) => literal === void 0 ? `\uE000saved:${name}\uE001` : match
  );
}
function createSavedFiller(saved) {
  const fill = (value, quote = (found) => found) => value.replace(WAITING, (_, name) => quote(saved.get(name) ?? ""));
  return {
    text: (value) => fill(value),
    pattern: (value) => PATTERN.test(value) ? fill(value, quotePattern) : fill(value),
    tree: (value) => mapTexts(value, fill)
  };
}
var quotePattern = (value) => value.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
function showWaiting(text) {
  return text.replace(WAITING, (_, name) => `\${saved.${name}}`);
}
function findSavedNames(text) {
  return [...text.matchAll(SAVED)].flatMap(({ groups }) => groups?.name ?? []);
}
function mapTexts(value, map) {
  if (typeof value === "string") return map(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, map)]));
}
function isWaiting(text) {
  return showWaiting(text) !== text;
}
function namesHost(url) {
  return !isWaiting(/^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/?#]*/i.exec(url)?.[0] ?? "");
}

export {
  createWaitingFiller,
  createSavedFiller,
  showWaiting,
  findSavedNames,
  isWaiting,
  namesHost
};
//# sourceMappingURL=chunk-OFLW2KWC.js.map
