import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  plural
} from "./chunk-Z4Z2PRXF.js";

// src/core/commands/test-summary.ts
function addSummaries(summaries) {
  const sum = (key) => summaries.reduce((count, summary) => count + summary[key], 0);
  if (summaries.length === 0) return void 0;
  return {
    passed: sum("passed"),
    failed: sum("failed"),
    skipped: sum("skipped"),
    flaky: sum("flaky"),
    open: []
  };
}
function renderTestCounts({ passed, failed, flaky, skipped }) {
  const ran = passed + failed + flaky;
  const main = failed > 0 ? `${failed} of ${plural(ran, "test")} failed` : describeGood(passed + flaky);
  return [main, flaky === 0 ? "" : `${flaky} flaky`, skipped === 0 ? "" : `${skipped} skipped`].filter(Boolean).join(", ");
}
var isEmpty = ({ passed, failed, flaky, skipped }) => passed + failed + flaky + skipped === 0;
var NO_TEST = "no test ran";
var describeGood = (count) => count === 0 ? NO_TEST : `${plural(count, "test")} passed`;

export {
  addSummaries,
  renderTestCounts,
  isEmpty,
  NO_TEST
};
//# sourceMappingURL=chunk-2P3CTR7T.js.map
