import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/text/hash.ts
var ENCODER = new TextEncoder();
function computeHash(text) {
  let [a, b, c, d] = [8997, 33826, 40164, 52210];
  for (const byte of ENCODER.encode(text)) {
    a ^= byte;
    const low = a * 435;
    const second = b * 435 + (low >>> 16);
    const third = c * 435 + (second >>> 16) + (a << 8 & 65535);
    const fourth = d * 435 + (third >>> 16) + (a >>> 8) + (b << 8 & 65535);
    a = low & 65535;
    b = second & 65535;
    c = third & 65535;
    d = fourth & 65535;
  }
  return [d, c, b, a].map((part) => part.toString(16).padStart(4, "0")).join("");
}

export {
  computeHash
};
//# sourceMappingURL=chunk-MKAM37VG.js.map
