import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  ASKS,
  parseAsk,
  parseExtension
} from "./chunk-DDBWGH5V.js";
import {
  listBasicAuths,
  listSecretVariables,
  listVariables
} from "./chunk-VHILTFAS.js";
import {
  suggestHint
} from "./chunk-SRSNCCDE.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/core/event/trigger.ts
var REAP = "reap";

// src/core/event/inputs.ts
var AUTO = "auto";
var WORDS = ASKS.map(({ word }) => word).filter((word) => word !== "help");
var COMMANDS = [AUTO, ...WORDS, REAP];
function parseCommand({ command, extendBy }) {
  const name = command.trim();
  if (name === "" || name === AUTO) return void 0;
  const [word = ""] = name.split(/\s+/);
  if (!WORDS.includes(word.toLowerCase())) {
    throw new MayflyError(`command ${JSON.stringify(name.slice(0, 40))} is unknown`, {
      kind: "input",
      hint: suggestHint(word, COMMANDS) ?? `use one of ${COMMANDS.join(", ")}`
    });
  }
  const ask = parseAsk(name);
  if (ask.kind === "mistake")
    throw new MayflyError(`command ${ask.problem}`, { kind: "input", hint: ask.hint ?? "see action.yml" });
  if (ask.kind !== "order" || ask.order.name !== "extend" || ask.order.byMs !== void 0)
    return ask;
  const byMs = parseExtendBy(extendBy);
  return byMs === void 0 ? ask : { kind: "order", order: { name: "extend", byMs } };
}
var EXTEND_INPUT = { name: "extend-by", example: "extend-by: 24h" };
function parseExtendBy(text, { name, example } = EXTEND_INPUT) {
  const given = text.trim();
  if (given === "") return void 0;
  const ms = parseExtension(given);
  if (ms !== void 0) return ms;
  throw new MayflyError(
    `${name} must be a time of an hour or more, in hours and days, not ${JSON.stringify(given.slice(0, 40))}`,
    { kind: "input", hint: `such as ${example}` }
  );
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

// src/wiring/check-variables.ts
var SHORTEST = 4;
function hideCheckSecrets(checks, { env, log }) {
  const read = (name) => env[name]?.trim() ?? "";
  const values = listSecretVariables(checks).map(read);
  const secrets = values.filter((value) => value.length >= SHORTEST);
  const pairs = listBasicAuths(checks).map(({ user, password }) => [read(user), read(password)]).flatMap(([user, password]) => password === "" ? [] : [`${user}:${password}`]);
  for (const secret of [...secrets, ...pairs, ...pairs.map(encodeBase64)]) log.mask(secret);
  return [...secrets, ...pairs];
}
var encodeBase64 = (text) => Buffer.from(text).toString("base64");
function refuseUnsetVariables(checks, env) {
  for (const check of checks.filter(({ optional }) => !optional)) {
    const name = listVariables([check]).find((variable) => (env[variable] ?? "").trim() === "");
    if (name === void 0) continue;
    const { place } = check;
    const where = place === void 0 ? "" : ` (${place.file}:${place.line})`;
    throw new MayflyError(
      `the environment variable ${name} is not set, which holds credentials of the check "${check.name}"${where}`,
      {
        kind: "input",
        hint: `Give it to the step, such as \`env: { ${name}: "\${{ secrets.${name} }}" }\`.`
      }
    );
  }
}

export {
  REAP,
  parseCommand,
  parseExtendBy,
  parsePullNumber,
  hideCheckSecrets,
  refuseUnsetVariables
};
//# sourceMappingURL=chunk-CKEW6P6F.js.map
