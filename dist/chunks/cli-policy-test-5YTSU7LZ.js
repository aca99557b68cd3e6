import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  loadPolicy,
  readPlan
} from "./chunk-2SNHVU3G.js";
import "./chunk-OVSQIXFT.js";
import {
  renderCaseTable
} from "./chunk-LU7RDGDX.js";
import {
  evaluatePolicy
} from "./chunk-NAVCIN22.js";
import "./chunk-576DAK7M.js";
import {
  findPolicyFiles,
  readFiles
} from "./chunk-ORJQO25M.js";
import "./chunk-K35SV345.js";
import "./chunk-GUSVNKCK.js";
import {
  isPolicyTest,
  parseCustomPolicies,
  parseYamlFile
} from "./chunk-U2RJ2PJM.js";
import {
  renderConfigProblems
} from "./chunk-2MDR3FX6.js";
import "./chunk-RRNGKKHV.js";
import "./chunk-EZQKCMSJ.js";
import "./chunk-CSJGV2KO.js";
import "./chunk-5IAZQBIX.js";
import "./chunk-DPLYVJTY.js";
import "./chunk-OFLW2KWC.js";
import "./chunk-IUIWJNRJ.js";
import {
  RULE_IDS,
  sortProblems
} from "./chunk-XYDSW2SC.js";
import "./chunk-PRQUK3R6.js";
import "./chunk-NYGPBBVH.js";
import "./chunk-CUPV5VU5.js";
import "./chunk-MC4ZEUCN.js";
import "./chunk-4BI6KGM4.js";
import "./chunk-VAY5BCSA.js";
import "./chunk-FUIQ6R5T.js";
import "./chunk-63QZWWOZ.js";
import "./chunk-IIKC7JEB.js";
import {
  isMap
} from "./chunk-COGVIM4J.js";
import "./chunk-V3D4Y37X.js";
import "./chunk-MQK73BS3.js";
import "./chunk-A3RAN37X.js";
import "./chunk-2XDSBRPD.js";
import "./chunk-R4TVVB56.js";
import "./chunk-GDQIQIQU.js";
import "./chunk-XM5L4NO7.js";
import "./chunk-PEUZ62HH.js";
import {
  suggestHint
} from "./chunk-SRSNCCDE.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-P33FYQGL.js";
import {
  _enum,
  array,
  int,
  record,
  strictObject,
  string,
  toJSONSchema,
  unknown
} from "./chunk-JMLZR5OH.js";
import "./chunk-ELDBRVKG.js";
import "./chunk-H4C27XYF.js";
import "./chunk-Z4Z2PRXF.js";
import "./chunk-KIH4CXOA.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import "./chunk-WAZVNHB4.js";
import "./chunk-VF52FELW.js";
import "./chunk-24PSOY5K.js";
import "./chunk-SRQY6CG7.js";

// src/wiring/cli-policy-test.ts
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";

// src/core/policy/custom/test-files/test-file.ts
var EXPECTATIONS = ["passed", "failed", "unknown", "none"];
var text = string().min(1, "must not be empty").max(1e3, "must be at most 1000 characters");
var resource = strictObject({
  type: string().regex(/^[a-z]\w*$/, "must be a resource type such as aws_s3_bucket").meta({ description: "Resource type." }),
  name: string().regex(/^[A-Za-z_][\w-]*$/, "must be a name as in Terraform").default("test").meta({ description: "Its name." }),
  values: record(string(), unknown()).default({}).meta({ description: "Attributes." }),
  unknown: array(
    string().regex(/^[\w-]+(?:\.[\w-]+|\[\d+\])*$/, "must be a path such as tags.owner or ingress[0].cidr")
  ).default([]).meta({ description: "Paths of what is known only after apply." })
}).meta({ description: "The one resource of the plan. This or `plan`." });
var environment = strictObject({
  name: text.meta({ description: "The environment's name." }),
  pull_number: int().positive("must be positive").optional().meta({ description: "Pull request." }),
  repository: text.optional().meta({ description: "`owner/name`." })
});
var testCase = strictObject({
  name: text.optional().meta({ description: "What it shows, for people." }),
  rule: text.meta({ description: "Id of the rule." }),
  resource: resource.optional(),
  plan: text.optional().meta({
    description: "Plan as `terraform show -json` prints it; a file beside this one. This or `resource`."
  }),
  address: text.optional().meta({ description: "Which resource of the plan; default: the worst result of all." }),
  environment: environment.optional().meta({ description: "The environment that the plan is for; default: none." }),
  expect: _enum(EXPECTATIONS).meta({ description: "The result." })
});
var testFileSchema = strictObject({ cases: array(testCase).min(1, "must hold a case").meta({ description: "The cases." }) }).meta({ title: "Mayfly policy tests", description: "Cases for policy rules, run by `policy test`." });
function renderTestFileSchema() {
  return toJSONSchema(testFileSchema, { io: "input", target: "draft-7", reused: "inline" });
}

