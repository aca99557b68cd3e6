import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  ABSENT,
  UNKNOWN,
  asText,
  ask,
  byType,
  convert,
  expectNotTrue,
  expectTrue,
  failed,
  instanceKeyOf,
  isConfigured,
  judgeAttribute,
  judgeTruth,
  known,
  passed,
  quote2 as quote,
  readAttribute,
  readBlocks,
  readBoolean,
  readItems,
  readNumber,
  readPath,
  readText,
  show,
  splitModule,
  stripInstanceKeys,
  unknown
} from "./chunk-E5DO7UFV.js";
import {
  external_exports
} from "./chunk-OSVD3WA2.js";

// src/core/policy/containers.ts
var text = external_exports.coerce.string().catch("");
var containers = external_exports.array(
  external_exports.object({
    name: text,
    privileged: external_exports.union([external_exports.boolean(), external_exports.stringbool()]).nullish().catch(false).transform(Boolean),
    environment: external_exports.array(external_exports.object({ name: text, value: text })).nullish().catch([]).transform((environment) => environment ?? [])
  })
);
function parseContainers(definitions) {
  if (definitions.state === "absent") return [];
  if (definitions.state === "unknown") return "unknown";
  try {
    const parsed = containers.safeParse(JSON.parse(definitions.value));
    return parsed.success ? parsed.data : "unknown";
  } catch {
    return "unknown";
  }
}

// src/core/policy/launch-template.ts
function usesLaunchTemplate(instance) {
  const templates = readBlocks(instance, "launch_template");
  return templates === "unknown" || templates.length > 0;
}

// src/core/policy/rule.ts
function rulesOf(group, rows) {
  return rows.map((row) => ({ ...row, group }));
}

// src/core/policy/rules/compute.ts
var COMPUTE_RULES = rulesOf("compute", [
  {
    id: "CMP-01",
    severity: "high",
    title: "IMDSv1 allowed",
    types: ["aws_instance", "aws_launch_template", "aws_launch_configuration"],
    ids: ["CKV_AWS_79", "CKV_AWS_341", "AWS-0028", "AWS-0130", "EC2.8"],
    why: "Version 1 of the metadata service gives the role\u2019s credentials to any request that the application can be tricked into.",
    remedy: 'Set `http_tokens = "required"` in `metadata_options`.',
    judge: (subject) => {
      const { resource, block } = subject;
      const endpoint = readPath(block, "metadata_options.http_endpoint");
      if (endpoint.state === "known" && endpoint.value === "disabled") {
        return passed("The metadata service is off.");
      }
      const inherits = resource.type === "aws_instance" && usesLaunchTemplate(block);
      return judgeAttribute(subject, {
        path: "metadata_options.http_tokens",
        passes: (value) => value === "required",
        absent: inherits ? "passed" : "failed"
      });
    }
  },
  {
    id: "CMP-02",
    severity: "high",
    title: "Privileged container or host namespace",
    types: ["aws_ecs_task_definition"],
    ids: ["CKV_AWS_334", "CKV_AWS_335", "ECS.3", "ECS.4"],
    why: "A privileged container, or one that sees the host\u2019s processes, is root on the machine it shares.",
    remedy: 'Remove `privileged` and `pid_mode = "host"`; add the single Linux capabilities that are needed.',
    judge: ({ block }) => {
      const mode = readText(block, "pid_mode");
      if (mode.state === "known" && mode.value === "host") return failed("`pid_mode` is `host`.");
      const containers2 = parseContainers(readText(block, "container_definitions"));
      if (containers2 === "unknown") return unknown("The container definitions are known only after apply.");
      const privileged = containers2.find((container) => container.privileged);
      if (privileged !== void 0)
        return failed(`Container ${show(block, "container_definitions", privileged.name)} is privileged.`);
      return mode.state === "unknown" ? unknown("`pid_mode` is known only after apply.") : passed("No container is privileged.");
    }
  }
]);

// src/core/policy/rules/cost.ts
var MAX_NAT_GATEWAYS = 1;
var SMALL_SIZE = /^((db\.|cache\.|kafka\.)?t[234][ag]?\.(nano|micro|small|medium)(\.(search|elasticsearch))?|db\.serverless)$/;
var SIZES = {
  aws_instance: "instance_type",
  aws_launch_template: "instance_type",
  aws_launch_configuration: "instance_type",
  aws_db_instance: "instance_class",
  aws_rds_cluster_instance: "instance_class",
  aws_elasticache_cluster: "node_type",
  aws_elasticache_replication_group: "node_type",
  aws_opensearch_domain: "cluster_config.instance_type",
  aws_elasticsearch_domain: "cluster_config.instance_type",
  aws_redshift_cluster: "node_type",
  aws_eks_node_group: "instance_types",
  aws_msk_cluster: "broker_node_group_info.instance_type"
};
var COST_RULES = rulesOf("cost", [
  {
    id: "CST-01",
    severity: "medium",
    title: "More than one NAT gateway",
    types: ["aws_nat_gateway"],
    ids: [],
    why: "Each costs about a dollar a day for every open pull request, idle or not.",
    remedy: "Share one between the subnets, or use VPC endpoints.",
    judge: ({ index }) => {
      const count = index.ofType("aws_nat_gateway").length;
      const text2 = `The stack has ${count} NAT ${count === 1 ? "gateway" : "gateways"}.`;
      return count > MAX_NAT_GATEWAYS ? failed(text2) : passed(text2);
    }
  },
  {
    id: "CST-02",
    severity: "high",
    title: "Instance size outside the allow-list",
    types: Object.keys(SIZES),
    ids: [],
    why: "An environment for a review needs no production-sized machine, and is paid for once per pull request.",
    remedy: "Use a burstable size up to medium, such as `t3.small` or `db.t4g.micro`.",
    judge: ({ resource, block }) => {
      const path = SIZES[resource.type] ?? "";
      const sizes = path.includes(".") ? convert(readPath(block, path), (size) => [known(size)]) : readItems(block, path);
      if (sizes.state === "known" && sizes.value.length > 0) {
        const large = sizes.value.find((size) => size.state === "known" && !isSmall(size.value));
        if (large?.state === "known") return failed(`\`${path}\` is ${show(block, path, large.value)}.`);
        const unsure = sizes.value.some((size) => size.state === "unknown");
        return unsure ? unknown(`\`${path}\` is known only after apply.`) : passed(`\`${path}\` is small.`);
      }
      return sizes.state === "unknown" ? unknown(`\`${path}\` is known only after apply.`) : passed(`\`${path}\` is not set here.`);
    }
  }
]);
function isSmall(size) {
  const text2 = asText(size);
  return text2 === void 0 || SMALL_SIZE.test(text2);
}

// src/core/policy/truth.ts
function not(truth) {
  return truth === "unknown" ? truth : !truth;
}
function allOf(...truths) {
  if (truths.includes(false)) return false;
  return truths.includes("unknown") ? "unknown" : true;
}
function anyOf(truths) {
  let result = false;
  for (const truth of truths) {
    if (truth === true) return true;
    if (truth === "unknown") result = truth;
  }
  return result;
}
function some(items, test) {
  let result = false;
  for (const item of items) {
    const truth = test(item);
    if (truth === true) return true;
    if (truth === "unknown") result = truth;
  }
  return result;
}

