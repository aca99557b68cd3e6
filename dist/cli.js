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
} from "./chunks/chunk-XBDUILYK.js";
import {
  findFolder,
  findRepository,
  tellRepository
} from "./chunks/chunk-6WYPPBT3.js";
import {
  performVerb,
  renderJsonReport,
  renderLogLines
} from "./chunks/chunk-ISSOZ74Q.js";
import {
  parseExtendBy,
  parsePullNumber
} from "./chunks/chunk-6RSZ7ZN6.js";
import "./chunks/chunk-OL2DVFVN.js";
import "./chunks/chunk-BZFVB22I.js";
import "./chunks/chunk-6OXRFI2W.js";
import "./chunks/chunk-LI5A7BOB.js";
import "./chunks/chunk-TENVZ2V5.js";
import "./chunks/chunk-AG43CA4J.js";
import "./chunks/chunk-DXYEQFVW.js";
import "./chunks/chunk-DYN4PROL.js";
import {
  computeEndpoint
} from "./chunks/chunk-U3BZSQ65.js";
import "./chunks/chunk-5IAZQBIX.js";
import "./chunks/chunk-6XOHGZ2Q.js";
import "./chunks/chunk-MCJEG6I3.js";
import "./chunks/chunk-GISEEWH7.js";
import "./chunks/chunk-DPLYVJTY.js";
import "./chunks/chunk-UGRCLIUD.js";
import "./chunks/chunk-MXF2NKWP.js";
import "./chunks/chunk-OFLW2KWC.js";
import "./chunks/chunk-IUIWJNRJ.js";
import "./chunks/chunk-3Z6CYMPJ.js";
import "./chunks/chunk-G765L76Y.js";
import "./chunks/chunk-QWQSXEYX.js";
import "./chunks/chunk-QMDHPYCQ.js";
import "./chunks/chunk-HNDODZR5.js";
import "./chunks/chunk-EN3RCEDW.js";
import "./chunks/chunk-U3WOXC4B.js";
import "./chunks/chunk-VXAZNW4C.js";
import "./chunks/chunk-GDUMGRCO.js";
import "./chunks/chunk-6UKVUZOU.js";
import "./chunks/chunk-4OEUCA7A.js";
import "./chunks/chunk-T3GBVWES.js";
import "./chunks/chunk-CMHGSQRK.js";
import "./chunks/chunk-EQDQOK2K.js";
import "./chunks/chunk-SGH6SVPY.js";
import "./chunks/chunk-US3W6LK4.js";
import "./chunks/chunk-XYDSW2SC.js";
import "./chunks/chunk-PRQUK3R6.js";
import "./chunks/chunk-NYGPBBVH.js";
import "./chunks/chunk-CUPV5VU5.js";
import "./chunks/chunk-MC4ZEUCN.js";
import "./chunks/chunk-4BI6KGM4.js";
import "./chunks/chunk-VAY5BCSA.js";
import "./chunks/chunk-FUIQ6R5T.js";
import "./chunks/chunk-63QZWWOZ.js";
import "./chunks/chunk-IIKC7JEB.js";
import "./chunks/chunk-COGVIM4J.js";
import "./chunks/chunk-V3D4Y37X.js";
import "./chunks/chunk-MQK73BS3.js";
import "./chunks/chunk-A3RAN37X.js";
import "./chunks/chunk-2XDSBRPD.js";
import {
  exitWith,
  limitPatterns,
  listenForSignals
} from "./chunks/chunk-7KQSA3US.js";
import "./chunks/chunk-VRC3NT7R.js";
import "./chunks/chunk-KDJBFGGX.js";
import "./chunks/chunk-BJXIZO2B.js";
import "./chunks/chunk-MSY7QYJ5.js";
import "./chunks/chunk-5SON7FTC.js";
import "./chunks/chunk-YTEILYVU.js";
import "./chunks/chunk-DKZNOMMQ.js";
import "./chunks/chunk-YN5LI77Q.js";
import "./chunks/chunk-4UMBRAUA.js";
import "./chunks/chunk-BCAY7JAY.js";
import "./chunks/chunk-JDUE5E74.js";
import "./chunks/chunk-O43VWYSX.js";
import "./chunks/chunk-R4TVVB56.js";
import {
  neutralizeCommands
} from "./chunks/chunk-GDQIQIQU.js";
import "./chunks/chunk-DDBWGH5V.js";
import "./chunks/chunk-XM5L4NO7.js";
import "./chunks/chunk-PEUZ62HH.js";
import "./chunks/chunk-SRSNCCDE.js";
import "./chunks/chunk-XA3SNHR6.js";
import "./chunks/chunk-P33FYQGL.js";
import "./chunks/chunk-JMLZR5OH.js";
import "./chunks/chunk-ELDBRVKG.js";
import "./chunks/chunk-FIXMPWVU.js";
import "./chunks/chunk-H4C27XYF.js";
import "./chunks/chunk-Z4Z2PRXF.js";
import "./chunks/chunk-BKLTNRYT.js";
import "./chunks/chunk-KIH4CXOA.js";
import {
  EXIT_CODES,
  MayflyError
} from "./chunks/chunk-SJXQFWZL.js";
import "./chunks/chunk-MQXMLUP3.js";
import "./chunks/chunk-WAZVNHB4.js";
import "./chunks/chunk-VF52FELW.js";
import {
  createRedactor
} from "./chunks/chunk-24PSOY5K.js";
import "./chunks/chunk-SRQY6CG7.js";

