import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  suggestHint
} from "./chunk-SRSNCCDE.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/core/source/stack-order.ts
function computeStackOrder({ stacks, wanted }) {
  const byName = new Map(stacks.map((stack) => [stack.name, stack]));
  const ordered = /* @__PURE__ */ new Set();
  const visit = (name, path) => {
    if (path.includes(name)) throw circle([...path.slice(path.indexOf(name)), name]);
    const stack = byName.get(name);
    if (stack === void 0) throw unknown(name, path.at(-1), [...byName.keys()]);
    if (ordered.has(stack)) return;
    for (const needed of stack.dependsOn) visit(needed, [...path, name]);
    ordered.add(stack);
  };
  for (const name of wanted.length === 0 ? byName.keys() : wanted) visit(name, []);
  return [...ordered];
}
function circle(path) {
  return new MayflyError(`the stacks depend on each other in a circle: ${path.join(" \u2192 ")}`, {
    kind: "input",
    hint: "Move what both sides need into a stack of its own."
  });
}
function unknown(name, neededBy, known) {
  const by = neededBy === void 0 ? "`source.stacks`" : `the stack "${neededBy}"`;
  const list = known.length === 0 ? "there are none" : `the stacks are ${known.join(", ")}`;
  return new MayflyError(`${by} names the stack "${name}", which does not exist; ${list}`, {
    kind: "input",
    hint: suggestHint(name, known) ?? "Name one of them, or leave `source.stacks` out to deploy all."
  });
}
function computeWaves(stacks) {
  const names = new Set(stacks.map(({ name }) => name));
  const inside = stacks.map((stack) => ({
    name: stack.name,
    stack,
    dependsOn: stack.dependsOn.filter((name) => names.has(name))
  }));
  const waves = [];
  const waveOf = /* @__PURE__ */ new Map();
  for (const { name, dependsOn, stack } of computeStackOrder({ stacks: inside, wanted: [] })) {
    const wave = Math.max(-1, ...dependsOn.map((needed) => waveOf.get(needed) ?? -1)) + 1;
    waveOf.set(name, wave);
    waves[wave] ??= [];
    waves[wave].push(stack);
  }
  return waves;
}

// src/core/source/own-files.ts
var OVERRIDE = "mayfly_override.tf.json";
var IMPORT_FILE = "mayfly_import.tf.json";
var VARIABLES = "mayfly.auto.tfvars.json";
function isOwnFile(name) {
  return isOwnOverrideFile(name) || name.split("/").at(-1) === IMPORT_FILE || /(^|[_/])mayfly\.auto\.tfvars\.json$/.test(name);
}
function isOwnOverrideFile(name) {
  return /(^|[_/])mayfly_override\.tf\.json$/.test(name);
}
function computeOverrideName(files) {
  return computeLastName(
    OVERRIDE,
    files.filter((name) => /(^|_)override\.tf(\.json)?$/.test(name))
  );
}
function computeVariablesName(files) {
  return computeLastName(
    VARIABLES,
    files.filter((name) => /\.auto\.tfvars(\.json)?$/.test(name))
  );
}
function computeLastName(wanted, files) {
  const last = files.filter((name) => !isOwnFile(name)).toSorted().at(-1);
  if (last === void 0 || last < wanted) return wanted;
  return `${last.slice(0, last.indexOf("."))}_${wanted}`;
}

export {
  computeStackOrder,
  computeWaves,
  IMPORT_FILE,
  isOwnFile,
  isOwnOverrideFile,
  computeOverrideName,
  computeVariablesName
};
//# sourceMappingURL=chunk-FMYK73HG.js.map