// src/core/policy/rules/encryption.ts
var AT_REST = "Disks and snapshots that leave the environment by mistake are readable by whoever gets them.";
var ENCRYPTION_RULES = rulesOf("encryption", [
  {
    id: "ENC-01",
    severity: "high",
    title: "RDS or Aurora storage unencrypted",
    types: ["aws_db_instance", "aws_rds_cluster"],
    ids: ["CKV_AWS_16", "CKV_AWS_96", "AWS-0079", "AWS-0080", "RDS.3", "RDS.27"],
    why: `${AT_REST} It can\u2019t be switched on later without a new database.`,
    remedy: "Set `storage_encrypted = true`.",
    judge: judgeDatabase
  },
  {
    id: "ENC-02",
    severity: "high",
    title: "EBS volume unencrypted",
    types: ["aws_ebs_volume", "aws_instance", "aws_launch_template", "aws_launch_configuration"],
    ids: ["CKV_AWS_3", "CKV_AWS_8", "AWS-0026", "AWS-0131", "AWS-0008", "EC2.3"],
    why: AT_REST,
    remedy: "Set `encrypted = true` on the volume and on every block device, the root one included.",
    judge: (subject) => {
      if (subject.resource.type === "aws_ebs_volume") return expectTrue("encrypted")(subject);
      return subject.resource.type === "aws_launch_template" ? judgeTemplate(subject) : judgeDevices(subject);
    }
  },
  {
    id: "ENC-03",
    severity: "high",
    title: "EFS unencrypted",
    types: ["aws_efs_file_system"],
    ids: ["CKV_AWS_42", "AWS-0037", "EFS.1"],
    why: `${AT_REST} It can\u2019t be switched on later.`,
    remedy: "Set `encrypted = true`.",
    judge: expectTrue("encrypted")
  },
  {
    id: "ENC-04",
    severity: "high",
    title: "SQS or SNS unencrypted",
    types: ["aws_sqs_queue", "aws_sns_topic"],
    ids: ["CKV_AWS_27", "CKV_AWS_26", "AWS-0096", "AWS-0095", "SQS.1", "SNS.1"],
    why: "Messages carry what the application knows of people; at rest they should be as safe as its database.",
    remedy: "Set `sqs_managed_sse_enabled = true` on a queue, `kms_master_key_id` on a topic (`alias/aws/sns` will do).",
    judge: ({ resource, block }) => {
      const managed = resource.type === "aws_sqs_queue" && ask(readBoolean(block, "sqs_managed_sse_enabled"), false, (value) => value);
      const hasKey2 = readText(block, "kms_master_key_id").state !== "absent";
      return judgeTruth(not(anyOf([managed, hasKey2])), {
        failed: "No key encrypts the messages.",
        passed: "Messages are encrypted.",
        unknown: "Whether messages are encrypted is known only after apply."
      });
    }
  },
  {
    id: "ENC-05",
    severity: "high",
    title: "ElastiCache unencrypted at rest",
    types: ["aws_elasticache_replication_group"],
    ids: ["CKV_AWS_29", "AWS-0045", "ElastiCache.4"],
    why: AT_REST,
    remedy: "Set `at_rest_encryption_enabled = true`.",
    judge: expectTrue("at_rest_encryption_enabled")
  },
  {
    id: "ENC-07",
    severity: "high",
    title: "DocumentDB, Neptune, Redshift or DAX unencrypted",
    types: ["aws_docdb_cluster", "aws_neptune_cluster", "aws_redshift_cluster", "aws_dax_cluster"],
    ids: [
      ...["CKV_AWS_74", "CKV_AWS_44", "CKV_AWS_64", "CKV_AWS_47"],
      ...["AWS-0021", "AWS-0076", "AWS-0084", "AWS-0023"]
    ],
    why: AT_REST,
    remedy: "Set `storage_encrypted` (DocumentDB, Neptune), `encrypted` (Redshift) or `server_side_encryption` (DAX).",
    judge: byType(
      {
        aws_docdb_cluster: "storage_encrypted",
        aws_neptune_cluster: "storage_encrypted",
        aws_redshift_cluster: "encrypted",
        aws_dax_cluster: "server_side_encryption.enabled"
      },
      expectTrue
    )
  },
  {
    id: "ENC-10",
    severity: "medium",
    title: "KMS key rotation off",
    types: ["aws_kms_key"],
    ids: ["CKV_AWS_7", "AWS-0065", "KMS.4"],
    why: "A key that never changes makes every leak of it a leak of everything.",
    remedy: "Set `enable_key_rotation = true`.",
    judge: (subject) => {
      const spec = readText(subject.block, "customer_master_key_spec");
      const usage = readText(subject.block, "key_usage");
      const symmetric = spec.state !== "known" || spec.value === "SYMMETRIC_DEFAULT";
      const encrypts = usage.state !== "known" || usage.value === "ENCRYPT_DECRYPT";
      if (!symmetric || !encrypts) return passed("AWS rotates only symmetric encryption keys.");
      return expectTrue("enable_key_rotation")(subject);
    }
  }
]);
function judgeDatabase(subject) {
  const { block } = subject;
  const mode = readText(block, "engine_mode");
  if (mode.state === "known" && mode.value === "serverless")
    return passed("Aurora serverless is always encrypted.");
  const isReplica = readAttribute(block, "replicate_source_db").state !== "absent";
  return judgeAttribute(subject, {
    path: "storage_encrypted",
    passes: (value) => value === true || value === "true",
    absent: isReplica ? "passed" : "failed"
  });
}
function judgeTemplate({ block }) {
  const mappings = readBlocks(block, "block_device_mappings");
  const isPlain = (mapping) => {
    const volumes = readBlocks(mapping, "ebs");
    return volumes === "unknown" ? volumes : some(volumes, isUnencrypted);
  };
  return judgeVolumes(mappings === "unknown" ? mappings : some(mappings, isPlain));
}
function judgeDevices({ resource, block }) {
  const root = readBlocks(block, "root_block_device");
  const others = readBlocks(block, "ebs_block_device");
  if (root === "unknown" || others === "unknown")
    return unknown("The block devices are known only after apply.");
  if (root.length === 0) {
    if (resource.type !== "aws_instance" || !usesLaunchTemplate(block))
      return failed("`root_block_device` is not set, so nothing encrypts the root volume.");
  }
  return judgeVolumes(some([...root, ...others], isUnencrypted));
}
function isUnencrypted(volume) {
  return ask(readBoolean(volume, "encrypted"), true, (value) => !value);
}
function judgeVolumes(violated) {
  return judgeTruth(violated, {
    failed: "A block device is not encrypted.",
    passed: "Every block device that is written down is encrypted.",
    unknown: "Whether the block devices are encrypted is known only after apply."
  });
}

// src/core/policy/rules/ephemeral.ts
var FINAL_SNAPSHOT_TYPES = [
  "aws_db_instance",
  "aws_rds_cluster",
  "aws_docdb_cluster",
  "aws_neptune_cluster",
  "aws_redshift_cluster"
];
var DELETION_PROTECTION = {
  aws_db_instance: "deletion_protection",
  aws_rds_cluster: "deletion_protection",
  aws_docdb_cluster: "deletion_protection",
  aws_neptune_cluster: "deletion_protection",
  aws_dynamodb_table: "deletion_protection_enabled",
  aws_lb: "enable_deletion_protection",
  aws_alb: "enable_deletion_protection",
  aws_cognito_user_pool: "deletion_protection",
  aws_networkfirewall_firewall: "delete_protection"
};
var TERMINATION_PROTECTION = ["disable_api_termination", "disable_api_stop", "termination_protection"];
var RELAXED = "Environments relax it themselves unless `protect_from_destroy` is `keep`.";
var EPHEMERAL_RULES = rulesOf("ephemeral", [
  {
    id: "EPH-01",
    severity: "high",
    title: "Bucket cannot be emptied",
    types: ["aws_s3_bucket"],
    ids: [],
    why: "S3 refuses to delete a bucket that holds objects, so destroy fails and the bucket stays.",
    remedy: `Set \`force_destroy = true\`. ${RELAXED}`,
    judge: expectTrue("force_destroy")
  },
  {
    id: "EPH-02",
    severity: "high",
    title: "Final snapshot on destroy",
    types: FINAL_SNAPSHOT_TYPES,
    ids: [],
    why: "Destroy fails without a snapshot name, and leaves a snapshot to pay for with one.",
    remedy: `Set \`skip_final_snapshot = true\`. ${RELAXED}`,
    judge: expectTrue("skip_final_snapshot")
  },
  {
    id: "EPH-03",
    severity: "high",
    title: "Deletion protection on",
    types: Object.keys(DELETION_PROTECTION),
    ids: [],
    opposes: [
      ...["CKV_AWS_139", "CKV_AWS_293", "CKV_AWS_150", "CKV_AWS_344", "CKV2_AWS_58"],
      ...["RDS.7", "RDS.8", "ELB.6", "DynamoDB.6"]
    ],
    why: "What guards production stops the environment from being destroyed.",
    remedy: `Switch the protection off for environments. ${RELAXED}`,
    judge: byType(DELETION_PROTECTION, expectUnprotected)
  },
  {
    id: "EPH-04",
    severity: "high",
    title: "Termination protection",
    types: ["aws_instance", "aws_launch_template", "aws_emr_cluster"],
    ids: [],
    why: "EC2 refuses to end the instance, so destroy fails and the instance runs on.",
    remedy: `Leave \`disable_api_termination\`, \`disable_api_stop\` or \`termination_protection\` false. ${RELAXED}`,
    judge: ({ block }) => judgeTruth(
      some(TERMINATION_PROTECTION, (name) => ask(readBoolean(block, name), false, (value) => value)),
      {
        failed: "Protection against termination or stopping is on.",
        passed: "Nothing stops it from being terminated.",
        unknown: "Whether it is protected is known only after apply."
      }
    )
  }
]);
function expectUnprotected(path) {
  return (subject) => judgeAttribute(subject, {
    path,
    passes: (value) => value !== true && value !== "true" && value !== "ACTIVE",
    absent: "passed"
  });
}

