import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/text/redact.ts
var MASK = "***";
var LONGEST_SECRET = 8 * 1024;
var SHORTEST_SECRET = 3;
var SHORTEST_PIECE = 8;
function createRedactor(secrets) {
  const forms = [...new Set(secrets.flatMap(listForms))].sort((a, b) => b.length - a.length);
  return (text) => maskRanges(text, mergeRanges(forms.flatMap((form) => findRanges(text, form))));
}
function redactDeep(value, redact) {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return value.map((item) => redactDeep(item, redact));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [redact(key), redactDeep(item, redact)])
  );
}
var SHORTEST_NUMBER = 6;
function listTexts(value) {
  if (typeof value === "string") return [value];
  if (typeof value === "number" && String(value).length >= SHORTEST_NUMBER) return [String(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listTexts) : [];
}
function listForms(secret) {
  const lines = secret.split(/\r\n|\r|\n/);
  const values = lines.length > 1 ? [secret, secret.trim(), ...lines.map((line) => line.trim())] : [secret, secret.trim()];
  const worthy = values.filter((value) => value.length >= SHORTEST_SECRET);
  return worthy.flatMap((value) => [value, ...listEncodings(value)]);
}
function listEncodings(value) {
  const json = JSON.stringify(value).slice(1, -1);
  const url = encodeURIComponent(value.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD"));
  return [json, JSON.stringify(json).slice(1, -1), url, url.replaceAll("%20", "+"), ...listBase64(value)];
}
function listBase64(value) {
  const bytes = [...new TextEncoder().encode(value)];
  const whole = encodeBase64(bytes);
  const pieces = [0, 1, 2].map((start) => bytes.slice(start, start + Math.floor((bytes.length - start) / 3) * 3)).map(encodeBase64).filter((piece) => piece.length >= SHORTEST_PIECE);
  return [whole, whole.replace(/=+$/, ""), ...pieces].flatMap((text) => [text, toUrlAlphabet(text)]);
}
function encodeBase64(bytes) {
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(""));
}
function toUrlAlphabet(base64) {
  return base64.replaceAll("+", "-").replaceAll("/", "_");
}
function findRanges(text, form) {
  const ranges = [];
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1))
    ranges.push([at, at + form.length]);
  return ranges;
}
function mergeRanges(ranges) {
  const merged = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start < last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}
function maskRanges(text, ranges) {
  let masked = "";
  let end = 0;
  for (const range of ranges) {
    masked += text.slice(end, range[0]) + MASK;
    end = range[1];
  }
  return masked + text.slice(end);
}

export {
  LONGEST_SECRET,
  createRedactor,
  redactDeep,
  listTexts
};
//# sourceMappingURL=chunk-24PSOY5K.js.map
