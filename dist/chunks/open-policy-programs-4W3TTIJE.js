import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  listSensitiveTexts,
  speaks
} from "./chunk-PK44XPCQ.js";
import {
  createTempFolders
} from "./chunk-T3GBVWES.js";
import {
  createProcesses,
  findOnPath
} from "./chunk-CMHGSQRK.js";
import "./chunk-EQDQOK2K.js";
import "./chunk-SGH6SVPY.js";
import {
  isMap
} from "./chunk-COGVIM4J.js";
import "./chunk-XA3SNHR6.js";
import {
  array,
  number,
  object,
  record,
  string,
  unknown
} from "./chunk-JMLZR5OH.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import {
  createRedactor
} from "./chunk-24PSOY5K.js";
import "./chunk-SRQY6CG7.js";

// src/adapters/policy-programs/policy-programs.ts
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

// src/core/policy/rego/conftest-output.ts
var result = object({ msg: string(), metadata: record(string(), unknown()).nullish() });
var output = array(
  object({
    namespace: string().optional(),
    failures: array(result).nullish(),
    warnings: array(result).nullish()
  })
);
function parseConftestOutput(json) {
  const parsed = output.safeParse(json);
  if (!parsed.success) return void 0;
  return parsed.data.flatMap(({ namespace = "main", failures, warnings }) => [
    ...(failures ?? []).map((item) => toMessage(item, `${namespace}.deny`)),
    ...(warnings ?? []).map((item) => toMessage(item, `${namespace}.warn`))
  ]);
}
function toMessage({ msg, metadata }, fallback) {
  const { query, details, ...fields } = metadata ?? {};
  const inner = record(string(), unknown()).safeParse(details);
  return {
    query: typeof query === "string" ? query.replace(/^data\./, "") : fallback,
    text: msg,
    fields: { ...inner.success ? inner.data : {}, ...fields }
  };
}

// src/core/policy/rego/opa-output.ts
var output2 = object({
  result: array(object({ expressions: array(object({ value: unknown() })) })).optional()
});
var failure = object({
  errors: array(
    object({
      message: string(),
      location: object({ file: string(), row: number(), col: number().optional() }).optional()
    })
  ).min(1)
});
function parseOpaOutput(json) {
  const parsed = output2.safeParse(json);
  if (!parsed.success || failure.safeParse(json).success) return void 0;
  const values = (parsed.data.result ?? []).flatMap(
    ({ expressions }) => expressions.map(({ value }) => value)
  );
  return values.flatMap((value) => collect(value, []));
}
function parseOpaProblems(json) {
  const parsed = failure.safeParse(json);
  if (!parsed.success) return [];
  return parsed.data.errors.map(({ message, location }) => ({
    file: location?.file,
    line: location?.row,
    message
  }));
}
function collect(value, path) {
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const query = [...path, key];
    return speaks(key) ? listMessages(item, query.join(".")) : collect(item, query);
  });
}
function listMessages(value, query) {
  if (Array.isArray(value)) return value.flatMap((item) => listMessages(item, query));
  if (typeof value === "string") return [{ query, text: value, fields: {} }];
  if (value === true) return [{ query, text: `${query} is true`, fields: {} }];
  if (!isMap(value)) return [];
  const { msg, details, ...fields } = value;
  if (typeof msg !== "string") return Object.values(value).flatMap((item) => listMessages(item, query));
  return [{ query, text: msg, fields: { ...isMap(details) ? details : {}, ...fields } }];
}

// src/adapters/policy-programs/programs.ts
var REGO_PROGRAMS = [
  {
    name: "conftest",
    install: "https://www.conftest.dev/install/",
    computeArgs: ({ policies, plan }) => [
      "test",
      "--output=json",
      "--no-color",
      "--parser=json",
      // Policies of any package count, not those of `main` alone.
      "--all-namespaces",
      ...policies.map((policy) => `--policy=${policy}`),
      plan
    ],
    parseMessages: parseConftestOutput,
    parseProblems: () => []
  },
  {
    name: "opa",
    install: "https://www.openpolicyagent.org/docs/latest/#running-opa",
    computeArgs: ({ policies, plan }) => [
      "eval",
      "--format=json",
      ...policies.map((policy) => `--data=${policy}`),
      `--input=${plan}`,
      "data"
    ],
    parseMessages: parseOpaOutput,
    parseProblems: parseOpaProblems
  }
];

