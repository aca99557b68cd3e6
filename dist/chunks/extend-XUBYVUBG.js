import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  changeRecord,
  extendRecord
} from "./chunk-EYHET7WC.js";
import "./chunk-DDBWGH5V.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-ELDBRVKG.js";
import "./chunk-SJXQFWZL.js";
import "./chunk-SRQY6CG7.js";

// src/operations/extend.ts
var HOUR_MS = 36e5;
function runExtend(context, { byMs = context.config.lifetimeHours * HOUR_MS }) {
  const extension = { byMs, now: context.clock.now(), runId: context.run?.id };
  return changeRecord(context, (record) => extendRecord(record, extension));
}
export {
  runExtend
};
//# sourceMappingURL=extend-XUBYVUBG.js.map
