import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  endGroup,
  error,
  info,
  setSecret,
  startGroup,
  warning
} from "./chunk-VRC3NT7R.js";
import {
  neutralizeCommands
} from "./chunk-GDQIQIQU.js";

// src/action/log.ts
var warned = /* @__PURE__ */ new Set();
var wasWarned = (line) => warned.has(line);
var actionLog = {
  info: (line) => info(neutralizeCommands(line)),
  warn: (line) => {
    warned.add(line);
    warning(line);
  },
  error: (line) => error(line),
  group: async (title, body) => {
    startGroup(neutralizeCommands(title));
    try {
      return await body();
    } finally {
      endGroup();
    }
  },
  mask: (value) => {
    if (value.trim() !== "") setSecret(value);
  }
};

export {
  wasWarned,
  actionLog
};
//# sourceMappingURL=chunk-QRDVT2FR.js.map
