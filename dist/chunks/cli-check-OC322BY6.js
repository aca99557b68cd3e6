import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  interpolateCheck,
  runChecks
} from "./chunk-BKXJQ4KE.js";
import {
  renderCheckTable
} from "./chunk-CDMA554R.js";
import {
  createRedactor,
  listTexts
} from "./chunk-6W3NESL4.js";
import {
  lazyHttp,
  parsePullNumber
} from "./chunk-67LPU7ZF.js";
import {
  loadConfig
} from "./chunk-RZW3XQPK.js";
import {
  systemClock
} from "./chunk-MSY7QYJ5.js";
import "./chunk-TE3JEJ4I.js";
import {
  renderConfigProblems
} from "./chunk-NQCFXA5Z.js";
import "./chunk-J44RB56V.js";
import "./chunk-QRBODBF7.js";
import "./chunk-MO2QD6TV.js";
import "./chunk-BEKCYC7R.js";
import "./chunk-IVJUWPQS.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-MQK73BS3.js";
import "./chunk-2IQXTVV2.js";
import "./chunk-XA3SNHR6.js";
import {
  external_exports
} from "./chunk-OSVD3WA2.js";
import {
  MayflyError
} from "./chunk-BTZU7OHR.js";
import "./chunk-SRQY6CG7.js";

// src/wiring/cli-check.ts
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
var outputsSchema = external_exports.record(external_exports.string(), external_exports.unknown());
var terraformOutput = external_exports.object({ value: external_exports.unknown(), sensitive: external_exports.boolean() });
async function checkOutputs(command, file) {
  const { args, log, signal, workingDirectory, currentDirectory } = command;
  const loaded = await loadConfig({ workingDirectory, root: workingDirectory, config: args.config });
  if (!loaded.ok) throw new MayflyError(renderConfigProblems(loaded.problems), { kind: "input" });
  if (loaded.config.checks.smoke.length === 0) log.info("no checks are configured");
  const pullNumber = parsePullNumber(args.pullNumber ?? "");
  const { values, secrets } = parseOutputs(await readOutputs(resolve(currentDirectory, file)), file);
  const http = lazyHttp();
  try {
    const checks = loaded.config.checks.smoke.map(
      (check) => interpolateCheck(check, {
        outputs: values,
        environment: loaded.config.name ?? "local",
        pullNumber,
        headSha: void 0
      })
    );
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
async function readOutputs(path) {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    throw new MayflyError(`the outputs file ${path} can't be read as JSON`, {
      kind: "input",
      hint: 'Write it with `terraform output -json`, or as a map such as {"url": "http://localhost:3000"}.',
      cause
    });
  }
}
function parseOutputs(json, file) {
  const parsed = outputsSchema.safeParse(json);
  if (!parsed.success) {
    throw new MayflyError(`${file} must hold a map of outputs`, {
      kind: "input",
      hint: 'Such as {"url": "http://localhost:3000"}.',
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
//# sourceMappingURL=cli-check-OC322BY6.js.map
