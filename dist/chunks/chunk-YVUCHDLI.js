import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  findOutputs
} from "./chunk-NOHQM6OD.js";
import {
  formatSpan
} from "./chunk-6DIJWBIL.js";
import {
  truncateBytes
} from "./chunk-7YU4QAII.js";
import {
  parseTextPattern,
  parser_default
} from "./chunk-QRBODBF7.js";
import {
  explainMissingOutput,
  interpolate,
  interpolateKnown,
  interpolatePattern,
  interpolateTree,
  isSet,
  listSetOutputs
} from "./chunk-6G3WZH4L.js";

// src/core/smoke/interpolate-check.ts
function interpolateCheck(check, values) {
  const { url, name, headers, expect } = check;
  const text = (value2) => interpolate(value2, values);
  const pattern = (value2) => interpolatePattern(value2, values);
  return {
    ...check,
    name: text(name),
    url: text(url),
    headers: mapValues(headers, text),
    expect: {
      ...expect,
      ...expect.body === void 0 ? {} : { body: pattern(expect.body) },
      header: mapValues(expect.header, pattern),
      json: mapValues(expect.json, (value2) => interpolateTree(value2, values))
    }
  };
}
function mapValues(record, map) {
  return Object.fromEntries(Object.entries(record).map(([key, value2]) => [key, map(value2)]));
}

// src/core/smoke/fill-in-checks.ts
function fillInChecks(checks, values) {
  return checks.map((check) => {
    const missing = check.optional ? findOutputs(check).filter((output) => !isSet(output, values)) : [];
    return missing.length === 0 ? interpolateCheck(check, values) : skip(check, { missing, values });
  });
}
function skip(check, { missing, values }) {
  const known = listSetOutputs(values);
  const why = missing.map((output) => {
    const { near } = explainMissingOutput(output, known);
    return `output ${output} is not set${near === void 0 ? "" : ` (${near})`}`;
  });
  const [name, url] = [check.name, check.url].map((text) => interpolateKnown(text, values));
  return { ...check, name: name ?? "", url: url ?? "", skipped: why.join(", ") };
}

// src/operations/run-checks.ts
import { setMaxListeners } from "node:events";

// src/core/smoke/backoff.ts
var FIRST_DELAY_MS = 500;
var LONGEST_DELAY_MS = 1e4;
var LAST_ATTEMPT_MS = 1e3;
function computeDelay({ attempts, remainingMs, random }) {
  const spareMs = remainingMs - LAST_ATTEMPT_MS;
  if (spareMs <= 0) return void 0;
  const fullMs = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempts - 1));
  return Math.min(spareMs, Math.round(fullMs * (1 - random / 2)));
}
function computeTimeout({
  timeoutMs,
  remainingMs
}) {
  return Math.min(timeoutMs, Math.max(remainingMs, LAST_ATTEMPT_MS));
}

// node_modules/jsonpath-rfc9535/dist/esm/utils/stack.js
var Stack = class {
  head = null;
  tail = null;
  size = 0;
  push(element) {
    const newNode = { value: element, next: null };
    if (this.tail !== null) {
      this.tail.next = newNode;
    }
    this.tail = newNode;
    if (this.head === null) {
      this.head = newNode;
    }
    this.size++;
  }
  pop() {
    if (this.head === null)
      return;
    const value2 = this.head.value;
    this.head = this.head.next;
    if (this.head === null) {
      this.tail = null;
    }
    this.size--;
    return value2;
  }
};

// node_modules/jsonpath-rfc9535/dist/esm/utils/guards.js
function isPlainObject(value2) {
  if (typeof value2 !== "object" || value2 === null) {
    return false;
  }
  const prototype = Object.getPrototypeOf(value2);
  return prototype === null || prototype === Object.prototype;
}
var isStackItemWithArrayValue = (item) => Array.isArray(item.value);
var isStackItemWithObjectValue = (item) => isPlainObject(item.value);

// node_modules/jsonpath-rfc9535/dist/esm/core/results.js
var nodeLists = /* @__PURE__ */ new WeakSet();
var isNodeList = (value2) => {
  return typeof value2 === "object" && value2 !== null && nodeLists.has(value2);
};
var isJsonValue = (value2) => {
  switch (typeof value2) {
    case "string":
    case "number":
    case "boolean":
      return true;
    case "object":
      return value2 === null || isPlainObject(value2) || isArray(value2);
    default:
      return false;
  }
};
var isArray = (value2) => Array.isArray(value2) && !isNodeList(value2);
var createNodeList = () => {
  const list = [];
  nodeLists.add(list);
  return list;
};
var Nothing = /* @__PURE__ */ Symbol("Nothing");

// node_modules/jsonpath-rfc9535/dist/esm/core/functions/count.js
var count_default = {
  declaration: function count(ctx, value2) {
    if (isNodeList(value2)) {
      return value2.length;
    }
    return 0;
  },
  definition: {
    parameters: ["NodesType"],
    returnType: "ValueType"
  }
};

