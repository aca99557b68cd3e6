import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  readJson
} from "./chunk-YAICEWFP.js";
import {
  renderCheckTable
} from "./chunk-TQG7PSNQ.js";
import {
  fillInChecks,
  listPlainNames,
  runChecks
} from "./chunk-HU6QDRVX.js";
import {
  fillInCommands
} from "./chunk-Q2TT7I54.js";
import {
  findMissingOutputs,
  findUrl
} from "./chunk-3KLDXVKM.js";
import "./chunk-P7GVFD5M.js";
import "./chunk-6OR47CP4.js";
import "./chunk-J7OIX2LV.js";
import "./chunk-SRC4J2QA.js";
import "./chunk-TG37V54L.js";
import "./chunk-T7NXL627.js";
import "./chunk-VY4TONHE.js";
import "./chunk-3HBZBZEV.js";
import "./chunk-6DNLMWW7.js";
import "./chunk-RF2UQJC4.js";
import "./chunk-SPUWIBCU.js";
import "./chunk-AG3OFJS4.js";
import {
  PULL_OPTION
} from "./chunk-XBDUILYK.js";
import {
  findRepository
} from "./chunk-6WYPPBT3.js";
import {
  hideCheckSecrets,
  parsePullNumber,
  refuseUnsetVariables
} from "./chunk-CKEW6P6F.js";
import "./chunk-OL2DVFVN.js";
import {
  findSecrets,
  lazyLogLines,
  openChecks,
  openCommands
} from "./chunk-L6V7G6PJ.js";
import {
  lazyCredentials
} from "./chunk-QXQ7YHZS.js";
import {
  computeEndpoint,
  computeRegion
} from "./chunk-U3BZSQ65.js";
import {
  loadConfig
} from "./chunk-4OGHBT7U.js";
import "./chunk-WPQDZGUZ.js";
import "./chunk-OFLW2KWC.js";
import "./chunk-3Z6CYMPJ.js";
import "./chunk-TRFQA6UK.js";
import {
  NO_HOOKS
} from "./chunk-AAEJHYTV.js";
import "./chunk-6UKVUZOU.js";
import {
  createTargets
} from "./chunk-ZIRBZXGB.js";
import "./chunk-KDJBFGGX.js";
import {
  systemClock
} from "./chunk-MSY7QYJ5.js";
import "./chunk-2P3CTR7T.js";
import "./chunk-3BT52RMW.js";
import "./chunk-DMMVIX5V.js";
import "./chunk-GDQIQIQU.js";
import "./chunk-DDBWGH5V.js";
import "./chunk-6TPL4O4A.js";
import "./chunk-ELDBRVKG.js";
import "./chunk-FIXMPWVU.js";
import "./chunk-Z4Z2PRXF.js";
import {
  renderConfigProblems
} from "./chunk-2MDR3FX6.js";
import "./chunk-EZQKCMSJ.js";
import "./chunk-ISTIYRRS.js";
import "./chunk-PRQUK3R6.js";
import "./chunk-VHILTFAS.js";
import "./chunk-RMSJOZ3G.js";
import {
  computeCommandVariables
} from "./chunk-QMGGASME.js";
import {
  listSetOutputs
} from "./chunk-6WI2MUUT.js";
import "./chunk-VAY5BCSA.js";
import "./chunk-FUIQ6R5T.js";
import "./chunk-63QZWWOZ.js";
import "./chunk-IIKC7JEB.js";
import "./chunk-3BJOUYL7.js";
import {
  computeEnvironmentName
} from "./chunk-A3RAN37X.js";
import "./chunk-TTUM3JWN.js";
import "./chunk-MQK73BS3.js";
import "./chunk-LYOWYDWU.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-H4C27XYF.js";
import "./chunk-P33FYQGL.js";
import "./chunk-EQDQOK2K.js";
import "./chunk-SGH6SVPY.js";
import {
  createRedactor,
  listTexts
} from "./chunk-24PSOY5K.js";
import "./chunk-COGVIM4J.js";
import "./chunk-XA3SNHR6.js";
import {
  boolean,
  object,
  record,
  string,
  unknown
} from "./chunk-JMLZR5OH.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import "./chunk-SRQY6CG7.js";

// src/wiring/cli-check.ts
import { resolve } from "node:path";

// src/wiring/cli-command-runs.ts
function openCommandRuns({ env, log, workingDirectory }, { commands, facts, secrets, redact }) {
  const open = Object.entries(facts.outputs).filter(([, value]) => !secrets.includes(String(value)));
  const url = findUrl(open.map(([name, value]) => ({ name, sensitive: false, value })));
  const { variables, warnings } = computeCommandVariables({ ...facts, url });
  for (const warning of warnings) log.warn(warning);
  const host = openCommands({
    env,
    root: workingDirectory,
    workingDirectory,
    findAws: async () => void 0
  });
  return {
    commands: fillInCommands(commands, facts),
    lines: { host, variables, clock: systemClock, log, redact }
  };
}

