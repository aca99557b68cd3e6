import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  AUTO_BUCKET,
  BLUEPRINT_NAMES,
  REGIONS
} from "./chunk-PRQUK3R6.js";
import {
  SIZE_PATTERN,
  STATUS_CLASSES,
  VERSION_PATTERN,
  expectsRedirect,
  explainVariable,
  parseDnsTarget,
  parseSize,
  parseVersionDemand
} from "./chunk-NYGPBBVH.js";
import {
  RULES
} from "./chunk-CUPV5VU5.js";
import {
  computeOutputVariable
} from "./chunk-MC4ZEUCN.js";
import {
  LIVE_RULES,
  replaceReferences
} from "./chunk-4BI6KGM4.js";
import {
  defaultText
} from "./chunk-FUIQ6R5T.js";
import {
  cut,
  describeType,
  getAt,
  isMap,
  quote,
  renderPath
} from "./chunk-COGVIM4J.js";
import {
  PORT_RANGE,
  hasWrongPort,
  parseHostPort
} from "./chunk-V3D4Y37X.js";
import {
  MAX_NAME_LENGTH,
  NAME_PATTERN,
  sanitizeName
} from "./chunk-A3RAN37X.js";
import {
  parseRegex,
  parseTextPattern,
  parser_default
} from "./chunk-2XDSBRPD.js";
import {
  REGO_PATH_PATTERN,
  RULE_ID_PATTERN,
  SEVERITIES
} from "./chunk-PEUZ62HH.js";
import {
  suggest,
  suggestHint
} from "./chunk-SRSNCCDE.js";
import {
  DURATION_PATTERN,
  formatDuration,
  parseDuration
} from "./chunk-XA3SNHR6.js";
import {
  iso_exports
} from "./chunk-P33FYQGL.js";
import {
  _enum,
  array,
  boolean,
  literal,
  number,
  record,
  strictObject,
  string,
  toJSONSchema,
  union,
  unknown
} from "./chunk-JMLZR5OH.js";
import {
  parseHostRule
} from "./chunk-VF52FELW.js";

// src/core/policy/rule-ids.ts
var RULE_IDS = [...RULES, ...LIVE_RULES].map(({ id }) => id);

