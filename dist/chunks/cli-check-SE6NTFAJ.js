import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  readJson
} from "./chunk-U4FPWGVF.js";
import {
  renderCheckTable
} from "./chunk-ZS4E5B4F.js";
import {
  fillInChecks,
  runChecks
} from "./chunk-YVUCHDLI.js";
import {
  findMissingOutputs
} from "./chunk-NOHQM6OD.js";
import {
  PULL_OPTION
} from "./chunk-YDYCSSGJ.js";
import {
  findRepository
} from "./chunk-7MU5MA2H.js";
import {
  parsePullNumber
} from "./chunk-OOYZHV5S.js";
import "./chunk-OL2DVFVN.js";
import {
  lazyHttp
} from "./chunk-FQ7KMZUP.js";
import {
  loadConfig
} from "./chunk-H3PJRRHY.js";
import {
  systemClock
} from "./chunk-MSY7QYJ5.js";
import "./chunk-HROZ5UTT.js";
import "./chunk-CAKPYAYC.js";
import "./chunk-6DIJWBIL.js";
import "./chunk-7YU4QAII.js";
import "./chunk-6TPL4O4A.js";
import {
  renderConfigProblems
} from "./chunk-2MDR3FX6.js";
import "./chunk-AA5YTL6G.js";
import "./chunk-JE4W27EX.js";
import "./chunk-FUIQ6R5T.js";
import "./chunk-QRBODBF7.js";
import "./chunk-JNDSCJY4.js";
import {
  listSetOutputs
} from "./chunk-6G3WZH4L.js";
import "./chunk-VAY5BCSA.js";
import {
  computeEnvironmentName
} from "./chunk-ED7ICNOH.js";
import "./chunk-MQK73BS3.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-P33FYQGL.js";
import {
  createRedactor,
  listTexts
} from "./chunk-6W3NESL4.js";
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
} from "./chunk-BTZU7OHR.js";
import "./chunk-SRQY6CG7.js";

// src/wiring/cli-check.ts
import { resolve } from "node:path";
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
  if (loaded.config.checks.smoke.length === 0) log.info("no checks are configured");
  const pullNumber = parsePullNumber(args.pullNumber ?? "", PULL_OPTION);
  const { values, secrets } = parseOutputs(
    (await readJson(resolve(currentDirectory, file), OUTPUTS_FILE)).value,
    file
  );
  const environment = await nameEnvironment(command, loaded.config, pullNumber);
  const missing = findMissingOutputs(loaded.config, listSetOutputs({ outputs: values }));
  if (missing.length > 0) throw new MayflyError(renderConfigProblems(missing), { kind: "input" });
  const checks = fillInChecks(loaded.config.checks.smoke, {
    outputs: values,
    environment,
    pullNumber,
    headSha: void 0
  });
  const http = lazyHttp();
  try {
    const redact = createRedactor(secrets);
    const results = await runChecks({ checks, http, clock: systemClock, log, signal, redact });
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
    return { stdout, outcome: failed ? "failed" : "good" };
  } finally {
    await http.close();
  }
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
//# sourceMappingURL=cli-check-SE6NTFAJ.js.map
