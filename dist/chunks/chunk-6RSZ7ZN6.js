import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  lazySchemas,
  openReadInside
} from "./chunk-6OXRFI2W.js";
import {
  loadDocument,
  loadSchema
} from "./chunk-UGRCLIUD.js";
import {
  listBasicAuths,
  listSecretVariables,
  listVariables
} from "./chunk-NYGPBBVH.js";
import {
  ASKS,
  parseAsk,
  parseExtension
} from "./chunk-DDBWGH5V.js";
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
function findUnsetVariables(checks, env) {
  return checks.flatMap((check, index) => {
    const unset = check.optional ? [] : listVariables([check]).filter((variable) => (env[variable] ?? "").trim() === "");
    const { place } = check;
    return unset.map((name) => ({
      file: place?.file ?? "",
      ...place === void 0 ? {} : { line: place.line, column: place.column },
      path: `checks.smoke[${index}].auth`,
      message: `the environment variable ${name} is not set, which holds credentials of the check "${check.name}"`,
      hint: `give it to the step, such as \`env: { ${name}: "\${{ secrets.${name} }}" }\``
    }));
  });
}

// src/operations/find-file-problems.ts
async function findFileProblems(checks, ports) {
  const needs = checks.flatMap((check, index) => listNeeds(check, `checks.smoke[${index}]`));
  const problems = await Promise.all(needs.map((need) => findProblem(need, ports)));
  return problems.flat();
}
function listNeeds(check, path) {
  const ofSchema = (schema, at) => schema === void 0 ? [] : [{ check, path: `${at}.expect.schema`, load: (ports) => loadSchema(schema, ports) }];
  switch (check.kind) {
    case "http":
      return ofSchema(check.expect.schema, path);
    case "scenario":
      return check.steps.flatMap(({ expect }, step) => ofSchema(expect.schema, `${path}.scenario[${step}]`));
    case "openapi":
      return [
        {
          check,
          path: `${path}.openapi`,
          load: ({ readFile }) => loadDocument(check.document, readFile)
        }
      ];
    default:
      return [];
  }
}
async function findProblem({ check, path, load }, ports) {
  try {
    await load(ports);
    return [];
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    const { place } = check;
    return [
      {
        file: place?.file ?? "",
        ...place === void 0 ? {} : { line: place.line, column: place.column },
        path,
        message: error.message,
        ...error.hint === void 0 ? {} : { hint: error.hint }
      }
    ];
  }
}

// src/wiring/check-mistakes.ts
async function findCheckMistakes(checks, { env, workingDirectory }) {
  const files = { schemas: lazySchemas, readFile: openReadInside(workingDirectory) };
  return [...findUnsetVariables(checks, env), ...await findFileProblems(checks, files)];
}

export {
  REAP,
  parseCommand,
  parseExtendBy,
  parsePullNumber,
  hideCheckSecrets,
  findCheckMistakes
};
//# sourceMappingURL=chunk-6RSZ7ZN6.js.map
