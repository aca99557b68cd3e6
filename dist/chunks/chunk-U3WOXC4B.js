import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  plainLine
} from "./chunk-XM5L4NO7.js";

// src/core/commands/command.ts
var TITLE_LENGTH = 120;
var NO_HOOKS = { afterApply: [], beforeDestroy: [] };
function describeLine({ run }) {
  const [first = "", ...others] = run.trim().split("\n");
  const line = plainLine(first);
  return line.length > TITLE_LENGTH || others.length > 0 ? `${line.slice(0, TITLE_LENGTH)}\u2026` : line;
}

export {
  NO_HOOKS,
  describeLine
};
//# sourceMappingURL=chunk-U3WOXC4B.js.map