// src/core/policy/iam/document.ts
var UNKNOWN_PART = /* @__PURE__ */ Symbol("known after apply");
function parsePolicyText(text2) {
  let json;
  try {
    json = JSON.parse(text2);
  } catch {
    return void 0;
  }
  if (!isObject(json)) return void 0;
  const statements = asList(json.Statement).filter(isObject).map(parseStatement);
  return { statements, complete: true };
}
function parseStatement(json) {
  return {
    effect: typeof json.Effect === "string" ? json.Effect : "",
    actions: parseTexts(json.Action),
    notActions: parseTexts(json.NotAction),
    resources: parseTexts(json.Resource),
    notResources: parseTexts(json.NotResource),
    principals: parsePrincipals(json.Principal),
    notPrincipals: parsePrincipals(json.NotPrincipal),
    conditions: parseConditions(json.Condition)
  };
}
function parsePrincipals(json) {
  if (!isObject(json)) return parseTexts(json).map((id) => ({ type: "*", id }));
  return Object.entries(json).flatMap(([type, ids]) => parseTexts(ids).map((id) => ({ type, id })));
}
function parseConditions(json) {
  if (!isObject(json)) return [];
  return Object.entries(json).flatMap(
    ([operator, keys]) => isObject(keys) ? Object.entries(keys).map(([key, values]) => ({
      operator: operator.toLowerCase(),
      key: key.toLowerCase(),
      values: parseTexts(values)
    })) : []
  );
}
function parseTexts(json) {
  return asList(json).flatMap(
    (item) => typeof item === "string" || typeof item === "boolean" || typeof item === "number" ? [String(item)] : []
  );
}
function asList(json) {
  if (json === void 0 || json === null) return [];
  return Array.isArray(json) ? json : [json];
}
function isObject(json) {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

// src/core/policy/iam/data-source.ts
function readPolicyDocument(block) {
  const json = readText(block, "json");
  if (json.state === "known") return parsePolicyText(json.value);
  const blocks = readBlocks(block, "statement");
  if (blocks === "unknown") return void 0;
  const merges = ["source_policy_documents", "override_policy_documents", "source_json", "override_json"];
  return {
    statements: blocks.map(readStatement),
    complete: !merges.some((name) => block.expressions !== void 0 && isConfigured(block, name))
  };
}
function readStatement(block) {
  const effect = readText(block, "effect");
  return {
    effect: effect.state === "known" ? effect.value : effect.state === "absent" ? "Allow" : UNKNOWN_PART,
    actions: readParts(block, "actions"),
    notActions: readParts(block, "not_actions"),
    resources: readParts(block, "resources"),
    notResources: readParts(block, "not_resources"),
    principals: readPrincipals(block, "principals"),
    notPrincipals: readPrincipals(block, "not_principals"),
    conditions: readConditions(block)
  };
}
function readParts(block, name) {
  const items = readItems(block, name);
  if (items.state === "absent") return [];
  if (items.state === "unknown") return [UNKNOWN_PART];
  return items.value.flatMap((item) => {
    if (item.state === "unknown") return [UNKNOWN_PART];
    const text2 = item.state === "known" ? asText(item.value) : void 0;
    return text2 === void 0 ? [] : [text2];
  });
}
function readPrincipals(block, name) {
  const blocks = readBlocks(block, name);
  if (blocks === "unknown") return [{ type: "*", id: UNKNOWN_PART }];
  return blocks.flatMap((principal) => {
    const type = readText(principal, "type");
    return readParts(principal, "identifiers").map((id) => ({
      type: type.state === "known" ? type.value : "*",
      id: type.state === "known" ? id : UNKNOWN_PART
    }));
  });
}
function readConditions(block) {
  const blocks = readBlocks(block, "condition");
  if (blocks === "unknown") return [{ operator: "", key: "", values: [UNKNOWN_PART] }];
  return blocks.map((condition) => ({
    operator: textOf(condition, "test").toLowerCase(),
    key: textOf(condition, "variable").toLowerCase(),
    values: readParts(condition, "values")
  }));
}
function textOf(block, name) {
  const text2 = readText(block, name);
  return text2.state === "known" ? text2.value : "";
}

// src/core/policy/iam/statement.ts
function allows(statement) {
  return statement.effect === UNKNOWN_PART ? "unknown" : statement.effect.toLowerCase() === "allow";
}
function denies(statement) {
  return statement.effect === UNKNOWN_PART ? "unknown" : statement.effect.toLowerCase() === "deny";
}
function matchesPattern(pattern, text2) {
  const [p, t] = [pattern.toLowerCase(), text2.toLowerCase()];
  let [i, j, star, mark] = [0, 0, -1, 0];
  while (j < t.length) {
    if (p[i] === "*") {
      star = i++;
      mark = j;
    } else if (i < p.length && (p[i] === "?" || p[i] === t[j])) {
      i++;
      j++;
    } else if (star >= 0) {
      i = star + 1;
      j = ++mark;
    } else return false;
  }
  while (p[i] === "*") i++;
  return i === p.length;
}
function coversAction(statement, action) {
  const matches = (part) => part === UNKNOWN_PART ? "unknown" : matchesPattern(part, action);
  if (statement.notActions.length > 0) return not(some(statement.notActions, matches));
  return some(statement.actions, matches);
}
function coversEveryAction(statement) {
  return some(
    statement.actions,
    (part) => part === UNKNOWN_PART ? "unknown" : part === "*" || part === "*:*"
  );
}
function coversEveryResource(statement) {
  if (statement.notResources.length > 0) return true;
  return some(statement.resources, (part) => {
    if (part === UNKNOWN_PART) return "unknown";
    return /^\*+$/.test(part) || /^arn:[^:]*:[^:]*:[^:]*:[^:]*:\*$/.test(part);
  });
}
function admitsAnyone(statement) {
  if (statement.notPrincipals.length > 0) return true;
  return some(statement.principals, isAnyone);
}
function isAnyone({ type, id }) {
  if (type !== "AWS" && type !== "*") return false;
  return id === UNKNOWN_PART ? "unknown" : /^\*+$/.test(id) || /^arn:[^:]*:iam::\*/.test(id);
}
var OPEN_KEYS = /^(aws:(securetransport|multifactorauth\w*|currenttime|epochtime|useragent|referer|requestedregion|tokenissuetime)|s3:(prefix|delimiter|max-keys|tlsversion|signatureversion|authtype|x-amz-.*))$/;
var WORLD = /* @__PURE__ */ new Set(["*", "0.0.0.0/0", "::/0"]);
function limitsCallers(statement) {
  return statement.conditions.some(limits);
}
function limits({ operator, key, values }) {
  if (OPEN_KEYS.test(key) || operator.includes("not") || operator === "null") return false;
  return values.length > 0 && !values.some((value) => typeof value === "string" && WORLD.has(value));
}
function isPublic(statement) {
  return allOf(allows(statement), admitsAnyone(statement), !limitsCallers(statement));
}
function deniesPlainHttp(statement) {
  return allOf(
    denies(statement),
    admitsAnyone(statement),
    some(statement.conditions, ({ operator, key, values }) => {
      if (key !== "aws:securetransport" || !operator.startsWith("bool")) return false;
      return some(values, (value) => value === UNKNOWN_PART ? "unknown" : value.toLowerCase() === "false");
    })
  );
}

// src/core/policy/iam/github-trust.ts
var ISSUER = "token.actions.githubusercontent.com";
var OWNED = /^(repo:[^/*?:]+\/|(repository_owner|repository_owner_id|repository_id|enterprise|enterprise_id):[^*?]+|job_workflow_ref:[^/*?:]+\/)/;
function trustsAnyRepository(statement) {
  return allOf(allows(statement), trustsGithub(statement), !statement.conditions.some(limitsOwner));
}
function trustsGithub(statement) {
  if (statement.conditions.some(({ key }) => key.startsWith(`${ISSUER}:`))) return true;
  return some(statement.principals, ({ type, id }) => {
    if (type !== "Federated") return false;
    return id === UNKNOWN_PART ? "unknown" : id.includes(ISSUER);
  });
}
function limitsOwner({ operator, key, values }) {
  if (!/^(foranyvalue:|forallvalues:)?string(equals|like)/.test(operator)) return false;
  const claim = key.startsWith(`${ISSUER}:`) ? key.slice(ISSUER.length + 1) : "";
  if (claim === "sub" || claim === "job_workflow_ref")
    return values.length > 0 && values.every(isOwned(claim));
  return /^(repository|repository_owner|repository_id|repository_owner_id)$/.test(claim) && values.every(isExact);
}
function isOwned(claim) {
  return (value) => {
    if (value === UNKNOWN_PART) return true;
    return claim === "sub" ? OWNED.test(value) : /^[^/*?:]+\//.test(value);
  };
}
function isExact(value) {
  return value === UNKNOWN_PART || !/^[*?]/.test(value);
}

// src/core/policy/join.ts
var MAX_STEPS = 4;
function computeJoin(index, query) {
  const byValue = parentsByValue(index, query);
  const certain = /* @__PURE__ */ new Map();
  const possible = /* @__PURE__ */ new Map();
  const anywhere = [];
  for (const child of index.ofType(query.child)) {
    const value = readText(index.blockOf(child), query.attribute);
    if (value.state === "absent") continue;
    const parents = value.state === "known" ? byValue.get(value.value) ?? [] : referredParents(index, query, child);
    if (parents === "anywhere") anywhere.push(child);
    else {
      const to = value.state === "known" || parents.length === 1 ? certain : possible;
      for (const parent of parents) append(to, parent.address, child);
    }
  }
  return {
    childrenOf: ({ address }) => ({
      certain: certain.get(address) ?? [],
      possible: [...possible.get(address) ?? [], ...anywhere]
    })
  };
}
function parentsByValue(index, query) {
  const parents = /* @__PURE__ */ new Map();
  for (const parent of index.ofType(query.parent)) {
    const block = index.blockOf(parent);
    const names = /* @__PURE__ */ new Set();
    for (const key of query.keys) {
      const value = readText(block, key);
      if (value.state === "known") names.add(value.value);
    }
    for (const name of names) append(parents, name, parent);
  }
  return parents;
}
function append(to, key, item) {
  const items = to.get(key);
  if (items === void 0) to.set(key, [item]);
  else items.push(item);
}
function referredParents(index, query, child, depth = 0) {
  const { targets, opaque } = index.resolve(child, query.attribute);
  if (opaque || targets.length === 0 || depth > MAX_STEPS) return "anywhere";
  const parents = [];
  for (const target of targets) {
    for (const instance of instancesOf(index, target, child)) {
      const found = instance.type === query.parent ? [instance] : instance.action === "read" ? [] : referredParents(index, query, instance, depth + 1);
      if (found === "anywhere") return found;
      parents.push(...found);
    }
  }
  return parents;
}
function instancesOf(index, target, child) {
  const all = index.ofConfigAddress(target.configAddress);
  if (all.length < 2) return all;
  const near = all.filter(
    (parent) => sharesModules(parent.module, child.module) && meansModule(target.module, parent.module)
  );
  if (near.length < 2) return near;
  const key = target.instanceKey === "" ? instanceKeyOf(child) : target.instanceKey;
  const keyed = near.filter((parent) => instanceKeyOf(parent) === key);
  return keyed.length > 0 ? keyed : near;
}
function sharesModules(one, other) {
  const [a, b] = [splitModule(one), splitModule(other)];
  for (const [index, step] of a.entries()) {
    const opposite = b[index];
    if (opposite === void 0 || stripInstanceKeys(step) !== stripInstanceKeys(opposite)) return true;
    if (step !== opposite) return false;
  }
  return true;
}
function meansModule(named, actual) {
  const steps = splitModule(actual);
  return splitModule(named).every((step, index) => !step.includes("[") || step === steps[index]);
}

// src/core/policy/iam/read.ts
function readPolicy(subject, attribute, block = subject.block) {
  const text2 = readText(block, attribute);
  if (text2.state === "known") {
    const document = parsePolicyText(text2.value);
    return document === void 0 ? UNKNOWN : known(document);
  }
  if (text2.state === "absent") return ABSENT;
  return block === subject.block ? followPolicy(subject, attribute) : UNKNOWN;
}
function followPolicy({ resource, index }, attribute) {
  const { targets, opaque } = index.resolve(resource, attribute);
  const [target, ...others] = targets;
  if (opaque || target === void 0 || others.length > 0) return UNKNOWN;
  const [instance, ...rest] = instancesOf(index, target, resource);
  if (instance?.type !== "aws_iam_policy_document" || rest.length > 0) return UNKNOWN;
  const document = readPolicyDocument(index.blockOf(instance));
  return document === void 0 ? UNKNOWN : known(document);
}
function someStatement(policy, test, absent = false) {
  if (policy.state === "unknown") return "unknown";
  if (policy.state === "absent") return absent;
  let result = policy.value.complete ? false : "unknown";
  for (const statement of policy.value.statements) {
    const truth = test(statement);
    if (truth === true) return true;
    if (truth === "unknown") result = truth;
  }
  return result;
}

// src/core/policy/rules/iam.ts
var POLICY_DOCUMENT = "data.aws_iam_policy_document";
var IDENTITY_TYPES = [
  "aws_iam_policy",
  "aws_iam_role_policy",
  "aws_iam_user_policy",
  "aws_iam_group_policy",
  "aws_iam_role",
  POLICY_DOCUMENT
];
var ATTACHMENTS = {
  aws_iam_policy_attachment: "policy_arn",
  aws_iam_role_policy_attachment: "policy_arn",
  aws_iam_user_policy_attachment: "policy_arn",
  aws_iam_group_policy_attachment: "policy_arn",
  aws_iam_role_policy_attachments_exclusive: "policy_arns",
  aws_iam_role: "managed_policy_arns",
  aws_ssoadmin_managed_policy_attachment: "managed_policy_arn"
};
var ESCALATIONS = [
  "iam:PassRole",
  "iam:CreateAccessKey",
  "iam:CreateLoginProfile",
  "iam:UpdateLoginProfile",
  "iam:CreatePolicyVersion",
  "iam:SetDefaultPolicyVersion",
  "iam:AttachUserPolicy",
  "iam:AttachGroupPolicy",
  "iam:AttachRolePolicy",
  "iam:PutUserPolicy",
  "iam:PutGroupPolicy",
  "iam:PutRolePolicy",
  "iam:PutUserPermissionsBoundary",
  "iam:PutRolePermissionsBoundary",
  "iam:DeleteUserPermissionsBoundary",
  "iam:DeleteRolePermissionsBoundary",
  "iam:AddUserToGroup",
  "iam:UpdateAssumeRolePolicy",
  "kms:PutKeyPolicy",
  "organizations:AttachPolicy"
];
var IAM_RULES = rulesOf("iam", [
  {
    id: "IAM-01",
    severity: "critical",
    title: "Policy grants every action",
    types: IDENTITY_TYPES,
    ids: ["CKV_AWS_62", "CKV_AWS_63", "CKV_AWS_1", "CKV_AWS_49", "CKV2_AWS_40", "IAM.1"],
    why: "Action `*` is every right there is and every one that AWS adds; on resource `*` it owns the account.",
    remedy: "List the actions that the code calls, on the resources that it uses.",
    judge: judgeIdentity((statement) => allOf(allows(statement), coversEveryAction(statement)), {
      failed: "A statement allows the action `*`.",
      passed: "No statement allows the action `*`.",
      unknown: "Which actions the policy allows is known only after apply."
    })
  },
  {
    id: "IAM-02",
    severity: "high",
    title: "AdministratorAccess attached",
    types: Object.keys(ATTACHMENTS),
    ids: ["CKV_AWS_274", "CKV2_AWS_56"],
    why: "A preview that runs unreviewed code would run it with every right in the account.",
    remedy: "Attach a policy with just the actions that the role needs.",
    judge: ({ resource, block }) => {
      const arns = readItems(block, ATTACHMENTS[resource.type] ?? "");
      const isAdministrator = (arn) => typeof arn === "string" && /^arn:[^:]+:iam::aws:policy\/AdministratorAccess$/.test(arn);
      const attached = ask(arns, false, (items) => some(items, (arn) => ask(arn, false, isAdministrator)));
      return judgeTruth(attached, {
        failed: "It attaches `AdministratorAccess`.",
        passed: "It does not attach `AdministratorAccess`.",
        unknown: "Which policy it attaches is known only after apply."
      });
    }
  },
  {
    id: "IAM-03",
    severity: "high",
    title: "Privilege escalation or permission management",
    types: IDENTITY_TYPES,
    ids: ["CKV_AWS_286", "CKV_AWS_289", "CKV_AWS_110", "CKV_AWS_109"],
    why: "Who may pass any role, attach any policy or make keys for anyone holds the rights of all of them.",
    remedy: "Limit such actions to named roles, or add a condition such as `iam:PassedToService`.",
    judge: judgeIdentity(escalates, {
      failed: "A statement lets its holder pass roles or change permissions on every resource.",
      passed: "No statement lets its holder pass roles or change permissions on every resource.",
      unknown: "What the policy allows on which resources is known only after apply."
    })
  },
  {
    id: "IAM-06",
    severity: "critical",
    title: "Role assumable by anyone",
    types: ["aws_iam_role"],
    ids: ["CKV_AWS_60", "CKV_AWS_61"],
    why: "A trust policy that names everyone, or a whole account, hands the role to all who are in there.",
    remedy: "Name the role or service that assumes it, or add a condition such as `sts:ExternalId`.",
    judge: (subject) => judgeTruth(someStatement(readPolicy(subject, "assume_role_policy"), trustsTooMany), {
      failed: "The trust policy admits everyone, or a whole account, without a condition.",
      passed: "The trust policy names who may assume the role.",
      unknown: "Who may assume the role is known only after apply."
    })
  },
  {
    id: "IAM-07",
    severity: "high",
    title: "GitHub OIDC trust without a sub condition",
    types: ["aws_iam_role"],
    ids: ["CKV_AWS_358", "CKV_AWS_393"],
    why: "Without a condition on `sub` every workflow on GitHub, of anyone, can assume the role.",
    remedy: "Add `StringLike` on `token.actions.githubusercontent.com:sub` with `repo:<owner>/<repository>:\u2026`.",
    judge: (subject) => judgeTruth(someStatement(readPolicy(subject, "assume_role_policy"), trustsAnyRepository), {
      failed: "The trust in GitHub\u2019s tokens is not limited to an owner.",
      passed: "No trust in GitHub\u2019s tokens, or one that is limited to an owner.",
      unknown: "Whom the role trusts is known only after apply."
    })
  }
]);
function judgeIdentity(test, messages) {
  return (subject) => {
    const policies = identityPolicies(subject);
    if (policies === void 0) return void 0;
    return judgeTruth(anyOf(policies.map((policy) => someStatement(policy, test))), messages);
  };
}
function identityPolicies(subject) {
  const { resource, block } = subject;
  if (resource.type === "aws_iam_policy_document") {
    const document = readPolicyDocument(block);
    if (document === void 0) return [UNKNOWN];
    return document.statements.some((statement) => statement.principals.length > 0) ? void 0 : [known(document)];
  }
  if (resource.type !== "aws_iam_role") return [readPolicy(subject, "policy")];
  const inline = readBlocks(block, "inline_policy");
  return inline === "unknown" ? [UNKNOWN] : inline.map((policy) => readPolicy(subject, "policy", policy));
}
function escalates(statement) {
  if (statement.conditions.length > 0) return false;
  return allOf(
    allows(statement),
    coversEveryResource(statement),
    some(ESCALATIONS, (action) => coversAction(statement, action))
  );
}
function trustsTooMany(statement) {
  if (limitsCallers(statement)) return false;
  const trustsAccount = some(statement.principals, ({ type, id }) => {
    if (type !== "AWS") return false;
    return id === UNKNOWN_PART ? "unknown" : /^(\d{12}|arn:[^:]+:iam::\d{12}:root)$/.test(id);
  });
  return allOf(allows(statement), anyOf([admitsAnyone(statement), trustsAccount]));
}

// src/core/policy/rules/logging.ts
var MAX_RETENTION_DAYS = 30;
var EKS_LOGS = ["api", "audit", "authenticator"];
var FLOW_LOG = {
  child: "aws_flow_log",
  attribute: "vpc_id",
  parent: "aws_vpc",
  keys: ["id"]
};
var LOGGING_RULES = rulesOf("logging", [
  {
    id: "LOG-02",
    severity: "medium",
    title: "Load balancer without access logs",
    types: ["aws_lb", "aws_alb"],
    ids: ["CKV_AWS_91", "ELB.5"],
    why: "Without them nobody can tell who called the environment, or why a check failed.",
    remedy: "Add `access_logs { enabled = true }` with a bucket.",
    judge: ({ block }) => {
      const type = readText(block, "load_balancer_type");
      if (type.state === "known" && type.value === "gateway")
        return passed("Gateway balancers write no access logs.");
      const logs = readBlocks(block, "access_logs");
      const enabled = logs === "unknown" ? logs : some(logs, (log) => ask(readBoolean(log, "enabled"), false, (value) => value));
      return judgeTruth(not(enabled), {
        failed: "`access_logs` is not set or not enabled.",
        passed: "Access logs are enabled.",
        unknown: "`access_logs` is known only after apply."
      });
    }
  },
  {
    id: "LOG-03",
    severity: "medium",
    title: "VPC without flow logs",
    types: ["aws_vpc"],
    ids: ["CKV2_AWS_11", "AWS-0178", "EC2.6"],
    why: "Without flow logs there is no trace of what was reached from where.",
    remedy: "Add an `aws_flow_log` whose `vpc_id` refers to the VPC.",
    judge: ({ resource, index }) => {
      const { certain, possible } = index.join(FLOW_LOG).childrenOf(resource);
      if (certain.length > 0) return passed("A flow log refers to the VPC.");
      return possible.length > 0 ? unknown("Whether a flow log belongs to the VPC is known only after apply.") : failed("No flow log refers to the VPC.");
    }
  },
  {
    id: "LOG-04",
    severity: "medium",
    title: "EKS control plane logs off",
    types: ["aws_eks_cluster"],
    ids: ["CKV_AWS_37", "AWS-0038", "EKS.8"],
    why: "Who did what in the cluster can\u2019t be found out afterwards.",
    remedy: `Set \`enabled_cluster_log_types\` to ${EKS_LOGS.map((name) => `\`${name}\``).join(", ")} at least.`,
    judge: ({ block }) => {
      const types = readItems(block, "enabled_cluster_log_types");
      const lacksSome = ask(
        types,
        true,
        (items) => some(EKS_LOGS, (name) => not(some(items, (item) => ask(item, false, (value) => value === name))))
      );
      return judgeTruth(lacksSome, {
        failed: `Not all of ${EKS_LOGS.join(", ")} are logged.`,
        passed: `${EKS_LOGS.join(", ")} are logged.`,
        unknown: "`enabled_cluster_log_types` is known only after apply."
      });
    }
  },
  {
    id: "LOG-05",
    severity: "low",
    title: "Log retention unset or too long for a preview",
    types: ["aws_cloudwatch_log_group"],
    ids: ["CKV_AWS_66"],
    opposes: ["CKV_AWS_338"],
    why: "Logs that never expire are paid for long after the environment is gone.",
    remedy: `Set \`retention_in_days\` to ${MAX_RETENTION_DAYS} or fewer.`,
    judge: ({ block }) => {
      const days = readNumber(block, "retention_in_days");
      if (days.state === "unknown") return unknown("`retention_in_days` is known only after apply.");
      const value = days.state === "absent" ? 0 : days.value;
      if (value === 0) return failed("The logs never expire.");
      const text2 = `The logs are kept for ${show(block, "retention_in_days", value)} days.`;
      return value > MAX_RETENTION_DAYS ? failed(text2) : passed(text2);
    }
  }
]);

