import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/text/schema-words.ts
var TYPES = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a map",
  record: "a map"
};
var defaultMessages = (issue) => {
  switch (issue.code) {
    case "invalid_type":
      return defaultText(issue.expected);
    case "invalid_value":
      return `must be ${issue.values.length === 1 ? "" : "one of "}${issue.values.join(", ")}`;
    case "too_small":
      return `must be at least ${issue.minimum}`;
    case "too_big":
      return `must be at most ${issue.maximum}`;
    case "invalid_union":
      return "must be a map";
    default:
      return "is not allowed";
  }
};
function defaultText(type) {
  return `must be ${TYPES[type] ?? type}`;
}
function renderIssues(issues) {
  return issues.slice(0, 3).map(({ path, message }) => `${path.length === 0 ? "the whole" : path.map(String).join(".")} ${message}`).join("; ");
}

export {
  defaultMessages,
  defaultText,
  renderIssues
};
//# sourceMappingURL=chunk-FUIQ6R5T.js.map
