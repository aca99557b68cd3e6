import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/event/triggers.ts
var EVENT_FAMILIES = /* @__PURE__ */ new Map([
  ["pull_request", "pull_request"],
  ["pull_request_target", "pull_request"],
  ["workflow_dispatch", "workflow_dispatch"],
  ["issue_comment", "issue_comment"]
]);
var PULL_REQUEST_VERBS = /* @__PURE__ */ new Map([
  ["opened", "deploy"],
  ["reopened", "deploy"],
  ["synchronize", "deploy"],
  ["ready_for_review", "deploy"],
  ["closed", "destroy"]
]);
var KEEP_LABEL = "mayfly:keep";
var EXTEND_LABEL = "mayfly:extend";
var LABEL_ROWS = [
  {
    action: "labeled",
    label: EXTEND_LABEL,
    asks: "extend",
    meaning: "extend by the configured lifetime; the label is taken away, so that it can ask again"
  },
  { action: "unlabeled", label: EXTEND_LABEL, asks: "nothing", meaning: "nothing" },
  {
    action: "labeled",
    label: KEEP_LABEL,
    asks: "nothing",
    meaning: "nothing to do: as long as the label is there, no time ends the environment"
  },
  {
    action: "unlabeled",
    label: KEEP_LABEL,
    asks: "nothing",
    meaning: "nothing to do: time ends the environment again"
  },
  { action: "labeled", label: void 0, asks: "deploy", meaning: "deploy" },
  { action: "unlabeled", label: void 0, asks: "destroy", meaning: "destroy" }
];
var isSameLabel = (one, other) => one.toLowerCase() === other.toLowerCase();
var hasKeepLabel = (labels) => labels.some((label) => isSameLabel(label, KEEP_LABEL));
var DISPATCH_VERB = "deploy";
var VERB_TRAITS = {
  deploy: { afterClose: false },
  plan: { afterClose: false },
  check: { afterClose: false },
  destroy: { afterClose: true }
};

export {
  EVENT_FAMILIES,
  PULL_REQUEST_VERBS,
  KEEP_LABEL,
  LABEL_ROWS,
  isSameLabel,
  hasKeepLabel,
  DISPATCH_VERB,
  VERB_TRAITS
};
//# sourceMappingURL=chunk-YN5LI77Q.js.map