// node_modules/jsonpath-rfc9535/dist/esm/core/functions/length.js
function countUnicodeScalarValues(str) {
  let count2 = 0;
  for (let i = 0; i < str.length; i++) {
    const code = str.charCodeAt(i);
    if (code >= 0 && code <= 55295 || code >= 57344 && code <= 1114111) {
      count2++;
    }
  }
  return count2;
}
var length_default = {
  declaration: function length(ctx, value2) {
    if (typeof value2 === "string") {
      return countUnicodeScalarValues(value2);
    }
    if (Array.isArray(value2)) {
      return value2.length;
    }
    if (isPlainObject(value2)) {
      return Object.keys(value2).length;
    }
    return Nothing;
  },
  definition: {
    parameters: ["ValueType"],
    returnType: "ValueType"
  }
};

// node_modules/jsonpath-rfc9535/dist/esm/core/functions/utils/construct-regex.js
function isBackslash(code) {
  return code === 92;
}
function eatCharacterClass(pattern, start) {
  let maybeEscaped = false;
  let i = start;
  while (i < pattern.length) {
    const ch = pattern.charCodeAt(i);
    i++;
    if (isBackslash(ch)) {
      maybeEscaped = true;
      continue;
    }
    if (ch === 93) {
      if (!maybeEscaped) {
        break;
      }
      maybeEscaped = false;
    }
  }
  return i;
}
function toEcmaScriptPattern(pattern) {
  let ecmaScriptPattern = pattern;
  for (let i = 0; i < pattern.length; i++) {
    const ch = pattern.charCodeAt(i);
    if (isBackslash(ch)) {
      i++;
    } else if (ch === 91) {
      i = eatCharacterClass(pattern, i);
    } else if (ch === 46) {
      ecmaScriptPattern = `${pattern.slice(0, i)}[^
\r]${pattern.slice(i + 1)}`;
    }
  }
  return ecmaScriptPattern;
}
function constructRegex({ cache }, pattern) {
  const store = cache.get("regexps") ?? {};
  if (!cache.has("regexps")) {
    cache.set("regexps", store);
  }
  if (Object.hasOwn(store, pattern)) {
    return store[pattern];
  }
  try {
    const r = RegExp(toEcmaScriptPattern(pattern), "u");
    store[pattern] = r;
    return r;
  } catch {
    store[pattern] = null;
    return null;
  }
}

// node_modules/jsonpath-rfc9535/dist/esm/core/functions/match.js
var match_default = {
  declaration: function match(ctx, value2, pattern) {
    if (typeof value2 !== "string" || typeof pattern !== "string") {
      return false;
    }
    return constructRegex(ctx, `^${pattern}$`)?.test(value2) === true;
  },
  definition: {
    parameters: ["ValueType", "ValueType"],
    returnType: "LogicalType"
  }
};

// node_modules/jsonpath-rfc9535/dist/esm/core/functions/search.js
var search_default = {
  declaration: function search(ctx, value2, pattern) {
    if (typeof value2 !== "string" || typeof pattern !== "string") {
      return false;
    }
    return constructRegex(ctx, pattern)?.test(value2) === true;
  },
  definition: {
    parameters: ["ValueType", "ValueType"],
    returnType: "LogicalType"
  }
};

// node_modules/jsonpath-rfc9535/dist/esm/core/functions/value.js
var value_default = {
  declaration: function value(ctx, nodes) {
    if (nodes.length === 1) {
      return nodes[0];
    }
    return Nothing;
  },
  definition: {
    parameters: ["NodesType"],
    returnType: "ValueType"
  }
};

// node_modules/jsonpath-rfc9535/dist/esm/core/path.js
var EMPTY_PATH = [];
function joinPathWithKey(path, key) {
  if (path === EMPTY_PATH) {
    return EMPTY_PATH;
  }
  if (typeof key === "number") {
    return [...path, key];
  }
  return [...path, toNormalizedKey(key)];
}
function getInitialPath(capturePaths) {
  return capturePaths ? [] : EMPTY_PATH;
}
var ESCAPE_REGEX = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: we need control characters to escape Unicode characters
  /[\u0000-\u001f'\\]/g
);
function escapeValue(ch) {
  const code = ch.charCodeAt(0);
  switch (code) {
    case 8:
      return "\\b";
    case 12:
      return "\\f";
    case 10:
      return "\\n";
    case 13:
      return "\\r";
    case 9:
      return "\\t";
    case 39:
      return "\\'";
    case 92:
      return "\\\\";
    default:
      return `\\u${code.toString(16).padStart(4, "0")}`;
  }
}
function toNormalizedKey(key) {
  return key.replace(ESCAPE_REGEX, escapeValue);
}

// node_modules/jsonpath-rfc9535/dist/esm/utils/assertions.js
function assertDefinedNodeType(node) {
  throw new TypeError(
    // biome-ignore lint/complexity/useLiteralKeys: type exhaustiveness
    `Unexpected node type: ${node["type"]}`
  );
}
function assertDefinedComparisonOp(op) {
  throw new TypeError(`Unexpected comparison operator: ${op}`);
}
function assertNever(_, message) {
  throw new Error(message);
}

// node_modules/jsonpath-rfc9535/dist/esm/utils/get-type.js
function getType(value2) {
  switch (typeof value2) {
    case "object":
      if (value2 === null) {
        return "null";
      }
      if (isNodeList(value2)) {
        return "NodeList";
      }
      if (isArray(value2)) {
        return "array";
      }
      if (isPlainObject(value2)) {
        return "object";
      }
      throw new TypeError(`Unknown type: ${value2}`);
    case "string":
      return "string";
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    default:
      if (value2 === Nothing) {
        return "Nothing";
      }
      throw new TypeError(`Unknown type: ${value2}`);
  }
}