// src/core/policy/network/ingress.ts
function readIngress({ resource, block }) {
  switch (resource.type) {
    case "aws_security_group_rule":
      return guard(
        ask(readText(block, "type"), false, (type) => type === "ingress"),
        computeIngress(block, "protocol", worldOfLists(block))
      );
    case "aws_vpc_security_group_ingress_rule":
      return [computeIngress(block, "ip_protocol", worldOfTexts(block, ["cidr_ipv4", "cidr_ipv6"]))];
    default: {
      const blocks = readBlocks(block, "ingress");
      if (blocks === "unknown") return blocks;
      return blocks.map((rule) => computeIngress(rule, "protocol", worldOfLists(rule)));
    }
  }
}
function guard(applies, ingress) {
  return [{ ...ingress, world: allOf(applies, ingress.world) }];
}
function computeIngress(block, protocolName, world) {
  const protocol = readText(block, protocolName);
  const everyProtocol = ask(protocol, false, (text2) => text2 === "-1" || text2.toLowerCase() === "all");
  const hasPorts = ask(protocol, true, (text2) => ["tcp", "udp", "6", "17"].includes(text2.toLowerCase()));
  const isTcp = ask(protocol, true, (text2) => ["tcp", "6"].includes(text2.toLowerCase()));
  const allPorts = coversRange(block, 0, 65535);
  return {
    world,
    everyPort: anyOf([everyProtocol, allOf(hasPorts, allPorts)]),
    coversPort: (port) => anyOf([everyProtocol, allOf(isTcp, coversRange(block, port, port))])
  };
}
function coversRange(block, first, last) {
  const from = readNumber(block, "from_port");
  const to = readNumber(block, "to_port");
  const every = allOf(
    ask(from, false, (port) => port === -1),
    ask(to, false, (port) => port === -1)
  );
  return anyOf([
    every,
    allOf(
      ask(from, false, (port) => port <= first),
      ask(to, false, (port) => port >= last)
    )
  ]);
}
function worldOfLists(block) {
  return anyOf(
    ["cidr_blocks", "ipv6_cidr_blocks"].map(
      (name) => ask(
        readItems(block, name),
        false,
        (items) => some(items, (item) => ask(item, false, (cidr) => isWorld(asText(cidr))))
      )
    )
  );
}
function worldOfTexts(block, names) {
  return anyOf(names.map((name) => ask(readText(block, name), false, isWorld)));
}
function isWorld(cidr) {
  return cidr?.endsWith("/0") ?? false;
}
function isInbound(block) {
  return not(ask(readBoolean(block, "egress"), false, (egress) => egress));
}

