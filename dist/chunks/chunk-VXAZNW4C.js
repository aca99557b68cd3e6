import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/environment/copies.ts
function findShown(record) {
  const { copies, environment, stacks, appliedSha } = record;
  if (copies !== void 0) return copies.shown;
  if (stacks.length === 0) return void 0;
  return {
    environment,
    ...appliedSha === void 0 ? {} : { headSha: appliedSha },
    live: wasLive(record)
  };
}
function wasLive({ appliedSha, history, results }) {
  if (appliedSha === void 0) return results.verdict === "live";
  return history.findLast(({ headSha }) => headSha === appliedSha)?.status === "live";
}
var frontOf = ({ environment, copyOf }) => copyOf ?? environment;
function decideFate({ environment, passed, touched, shown, onFailure }) {
  if (passed) return "show";
  if (shown?.environment === environment && !touched) return "leave";
  const besideLive = shown?.live === true && shown.environment !== environment;
  return touched && !besideLive && onFailure === "keep" ? "show" : "destroy";
}

export {
  findShown,
  frontOf,
  decideFate
};
//# sourceMappingURL=chunk-VXAZNW4C.js.map