// src/core/policy/custom/test-files/judge-case.ts
var ORDER = ["failed", "unknown", "passed"];
function judgeCase({ test, rules, plan }) {
  const { file, line, rule, name, expect: expected, address, environment: environment2 } = test;
  const findings = evaluatePolicy({
    plan: plan ?? makePlan(test),
    settings: {},
    extraRules: rules,
    ...environment2 === void 0 ? {} : { environment: toFacts(environment2) }
  });
  const own = findings.filter(
    (finding) => finding.rule === rule && (address === void 0 || finding.address === address)
  );
  const worst = ORDER.flatMap((result2) => own.filter((finding) => finding.result === result2))[0];
  const got = toExpectation(worst);
  const result = got === expected ? "passed" : "failed";
  return { file, line, rule, name, result, expected, got, message: worst?.message ?? "" };
}
function toExpectation(finding) {
  return EXPECTATIONS.find((result) => result === finding?.result) ?? "none";
}
function toFacts({ name, pull_number, repository }) {
  return {
    name,
    ...pull_number === void 0 ? {} : { pullNumber: pull_number },
    ...repository === void 0 ? {} : { repository }
  };
}
function makePlan({ resource: resource2 }) {
  const { type, name, values, unknown: unknown2 } = resource2 ?? { type: "", name: "", values: {}, unknown: [] };
  const address = `${type}.${name}`;
  const planned = {
    address,
    configAddress: address,
    module: "",
    type,
    name,
    provider: "",
    action: "create",
    replacePaths: [],
    before: void 0,
    after: values,
    unknown: unknown2.reduce((tree, path) => mark(tree, parsePath(path)), {}),
    sensitive: false
  };
  return { terraformVersion: "test", resources: [planned], outputs: [], configuration: /* @__PURE__ */ new Map() };
}
function parsePath(path) {
  return [...path.matchAll(/\[(?<index>\d+)\]|(?<key>[\w-]+)/g)].map(
    ({ groups }) => groups?.index === void 0 ? groups?.key ?? "" : Number(groups.index)
  );
}
function mark(tree, [first, ...rest]) {
  if (first === void 0 || tree === true) return true;
  const children = new Map(Object.entries(typeof tree === "object" ? tree : {}));
  children.set(String(first), mark(children.get(String(first)) ?? false, rest));
  if (typeof first === "string") return Object.fromEntries(children);
  const length = Math.max(...[...children.keys()].map(Number)) + 1;
  return Array.from({ length }, (_, index) => children.get(String(index)) ?? false);
}