// src/core/policy/network/ports.ts
var RISKY_PORTS = [
  20,
  21,
  23,
  25,
  110,
  135,
  143,
  445,
  1433,
  1434,
  3e3,
  3306,
  4333,
  5e3,
  5432,
  5500,
  5601,
  6379,
  8080,
  8088,
  8888,
  9200,
  9300,
  11211,
  27017
];
var ADMIN_PORTS = [20, 21, 22, 3389];

// src/core/policy/network/acl.ts
function findOpenPort(entries, names) {
  const ordered = [...entries].sort((a, b) => numberOf(a, names) - numberOf(b, names));
  let result;
  for (const port of ADMIN_PORTS) {
    for (const cidr of ["cidr_block", "ipv6_cidr_block"]) {
      const open = isOpen(ordered, { names, port, cidr });
      if (open === true) return port;
      if (open === "unknown") result = open;
    }
  }
  return result;
}
function isOpen(ordered, { names, port, cidr }) {
  let uncertain = false;
  for (const entry of ordered) {
    const matches = allOf(worldOfTexts(entry, [cidr]), coversTcpPort(entry, port));
    if (matches === false) continue;
    const denied = not(ask(readText(entry, names.action), false, (text2) => text2.toLowerCase() === "allow"));
    if (matches === true && denied !== "unknown") {
      return denied ? uncertain ? "unknown" : false : uncertain ? "unknown" : true;
    }
    uncertain = true;
  }
  return uncertain ? "unknown" : false;
}
function coversTcpPort(entry, port) {
  const protocol = readText(entry, "protocol");
  return anyOf([
    ask(protocol, false, (text2) => text2 === "-1" || text2.toLowerCase() === "all"),
    allOf(
      ask(protocol, false, (text2) => ["tcp", "6"].includes(text2.toLowerCase())),
      coversRange(entry, port, port)
    )
  ]);
}
function numberOf(entry, names) {
  const number = readNumber(entry, names.number);
  return number.state === "known" ? number.value : 32767;
}

