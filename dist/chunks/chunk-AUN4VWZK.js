import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  mapBounded
} from "./chunk-RF2UQJC4.js";
import {
  canBeEnvironment,
  parsePullNumberOf,
  parseRecord
} from "./chunk-US3W6LK4.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/core/environment/survey.ts
var AT_ONCE = 50;
async function surveyRecords({ names, read, pick }) {
  const found = [];
  const unreadable = [];
  await mapBounded(names.filter(canBeEnvironment), AT_ONCE, async (environment) => {
    const stored = await read(environment);
    if (stored === void 0) return;
    try {
      const record = parseRecord(stored.text, stored.place);
      if (record.environment === environment) found.push(pick(record));
      else unreadable.push({ environment, reason: `${stored.place} is the record of ${record.environment}` });
    } catch (error) {
      if (!(error instanceof MayflyError)) throw error;
      unreadable.push({ environment, reason: error.message });
    }
  });
  return { found, unreadable };
}
function selectNames(names, limit) {
  if (limit === void 0 || names.length <= limit) return names;
  const numberOf = (name) => parsePullNumberOf(name) ?? Number.MAX_SAFE_INTEGER;
  return names.toSorted((a, b) => numberOf(a) - numberOf(b)).slice(0, limit);
}

export {
  surveyRecords,
  selectNames
};
//# sourceMappingURL=chunk-AUN4VWZK.js.map
