#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  findFolder,
  findRepository
} from "./chunks/chunk-ETISIMTB.js";
import {
  createRedactor
} from "./chunks/chunk-6W3NESL4.js";
import {
  performVerb,
  renderJsonReport,
  renderLogLines
} from "./chunks/chunk-IOSWXBD4.js";
import {
  computeEndpoint
} from "./chunks/chunk-RIR25RHP.js";
import "./chunks/chunk-B5J4BALH.js";
import "./chunks/chunk-WWH6J22K.js";
import {
  parsePullNumber
} from "./chunks/chunk-67LPU7ZF.js";
import "./chunks/chunk-KCYEEW5I.js";
import "./chunks/chunk-2BH4F4XC.js";
import "./chunks/chunk-RZW3XQPK.js";
import {
  exitWith,
  listenForSignals
} from "./chunks/chunk-6P5VACEQ.js";
import "./chunks/chunk-QXA2UNBA.js";
import "./chunks/chunk-MSY7QYJ5.js";
import "./chunks/chunk-WUSOF7FC.js";
import "./chunks/chunk-UDFAN42C.js";
import "./chunks/chunk-55VOR3HX.js";
import {
  neutralizeCommands
} from "./chunks/chunk-TE3JEJ4I.js";
import "./chunks/chunk-ILHVIN5E.js";
import "./chunks/chunk-J44RB56V.js";
import "./chunks/chunk-QRBODBF7.js";
import "./chunks/chunk-MO2QD6TV.js";
import "./chunks/chunk-BEKCYC7R.js";
import "./chunks/chunk-IVJUWPQS.js";
import {
  suggestHint
} from "./chunks/chunk-SRSNCCDE.js";
import "./chunks/chunk-MQK73BS3.js";
import "./chunks/chunk-2IQXTVV2.js";
import "./chunks/chunk-TOP3PPWM.js";
import "./chunks/chunk-XA3SNHR6.js";
import "./chunks/chunk-OSVD3WA2.js";
import {
  EXIT_CODES,
  MayflyError
} from "./chunks/chunk-BTZU7OHR.js";
import "./chunks/chunk-SRQY6CG7.js";

// src/cli.ts
import { homedir, tmpdir } from "node:os";

// src/wiring/cli-log.ts
var CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
function createCliLog(write) {
  const secrets = /* @__PURE__ */ new Set();
  let redact;
  const print = (line) => {
    redact ??= createRedactor([...secrets]);
    write(`${neutralizeCommands(redact(line).replace(CONTROL, ""))}
`);
  };
  return {
    info: print,
    warn: (line) => print(`warning: ${line}`),
    error: (line) => print(`error: ${line}`),
    group: (title, body) => {
      print(title);
      return body();
    },
    mask: (value) => {
      secrets.add(value);
      redact = void 0;
    }
  };
}

// src/wiring/run-cli.ts
import { join, resolve } from "node:path";

// src/core/version.ts
var VERSION = "0.1.0";

// src/wiring/cli-arguments.ts
import { parseArgs } from "node:util";
var CLI_VERBS = ["deploy", "plan", "destroy", "check", "policy", "list", "reap"];
var USAGE = `Usage: node dist/cli.js <verb> [options]

  deploy   bring the environment of a pull request up, or up to date, and check it
  plan     show what deploy would do; touches nothing
  destroy  destroy the environment of a pull request
  check    run the smoke checks; with --outputs FILE against any environment, without AWS
  policy   judge Terraform plans by the policy rules; without AWS
  policy test [FILES]   run the tests of your own rules (*.test.yml); default: those of the configuration
  list     the environments of this repository

Options
  --pr N            number of the pull request (deploy, plan, destroy, check)
  --config F        configuration file; default .github/mayfly.yml
  --format F        table (default) or json, policy also sarif; stands on stdout, everything else on stderr
  --outputs F       check: JSON file with the outputs, as \`terraform output -json\` or a plain map
  --plan F          policy: plan as \`terraform show -json\` prints it; may be given several times
  --state F         policy: state of what was made of the plan, as \`terraform show -json\` prints it
  --working-directory D   folder that paths are relative to; default the current one
  --aws-endpoint-url U    an AWS-compatible endpoint instead of AWS
  --terraform-version V   Terraform version or range, or tofu@VERSION
  --version         the version of Mayfly
  --help            this text

Exit code: 0 good, 1 a check or policy failed, 2 bad input, 3 the outside world failed.
`;
var OPTIONS = {
  pr: { type: "string" },
  config: { type: "string" },
  format: { type: "string", default: "table" },
  outputs: { type: "string" },
  plan: { type: "string", multiple: true },
  state: { type: "string" },
  "working-directory": { type: "string" },
  "aws-endpoint-url": { type: "string" },
  "terraform-version": { type: "string", default: "" },
  "role-to-assume": { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" }
};
function parseCliArguments(argv) {
  const { values, positionals } = parse(argv);
  if (values.help === true || positionals[0] === "help") return "help";
  if (values.version === true) return "version";
  const verb = parseVerb(positionals);
  if (verb === "reap")
    throw new MayflyError("reap is not supported yet", { kind: "input", hint: "See --help." });
  return {
    verb,
    pullNumber: values.pr,
    config: values.config,
    format: parseFormat(values.format, verb),
    outputs: values.outputs,
    plans: values.plan ?? [],
    state: values.state,
    tests: asksForTests(positionals) ? positionals.slice(2) : void 0,
    workingDirectory: values["working-directory"] ?? ".",
    awsEndpointUrl: values["aws-endpoint-url"],
    terraformVersion: values["terraform-version"],
    roleToAssume: values["role-to-assume"]
  };
}
function parse(argv) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new MayflyError(message, { kind: "input", hint: "See --help.", cause });
  }
}
function parseVerb(positionals) {
  const [word, ...more] = positionals;
  const verb = CLI_VERBS.find((known) => known === word);
  if (verb !== void 0 && (more.length === 0 || asksForTests(positionals))) return verb;
  const message = word === void 0 ? "no verb given" : verb === void 0 ? `${JSON.stringify(word)} is not a verb` : `${JSON.stringify(more[0])} is one word too many`;
  throw new MayflyError(message, {
    kind: "input",
    hint: hintWords(positionals) ?? `verbs: ${CLI_VERBS.join(", ")}; see --help`
  });
}
function asksForTests([verb, second]) {
  return verb === "policy" && second === "test";
}
function hintWords([word = "", ...more]) {
  if (word === "policy") return `did you mean ${more.map((plan) => `--plan ${plan}`).join(" ")}?`;
  return CLI_VERBS.some((known) => known === word) ? void 0 : suggestHint(word, CLI_VERBS);
}
var FORMATS = ["json", "table", "sarif"];
function parseFormat(format, verb) {
  const formats = FORMATS.filter((known) => known !== "sarif" || verb === "policy");
  const found = formats.find((known) => known === format);
  if (found !== void 0) return found;
  throw new MayflyError(`--format ${JSON.stringify(format)} is not one of ${verb}`, {
    kind: "input",
    hint: `formats: ${formats.join(", ")}`
  });
}