// src/core/policy/rules/network.ts
var SECURITY_GROUP_TYPES = [
  "aws_security_group",
  "aws_default_security_group",
  "aws_security_group_rule",
  "aws_vpc_security_group_ingress_rule"
];
var NARROW_SOURCE = "Name the addresses that need it in place of `0.0.0.0/0` and `::/0`, or another security group as the source.";
var NETWORK_RULES = rulesOf("network", [
  {
    id: "NET-01",
    severity: "high",
    title: "SSH open to the world",
    types: SECURITY_GROUP_TYPES,
    ids: ["CKV_AWS_24", "AWS-0107", "EC2.13"],
    why: "Port 22 on the open internet is found and attacked within minutes, also on an environment of two days.",
    remedy: `${NARROW_SOURCE} For a shell, prefer Session Manager, which needs no open port.`,
    judge: judgePort(22, "SSH (port 22)")
  },
  {
    id: "NET-02",
    severity: "high",
    title: "RDP open to the world",
    types: SECURITY_GROUP_TYPES,
    ids: ["CKV_AWS_25", "AWS-0107", "EC2.14"],
    why: "Remote desktop on the open internet is a favourite way in for ransomware.",
    remedy: NARROW_SOURCE,
    judge: judgePort(3389, "RDP (port 3389)")
  },
  {
    id: "NET-03",
    severity: "critical",
    title: "All ports open to the world",
    types: SECURITY_GROUP_TYPES,
    ids: ["CKV_AWS_277", "EC2.18"],
    why: "Everything that listens is reachable by everyone, including what nobody meant to publish.",
    remedy: "Open only the ports that the service listens on, and only to those who need them.",
    judge: (subject) => judgeIngress(readIngress(subject), "every port", ({ world, everyPort }) => allOf(world, everyPort))
  },
  {
    id: "NET-04",
    severity: "high",
    title: "Database or administration port open to the world",
    types: SECURITY_GROUP_TYPES,
    ids: ["EC2.19"],
    why: "Databases, caches and consoles trust their network; the internet is not one to trust.",
    remedy: NARROW_SOURCE,
    judge: (subject) => {
      const ways = readIngress(subject);
      const opens = (port) => ({ world, coversPort }) => allOf(world, coversPort(port));
      if (ways === "unknown") return judgeIngress(ways, "a database or administration port", opens(0));
      const open = RISKY_PORTS.filter((port) => some(ways, opens(port)) === true);
      if (open.length > 0) return failed(`The world can reach ${nameSome(open)}.`);
      const unclear = RISKY_PORTS.some((port) => some(ways, opens(port)) === "unknown");
      return unclear ? unknown("Who can reach database and administration ports is known only after apply.") : passed("No database or administration port is open to the world.");
    }
  },
  {
    id: "NET-05",
    severity: "critical",
    title: "Network ACL admits everything, SSH or RDP",
    types: ["aws_network_acl", "aws_network_acl_rule"],
    ids: ["CKV_AWS_352", "CKV_AWS_232", "CKV_AWS_231", "AWS-0102", "AWS-0105", "EC2.21"],
    why: "The ACL is the second wall behind security groups; open to the world it stops nothing.",
    remedy: `Allow from the world only the ports that are served, or deny ${ADMIN_PORTS.join(", ")} in an earlier rule.`,
    judge: ({ resource, block }) => {
      const single = resource.type === "aws_network_acl_rule";
      const inbound = single ? isInbound(block) : true;
      if (inbound === false) return passed("The rule is about traffic that leaves.");
      const entries = single ? [block] : readBlocks(block, "ingress");
      const port = entries === "unknown" ? entries : findOpenPort(
        entries,
        single ? { action: "rule_action", number: "rule_number" } : { action: "action", number: "rule_no" }
      );
      if (port === void 0) return passed(`None of ports ${ADMIN_PORTS.join(", ")} is open to the world.`);
      if (port === "unknown" || inbound === "unknown") {
        return unknown("What the world may reach is known only after apply.");
      }
      return failed(`The world can reach port ${port} through it.`);
    }
  },
  {
    id: "NET-08",
    severity: "high",
    title: "Subnet gives public IPs",
    types: ["aws_subnet", "aws_default_subnet"],
    ids: ["CKV_AWS_130", "AWS-0164", "EC2.15"],
    why: "Whatever starts in the subnet becomes reachable from the internet without being asked.",
    remedy: "Set `map_public_ip_on_launch = false` and give addresses to the load balancer only.",
    judge: expectNotTrue("map_public_ip_on_launch")
  },
  {
    id: "NET-09",
    severity: "high",
    title: "Default VPC used",
    types: ["aws_default_vpc"],
    ids: ["CKV_AWS_148", "AWS-0101"],
    why: "The default VPC is shared by everything in the region, its subnets are public, and destroy does not remove it.",
    remedy: "Make a VPC of the environment\u2019s own, or read a shared one with a data source.",
    judge: () => failed("The stack adopts the default VPC of the region.")
  }
]);
function judgePort(port, name) {
  return (subject) => judgeIngress(readIngress(subject), name, ({ world, coversPort }) => allOf(world, coversPort(port)));
}
function judgeIngress(ways, what, opens) {
  return judgeTruth(ways === "unknown" ? ways : some(ways, opens), {
    failed: `The world can reach ${what}.`,
    passed: `The world cannot reach ${what}.`,
    unknown: `Whether the world can reach ${what} is known only after apply.`
  });
}
function nameSome(ports) {
  const shown = ports.slice(0, 5).join(", ");
  const more = ports.length > 5 ? ` and ${ports.length - 5} more` : "";
  return `${ports.length === 1 ? "port" : "ports"} ${quote(shown)}${more}`;
}

