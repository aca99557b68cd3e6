import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/text/workflow-command.ts
var LINE_BREAK = /\r\n|\r|\n/;
var STARTS_COMMAND = /^[\s\u0085]*::/;
var LEGACY_COMMAND = /##\[/g;
function neutralizeCommands(text) {
  return text.split(LINE_BREAK).map(neutralizeLine).join("\n");
}
function neutralizeLine(line) {
  const marked = STARTS_COMMAND.test(line) ? `| ${line}` : line;
  return marked.replace(LEGACY_COMMAND, "## [");
}

export {
  neutralizeCommands
};
//# sourceMappingURL=chunk-GDQIQIQU.js.map