// src/adapters/policy-programs/policy-programs.ts
var TIMEOUT_MS = 12e4;
var LONGEST_OUTPUT = 16 * 1024 * 1024;
var PASSED_ON = ["PATH", "HOME", "TMPDIR", "SystemRoot", "TEMP"];
function createPolicyPrograms(options) {
  let runs = 0;
  return {
    judge: async (request) => {
      const { program, command } = await findProgram(options, request.files);
      runs += 1;
      const folder = await options.folders.make(`rego-${runs}`);
      try {
        return await judgeIn(folder, { ...options, program, command, request });
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }
  };
}
async function findProgram({ find }, files) {
  for (const program of REGO_PROGRAMS) {
    const command = await find(program.name);
    if (command !== void 0) return { program, command };
  }
  const names = REGO_PROGRAMS.map(({ name }) => `\`${name}\``).join(" nor ");
  throw new MayflyError(`${files[0]?.file ?? "a Rego policy"} needs a program: neither ${names} is on PATH`, {
    kind: "input",
    hint: `Install one of them: ${REGO_PROGRAMS.map(({ name, install }) => `${name} (${install})`).join(", ")}.`
  });
}
async function judgeIn(folder, judgement) {
  const { program, command, request, processes, env } = judgement;
  const policies = await writePolicies(folder, request.files);
  await writeFile(join(folder, "plan.json"), request.planJson, { mode: 384 });
  const lines = [];
  let length = 0;
  const { exitCode, stderr } = await processes.run({
    command,
    args: program.computeArgs({ policies, plan: "plan.json" }),
    cwd: folder,
    env: chooseEnvironment(env),
    timeoutMs: TIMEOUT_MS,
    ...request.signal === void 0 ? {} : { signal: request.signal },
    onLine: (line, stream) => {
      if (stream === "stderr") return;
      length += line.length;
      if (length > LONGEST_OUTPUT) throw explainLength(program);
      lines.push(line);
    }
  });
  request.signal?.throwIfAborted();
  const json = parseJson(lines.join("\n"));
  const messages = program.parseMessages(json);
  if (messages !== void 0 && exitCode <= 1) return messages;
  throw explainFailure({ program, exitCode, stderr, json, request });
}
async function writePolicies(folder, files) {
  await mkdir(join(folder, "policy"), { mode: 448 });
  return Promise.all(
    files.map(async ({ text }, index) => {
      const path = `policy/${index}.rego`;
      await writeFile(join(folder, path), text, { mode: 384 });
      return path;
    })
  );
}
function chooseEnvironment(env) {
  return Object.fromEntries(
    PASSED_ON.flatMap((name) => {
      const value = env[name];
      return value === void 0 ? [] : [[name, value]];
    })
  );
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function explainFailure({ program, exitCode, stderr, json, request }) {
  const { files, planJson } = request;
  const named = (text) => text.replace(
    /(?:[^\s:'"]*\/)?policy\/(?<index>\d+)\.rego/g,
    (whole, index) => files[Number(index)]?.file ?? whole
  );
  const problems = program.parseProblems(json).map(
    ({ file, line, message }) => named([file, line, ` ${message}`].filter((part) => part !== void 0).join(":"))
  );
  const said = problems.length > 0 ? problems.join("\n") : named(chooseErrors(stderr));
  const shown = createRedactor(listSensitiveTexts(planJson))(said);
  const isPolicy = problems.length > 0 || /rego_\w+_error|load(?:ing)?:? /.test(stderr);
  return new MayflyError(
    `\`${program.name}\` could not judge the plan (exit code ${exitCode}): ${shown || "it names no error"}`,
    {
      kind: isPolicy ? "input" : "outside",
      hint: `Policies: ${files.map(({ file }) => file).join(", ")}`
    }
  );
}
function explainLength({ name }) {
  return new MayflyError(`\`${name}\` printed more than ${LONGEST_OUTPUT} characters`, { kind: "outside" });
}
function chooseErrors(stderr) {
  return stderr.split("\n").filter((line) => ERROR_LINE.test(line)).slice(-5).join("\n");
}
var ERROR_LINE = /^error: |\b(?:rego|eval)_\w+_error\b/i;

// src/wiring/open-policy-programs.ts
function openPolicyPrograms({ env, folders }) {
  const find = (name) => findOnPath(process.platform === "win32" ? `${name}.exe` : name, env);
  return createPolicyPrograms({ processes: createProcesses(), folders, env, find });
}
async function withPolicyPrograms({ tempDirectory, env }, body) {
  const folders = await createTempFolders(tempDirectory);
  try {
    return await body(openPolicyPrograms({ env, folders }));
  } finally {
    await folders.remove();
  }
}
export {
  openPolicyPrograms,
  withPolicyPrograms
};
//# sourceMappingURL=open-policy-programs-4W3TTIJE.js.map