// node_modules/jsonpath-rfc9535/dist/esm/utils/is-equal.js
function isEqualArray(a, b) {
  if (a.length !== b.length) {
    return false;
  }
  for (let i = 0; i < a.length; i++) {
    if (!isEqual(a[i], b[i])) {
      return false;
    }
  }
  return true;
}
function isEqualObject(a, b) {
  const aKeys = Object.keys(a);
  const bKeys = Object.keys(b);
  if (aKeys.length !== bKeys.length) {
    return false;
  }
  for (const key of aKeys) {
    if (!Object.hasOwn(b, key)) {
      return false;
    }
    if (!isEqual(a[key], b[key])) {
      return false;
    }
  }
  return true;
}
function isEqual(left, right) {
  if (getType(left) !== getType(right)) {
    return false;
  }
  switch (getType(left)) {
    case "string":
    case "number":
    case "boolean":
    case "null":
      return left === right;
    case "object":
      return isEqualObject(left, right);
    case "array":
    case "NodeList":
      return isEqualArray(left, right);
    default:
      return false;
  }
}

// node_modules/jsonpath-rfc9535/dist/esm/utils/comparers/array.js
function compareArrays(a, b, op) {
  switch (op) {
    case "==":
    case ">=":
    // does not offer < comparison
    case "<=":
      return !isNodeList(a) && !isNodeList(b) && isEqual(a, b);
    case "<":
    // does not offer < comparison
    case ">":
      return false;
    case "!=":
      return !compareArrays(a, b, "==");
    default:
      assertDefinedComparisonOp(op);
  }
}

// node_modules/jsonpath-rfc9535/dist/esm/utils/comparers/node-lists.js
function compareNodeLists(a, b, op) {
  switch (op) {
    case "==":
    case "<=":
    // does not offer < comparison
    case ">=":
      return isNodeList(a) && (isNodeList(b) && isEqual(a, b) || b === Nothing);
    case "<":
    // does not offer < comparison
    case ">":
      return false;
    case "!=":
      return !compareNodeLists(a, b, "==");
    default:
      assertDefinedComparisonOp(op);
  }
}

// node_modules/jsonpath-rfc9535/dist/esm/utils/comparers/nothing.js
function compareNothing(a, b, op) {
  switch (op) {
    case "==":
    case "<=":
    // does not offer < comparison
    case ">=":
      return b === Nothing || isNodeList(b) && b.length === 0;
    case "<":
    // does not offer < comparison
    case ">":
      return false;
    case "!=":
      return !compareNothing(a, b, "==");
    default:
      assertDefinedComparisonOp(op);
  }
}

// node_modules/jsonpath-rfc9535/dist/esm/utils/comparers/number.js
function compareNumbers(a, b, op) {
  switch (op) {
    case "==":
      return a === b;
    case "<":
      return typeof b === "number" && a < b;
    case "!=":
      return !compareNumbers(a, b, "==");
    case "<=":
      return compareNumbers(a, b, "<") || compareNumbers(a, b, "==");
    case ">":
      return typeof b === "number" && compareNumbers(b, a, "<");
    case ">=":
      return typeof b === "number" && compareNumbers(b, a, "<") || compareNumbers(a, b, "==");
    default:
      assertDefinedComparisonOp(op);
  }
}

// node_modules/jsonpath-rfc9535/dist/esm/utils/comparers/object.js
function compareObjects(a, b, op) {
  switch (op) {
    case "==":
    case "<=":
    // does not offer < comparison
    case ">=":
      return isEqual(a, b);
    case "<":
    // does not offer < comparison
    case ">":
      return false;
    case "!=":
      return !isEqual(a, b);
    default:
      assertDefinedComparisonOp(op);
  }
}

// node_modules/jsonpath-rfc9535/dist/esm/utils/comparers/primitives.js
function comparePrimitives(a, b, op) {
  switch (op) {
    case "==":
    case "<=":
    // do not offer < comparison
    case ">=":
      return a === b;
    case "<":
    case ">":
      return false;
    case "!=":
      return !comparePrimitives(a, b, "==");
    default:
      assertDefinedComparisonOp(op);
  }
}

// node_modules/jsonpath-rfc9535/dist/esm/utils/comparers/string.js
function compareString(a, b, op) {
  if (typeof a !== "string" || typeof b !== "string") {
    return false;
  }
  switch (op) {
    case "==":
      return a === b;
    case "<": {
      let index = 0;
      while (a.length > index && b.length > index) {
        const leftCode = a.charCodeAt(index);
        const rightCode = b.charCodeAt(index);
        if (leftCode === rightCode) {
          index++;
          continue;
        }
        return a.charCodeAt(index) < b.charCodeAt(index);
      }
      return a.length < b.length;
    }
    default:
      assertDefinedComparisonOp(op);
  }
}
function string_default(a, b, op) {
  switch (op) {
    case "==":
    case "<":
      return compareString(a, b, op);
    case "!=":
      return !compareString(a, b, "==");
    case "<=":
      return compareString(a, b, "<") || compareString(a, b, "==");
    case ">":
      return compareString(b, a, "<");
    case ">=":
      return compareString(b, a, "<") || compareString(a, b, "==");
    default:
      assertDefinedComparisonOp(op);
  }
}

