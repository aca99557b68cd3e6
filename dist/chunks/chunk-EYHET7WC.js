import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  LONGEST_EXTENSION_MS
} from "./chunk-DDBWGH5V.js";
import {
  computeSpan,
  formatSpan,
  formatTime
} from "./chunk-ELDBRVKG.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/core/environment/extension.ts
var REMEMBERED = 20;
function extendRecord(record, { byMs, now, runId }) {
  const { expiresAt, extendedBy = [], kept } = record;
  const at = new Date(now).toISOString();
  const stays = kept === true ? "; it is kept, so that no time ends it" : "";
  if (runId !== void 0 && extendedBy.includes(runId)) {
    const end2 = expiresAt === void 0 ? "" : `: it ends ${describeEnd(expiresAt, at)}`;
    return { record, answer: `an earlier attempt of this run extended it already${end2}${stays}` };
  }
  const before = expiresAt === void 0 ? now : Math.max(Date.parse(expiresAt), now);
  const wanted = before + byMs;
  const end = new Date(Math.max(Math.min(wanted, now + LONGEST_EXTENSION_MS), before)).toISOString();
  const cut = Date.parse(end) < wanted ? `, which is as far as it goes: ${MOST} from now` : "";
  return {
    record: {
      ...record,
      expiresAt: end,
      extendedTo: end,
      ...runId === void 0 ? {} : { extendedBy: [...extendedBy, runId].slice(-REMEMBERED) }
    },
    answer: `it now ends ${describeEnd(end, at)}${cut}${stays}`
  };
}
var MOST = `at most ${formatSpan(LONGEST_EXTENSION_MS)}`;
function describeEnd(expiresAt, at) {
  const span = computeSpan(at, expiresAt) ?? 0;
  return `${formatTime(expiresAt)} ${span > 0 ? `(in ${formatSpan(span)})` : "(its time is over)"}`;
}

// src/operations/change-record.ts
var ATTEMPTS = 8;
var ENDING = {
  destroying: "the environment is being destroyed",
  destroyed: "there is no environment: it was destroyed before"
};
async function changeRecord({ store, environment, log }, change) {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const found = await store.readRecord(environment.name);
    if (found === void 0)
      return { status: "skipped", answer: "there is no environment", record: void 0 };
    const ending = ENDING[found.record.status];
    if (ending !== void 0) return { status: "skipped", answer: ending, record: found.record };
    const { record, answer } = change(found.record);
    if (record === found.record) return { status: "done", answer, record };
    const stored = await store.writeRecord(record, found.version);
    if (stored !== void 0) return { status: "done", answer, record: stored.record };
    log.info(
      `Another run wrote the record of ${environment.name} first; reading it again (${attempt}/${ATTEMPTS}).`
    );
  }
  throw new MayflyError(`the record of ${environment.name} could not be written in ${ATTEMPTS} attempts`, {
    kind: "outside",
    hint: "Other runs for the same pull request write it all the time; ask again once they are through."
  });
}

export {
  extendRecord,
  describeEnd,
  changeRecord
};
//# sourceMappingURL=chunk-EYHET7WC.js.map
