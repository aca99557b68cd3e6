import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/text/suggest.ts
var MAX_LENGTH = 64;
function computeEditDistance(a, b) {
  const width = b.length + 1;
  const cells = new Uint16Array((a.length + 1) * width);
  const at = (i, j) => cells[i * width + j] ?? 0;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      cells[i * width + j] = i === 0 || j === 0 ? i + j : computeCell({ a, b, i, j, at });
    }
  }
  return at(a.length, b.length);
}
function computeCell({ a, b, i, j, at }) {
  const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
  const best = Math.min(replaced, at(i - 1, j) + 1, at(i, j - 1) + 1);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(best, at(i - 2, j - 2) + 1) : best;
}
function suggest(word, candidates) {
  if (word.length === 0 || word.length > MAX_LENGTH) return void 0;
  const plain = normalize(word);
  let nearest;
  for (const candidate of candidates) {
    if (candidate.length > MAX_LENGTH) continue;
    const distance = computeEditDistance(plain, normalize(candidate));
    if (distance < (nearest?.distance ?? Number.POSITIVE_INFINITY)) nearest = { candidate, distance };
  }
  const limit = Math.max(1, Math.floor(word.length / 3));
  return nearest !== void 0 && nearest.distance <= limit ? nearest.candidate : void 0;
}
function normalize(word) {
  return word.toLowerCase().replace(/[-_ ]/g, "");
}
function suggestHint(word, candidates) {
  const suggestion = suggest(word, candidates);
  return suggestion === void 0 ? void 0 : `did you mean \`${suggestion}\`?`;
}

export {
  suggest,
  suggestHint
};
//# sourceMappingURL=chunk-SRSNCCDE.js.map
