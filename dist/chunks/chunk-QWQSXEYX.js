import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  isSameRun
} from "./chunk-EN3RCEDW.js";
import {
  shorten
} from "./chunk-H4C27XYF.js";

// src/core/environment/lifecycle.ts
var UP = ["deploying", "live", "failed", "blocked"];
var ROWS = [
  {
    event: "deploy begins",
    from: ["none", ...UP, "destroying", "destroyed"],
    to: "deploying",
    meaning: "A push, a reopened pull request, a re-run or `command: deploy` passed the fence. The generation is raised. From `destroyed` the environment begins anew, and keeps its history and its comment."
  },
  {
    event: "deploy passes",
    from: ["deploying"],
    to: "live",
    meaning: "Everything is applied, and every check and policy passed."
  },
  {
    event: "deploy fails",
    from: ["deploying"],
    to: "failed",
    meaning: "Terraform, a check or a policy on what was made failed. What was applied stands (`on_failure: keep`)."
  },
  {
    event: "policy blocks",
    from: ["deploying"],
    to: "blocked",
    meaning: "A policy stopped a plan before its apply. What stood before stands."
  },
  {
    event: "deploy is cancelled",
    from: ["deploying"],
    to: "failed",
    meaning: "The run was stopped. The record says so, and the next push or close goes on from there."
  },
  {
    event: "deploy is superseded",
    from: ["deploying"],
    to: "same",
    meaning: "The pull request moved on: another commit was pushed, whose run takes over, or it was closed."
  },
  {
    event: "deploy is undone",
    from: ["deploying"],
    to: "destroyed",
    meaning: "What the run made is destroyed again: the pull request was closed meanwhile, or the deploy failed under `on_failure: destroy`."
  },
  {
    event: "destroy begins",
    from: ["none", ...UP, "destroying", "destroyed"],
    to: "destroying",
    meaning: "The pull request was closed, its time is over, or someone asked for it. The generation is raised. From no record, or from `destroyed`: a bundle, a state or resources with its tags were found."
  },
  {
    event: "leftovers are found",
    from: ["none"],
    to: "failed",
    meaning: "A reap found resources with its tags and no record. It writes one, to take the environment in hand."
  },
  {
    event: "nothing is left",
    from: ["destroying"],
    to: "destroyed",
    meaning: "Proved. State and bundle are removed, and the record stays as a tombstone."
  },
  {
    event: "destroy fails",
    from: ["destroying"],
    to: "failed",
    meaning: "Something is left, or Terraform failed. State, bundle and record stay, so that a re-run goes on."
  },
  {
    event: "destroy is cancelled",
    from: ["destroying"],
    to: "failed",
    meaning: "The run was stopped. A re-run, the next reap or `command: destroy` goes on."
  },
  {
    event: "keep, extend or warning",
    from: UP,
    to: "same",
    meaning: "Its end moves, or is announced. No generation is raised: a run under way goes on."
  },
  {
    event: "record expires",
    from: ["destroyed"],
    to: "none",
    meaning: "The time that `record` gives a tombstone is over; with `record: 0m` at once."
  }
];
var TRANSITIONS = ROWS;
function computeTarget(event, status) {
  const row = ROWS.find((one) => one.event === event);
  return row === void 0 || row.to === "same" || row.to === "none" ? status : row.to;
}
function listEdges() {
  const steps = TRANSITIONS.flatMap(
    ({ event, from, to }) => from.map((state) => ({ from: state, to: to === "same" ? state : to, event }))
  );
  const edges = /* @__PURE__ */ new Map();
  for (const { from, to, event } of steps) {
    const key = keyOf(from, to);
    edges.set(key, { from, to, events: [...edges.get(key)?.events ?? [], event] });
  }
  return [...edges.values()];
}
var keyOf = (from, to) => `${from} ${to}`;
var MOVES = new Set(listEdges().map(({ from, to }) => keyOf(from, to)));
var isKnownMove = (from, to) => from === to || MOVES.has(keyOf(from, to));

// src/core/environment/next-record.ts
var HISTORY_LENGTH = 50;
var REASON_BYTES = 1e3;
var BEGINNINGS = { deploying: "deploy begins", destroying: "destroy begins" };
var UNFINISHED_LENGTH = 20;
function computeNextGeneration(previous, facts) {
  const { environment, repository, pullNumber, headSha, region, copyOf, run, at, status, host } = facts;
  const standing = previous === void 0 || previous.status === "destroyed" ? begin(previous, at) : previous;
  const { ended: _before, untold: _said, unfinished = [], ...known } = standing;
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
    ...copyOf === void 0 ? {} : { copyOf },
    region,
    status: computeTarget(BEGINNINGS[status], status),
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
  const { version, environment, repository, pullNumber, generation, status, headSha, ended, run, region } = record;
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
    status,
    createdAt: record.createdAt,
    updatedAt: record.updatedAt
  };
}
function computeWithoutRun(record, run) {
  const { unfinished = [], ...rest } = record;
  const others = unfinished.filter((other) => !isSameRun(other, run));
  return others.length === 0 ? rest : { ...rest, unfinished: others };
}
var ENDS = {
  deploy: {
    live: "deploy passes",
    failed: "deploy fails",
    blocked: "policy blocks",
    cancelled: "deploy is cancelled",
    superseded: "deploy is superseded"
  },
  destroy: {
    destroyed: "nothing is left",
    failed: "destroy fails",
    cancelled: "destroy is cancelled"
  }
};
var GONE = {
  deploy: "deploy is undone",
  destroy: "nothing is left"
};
function computeFinishedRecord(record, { report, results, recheck = false, gone = false }) {
  const event = gone ? GONE[report.verb] : ENDS[report.verb]?.[report.status];
  const status = computeTarget(event, record.status);
  const { headSha, run } = record;
  const line = {
    at: report.at,
    status: report.status,
    ...headSha === void 0 ? {} : { headSha },
    ...run === void 0 ? {} : { run }
  };
  const { url: _previous, ended: _before, ...rest } = computeWithoutRun(record, run);
  const finished = {
    ...rest,
    status,
    updatedAt: report.at,
    ...computeEnded(report, recheck),
    ...pickAddress(report),
    results: { ...results },
    history: addLine(record.history, line)
  };
  return gone ? computeTombstone(finished) : finished;
}
function pickAddress({ url, outputs }) {
  return {
    ...url === void 0 ? {} : { url },
    outputs: Object.fromEntries(
      outputs.flatMap(({ name, sensitive, value }) => sensitive ? [] : [[name, value ?? null]])
    )
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
    status: computeTarget(ENDS[verb]?.cancelled, record.status),
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
  const { headSha, extendedTo } = record;
  const { expiresAt } = change;
  const extended = extendedTo !== void 0 && expiresAt !== void 0 && extendedTo > expiresAt;
  const end = extended ? { expiresAt: extendedTo } : {};
  return { ...rest, ...change, ...end, ...headSha === void 0 ? {} : { appliedSha: headSha } };
}

export {
  isKnownMove,
  computeNextGeneration,
  computeWithoutRun,
  computeFinishedRecord,
  pickAddress,
  computeInterruptedRecord,
  computeApplyingRecord
};
//# sourceMappingURL=chunk-QWQSXEYX.js.map
