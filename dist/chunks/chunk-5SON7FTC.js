import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  _enum,
  boolean,
  looseObject,
  number,
  record,
  string,
  unknown
} from "./chunk-JMLZR5OH.js";

// src/core/terraform/diagnostic-json.ts
var diagnosticSchema = looseObject({
  severity: _enum(["error", "warning"]).catch("error"),
  summary: string(),
  detail: string().default(""),
  address: string().optional(),
  range: looseObject({
    filename: string(),
    start: looseObject({ line: number(), column: number() })
  }).optional(),
  snippet: looseObject({ code: string() }).nullish()
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
var resource = looseObject({ addr: string() });
var hook = looseObject({
  resource,
  action: string().default(""),
  elapsed_seconds: number().default(0)
});
var change = looseObject({ resource, action: string() });
var changes = looseObject({
  operation: string(),
  add: number(),
  change: number(),
  remove: number()
});
var output = looseObject({ sensitive: boolean(), value: unknown().optional() });
var hookEvent = (type) => looseObject({ hook }).transform(
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
var changeEvent = (type) => looseObject({ change }).transform(
  ({ change: change2 }) => ({
    kind: "event",
    event: { type, address: change2.resource.addr, action: change2.action }
  })
);
var MESSAGES = {
  version: looseObject({ terraform: string().optional(), tofu: string().optional() }).transform(
    (message) => ({
      kind: "event",
      event: { type: "version", terraform: message.terraform ?? message.tofu ?? "" }
    })
  ),
  log: looseObject({ "@message": string() }).transform(
    (message) => ({
      kind: "event",
      event: { type: "log", message: message["@message"] }
    })
  ),
  planned_change: changeEvent("planned"),
  resource_drift: changeEvent("drift"),
  apply_start: looseObject({ hook }).transform(
    ({ hook: hook2 }) => ({
      kind: "event",
      event: { type: "started", address: hook2.resource.addr, action: hook2.action }
    })
  ),
  apply_progress: hookEvent("progress"),
  apply_complete: hookEvent("completed"),
  apply_errored: hookEvent("errored"),
  change_summary: looseObject({ changes }).transform(
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
  diagnostic: looseObject({ diagnostic: diagnosticSchema }).transform(
    ({ diagnostic }) => ({
      kind: "diagnostic",
      diagnostic: toDiagnostic(diagnostic)
    })
  ),
  outputs: looseObject({ outputs: record(string(), output) }).transform(
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
//# sourceMappingURL=chunk-5SON7FTC.js.map
