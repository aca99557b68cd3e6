import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/policy/finding.ts
var SEVERITIES = ["critical", "high", "medium", "low"];

// src/core/policy/rule.ts
var RULE_ID_PATTERN = /^[A-Z]{2,12}-\d{2,3}$/;
var REGO_PATH_PATTERN = /^[A-Za-z_]\w*(?:\.\w+)+$/;
function isRuleId(id) {
  return RULE_ID_PATTERN.test(id) || REGO_PATH_PATTERN.test(id);
}
function rulesOf(group, rows) {
  return rows.map((row) => ({ ...row, group })).sort((a, b) => a.id < b.id ? -1 : 1);
}

export {
  SEVERITIES,
  RULE_ID_PATTERN,
  REGO_PATH_PATTERN,
  isRuleId,
  rulesOf
};
//# sourceMappingURL=chunk-PEUZ62HH.js.map
