#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  PULL_OPTION,
  USAGE,
  parseCliArguments
} from "./chunks/chunk-BFBW2RWY.js";
import {
  findFolder,
  findRepository,
  tellRepository
} from "./chunks/chunk-7LBG3YHJ.js";
import {
  performVerb,
  renderJsonReport,
  renderLogLines
} from "./chunks/chunk-SR5KJTMF.js";
import "./chunks/chunk-HSVMT55U.js";
import "./chunks/chunk-GT5O75XR.js";
import "./chunks/chunk-B5J4BALH.js";
import "./chunks/chunk-AOXABW3A.js";
import "./chunks/chunk-JNYTILJL.js";
import "./chunks/chunk-OLHT4P3T.js";
import {
  computeEndpoint
} from "./chunks/chunk-WPD7GO4G.js";
import "./chunks/chunk-MCJEG6I3.js";
import "./chunks/chunk-DBCMNI53.js";
import {
  parsePullNumber
} from "./chunks/chunk-LS54HK62.js";
import "./chunks/chunk-OD2A2EXA.js";
import "./chunks/chunk-TTHCJVDK.js";
import {
  exitWith,
  listenForSignals
} from "./chunks/chunk-2TWWJMDM.js";
import "./chunks/chunk-2LALSRPS.js";
import "./chunks/chunk-QXA2UNBA.js";
import "./chunks/chunk-RMUBI77R.js";
import "./chunks/chunk-MSY7QYJ5.js";
import "./chunks/chunk-WUSOF7FC.js";
import "./chunks/chunk-WDDTWADQ.js";
import "./chunks/chunk-FBDRMXZS.js";
import "./chunks/chunk-4UMBRAUA.js";
import "./chunks/chunk-4LZQZSRP.js";
import "./chunks/chunk-6TPL4O4A.js";
import {
  neutralizeCommands
} from "./chunks/chunk-7YU4QAII.js";
import "./chunks/chunk-ILHVIN5E.js";
import "./chunks/chunk-RPCM37KE.js";
import "./chunks/chunk-FUIQ6R5T.js";
import "./chunks/chunk-QRBODBF7.js";
import "./chunks/chunk-J2CYEJ7M.js";
import "./chunks/chunk-YUX6NTBY.js";
import "./chunks/chunk-LMFDXNUV.js";
import "./chunks/chunk-R63JBSTR.js";
import "./chunks/chunk-SRSNCCDE.js";
import "./chunks/chunk-IVJUWPQS.js";
import "./chunks/chunk-MQK73BS3.js";
import "./chunks/chunk-PEUZ62HH.js";
import {
  createRedactor
} from "./chunks/chunk-6W3NESL4.js";
import "./chunks/chunk-DTMMY3PT.js";
import "./chunks/chunk-XP4L2CDN.js";
import "./chunks/chunk-MTTDMRTV.js";
import "./chunks/chunk-COGVIM4J.js";
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

// src/wiring/run-cli.ts
var COMMANDS = {
  deploy: (command) => perform(command, "deploy"),
  plan: (command) => perform(command, "plan"),
  destroy: (command) => perform(command, "destroy"),
  check: async (command) => command.args.outputs === void 0 ? perform(command, "check") : (await import("./chunks/cli-check-4Y4WPL6C.js")).checkOutputs(command, command.args.outputs),
  policy: async (command) => command.args.tests === void 0 ? (await import("./chunks/cli-policy-XSGMTGUD.js")).judgePlans(command) : (await import("./chunks/cli-policy-test-4WYI3G34.js")).testPolicies(command, command.args.tests),
  list: async (command) => (await import("./chunks/cli-list-D3VN7YBH.js")).listEnvironments(command)
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
  const pullNumber = parsePullNumber(args.pullNumber ?? "", PULL_OPTION);
  if (pullNumber === void 0) {
    throw new MayflyError(`${verb} needs the number of a pull request`, {
      kind: "input",
      hint: `Try: ${verb} --pr 1`
    });
  }
  const repository = await findRepository(workingDirectory, env);
  tellRepository(repository, log2);
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
