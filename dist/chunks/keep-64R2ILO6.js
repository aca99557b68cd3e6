import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  changeRecord,
  describeEnd
} from "./chunk-EYHET7WC.js";
import {
  KEEP_LABEL,
  hasKeepLabel
} from "./chunk-YN5LI77Q.js";
import "./chunk-DDBWGH5V.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-ELDBRVKG.js";
import "./chunk-SJXQFWZL.js";
import "./chunk-SRQY6CG7.js";

// src/core/environment/keeping.ts
function keepRecord(record, { on, at }) {
  const { kept = false, ...rest } = record;
  if (on) {
    const answer2 = "no time ends it; closing the pull request does";
    return kept ? { record, answer: `it was kept already: ${answer2}` } : { record: { ...rest, kept: true }, answer: answer2 };
  }
  const { expiresAt } = record;
  const answer = expiresAt === void 0 ? "time ends it again" : `it ends ${describeEnd(expiresAt, at)}`;
  return kept ? { record: rest, answer } : { record, answer: `it was not kept: ${answer}` };
}

// src/operations/keep.ts
async function runKeep(context, { on }) {
  const { forge, environment, clock } = context;
  const at = new Date(clock.now()).toISOString();
  const end = await changeRecord(context, (record) => keepRecord(record, { on, at }));
  if (on || end.status !== "done" || environment.pullNumber === void 0) return end;
  const live = await forge?.fetchPullRequest(environment.pullNumber);
  if (!hasKeepLabel(live?.labels ?? [])) return end;
  return { ...end, answer: `the label \`${KEEP_LABEL}\` still keeps it: take that away too` };
}
export {
  runKeep
};
//# sourceMappingURL=keep-64R2ILO6.js.map
