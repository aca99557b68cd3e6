import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/core/environment/name.ts
var NAME_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
var MAX_NAME_LENGTH = 28;
var HASH_LENGTH = 6;
var SHORT_SHA_LENGTH = 7;
var isNameOf = (environment, pullNumber) => environment.replace(COPY_SUFFIX, "").endsWith(`-pr-${pullNumber}`);
var COPY_SUFFIX = /(?<=-pr-\d+)-[0-9a-f]{7}$/;
var computeCopyName = (environment, headSha) => `${environment}-${headSha.slice(0, SHORT_SHA_LENGTH).toLowerCase()}`;
function computeEnvironmentName({ name, repository, pullNumber }) {
  const wanted = name ?? repository?.split("/").at(-1) ?? "";
  const sanitized = sanitizeName(wanted);
  if (sanitized === "") {
    throw new MayflyError(
      wanted === "" ? "the environment has no name: neither the configuration nor the repository gives one" : `the environment has no name: "${wanted.slice(0, 40)}" holds no letter or digit of a-z, 0-9`,
      { kind: "input", hint: "set `name` in the configuration, such as `name: shop`" }
    );
  }
  return `${sanitized}-pr-${pullNumber}`;
}
function sanitizeName(text) {
  const plain = text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  if (plain.length <= MAX_NAME_LENGTH) return plain;
  const head = plain.slice(0, MAX_NAME_LENGTH - HASH_LENGTH - 1).replace(/-$/, "");
  return `${head}-${computeShortHash(plain)}`;
}
function computeShortHash(text) {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619) >>> 0;
  }
  return hash.toString(36).padStart(HASH_LENGTH, "0").slice(-HASH_LENGTH);
}

export {
  NAME_PATTERN,
  MAX_NAME_LENGTH,
  isNameOf,
  computeCopyName,
  computeEnvironmentName,
  sanitizeName
};
//# sourceMappingURL=chunk-A3RAN37X.js.map