// src/core/config/scalar-offset.ts
function computeScalarOffset({ text, start, end, value }, position) {
  let at = start + (/^(?:[|>][^\n]*\n|["'])/.exec(text.slice(start, end))?.[0].length ?? 0);
  for (const [index, character] of [...value].entries()) {
    if (/\s/.test(character)) {
      if (index >= position) return at;
      continue;
    }
    while (at < end && /\s/.test(text[at] ?? "")) at += 1;
    if (index >= position) return at;
    if (!text.startsWith(character, at)) return start;
    at += character.length;
  }
  return Math.min(at, end);
}

// src/core/config/locate-issues.ts
function locateIssues(issues, { document, file }) {
  return issues.flatMap(({ path, at, message, hint, offset }) => {
    const { line, column, start, end, exact } = document.locate({ path, at });
    if (document.brokenAt !== void 0 && (!exact || end >= document.brokenAt)) return [];
    const { text } = document;
    const value = offset === void 0 ? void 0 : getAt(document.value, path);
    const place = offset === void 0 || typeof value !== "string" ? { line, column } : document.placeOf(computeScalarOffset({ text, start, end, value }, offset));
    return [{ file, ...place, path: renderPath(path), message, ...hint === void 0 ? {} : { hint } }];
  });
}
function sortProblems(problems) {
  const key = ({ line = 0, column = 0 }) => line * 1e6 + column;
  return problems.toSorted((a, b) => key(a) - key(b));
}

// src/core/policy/reserved-ids.ts
function isReservedRuleId(id, builtIn) {
  const prefix2 = prefixOf(id);
  return [...builtIn].some((known) => prefixOf(known) === prefix2);
}
function prefixOf(id) {
  return id.split("-", 1).join("");
}

// src/core/config/schema/texts.ts
function duration({ min, max, examples }) {
  const message = `must be a duration such as ${examples[0]}`;
  const [minMs, maxMs] = [parseDuration(min) ?? 0, parseDuration(max) ?? 0];
  const range = `must be between ${min} and ${max}`;
  return string({
    error: ({ input }) => typeof input === "number" ? `must be a duration with a unit, such as ${examples[0]}` : message
  }).regex(DURATION_PATTERN, message).meta({ examples: [...examples] }).refine((text) => isWithin(parseDuration(text), minMs, maxMs), {
    error: ({ input }) => `${range}, not ${formatDuration(parseDuration(String(input)) ?? 0)}`
  }).transform((text) => parseDuration(text) ?? 0);
}
function isWithin(ms, min, max) {
  return ms === void 0 || ms >= min && ms <= max;
}
var relativePath = string().min(1, "must name a file or folder").refine((path) => !/^(?:[/\\~]|[A-Za-z]:)/.test(path), {
  error: ({ input }) => `must be relative to the working directory, not ${quote(input)}`
}).refine((path) => !leavesFolder(path), {
  error: ({ input }) => `must stay inside the working directory, not ${quote(input)}`
}).refine((path) => !new RegExp("\\p{Cc}", "u").test(path), "must not hold control characters");
function leavesFolder(path) {
  let depth = 0;
  for (const part of path.split(/[/\\]/)) {
    if (part === "..") depth -= 1;
    else if (part !== "" && part !== ".") depth += 1;
    if (depth < 0) return true;
  }
  return false;
}
var oneLine = string().min(1, "must not be empty").max(200, "must be at most 200 characters").refine((text) => !new RegExp("\\p{Cc}", "u").test(text), "must be one line without control characters");

// src/core/config/schema/source.ts
var LATER_BLUEPRINTS = ["http-api", "container-service"];
var stacks = array(oneLine).refine((names) => new Set(names).size === names.length, "must not name a stack twice").default([]).meta({
  description: "Names of the stacks to deploy. Empty: all, in dependency order.",
  examples: [["shop"]]
});
var variables = record(string().min(1), unknown()).default({}).meta({
  description: "Terraform variables, or properties of the blueprint, or CDKTF context. Texts may hold `${env.name}`, `${pr.number}` and `${pr.sha}`.",
  examples: [{ size: "small", prefix: "${env.name}" }]
});
var app = strictObject({
  app: relativePath.meta({
    description: "Folder with `cdktf.json` of a CDKTF or CDK Terrain app in any language, relative to the working directory.",
    examples: ["infra"]
  }),
  stacks,
  variables
});
var module = strictObject({
  module: relativePath.meta({
    description: "Folder of an existing Terraform root, relative to the working directory; used as it is.",
    examples: ["infra/terraform"]
  }),
  stacks,
  variables
});
var blueprint = strictObject({
  blueprint: _enum([...BLUEPRINT_NAMES, ...LATER_BLUEPRINTS]).meta({
    description: `A built-in blueprint. ${LATER_BLUEPRINTS.join(" and ")} are not supported yet.`,
    examples: ["static-site"]
  }),
  stacks,
  variables
});
var SOURCE_HINT = "give one of `source: { app: infra }`, `source: { module: infra/terraform }`, `source: { blueprint: static-site }`";
var PLAIN_PATH = /^[\w][\w./-]*$/;
function hintSource(value) {
  if (typeof value !== "string" || !PLAIN_PATH.test(value) || value.length > 60) return SOURCE_HINT;
  return `write \`source: { module: ${value} }\` or \`source: { app: ${value} }\``;
}
var sourceSchema = union([app, module, blueprint]).meta({
  description: "Where the Terraform comes from: exactly one of `app`, `module` and `blueprint`."
});

// src/core/config/schema/allow-hosts.ts
var allowHosts = array(
  string().refine((text) => parseHostRule(text) !== void 0, {
    error: ({ input }) => `must be a host, \`*.domain\`, an address or a range, not ${JSON.stringify(input)}`
  })
).max(100).optional().meta({
  description: "Names (`status.example.com`, `*.example.com`), addresses and ranges that checks may ask beside the hosts of outputs. Without it they may ask any that the file names; what leads elsewhere is kept to public addresses.",
  examples: [["status.example.com", "10.0.0.0/8"]]
});

// src/core/config/schema/smoke/common.ts
var commonKeys = {
  name: oneLine.optional().meta({
    description: "Name for people, one of a kind. Default: the URL as written, or the kind and what it asks, such as `tls ${outputs.host}:443`.",
    examples: ["home page"]
  }),
  within: duration({ min: "0s", max: "1h", examples: ["2m"] }).prefault("60s").meta({
    description: "The check is retried until then, at most 1h. `0s`: one attempt."
  }),
  timeout: duration({ min: "100ms", max: "5m", examples: ["10s"] }).prefault("10s").meta({
    description: "Limit of one attempt, 100ms to 5m."
  }),
  optional: boolean().default(false).meta({
    description: "A failing optional check warns and does not change the verdict."
  }),
  after: array(oneLine).max(50).default([]).meta({
    description: "Names of checks and commands that must have ended before; it is skipped when one of them failed that is not optional.",
    examples: [["home page"]]
  })
};

// src/core/config/schema/commands.ts
var MOST_COMMANDS = 50;
var MOST_REPORTS = 20;
var OWN_NAMES = [
  [/\$\{\s*outputs\.([\w-]+)/, (name3) => `$${computeOutputVariable(name3)}`],
  [/\$\{\s*env\.(name)\b/, () => "$MAYFLY_ENVIRONMENT"],
  [/\$\{\s*pr\.(number)\b/, () => "$MAYFLY_PULL_NUMBER"],
  [/\$\{\s*pr\.(sha)\b/, () => "$MAYFLY_SHA"]
];
var OWN_FAMILY = /\$\{\s*(?:outputs|env|pr)\./;
var run = string().min(1, "must not be empty").max(8192, "must be at most 8192 characters").refine((text) => text === "" || text.trim() !== "", "must not be empty").refine((text) => !new RegExp("(?![\\t\\n])\\p{Cc}", "u").test(text), "must not hold control characters").superRefine((text, context) => {
  if (!OWN_FAMILY.test(text)) return;
  const [variable2] = OWN_NAMES.flatMap(([pattern, name3]) => {
    const found = pattern.exec(text)?.[1];
    return found === void 0 ? [] : [name3(found)];
  });
  context.addIssue({
    code: "custom",
    message: "Mayfly replaces nothing in a command line: the value would be run as code",
    params: { hint: variable2 === void 0 ? "use a variable of `env`" : `use ${variable2}` }
  });
}).meta({
  description: "Command line for the system's shell. Outputs are environment variables: `$MAYFLY_OUTPUT_URL`, and so on.",
  examples: ["npx playwright test"]
});
var VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
var lineKeys = {
  directory: relativePath.optional().meta({
    description: "Folder that it runs in, relative to the working directory. Default: the working directory.",
    examples: ["web"]
  }),
  env: record(
    string().regex(VARIABLE_NAME, "must be the name of an environment variable"),
    // Linux takes no variable beyond 128 KB.
    string().max(32768, "must be at most 32768 characters").regex(/^[^\0]*$/, "must not hold a null character")
  ).default({}).meta({
    description: "Environment variables. Values may hold `${outputs.<name>}`, `${env.name}`, `${pr.number}`, `${pr.sha}`.",
    examples: [{ BASE_URL: "${outputs.url}" }]
  })
};
var commandSchema = strictObject({
  name: oneLine.meta({
    description: "Name for people, one of a kind among checks and commands.",
    examples: ["e2e"]
  }),
  run,
  report: union([relativePath, array(relativePath).min(1, "must name a file at least").max(MOST_REPORTS)]).optional().meta({
    description: "Files with test results that it writes, as a path or glob or a list of them, relative to `directory`: JUnit XML, Cucumber JSON, TAP, or results of a Pact verification.",
    examples: ["results/*.xml"]
  }),
  timeout: duration({ min: "1s", max: "1h", examples: ["10m"] }).prefault("10m").meta({ description: "It is stopped after this long, 1s to 1h." }),
  ...lineKeys,
  optional: boolean().default(false).meta({
    description: "A failing optional command warns and does not change the verdict."
  }),
  after: commonKeys.after
});
var commandsSchema = array(commandSchema).max(MOST_COMMANDS).default([]).meta({
  description: "Commands of your own that test the environment, beside the smoke checks."
});
var hookSchema = union([
  run,
  strictObject({
    run,
    timeout: duration({ min: "1s", max: "30m", examples: ["5m"] }).prefault("5m").meta({ description: "It is stopped after this long, 1s to 30m." }),
    ...lineKeys
  })
]);
var hookList = array(hookSchema).max(MOST_COMMANDS).default([]);
var hooksSchema = strictObject({
  after_apply: hookList.meta({
    description: "One after the other once everything is applied, before the checks. The first that fails makes the run fail.",
    examples: [["npm run migrate", "npm run seed"]]
  }),
  before_destroy: hookList.meta({
    description: "One after the other before anything is destroyed, 15 min in all. None of them keeps it from being destroyed.",
    examples: [["npm run export"]]
  })
}).prefault({}).meta({ description: "Commands around the life of the environment." });

// src/core/config/schema/policy.ts
var severity = _enum(SEVERITIES);
var ruleId = string().regex(
  new RegExp(`${RULE_ID_PATTERN.source}|${REGO_PATH_PATTERN.source}`),
  "must be a rule id such as NET-10, or the path of a Rego rule such as main.deny"
);
var ruleSetting = union(
  [
    literal("off"),
    literal(false),
    strictObject({ severity: severity.meta({ description: "The rule's severity here instead." }) })
  ],
  "must be `off` or `{ severity: low }`"
).meta({ description: "`off` (or `false`), or another severity." });
var waiverSchema = strictObject({
  rule: ruleId.meta({ description: "Rule id." }),
  resource: oneLine.meta({
    description: "Terraform address, or origin of a live endpoint; `*` stands for any characters.",
    examples: ["aws_iam_role_policy.ci", "module.web[*].aws_lb_listener.http", "https://*.shop.example"]
  }),
  reason: oneLine.meta({ description: "Why the finding may stand." }),
  until: iso_exports.date("must be a date such as 2027-01-31").meta({
    description: "Last day on which it counts, in UTC.",
    examples: ["2027-01-31"]
  }),
  owner: oneLine.optional().meta({ description: "Who answers for it.", examples: ["team-shop"] }),
  fingerprint: string().regex(/^[0-9a-f]{12}$/, "must be the 12 digits that the report shows with the finding").optional().meta({
    description: "The value that was looked at, as the report shows it: another one is not waived.",
    examples: ["3f2a9c01b7de"]
  })
});
var rulesSchema = record(ruleId, ruleSetting);
var customSchema = array(relativePath);
var policySchema = strictObject({
  fail_on: severity.default("high").meta({
    description: "The lowest severity whose failed findings stop the run before apply.",
    examples: [...SEVERITIES]
  }),
  rules: rulesSchema.default({}).meta({
    description: "Rule id to `off` (or `false`), or to another severity.",
    examples: [{ "NET-10": "off", "ENC-11": { severity: "low" } }]
  }),
  custom: customSchema.default([]).meta({
    description: "Files of your own rules: YAML with CEL expressions, or Rego.",
    examples: [["policy/*.yml"]]
  }),
  waivers: array(waiverSchema).default([]).meta({
    description: "Findings that may stand for a while. For a pull request those of its base branch count, not its own.",
    examples: [
      [
        {
          rule: "NET-01",
          resource: "aws_security_group.bastion",
          reason: "pen test",
          until: "2027-01-31"
        }
      ]
    ]
  })
}).prefault({}).meta({ description: "Policy on Terraform's plan, before anything is applied." });

// src/core/config/defined.ts
function defined(value) {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== void 0));
}

// src/core/config/schema/http-expectation.ts
var textPattern = string().min(1, "must not be empty").superRefine((text, context) => {
  try {
    parseTextPattern(replaceReferences(text, () => "x"));
  } catch (error) {
    context.addIssue({ code: "custom", message: `is not a regular expression: ${explain(error)}` });
  }
});
var jsonPath = string().superRefine((path, context) => {
  try {
    parser_default(path);
  } catch (error) {
    context.addIssue({ code: "custom", message: `is not a JSONPath: ${explain(error)}` });
  }
});
function explain(error) {
  return cutReason(error instanceof Error ? error.message : String(error));
}
function cutReason(message) {
  return message.length <= 120 ? message : `\u2026${message.slice(message.lastIndexOf(" or ") + 1).slice(0, 120)}`;
}
var statusClause = union([number().int().min(100).max(599), _enum(STATUS_CLASSES)]);
var STATUS_WORDS = 'must be a status such as 200, a class such as "2xx", or a list of them';
var status = union([statusClause, array(statusClause).min(1).max(20)], { error: () => STATUS_WORDS });
var SIZE_WORDS = "must be a size such as 200KB, in B, KB or MB up to 100MB";
var MAX_SIZE = 100 * 1024 * 1024;
var sizeLimit = string(SIZE_WORDS).regex(SIZE_PATTERN, SIZE_WORDS).refine((text) => (parseSize(text) ?? 0) <= MAX_SIZE, SIZE_WORDS).transform((text) => parseSize(text) ?? 0);
var COMPARISON = /^(?<sign>[<>]=?)\s?(?<limit>.+)$/;
var comparedSize = string().refine((text) => sizeLimit.safeParse(COMPARISON.exec(text)?.groups?.limit).success).transform((text) => {
  const { sign = "", limit: limit2 = "" } = COMPARISON.exec(text)?.groups ?? {};
  const bytes = (parseSize(limit2) ?? 0) + (sign === "<" ? -1 : sign === ">" ? 1 : 0);
  return sign.startsWith("<") ? { max: bytes } : { min: bytes };
});
var size = union(
  [
    comparedSize,
    strictObject({
      min: sizeLimit.optional().meta({ description: "At least so much.", examples: ["1KB"] }),
      max: sizeLimit.optional().meta({ description: "At most so much.", examples: ["200KB"] })
    }).refine(({ min = 0, max = MAX_SIZE }) => min <= max, "must have a `min` that is not above `max`")
  ],
  {
    error: ({ input }) => typeof input === "object" ? void 0 : "must be a size such as `<200KB`, or a map of `min` and `max`"
  }
);
var limit = (what) => duration({ min: "1ms", max: "5m", examples: ["800ms"] }).optional().meta({ description: what });
var under = union([
  duration({ min: "1ms", max: "5m", examples: ["800ms"] }),
  strictObject({
    p50: limit("Half of the answers of `repeat` take less."),
    p90: limit("Of the answers of `repeat`, 90 % take less."),
    p95: limit("Of the answers, 95 % take less."),
    p99: limit("Of the answers, 99 % take less.")
  })
]);
var header = (value) => record(string().min(1), value).default({});
var jsonExpectation = record(jsonPath, unknown()).default({});
var not = strictObject({
  status: status.optional().meta({ description: "Statuses that the answer must not have.", examples: [500] }),
  body: textPattern.optional().meta({
    description: "Text that the body must not contain, or `/pattern/flags`.",
    examples: ["/stack trace/i"]
  }),
  header: record(string().min(1), textPattern).default({}).meta({ description: "Headers to texts that they must not contain; a header may be missing." }),
  json: jsonExpectation.meta({ description: "JSONPaths to values that their first match must not equal." })
}).optional().meta({ description: "None of it may hold." });
var httpExpectation = strictObject({
  status: status.default(200).meta({
    description: "Status of the answer: one, a class such as `2xx`, or a list of them.",
    examples: [200, "2xx", [200, 204]]
  }),
  body: textPattern.optional().meta({
    description: "Text that the body contains, or `/pattern/flags` that it matches.",
    examples: ["Shop", "/<title>shop<\\/title>/i"]
  }),
  header: header(textPattern.nullable()).meta({
    description: "Header name, in any case, to the text that its value contains, or `/pattern/flags`; null: it must be absent.",
    examples: [{ "content-type": "text/html", "x-powered-by": null }]
  }),
  json: jsonExpectation.meta({
    description: "JSONPath (RFC 9535) to the value that its first match must equal.",
    examples: [{ "$.ok": true }]
  }),
  schema: union([relativePath, record(string(), unknown())]).optional().meta({
    description: "JSON Schema that the body must fit: a JSON or YAML file of the repository, or the schema itself.",
    examples: ["api/order.schema.json"]
  }),
  size: size.optional().meta({
    description: "Size of the body once it is decompressed. 1 KB is 1,024 bytes.",
    examples: ["<200KB", { min: "1KB", max: "200KB" }]
  }),
  under: under.optional().meta({
    description: "Longest time to the complete answer, 1ms to 5m and not above `timeout`; with `repeat` also by percentiles.",
    examples: ["800ms", { p50: "200ms", p95: "800ms" }]
  }),
  not,
  follow_redirects: boolean().optional().meta({
    description: "Follow redirects, up to 10. Default: true, unless `status` is 3xx."
  })
}).prefault({}).meta({ description: "What the answer must be." });
function toExpectation(expect) {
  const { status: expected, header: headers, json: paths, schema, size: limits } = expect;
  return {
    status: expected,
    ...defined({ body: expect.body, size: limits && defined(limits) }),
    ...toTimes(expect.under),
    header: headers,
    json: paths,
    ...schema === void 0 ? {} : { schema: typeof schema === "string" ? { file: schema } : { inline: schema } },
    ...expect.not === void 0 ? {} : { not: defined(expect.not) },
    followRedirects: expect.follow_redirects ?? !expectsRedirect(expected)
  };
}
function toTimes(limits) {
  if (limits === void 0) return {};
  if (typeof limits === "number") return { underMs: limits };
  const percentiles = Object.entries(limits).flatMap(
    ([name3, ms]) => ms === void 0 ? [] : [{ percent: Number(name3.slice(1)), ms }]
  );
  return { percentiles };
}

// src/core/config/schema/smoke/aws.ts
var name = string().min(1, "must not be empty").max(2048, "must be at most 2048 characters");
var invoke = strictObject({
  invoke: name.meta({
    description: "Lambda function to invoke, by name or ARN.",
    examples: ["${outputs.function}"]
  }),
  payload: unknown().default({}).meta({ description: "Any JSON value: what the function is given." })
});
var queue = strictObject({
  queue: name.meta({
    description: "URL of an SQS queue: a message is sent, received and deleted.",
    examples: ["${outputs.queue_url}"]
  })
});
var bucket = strictObject({
  bucket: name.meta({
    description: "S3 bucket: an object is put, got, compared and deleted.",
    examples: ["${outputs.bucket}"]
  }),
  prefix: string().max(900).default("").meta({ description: "Start of the object's key." })
});
var table = strictObject({
  table: name.meta({
    description: "DynamoDB table, by name or ARN: an item is put, got, compared and deleted.",
    examples: ["${outputs.table}"]
  }),
  item: record(string().min(1), unknown()).default({}).meta({
    description: "Attributes of the item. Keys that are missing get values of their own.",
    examples: [{ kind: "probe" }]
  })
});
var database = strictObject({
  database: name.meta({ description: "ARN of an Aurora cluster with the Data API: one statement is run." }),
  secret: name.meta({ description: "ARN of the secret with the cluster's user and password." }),
  name: name.optional().meta({ description: "Name of the database.", examples: ["app"] }),
  sql: string().min(1).max(1e4).default("select 1").meta({
    description: "The statement.",
    examples: ["select count(*) as orders from orders"]
  })
});
var AWS_KEYS = ["invoke", "queue", "bucket", "table", "database"];
var awsSchema = strictObject({
  aws: union([invoke, queue, bucket, table, database]).meta({
    description: "What is called: exactly one of `invoke`, `queue`, `bucket`, `table` and `database`."
  }),
  expect: strictObject({
    body: textPattern.optional().meta({
      description: "Text or `/regular expression/` of what a function or a statement answers."
    }),
    json: jsonExpectation.meta({
      description: "JSONPath to value, of what a function or a statement answers."
    }),
    under: duration({ min: "1ms", max: "5m", examples: ["2s"] }).optional().meta({
      description: "Longest time of the round trip, not above `timeout`."
    })
  }).prefault({}).meta({ description: "What the answer must be." }),
  ...commonKeys
}).superRefine(({ aws, expect }, context) => {
  if ("invoke" in aws || "database" in aws) return;
  const message = "only what `invoke` and `database` answer can be judged";
  if (expect.body !== void 0) context.addIssue({ code: "custom", path: ["expect", "body"], message });
  if (Object.keys(expect.json).length > 0)
    context.addIssue({ code: "custom", path: ["expect", "json"], message });
});
function toAwsCheck({ aws, expect }, common) {
  const { body: body2, json, under: under2 } = expect;
  return {
    ...common,
    kind: "aws",
    call: toCall(aws),
    expect: { ...defined({ body: body2, underMs: under2 }), json }
  };
}
function toCall(aws) {
  if ("invoke" in aws) return { service: "invoke", function: aws.invoke, payload: aws.payload };
  if ("queue" in aws) return { service: "queue", url: aws.queue };
  if ("bucket" in aws) return { service: "bucket", bucket: aws.bucket, prefix: aws.prefix };
  if ("table" in aws) return { service: "table", table: aws.table, item: aws.item };
  const { database: cluster, secret, sql } = aws;
  return { service: "database", cluster, secret, sql, ...defined({ database: aws.name }) };
}

// src/core/smoke/dns/check.ts
var DNS_TYPES = ["A", "AAAA", "CNAME", "MX", "TXT", "NS", "SRV", "CAA", "PTR"];
var TTL_TYPES = ["A", "AAAA", void 0];

// src/core/config/schema/smoke/target.ts
var WHOLE_REFERENCE = /^\$\{[^}]*\}$/;
var PORT_REFERENCE = /:\$\{[^}]*\}$/;
var LAST_REFERENCE = /\$\{[^}]*\}$/;
function target({ isTarget, what }) {
  return string().max(2e3, "must be at most 2,000 characters").refine((text) => WHOLE_REFERENCE.test(text) || listSamples(text).some(isTarget), {
    error: ({ input }) => `must be ${what}${hasWrongPort(String(input)) ? `, with ${PORT_RANGE}` : ""}`
  });
}
function listSamples(text) {
  const variants = [text.replace(PORT_REFERENCE, ":1"), text.replace(LAST_REFERENCE, "x:1")];
  return variants.map((variant) => replaceReferences(variant, () => "x"));
}

// src/core/config/schema/smoke/dns.ts
var record2 = string().min(1, "must not be empty").max(4096);
var expectation = strictObject({
  values: array(record2).max(100).optional().meta({
    description: "All records that there are, in any order.",
    examples: [["10.0.0.1", "10.0.0.2"]]
  }),
  includes: array(textPattern).max(100).default([]).meta({
    description: "Records that are among them, each a value or `/pattern/flags`.",
    examples: [["/^v=spf1 /"]]
  }),
  count: number().int().min(0).max(1e3).optional().meta({ description: "Number of records." }),
  absent: boolean().default(false).meta({ description: "There is no such record." }),
  ttl: duration({ min: "0s", max: "30d", examples: ["5m"] }).optional().meta({
    description: "Longest time that the answer may be kept; for A and AAAA."
  })
}).superRefine(({ absent, values, includes, count, ttl }, context) => {
  if (!absent) return;
  const others = Object.entries({ values, includes: includes[0], count, ttl });
  const [other] = others.find(([, value]) => value !== void 0) ?? [];
  if (other === void 0) return;
  context.addIssue({
    code: "custom",
    path: [other],
    message: "says something of records that `absent: true` does not expect"
  });
}).prefault({}).meta({ description: "What is found. Default: at least one record." });
var dnsSchema = strictObject({
  dns: target({
    isTarget: (text) => "name" in parseDnsTarget(text, "PTR"),
    what: "a name such as `${outputs.host}`"
  }).meta({
    description: "Name to look up, or an address for PTR; of a URL its host. May hold references.",
    examples: ["${outputs.host}", "_sip._tcp.shop.example"]
  }),
  type: _enum(DNS_TYPES).optional().meta({
    description: "Type of the records. Default: A and AAAA."
  }),
  expect: expectation,
  ...commonKeys
}).superRefine(({ type, expect }, context) => {
  if (expect.ttl === void 0 || TTL_TYPES.includes(type)) return;
  const message = `is known for A and AAAA only, not for ${type}`;
  context.addIssue({ code: "custom", path: ["expect", "ttl"], message });
});
function toDnsCheck({ dns, type, expect }, common) {
  const { values, includes, count, absent, ttl } = expect;
  return {
    ...common,
    kind: "dns",
    target: dns,
    ...defined({ type }),
    expect: { includes, absent, ...defined({ values, count, ttlMs: ttl }) }
  };
}

// src/core/config/schema/http-target.ts
var SAMPLES = [
  [/^$/, "http://x"],
  // A port, the path behind one, and an address of IPv6.
  [/^https?:\/\/[^/?#]*[^/?#[]:$/i, "1"],
  [/^https?:\/\/[^/?#]*:\d+$/i, "/x"],
  [/^https?:\/\/\[$/i, "::1"]
];
function explainHttpTarget(text) {
  if (/\s/.test(text)) return "must be a URL without spaces";
  const sample = fillIn(text);
  if (/^https?:\/\//i.test(sample) && hasWrongPort(sample)) return `must have ${PORT_RANGE}`;
  if (!/^https?:\/\//i.test(sample) || !URL.canParse(sample)) {
    return "must be a URL that begins with http://, https:// or a reference such as ${outputs.url}";
  }
  const { username, password } = new URL(sample);
  return username === "" && password === "" ? void 0 : "must not hold a user name or password";
}
function fillIn(text) {
  const parts = text.split(REFERENCE);
  return parts.reduce((before, part) => {
    return before + replaceReferences(part, () => SAMPLES.find(([pattern]) => pattern.test(before))?.[1] ?? "x");
  }, "");
}
var REFERENCE = /(\$?\$\{[^}]*\}?)/;

// src/core/config/schema/smoke/http.ts
var METHODS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];
var HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;
var headerName = string().regex(HEADER_NAME, "must be the name of a header");
var variable = string().superRefine((name3, context) => {
  const message = explainVariable(name3);
  if (message !== void 0) context.addIssue({ code: "custom", message });
});
var auth = strictObject({
  bearer: variable.optional().meta({
    description: "Environment variable with a token, sent as `Authorization: Bearer \u2026`.",
    examples: ["API_TOKEN"]
  }),
  user: variable.optional().meta({ description: "Environment variable with a user name (Basic)." }),
  password: variable.optional().meta({ description: "Environment variable with a password (Basic)." }),
  header: headerName.optional().meta({ description: "Name of a header.", examples: ["x-api-key"] }),
  value: variable.optional().meta({ description: "Environment variable with the value of `header`." })
}).refine((given) => AUTHS.some((keys) => keys.join() === Object.keys(given).sort().join()), {
  message: "must be `bearer`, or `user` and `password`, or `header` and `value`"
});
var AUTHS = [["bearer"], ["password", "user"], ["header", "value"]];
var body = union([
  string(),
  strictObject({
    text: string().optional().meta({ description: "Sent as it is." }),
    json: unknown().optional().meta({ description: "Sent as JSON.", examples: [{ id: 1 }] }),
    form: record(string(), string()).optional().meta({ description: "Sent as a form." })
  }).refine((given) => Object.keys(given).length === 1, "must have one of `text`, `json` and `form`")
]);
var stepKeys = {
  http: string().superRefine((text, context) => {
    const message = explainHttpTarget(text);
    if (message !== void 0) context.addIssue({ code: "custom", message });
  }).meta({
    description: "URL to ask for. May hold `${outputs.<name>}`, `${env.name}`, `${pr.number}`, `${pr.sha}`.",
    examples: ["${outputs.url}/"]
  }),
  method: _enum(METHODS).default("GET").meta({ description: "Method of the request." }),
  headers: record(headerName, string().regex(/^[^\r\n\0]*$/, "must be one line")).default({}).meta({ description: "Headers of the request.", examples: [{ accept: "application/json" }] }),
  body: body.optional().meta({
    description: "Body of the request: a text, or a map of one of `text`, `json` and `form`.",
    examples: [{ json: { id: 1 } }]
  }),
  auth: auth.optional().meta({
    description: "Credentials, by the names of the environment variables that hold them. They stay with the origin that is asked.",
    examples: [{ bearer: "API_TOKEN" }]
  }),
  expect: httpExpectation
};
var httpSchema = strictObject({
  ...stepKeys,
  repeat: number().int().min(1).max(200).optional().meta({
    description: "How often each attempt asks, one request after the other, 1 to 200; all answers must be good.",
    examples: [20]
  }),
  ...commonKeys
});
function toHttpCheck(check, common) {
  return { ...common, kind: "http", ...toStep(check), ...defined({ repeat: check.repeat }) };
}
function toStep(step2) {
  return {
    url: step2.http,
    method: step2.method,
    headers: step2.headers,
    ...step2.body === void 0 ? {} : { body: typeof step2.body === "string" ? { text: step2.body } : step2.body },
    ...step2.auth === void 0 ? {} : { auth: step2.auth },
    expect: toExpectation(step2.expect)
  };
}

// src/core/config/schema/smoke/log.ts
var logSchema = strictObject({
  log: textPattern.meta({
    description: "Text or `/regular expression/` that no line may match in the log groups of the environment since its deploy.",
    examples: ["/ERROR|panic/"]
  }),
  groups: array(oneLine).max(50).default([]).meta({
    description: "Globs of the names of log groups, `**` for any number of parts. Default: all of the environment.",
    examples: [["/aws/lambda/*"]]
  }),
  watch: duration({ min: "0s", max: "5m", examples: ["5s"] }).prefault("5s").meta({
    description: "How long lines are waited for, at most 5m: they arrive late. A match ends it."
  }),
  ...commonKeys
});
function toLogCheck({ log, groups, watch }, common) {
  return { ...common, kind: "log", pattern: log, groups, watchMs: watch };
}

// src/core/config/schema/smoke/openapi.ts
var openApiSchema = strictObject({
  openapi: relativePath.refine((path) => !/^[a-z][a-z0-9+.-]*:\/\//i.test(path), "must be a file of the repository, not a URL").meta({
    description: "OpenAPI document (3.0 or 3.1, YAML or JSON) whose safe operations are called.",
    examples: ["api/openapi.yaml"]
  }),
  base: string().superRefine((text, context) => {
    const message = explainHttpTarget(text);
    if (message !== void 0) context.addIssue({ code: "custom", message });
  }).optional().meta({
    description: "URL before the paths of the document. Without a path of its own, that of the document's server follows. Default: the document's server.",
    examples: ["${outputs.url}"]
  }),
  headers: httpSchema.shape.headers,
  auth: httpSchema.shape.auth,
  skip: array(oneLine).default([]).meta({
    description: "Operations that are left out, by operationId or as `GET /path`.",
    examples: [["exportAll", "GET /reports/{id}"]]
  }),
  only: array(oneLine).default([]).meta({ description: "Tags of the operations that are called. Default: all.", examples: [["orders"]] }),
  parameters: record(string(), unknown()).default({}).meta({
    description: "Values by name of the parameter, or below an operationId or `GET /path` for that operation alone.",
    examples: [{ id: 1 }]
  }),
  ...commonKeys
});
function toOpenApiCheck(check, common) {
  const { openapi, base, headers, auth: auth2, skip, only, parameters } = check;
  return {
    ...common,
    kind: "openapi",
    document: openapi,
    ...defined({ base, auth: auth2 }),
    headers,
    skip,
    only,
    parameters
  };
}

// src/core/config/schema/smoke/scenario.ts
var SAVED_NAME = /^[A-Za-z_]\w*$/;
var groupPattern = string().refine(hasOneGroup, 'must be a regular expression with one group, such as `/id="(\\w+)"/`');
function hasOneGroup(text) {
  try {
    const source = parseRegex(text)?.source;
    return source !== void 0 && new RegExp(`${source}|`).exec("")?.length === 2;
  } catch {
    return false;
  }
}
var capture = union(
  [
    jsonPath,
    strictObject({
      header: oneLine.optional().meta({ description: "Name of a header.", examples: ["location"] }),
      body: groupPattern.optional().meta({
        description: "Regular expression with one group, which is what is saved.",
        examples: ['/id="(\\w+)"/']
      }),
      cookie: oneLine.optional().meta({ description: "Name of a cookie.", examples: ["session"] })
    }).refine((given) => Object.keys(given).length === 1, "must have one of `header`, `body` and `cookie`")
  ],
  {
    error: ({ input }) => typeof input === "object" && input !== null ? void 0 : "must be a JSONPath such as `$.token`, or a map of `header`, `body` or `cookie`"
  }
);
var step = strictObject({
  name: oneLine.optional().meta({ description: "Name for people.", examples: ["log in"] }),
  ...stepKeys,
  save: record(string().regex(SAVED_NAME, "must be a name of letters, digits and `_`"), capture).default({}).meta({
    description: "Values of the answer that later steps know as `${saved.<name>}`.",
    examples: [{ token: "$.token", next: { header: "location" } }]
  })
});
var scenarioSchema = strictObject({
  scenario: array(step).min(1, "must have a step").max(50).meta({
    description: "HTTP requests one after the other, which share their cookies; the first that fails ends an attempt."
  }),
  ...commonKeys
});
function toScenario({ scenario }, common) {
  return {
    ...common,
    kind: "scenario",
    steps: scenario.map((parsed, index) => ({
      ...toStep(parsed),
      label: parsed.name ?? `step ${index + 1}`,
      save: Object.fromEntries(Object.entries(parsed.save).map(([name3, value]) => [name3, toCapture(value)]))
    }))
  };
}
function toCapture(value) {
  return typeof value === "string" ? { json: value } : value;
}

// src/core/config/schema/smoke/tcp.ts
var tcpSchema = strictObject({
  tcp: target({
    isTarget: (text) => parseHostPort(text) !== void 0,
    what: "a host and a port such as `${outputs.host}:5432`"
  }).meta({
    description: "Host and port to connect to. May hold references.",
    examples: ["${outputs.host}:22", "${outputs.database_endpoint}"]
  }),
  expect: union(
    [
      _enum(["open", "refused"]),
      strictObject({
        banner: textPattern.meta({
          description: "Text that the peer sends, or `/pattern/flags` that what it sends matches.",
          examples: ["/^SSH-2/"]
        }),
        send: string().min(1).max(4096).optional().meta({
          description: "Text that is sent once the connection is there.",
          examples: ["PING\r\n"]
        })
      })
    ],
    "must be `open`, `refused` or `{ banner: text }`"
  ).default("open").meta({
    description: "A connection (`open`), none (`refused`, also where packets are dropped), or one on which this is sent.",
    examples: ["open", "refused", { banner: "/^SSH-2/" }]
  }),
  ...commonKeys
});
function toTcpCheck({ tcp, expect }, common) {
  return { ...common, kind: "tcp", target: tcp, expect: toExpectation2(expect) };
}
function toExpectation2(expect) {
  if (typeof expect === "string") return { state: expect };
  return { state: "banner", banner: expect.banner, ...defined({ send: expect.send }) };
}

// src/core/config/schema/smoke/tls.ts
var VERSION = 'must be a version in quotes, such as ">=1.2", "=1.3" or "<=1.2"';
var tlsSchema = strictObject({
  tls: target({
    isTarget: (text) => parseHostPort(text, 1) !== void 0,
    what: "a host and a port such as `${outputs.host}:443`"
  }).meta({
    description: "Host and port to shake hands with; 443 where there is no port. May hold references.",
    examples: ["${outputs.host}:443", "${outputs.url}"]
  }),
  expect: strictObject({
    version: string(VERSION).regex(VERSION_PATTERN, VERSION).optional().meta({
      description: "What every version of TLS that the server accepts must be: 1.0, 1.1, 1.2 or 1.3.",
      examples: [">=1.2", "=1.3"]
    }),
    valid_for: duration({ min: "0s", max: "3650d", examples: ["14d"] }).optional().meta({
      description: "Shortest time until the certificate ends."
    }),
    names: array(oneLine).max(100).default([]).meta({
      description: "Names that the certificate must be for. Default: the host.",
      examples: [["shop.example.com", "*.shop.example.com"]]
    }),
    chain: _enum(["trusted", "any"]).default("trusted").meta({
      description: "Whether the chain must lead to an authority that is trusted here."
    }),
    issuer: textPattern.optional().meta({
      description: "Text that the issuer's name contains, or `/pattern/flags`.",
      examples: ["O=Amazon"]
    })
  }).prefault({}).meta({ description: "What the server and its certificate must be." }),
  ...commonKeys
});
function toTlsCheck({ tls, expect }, common) {
  const { version, valid_for, names, chain, issuer } = expect;
  const demand = version === void 0 ? void 0 : parseVersionDemand(version);
  return {
    ...common,
    kind: "tls",
    target: tls,
    expect: { names, chain, ...defined({ version: demand, validForMs: valid_for, issuer }) }
  };
}

// src/core/config/schema/smoke.ts
var SMOKE_KEYS = ["http", "scenario", "tcp", "tls", "dns", "aws", "openapi", "log"];
var smokeSchema = array(
  union([
    httpSchema,
    scenarioSchema,
    tcpSchema,
    tlsSchema,
    dnsSchema,
    awsSchema,
    openApiSchema,
    logSchema
  ])
).prefault([]).meta({
  description: `What the environment must answer once it is up; all are tried side by side. Each has exactly one of ${SMOKE_KEYS.map((key) => `\`${key}\``).join(", ")}.`
});

// src/core/config/schema/state.ts
var BUCKET_RULES = [
  [/^.{3,63}$/s, true, "must have 3 to 63 characters"],
  [/^[a-z0-9.-]*$/, true, "must hold only a-z, 0-9, dots and hyphens"],
  [/^[a-z0-9]/, true, "must begin with a letter or digit"],
  [/[a-z0-9]$/, true, "must end with a letter or digit"],
  [/\.\./, false, "must not hold two dots in a row"],
  [/^\d+\.\d+\.\d+\.\d+$/, false, "must not look like an IP address"],
  [/^(?:xn--|sthree-|amzn-s3-demo-)/, false, "must not begin with xn--, sthree- or amzn-s3-demo-"],
  [
    /(?:-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/,
    false,
    "must not end with -s3alias, --ol-s3, .mrap, --x-s3 or --table-s3"
  ]
];
var bucket2 = string().superRefine((name3, context) => {
  const broken = BUCKET_RULES.find(([pattern, holds]) => pattern.test(name3) !== holds);
  if (broken !== void 0 && name3 !== AUTO_BUCKET) {
    context.addIssue({ code: "custom", message: `${broken[2]} (S3's rules for bucket names)` });
  }
}).default(AUTO_BUCKET).meta({
  description: "S3 bucket for state, record and bundle. `auto`: `mayfly-<account>-<region>`, made on first use.",
  examples: ["acme-mayfly-state"]
});
var PREFIX = /^(?!\.{1,2}(?:\/|$))[\w.-]+(?:\/(?!\.{1,2}(?:\/|$))[\w.-]+)*$/;
var prefix = string().max(200, "must be at most 200 characters").regex(PREFIX, "must be words of letters, digits, `_`, `.` and `-` with `/` between them").default("mayfly").meta({ description: "Start of all object keys in the bucket.", examples: ["previews/mayfly"] });
var s3 = strictObject({ bucket: bucket2, prefix });
var local = strictObject({
  path: relativePath.meta({
    description: "A local directory instead of a bucket, relative to the working directory.",
    examples: [".mayfly"]
  })
});
var stateSchema = union([s3, local]).prefault({}).meta({
  description: "Where state, record and bundle are kept: a bucket with a prefix, or a local directory."
});

// src/core/config/schema.ts
var name2 = string().superRefine((text, context) => {
  if (NAME_PATTERN.test(text) && text.length <= MAX_NAME_LENGTH) return;
  const nearest = sanitizeName(text);
  context.addIssue({
    code: "custom",
    message: `must be at most ${MAX_NAME_LENGTH} of a-z, 0-9 and single hyphens inside, not ${quote(text)}`,
    params: { hint: nearest === "" ? "such as `name: shop`" : `use \`${nearest}\`` }
  });
}).optional().meta({
  description: "Start of the environment's name, `<name>-pr-<number>`. Default: the repository's name.",
  examples: ["shop"]
});
var region = string().superRefine((text, context) => {
  if (REGIONS.includes(text)) return;
  const nearest = suggest(text, REGIONS);
  const hint = nearest === void 0 ? "a region looks like `eu-west-1`" : `did you mean \`${nearest}\`?`;
  context.addIssue({ code: "custom", message: `${quote(text)} is not an AWS region`, params: { hint } });
}).optional().meta({ description: "AWS region. Default: AWS_REGION.", examples: ["eu-west-1", "us-east-1"] });
var checks = strictObject({
  smoke: smokeSchema,
  fail_fast: boolean().default(false).meta({
    description: "The first check or command that fails and is not optional ends all others."
  }),
  allow_hosts: allowHosts,
  concurrency: number().int().min(1).max(200).default(20).meta({
    description: "How many attempts of smoke checks may be under way at the same time, 1 to 200."
  }),
  commands: commandsSchema,
  policy: policySchema
}).prefault({}).meta({ description: "What must hold for the environment to be live." });
var configSchema = strictObject({
  name: name2,
  region,
  source: sourceSchema,
  strategy: _enum(["update", "replace"]).default("update").meta({
    description: "`update` changes the environment in place. `replace` makes a new copy of it for each commit and shows it once it passes."
  }),
  lifetime: duration({ min: "1h", max: "720h", examples: ["72h", "14d"] }).prefault("72h").meta({
    description: "How long the environment lives after its last deploy, 1h to 720h (30 days)."
  }),
  record: duration({ min: "0m", max: "365d", examples: ["30d", "0m"] }).prefault("30d").meta({
    description: "How long the record of a destroyed environment is kept as its history, up to 365d; `0m` removes it at once."
  }),
  only_with_label: oneLine.optional().meta({
    description: "Only pull requests that carry this label get an environment: setting it deploys, taking it away destroys.",
    examples: ["preview"]
  }),
  warn_before: array(duration({ min: "10m", max: "720h", examples: ["24h", "2h"] })).max(5).prefault(["24h", "2h"]).meta({
    description: "How long before its end the pull request is warned, at most five times; `[]` never. Needs a scheduled reap."
  }),
  state: stateSchema,
  on_failure: _enum(["keep", "destroy"]).default("keep").meta({
    description: "What happens to an environment whose apply or check failed."
  }),
  protect_from_destroy: _enum(["relax", "keep"]).default("relax").meta({
    description: "`relax` switches deletion protection, final snapshots and the like off, so that the environment can be destroyed; `keep` leaves your code as it is."
  }),
  hooks: hooksSchema,
  checks,
  comment: strictObject({
    mode: _enum(["update", "recreate", "off"]).default("update").meta({
      description: "Edit the one comment in place, write it anew each time, or write none."
    })
  }).prefault({}).meta({ description: "The comment on the pull request." })
}).meta({ title: "Mayfly", description: "Configuration of Mayfly, `.github/mayfly.yml`." });

// src/core/config/json-schema.ts
function renderJsonSchema() {
  return toJSONSchema(configSchema, { io: "input", target: "draft-7", reused: "inline" });
}

// src/core/config/unions.ts
function resolveUnion(options, value) {
  const maps = options.filter((issues) => !issues.some(isAboutWhole));
  if (!isMap(value) || maps.length === 0) return { kind: "none" };
  const chosen = maps.filter((issues) => findMissing(issues, value).length === 0);
  const [only, ...others] = chosen;
  const [first = []] = maps;
  if (maps.length === 1) return { kind: "branch", issues: first };
  const unknown2 = intersect(maps.map(listUnrecognized));
  if (only === void 0) {
    const begun = maps.filter((issues) => findMissing(issues, value).every((key) => !KIND_KEYS.has(key)));
    if (begun.length === 1) return { kind: "branch", issues: begun[0] ?? [] };
    const missing = maps.flatMap((issues) => findMissing(issues, value));
    const choices = missing.filter((key) => KIND_KEYS.has(key));
    return { kind: "needs", keys: choices.length > 0 ? choices : missing, unknown: unknown2 };
  }
  if (others.length === 0) return { kind: "branch", issues: only };
  const foreign = (issues) => listUnrecognized(issues).filter((key) => !unknown2.includes(key));
  const clean = chosen.find((issues) => foreign(issues).length === 0);
  if (clean !== void 0) return { kind: "branch", issues: clean };
  const keys = [...new Set(chosen.flatMap(foreign))].sort();
  const kinds = keys.filter((key) => KIND_KEYS.has(key));
  return {
    kind: "conflict",
    keys: kinds.length > 1 ? kinds : keys,
    issues: mergeIssues(chosen, unknown2)
  };
}
var KIND_KEYS = /* @__PURE__ */ new Set([
  ...["app", "module", "blueprint"],
  ...["bucket", "prefix", "path"],
  ...AWS_KEYS,
  ...SMOKE_KEYS
]);
function mergeIssues(options, unknown2) {
  const merged = /* @__PURE__ */ new Map();
  for (const issue of options.flat()) {
    const kept = isAboutKeys(issue) ? { ...issue, keys: issue.keys.filter((key) => unknown2.includes(key)) } : issue;
    const id = `${kept.path.map(String).join(".")}: ${isAboutKeys(kept) ? kept.keys.join() : kept.message}`;
    if (!isAboutKeys(kept) || kept.keys.length > 0) merged.set(id, kept);
  }
  return [...merged.values()];
}
function isAboutKeys(issue) {
  return issue.code === "unrecognized_keys" && issue.path.length === 0;
}
function isAboutWhole(issue) {
  return issue.path.length === 0 && issue.code !== "unrecognized_keys";
}
function findMissing(issues, value) {
  return issues.flatMap(({ code, path }) => {
    const [key] = path;
    const missing = code.startsWith("invalid_") && path.length === 1 && typeof key === "string";
    return missing && !Object.hasOwn(value, key) ? [key] : [];
  });
}
function listUnrecognized(issues) {
  return issues.flatMap((issue) => issue.code === "unrecognized_keys" ? issue.keys : []);
}
function intersect([first = [], ...rest]) {
  return first.filter((key) => rest.every((keys) => keys.includes(key)));
}

// src/core/config/known-keys.ts
function listKnownKeys(schema = renderJsonSchema()) {
  const keys = /* @__PURE__ */ new Map();
  for (const key of listBelow(schema, [])) {
    const id = key.path.join(".");
    if (!keys.has(id)) keys.set(id, key);
  }
  return [...keys.values()];
}
function listBelow(schema, path) {
  if (schema === void 0) return [];
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, child]) => {
    const known = { path: [...path, key], schema: child, required: schema.required?.includes(key) ?? false };
    return [known, ...listBelow(child, known.path)];
  });
  const free = typeof schema.additionalProperties === "object" ? schema.additionalProperties : void 0;
  return [
    ...own,
    ...(schema.anyOf ?? []).flatMap(({ required: _, ...option }) => listBelow(option, path)),
    ...listBelow(schema.items, [...path, "[]"]),
    ...listBelow(free, [...path, "*"])
  ];
}
function renderKeyPath(path) {
  return path.join(".").replaceAll(".[]", "[]");
}

// src/core/config/unknown-key.ts
function hintUnknownKey({ key, parent, root, schema }) {
  const known = listKnownKeys(schema);
  const { keys, kind } = findPlace(schema, { root, parent });
  const all = known.filter(({ path }) => matches(path.slice(0, -1), parent)).map(({ path }) => path.at(-1) ?? "");
  const here = `known keys here: ${keys.join(", ")}`;
  if (all.includes(key))
    return `it does not go with ${kind === void 0 ? "the other keys here" : `\`${kind}\``}; ${here}`;
  const near = suggestHint(key, keys) ?? suggestHint(key, all);
  if (near !== void 0) return near;
  const elsewhere = known.find(({ path }) => path.length > 1 && path.at(-1) === key);
  return elsewhere === void 0 ? here : `it belongs under \`${renderKeyPath(elsewhere.path.slice(0, -1))}\``;
}
function matches(pattern, path) {
  return pattern.length === path.length && pattern.every((part, index) => {
    const segment = path[index];
    return typeof segment === "number" ? part === "[]" : part === "*" || part === segment;
  });
}
function findPlace(schema, { root, parent }) {
  let kind;
  let schemas = [schema];
  for (const depth of Array(parent.length + 1).keys()) {
    if (depth > 0) schemas = schemas.flatMap((one) => stepInto(one, parent[depth - 1] ?? ""));
    const value = getAt(root, parent.slice(0, depth));
    const chosen = schemas.flatMap((one) => choose(one, value));
    kind = chosen.map((one) => findKind(one, value)).find((one) => one !== void 0) ?? kind;
    schemas = chosen;
  }
  return { keys: [...new Set(schemas.flatMap(({ properties = {} }) => Object.keys(properties)))], kind };
}
function stepInto({ properties, additionalProperties, items }, segment) {
  if (typeof segment === "number") return items === void 0 ? [] : [items];
  const child = Object.hasOwn(properties ?? {}, segment) ? properties?.[segment] : additionalProperties;
  return typeof child === "object" ? [child] : [];
}
function choose(schema, value) {
  if (schema.anyOf === void 0) return [schema];
  const options = schema.anyOf.flatMap((option) => choose(option, value));
  const chosen = options.filter((option) => findKind(option, value) !== void 0);
  return chosen.length > 0 ? chosen : options;
}
function findKind({ required = [], properties = {} }, value) {
  if (!isMap(value)) return void 0;
  return Object.keys(properties).find(
    (key) => KIND_KEYS.has(key) && required.includes(key) && Object.hasOwn(value, key)
  );
}

