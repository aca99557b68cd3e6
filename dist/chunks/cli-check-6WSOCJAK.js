import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  readJson
} from "./chunk-OVSQIXFT.js";
import {
  renderCheckTable
} from "./chunk-LU7RDGDX.js";
import {
  fillInChecks,
  listPlainNames,
  runChecks
} from "./chunk-Q6XLE3FZ.js";
import {
  fillInCommands
} from "./chunk-M72OMDNU.js";
import {
  findUrl
} from "./chunk-6ZDDILOL.js";
import "./chunk-576DAK7M.js";
import "./chunk-IBEOPIMO.js";
import "./chunk-RF2UQJC4.js";
import "./chunk-7R2IG3AR.js";
import "./chunk-6OR47CP4.js";
import {
  renderConfigProblems
} from "./chunk-2MDR3FX6.js";
import "./chunk-EZQKCMSJ.js";
import "./chunk-GUPFBPDI.js";
import "./chunk-T7NXL627.js";
import "./chunk-VY4TONHE.js";
import "./chunk-SPUWIBCU.js";
import "./chunk-J7OIX2LV.js";
import "./chunk-AG3OFJS4.js";
import {
  PULL_OPTION
} from "./chunk-XBDUILYK.js";
import {
  findRepository
} from "./chunk-6WYPPBT3.js";
import {
  findCheckMistakes,
  hideCheckSecrets,
  parsePullNumber
} from "./chunk-6RSZ7ZN6.js";
import "./chunk-OL2DVFVN.js";
import {
  findSecrets,
  lazyLogLines,
  openChecks,
  openCommands
} from "./chunk-6OXRFI2W.js";
import {
  lazyCredentials
} from "./chunk-DYN4PROL.js";
import {
  computeEndpoint,
  computeRegion
} from "./chunk-U3BZSQ65.js";
import {
  loadConfig
} from "./chunk-5IAZQBIX.js";
import "./chunk-GISEEWH7.js";
import "./chunk-UGRCLIUD.js";
import "./chunk-OFLW2KWC.js";
import "./chunk-3Z6CYMPJ.js";
import {
  findMissingOutputs
} from "./chunk-QMDHPYCQ.js";
import {
  NO_HOOKS
} from "./chunk-U3WOXC4B.js";
import "./chunk-6UKVUZOU.js";
import "./chunk-EQDQOK2K.js";
import "./chunk-SGH6SVPY.js";
import "./chunk-XYDSW2SC.js";
import "./chunk-PRQUK3R6.js";
import "./chunk-NYGPBBVH.js";
import "./chunk-CUPV5VU5.js";
import {
  computeCommandVariables
} from "./chunk-MC4ZEUCN.js";
import {
  listSetOutputs
} from "./chunk-4BI6KGM4.js";
import "./chunk-VAY5BCSA.js";
import "./chunk-FUIQ6R5T.js";
import "./chunk-63QZWWOZ.js";
import "./chunk-IIKC7JEB.js";
import "./chunk-COGVIM4J.js";
import "./chunk-V3D4Y37X.js";
import "./chunk-MQK73BS3.js";
import {
  computeEnvironmentName
} from "./chunk-A3RAN37X.js";
import "./chunk-2XDSBRPD.js";
import "./chunk-KDJBFGGX.js";
import {
  systemClock
} from "./chunk-MSY7QYJ5.js";
import "./chunk-2P3CTR7T.js";
import "./chunk-O43VWYSX.js";
import "./chunk-R4TVVB56.js";
import "./chunk-GDQIQIQU.js";
import "./chunk-DDBWGH5V.js";
import "./chunk-XM5L4NO7.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-P33FYQGL.js";
import {
  boolean,
  object,
  record,
  string,
  unknown
} from "./chunk-JMLZR5OH.js";
import "./chunk-ELDBRVKG.js";
import "./chunk-FIXMPWVU.js";
import "./chunk-H4C27XYF.js";
import "./chunk-Z4Z2PRXF.js";
import "./chunk-4MB4S2HZ.js";
import "./chunk-3HBZBZEV.js";
import "./chunk-BKLTNRYT.js";
import "./chunk-KIH4CXOA.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import "./chunk-6DNLMWW7.js";
import {
  createTargets
} from "./chunk-WAZVNHB4.js";
import "./chunk-VF52FELW.js";
import {
  createRedactor,
  listTexts
} from "./chunk-24PSOY5K.js";
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
  const mistakes = await findCheckMistakes(configured.smoke, command);
  if (mistakes.length > 0) throw new MayflyError(renderConfigProblems(mistakes), { kind: "input" });
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
//# sourceMappingURL=cli-check-6WSOCJAK.js.map