// node_modules/jsonpath-rfc9535/dist/esm/utils/comparers/compare.js
function compare(a, b, op) {
  const leftValue = isNodeList(a) && a.length === 1 ? a[0] : a;
  const leftType = getType(leftValue);
  const rightValue = isNodeList(b) && b.length === 1 ? b[0] : b;
  switch (leftType) {
    case "string":
      return string_default(leftValue, rightValue, op);
    case "number":
      return compareNumbers(leftValue, rightValue, op);
    case "boolean":
    case "null":
      return comparePrimitives(leftValue, rightValue, op);
    case "object":
      return compareObjects(leftValue, rightValue, op);
    case "array":
      return compareArrays(leftValue, rightValue, op);
    case "Nothing":
      return compareNothing(leftValue, rightValue, op);
    case "NodeList":
      return compareNodeLists(leftValue, rightValue, op);
    default:
      assertNever(leftType, "Unknown type");
  }
}

// node_modules/jsonpath-rfc9535/dist/esm/core/evaluators/filter-query.js
function evalFilterQuery(ctx, item, node) {
  const list = createNodeList();
  switch (node.value.type) {
    case "RelQuery":
      visitQuery(ctx, item.root, item.value, node.value, (value2) => {
        list.push(value2);
      });
      break;
    case "JsonPathQuery":
      visitQuery(ctx, item.root, item.root, node.value, (value2) => {
        list.push(value2);
      });
      break;
    default:
      assertDefinedNodeType(node.value);
  }
  return list;
}

// node_modules/jsonpath-rfc9535/dist/esm/core/evaluators/test-expr.js
function evalTestExpr(ctx, item, node) {
  switch (node.expression.type) {
    case "FilterQuery":
      return evalFilterQuery(ctx, item, node.expression).length > 0;
    case "FunctionExpr":
      return evalFunctionExpr(ctx, item, node.expression) === true;
    default:
      assertDefinedNodeType(node.expression);
  }
}

// node_modules/jsonpath-rfc9535/dist/esm/core/evaluators/logical-expr.js
function evalLogicalExpr(ctx, item, node) {
  switch (node.type) {
    case "LogicalNotExpr":
      return !evalLogicalExpr(ctx, item, node.expression);
    case "LogicalAndExpr":
      return evalLogicalExpr(ctx, item, node.left) && evalLogicalExpr(ctx, item, node.right);
    case "LogicalOrExpr":
      return evalLogicalExpr(ctx, item, node.left) || evalLogicalExpr(ctx, item, node.right);
    case "TestExpr":
      return evalTestExpr(ctx, item, node);
    case "ComparisonExpr":
      return evalComparisonExpr(ctx, item, node);
    default:
      assertDefinedNodeType(node);
  }
}

// node_modules/jsonpath-rfc9535/dist/esm/core/evaluators/function-argument.js
function evalFunctionArgument(ctx, item, node) {
  switch (node.type) {
    case "FunctionExpr":
      return evalFunctionExpr(ctx, item, node);
    case "FilterQuery":
      return evalFilterQuery(ctx, item, node);
    case "LogicalNotExpr":
    case "LogicalAndExpr":
    case "LogicalOrExpr":
    case "TestExpr":
      return evalLogicalExpr(ctx, item, node);
    case "Literal":
      return node.value;
    default:
      assertDefinedNodeType(node);
  }
}

// node_modules/jsonpath-rfc9535/dist/esm/core/evaluators/function-expr.js
function coerceValueType(value2) {
  if (isNodeList(value2)) {
    return value2.length === 1 ? value2[0] : Nothing;
  }
  return value2;
}
function evalFunctionExpr(ctx, item, node) {
  if (!isKnownFunction(ctx.functions, node.name)) {
    return false;
  }
  const fn = ctx.functions[node.name];
  if (fn.definition.parameters.length !== node.arguments.length) {
    return false;
  }
  const args = [];
  for (let i = 0; i < node.arguments.length; i++) {
    const value2 = evalFunctionArgument(ctx, item, node.arguments[i]);
    const param = fn.definition.parameters[i];
    switch (param) {
      case "ValueType":
        if (!isNodeList(value2) && !isJsonValue(value2)) {
          return false;
        }
        args.push(coerceValueType(value2));
        break;
      case "NodesType":
        if (!isNodeList(value2)) {
          return false;
        }
        args.push(value2);
        break;
      case "LogicalType":
        if (typeof value2 === "boolean") {
          args.push(value2);
        } else if (isNodeList(value2)) {
          args.push(value2.length > 0);
        } else {
          return false;
        }
        break;
      default:
        assertNever(param, "Unknown function argument type");
    }
  }
  return fn.declaration(
    ctx,
    ...args
  );
}
function isKnownFunction(functions, name) {
  return Object.hasOwn(functions, name);
}

// node_modules/jsonpath-rfc9535/dist/esm/core/evaluators/comparable.js
function evalComparable(ctx, item, node) {
  switch (node.type) {
    case "Literal":
      return node.value;
    case "RelSingularQuery":
    case "AbsSingularQuery": {
      const root = node.type === "RelSingularQuery" ? item.value : item.root;
      if (node.segments.length === 0) {
        return root;
      }
      const nodeList = createNodeList();
      visitQuery(ctx, item.root, root, node, (v) => {
        nodeList.push(v);
      });
      return nodeList;
    }
    case "FunctionExpr":
      return evalFunctionExpr(ctx, item, node);
    default:
      assertDefinedNodeType(node);
  }
}