// src/cli.ts
import { homedir, tmpdir } from "node:os";

// src/wiring/cli-log.ts
var CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
function createCliLog(write) {
  const secrets = /* @__PURE__ */ new Set();
  let redact;
  const print2 = (line) => {
    redact ??= createRedactor([...secrets]);
    write(`${neutralizeCommands(redact(line).replace(CONTROL, ""))}
`);
  };
  return {
    info: print2,
    warn: (line) => print2(`warning: ${line}`),
    error: (line) => print2(`error: ${line}`),
    group: (title, body) => {
      print2(title);
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
  check: async (command) => command.args.outputs === void 0 ? perform(command, "check") : (await import("./chunks/cli-check-6WSOCJAK.js")).checkOutputs(command, command.args.outputs),
  extend: (command) => giveOrder(command, "extend"),
  keep: (command) => giveOrder(command, "keep"),
  unlock: (command) => giveOrder(command, "unlock"),
  policy: async (command) => command.args.tests === void 0 ? (await import("./chunks/cli-policy-N2HMSOYZ.js")).judgePlans(command) : (await import("./chunks/cli-policy-test-5YTSU7LZ.js")).testPolicies(command, command.args.tests),
  list: async (command) => (await import("./chunks/cli-list-WJBG6AIP.js")).listEnvironments(command),
  reap: async (command) => (await import("./chunks/cli-reap-KJGU3UOO.js")).reapFromCli(command)
};
var ANSWERS = {
  help: USAGE,
  version: `mayfly ${VERSION}
`
};
async function runCli(request, print2) {
  try {
    const args = parseCliArguments(request.argv);
    if (typeof args === "string") {
      print2(ANSWERS[args]);
      return EXIT_CODES.good;
    }
    const workingDirectory = await findFolder(resolve(request.currentDirectory, args.workingDirectory));
    const { stdout, outcome } = await COMMANDS[args.verb]({ ...request, args, workingDirectory });
    print2(args.format === "table" ? neutralizeCommands(stdout) : escapeCommands(stdout));
    return EXIT_CODES[outcome];
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    request.log.error([error.message, error.hint].filter((part) => part !== void 0).join("\n"));
    return EXIT_CODES[error.kind];
  }
}
var escapeCommands = (json) => json.replaceAll("##[", "#\\u0023[");
async function perform(command, verb) {
  const request = await collect(command, verb);
  const end = await performVerb({
    ...request,
    verb,
    // At a terminal a person asks for exactly this; without GitHub nothing could be newer.
    forced: true,
    signal: command.signal,
    onEnvironment: () => {
    },
    onConcluded: () => {
    }
  });
  return print(command, end);
}
var BY_OPTION = { name: "--by", example: "--by 24h" };
async function giveOrder(command, name) {
  const { by, off, force } = command.args;
  const byMs = parseExtendBy(by ?? "", BY_OPTION);
  const orders = {
    extend: { name: "extend", ...byMs === void 0 ? {} : { byMs } },
    keep: { name: "keep", on: !off },
    unlock: { name: "unlock", force }
  };
  const request = await collect(command, name);
  const { performOrder } = await import("./chunks/perform-order-RWENDDNB.js");
  return print(command, await performOrder({ ...request, order: orders[name] }));
}
async function collect({ args, env, log: log2, workingDirectory, ...command }, verb) {
  const pullNumber = parsePullNumber(args.pullNumber ?? "", PULL_OPTION);
  if (pullNumber === void 0) {
    throw new MayflyError(`${verb} needs the number of a pull request`, {
      kind: "input",
      hint: `Try: ${verb} --pr 1`
    });
  }
  const repository = await findRepository(workingDirectory, env);
  tellRepository(repository, log2);
  return {
    pullNumber,
    headSha: void 0,
    repository: repository.scope,
    scope: repository.scope,
    run: void 0,
    forge: void 0,
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
    toolCache: join(command.homeDirectory, ".cache", "mayfly")
  };
}
function print({ args, log: log2 }, { report, outcome }) {
  const json = args.format === "json";
  if (json) for (const line of renderLogLines(report)) log2.info(line);
  return { stdout: json ? renderJsonReport(report) : `${renderLogLines(report).join("\n")}
`, outcome };
}

// src/cli.ts
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";
limitPatterns();
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
