import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import "./chunk-SRQY6CG7.js";

// src/adapters/folders/read-inside.ts
import { readFile, realpath, stat } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
var MAX_BYTES = 32 * 1024 * 1024;
function createReadInside(root) {
  return async (path) => {
    const refuse = (why, cause) => new MayflyError(`${path} ${why}`, { kind: "input", final: true, cause });
    try {
      const [base, real] = [await realpath(root), await realpath(resolve(root, path))];
      const inside = relative(base, real);
      if (inside === ".." || inside.startsWith(`..${sep}`)) throw refuse("lies outside of the repository");
      const { size } = await stat(real);
      if (size > MAX_BYTES) throw refuse(`has more than ${MAX_BYTES / 1024 / 1024} MB`);
      return await readFile(real, "utf8");
    } catch (cause) {
      if (cause instanceof MayflyError) throw cause;
      const isMissing = cause.code === "ENOENT";
      throw refuse(isMissing ? "does not exist" : `can't be read: ${String(cause)}`, cause);
    }
  };
}
export {
  createReadInside
};
//# sourceMappingURL=read-inside-URSTNETL.js.map