// node_modules/jsonpath-rfc9535/dist/esm/core/evaluators/comparison-expr.js
function evalComparisonExpr(ctx, item, node) {
  const leftValue = evalComparable(ctx, item, node.left);
  const rightValue = evalComparable(ctx, item, node.right);
  return compare(leftValue, rightValue, node.op);
}

// node_modules/jsonpath-rfc9535/dist/esm/core/visitors/filter-selector.js
function visitFilterSelector(ctx, item, node) {
  if (node.value.type === "ComparisonExpr") {
    if (!evalComparisonExpr(ctx, item, node.value)) {
      return;
    }
  } else if (!evalLogicalExpr(ctx, item, node.value)) {
    return;
  }
  ctx.stack.push({
    root: item.root,
    path: item.path,
    value: item.value,
    index: item.index + 1
  });
}

// node_modules/jsonpath-rfc9535/dist/esm/core/visitors/index-selector.js
function getArrayIndex(index, length2) {
  return index < 0 ? length2 + index : index;
}
function visitIndexSelector(ctx, item, node) {
  const index = getArrayIndex(node.value, item.value.length);
  if (index >= 0 && index < item.value.length) {
    ctx.stack.push({
      root: item.root,
      path: joinPathWithKey(item.path, index),
      value: item.value[index],
      index: item.index + 1
    });
  }
}

// node_modules/jsonpath-rfc9535/dist/esm/core/visitors/name-selector.js
function visitNameSelector(ctx, { root, path, value: value2, index }, node) {
  if (Object.hasOwn(value2, node.value)) {
    ctx.stack.push({
      root,
      path: joinPathWithKey(path, node.value),
      value: value2[node.value],
      index: index + 1
    });
  }
}

// node_modules/jsonpath-rfc9535/dist/esm/core/visitors/slice-selector.js
function normalize(i, len) {
  return i >= 0 ? i : len + i;
}
function bounds(start, end, step, len) {
  const nStart = normalize(start, len);
  const nEnd = normalize(end, len);
  if (step >= 0) {
    const lower2 = Math.min(Math.max(nStart, 0), len);
    const upper2 = Math.min(Math.max(nEnd, 0), len);
    return [lower2, upper2];
  }
  const upper = Math.min(Math.max(nStart, -1), len - 1);
  const lower = Math.min(Math.max(nEnd, -1), len - 1);
  return [lower, upper];
}
function visitSliceSelector(ctx, { root, path, value: value2, index }, node) {
  const step = node.step ?? 1;
  const defaultStart = step >= 0 ? 0 : value2.length - 1;
  const defaultEnd = step >= 0 ? value2.length : -value2.length - 1;
  const nStart = node.start === null ? defaultStart : normalize(node.start, value2.length);
  const nEnd = node.end === null ? defaultEnd : normalize(node.end, value2.length);
  const [lower, upper] = bounds(nStart, nEnd, step, value2.length);
  if (step > 0) {
    let i = lower;
    while (i < upper) {
      ctx.stack.push({
        root,
        path: joinPathWithKey(path, i),
        value: value2[i],
        index: index + 1
      });
      i += step;
    }
  } else if (step < 0) {
    let i = upper;
    while (lower < i) {
      ctx.stack.push({
        root,
        path: joinPathWithKey(path, i),
        value: value2[i],
        index: index + 1
      });
      i += step;
    }
  }
}

// node_modules/jsonpath-rfc9535/dist/esm/core/visitors/wildcard-selector.js
function visitWildcardSelector(ctx, { root, path, value: value2, index }) {
  if (Array.isArray(value2)) {
    for (let i = 0; i < value2.length; i++) {
      ctx.stack.push({
        root,
        path: joinPathWithKey(path, i),
        value: value2[i],
        index: index + 1
      });
    }
  } else if (isPlainObject(value2)) {
    for (const key of Object.keys(value2)) {
      ctx.stack.push({
        root,
        path: joinPathWithKey(path, key),
        value: value2[key],
        index: index + 1
      });
    }
  }
}

// node_modules/jsonpath-rfc9535/dist/esm/core/visitors/bracketed-selection.js
function visitBracketedSelection(ctx, item, node) {
  for (const selector of node.selectors) {
    switch (selector.type) {
      case "NameSelector":
        if (isStackItemWithObjectValue(item)) {
          visitNameSelector(ctx, item, selector);
        }
        break;
      case "SliceSelector":
        if (isStackItemWithArrayValue(item)) {
          visitSliceSelector(ctx, item, selector);
        }
        break;
      case "IndexSelector": {
        if (isStackItemWithArrayValue(item)) {
          visitIndexSelector(ctx, item, selector);
        }
        break;
      }
      case "WildcardSelector":
        visitWildcardSelector(ctx, item);
        break;
      case "FilterSelector": {
        if (isStackItemWithArrayValue(item)) {
          visitFilterSelectorForArrayItem(ctx, item, selector);
        } else if (isStackItemWithObjectValue(item)) {
          visitFilterSelectorForObjectItem(ctx, item, selector);
        }
        break;
      }
      default:
        assertDefinedNodeType(selector);
    }
  }
}
function visitFilterSelectorForArrayItem(ctx, { root, path, value: value2, index }, node) {
  for (let i = 0; i < value2.length; i++) {
    visitFilterSelector(ctx, {
      root,
      path: joinPathWithKey(path, i),
      value: value2[i],
      index
    }, node);
  }
}
function visitFilterSelectorForObjectItem(ctx, { root, path, value: value2, index }, node) {
  for (const key of Object.keys(value2)) {
    visitFilterSelector(ctx, {
      root,
      path: joinPathWithKey(path, key),
      value: value2[key],
      index
    }, node);
  }
}

