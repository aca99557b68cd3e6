import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  settleAll
} from "./chunk-6ZDDILOL.js";
import {
  findEnvOutputs
} from "./chunk-QMDHPYCQ.js";
import {
  describeLine
} from "./chunk-U3WOXC4B.js";
import {
  explainUnsetOutputs,
  interpolate,
  isSet
} from "./chunk-4BI6KGM4.js";
import {
  computeType
} from "./chunk-VAY5BCSA.js";
import {
  NO_TEST,
  isEmpty,
  renderTestCounts
} from "./chunk-2P3CTR7T.js";
import {
  LastLines,
  findLastWords,
  redactLine,
  takeLast
} from "./chunk-O43VWYSX.js";
import {
  plainLine,
  withoutColours
} from "./chunk-XM5L4NO7.js";
import {
  parseArn
} from "./chunk-FIXMPWVU.js";
import {
  shorten
} from "./chunk-H4C27XYF.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/core/commands/fill-in.ts
function fillInLine(line, values) {
  const env = Object.entries(line.env).map(([name, text2]) => [name, interpolate(text2, values)]);
  return { ...line, env: Object.fromEntries(env) };
}
function fillInCommands(commands, values) {
  return commands.map((command) => {
    const missing = command.optional ? findEnvOutputs(command).filter((name) => !isSet(name, values)) : [];
    if (missing.length === 0) return fillInLine(command, values);
    return { ...command, skipped: explainUnsetOutputs(missing, values) };
  });
}

