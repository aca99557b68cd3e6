import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  parseYaml
} from "./chunk-NYGPBBVH.js";
import {
  parse
} from "./chunk-63QZWWOZ.js";
import {
  isSchemaMap
} from "./chunk-BKLTNRYT.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/core/smoke/openapi/document.ts
function readDocument(files, file) {
  const value = files.get(file);
  if (!isSchemaMap(value)) throw refuse(file, "it holds no map");
  if (value.swagger !== void 0) {
    throw new MayflyError(`${file} is Swagger ${String(value.swagger)}, which is not supported`, {
      kind: "input",
      hint: "turn it into OpenAPI 3, for example with `npx swagger2openapi`"
    });
  }
  const version = /^3\.(\d+)/.exec(String(value.openapi ?? ""))?.[1];
  if (version === void 0) throw refuse(file, "it has no `openapi: 3.\u2026` at its top");
  if (!isSchemaMap(value.paths)) throw refuse(file, "it has no `paths`");
  return { version: version === "0" ? "3.0" : "3.1", root: { value, file }, files };
}
var refuse = (file, why) => new MayflyError(`${file} is no OpenAPI document: ${why}`, { kind: "input" });

// src/core/smoke/openapi/files.ts
var MAX_STEPS = 50;
function resolveReference(files, reference, from) {
  const { file, fragment } = parseReference(reference, from);
  const value = readPlace(files.get(file), fragment);
  if (value === void 0) {
    const why = files.has(file) ? "which does not hold it" : "which was not found";
    throw new MayflyError(`${from} refers to ${reference} in ${file}, ${why}`, { kind: "input" });
  }
  return { value, file, key: `${file}#${fragment}` };
}
function readMap(files, { value, file }) {
  let part = { value, file };
  let beside = {};
  for (let step = 0; step < MAX_STEPS; step += 1) {
    if (!isSchemaMap(part.value)) return { value: {}, file: part.file };
    const { $ref, ...rest } = part.value;
    if (typeof $ref !== "string") return { value: { ...part.value, ...beside }, file: part.file };
    beside = { ...rest, ...beside };
    part = resolveReference(files, $ref, part.file);
  }
  throw new MayflyError(`references of ${file} lead in a circle`, { kind: "input" });
}
function listFiles(value, file) {
  const found = /* @__PURE__ */ new Set();
  const open = [value];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    const reference = Reflect.get(next, "$ref");
    if (typeof reference === "string") found.add(parseReference(reference, file).file);
    for (const inner of Object.values(next)) open.push(inner ?? null);
  }
  return [...found];
}
function parseReference(reference, from) {
  const [, path = "", fragment = ""] = /^([^#]*)#?(.*)$/s.exec(reference) ?? [];
  if (path === "") return { file: from, fragment: decode(fragment) };
  if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(path)) {
    throw new MayflyError(`${from} refers to ${reference}: only files of the repository are read`, {
      kind: "input",
      hint: "put a copy beside the document and refer to it by a relative path"
    });
  }
  return { file: joinPath(from, decode(path)), fragment: decode(fragment) };
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function joinPath(file, relative) {
  const parts = file.split("/").slice(0, -1);
  for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) {
      throw new MayflyError(`${file} refers to ${relative}, which is outside of the repository`, {
        kind: "input"
      });
    }
  }
  return parts.join("/");
}
function readPlace(root, fragment) {
  if (fragment === "") return root;
  if (!fragment.startsWith("/")) return findAnchor(root, fragment);
  return fragment.slice(1).split("/").map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~")).reduce((at, name) => {
    if (Array.isArray(at)) return at[Number(name)];
    return isSchemaMap(at) && Object.hasOwn(at, name) ? at[name] : void 0;
  }, root);
}
function findAnchor(root, anchor) {
  const open = [root];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    if (Reflect.get(next, "$anchor") === anchor || Reflect.get(next, "$dynamicAnchor") === anchor)
      return next;
    for (const inner of Object.values(next)) open.push(inner ?? null);
  }
  return void 0;
}

// src/core/smoke/openapi/read-files.ts
function parseDocumentFile(file, text) {
  if (/^\s*[{[]/.test(text)) {
    try {
      return JSON.parse(text);
    } catch (cause) {
      if (file.endsWith(".json")) {
        throw new MayflyError(`${file} is no JSON: ${String(cause)}`, { kind: "input", cause });
      }
    }
  }
  const { problems, value } = parseYaml(text, file);
  const [first] = problems;
  if (first === void 0) return value;
  const place = first.line === void 0 ? "" : `:${first.line}`;
  throw new MayflyError(`${file}${place} is no YAML: ${first.message}`, { kind: "input" });
}

// src/operations/checks/load-document.ts
var MAX_FILES = 500;
async function loadDocument(file, readFile) {
  const first = normalize(file);
  const files = /* @__PURE__ */ new Map([[first, parseDocumentFile(file, await readFile(first))]]);
  const open = listFiles(files.get(first), first);
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    if (files.has(next)) continue;
    if (files.size >= MAX_FILES) {
      throw new MayflyError(`${file} refers to more than ${MAX_FILES} files`, { kind: "input" });
    }
    const text = await readFile(next).catch(() => void 0);
    if (text === void 0) continue;
    files.set(next, parseDocumentFile(next, text));
    open.push(...listFiles(files.get(next), next));
  }
  return readDocument(files, first);
}
var normalize = (file) => file.split("/").filter((part) => part !== "" && part !== ".").join("/");

// src/operations/checks/load-schema.ts
async function loadSchema(source, { schemas, readFile }) {
  if ("inline" in source) return schemas.compile(source.inline, { name: "expect.schema" });
  return schemas.compile(parseSchema(await readFile(source.file), source.file), { name: source.file });
}
function parseSchema(text, file) {
  try {
    return parse(text, { maxAliasCount: 100 });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split("\n")[0] ?? "" : String(cause);
    throw new MayflyError(`${file} is neither JSON nor YAML: ${why}`, { kind: "input", cause });
  }
}

export {
  resolveReference,
  readMap,
  loadDocument,
  loadSchema
};
//# sourceMappingURL=chunk-UGRCLIUD.js.map