// node_modules/jsonpath-rfc9535/dist/esm/core/visitors/member-name-shorthand.js
function visitMemberNameShorthand(ctx, { root, path, value: value2, index }, node) {
  if (Object.hasOwn(value2, node.value)) {
    ctx.stack.push({
      root,
      path: joinPathWithKey(path, node.value),
      value: value2[node.value],
      index: index + 1
    });
  }
}

// node_modules/jsonpath-rfc9535/dist/esm/core/visitors/segment.js
function visitSegment(ctx, item, node) {
  switch (node.type) {
    case "BracketedSelection":
      return visitBracketedSelection(ctx, item, node);
    case "WildcardSelector":
      return visitWildcardSelector(ctx, item);
    case "MemberNameShorthand":
      if (isStackItemWithObjectValue(item)) {
        visitMemberNameShorthand(ctx, item, node);
      }
      break;
    case "NameSelector":
      if (isStackItemWithObjectValue(item)) {
        visitNameSelector(ctx, item, node);
      }
      break;
    case "IndexSelector":
      if (isStackItemWithArrayValue(item)) {
        visitIndexSelector(ctx, item, node);
      }
      break;
    default:
      assertDefinedNodeType(node);
  }
}

// node_modules/jsonpath-rfc9535/dist/esm/core/visitors/query.js
function visitQuery(ctx, root, input, node, cb) {
  const stack = new Stack();
  stack.push({
    root,
    path: getInitialPath(ctx.capturePaths),
    value: input,
    index: 0
  });
  const context = {
    cache: ctx.cache,
    capturePaths: false,
    functions: ctx.functions,
    regexp: ctx.regexp,
    stack
  };
  while (stack.size > 0) {
    const item = stack.pop();
    if (item.index === node.segments.length) {
      cb(item.value, item.path);
      continue;
    }
    const { path, value: value2, index } = item;
    const segment = node.segments[index];
    visitSegment(context, item, segment.node);
    if (segment.type === "DescendantSegment") {
      if (Array.isArray(value2)) {
        for (let i = 0; i < value2.length; i++) {
          stack.push({
            root,
            path: joinPathWithKey(path, i),
            value: value2[i],
            index
          });
        }
      } else if (value2 !== null && typeof value2 === "object") {
        for (const key of Object.keys(value2)) {
          stack.push({
            root,
            path: joinPathWithKey(path, key),
            value: value2[key],
            index
          });
        }
      }
    }
  }
}

// node_modules/jsonpath-rfc9535/dist/esm/core/exec.js
function exec(input, expression, opts, cb) {
  const ctx = {
    cache: /* @__PURE__ */ new Map(),
    capturePaths: opts.capturePaths,
    functions: {
      count: count_default,
      search: search_default,
      value: value_default,
      match: match_default,
      length: length_default
    },
    regexp: "i-regexp",
    stack: new Stack()
  };
  visitQuery(ctx, input, input, parser_default(expression), cb);
}

// node_modules/jsonpath-rfc9535/dist/esm/index.js
function query(input, expression) {
  const values = [];
  exec(input, expression, { capturePaths: false }, (value2) => {
    values.push(value2);
  });
  return values;
}

// src/core/smoke/deep-equal.ts
function isDeepEqual(a, b) {
  if (Object.is(a, b) || a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isDeepEqual(Reflect.get(a, key), Reflect.get(b, key)));
}

// src/core/smoke/quote.ts
var QUOTE_LENGTH = 120;
var REDACTED_LENGTH = 64 * 1024;
var LONE_SURROGATE_AT_END = /[\uD800-\uDBFF]$/;
function cutText(text, length2) {
  return text.length <= length2 ? text : text.slice(0, length2).replace(LONE_SURROGATE_AT_END, "");
}
function redactBeginning(text, redact) {
  return redact(text.slice(0, REDACTED_LENGTH));
}
function quoteText(text, redact, length2 = QUOTE_LENGTH) {
  const line = redactBeginning(text, redact).replace(/\s+/g, " ").trim();
  const cut = cutText(line, length2);
  const whole = cut === line && text.length <= REDACTED_LENGTH;
  return whole ? JSON.stringify(cut) : `${JSON.stringify(cut)}\u2026`;
}
function quoteValue(value2, redact) {
  const json = redact(JSON.stringify(value2) ?? String(value2));
  const cut = cutText(json, QUOTE_LENGTH);
  return cut === json ? json : `${cut}\u2026`;
}

