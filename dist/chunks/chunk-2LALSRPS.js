import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  external_exports
} from "./chunk-OSVD3WA2.js";

// src/core/terraform/diagnostic-json.ts
var diagnosticSchema = external_exports.looseObject({
  severity: external_exports.enum(["error", "warning"]).catch("error"),
  summary: external_exports.string(),
  detail: external_exports.string().default(""),
  address: external_exports.string().optional(),
  range: external_exports.looseObject({
    filename: external_exports.string(),
    start: external_exports.looseObject({ line: external_exports.number(), column: external_exports.number() })
  }).optional(),
  snippet: external_exports.looseObject({ code: external_exports.string() }).nullish()
});
var LONGEST_SNIPPET = 400;
function toDiagnostic(json) {
  const { severity, summary, detail, address, range, snippet } = json;
  return {
    severity,
    summary,
    detail,
    ...address === void 0 ? {} : { address },
    ...range === void 0 ? {} : { location: { file: range.filename, line: range.start.line, column: range.start.column } },
    ...snippet && snippet.code.length <= LONGEST_SNIPPET ? { snippet: snippet.code } : {}
  };
}

// src/core/terraform/ui-message.ts
var resource = external_exports.looseObject({ addr: external_exports.string() });
var hook = external_exports.looseObject({
  resource,
  action: external_exports.string().default(""),
  elapsed_seconds: external_exports.number().default(0)
});
var change = external_exports.looseObject({ resource, action: external_exports.string() });
var changes = external_exports.looseObject({
  operation: external_exports.string(),
  add: external_exports.number(),
  change: external_exports.number(),
  remove: external_exports.number()
});
var output = external_exports.looseObject({ sensitive: external_exports.boolean(), value: external_exports.unknown().optional() });
var hookEvent = (type) => external_exports.looseObject({ hook }).transform(
  ({ hook: hook2 }) => ({
    kind: "event",
    event: {
      type,
      address: hook2.resource.addr,
      action: hook2.action,
      elapsedMs: hook2.elapsed_seconds * 1e3
    }
  })
);
var changeEvent = (type) => external_exports.looseObject({ change }).transform(
  ({ change: change2 }) => ({
    kind: "event",
    event: { type, address: change2.resource.addr, action: change2.action }
  })
);
var MESSAGES = {
  version: external_exports.looseObject({ terraform: external_exports.string().optional(), tofu: external_exports.string().optional() }).transform(
    (message) => ({
      kind: "event",
      event: { type: "version", terraform: message.terraform ?? message.tofu ?? "" }
    })
  ),
  log: external_exports.looseObject({ "@message": external_exports.string() }).transform(
    (message) => ({
      kind: "event",
      event: { type: "log", message: message["@message"] }
    })
  ),
  planned_change: changeEvent("planned"),
  resource_drift: changeEvent("drift"),
  apply_start: external_exports.looseObject({ hook }).transform(
    ({ hook: hook2 }) => ({
      kind: "event",
      event: { type: "started", address: hook2.resource.addr, action: hook2.action }
    })
  ),
  apply_progress: hookEvent("progress"),
  apply_complete: hookEvent("completed"),
  apply_errored: hookEvent("errored"),
  change_summary: external_exports.looseObject({ changes }).transform(
    ({ changes: changes2 }) => ({
      kind: "event",
      event: {
        type: "summary",
        operation: changes2.operation,
        add: changes2.add,
        change: changes2.change,
        remove: changes2.remove
      }
    })
  ),
  diagnostic: external_exports.looseObject({ diagnostic: diagnosticSchema }).transform(
    ({ diagnostic }) => ({
      kind: "diagnostic",
      diagnostic: toDiagnostic(diagnostic)
    })
  ),
  outputs: external_exports.looseObject({ outputs: external_exports.record(external_exports.string(), output) }).transform(
    ({ outputs }) => ({
      kind: "outputs",
      outputs: Object.fromEntries(
        Object.entries(outputs).filter(([, { value, sensitive }]) => value !== void 0 || sensitive).map(([name, { value, sensitive }]) => [name, { value, sensitive }])
      )
    })
  )
};
function parseUiLine(line) {
  const message = parseJson(line);
  if (message === void 0) {
    return line.trim() === "" ? void 0 : { kind: "event", event: { type: "log", message: line } };
  }
  const result = MESSAGES[message.type]?.safeParse(message);
  return result?.success ? result.data : void 0;
}
function parseJson(line) {
  if (!line.startsWith("{")) return void 0;
  try {
    const value = JSON.parse(line);
    const type = value.type;
    return typeof type === "string" ? { ...value, type } : { type: "" };
  } catch {
    return void 0;
  }
}

export {
  parseUiLine
};
//# sourceMappingURL=chunk-2LALSRPS.js.map
