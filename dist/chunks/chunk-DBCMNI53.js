import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  shorten
} from "./chunk-7YU4QAII.js";

// src/core/environment/next-record.ts
var HISTORY_LENGTH = 50;
var REASON_BYTES = 1e3;
var UNFINISHED_LENGTH = 20;
function computeNextGeneration(previous, facts) {
  const { environment, repository, pullNumber, headSha, region, run, at, status, host } = facts;
  const standing = previous === void 0 || previous.status === "destroyed" ? begin(previous, at) : previous;
  const { ended: _before, unfinished = [], ...known } = standing;
  const own = run === void 0 ? [] : [{ ...run, host, startedAt: at }];
  const runs = [...unfinished, ...own].slice(-UNFINISHED_LENGTH);
  return {
    ...known,
    environment,
    ...repository === void 0 ? {} : { repository },
    ...pullNumber === void 0 ? {} : { pullNumber },
    ...headSha === void 0 ? {} : { headSha },
    ...run === void 0 ? {} : { run },
    ...runs.length === 0 ? {} : { unfinished: runs },
    region,
    status,
    generation: (previous?.generation ?? 0) + 1,
    updatedAt: at
  };
}
function begin(tombstone, at) {
  const { history = [], unfinished, regions, commentId, commentAuthor } = tombstone ?? {};
  return {
    version: 1,
    createdAt: at,
    stacks: [],
    outputs: {},
    results: {},
    history,
    ...unfinished === void 0 ? {} : { unfinished },
    ...regions === void 0 ? {} : { regions },
    ...commentId === void 0 ? {} : { commentId },
    ...commentAuthor === void 0 ? {} : { commentAuthor }
  };
}
function computeTombstone(record) {
  const { version, environment, repository, pullNumber, generation, headSha, ended, run, region } = record;
  const { createdAt: _created, ...kept } = begin(record, record.createdAt);
  return {
    ...kept,
    version,
    environment,
    ...repository === void 0 ? {} : { repository },
    ...pullNumber === void 0 ? {} : { pullNumber },
    ...headSha === void 0 ? {} : { headSha },
    ...ended === void 0 ? {} : { ended },
    ...run === void 0 ? {} : { run },
    ...record.copyOf === void 0 ? {} : { copyOf: record.copyOf },
    generation,
    region,
    status: "destroyed",
    createdAt: record.createdAt,
    updatedAt: record.updatedAt
  };
}
function computeWithoutRun(record, run) {
  const { unfinished = [], ...rest } = record;
  const others = unfinished.filter(({ id, attempt }) => id !== run?.id || attempt !== run.attempt);
  return others.length === 0 ? rest : { ...rest, unfinished: others };
}
var ENDS = {
  live: "live",
  failed: "failed",
  blocked: "blocked",
  cancelled: "failed",
  destroyed: "destroyed"
};
function computeFinishedRecord(record, { report, results, recheck = false }) {
  const status = ENDS[report.status] ?? record.status;
  const { headSha, run } = record;
  const line = {
    at: report.at,
    status: report.status,
    ...headSha === void 0 ? {} : { headSha },
    ...run === void 0 ? {} : { run }
  };
  const { url: _previous, ended: _before, ...rest } = computeWithoutRun(record, run);
  return {
    ...rest,
    status,
    updatedAt: report.at,
    ...computeEnded(report, recheck),
    ...report.url === void 0 ? {} : { url: report.url },
    outputs: Object.fromEntries(
      report.outputs.flatMap(({ name, sensitive, value }) => sensitive ? [] : [[name, value ?? null]])
    ),
    results: { ...results },
    history: addLine(record.history, line)
  };
}
function addLine(history, line) {
  const same = JSON.stringify(history.at(-1)) === JSON.stringify(line);
  return same ? history : [...history, line].slice(-HISTORY_LENGTH);
}
function computeInterruptedRecord(record, { verb, reason, at, orderly }) {
  const { headSha, run } = record;
  const line = {
    at,
    status: "cancelled",
    ...headSha === void 0 ? {} : { headSha },
    ...run === void 0 ? {} : { run }
  };
  return {
    ...orderly ? computeWithoutRun(record, run) : record,
    status: "failed",
    updatedAt: at,
    ended: { verb, status: "cancelled", reason: shorten(reason, REASON_BYTES) },
    history: addLine(record.history, line)
  };
}
function computeEnded({ verb, status, reason }, recheck) {
  if (verb !== "deploy" && verb !== "destroy") return {};
  return {
    ended: {
      verb,
      status,
      ...reason === void 0 ? {} : { reason: shorten(reason, REASON_BYTES) },
      ...recheck ? { recheck } : {}
    }
  };
}
function computeApplyingRecord(record, change) {
  const { appliedSha: _before, ...rest } = record;
  const { headSha } = record;
  return { ...rest, ...change, ...headSha === void 0 ? {} : { appliedSha: headSha } };
}

export {
  computeNextGeneration,
  computeTombstone,
  computeWithoutRun,
  computeFinishedRecord,
  computeInterruptedRecord,
  computeApplyingRecord
};
//# sourceMappingURL=chunk-DBCMNI53.js.map