// src/core/smoke/judge-json.ts
var JUDGED_LENGTH = 1024 * 1024;
function judgeJson({ body, cut = false, expected, redact }) {
  const paths = Object.entries(expected);
  if (paths.length === 0) return [];
  let document;
  try {
    document = JSON.parse(body);
  } catch {
    return [cut ? TOO_LONG : explainNoJson(body, redact)];
  }
  return paths.flatMap(([path, value2]) => judgePath({ document, path, expected: value2, redact }));
}
var TOO_LONG = "body is 1 MB or more, too long to be read as JSON";
function explainNoJson(body, redact) {
  if (body.length >= JUDGED_LENGTH) return TOO_LONG;
  return `body is not JSON: ${body === "" ? "it is empty" : quoteText(body, redact)}`;
}
function judgePath({ document, path, expected, redact }) {
  const wanted = quoteValue(expected, redact);
  let matches;
  try {
    matches = query(document, path);
  } catch (error) {
    return [`${path} is not a JSONPath: ${error instanceof Error ? error.message : String(error)}`];
  }
  if (matches.length === 0) return [`${path}: no such path, expected ${wanted}`];
  if (isDeepEqual(matches[0], expected)) return [];
  return [`${path} is ${quoteValue(matches[0], redact)}, expected ${wanted}`];
}

// src/core/smoke/sensitive-headers.ts
var SENSITIVE = /cookie|authorization|token|secret|password|signature|session|credential|api-?key/i;
var HIDDEN = "[hidden]";
function isSensitiveHeader(name) {
  return SENSITIVE.test(name);
}
function redactHeaders(headers, redact) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value2]) => [name, isSensitiveHeader(name) ? HIDDEN : redact(value2)])
  );
}

// src/core/smoke/judge-http.ts
var EXCERPT_LENGTH = 60;
function judgeHttp({ answer, expect, redact = (text) => text }) {
  const body = cutText(answer.body, JUDGED_LENGTH);
  return [
    ...judgeStatus(answer.status, expect.status),
    ...judgeHeaders(answer.headers, expect.header, redact),
    ...judgeBody({ ...answer, body }, expect.body, redact),
    ...judgeJson({ body, cut: answer.cut === true, expected: expect.json, redact }),
    ...judgeTime(answer.ms, expect.underMs)
  ];
}
var CUT_BODY = "the first megabyte of the body (the rest was not read)";
function judgeStatus(status, expected) {
  return status === expected ? [] : [`status ${status}, expected ${expected}`];
}
function judgeHeaders(headers, expected, redact) {
  const byName = new Map(Object.entries(headers).map(([name, value2]) => [name.toLowerCase(), value2]));
  return Object.entries(expected).flatMap(([name, text]) => {
    const value2 = byName.get(name.toLowerCase());
    const shown = isSensitiveHeader(name) && value2 !== void 0 && value2 !== "" ? HIDDEN : void 0;
    return judgeText({ subject: `header ${name.toLowerCase()}`, text: value2, shown, expected: text, redact });
  });
}
function judgeBody({ body, cut }, expected, redact) {
  if (expected === void 0) return [];
  return judgeText({
    subject: cut === true ? CUT_BODY : "body",
    text: body,
    expected,
    redact
  });
}
function judgeTime(ms, underMs) {
  if (underMs === void 0 || ms < underMs) return [];
  return [`took ${Math.round(ms)} ms, expected under ${underMs} ms`];
}
function judgeText({ subject, text, shown, expected, redact }) {
  const pattern = readPattern(expected);
  if ("broken" in pattern) return [`${subject} can't be judged: ${pattern.broken}`];
  if (text !== void 0 && pattern.matches(text)) return [];
  const demand = redact(pattern.demand);
  if (text === void 0) return [`${subject} is missing, expected it to ${demand}`];
  return [
    `${subject} does not ${demand}; ${shown === void 0 ? describeText(text, redact) : `it is ${shown}`}`
  ];
}
function describeText(text, redact) {
  if (text === "") return "it is empty";
  const excerpt = quoteText(text, redact, EXCERPT_LENGTH);
  return `it ${excerpt.endsWith("\u2026") ? "begins" : "is"} ${excerpt}`;
}
function readPattern(expected) {
  try {
    return parseTextPattern(expected);
  } catch (error) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }
}

// src/core/smoke/kinds.ts
var SMOKE_KINDS = {
  http: {
    target: (check) => `${check.method} ${hideUserInfo(check.url)}`,
    judge: (check, { answer, redact }) => judgeHttp({ answer, expect: check.expect, redact })
  }
};
function hideUserInfo(url) {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1");
}

// src/core/smoke/outcome.ts
var KEPT_BODY_BYTES = 2048;
var KEPT_ANSWERS = 5;
function computeAnswer({ check, answer, redact }) {
  if (!answer.ok) {
    const error = redact(answer.error);
    return { ms: answer.ms, headers: {}, body: "", error, failures: [error] };
  }
  return {
    ms: answer.ms,
    status: answer.status,
    headers: redactHeaders(answer.headers, redact),
    body: truncateBytes(redactBeginning(answer.body, redact), KEPT_BODY_BYTES),
    failures: SMOKE_KINDS[check.kind].judge(check, { answer, redact })
  };
}
function computeResult(end) {
  const last = end.answers.at(-1);
  const passed = last !== void 0 && last.failures.length === 0;
  return {
    ...computeBase(end),
    result: passed ? "passed" : "failed",
    message: passed ? describePass(last) : describeFailures(last)
  };
}
function computeUnfinished(end, why) {
  return { ...computeBase(end), ...why };
}
function computeBase({ check, answers, attempts, ms, redact }) {
  return {
    name: check.name,
    kind: check.kind,
    optional: check.optional,
    attempts,
    ms,
    target: redact(SMOKE_KINDS[check.kind].target(check)),
    answers: answers.slice(-KEPT_ANSWERS)
  };
}
function describePass({ status, ms }) {
  return `${status} in ${formatSpan(ms)}`;
}
var SHOWN_FAILURES = 20;
function describeFailures(answer) {
  const failures = answer?.failures ?? ["no answer"];
  const rest = failures.length - SHOWN_FAILURES;
  const more = rest > 0 ? [`and ${rest} more expectations not met`] : [];
  return [...failures.slice(0, SHOWN_FAILURES), ...more].join("; ");
}

