import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  suggestHint
} from "./chunk-SRSNCCDE.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/wiring/cli-arguments.ts
import { parseArgs } from "node:util";

// src/core/event/order.ts
var ORDERS = ["extend", "keep", "unlock"];

// src/wiring/cli-arguments.ts
var CLI_VERBS = ["deploy", "plan", "destroy", "check", ...ORDERS, "policy", "list", "reap"];
var PULL_OPTION = { name: "--pr", example: "--pr 12" };
var USAGE = `Usage: node dist/cli.js <verb> [options]

  deploy   bring the environment of a pull request up, or up to date, and check it
  plan     show what deploy would do; touches nothing
  destroy  destroy the environment of a pull request
  check    run checks and commands; with --outputs FILE against any environment, without AWS
  extend   let an environment live longer: by --by, else by the configured lifetime
  keep     let no time end an environment; with --off let it end again
  unlock   break the locks on an environment's states
  policy   judge Terraform plans by the policy rules; without AWS
  policy test [FILES]   run the tests of your own rules (*.test.yml); default: those of the configuration
  list     the environments of this repository
  reap     destroy the environments whose pull request is closed or whose time is over; needs GITHUB_TOKEN

Options
  --pr N            number of the pull request (deploy, plan, destroy, check, extend, keep, unlock)
  --by T            extend: how much longer, in hours and days (24h, 3d)
  --off             keep: undo it
  --force           unlock: also where the run that holds the lock is under way
  --config F        configuration file; default .github/mayfly.yml
  --format F        table (default) or json, policy also sarif; stands on stdout, everything else on stderr
  --outputs F       check: JSON file with the outputs, as \`terraform output -json\` or a plain map
  --plan F          policy: plan as \`terraform show -json\` prints it; may be given several times
  --state F         policy: state of what was made of the plan, as \`terraform show -json\` prints it
  --dry-run         reap: say what would be destroyed, and stop there
  --working-directory D   folder that paths are relative to; default the current one
  --aws-endpoint-url U    an AWS-compatible endpoint instead of AWS
  --terraform-version V   Terraform version or range, or tofu@VERSION
  --version         the version of Mayfly
  --help            this text

The repository is that of the remote \`origin\`, unless the variable GITHUB_REPOSITORY names another as owner/name.

Exit code: 0 good, 1 a check or policy failed, 2 bad input, 3 the outside world failed.
`;
var OPTIONS = {
  pr: { type: "string" },
  by: { type: "string" },
  off: { type: "boolean" },
  force: { type: "boolean" },
  config: { type: "string" },
  format: { type: "string", default: "table" },
  outputs: { type: "string" },
  plan: { type: "string", multiple: true },
  state: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  "working-directory": { type: "string" },
  "aws-endpoint-url": { type: "string" },
  "terraform-version": { type: "string", default: "" },
  "role-to-assume": { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" }
};
var MULTIPLE = ["plan", "help", "version", "off", "force"];
function parseCliArguments(argv) {
  const { values, positionals } = parse(argv);
  if (values.help === true || positionals[0] === "help") return "help";
  if (values.version === true) return "version";
  const verb = parseVerb(positionals);
  refuseStray(values, verb);
  return {
    verb,
    pullNumber: values.pr,
    by: values.by,
    off: values.off === true,
    force: values.force === true,
    config: values.config,
    format: parseFormat(values.format, verb),
    outputs: values.outputs,
    plans: values.plan ?? [],
    state: values.state,
    tests: asksForTests(positionals) ? positionals.slice(2) : void 0,
    dryRun: parseDryRun(values["dry-run"], verb),
    workingDirectory: values["working-directory"] ?? ".",
    awsEndpointUrl: values["aws-endpoint-url"],
    terraformVersion: values["terraform-version"],
    roleToAssume: values["role-to-assume"]
  };
}
function parse(argv) {
  try {
    const parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, tokens: true });
    refuseRepeated(parsed.tokens.flatMap((token) => token.kind === "option" ? [token.name] : []));
    return parsed;
  } catch (cause) {
    if (cause instanceof MayflyError) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new MayflyError(message, { kind: "input", hint: "See --help.", cause });
  }
}
function refuseRepeated(names) {
  const repeated = names.find(
    (name, index) => names.indexOf(name) !== index && !MULTIPLE.includes(name)
  );
  if (repeated === void 0) return;
  throw new MayflyError(`--${repeated} is given more than once`, {
    kind: "input",
    hint: "Give it once."
  });
}
var OWN_OPTIONS = { by: "extend", off: "keep", force: "unlock" };
function refuseStray(values, verb) {
  for (const [name, owner] of Object.entries(OWN_OPTIONS)) {
    if (values[name] === void 0 || owner === verb) continue;
    throw new MayflyError(`--${name} is no option of ${verb}`, {
      kind: "input",
      hint: `it belongs to ${owner}`
    });
  }
}
var HINT_VERBS = `verbs: ${CLI_VERBS.join(", ")}; see --help`;
function parseVerb(positionals) {
  const [word, ...more] = positionals;
  const verb = CLI_VERBS.find((known) => known === word);
  if (verb !== void 0 && (more.length === 0 || asksForTests(positionals))) return verb;
  const message = word === void 0 ? "no verb given" : verb === void 0 ? `${JSON.stringify(word)} is not a verb` : `${JSON.stringify(more[0])} is one word too many`;
  throw new MayflyError(message, {
    kind: "input",
    hint: hintWords(positionals) ?? HINT_VERBS
  });
}
function asksForTests([verb, second]) {
  return verb === "policy" && second === "test";
}
function hintWords([word = "", ...more]) {
  if (word === "policy") return `did you mean ${more.map((plan) => `--plan ${plan}`).join(" ")}?`;
  return CLI_VERBS.some((known) => known === word) ? void 0 : suggestHint(word, CLI_VERBS);
}
function parseDryRun(given, verb) {
  if (!given || verb === "reap") return given;
  throw new MayflyError(`--dry-run is no option of ${verb}`, {
    kind: "input",
    hint: "Only reap has one; what a deploy would do shows plan."
  });
}
var FORMATS = ["json", "table", "sarif"];
function parseFormat(format, verb) {
  const formats = FORMATS.filter((known) => known !== "sarif" || verb === "policy");
  const found = formats.find((known) => known === format);
  if (found !== void 0) return found;
  throw new MayflyError(`--format ${JSON.stringify(format)} is no format of ${verb}`, {
    kind: "input",
    hint: `formats: ${formats.join(", ")}`
  });
}

export {
  PULL_OPTION,
  USAGE,
  parseCliArguments
};
//# sourceMappingURL=chunk-XBDUILYK.js.map