// src/wiring/run-cli.ts
var COMMANDS = {
  deploy: (command) => perform(command, "deploy"),
  plan: (command) => perform(command, "plan"),
  destroy: (command) => perform(command, "destroy"),
  check: async (command) => command.args.outputs === void 0 ? perform(command, "check") : (await import("./chunks/cli-check-OC322BY6.js")).checkOutputs(command, command.args.outputs),
  policy: async (command) => command.args.tests === void 0 ? (await import("./chunks/cli-policy-GNTPIXV3.js")).judgePlans(command) : (await import("./chunks/cli-policy-test-ZFOGC2A4.js")).testPolicies(command, command.args.tests),
  list: async (command) => (await import("./chunks/cli-list-JLB7GTG7.js")).listEnvironments(command),
  reap: () => Promise.reject(new MayflyError("reap is not supported yet", { kind: "input" }))
};
var ANSWERS = {
  help: USAGE,
  version: `mayfly ${VERSION}
`
};
async function runCli(request, print) {
  try {
    const args = parseCliArguments(request.argv);
    if (typeof args === "string") {
      print(ANSWERS[args]);
      return EXIT_CODES.good;
    }
    const workingDirectory = await findFolder(resolve(request.currentDirectory, args.workingDirectory));
    const { stdout, outcome } = await COMMANDS[args.verb]({ ...request, args, workingDirectory });
    print(args.format === "table" ? neutralizeCommands(stdout) : escapeCommands(stdout));
    return EXIT_CODES[outcome];
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    request.log.error([error.message, error.hint].filter((part) => part !== void 0).join("\n"));
    return EXIT_CODES[error.kind];
  }
}
var escapeCommands = (json) => json.replaceAll("##[", "#\\u0023[");
async function perform(command, verb) {
  const { args, env, log: log2, signal, workingDirectory } = command;
  const pullNumber = parsePullNumber(args.pullNumber ?? "");
  if (pullNumber === void 0) {
    throw new MayflyError(`${verb} needs the number of a pull request`, {
      kind: "input",
      hint: `Try: ${verb} --pr 1`
    });
  }
  const repository = await findRepository(workingDirectory, env);
  const { report, outcome } = await performVerb({
    verb,
    pullNumber,
    headSha: void 0,
    // At a terminal a person asks for exactly this; without GitHub nothing could be newer.
    forced: true,
    repository: repository.scope,
    scope: repository.scope,
    run: void 0,
    forge: void 0,
    signal,
    env,
    log: log2,
    root: workingDirectory,
    workingDirectory,
    configFile: args.config,
    endpoint: computeEndpoint(args.awsEndpointUrl, env),
    roleToAssume: args.roleToAssume,
    fetchIdentityToken: void 0,
    terraformVersion: args.terraformVersion,
    tempDirectory: command.systemTemp,
    toolCache: join(command.homeDirectory, ".cache", "mayfly"),
    onEnvironment: () => {
    },
    onConcluded: () => {
    }
  });
  const json = args.format === "json";
  if (json) for (const line of renderLogLines(report)) log2.info(line);
  return { stdout: json ? renderJsonReport(report) : `${renderLogLines(report).join("\n")}
`, outcome };
}

// src/cli.ts
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";
var log = createCliLog((text) => process.stderr.write(text));
try {
  const request = {
    argv: process.argv.slice(2),
    env: process.env,
    currentDirectory: process.cwd(),
    systemTemp: tmpdir(),
    homeDirectory: homedir(),
    signal: listenForSignals(),
    log
  };
  exitWith(await runCli(request, (text) => process.stdout.write(text)));
} catch (error) {
  log.error(
    `This is a defect of Mayfly, please report it:
${error instanceof Error ? error.stack : String(error)}`
  );
  exitWith(3);
}
//# sourceMappingURL=cli.js.map