// src/core/config/schema-issues.ts
var PRIVATE_KEYS = /* @__PURE__ */ new Set(["headers", "env", "variables"]);
var DURATION_UNITS = {
  lifetime: "h",
  record: "d",
  within: "s",
  timeout: "s",
  under: "ms"
};
var NUMBER_KEYS = /* @__PURE__ */ new Set(["status"]);
var MISSING_HINTS = { source: SOURCE_HINT };
function describeIssues(issues, root, renderSchema = renderJsonSchema) {
  return issues.flatMap((issue) => describeIssue(issue, root, renderSchema));
}
function describeIssue(issue, root, renderSchema) {
  const path = toPath(issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return describeUnknownKeys(issue.keys, { parent: path, root, schema: renderSchema() });
    case "invalid_key":
      return issue.issues.map(({ message }) => ({ path, at: "key", message }));
    case "invalid_union":
      return describeUnion(issue, root, renderSchema);
    case "custom":
      return [{ path, at: "value", message: issue.message, hint: issue.params?.hint }];
    default:
      return [describeValue(issue, root)];
  }
}
function describeUnknownKeys(keys, where) {
  return keys.map((key) => ({
    path: [...where.parent, key],
    at: "key",
    message: `unknown key \`${cut(key)}\``,
    hint: hintUnknownKey({ key, ...where })
  }));
}
function describeUnion(issue, root, renderSchema) {
  const path = toPath(issue.path);
  const answer = resolveUnion(issue.errors, getAt(root, path));
  const hint = MISSING_HINTS[String(path.at(-1))];
  const describeInside = (issues) => describeIssues(
    issues.map((inner) => ({ ...inner, path: [...path, ...inner.path] })),
    root,
    renderSchema
  );
  const describeChoice = (message) => ({ path, at: "value", message, hint });
  switch (answer.kind) {
    case "branch":
      return describeInside(answer.issues);
    case "needs": {
      const { keys, unknown: unknown2 } = answer;
      const typos = unknown2.filter((key) => suggest(key, keys) !== void 0);
      const others = unknown2.filter((key) => !typos.includes(key));
      return [
        {
          ...describeChoice(`needs exactly one of ${nameKeys(keys)}`),
          hint: hintChoice(typos, keys) ?? hint
        },
        ...others.length === 0 ? [] : describeUnknownKeys(others, { parent: path, root, schema: renderSchema() })
      ];
    }
    case "conflict":
      return [
        describeChoice(`${nameKeys(answer.keys)} exclude each other`),
        ...describeInside(answer.issues)
      ];
    case "none":
      return [describeValue(issue, root)];
  }
}
function hintChoice(typos, keys) {
  const questions = typos.map((key) => `\`${cut(key)}\` is unknown: ${suggestHint(key, keys)}`);
  return questions.length === 0 ? void 0 : questions.join(" ");
}
function nameKeys(keys) {
  return keys.map((key) => `\`${key}\``).join(", ");
}
function describeValue(issue, root) {
  const path = toPath(issue.path);
  const parent = getAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof key === "string" && typeof parent === "object" && parent !== null && !Object.hasOwn(parent, key)) {
    return { path, at: "value", message: `\`${key}\` is required`, hint: MISSING_HINTS[key] };
  }
  const value = getAt(root, path);
  if (value === null) {
    return {
      path,
      at: "value",
      message: `is empty and ${issue.message}`,
      hint: "give a value or remove the key"
    };
  }
  const isPrivate = path.some((segment) => PRIVATE_KEYS.has(segment));
  const length = (issue.code === "too_small" || issue.code === "too_big") && typeof value !== "number";
  const bare = length || isPrivate && issue.code !== "invalid_type";
  const shown = isPrivate ? describeType(value) : quote(value);
  const message = bare ? issue.message : `${issue.message}, not ${shown}`;
  return { path, at: "value", message, hint: hintValue(issue, value) };
}
function hintValue(issue, value) {
  if (issue.code === "invalid_union" && issue.path.join(".") === "source") return hintSource(value);
  if (issue.code === "invalid_value")
    return typeof value === "object" ? void 0 : suggestHint(String(value), issue.values.map(String));
  const key = String(issue.path.at(-1));
  if (NUMBER_KEYS.has(key) && [value].flat().some(isQuotedNumber)) return "write it without quotes";
  const unit = DURATION_UNITS[key];
  if (unit !== void 0 && isBareNumber(value) && parseDuration(`${value}${unit}`)) {
    return `write \`${value}${unit}\``;
  }
  if (issue.code !== "invalid_type") return void 0;
  const scalar = typeof value === "number" || typeof value === "boolean";
  if (scalar && issue.message === defaultText("string")) return "put it in quotes";
  return isQuotedNumber(value) && issue.message === defaultText("number") ? "write it without quotes" : void 0;
}
var isQuotedNumber = (value) => typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
var isBareNumber = (value) => typeof value === "number" || typeof value === "string" && /^\d+$/.test(value);
function toPath(path) {
  return path.map((segment) => typeof segment === "number" ? segment : String(segment));
}

export {
  locateIssues,
  sortProblems,
  isReservedRuleId,
  defined,
  AWS_KEYS,
  toAwsCheck,
  toDnsCheck,
  toHttpCheck,
  toLogCheck,
  toOpenApiCheck,
  toScenario,
  toTcpCheck,
  toTlsCheck,
  SMOKE_KEYS,
  LATER_BLUEPRINTS,
  SOURCE_HINT,
  waiverSchema,
  rulesSchema,
  customSchema,
  policySchema,
  configSchema,
  describeIssues,
  RULE_IDS
};
//# sourceMappingURL=chunk-XYDSW2SC.js.map