// src/core/policy/custom/test-files/parse-tests.ts
var EXAMPLE = "cases: [{ rule: ACME-01, resource: { type: aws_s3_bucket }, expect: failed }]";
function parsePolicyTests({ files, ruleIds }) {
  const parsed = files.map((file) => parseTestFile(file, ruleIds));
  return {
    cases: parsed.flatMap(({ cases }) => cases),
    problems: parsed.flatMap(({ problems }) => problems)
  };
}
function parseTestFile(source, ruleIds) {
  const { file } = source;
  const read = parseYamlFile({
    ...source,
    schema: testFileSchema,
    renderSchema: renderTestFileSchema,
    findMistakes: (root) => findCaseMistakes(root, ruleIds),
    example: EXAMPLE
  });
  const cases = (read.data?.cases ?? []).map((test, index) => {
    const { line } = read.document.locate({ path: ["cases", index], at: "value" });
    return { ...test, file, line };
  });
  return { cases: read.problems.length === 0 ? cases : [], problems: sortProblems(read.problems) };
}
function findCaseMistakes(root, ruleIds) {
  if (!Array.isArray(root.cases)) return [];
  return root.cases.flatMap((test, index) => {
    if (!isMap(test)) return [];
    const path = ["cases", index];
    const given = ["resource", "plan"].filter((key) => Object.hasOwn(test, key));
    const message = given.length === 0 ? "needs one of `resource` and `plan`" : "`resource` and `plan` exclude each other";
    return [
      ...given.length === 1 ? [] : [{ path, at: "value", message }],
      ...findUnknownRule(test.rule, [...path, "rule"], ruleIds)
    ];
  });
}
function findUnknownRule(id, path, ruleIds) {
  if (typeof id !== "string" || ruleIds.has(id)) return [];
  return [{ path, at: "value", message: `rule ${id} does not exist`, hint: suggestHint(id, ruleIds) }];
}

// src/wiring/cli-policy-test.ts
async function testPolicies(command, named) {
  const { workingDirectory, args } = command;
  const { policy } = await loadPolicy(command);
  const files = await findPolicyFiles(workingDirectory, policy.custom);
  const tests = named.length === 0 ? files.tests : named.map((file) => toRelative(command, file));
  refuse(tests, named);
  const siblings = named.length === 0 ? [] : await findSiblings(workingDirectory, tests);
  const rules = await loadRules(workingDirectory, [.../* @__PURE__ */ new Set([...files.rules, ...siblings])]);
  const ruleIds = /* @__PURE__ */ new Set([...RULE_IDS, ...rules.map(({ id }) => id)]);
  const parsed = parsePolicyTests({ files: await readTests(workingDirectory, tests), ruleIds });
  if (parsed.problems.length > 0)
    throw new MayflyError(renderConfigProblems(parsed.problems), { kind: "input" });
  const results = await Promise.all(
    parsed.cases.map(async (test) => judgeCase({ test, rules, plan: await readCasePlan(command, test) }))
  );
  return {
    stdout: args.format === "json" ? `${JSON.stringify(results.map(toRow), null, 2)}
` : renderCaseTable(results),
    outcome: results.some(({ result }) => result === "failed") ? "failed" : "good"
  };
}
var toRow = ({ name, ...result }) => ({ ...result, name: name ?? null });
function toRelative({ workingDirectory, currentDirectory }, file) {
  return relative(workingDirectory, resolve(currentDirectory, file)).split(sep).join("/");
}
function refuse(tests, named) {
  const wrong = named.find((file) => !isPolicyTest(file));
  if (wrong !== void 0) {
    throw new MayflyError(`${wrong} is no test file`, {
      kind: "input",
      hint: "Its name ends with .test.yml."
    });
  }
  if (tests.length > 0) return;
  throw new MayflyError("there are no policy tests", {
    kind: "input",
    hint: "Name files that end with .test.yml, or match them with `checks.policy.custom`."
  });
}
async function findSiblings(root, tests) {
  const names = tests.flatMap((test) => [".yml", ".yaml"].map((end) => test.replace(/\.test\.ya?ml$/, end)));
  const found = await Promise.all(
    names.map(async (name) => await isReadable(join(root, name)) ? [name] : [])
  );
  return found.flat();
}
async function isReadable(path) {
  return readFile(path).then(
    () => true,
    () => false
  );
}
async function loadRules(root, paths) {
  const { rules, problems } = parseCustomPolicies({ files: await readFiles(root, paths) });
  if (problems.length > 0) throw new MayflyError(renderConfigProblems(problems), { kind: "input" });
  return rules;
}
async function readTests(root, tests) {
  return readFiles(root, tests).catch((cause) => {
    if (cause.path === void 0) throw cause;
    throw new MayflyError(`the test file ${cause.path} can't be read`, { kind: "input", cause });
  });
}
async function readCasePlan({ workingDirectory }, { plan, file }) {
  if (plan === void 0) return void 0;
  return (await readPlan(resolve(workingDirectory, dirname(file), plan))).plan;
}
export {
  testPolicies
};
//# sourceMappingURL=cli-policy-test-5YTSU7LZ.js.map