// src/core/commands/outcome.ts
var KEPT_OUTPUT_BYTES = 2048;
var TITLE_LENGTH = 120;
var WORDS_LENGTH = 300;
var NAMED_TESTS = 3;
function explainEnd({ exitCode, error, output }) {
  if (exitCode === void 0) return error ?? "it did not run";
  if (exitCode === 0) return void 0;
  const words = findLastWords(output).slice(0, WORDS_LENGTH);
  return `exit code ${exitCode}${words === "" ? "" : `: ${words}`}`;
}
function judgeCommand(command, end) {
  const failures = listFailures(end);
  const { tests, line } = end;
  const result = failures.length > 0 ? "failed" : (tests?.flaky ?? 0) > 0 ? "flaky" : "passed";
  return {
    ...describeCommand(command),
    result,
    attempts: 1,
    ms: line.ms,
    message: failures.length > 0 ? failures.join("; ") : describeGood(end),
    answers: [makeAnswer(end, failures)],
    ...tests === void 0 ? {} : { tests }
  };
}
function makeSkipped(command, message) {
  return { ...describeCommand(command), result: "skipped", attempts: 0, ms: 0, message, answers: [] };
}
function describeCommand(command) {
  const { name, kind, optional } = command;
  return { name, kind, optional, target: describeLine(command) };
}
function listFailures({ line, tests, problems }) {
  const why = explainEnd(line);
  const none = tests !== void 0 && isEmpty(tests) ? [NO_TEST] : [];
  if (tests === void 0 || tests.failed === 0)
    return [...why === void 0 ? [] : [why], ...none, ...problems];
  const counts = `${renderTestCounts(tests)}: ${nameTests(tests)}`;
  const ended = line.exitCode === void 0 ? why : `exit code ${line.exitCode}`;
  return [counts, ...ended === void 0 ? [] : [ended], ...problems];
}
function nameTests({ open, failed }) {
  const named2 = open.filter(({ result }) => result === "failed").slice(0, NAMED_TESTS);
  const rest = failed - named2.length;
  return `${named2.map(({ name }) => plainLine(name).slice(0, TITLE_LENGTH)).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function describeGood({ line, tests }) {
  return tests === void 0 ? `exit code ${line.exitCode}` : renderTestCounts(tests);
}
function makeAnswer({ line }, failures) {
  const { exitCode, output, ms } = line;
  return {
    ms,
    headers: {},
    body: takeLast(output, KEPT_OUTPUT_BYTES),
    failures,
    seen: exitCode === void 0 ? "stopped" : `exit code ${exitCode}`
  };
}

// src/operations/run-line.ts
var LOGGED_BYTES = 8 * 1024;
async function runLine({ line, directory, label }, { host, variables, clock, log, signal, redact }) {
  const startedAt = clock.now();
  const output = new LastLines();
  const onLine = (text2) => {
    const shown = redactLine(withoutColours(text2), redact);
    output.push(shown);
    log.info(`${label} | ${shorten(shown, LOGGED_BYTES)}`);
  };
  const end = (how) => ({
    ...how,
    output: String(output),
    ms: clock.now() - startedAt
  });
  log.info(`${label}: ${redact(describeLine(line))}`);
  try {
    const env = { ...await host.readVariables(), ...variables, ...line.env };
    const { run, timeoutMs } = line;
    const { exitCode } = await host.run({
      line: run,
      stopAtError: true,
      cwd: directory,
      env,
      timeoutMs,
      signal,
      onLine
    });
    return signal.aborted ? void 0 : end({ exitCode });
  } catch (error) {
    if (signal.aborted) return void 0;
    if (!(error instanceof MayflyError)) throw error;
    return end({ error: redact(error.message) });
  }
}

// src/core/recovery/made-by-services.ts
var named = (prefix) => ({ prefix, exact: true });
var below = (prefix) => ({ prefix, exact: false });
var text = (value) => typeof value === "string" && value !== "" ? value : void 0;
var by = (argument, ...make) => (attributes) => {
  const value = text(attributes[argument]);
  return value === void 0 ? [] : make.map((one) => one(value));
};
var LOG_GROUPS = {
  aws_lambda_function: by("function_name", (name) => named(`/aws/lambda/${name}`)),
  aws_codebuild_project: by("name", (name) => named(`/aws/codebuild/${name}`)),
  aws_api_gateway_rest_api: by("id", (id) => below(`API-Gateway-Execution-Logs_${id}/`)),
  aws_appsync_graphql_api: by("id", (id) => named(`/aws/appsync/apis/${id}`)),
  aws_db_instance: by("identifier", (name) => below(`/aws/rds/instance/${name}/`)),
  aws_rds_cluster: by("cluster_identifier", (name) => below(`/aws/rds/cluster/${name}/`)),
  aws_ecs_cluster: by("name", (name) => below(`/aws/ecs/containerinsights/${name}/`)),
  aws_eks_cluster: by(
    "name",
    (name) => named(`/aws/eks/${name}/cluster`),
    (name) => below(`/aws/containerinsights/${name}/`)
  )
};
function listLogGroups(states, home) {
  return states.flatMap(({ resources }) => resources.flatMap((resource) => groupsOf(resource, home)));
}
function groupsOf({ address, attributes }, home) {
  const arn = text(attributes.arn);
  const region = arn && parseArn(arn)?.region || home;
  return (LOG_GROUPS[computeType(address)]?.(attributes) ?? []).map((group) => ({ ...group, region }));
}
var isMadeFor = (name, { prefix, exact }) => exact ? name === prefix : name.startsWith(prefix);

// src/core/evidence/resources.ts
function listResources(states, { types, home }) {
  return states.flatMap(({ resources }) => resources).filter(({ address }) => types.includes(computeType(address))).map(({ attributes }) => ({ attributes, region: findRegion(attributes) ?? home }));
}
function findRegion({ arn, id }) {
  const texts = [arn, id].filter((value) => typeof value === "string");
  return texts.map((text2) => parseArn(text2)?.region).find((region) => region !== void 0 && region !== "");
}

// src/core/evidence/log-groups.ts
function listEnvironmentGroups(states, home) {
  const own = listResources(states, { types: ["aws_cloudwatch_log_group"], home }).flatMap(
    ({ attributes, region }) => typeof attributes.name === "string" ? [{ region, prefix: attributes.name, exact: true }] : []
  );
  const byKey = new Map(
    [...own, ...listLogGroups(states, home)].map((group) => [
      `${group.region} ${group.exact} ${group.prefix}`,
      group
    ])
  );
  return [...byKey.values()];
}

// src/core/recovery/lookups.ts
var SPECIFIC = 4;
function computeLookups(groups) {
  const families = /* @__PURE__ */ new Map();
  for (const group of groups) {
    const key = `${group.region} ${familyOf(group.prefix)}`;
    families.set(key, [...families.get(key) ?? [], group]);
  }
  return [...families.values()].flatMap((family) => {
    const [{ region, prefix: first } = { region: "", prefix: "" }] = family;
    const common = family.map(({ prefix }) => prefix).reduce(commonStart);
    if (common.length >= familyOf(first).length + SPECIFIC) return [{ region, prefix: common }];
    const prefixes = new Set(family.map(({ prefix }) => prefix));
    return [...prefixes].map((prefix) => ({ region, prefix }));
  });
}
var familyOf = (prefix) => /^(?:\/aws\/[^/]+\/(?:instance\/|cluster\/)?|API-Gateway-Execution-Logs_)/.exec(prefix)?.[0] ?? "";
function commonStart(one, other) {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}

// src/operations/find-log-groups.ts
async function findLogGroups({ logGroups, wanted, signal }) {
  const looks = await settleAll(
    computeLookups(wanted).map(async ({ region, prefix }) => {
      try {
        const names = await logGroups.find({ region, prefix, signal });
        return { found: names.map((name) => ({ region, name })), unseen: [] };
      } catch (error) {
        if (!(error instanceof MayflyError)) throw error;
        const { message: reason, hint } = error;
        return { found: [], unseen: [{ prefix, reason, ...hint === void 0 ? {} : { hint } }] };
      }
    })
  );
  const isWanted = ({ region, name }) => wanted.some((group) => group.region === region && isMadeFor(name, group));
  return {
    found: looks.flatMap(({ found }) => found).filter(isWanted),
    unseen: looks.flatMap(({ unseen }) => unseen)
  };
}

// src/operations/environment-groups.ts
async function findEnvironmentGroups({
  logGroups,
  states,
  home,
  signal
}) {
  const all = listEnvironmentGroups(states, home);
  const { found, unseen } = await findLogGroups({
    logGroups,
    wanted: all.filter(({ exact }) => !exact),
    signal
  });
  const known = all.filter(({ exact }) => exact).map(({ region, prefix }) => ({ region, name: prefix }));
  return { found: dropDoubles([...known, ...found]), unseen };
}
function dropDoubles(groups) {
  return [...new Map(groups.map((group) => [`${group.region} ${group.name}`, group])).values()];
}

export {
  fillInLine,
  fillInCommands,
  explainEnd,
  judgeCommand,
  makeSkipped,
  listResources,
  listLogGroups,
  findLogGroups,
  findEnvironmentGroups,
  runLine
};
//# sourceMappingURL=chunk-M72OMDNU.js.map
