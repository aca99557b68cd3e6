import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  canBeEnvironment,
  parsePullNumberOf,
  parseRecord
} from "./chunk-GBP75BBP.js";
import {
  MayflyError
} from "./chunk-BTZU7OHR.js";

// src/core/map-bounded.ts
async function mapBounded(items, limit, body) {
  const rest = items.values();
  const errors = [];
  const work = async () => {
    for (const item of rest) {
      if (errors.length > 0) return;
      await body(item).catch((error) => void errors.push(error));
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  if (errors.length > 0) throw errors[0];
}

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
//# sourceMappingURL=chunk-B3A5JOKB.js.map