// src/wiring/cli-logs.ts
function openNamedLogs(checks, connect) {
  const lines = lazyLogLines(connect);
  return {
    findGroups: async () => {
      const names = checks.flatMap((check) => check.kind === "log" ? listPlainNames(check.groups) : []);
      const { region } = connect();
      return { found: [...new Set(names)].map((name) => ({ region, name })), unseen: [] };
    },
    lines: { pages: (query) => lines.pages({ ...query, mustExist: true }) }
  };
}

// src/wiring/cli-check.ts
var outputsSchema = record(string(), unknown());
var terraformOutput = object({ value: unknown(), sensitive: boolean() });
var OUTPUTS_FILE = {
  what: "outputs file",
  hint: 'Write it with `terraform output -json`, or as a map such as {"url": "http://localhost:3000"}.'
};
async function checkOutputs(command, file) {
  const { args, log, signal, workingDirectory, currentDirectory } = command;
  const loaded = await loadConfig({ workingDirectory, root: workingDirectory, config: args.config });
  if (!loaded.ok) throw new MayflyError(renderConfigProblems(loaded.problems), { kind: "input" });
  const { checks: configured } = loaded.config;
  if (configured.smoke.length + configured.commands.length === 0) log.info("no checks are configured");
  const pullNumber = parsePullNumber(args.pullNumber ?? "", PULL_OPTION);
  const { values, secrets } = parseOutputs(
    (await readJson(resolve(currentDirectory, file), OUTPUTS_FILE)).value,
    file
  );
  const environment = await nameEnvironment(command, loaded.config, pullNumber);
  const missing = findMissingOutputs(
    { ...loaded.config, hooks: NO_HOOKS },
    listSetOutputs({ outputs: values })
  );
  if (missing.length > 0) throw new MayflyError(renderConfigProblems(missing), { kind: "input" });
  refuseUnsetVariables(configured.smoke, command.env);
  const facts = { outputs: values, environment, pullNumber, headSha: void 0 };
  const checks = fillInChecks(configured.smoke, facts);
  const connect = findConnection(command, loaded.config);
  const ports = openChecks({ workingDirectory, env: command.env, connect });
  try {
    const redact = createRedactor([
      ...secrets,
      ...findSecrets(command.env),
      ...hideCheckSecrets(configured.smoke, command)
    ]);
    const commands = openCommandRuns(command, { commands: configured.commands, facts, secrets, redact });
    const results = await runChecks({
      checks,
      commands,
      ports,
      logs: openNamedLogs(checks, connect),
      targets: createTargets({ allowHosts: loaded.config.checks.allowHosts, outputs: values }),
      clock: systemClock,
      log,
      signal,
      concurrency: loaded.config.checks.concurrency,
      failFast: loaded.config.checks.failFast,
      redact,
      since: new Date(systemClock.now()).toISOString()
    });
    const failed = results.some(({ result, optional }) => result === "failed" && !optional);
    const contract = results.map(({ name, kind, result, optional, attempts, ms, message }) => ({
      name,
      kind,
      result,
      optional,
      attempts,
      ms,
      message
    }));
    const stdout = args.format === "json" ? `${JSON.stringify(contract, null, 2)}
` : renderCheckTable(results);
    if (failed) return { stdout, outcome: "failed" };
    return { stdout, outcome: signal.aborted ? "outside" : "good" };
  } finally {
    await ports.close();
  }
}
function findConnection({ args, env, log }, config) {
  const endpoint = computeEndpoint(args.awsEndpointUrl, env);
  const findRegion = () => computeRegion(config.region, env);
  const request = { env, endpoint, log, roleToAssume: args.roleToAssume, fetchIdentityToken: void 0 };
  const credentials = lazyCredentials(request, findRegion);
  return () => ({ region: findRegion(), endpoint, credentials });
}
async function nameEnvironment({ workingDirectory, env }, { name }, pullNumber) {
  if (pullNumber === void 0) return name ?? "local";
  const { scope } = await findRepository(workingDirectory, env);
  return computeEnvironmentName({ name, repository: scope, pullNumber });
}
function parseOutputs(json, file) {
  const parsed = outputsSchema.safeParse(json);
  if (!parsed.success) {
    throw new MayflyError(`${file} must hold a map of outputs`, {
      kind: "input",
      hint: OUTPUTS_FILE.hint,
      cause: parsed.error
    });
  }
  const secrets = [];
  const values = Object.fromEntries(
    Object.entries(parsed.data).map(([name, item]) => {
      const output = terraformOutput.safeParse(item);
      if (!output.success) return [name, item];
      if (output.data.sensitive) secrets.push(...listTexts(output.data.value));
      return [name, output.data.value];
    })
  );
  return { values, secrets };
}
export {
  checkOutputs
};
//# sourceMappingURL=cli-check-FHPAHVPM.js.map
