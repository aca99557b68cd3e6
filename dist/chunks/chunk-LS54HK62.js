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
} from "./chunk-BTZU7OHR.js";

// src/core/event/trigger.ts
var VERBS = ["deploy", "plan", "destroy", "check"];
var LATER_COMMANDS = ["reap", "extend", "unlock"];

// src/core/event/inputs.ts
var AUTO = "auto";
var COMMANDS = [AUTO, ...VERBS, ...LATER_COMMANDS];
function parseCommand(command) {
  const name = command.trim();
  if (name === "" || name === AUTO) return void 0;
  const verb = VERBS.find((candidate) => candidate === name);
  if (verb !== void 0) return verb;
  if (LATER_COMMANDS.some((later) => later === name)) {
    throw new MayflyError(`command ${name} is not supported yet`, {
      kind: "input",
      hint: `use one of ${VERBS.join(", ")}, or ${AUTO}`
    });
  }
  throw new MayflyError(`command ${JSON.stringify(name.slice(0, 40))} is unknown`, {
    kind: "input",
    hint: suggestHint(name, COMMANDS) ?? `use one of ${COMMANDS.join(", ")}`
  });
}
var PULL_INPUT = { name: "pr-number", example: "pr-number: 12" };
function parsePullNumber(text, { name, example } = PULL_INPUT) {
  const digits = text.trim();
  if (digits === "") return void 0;
  if (/^[1-9]\d{0,9}$/.test(digits)) return Number(digits);
  throw new MayflyError(
    `${name} must be the number of a pull request, not ${JSON.stringify(digits.slice(0, 40))}`,
    { kind: "input", hint: `give the number alone, such as ${example}` }
  );
}

export {
  parseCommand,
  parsePullNumber
};
//# sourceMappingURL=chunk-LS54HK62.js.map