// src/core/policy/rules/public.ts
var LAUNCH_TYPES = ["aws_instance", "aws_launch_template", "aws_launch_configuration"];
var PUBLIC_ACLS = /* @__PURE__ */ new Set(["public-read", "public-read-write", "authenticated-read", "website"]);
var PUBLIC_GROUPS = /\/groups\/global\/(AllUsers|AuthenticatedUsers)$/;
var BLOCKS = ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"];
var PUBLIC_ACCESS_BLOCK = {
  child: "aws_s3_bucket_public_access_block",
  attribute: "bucket",
  parent: "aws_s3_bucket",
  keys: ["bucket", "id"]
};
var PUBLIC_RULES = rulesOf("public", [
  {
    id: "PUB-01",
    severity: "high",
    title: "Instance with a public IP",
    types: LAUNCH_TYPES,
    ids: ["CKV_AWS_88", "AWS-0009", "EC2.9", "EC2.25"],
    why: "A public address puts the machine itself on the internet, with every port that a security group forgets.",
    remedy: "Leave `associate_public_ip_address` false and publish the service through a load balancer.",
    judge: judgePublicIp
  },
  {
    id: "PUB-02",
    severity: "high",
    title: "Database publicly accessible",
    types: ["aws_db_instance", "aws_rds_cluster_instance", "aws_dms_replication_instance"],
    ids: ["CKV_AWS_17", "CKV_AWS_89", "AWS-0180", "RDS.2", "DMS.1"],
    why: "The database gets a name that resolves to a public address; one wide security group exposes its data.",
    remedy: "Set `publicly_accessible = false` and reach it from inside the VPC.",
    judge: expectNotTrue("publicly_accessible")
  },
  {
    id: "PUB-03",
    severity: "high",
    title: "Redshift publicly accessible",
    types: ["aws_redshift_cluster"],
    ids: ["CKV_AWS_87", "Redshift.1"],
    why: "A warehouse with a public address is one wide security group away from being read by anyone.",
    remedy: "Set `publicly_accessible = false`.",
    judge: expectNotTrue("publicly_accessible")
  },
  {
    id: "PUB-04",
    severity: "high",
    title: "Public S3 ACL",
    types: ["aws_s3_bucket", "aws_s3_bucket_acl"],
    ids: ["CKV_AWS_20", "CKV_AWS_57", "CKV_AWS_375", "AWS-0092", "S3.2", "S3.3"],
    why: "Anyone can list, read or even write the objects.",
    remedy: "Use the ACL `private`; publish content through CloudFront, or by a policy on just what is public.",
    judge: judgeAcl
  },
  {
    id: "PUB-05",
    severity: "high",
    title: "S3 public access block missing or off",
    types: ["aws_s3_bucket", "aws_s3_bucket_public_access_block"],
    ids: [
      ...["CKV_AWS_53", "CKV_AWS_54", "CKV_AWS_55", "CKV_AWS_56", "CKV2_AWS_6"],
      ...["AWS-0086", "AWS-0087", "AWS-0091", "AWS-0093", "S3.8"]
    ],
    why: "Without the block one mistaken ACL or policy makes the bucket public.",
    remedy: `Add an \`aws_s3_bucket_public_access_block\` for the bucket with ${BLOCKS.map((name) => `\`${name}\``).join(", ")} all true.`,
    judge: (subject) => subject.resource.type === "aws_s3_bucket" ? judgeBucketBlock(subject) : judgeBlock(subject)
  },
  {
    id: "PUB-06",
    severity: "high",
    title: "S3 policy open to any principal",
    types: ["aws_s3_bucket", "aws_s3_bucket_policy"],
    ids: ["CKV_AWS_70", "S3.6"],
    why: "An Allow for everyone without a condition on who makes what it covers public.",
    remedy: "Name the principals that need access, or add a condition such as `aws:SourceArn` or `aws:PrincipalOrgID`.",
    judge: (subject) => {
      if (!isConfigured(subject.block, "policy")) return passed("It has no policy of its own.");
      return judgeTruth(someStatement(readPolicy(subject, "policy"), isPublic), {
        failed: "The policy allows access to everyone.",
        passed: "No statement of the resource\u2019s policy allows access to everyone.",
        unknown: "The policy is known only after apply."
      });
    }
  },
  {
    id: "PUB-07",
    severity: "critical",
    title: "EKS API reachable from anywhere",
    types: ["aws_eks_cluster"],
    ids: ["CKV_AWS_38", "CKV_AWS_39", "AWS-0040", "AWS-0041", "EKS.1"],
    why: "Anyone may knock at the cluster\u2019s control plane, and only its authentication stands in between.",
    remedy: "Set `endpoint_public_access = false`, or list your networks in `public_access_cidrs`.",
    judge: ({ block }) => {
      const blocks = readBlocks(block, "vpc_config");
      return judgeTruth(blocks === "unknown" ? blocks : some(blocks, isOpenEndpoint), {
        failed: "The API endpoint is public and admits every address.",
        passed: "The API endpoint is private or admits named networks only.",
        unknown: "Who can reach the API endpoint is known only after apply."
      });
    }
  },
  {
    id: "PUB-08",
    severity: "high",
    title: "Lambda URL without authentication",
    types: ["aws_lambda_function_url"],
    ids: ["CKV_AWS_258"],
    why: "Everyone who learns the URL can run the function, at your cost and with its role.",
    remedy: 'Set `authorization_type = "AWS_IAM"`, or put the function behind an API with an authorizer.',
    judge: (subject) => judgeAttribute(subject, {
      path: "authorization_type",
      passes: (value) => value !== "NONE",
      absent: "failed"
    })
  },
  {
    id: "PUB-12",
    severity: "medium",
    title: "ECS service with public IP",
    types: ["aws_ecs_service"],
    ids: ["CKV_AWS_333", "ECS.2"],
    why: "Every task gets an address on the internet of its own, around the load balancer.",
    remedy: "Set `assign_public_ip = false` and reach registries through endpoints or a NAT gateway.",
    judge: expectNotTrue("network_configuration.assign_public_ip")
  },
  {
    id: "PUB-13",
    severity: "high",
    title: "OpenSearch outside a VPC",
    types: ["aws_opensearch_domain", "aws_elasticsearch_domain"],
    ids: ["CKV_AWS_137", "OpenSearch.2"],
    why: "Outside a VPC the domain\u2019s endpoint is on the internet, guarded by its access policy alone.",
    remedy: "Add `vpc_options` with private subnets and a security group.",
    judge: ({ block }) => {
      const options = readBlocks(block, "vpc_options");
      return judgeTruth(options === "unknown" ? options : options.length === 0, {
        failed: "`vpc_options` is not set, so the endpoint is public.",
        passed: "The domain stands in a VPC.",
        unknown: "`vpc_options` is known only after apply."
      });
    }
  },
  {
    id: "PUB-15",
    severity: "medium",
    title: "Cognito allows guests",
    types: ["aws_cognito_identity_pool"],
    ids: ["CKV_AWS_366"],
    why: "Anyone gets AWS credentials of the guest role without signing in.",
    remedy: "Set `allow_unauthenticated_identities = false`.",
    judge: expectNotTrue("allow_unauthenticated_identities")
  }
]);
function judgePublicIp(subject) {
  return byType(
    {
      aws_instance: "associate_public_ip_address",
      aws_launch_configuration: "associate_public_ip_address",
      aws_launch_template: "network_interfaces"
    },
    (path) => path === "network_interfaces" ? judgeInterfaces : expectNotTrue(path)
  )(subject);
}
function judgeInterfaces({ block }) {
  const interfaces = readBlocks(block, "network_interfaces");
  const asksForAddress = (item) => ask(readBoolean(item, "associate_public_ip_address"), false, (value) => value);
  return judgeTruth(interfaces === "unknown" ? interfaces : some(interfaces, asksForAddress), {
    failed: "A network interface asks for a public address.",
    passed: "No network interface asks for a public address.",
    unknown: "The network interfaces are known only after apply."
  });
}
function judgeAcl({ block }) {
  const acl = readText(block, "acl");
  if (acl.state === "known" && PUBLIC_ACLS.has(acl.value))
    return failed(`The ACL is ${show(block, "acl", acl.value)}.`);
  const granted = anyOf([grantsPublicly(block, "grant"), grantsByPolicy(block)]);
  if (granted === true) return failed("A grant names everyone (`AllUsers` or `AuthenticatedUsers`).");
  if (acl.state === "unknown" || granted === "unknown") return unknown("The ACL is known only after apply.");
  return passed(acl.state === "known" ? `The ACL is ${show(block, "acl", acl.value)}.` : "No ACL opens it.");
}
function grantsPublicly(block, name) {
  const grants = readBlocks(block, name);
  if (grants === "unknown") return grants;
  return some(grants, (grant) => {
    const grantees = readBlocks(grant, "grantee");
    if (grantees === "unknown") return grantees;
    return some(
      [grant, ...grantees],
      (part) => ask(readText(part, "uri"), false, (uri) => PUBLIC_GROUPS.test(uri))
    );
  });
}
function grantsByPolicy(block) {
  const policies = readBlocks(block, "access_control_policy");
  return policies === "unknown" ? policies : some(policies, (policy) => grantsPublicly(policy, "grant"));
}
function isOff(block, name) {
  return ask(readBoolean(block, name), true, (value) => !value);
}
function judgeBlock({ block }) {
  const off = BLOCKS.filter((name) => isOff(block, name) === true);
  if (off.length > 0) return failed(`${off.map((name) => `\`${name}\``).join(", ")} not true.`);
  return BLOCKS.some((name) => isOff(block, name) === "unknown") ? unknown("Some of its settings are known only after apply.") : passed("All four settings are true.");
}
function judgeBucketBlock({ resource, index }) {
  const { certain, possible } = index.join(PUBLIC_ACCESS_BLOCK).childrenOf(resource);
  const covers = (child) => {
    const block = index.blockOf(child);
    return not(anyOf([isOff(block, "block_public_acls"), isOff(block, "block_public_policy")]));
  };
  const covered = some(certain, covers);
  if (covered === true) return passed("A public access block guards the bucket.");
  if (covered === "unknown" || some(possible, covers) !== false) {
    return unknown("Whether a public access block guards the bucket is known only after apply.");
  }
  return failed(
    certain.length === 0 ? "No public access block refers to the bucket." : "Its public access block lets public ACLs or policies in."
  );
}
function isOpenEndpoint(config) {
  const isPublicEndpoint = ask(readBoolean(config, "endpoint_public_access"), true, (value) => value);
  const admitsWorld = ask(
    readItems(config, "public_access_cidrs"),
    true,
    (items) => items.length === 0 ? true : some(items, (item) => ask(item, false, (cidr) => isWorld(asText(cidr))))
  );
  return allOf(isPublicEndpoint, admitsWorld);
}

// src/core/policy/secrets/credentials.ts
function findCredential(text2) {
  if (/(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])/.test(text2)) return "an AWS access key id";
  if (/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----/.test(text2)) return "a private key";
  const candidates = text2.match(/(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g) ?? [];
  return candidates.some(looksRandom) ? "an AWS secret access key" : void 0;
}
var MIN_ENTROPY = 4.2;
function looksRandom(text2) {
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/];
  return kinds.every((kind) => kind.test(text2)) && computeEntropy(text2) >= MIN_ENTROPY;
}
function computeEntropy(text2) {
  const counts = /* @__PURE__ */ new Map();
  for (const character of text2) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count / text2.length * Math.log2(count / text2.length);
  return bits;
}
function decodeBase64(text2) {
  try {
    return atob(text2.replace(/\s+/g, ""));
  } catch {
    return void 0;
  }
}

// src/core/policy/secrets/user-data.ts
var HASH = /^[0-9a-f]{40}$/;
function readUserData(block) {
  return ["user_data", "user_data_base64"].flatMap((name) => {
    const text2 = readText(block, name);
    if (text2.state === "absent") return [];
    if (text2.state === "unknown") return ["unknown"];
    if (HASH.test(text2.value)) return [readConstant(block, name) ?? "unknown"];
    return [text2.value, decodeBase64(text2.value) ?? ""];
  });
}
function readConstant(block, name) {
  for (const expressions of block.expressions ?? []) {
    const expression = Object.hasOwn(expressions, name) ? expressions[name] : void 0;
    if (typeof expression !== "object" || expression === null) continue;
    const constant = expression.constant_value;
    if (typeof constant === "string") return constant;
  }
  return void 0;
}

// src/core/policy/rules/secrets.ts
var SECRETS_RULES = rulesOf("secrets", [
  {
    id: "SEC-01",
    severity: "critical",
    title: "Credentials in user data",
    types: ["aws_instance", "aws_launch_template", "aws_launch_configuration"],
    ids: ["CKV_AWS_46", "AWS-0029", "AWS-0129"],
    why: "User data is readable by every process of the machine and by everyone who may describe it.",
    remedy: "Give the machine a role, or let it read the secret from Secrets Manager or Parameter Store when it starts.",
    judge: ({ block }) => {
      const texts = readUserData(block);
      const found = texts.flatMap((text2) => text2 === "unknown" ? [] : findCredential(text2) ?? []);
      if (found.length > 0) return failed(`The user data holds ${found[0]}.`);
      return texts.includes("unknown") ? unknown("The plan does not show the text of the user data.") : passed("The user data holds no credential.");
    }
  },
  {
    id: "SEC-02",
    severity: "critical",
    title: "Credentials in Lambda or ECS environment",
    types: ["aws_lambda_function", "aws_ecs_task_definition"],
    ids: ["CKV_AWS_45", "AWS-0036", "ECS.8"],
    why: "Environment variables show in the console, in API answers and in crash reports.",
    remedy: "Use the function\u2019s or task\u2019s role, or refer to the secret (`secrets` with `valueFrom`) instead of holding it.",
    judge: (subject) => {
      const variables = readVariables(subject);
      if (variables === "unknown") return unknown("The environment variables are known only after apply.");
      for (const { name, value } of variables) {
        const kind = value === void 0 ? void 0 : findVariableCredential(value);
        if (kind !== void 0) return failed(`Variable ${quote(name)} holds ${kind}.`);
      }
      return variables.some(({ value }) => value === void 0) ? unknown("Some environment variables are known only after apply.") : passed("No environment variable holds a credential.");
    }
  }
]);
function findVariableCredential(value) {
  return findCredential(value) ?? findCredential(decodeBase64(value) ?? "");
}
function readVariables({ resource, block }) {
  if (resource.type === "aws_ecs_task_definition") {
    const containers2 = parseContainers(readText(block, "container_definitions"));
    return containers2 === "unknown" ? containers2 : containers2.flatMap(({ environment }) => environment);
  }
  const environments = readBlocks(block, "environment");
  if (environments === "unknown") return environments;
  const variables = [];
  for (const environment of environments) {
    const map = readAttribute(environment, "variables");
    if (map.state === "unknown") return "unknown";
    if (map.state === "known") variables.push(...readMap(environment, map.value));
  }
  return variables;
}
function readMap(environment, map) {
  if (typeof map !== "object" || map === null) return [];
  const known2 = Object.entries(map).flatMap(
    ([name, value]) => typeof value === "string" ? [{ name, value }] : []
  );
  const { unknown: tree } = environment;
  const unknowns = typeof tree === "object" && "variables" in tree ? tree.variables : void 0;
  if (typeof unknowns !== "object") return known2;
  const later = Object.entries(unknowns).filter(([, is]) => is === true);
  return [...known2, ...later.map(([name]) => ({ name, value: void 0 }))];
}

// src/core/policy/rules/tagging.ts
var REQUIRED_TAGS = ["mayfly:environment", "mayfly:repository"];
var TAGGING_RULES = rulesOf("tagging", [
  {
    id: "TAG-01",
    severity: "medium",
    title: "Required tags missing",
    types: "taggable",
    ids: ["CKV_AWS_153"],
    why: "What carries no tags of its environment can\u2019t be found, billed or removed when its state is lost.",
    remedy: `Let the provider's \`default_tags\` reach the resource, or set ${REQUIRED_TAGS.map((tag) => `\`${tag}\``).join(" and ")}.`,
    judge: (subject) => {
      if (!isTaggable(subject)) return void 0;
      const keys = readTagKeys(subject);
      if (keys === void 0) return unknown("The tags are known only after apply.");
      const missing = REQUIRED_TAGS.filter((tag) => !keys.has(tag));
      return missing.length > 0 ? failed(`Without ${missing.map((tag) => `\`${tag}\``).join(" and ")}.`) : passed("It carries the required tags.");
    }
  }
]);
function isTaggable({ resource: { after, unknown: unknowns } }) {
  return hasKey(after, "tags_all") || hasKey(unknowns, "tags_all");
}
function readTagKeys({ resource, block, index }) {
  const { unknown: unknowns } = resource;
  const tree = hasKey(unknowns, "tags_all") ? unknowns.tags_all : false;
  if (tree !== true) {
    const all = readAttribute(block, "tags_all");
    return /* @__PURE__ */ new Set([...keysOf(all.state === "known" ? all.value : void 0), ...keysOf(tree)]);
  }
  const configuration = index.plan.configuration.get(resource.configAddress);
  if (configuration === void 0) return void 0;
  const provider = configuration.provider ?? "";
  const defaults = index.plan.defaultTags?.get(provider);
  if (defaults === void 0) return void 0;
  const isSure = REQUIRED_TAGS.every((tag) => defaults.includes(tag));
  const isUntagged = readAttribute(block, "tags").state === "absent";
  return isSure || isUntagged ? new Set(defaults) : void 0;
}
function keysOf(tree) {
  return typeof tree === "object" && tree !== null ? Object.keys(tree) : [];
}
function hasKey(tree, key) {
  return typeof tree === "object" && tree !== null && Object.hasOwn(tree, key);
}

// src/core/policy/rules/transport.ts
var LISTENER_TYPES = ["aws_lb_listener", "aws_alb_listener"];
var MODERN_POLICY = /^ELBSecurityPolicy-(TLS-1-2-|FS-1-2-|TLS13-1-[23]-)/;
var BUCKET_POLICY = {
  child: "aws_s3_bucket_policy",
  attribute: "bucket",
  parent: "aws_s3_bucket",
  keys: ["bucket", "id"]
};
var TRANSPORT_RULES = rulesOf("transport", [
  {
    id: "TLS-01",
    severity: "critical",
    title: "Plain HTTP listener",
    types: LISTENER_TYPES,
    ids: ["CKV_AWS_2", "CKV2_AWS_20", "AWS-0054", "ELB.1"],
    why: "What people type into the preview, passwords included, crosses the network in clear.",
    remedy: "Serve HTTPS, and let the HTTP listener only redirect to it.",
    judge: ({ block }) => judgeTruth(servesPlainHttp(block), {
      failed: "The listener serves plain HTTP.",
      passed: "The listener does not serve plain HTTP.",
      unknown: "What the listener serves is known only after apply."
    })
  },
  {
    id: "TLS-02",
    severity: "critical",
    title: "Listener without TLS 1.2",
    types: LISTENER_TYPES,
    ids: ["CKV_AWS_103", "CKV2_AWS_74", "AWS-0047"],
    why: "TLS 1.0 and 1.1 are broken and withdrawn (RFC 8996); AWS still offers them unless told otherwise.",
    remedy: 'Set `ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"`.',
    judge: judgeTlsPolicy
  },
  {
    id: "TLS-03",
    severity: "critical",
    title: "CloudFront allows HTTP",
    types: ["aws_cloudfront_distribution"],
    ids: ["CKV_AWS_34", "AWS-0012", "CloudFront.3"],
    why: "With `allow-all` the edge answers in clear whoever asks in clear.",
    remedy: 'Set `viewer_protocol_policy = "redirect-to-https"` in every cache behavior.',
    judge: ({ block }) => {
      const allowsHttp = (name) => {
        const behaviors = readBlocks(block, name);
        if (behaviors === "unknown") return behaviors;
        return some(
          behaviors,
          (behavior) => ask(readText(behavior, "viewer_protocol_policy"), false, (policy) => policy === "allow-all")
        );
      };
      return judgeTruth(anyOf([allowsHttp("default_cache_behavior"), allowsHttp("ordered_cache_behavior")]), {
        failed: "A cache behavior has the viewer protocol policy `allow-all`.",
        passed: "Every cache behavior asks for HTTPS.",
        unknown: "The viewer protocol policies are known only after apply."
      });
    }
  },
  {
    id: "TLS-08",
    severity: "medium",
    title: "Bucket policy does not deny plain HTTP",
    types: ["aws_s3_bucket", "aws_s3_bucket_policy"],
    ids: ["CKV_AWS_379", "S3.5"],
    why: "S3 answers requests without TLS unless the bucket\u2019s policy denies them.",
    remedy: "Add a statement that denies `s3:*` to `*` where `aws:SecureTransport` is `false`.",
    judge: (subject) => judgeTruth(
      not(subject.resource.type === "aws_s3_bucket" ? bucketDenies(subject) : policyDenies(subject)),
      {
        failed: "No bucket policy denies requests without TLS.",
        passed: "The bucket policy denies requests without TLS.",
        unknown: "Whether a bucket policy denies requests without TLS is known only after apply."
      }
    )
  }
]);
function servesPlainHttp(block) {
  const isHttp = ask(readText(block, "protocol"), false, (protocol) => protocol === "HTTP");
  return allOf(isHttp, not(redirectsToHttps(block)));
}
function redirectsToHttps(block) {
  const actions = readBlocks(block, "default_action");
  if (actions === "unknown") return actions;
  return some(actions, (action) => {
    const redirects = readBlocks(action, "redirect");
    return allOf(
      ask(readText(action, "type"), false, (type) => type === "redirect"),
      redirects === "unknown" ? redirects : some(
        redirects,
        (redirect) => ask(readText(redirect, "protocol"), false, (protocol) => protocol === "HTTPS")
      )
    );
  });
}
function judgeTlsPolicy({ block }) {
  const plain = servesPlainHttp(block);
  if (plain === true) return failed("The listener serves plain HTTP, without TLS.");
  const protocol = readText(block, "protocol");
  if (plain === "unknown" || protocol.state === "unknown") {
    return unknown("The listener\u2019s protocol is known only after apply.");
  }
  if (protocol.state === "absent" || !["HTTPS", "TLS"].includes(protocol.value)) {
    return passed("The listener does not end TLS.");
  }
  const policy = readText(block, "ssl_policy");
  if (policy.state === "unknown") return unknown("`ssl_policy` is known only after apply.");
  if (policy.state === "absent") return failed("`ssl_policy` is not set; the default still speaks TLS 1.0.");
  const text2 = `The TLS policy is ${show(block, "ssl_policy", policy.value)}.`;
  return MODERN_POLICY.test(policy.value) ? passed(text2) : failed(text2);
}
function policyDenies(subject) {
  return someStatement(readPolicy(subject, "policy"), deniesPlainHttp);
}
function bucketDenies(subject) {
  const { resource, index } = subject;
  const { certain, possible } = index.join(BUCKET_POLICY).childrenOf(resource);
  const denies2 = (child) => policyDenies({ resource: child, block: index.blockOf(child), index });
  const surely = anyOf([policyDenies(subject), some(certain, denies2)]);
  return surely === false && some(possible, denies2) !== false ? "unknown" : surely;
}

// src/core/policy/rules/index.ts
var RULES = [
  ...NETWORK_RULES,
  ...PUBLIC_RULES,
  ...TRANSPORT_RULES,
  ...ENCRYPTION_RULES,
  ...IAM_RULES,
  ...COMPUTE_RULES,
  ...SECRETS_RULES,
  ...LOGGING_RULES,
  ...EPHEMERAL_RULES,
  ...COST_RULES,
  ...TAGGING_RULES
];

export {
  computeJoin,
  RISKY_PORTS,
  RULES
};
//# sourceMappingURL=chunk-VQTGM4XU.js.map
