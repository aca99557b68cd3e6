import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  recallTold
} from "./chunk-BCAY7JAY.js";
import {
  renderComment
} from "./chunk-JDUE5E74.js";

// src/wiring/announce-alone.ts
async function announceAlone({
  forge,
  report,
  mode,
  named,
  untouched = report.untouched === true,
  log
}) {
  if (forge === void 0 || report.pullNumber === void 0) return report;
  const told = await forge.fetchTold(report.pullNumber);
  const recalled = recallTold(report, { told, sure: named, untouched });
  const { warnings } = await forge.announce({
    report: recalled.report,
    commentBody: renderComment(recalled.report, recalled.marker),
    commentMode: recalled.marker === void 0 ? "off" : mode,
    known: {}
  });
  for (const warning of warnings) log.warn(warning);
  return recalled.report;
}

export {
  announceAlone
};
//# sourceMappingURL=chunk-BJXIZO2B.js.map