// src/operations/checks/run-check.ts
var MAX_REDIRECTS = 10;
async function runCheck(check, context) {
  const attempts = new Attempts(check, context);
  if (check.skipped !== void 0) {
    const message = context.redact(check.skipped);
    context.log.info(`${check.name}: skipped, ${message}`);
    return computeUnfinished(attempts.end(), { result: "skipped", message });
  }
  try {
    return await attempts.run();
  } catch (error) {
    const message = context.redact(
      `the check itself broke: ${error instanceof Error ? error.message : String(error)}`
    );
    return computeUnfinished(attempts.end(), { result: "failed", message });
  }
}
var Attempts = class {
  constructor(check, context) {
    this.check = check;
    this.context = context;
  }
  check;
  context;
  #answers = [];
  #startedAt;
  async run() {
    const { signal, clock } = this.context;
    for (; ; ) {
      const answer = await this.context.slots.run(() => this.#attempt());
      if (answer === void 0) return this.#cancelled();
      const delayMs = this.#judge(answer);
      if (delayMs === void 0) return computeResult(this.end());
      await clock.sleep(delayMs, signal).catch(() => void 0);
    }
  }
  end() {
    const { clock, redact } = this.context;
    const ms = this.#startedAt === void 0 ? 0 : clock.now() - this.#startedAt;
    return { check: this.check, answers: this.#answers, attempts: this.#answers.length, ms, redact };
  }
  /** Undefined when the run is cancelled before there is an answer. */
  async #attempt() {
    const { http, signal, clock } = this.context;
    if (signal.aborted) return void 0;
    this.#startedAt ??= clock.now();
    const { url, method, headers, expect, timeoutMs, withinMs } = this.check;
    const answer = await http.send({
      url,
      method,
      headers,
      maxRedirects: expect.followRedirects ? MAX_REDIRECTS : 0,
      timeoutMs: withinMs === 0 ? timeoutMs : computeTimeout({ timeoutMs, remainingMs: this.#remainingMs() }),
      signal
    });
    return signal.aborted && !answer.ok ? void 0 : answer;
  }
  /** The delay before the next attempt; undefined when this one was the last. */
  #judge(answer) {
    const { log, redact, random } = this.context;
    const judged = computeAnswer({ check: this.check, answer, redact });
    this.#answers.push(judged);
    const attempt = `${this.check.name}: attempt ${this.#answers.length}`;
    if (judged.failures.length === 0) {
      log.info(`${attempt}, passed: ${judged.status} in ${formatSpan(judged.ms)}`);
      return void 0;
    }
    const final = !answer.ok && answer.final === true;
    const delayMs = final ? void 0 : computeDelay({
      attempts: this.#answers.length,
      remainingMs: this.#remainingMs(),
      random: random()
    });
    const optional = this.check.optional && delayMs === void 0;
    const next = delayMs === void 0 ? `failed${optional ? " (optional)" : ""}` : `next in ${formatSpan(delayMs)}`;
    const line = `${attempt}, ${describeFailures(judged)}; ${next}`;
    if (optional) log.warn(line);
    else log.info(line);
    return delayMs;
  }
  #remainingMs() {
    const { clock } = this.context;
    return (this.#startedAt ?? clock.now()) + this.check.withinMs - clock.now();
  }
  #cancelled() {
    const last = this.#answers.at(-1);
    const soFar = last === void 0 ? "" : `; until then: ${describeFailures(last)}`;
    return computeUnfinished(this.end(), {
      result: "skipped",
      message: `not finished, the run was cancelled${soFar}`
    });
  }
};

// src/operations/checks/semaphore.ts
var Semaphore = class {
  #free;
  #waiting = [];
  constructor(limit) {
    this.#free = limit;
  }
  async run(body) {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise((resolve) => this.#waiting.push(resolve));
    try {
      return await body();
    } finally {
      const next = this.#waiting.shift();
      if (next === void 0) this.#free += 1;
      else next();
    }
  }
};

// src/operations/run-checks.ts
var DEFAULT_CONCURRENCY = 20;
async function runChecks(options) {
  const { checks, concurrency = DEFAULT_CONCURRENCY, random = Math.random, ...context } = options;
  setMaxListeners(0, options.signal);
  const slots = new Semaphore(concurrency);
  return Promise.all(
    checks.map(
      (check) => runCheck({ ...check, name: options.redact(check.name) }, { ...context, random, slots })
    )
  );
}

export {
  interpolateCheck,
  fillInChecks,
  Semaphore,
  runChecks
};
//# sourceMappingURL=chunk-YVUCHDLI.js.map
