import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  ABSENT,
  UNKNOWN,
  asBoolean,
  asNumber,
  asText,
  ask,
  byType,
  convert,
  expectNotTrue,
  expectTrue,
  failed,
  isConfigured,
  judgeAttribute,
  judgeTruth,
  known,
  passed,
  quote,
  readAttribute,
  readBlocks,
  readBoolean,
  readItems,
  readNumber,
  readPath,
  readText,
  show,
  unknown
} from "./chunk-4BI6KGM4.js";
import {
  instanceKeyOf,
  splitModule,
  stripInstanceKeys
} from "./chunk-VAY5BCSA.js";
import {
  rulesOf
} from "./chunk-PEUZ62HH.js";
import {
  coerce_exports
} from "./chunk-P33FYQGL.js";
import {
  array,
  boolean,
  object,
  stringbool,
  union
} from "./chunk-JMLZR5OH.js";

// src/core/policy/containers.ts
var text = coerce_exports.string().catch("");
var containers = array(
  object({
    name: text,
    privileged: union([boolean(), stringbool()]).nullish().catch(false).transform(Boolean),
    environment: array(object({ name: text, value: text })).nullish().catch([]).transform((environment) => environment ?? [])
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

// src/core/policy/lambda-runtimes.ts
var END_OF_SUPPORT = {
  nodejs: "2016-08-30",
  "nodejs4.3": "2020-03-05",
  "nodejs4.3-edge": "2020-03-05",
  "nodejs6.10": "2019-08-12",
  "nodejs8.10": "2020-03-06",
  "nodejs10.x": "2021-07-30",
  "nodejs12.x": "2023-03-31",
  "nodejs14.x": "2023-12-04",
  "nodejs16.x": "2024-06-12",
  "nodejs18.x": "2025-09-01",
  "nodejs20.x": "2026-04-30",
  "nodejs22.x": "2027-04-30",
  "python2.7": "2021-07-15",
  "python3.6": "2022-07-18",
  "python3.7": "2023-12-04",
  "python3.8": "2024-10-14",
  "python3.9": "2025-12-15",
  "python3.10": "2026-10-31",
  "python3.11": "2027-06-30",
  "ruby2.5": "2021-07-30",
  "ruby2.7": "2023-12-07",
  "ruby3.2": "2026-03-31",
  "ruby3.3": "2027-03-31",
  java8: "2024-01-08",
  "java8.al2": "2027-06-30",
  java11: "2027-06-30",
  java17: "2027-06-30",
  "dotnetcore1.0": "2019-06-27",
  "dotnetcore2.0": "2019-05-30",
  "dotnetcore2.1": "2022-01-05",
  "dotnetcore3.1": "2023-04-03",
  "dotnet5.0": "2022-05-10",
  dotnet6: "2024-12-20",
  dotnet7: "2024-05-14",
  dotnet8: "2026-11-10",
  dotnet9: "2026-11-10",
  "go1.x": "2024-01-08",
  provided: "2024-01-08",
  "provided.al2": "2026-07-31"
};
var RUNTIMES_AS_OF = "2026-11-26";
function computeEndOfSupport(runtime, asOf = RUNTIMES_AS_OF) {
  const end = Object.hasOwn(END_OF_SUPPORT, runtime) ? END_OF_SUPPORT[runtime] : void 0;
  return end !== void 0 && end <= asOf ? end : void 0;
}

// src/core/policy/launch-template.ts
function usesLaunchTemplate(instance) {
  const templates = readBlocks(instance, "launch_template");
  return templates === "unknown" || templates.length > 0;
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
  },
  {
    id: "CMP-03",
    severity: "high",
    title: "ECR without scan / mutable tags",
    types: ["aws_ecr_repository"],
    ids: ["CKV_AWS_163", "CKV_AWS_51", "AWS-0030", "AWS-0031", "ECR.1", "ECR.2"],
    why: "Known holes reach the environment unseen, and a tag may come to mean an image that nobody reviewed.",
    remedy: 'Set `image_scanning_configuration { scan_on_push = true }` and `image_tag_mutability = "IMMUTABLE"`.',
    judge: judgeRepository
  },
  {
    id: "CMP-04",
    severity: "medium",
    title: "Deprecated Lambda runtime",
    types: ["aws_lambda_function"],
    ids: ["CKV_AWS_363", "Lambda.2"],
    why: "A runtime without support gets no security patches, and AWS will in time refuse to create functions of it.",
    remedy: "Move to a supported runtime: https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html.",
    judge: ({ block }) => {
      const runtime = readText(block, "runtime");
      if (runtime.state === "unknown") return unknown("`runtime` is known only after apply.");
      if (runtime.state === "absent")
        return passed("The function is an image, which brings its own runtime.");
      const name = show(block, "runtime", runtime.value);
      const end = computeEndOfSupport(runtime.value);
      return end === void 0 ? passed(`AWS supports ${name} as of ${RUNTIMES_AS_OF}.`) : failed(`AWS ended support of ${name} on ${end}.`);
    }
  }
]);
function judgeRepository({ block }) {
  const scan = readPath(block, "image_scanning_configuration.scan_on_push");
  const mutability = readText(block, "image_tag_mutability");
  const unscanned = ask(scan, true, (value) => value !== true);
  const mutable = ask(mutability, true, (value) => !value.startsWith("IMMUTABLE"));
  const faults = [
    ...unscanned === true ? ["images are not scanned on push"] : [],
    ...mutable === true ? ["tags can be moved to another image"] : []
  ];
  if (faults.length > 0) return failed(`In the repository, ${faults.join(" and ")}.`);
  return unscanned === "unknown" || mutable === "unknown" ? unknown("How the repository scans and tags images is known only after apply.") : passed("Images are scanned on push and tags are immutable.");
}

// src/core/policy/cost/commitments.ts
var COMMITMENTS = {
  aws_shield_subscription: "Shield Advanced costs $3,000 a month and is bound for a year.",
  aws_acmpca_certificate_authority: "A private certificate authority costs up to $400 a month.",
  aws_networkfirewall_firewall: "Each endpoint of a network firewall costs about $290 a month.",
  aws_ec2_host: "A dedicated host is paid for as a whole machine.",
  aws_ec2_capacity_reservation: "Reserved capacity is paid for, used or not.",
  aws_ec2_capacity_block_reservation: "A capacity block is paid in advance and can\u2019t be cancelled.",
  aws_rds_reserved_instance: "A reserved instance is bound for one or three years.",
  aws_route53domains_registered_domain: "A domain is registered for a year at least.",
  aws_route53domains_domain: "A domain is registered for a year at least.",
  aws_directory_service_directory: "A directory costs up to $290 a month and takes half an hour to make.",
  aws_cloudhsm_v2_cluster: "Each module of the cluster costs more than $1,000 a month.",
  aws_cloudhsm_v2_hsm: "A hardware security module costs more than $1,000 a month.",
  aws_dx_connection: "A dedicated connection is ordered from a data centre.",
  aws_kendra_index: "An index costs from $230 to more than $1,000 a month, used or not.",
  aws_quicksight_account_subscription: "A subscription is paid for the whole account."
};

// src/core/policy/cost/replicas.ts
var MAX_NODES = 2;
var CAPS = {
  aws_db_instance: { multi_az: void 0 },
  aws_redshift_cluster: { multi_az: void 0 },
  aws_dms_replication_instance: { multi_az: void 0 },
  aws_elasticache_replication_group: {
    multi_az_enabled: void 0,
    num_cache_clusters: 1,
    num_node_groups: 1,
    replicas_per_node_group: 0
  },
  aws_autoscaling_group: { max_size: MAX_NODES },
  aws_eks_node_group: { "scaling_config.max_size": MAX_NODES }
};
var REPLICA_TYPES = Object.keys(CAPS);
function judgeReplicas({ resource, block }) {
  const caps = CAPS[resource.type];
  if (caps === void 0) return void 0;
  const judged = Object.entries(caps).map(([path, max]) => judgeCap(block, path, max));
  return judged.find(({ result }) => result === "failed") ?? judged.find(({ result }) => result === "unknown") ?? passed("It has no standby and no more nodes than an environment needs.");
}
function judgeCap(block, path, max) {
  const value = readPath(block, path);
  if (value.state === "unknown") return unknown(`\`${path}\` is known only after apply.`);
  if (max === void 0) {
    const on = convert(value, asBoolean);
    return on.state === "known" && on.value ? failed(`\`${path}\` is true.`) : passed(`\`${path}\` is off.`);
  }
  const count = convert(value, asNumber);
  if (count.state !== "known" || count.value <= max) return passed(`\`${path}\` is at most ${max}.`);
  return failed(`\`${path}\` is ${count.value}, more than ${max}.`);
}

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
var SLOW = {
  aws_cloudfront_distribution: "5 to 15 minutes",
  aws_eks_cluster: "10 to 15 minutes",
  aws_opensearch_domain: "15 to 30 minutes",
  aws_elasticsearch_domain: "15 to 30 minutes",
  aws_msk_cluster: "20 to 40 minutes",
  aws_redshift_cluster: "5 to 15 minutes",
  aws_mq_broker: "15 to 20 minutes"
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
  },
  {
    id: "CST-03",
    severity: "low",
    title: "Multi-AZ / replicas in a preview",
    types: REPLICA_TYPES,
    ids: [],
    opposes: ["CKV_AWS_157"],
    why: "A standby doubles the price and the time to create, and no reviewer needs one.",
    remedy: "Leave `multi_az` off and set one node in environments.",
    judge: judgeReplicas
  },
  {
    id: "CST-04",
    severity: "high",
    title: "Expensive or long-commitment resource",
    types: Object.keys(COMMITMENTS),
    ids: [],
    why: "It costs as much for an hour of review as others cost for months, or is paid for long after the environment is gone.",
    remedy: "Move it to a stack that environments share, and refer to it by a data source.",
    judge: ({ resource }) => failed(COMMITMENTS[resource.type] ?? "It is expensive.")
  },
  {
    id: "CST-05",
    severity: "medium",
    title: "Slow to create or destroy",
    types: Object.keys(SLOW),
    ids: [],
    why: "Every pull request waits for it, and so does whoever closes one.",
    remedy: "Share one between environments: put it into a stack of its own and refer to it by a data source.",
    judge: ({ resource }) => failed(`It takes ${SLOW[resource.type]} to create or destroy.`)
  }
]);
function isSmall(size) {
  const text2 = asText(size);
  return text2 === void 0 || SMALL_SIZE.test(text2);
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
    // AWS refuses a statement without one; the worse reading keeps it from passing until then.
    effect: typeof json.Effect === "string" ? json.Effect : "Allow",
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

// src/core/policy/join.ts
var MAX_STEPS = 4;
var CARRIERS = /* @__PURE__ */ new Set(["aws_cloudformation_stack", "aws_lambda_invocation", "aws_ssm_parameter"]);
function computeJoin(index, query) {
  const byValue = parentsByValue(index, query);
  const certain = /* @__PURE__ */ new Map();
  const possible = /* @__PURE__ */ new Map();
  const parentsOf = /* @__PURE__ */ new Map();
  const anywhere = [];
  for (const child of index.ofType(query.child)) {
    const value = readText(index.blockOf(child), query.attribute);
    if (value.state === "absent") continue;
    const parents = value.state === "known" ? narrow(index, query, { child, named: byValue.get(value.value) ?? [] }) : referredParents(index, query, child);
    if (parents === "anywhere") {
      anywhere.push(child);
      parentsOf.set(child.address, "unknown");
      continue;
    }
    const isCertain = value.state === "known" || parents.length < 2;
    parentsOf.set(child.address, isCertain ? parents : "unknown");
    for (const parent of parents) append(isCertain ? certain : possible, parent.address, child);
  }
  return {
    childrenOf: ({ address }) => {
      const named = possible.get(address);
      return {
        certain: certain.get(address) ?? [],
        possible: named === void 0 ? anywhere : [...named, ...anywhere]
      };
    },
    parentsOf: ({ address }) => parentsOf.get(address) ?? []
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
function narrow(index, query, { child, named }) {
  if (named.length < 2) return named;
  const referred = referredParents(index, query, child);
  if (referred === "anywhere") return named;
  const meant = named.filter(({ address }) => referred.some((parent) => parent.address === address));
  return meant.length > 0 ? meant : named;
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
      const found = parentsThrough(index, query, { instance, depth });
      if (found === "anywhere") return found;
      parents.push(...found);
    }
  }
  return parents;
}
function parentsThrough(index, query, { instance, depth }) {
  const { type, action } = instance;
  if (type === query.parent) return [instance];
  if (action === "read") return [];
  const namesParent = isConfigured(index.blockOf(instance), query.attribute);
  if (!namesParent && type.startsWith("aws_") && !CARRIERS.has(type)) return [];
  return referredParents(index, query, instance, depth + 1);
}
function instancesOf(index, target, child) {
  const all = index.ofConfigAddress(target.configAddress);
  const [first] = all;
  if (first === void 0 || all.length < 2) return all;
  const key = target.instanceKey === "" ? instanceKeyOf(child) : target.instanceKey;
  if (stripInstanceKeys(first.module) === stripInstanceKeys(child.module) && meansModule(target.module, child.module)) {
    const here = groupInstances(all).get(child.module);
    return here?.byKey.get(key) ?? here?.all ?? [];
  }
  const near = all.filter(
    (parent) => sharesModules(parent.module, child.module) && meansModule(target.module, parent.module)
  );
  if (near.length < 2) return near;
  const keyed = near.filter((parent) => instanceKeyOf(parent) === key);
  return keyed.length > 0 ? keyed : near;
}
var GROUPS = /* @__PURE__ */ new WeakMap();
function groupInstances(resources) {
  const known2 = GROUPS.get(resources);
  if (known2 !== void 0) return known2;
  const groups = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    const group = groups.get(resource.module) ?? { all: [], byKey: /* @__PURE__ */ new Map() };
    groups.set(resource.module, group);
    group.all.push(resource);
    append(group.byKey, instanceKeyOf(resource), resource);
  }
  GROUPS.set(resources, groups);
  return groups;
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
function followPolicy(subject, attribute) {
  const source = findPolicySource(subject, attribute);
  if (source === void 0) return UNKNOWN;
  const document = readPolicyDocument(subject.index.blockOf(source));
  return document === void 0 ? UNKNOWN : known(document);
}
function findPolicySource({ resource, index }, attribute) {
  const { targets, opaque } = index.resolve(resource, attribute);
  const [target, ...others] = targets;
  if (opaque || target === void 0 || others.length > 0) return void 0;
  const [instance, ...rest] = instancesOf(index, target, resource);
  return instance?.type === "aws_iam_policy_document" && rest.length === 0 ? instance : void 0;
}
function readTrust(subject) {
  if (subject.resource.type !== "aws_iam_policy_document") return readPolicy(subject, "assume_role_policy");
  const document = readPolicyDocument(subject.block);
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

// src/core/policy/network/traffic.ts
function readWays({ resource, block }, direction) {
  switch (resource.type) {
    case "aws_security_group_rule":
      return guard(
        ask(readText(block, "type"), false, (type) => type === direction),
        computeWay(block, "protocol", worldOfLists(block))
      );
    case `aws_vpc_security_group_${direction}_rule`:
      return [computeWay(block, "ip_protocol", worldOfTexts(block, ["cidr_ipv4", "cidr_ipv6"]))];
    default: {
      const blocks = readBlocks(block, direction);
      if (blocks === "unknown") return blocks;
      return blocks.map((rule) => computeWay(rule, "protocol", worldOfLists(rule)));
    }
  }
}
function guard(applies, way) {
  return [{ ...way, world: allOf(applies, way.world) }];
}
function computeWay(block, protocolName, world) {
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
var WORLD = /^(?:[\d.]+\/0*[0-7]|[\da-f:.]*:[\da-f:.]*\/0*[0-3])$/i;
function isWorld(cidr) {
  return cidr !== void 0 && WORLD.test(cidr.trim());
}
function isInbound(block) {
  return not(ask(readBoolean(block, "egress"), false, (egress) => egress));
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
var OPEN_KEYS = /^(aws:(securetransport|multifactorauth\w*|currenttime|epochtime|useragent|referer|requestedregion|tokenissuetime|username|principaltype|principaltag\/.*|requesttag\/.*)|s3:(prefix|delimiter|max-keys|tlsversion|signatureversion|authtype|x-amz-.*))$/;
var EVERY_ACCOUNT = /^arn:([^:]+:(iam|sts)::\*|\*$|[^:]+:\*$)/;
function limitsCallers(statement) {
  return statement.conditions.some(limits);
}
var HOLDS_WITHOUT_KEY = /^forallvalues:|ifexists$/;
function limits({ operator, key, values }) {
  if (HOLDS_WITHOUT_KEY.test(operator)) return false;
  if (OPEN_KEYS.test(key) || operator.includes("not") || operator === "null") return false;
  return values.length > 0 && !values.some(
    (value) => typeof value === "string" && (value === "*" || isWorld(value) || EVERY_ACCOUNT.test(value))
  );
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

// src/core/policy/encryption/bucket.ts
var ofBucket = (child) => ({
  child,
  attribute: "bucket",
  parent: "aws_s3_bucket",
  keys: ["bucket", "id"]
});
var CONFIGURATION = ofBucket("aws_s3_bucket_server_side_encryption_configuration");
var ACL = ofBucket("aws_s3_bucket_acl");
var POLICY = ofBucket("aws_s3_bucket_policy");
var LOG_DELIVERY = "http://acs.amazonaws.com/groups/s3/LogDelivery";
function judgeBucketKey(subject) {
  if (takesLogs(subject) === true) {
    return passed("It takes access logs, which S3 delivers only to buckets without a KMS key.");
  }
  const inline = readBlocks(subject.block, "server_side_encryption_configuration");
  const own = inline === "unknown" ? inline : some(inline, usesKms);
  const { certain, possible } = childrenOf(subject, CONFIGURATION);
  const joined = [...certain.map(usesKms), ...possible.map(maybe(usesKms))];
  return judgeTruth(not(anyOf([own, ...joined])), {
    failed: "No KMS key encrypts the bucket by default.",
    passed: "A KMS key encrypts the bucket by default.",
    unknown: "Which key encrypts the bucket is known only after apply."
  });
}
function usesKms(configuration) {
  const rules = readBlocks(configuration, "rule");
  if (rules === "unknown") return rules;
  return some(rules, (rule) => {
    const defaults = readBlocks(rule, "apply_server_side_encryption_by_default");
    if (defaults === "unknown") return defaults;
    return some(
      defaults,
      (block) => ask(readText(block, "sse_algorithm"), false, (algorithm) => algorithm.startsWith("aws:kms"))
    );
  });
}
function takesLogs(subject) {
  return anyOf([
    admitsLogDelivery(subject.block),
    ...childrenOf(subject, ACL).certain.map(admitsLogDelivery),
    ...subject.index.join(POLICY).childrenOf(subject.resource).certain.map(
      (resource) => allowsLogService({ resource, index: subject.index, block: subject.index.blockOf(resource) })
    )
  ]);
}
function admitsLogDelivery(block) {
  const canned = ask(readText(block, "acl"), false, (acl) => acl.toLowerCase() === "log-delivery-write");
  const policies = readBlocks(block, "access_control_policy");
  const grants = policies === "unknown" ? [] : policies.flatMap((policy) => blocksOf(policy, "grant"));
  return anyOf([canned, some(grants, grantsLogDelivery)]);
}
function grantsLogDelivery(grant) {
  return allOf(
    ask(readText(grant, "permission"), false, (value) => value === "WRITE" || value === "FULL_CONTROL"),
    some(
      blocksOf(grant, "grantee"),
      (grantee) => ask(readText(grantee, "uri"), false, (uri) => uri === LOG_DELIVERY)
    )
  );
}
function allowsLogService(subject) {
  return someStatement(
    readPolicy(subject, "policy"),
    (statement) => allOf(
      allows(statement),
      some(statement.principals, ({ type, id }) => {
        if (type !== "Service") return false;
        return id === UNKNOWN_PART ? "unknown" : id === "logging.s3.amazonaws.com";
      })
    )
  );
}
function childrenOf({ resource, index }, query) {
  const { certain, possible } = index.join(query).childrenOf(resource);
  return {
    certain: certain.map((child) => index.blockOf(child)),
    possible: possible.map((child) => index.blockOf(child))
  };
}
function maybe(test) {
  return (block) => test(block) === false ? false : "unknown";
}
function blocksOf(block, name) {
  const blocks = readBlocks(block, name);
  return blocks === "unknown" ? [] : blocks;
}

// src/core/policy/encryption/cluster-secrets.ts
function judgeClusterSecrets({ block }) {
  const configs = readBlocks(block, "encryption_config");
  const encrypted = configs === "unknown" ? configs : some(
    configs,
    (config) => ask(
      readItems(config, "resources"),
      false,
      (items) => some(items, (item) => ask(item, false, (value) => value === "secrets"))
    )
  );
  return judgeTruth(not(encrypted), {
    failed: "No `encryption_config` names `secrets`.",
    passed: "A key encrypts the secrets.",
    unknown: "What `encryption_config` encrypts is known only after apply."
  });
}

// src/core/policy/encryption/search-domain.ts
function judgeSearchDomain({ block }) {
  const isPlain = (path) => ask(convert(readPath(block, path), asBoolean), true, (enabled) => !enabled);
  const disks = isPlain("encrypt_at_rest.enabled");
  if (disks === true) return failed("`encrypt_at_rest` is not enabled.");
  return judgeTruth(
    anyOf([disks, allOf(hasSeveralNodes(block), isPlain("node_to_node_encryption.enabled"))]),
    {
      failed: "The domain has several nodes and `node_to_node_encryption` is not enabled.",
      passed: "Disks and traffic between nodes are encrypted.",
      unknown: "Whether the domain is encrypted is known only after apply."
    }
  );
}
function hasSeveralNodes(block) {
  const clusters = readBlocks(block, "cluster_config");
  if (clusters === "unknown") return clusters;
  return some(
    clusters,
    (cluster) => anyOf([
      ask(readNumber(cluster, "instance_count"), false, (count) => count > 1),
      ...["dedicated_master_enabled", "warm_enabled"].map(
        (name) => ask(readBoolean(cluster, name), false, (enabled) => enabled)
      )
    ])
  );
}

// src/core/policy/encryption/volumes.ts
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
      const managed = resource.type === "aws_sqs_queue" && ask(readBoolean(block, "sqs_managed_sse_enabled"), "unknown", (value) => value);
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
    id: "ENC-06",
    severity: "high",
    title: "OpenSearch at rest / node to node",
    types: ["aws_opensearch_domain", "aws_elasticsearch_domain"],
    ids: ["CKV_AWS_5", "CKV_AWS_6", "AWS-0048", "AWS-0043", "OpenSearch.1"],
    why: `${AT_REST} Neither can be switched off again, and old domains take it only by being made anew.`,
    remedy: "Set `enabled = true` in `encrypt_at_rest` and, with more than one node, in `node_to_node_encryption`.",
    judge: judgeSearchDomain
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
    id: "ENC-08",
    severity: "high",
    title: "Kinesis unencrypted",
    types: ["aws_kinesis_stream"],
    ids: ["CKV_AWS_43", "AWS-0064", "Kinesis.1"],
    why: "Records wait in the stream for a day or more; at rest they should be as safe as the database they feed.",
    remedy: 'Set `encryption_type = "KMS"` and `kms_key_id` (`alias/aws/kinesis` will do).',
    judge: (subject) => judgeAttribute(subject, {
      path: "encryption_type",
      passes: (value) => value === "KMS",
      absent: "failed"
    })
  },
  {
    id: "ENC-09",
    severity: "high",
    title: "EKS secrets unencrypted",
    types: ["aws_eks_cluster"],
    ids: ["CKV_AWS_58", "AWS-0039", "EKS.3"],
    why: "Kubernetes keeps secrets in etcd; with a key of one\u2019s own whoever copies that database reads nothing.",
    remedy: 'Add `encryption_config` with `resources = ["secrets"]` and a KMS key.',
    judge: judgeClusterSecrets
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
  },
  {
    id: "ENC-11",
    severity: "low",
    title: "S3 without KMS key",
    types: ["aws_s3_bucket"],
    ids: ["CKV_AWS_145", "AWS-0132", "S3.17"],
    why: "S3 encrypts every object, but with its own key whoever may read the bucket may read the objects; a KMS key is a second lock that shows in CloudTrail.",
    remedy: 'Add an `aws_s3_bucket_server_side_encryption_configuration` with `sse_algorithm = "aws:kms"` for the bucket.',
    judge: judgeBucketKey
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

// src/core/policy/ephemeral/flags.ts
var FORCE_FLAGS = {
  aws_route53_zone: "force_destroy",
  aws_iam_user: "force_destroy",
  aws_iam_role: "force_detach_policies",
  aws_backup_vault: "force_destroy",
  aws_athena_workgroup: "force_destroy",
  aws_athena_database: "force_destroy",
  aws_autoscaling_group: "force_delete",
  aws_ecs_service: "force_delete",
  aws_service_discovery_service: "force_destroy",
  aws_transfer_server: "force_destroy",
  aws_s3_directory_bucket: "force_destroy",
  aws_rds_global_cluster: "force_destroy"
};
var LEFT_BEHIND = {
  aws_cloudwatch_log_group: "skip_destroy",
  aws_lambda_function: "skip_destroy",
  aws_lambda_layer_version: "skip_destroy",
  aws_lambda_layer_version_permission: "skip_destroy",
  aws_lambda_provisioned_concurrency_config: "skip_destroy",
  aws_ecs_task_definition: "skip_destroy",
  aws_cloudfront_distribution: "retain_on_delete",
  aws_db_option_group: "skip_destroy",
  aws_db_parameter_group: "skip_destroy",
  aws_imagebuilder_component: "skip_destroy",
  aws_bedrock_guardrail_version: "skip_destroy"
};

// src/core/policy/ephemeral/retention.ts
var LOCKS = {
  aws_s3_bucket: (block) => {
    const locks = readBlocks(block, "object_lock_configuration");
    return locks === "unknown" ? locks : some(locks, hasComplianceRule);
  },
  aws_s3_bucket_object_lock_configuration: hasComplianceRule,
  aws_s3_object: (block) => isCompliance(block, "object_lock_mode"),
  aws_s3_object_copy: (block) => isCompliance(block, "object_lock_mode"),
  aws_glacier_vault_lock: (block) => ask(readPath(block, "complete_lock"), false, (value) => value === true || value === "true"),
  // With a grace time the lock becomes final after it; without one it can always be removed.
  aws_backup_vault_lock_configuration: (block) => ask(readPath(block, "changeable_for_days"), false, () => true),
  aws_fsx_ontap_volume: (block) => isCompliance(block, "snaplock_configuration.snaplock_type")
};
var LOCK_TYPES = Object.keys(LOCKS);
function judgeRetention({ resource, block }) {
  const isFinal = LOCKS[resource.type];
  if (isFinal === void 0) return void 0;
  return judgeTruth(isFinal(block), {
    failed: "What is locked can\u2019t be deleted by anyone until its retention ends.",
    passed: "Nothing is locked for good.",
    unknown: "Whether the lock is final is known only after apply."
  });
}
function hasComplianceRule(block) {
  const rules = readBlocks(block, "rule");
  if (rules === "unknown") return rules;
  return anyOf(rules.map((rule) => isCompliance(rule, "default_retention.mode")));
}
function isCompliance(block, path) {
  return ask(readPath(block, path), false, (mode) => mode === "COMPLIANCE");
}

// src/core/policy/ephemeral/singletons.ts
var SINGLETONS = {
  aws_account_alternate_contact: "account",
  aws_account_primary_contact: "account",
  aws_api_gateway_account: "region",
  aws_backup_global_settings: "account",
  aws_backup_region_settings: "region",
  aws_config_configuration_recorder: "region",
  aws_config_configuration_recorder_status: "region",
  aws_config_delivery_channel: "region",
  aws_default_vpc: "region",
  aws_detective_graph: "region",
  aws_ebs_default_kms_key: "region",
  aws_ebs_encryption_by_default: "region",
  aws_ebs_snapshot_block_public_access: "region",
  aws_ec2_image_block_public_access: "region",
  aws_ec2_instance_metadata_defaults: "region",
  aws_ec2_serial_console_access: "region",
  aws_ecr_registry_policy: "region",
  aws_ecr_registry_scanning_configuration: "region",
  aws_ecr_replication_configuration: "region",
  aws_ecs_account_setting_default: "region",
  aws_emr_block_public_access_configuration: "region",
  aws_glue_data_catalog_encryption_settings: "region",
  aws_glue_resource_policy: "region",
  aws_guardduty_detector: "region",
  aws_iam_account_alias: "account",
  aws_iam_account_password_policy: "account",
  aws_iam_openid_connect_provider: "account",
  aws_iam_security_token_service_preferences: "account",
  aws_iam_service_linked_role: "account",
  aws_inspector2_enabler: "region",
  aws_lakeformation_data_lake_settings: "region",
  aws_macie2_account: "region",
  aws_organizations_organization: "account",
  aws_quicksight_account_subscription: "account",
  aws_s3_account_public_access_block: "account",
  aws_securityhub_account: "region",
  aws_ses_active_receipt_rule_set: "region",
  aws_sesv2_account_suppression_attributes: "region",
  aws_sesv2_account_vdm_attributes: "region",
  aws_sns_sms_preferences: "region",
  aws_spot_datafeed_subscription: "account",
  aws_ssm_default_patch_baseline: "region",
  aws_ssm_service_setting: "region",
  aws_vpc_block_public_access_options: "region",
  aws_xray_encryption_config: "region"
};

// src/core/policy/names/fixed-name.ts
var UNIQUE_NAMES = {
  aws_alb: "name",
  aws_alb_target_group: "name",
  aws_api_gateway_api_key: "name",
  aws_athena_workgroup: "name",
  aws_autoscaling_group: "name",
  aws_backup_vault: "name",
  aws_cloudfront_function: "name",
  aws_cloudwatch_dashboard: "dashboard_name",
  aws_cloudwatch_event_rule: "name",
  aws_cloudwatch_log_group: "name",
  aws_cloudwatch_metric_alarm: "alarm_name",
  aws_codebuild_project: "name",
  aws_db_instance: "identifier",
  aws_db_option_group: "name",
  aws_db_parameter_group: "name",
  aws_db_subnet_group: "name",
  aws_docdb_cluster: "cluster_identifier",
  aws_dynamodb_table: "name",
  aws_ecr_repository: "name",
  aws_ecs_cluster: "name",
  aws_eks_cluster: "name",
  aws_elasticache_cluster: "cluster_id",
  aws_elasticache_replication_group: "replication_group_id",
  aws_elasticache_subnet_group: "name",
  aws_elb: "name",
  aws_iam_group: "name",
  aws_iam_instance_profile: "name",
  aws_iam_policy: "name",
  aws_iam_role: "name",
  aws_iam_user: "name",
  aws_key_pair: "key_name",
  aws_kinesis_firehose_delivery_stream: "name",
  aws_kinesis_stream: "name",
  aws_kms_alias: "name",
  aws_lambda_function: "function_name",
  aws_launch_template: "name",
  aws_lb: "name",
  aws_lb_target_group: "name",
  aws_msk_cluster: "cluster_name",
  aws_neptune_cluster: "cluster_identifier",
  aws_opensearch_domain: "domain_name",
  aws_rds_cluster: "cluster_identifier",
  aws_rds_cluster_parameter_group: "name",
  aws_redshift_cluster: "cluster_identifier",
  aws_s3_bucket: "bucket",
  aws_scheduler_schedule_group: "name",
  aws_secretsmanager_secret: "name",
  aws_sfn_state_machine: "name",
  aws_sns_topic: "name",
  aws_sqs_queue: "name",
  aws_ssm_document: "name",
  aws_ssm_parameter: "name"
};
function judgeFixedName({ resource, block, index }) {
  const { environment } = index.facts;
  const attribute = UNIQUE_NAMES[resource.type];
  if (environment === void 0 || attribute === void 0) return void 0;
  const name = readText(block, attribute);
  if (name.state === "unknown") return unknown(`\`${attribute}\` is known only after apply.`);
  if (name.state === "absent") return passed("The name is made when the resource is.");
  const text2 = `\`${attribute}\` is ${show(block, attribute, name.value)}`;
  return namesEnvironment(name.value, environment) ? passed(`${text2}, which names the environment.`) : failed(`${text2}, the same for every ${environment.copy === true ? "commit" : "pull request"}.`);
}
function namesEnvironment(name, { name: environment, pullNumber, copy }) {
  const words = (text2) => `-${text2.toLowerCase().replace(/[^a-z0-9]+/g, "-")}-`;
  if (words(name).includes(words(environment))) return true;
  if (copy === true) return false;
  return pullNumber !== void 0 && (name.match(/\d+/g) ?? []).some((digits) => digits === String(pullNumber));
}

// src/core/policy/names/long-name.ts
var IAM = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html";
var RDS = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html";
var ELB = "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference";
var CACHE = "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference";
var NAME_LIMITS = {
  aws_alb: { attribute: "name", max: 32, source: `${ELB}/API_CreateLoadBalancer.html` },
  aws_alb_target_group: { attribute: "name", max: 32, source: `${ELB}/API_CreateTargetGroup.html` },
  aws_cloudwatch_event_rule: {
    attribute: "name",
    max: 64,
    source: "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html"
  },
  aws_cloudwatch_log_group: {
    attribute: "name",
    max: 512,
    source: "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html"
  },
  aws_db_instance: { attribute: "identifier", max: 63, source: RDS },
  aws_docdb_cluster: {
    attribute: "cluster_identifier",
    max: 63,
    source: "https://docs.aws.amazon.com/documentdb/latest/developerguide/limits.html"
  },
  aws_dynamodb_table: {
    attribute: "name",
    max: 255,
    source: "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html"
  },
  aws_ecr_repository: {
    attribute: "name",
    max: 256,
    source: "https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html"
  },
  aws_ecs_cluster: {
    attribute: "name",
    max: 255,
    source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html"
  },
  aws_eks_cluster: {
    attribute: "name",
    max: 100,
    source: "https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html"
  },
  aws_elasticache_cluster: {
    attribute: "cluster_id",
    max: 50,
    source: `${CACHE}/API_CreateCacheCluster.html`
  },
  aws_elasticache_replication_group: {
    attribute: "replication_group_id",
    max: 40,
    source: `${CACHE}/API_CreateReplicationGroup.html`
  },
  aws_elb: {
    attribute: "name",
    max: 32,
    source: "https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_CreateLoadBalancer.html"
  },
  aws_iam_group: { attribute: "name", max: 128, source: IAM },
  aws_iam_instance_profile: { attribute: "name", max: 128, source: IAM },
  aws_iam_policy: { attribute: "name", max: 128, source: IAM },
  aws_iam_role: { attribute: "name", max: 64, source: IAM },
  aws_iam_user: { attribute: "name", max: 64, source: IAM },
  aws_kinesis_stream: {
    attribute: "name",
    max: 128,
    source: "https://docs.aws.amazon.com/kinesis/latest/APIReference/API_CreateStream.html"
  },
  aws_kms_alias: {
    attribute: "name",
    max: 256,
    source: "https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html"
  },
  aws_lambda_function: {
    attribute: "function_name",
    max: 64,
    source: "https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html"
  },
  aws_lb: { attribute: "name", max: 32, source: `${ELB}/API_CreateLoadBalancer.html` },
  aws_lb_target_group: { attribute: "name", max: 32, source: `${ELB}/API_CreateTargetGroup.html` },
  aws_neptune_cluster: {
    attribute: "cluster_identifier",
    max: 63,
    source: "https://docs.aws.amazon.com/neptune/latest/apiref/API_CreateDBCluster.html"
  },
  aws_opensearch_domain: {
    attribute: "domain_name",
    max: 28,
    source: "https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_CreateDomain.html"
  },
  aws_rds_cluster: { attribute: "cluster_identifier", max: 63, source: RDS },
  aws_redshift_cluster: {
    attribute: "cluster_identifier",
    max: 63,
    source: "https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html"
  },
  aws_s3_bucket: {
    attribute: "bucket",
    max: 63,
    source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html"
  },
  aws_secretsmanager_secret: {
    attribute: "name",
    max: 512,
    source: "https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html"
  },
  aws_sfn_state_machine: {
    attribute: "name",
    max: 80,
    source: "https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html"
  },
  aws_sns_topic: {
    attribute: "name",
    max: 256,
    source: "https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html"
  },
  aws_sqs_queue: {
    attribute: "name",
    max: 80,
    source: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html"
  }
};
function judgeLongName({ resource, block, index }) {
  const { environment } = index.facts;
  const limit = NAME_LIMITS[resource.type];
  if (environment === void 0 || limit === void 0) return void 0;
  const name = readText(block, limit.attribute);
  if (name.state === "unknown") return unknown(`\`${limit.attribute}\` is known only after apply.`);
  if (name.state === "absent") return passed("The name is made when the resource is.");
  const { length } = name.value;
  if (length <= limit.max) return passed(`\`${limit.attribute}\` has ${length} of ${limit.max} characters.`);
  return failed(
    `\`${limit.attribute}\` has ${length} characters where AWS takes ${limit.max} (${limit.source}). The environment\u2019s name alone has ${environment.name.length}.`
  );
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
var IMAGES = {
  aws_ecr_repository: "force_delete",
  aws_ecrpublic_repository: "force_destroy"
};
var KEY_TYPES = [
  "aws_kms_key",
  "aws_kms_external_key",
  "aws_kms_replica_key",
  "aws_kms_replica_external_key"
];
var MIN_DELETION_WINDOW = 7;
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
  },
  {
    id: "EPH-05",
    severity: "high",
    title: "ECR repository cannot be deleted with images",
    types: Object.keys(IMAGES),
    ids: [],
    why: "ECR refuses to delete a repository that holds images, so destroy fails and the repository stays.",
    remedy: "Set `force_delete = true` (`force_destroy` on a public repository).",
    judge: byType(IMAGES, expectTrue)
  },
  {
    id: "EPH-06",
    severity: "medium",
    title: "Secret name blocked after destroy",
    types: ["aws_secretsmanager_secret"],
    ids: [],
    why: "A deleted secret keeps its name for 30 days unless told otherwise, so that a reopened pull request can\u2019t make it again.",
    remedy: "Set `recovery_window_in_days = 0`.",
    judge: (subject) => {
      if (readText(subject.block, "name_prefix").state !== "absent")
        return passed("The name is another each time.");
      return judgeAttribute(subject, {
        path: "recovery_window_in_days",
        passes: (value) => Number(value) === 0,
        absent: "failed"
      });
    }
  },
  {
    id: "EPH-07",
    severity: "low",
    title: "KMS deletion window",
    types: KEY_TYPES,
    ids: [],
    why: "A key waits for its deletion, 30 days unless told otherwise, and keys of many environments pile up.",
    remedy: `Set \`deletion_window_in_days = ${MIN_DELETION_WINDOW}\`, the least that KMS takes.`,
    judge: (subject) => judgeAttribute(subject, {
      path: "deletion_window_in_days",
      passes: (value) => Number(value) === MIN_DELETION_WINDOW,
      absent: "failed"
    })
  },
  {
    id: "EPH-08",
    severity: "medium",
    title: "Other force flags",
    types: Object.keys(FORCE_FLAGS),
    ids: [],
    why: "What came into it from elsewhere, such as records, versions or policies, keeps it from being deleted.",
    remedy: "Set `force_destroy`, `force_delete` or `force_detach_policies` to true.",
    judge: byType(FORCE_FLAGS, expectTrue)
  },
  {
    id: "EPH-09",
    severity: "medium",
    title: "Left behind on purpose",
    types: Object.keys(LEFT_BEHIND),
    ids: [],
    why: "Terraform forgets the resource instead of deleting it; nobody knows of it any more, and its name is taken.",
    remedy: "Leave `skip_destroy` or `retain_on_delete` false in environments.",
    judge: byType(LEFT_BEHIND, expectNotTrue)
  },
  {
    id: "EPH-10",
    severity: "critical",
    title: "Immutable retention",
    types: LOCK_TYPES,
    ids: [],
    why: "Neither destroy nor AWS Support can delete it before the retention ends, and it is paid for until then.",
    remedy: "Use governance mode, or no lock at all, in environments.",
    judge: judgeRetention
  },
  {
    id: "EPH-11",
    severity: "high",
    title: "prevent_destroy",
    types: "*",
    ids: [],
    why: "Terraform refuses to plan the destruction of the resource, so the environment can\u2019t end.",
    remedy: `Leave \`lifecycle.prevent_destroy\` out of what environments are made of. ${RELAXED}`,
    judge: ({ resource, index: { facts } }) => {
      if (facts.preventsDestroy?.has(resource.configAddress) !== true) return void 0;
      return facts.relaxed === true ? passed("`prevent_destroy` is switched off for the environment.") : failed("Its `lifecycle` sets `prevent_destroy`.");
    }
  },
  {
    id: "EPH-12",
    severity: "high",
    title: "Account- or region-wide singleton in a PR stack",
    types: Object.keys(SINGLETONS),
    ids: [],
    why: "Two environments fight over it, and the one that is destroyed first takes it from everyone in the account.",
    remedy: "Move it to a stack that is applied once for each account, and refer to it by a data source.",
    judge: ({ resource }) => failed(`There is one per ${SINGLETONS[resource.type]}.`)
  },
  {
    id: "EPH-13",
    severity: "medium",
    title: "Name fixed in code collides with the next pull request",
    types: Object.keys(UNIQUE_NAMES),
    ids: [],
    why: "The second pull request to open finds the name taken, and its apply fails half-way.",
    remedy: "Put the name of the environment or the pull request\u2019s number into the name, or use a `name_prefix`.",
    judge: judgeFixedName
  },
  {
    id: "EPH-14",
    severity: "high",
    title: "Name too long for AWS",
    types: Object.keys(NAME_LIMITS),
    ids: [],
    why: "AWS refuses the name only when it is made, so that the apply fails half-way.",
    remedy: "Shorten what stands beside the environment\u2019s name, or the `name` in the configuration.",
    judge: judgeLongName
  }
]);
function expectUnprotected(path) {
  return (subject) => judgeAttribute(subject, {
    path,
    passes: (value) => value !== true && value !== "true" && value !== "ACTIVE",
    absent: "passed"
  });
}

// src/core/policy/iam/github-trust.ts
var ISSUER = "token.actions.githubusercontent.com";
var CLAIM_KEY = /^token\.actions\.githubusercontent\.com(?:\/[\w-]+)?:(\w+)$/;
var OWNED = /^(repo:[^/*?:]+\/|(repository_owner|repository_owner_id|repository_id|enterprise|enterprise_id):[^*?]+|job_workflow_ref:[^/*?:]+\/)/;
function trustsAnyRepository(statement) {
  return allOf(allows(statement), trustsGithub(statement), !statement.conditions.some(limitsOwner));
}
function trustsGithub(statement) {
  if (statement.conditions.some(({ key }) => CLAIM_KEY.test(key))) return true;
  return some(statement.principals, ({ type, id }) => {
    if (type !== "Federated") return false;
    return id === UNKNOWN_PART ? "unknown" : id.includes(ISSUER);
  });
}
function limitsOwner({ operator, key, values }) {
  if (!/^(foranyvalue:|forallvalues:)?string(equals|like)/.test(operator)) return false;
  const claim = CLAIM_KEY.exec(key)?.[1] ?? "";
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

// src/core/policy/iam/identity.ts
var IDENTITY_TYPES = [
  "aws_iam_policy",
  "aws_iam_role_policy",
  "aws_iam_user_policy",
  "aws_iam_group_policy",
  "aws_iam_role",
  "aws_ssoadmin_permission_set_inline_policy",
  "data.aws_iam_policy_document"
];
function judgeIdentity(test, messages) {
  return (subject) => {
    const policies = identityPolicies(subject);
    if (policies === void 0) return void 0;
    return judgeTruth(
      anyOf(
        policies.map(
          (policy) => someStatement(
            policy,
            (statement) => test(statement, policy.state === "known" ? policy.value : void 0)
          )
        )
      ),
      messages
    );
  };
}
function identityPolicies(subject) {
  const { resource, block } = subject;
  if (resource.type === "aws_iam_policy_document") {
    const document = readPolicyDocument(block);
    if (document === void 0) return [UNKNOWN];
    return document.statements.some((statement) => statement.principals.length > 0) ? void 0 : [known(document)];
  }
  if (resource.type === "aws_ssoadmin_permission_set_inline_policy")
    return [readPolicy(subject, "inline_policy")];
  if (resource.type !== "aws_iam_role") return [readPolicy(subject, "policy")];
  const inline = readBlocks(block, "inline_policy");
  return inline === "unknown" ? [UNKNOWN] : inline.map((policy) => readPolicy(subject, "policy", policy));
}

// src/core/policy/iam/key-policy.ts
function judgeKeyPolicy(subject) {
  const { resource, index } = subject;
  const query = {
    child: "aws_kms_key_policy",
    attribute: "key_id",
    parent: resource.type,
    keys: ["id", "key_id", "arn"]
  };
  const joined = resource.type === query.child ? [] : index.join(query).childrenOf(resource).certain;
  const policies = joined.map((child) => isOpen({ resource: child, block: index.blockOf(child), index }));
  return judgeTruth(anyOf([isOpen(subject), ...policies]), {
    failed: "The key policy admits everyone without a condition on who.",
    passed: "The key policy admits nobody that it does not name.",
    unknown: "Whom the key policy admits is known only after apply."
  });
}
function isOpen(subject) {
  if (!isConfigured(subject.block, "policy")) return false;
  return someStatement(readPolicy(subject, "policy"), isPublic);
}

// src/core/policy/iam/unrestrictable-actions.ts
var UNRESTRICTABLE_ACTIONS = {
  acm: "GetAccountConfiguration ListCertificates PutAccountConfiguration RequestCertificate SearchCertificates",
  apigateway: "",
  "application-autoscaling": "Describe* GetPredictiveScalingForecast",
  autoscaling: "Describe* GetPredictiveScalingForecast PutAccountSetting",
  cloudformation: `
    Activate* BatchDescribeTypeConfigurations CancelResourceRequest CreateGeneratedTemplate CreateResource
    CreateStackSet CreateUploadBucket Deactivate* DeleteGeneratedTemplate DeleteResource DeregisterType
    DescribeAccountLimits DescribeGeneratedTemplate DescribeOrganizationsAccess DescribePublisher
    DescribeResourceScan DescribeStackDriftDetectionStatus DescribeType* EstimateTemplateCost
    GetGeneratedTemplate GetHookResult GetResource* ListAllHookResults ListExports ListGeneratedTemplates
    ListImports ListResource* ListStackSets ListStacks ListType* PublishType Register* SetType*
    StartResourceScan TestType UpdateGeneratedTemplate UpdateResource ValidateTemplate
  `,
  cloudfront: `
    CreateAnycastIpList CreateCachePolicy CreateCloudFrontOriginAccessIdentity CreateConnection*
    CreateContinuousDeploymentPolicy CreateDistribution* CreateField* CreateFunction CreateKey*
    CreateMonitoringSubscription CreateOrigin* CreatePublicKey CreateRealtimeLogConfig
    CreateResponseHeadersPolicy CreateSavingsPlan CreateStreaming* CreateTrustStore CreateVpcOrigin
    DeleteKeyGroup DeleteMonitoringSubscription DeletePublicKey GetKey* GetMonitoringSubscription GetPublic*
    GetSavingsPlan ListAnycastIpLists ListCachePolicies ListCloudFrontOriginAccessIdentities ListConnection*
    ListContinuousDeploymentPolicies ListDistributionTenants* ListDistributions
    ListDistributionsByAnycastIpListId ListDistributionsByCachePolicyId ListDistributionsByConnectionMode
    ListDistributionsByKeyGroup ListDistributionsByLambdaFunction ListDistributionsByOriginRequestPolicyId
    ListDistributionsByRealtimeLogConfig ListDistributionsByResponseHeadersPolicyId
    ListDistributionsByVpcOriginId ListDistributionsByWebACLId ListField* ListFunctions ListKey* ListOrigin*
    ListPublicKeys ListRateCards ListRealtimeLogConfigs ListResponseHeadersPolicies ListSavingsPlans
    ListStreamingDistributions ListTrustStores ListUsages ListVpcOrigins UpdateFieldLevelEncryptionConfig
    UpdateKeyGroup UpdatePublicKey UpdateSavingsPlan
  `,
  cloudwatch: `
    BatchGetServiceLevelIndicatorReport CallWithBearerToken CreateServiceLevelObjective
    DeleteAnomalyDetector DescribeAlarmsForMetric DescribeAnomalyDetectors DescribeInsightRules
    EnableTopologyDiscovery Generate* GetMetricData GetMetricStatistics GetMetricWidgetImage
    GetOTelEnrichment GetTopology* Link ListDashboards ListEntitiesForMetric ListManagedInsightRules
    ListMetric* ListService* PutAnomalyDetector PutManagedInsightRules PutMetricData StartOTelEnrichment
    StopOTelEnrichment
  `,
  codebuild: `
    DeleteOAuthToken DeleteSourceCredentials ImportSourceCredentials ListBuildBatches ListBuilds
    ListConnectedOAuthAccounts ListCuratedEnvironmentImages ListFleets ListProjects ListReportGroups
    ListReports ListRepositories ListSandboxes ListShared* ListSourceCredentials PersistOAuthToken
  `,
  "cognito-idp": `
    AssociateSoftwareToken ChangePassword Confirm* CreateUserPool DeleteUser DeleteUserAttributes
    DescribeUserPoolDomain ForgetDevice ForgotPassword GetDevice GetTokensFromRefreshToken GetUser
    GetUserAttributeVerificationCode GlobalSignOut InitiateAuth ListDevices ListUserPools
    ResendConfirmationCode RespondToAuthChallenge RevokeToken SetUserMFAPreference SetUserSettings SignUp
    UpdateDeviceStatus UpdateUserAttributes Verify*
  `,
  dynamodb: `
    DescribeEndpoints DescribeLimits DescribeReserved* GetAbacStatus InjectError ListBackups
    ListContributorInsights ListExports ListGlobalTables ListImports ListStreams ListTables
    PurchaseReservedCapacityOfferings UpdateAbacStatus
  `,
  ec2: `
    AdvertiseByoipCidr AssociateIpamByoasn AssociateTrunkInterface BundleInstance CancelBundleTask
    CancelConversionTask CancelReservedInstancesListing ConfirmProductInstance CreateDefault*
    CreateReservedInstancesListing CreateSpotDatafeedSubscription DeleteSpotDatafeedSubscription
    DeleteSubnetCidrReservation DeprovisionByoipCidr DeregisterInstanceEventNotificationAttributes
    DescribeAccountAttributes DescribeAddress* DescribeAggregateIdFormat DescribeAvailabilityZones
    DescribeAwsNetworkPerformanceMetricSubscriptions DescribeBundleTasks DescribeByoipCidrs
    DescribeCapacityBlockExtensionHistory DescribeCapacityBlockOfferings DescribeCapacityBlockStatus
    DescribeCapacityBlocks DescribeCapacityManagerDataExports DescribeCapacityReservation*
    DescribeCarrierGateways DescribeClassicLinkInstances DescribeClientVpnEndpoints DescribeCoipPools
    DescribeConversionTasks DescribeCustomerGateways DescribeDeclarativePoliciesReports DescribeDhcpOptions
    DescribeEgressOnlyInternetGateways DescribeElasticGpus DescribeExport* DescribeFast* DescribeFleets
    DescribeFlowLogs DescribeFpgaImages DescribeHost* DescribeIamInstanceProfileAssociations DescribeId*
    DescribeImageReferences DescribeImageUsage* DescribeImages DescribeImport*
    DescribeInstanceConnectEndpoints DescribeInstanceCreditSpecifications DescribeInstanceEvent*
    DescribeInstanceImageMetadata DescribeInstanceSql* DescribeInstanceStatus DescribeInstanceTopology
    DescribeInstanceType* DescribeInstances DescribeInternetGateways DescribeIpam* DescribeIpv6Pools
    DescribeKeyPairs DescribeLaunch* DescribeLocal* DescribeLockedSnapshots DescribeMac*
    DescribeManagedPrefixLists DescribeMovingAddresses DescribeNatGateways DescribeNetwork*
    DescribeOutpostLags DescribePlacementGroups DescribePrefixLists DescribePrincipalIdFormat
    DescribePublicIpv4Pools DescribeRegions DescribeReplaceRootVolumeTasks DescribeReserved* DescribeRoute*
    DescribeScheduled* DescribeSecondary* DescribeSecurityGroupRules DescribeSecurityGroupVpcAssociations
    DescribeSecurityGroups DescribeServiceLinkVirtualInterfaces DescribeSnapshotTierStatus DescribeSnapshots
    DescribeSpotDatafeedSubscription DescribeSpotFleetRequests DescribeSpotInstanceRequests
    DescribeSpotPriceHistory DescribeStaleSecurityGroups DescribeStoreImageTasks DescribeSubnets
    DescribeTags DescribeTraffic* DescribeTransit* DescribeTrunkInterfaceAssociations DescribeVerified*
    DescribeVolumeStatus DescribeVolumes* DescribeVpcBlock* DescribeVpcClassic*
    DescribeVpcEncryptionControls DescribeVpcEndpointAssociations DescribeVpcEndpointConnection*
    DescribeVpcEndpointServiceConfigurations DescribeVpcEndpointServices DescribeVpcEndpoints
    DescribeVpcPeeringConnections DescribeVpcs DescribeVpn* DisableAllowedImagesSettings
    DisableAwsNetworkPerformanceMetricSubscription DisableCapacityManager DisableEbsEncryptionByDefault
    DisableImageBlockPublicAccess DisableIpamOrganizationAdminAccount DisableSerialConsoleAccess
    DisableSnapshotBlockPublicAccess DisassociateIpamByoasn DisassociateTrunkInterface
    EnableAllowedImagesSettings EnableAwsNetworkPerformanceMetricSubscription EnableCapacityManager
    EnableEbsEncryptionByDefault EnableImageBlockPublicAccess EnableIpamOrganizationAdminAccount
    EnableReachabilityAnalyzerOrganizationSharing EnableSerialConsoleAccess EnableSnapshotBlockPublicAccess
    ExportTransitGatewayRoutes GetAllowedImagesSettings GetAwsNetworkPerformanceData GetCapacityManager*
    GetDefaultCreditSpecification GetEbs* GetEnabledIpamPolicy GetHostReservationPurchasePreview
    GetImageBlockPublicAccessState GetInstanceMetadataDefaults GetInstanceTypesFromInstanceRequirements
    GetSerialConsoleAccessStatus GetSnapshotBlockPublicAccessState GetSpotPlacementScores
    GetSubnetCidrReservations GetTransitGatewayAttachmentPropagations GetTransitGatewayPrefixListReferences
    GetTransitGatewayRoute* GetVpnConnectionDeviceTypes InjectApiError List* ModifyAvailabilityZoneGroup
    ModifyDefaultCreditSpecification ModifyEbsDefaultKmsKeyId ModifyId* ModifyInstanceMetadataDefaults
    ModifyVpcBlockPublicAccessOptions MoveAddressToVpc ProvisionByoipCidr PurchaseReservedInstancesOffering
    PurchaseScheduledInstances RegisterInstanceEventNotificationAttributes
    ReplaceImageCriteriaInAllowedImagesSettings ResetEbsDefaultKmsKeyId RestoreAddressToClassic
    RunScheduledInstances StartDeclarativePoliciesReport UpdateCapacityManagerOrganizationsAccess
    WithdrawByoipCidr
  `,
  ec2messages: "*",
  ecr: `
    CreatePullThroughCacheRule CreateRepositoryCreationTemplate DeletePullThroughCacheRule
    DeleteRegistryPolicy DeleteRepositoryCreationTemplate DeleteSigningConfiguration
    DeregisterPullTimeUpdateExclusion DescribePullThroughCacheRules DescribeRegistry
    DescribeRepositoryCreationTemplates GetAccountSetting GetAuthorizationToken GetRegistry*
    GetSigningConfiguration ListPullTimeUpdateExclusions PutAccountSetting PutRegistry*
    PutReplicationConfiguration PutSigningConfiguration RegisterPullTimeUpdateExclusion
    UpdatePullThroughCacheRule UpdateRepositoryCreationTemplate ValidatePullThroughCacheRule
  `,
  ecs: `
    DeleteAccountSetting DeregisterTaskDefinition DescribeTaskDefinition DiscoverPollEndpoint
    ListAccountSettings ListClusters ListDaemonTaskDefinitions ListDaemons ListServices* ListTaskDefinition*
    PutAccount*
  `,
  eks: `
    CreateCluster CreateEksAnywhereSubscription DescribeAddonConfiguration DescribeAddonVersions
    DescribeClusterVersions ListAccessPolicies ListClusters ListEksAnywhereSubscriptions RegisterCluster
  `,
  elasticache: `
    DescribeCacheEngineVersions DescribeEngineDefaultParameters DescribeEvents
    DescribeReservedCacheNodesOfferings DescribeServiceUpdates
  `,
  elasticfilesystem: "CreateFileSystem DescribeAccountPreferences PutAccountPreferences",
  elasticloadbalancing: `
    AddListenerCertificates AllowVendedLogDeliveryForResource CreateListener CreateLoadBalancer CreateRule
    CreateWebACLAssociation DeleteListener DeleteLoadBalancer DeleteRule DeleteWebACLAssociation Describe*
    GetLoadBalancerWebACL ModifyCapacityReservation ModifyIpPools ModifyListener*
    ModifyLoadBalancerAttributes ModifyRule RemoveListenerCertificates SetIpAddressType SetRulePriorities
    SetSecurityGroups SetSubnets SetWebAcl
  `,
  events: `
    ListApiDestinations ListArchives ListConnections ListEndpoints ListEvent* ListPartnerEventSources
    ListReplays ListRule* PutPartnerEvents PutPermission RemovePermission TestEventPattern
  `,
  iam: `
    CreateAccountAlias DeleteAccount* DeleteCloudFrontPublicKey Disable* EnableOrganizations*
    EnableOutboundWebIdentityFederation GenerateCredentialReport GetAccount* GetCloudFrontPublicKey
    GetContextKeysForCustomPolicy GetCredentialReport GetOrganizationsAccessReport
    GetOutboundWebIdentityFederationInfo GetServiceLast* ListAccountAliases ListCloudFrontPublicKeys
    ListDelegationRequests ListGroups ListInstanceProfiles ListOpenIDConnectProviders
    ListOrganizationsFeatures ListPolicies ListRoles ListSAMLProviders ListSTSRegionalEndpointsStatus
    ListServerCertificates ListUsers ListVirtualMFADevices SetSTSRegionalEndpointStatus
    SetSecurityTokenServicePreferences SimulateCustomPolicy UpdateAccount* UpdateCloudFrontPublicKey
    UploadCloudFrontPublicKey
  `,
  kinesis: `
    DescribeAccountSettings DescribeLimits DisableEnhancedMonitoring EnableEnhancedMonitoring InjectApiError
    ListStreams UpdateAccountSettings UpdateShardCount UpdateStreamMode
  `,
  kms: `
    ConnectCustomKeyStore CreateCustomKeyStore CreateKey DeleteCustomKeyStore DescribeCustomKeyStores
    DisconnectCustomKeyStore GenerateRandom ListAliases ListKeys ListRetirableGrants UpdateCustomKeyStore
  `,
  lambda: `
    CheckpointDurableExecution CreateCodeSigningConfig CreateEventSourceMapping DeleteCodeSigningConfig
    DeleteProvisionedConcurrencyConfig GetAccountSettings GetCodeSigningConfig GetDurable*
    GetProvisionedConcurrencyConfig ListCapacityProviders ListCodeSigningConfigs ListEventSourceMappings
    ListFunctions* ListLayer* PutProvisionedConcurrencyConfig Send* StopDurableExecution
    UpdateCodeSigningConfig
  `,
  logs: `
    AssociateSourceToS3TableIntegration CallWithBearerToken Cancel* CreateImportTask CreateLogDelivery
    DeleteAccountPolicy DeleteIndexPolicy DeleteIntegration DeleteLogDelivery DeletePipelineRule
    DeleteQueryDefinition DeleteResourcePolicy DescribeAccountPolicies DescribeConfigurationTemplates
    DescribeDeliveries DescribeDelivery* DescribeDestinations DescribeExportTasks DescribeFieldIndexes
    DescribeImport* DescribeIndexPolicies DescribeLogGroups DescribeLookupTables DescribeQueries
    DescribeQueryDefinitions DescribeResourcePolicies DisassociateSourceFromS3TableIntegration
    GetIntegration GetLogDelivery GetLogFields Link ListAggregateLogGroupSummaries ListEntitiesForLogGroup
    ListIntegrations ListLogDeliveries ListLogGroups* ListScheduledQueries ListSourcesForS3TableIntegration
    PutAccountPolicy PutIndexPolicy PutIntegration PutPipelineRule PutQueryDefinition PutResourcePolicy
    Stop* Test* UpdateLogDelivery
  `,
  rds: `
    CancelExportTask CreateDBProxy CrossRegionCommunication DescribeAccountAttributes DescribeCertificates
    DescribeDBEngineVersions DescribeDBMajorEngineVersions DescribeDBRecommendations DescribeEngine*
    DescribeEventCategories DescribeEvents DescribeOptionGroupOptions DescribeOrderableDBInstanceOptions
    DescribeRecommendation* DescribeReservedDBInstancesOfferings DescribeSourceRegions ModifyCertificates
    ModifyDBRecommendation ModifyRecommendation
  `,
  route53: `
    CreateCidrCollection CreateHealthCheck CreateHostedZone CreateReusableDelegationSet CreateTrafficPolicy
    GetAccountLimit GetCheckerIpRanges GetGeoLocation GetHealthCheckCount GetHostedZoneCount
    GetTrafficPolicyInstanceCount ListCidrCollections ListGeoLocations ListHealthChecks ListHosted*
    ListReusableDelegationSets ListTrafficPolicies ListTrafficPolicyInstances TestDNSAnswer
  `,
  s3: `
    CreateJob CreateStorageLensGroup GetAccessPoint GetAccountPublicAccessBlock ListAccessGrantsInstances
    ListAccessPoints* ListAllMyBuckets ListJobs ListMultiRegionAccessPoints ListStorage*
    PutAccessPointPublicAccessBlock PutAccountPublicAccessBlock PutStorageLensConfiguration
  `,
  secretsmanager: "BatchGetSecretValue GetRandomPassword ListSecrets",
  servicediscovery: `
    CreateHttpNamespace CreatePrivateDnsNamespace CreatePublicDnsNamespace ListNamespaces ListOperations
    ListServices ListTagsForResource TagResource UntagResource
  `,
  ses: `
    CloneReceiptRuleSet CreateConfigurationSet CreateConfigurationSetTrackingOptions
    CreateCustomVerificationEmailTemplate CreateDedicatedIpPool CreateEmailIdentity CreateExportJob
    CreateImportJob CreateMultiRegionEndpoint CreateReceipt* CreateTemplate
    DeleteConfigurationSetTrackingOptions DeleteCustomVerificationEmailTemplate DeleteIdentity*
    DeleteReceipt* DeleteTemplate DeleteVerifiedEmailAddress Describe* GetAccount* GetBlacklistReports
    GetCustomVerificationEmailTemplate GetDedicatedIp GetDeliverabilityDashboardOptions
    GetDomainDeliverabilityCampaign GetEmailAddressInsights GetIdentity* GetMessageInsights GetSend*
    GetTemplate ListAddon* ListAddressLists ListArchive* ListConfigurationSets ListContactLists
    ListCustomVerificationEmailTemplates ListDedicatedIpPools ListDeliverabilityTestReports
    ListDomainDeliverabilityCampaigns ListEmail* ListExportJobs ListIdentities ListIdentityPolicies
    ListImportJobs ListIngressPoints ListMultiRegionEndpoints ListReceipt* ListRelays ListRuleSets
    ListTemplates ListTenants ListTrafficPolicies ListVerifiedEmailAddresses PutAccount*
    PutDedicatedIpWarmupAttributes PutDeliverabilityDashboardOption PutIdentityPolicy ReorderReceiptRuleSet
    Set* TestRenderTemplate UpdateAccountSendingEnabled UpdateConfigurationSetReputationMetricsEnabled
    UpdateConfigurationSetSendingEnabled UpdateConfigurationSetTrackingOptions
    UpdateCustomVerificationEmailTemplate UpdateReceiptRule UpdateTemplate Verify*
  `,
  sns: `
    CheckIfPhoneNumberIsOptedOut CreatePlatform* CreateSMSSandboxPhoneNumber DeleteEndpoint
    DeletePlatformApplication DeleteSMSSandboxPhoneNumber GetEndpointAttributes
    GetPlatformApplicationAttributes GetSMS* GetSubscriptionAttributes ListEndpointsByPlatformApplication
    ListOriginationNumbers ListPhoneNumbersOptedOut ListPlatformApplications ListSMSSandboxPhoneNumbers
    ListSubscriptions ListTopics OptInPhoneNumber SetEndpointAttributes SetPlatformApplicationAttributes
    SetSMSAttributes SetSubscriptionAttributes Unsubscribe VerifySMSSandboxPhoneNumber
  `,
  sqs: "ListQueues",
  ssm: `
    CancelCommand CreateActivation CreateMaintenanceWindow CreateOps* CreatePatchBaseline DeleteActivation
    DeleteInventory DescribeActivations DescribeAutomationExecutions DescribeAvailablePatches
    DescribeInstanceInformation DescribeInstancePatchStatesForPatchGroup DescribeInstanceProperties
    DescribeInventoryDeletions DescribeMaintenanceWindowExecutionTask* DescribeMaintenanceWindowSchedule
    DescribeMaintenanceWindows* DescribeOpsItems DescribeParameters DescribePatch* DescribeSessions
    ExecuteAPI GetCommandInvocation GetDeployablePatchSnapshotForInstance GetExecutionPreview GetInventory*
    GetMaintenanceWindowExecution* GetManifest GetPatchBaselineForPatchGroup ListAssociations ListCommand*
    ListCompliance* ListDocuments ListInventoryEntries ListOps* ListResource* PutConfigurePackageResult
    PutInventory RegisterManagedInstance StartExecutionPreview
  `,
  ssmmessages: "*",
  states: `
    InvokeHTTPEndpoint ListActivities ListStateMachines RevealSecrets Send* TestState
    ValidateStateMachineDefinition
  `,
  sts: `
    DecodeAuthorizationMessage GetAccessKeyInfo GetCallerIdentity GetDelegatedAccessToken
    GetServiceBearerToken GetSessionToken GetWebIdentityToken TagGetWebIdentityToken
  `,
  tag: "*",
  wafv2: `
    CheckCapacity CreateAPIKey DeleteAPIKey Describe* GenerateMobileSdkReleaseUrl GetDecryptedAPIKey
    GetMobileSdkRelease ListAPIKeys ListAvailable* ListIPSets ListLoggingConfigurations ListManagedRuleSets
    ListMobileSdkReleases ListRegexPatternSets ListRuleGroups ListWebACLs
  `,
  xray: `
    Batch* CancelTraceRetrieval DeleteResourcePolicy GetDistinctTraceGraphs GetEncryptionConfig GetGroups
    GetIndexingRules GetInsight* GetRetrievedTracesGraph GetSampling* GetServiceGraph
    GetTimeSeriesServiceStatistics GetTrace* Link ListResourcePolicies ListRetrievedTraces Put*
    StartTraceRetrieval UpdateIndexingRule UpdateTraceSegmentDestination
  `
};

// src/core/policy/iam/access-level.ts
var NAMES = new Map(
  Object.entries(UNRESTRICTABLE_ACTIONS).map(([service, names]) => [
    service,
    names.toLowerCase().split(/\s+/).filter(Boolean)
  ])
);
var READS = /^(batchget|check|describe|download|estimate|get|head|list|lookup|preview|query|read|scan|search|select|simulate|test|validate|view)/;
function takesResource(action) {
  const [service = "", name = ""] = action.toLowerCase().split(":", 2);
  if (service.includes("*") || name === "") return true;
  const names = NAMES.get(service);
  if (names === void 0) return !READS.test(name);
  return !names.some((pattern) => matchesPattern(pattern, name));
}

// src/core/policy/iam/unrestricted.ts
var DATA_READS = [
  "s3:GetObject",
  "ssm:GetParameter",
  "ssm:GetParameters",
  "ssm:GetParametersByPath",
  "secretsmanager:GetSecretValue"
];
function leavesResourcesOpen(statement, document) {
  if (statement.conditions.length > 0) return false;
  const onAll = some(statement.resources, (part) => part === UNKNOWN_PART ? "unknown" : part === "*");
  const restrictable = statement.notActions.length > 0 ? !statement.notActions.includes("*") : some(statement.actions, (part) => {
    if (part === UNKNOWN_PART) return "unknown";
    return !isDenied(part, document) && takesResource(part);
  });
  return allOf(allows(statement), onAll, restrictable);
}
function opensAllData(statement, document) {
  if (statement.conditions.length > 0) return false;
  const reads = some(
    DATA_READS,
    (action) => isDenied(action, document) ? false : coversAction(statement, action)
  );
  return allOf(allows(statement), coversEveryResource(statement), reads);
}
function isDenied(action, document) {
  return (document?.statements ?? []).some(
    (statement) => denies(statement) === true && statement.conditions.length === 0 && statement.resources.includes("*") && statement.actions.some((part) => part !== UNKNOWN_PART && matchesPattern(part, action))
  );
}

// src/core/policy/iam/user.ts
var USERS = {
  aws_iam_user: "An environment makes an IAM user.",
  aws_iam_access_key: "An environment makes a long-lived access key.",
  aws_iam_user_login_profile: "An environment gives a user a password.",
  aws_iam_user_policy: "A policy is written for one user.",
  aws_iam_user_policy_attachment: "A policy is attached to a user."
};
var USER_TYPES = [...Object.keys(USERS), "aws_iam_policy_attachment"];
function judgeUser({ resource, block }) {
  const found = USERS[resource.type];
  if (found !== void 0) return failed(found);
  return judgeTruth(
    ask(readItems(block, "users"), false, (users) => users.length > 0),
    {
      failed: "A policy is attached to users.",
      passed: "The policy is attached to no user.",
      unknown: "Whether the policy is attached to users is known only after apply."
    }
  );
}

// src/core/policy/rules/iam.ts
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
    judge: judgeIdentity(grantsEverything, {
      failed: "A statement allows every action, or every action of IAM, by which one can take the rest.",
      passed: "No statement allows every action.",
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
      const isAdministrator = (arn) => typeof arn === "string" && /^arn:[^:]+:iam::aws:policy\/(AdministratorAccess|IAMFullAccess)$/.test(arn);
      const attached = ask(arns, false, (items) => some(items, (arn) => ask(arn, false, isAdministrator)));
      return judgeTruth(attached, {
        failed: "It attaches `AdministratorAccess` or `IAMFullAccess`.",
        passed: "It attaches neither `AdministratorAccess` nor `IAMFullAccess`.",
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
    id: "IAM-04",
    severity: "medium",
    title: "Write or restrictable actions on *",
    types: IDENTITY_TYPES,
    ids: ["CKV_AWS_290", "CKV_AWS_355", "CKV_AWS_111", "CKV_AWS_356", "IAM.21"],
    why: "What one environment may do to every resource it may do to production and to the environments of others.",
    remedy: "Name the resources, or add a condition such as `aws:ResourceTag/mayfly:environment`; keep `*` for actions that AWS can\u2019t limit.",
    judge: judgeIdentity(leavesResourcesOpen, {
      failed: "A statement allows, on every resource, actions that could be limited to some.",
      passed: "No statement allows, on every resource, actions that could be limited to some.",
      unknown: "What the policy allows on which resources is known only after apply."
    })
  },
  {
    id: "IAM-05",
    severity: "high",
    title: "Unrestricted S3 policy",
    types: IDENTITY_TYPES,
    ids: ["AWS-0345", "CKV_AWS_288"],
    why: "Who may read every bucket, parameter or secret of the account can carry all its data away.",
    remedy: "Name the buckets, parameters and secrets that the environment uses.",
    judge: judgeIdentity(opensAllData, {
      failed: "A statement opens every bucket, parameter or secret of the account.",
      passed: "No statement opens every bucket, parameter or secret of the account.",
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
    types: ["aws_iam_role", "data.aws_iam_policy_document"],
    ids: ["CKV_AWS_358", "CKV_AWS_393"],
    why: "Without a condition on `sub` every workflow on GitHub, of anyone, can assume the role.",
    remedy: "Add `StringLike` on `token.actions.githubusercontent.com:sub` with `repo:<owner>/<repository>:\u2026`.",
    judge: (subject) => judgeTruth(someStatement(readTrust(subject), trustsAnyRepository), {
      failed: "The trust in GitHub\u2019s tokens is not limited to an owner.",
      passed: "No trust in GitHub\u2019s tokens, or one that is limited to an owner.",
      unknown: "Whom the role trusts is known only after apply."
    })
  },
  {
    id: "IAM-08",
    severity: "high",
    title: "KMS key policy open",
    types: ["aws_kms_key", "aws_kms_external_key", "aws_kms_replica_key", "aws_kms_key_policy"],
    ids: ["CKV_AWS_33", "KMS.5"],
    why: "A key policy that admits everyone lets any AWS account use the key, whatever IAM says.",
    remedy: "Name the account or roles, or add a condition such as `kms:CallerAccount`.",
    judge: judgeKeyPolicy
  },
  {
    id: "IAM-09",
    severity: "medium",
    title: "IAM user or access key in a preview",
    types: USER_TYPES,
    ids: ["CKV_AWS_273", "CKV_AWS_40", "AWS-0143", "IAM.2"],
    why: "Users and their keys work from anywhere and until somebody deletes them; an environment needs roles only.",
    remedy: "Use a role, with OIDC for what runs outside of AWS.",
    judge: judgeUser
  }
]);
function grantsEverything(statement) {
  const ownsIam = some(
    statement.actions,
    (part) => part === UNKNOWN_PART ? "unknown" : part.toLowerCase() === "iam:*"
  );
  return allOf(
    allows(statement),
    anyOf([coversEveryAction(statement), allOf(ownsIam, coversEveryResource(statement))])
  );
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

// src/core/policy/rules/logging/access-logs.ts
var LOG_SOURCE = {
  child: "aws_cloudwatch_log_delivery_source",
  attribute: "resource_arn",
  parent: "aws_cloudfront_distribution",
  keys: ["arn"]
};
var LOG_DELIVERY2 = {
  child: "aws_cloudwatch_log_delivery",
  attribute: "delivery_source_name",
  parent: "aws_cloudwatch_log_delivery_source",
  keys: ["name"]
};
var ACCESS_LOG_RULES = [
  {
    id: "LOG-01",
    severity: "medium",
    title: "CloudFront / API access logs",
    types: ["aws_cloudfront_distribution", "aws_api_gateway_stage", "aws_apigatewayv2_stage"],
    ids: ["CKV_AWS_86", "CKV_AWS_76", "AWS-0010", "AWS-0001", "APIGateway.9"],
    why: "Without them nobody can tell who called the environment, or why a check failed.",
    remedy: "Add `logging_config` to the distribution, or `access_log_settings` to the stage.",
    judge: judgeAccessLogs
  },
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
  }
];
function judgeAccessLogs(subject) {
  const { resource, block } = subject;
  const logs = resource.type === "aws_cloudfront_distribution" ? anyOf([someWrites(readBlocks(block, "logging_config"), "bucket"), isDelivered(subject)]) : someWrites(readBlocks(block, "access_log_settings"), "destination_arn");
  return judgeTruth(not(logs), {
    failed: "It writes no access logs.",
    passed: "It writes access logs.",
    unknown: "Whether it writes access logs is known only after apply."
  });
}
function someWrites(blocks, destination) {
  return blocks === "unknown" ? blocks : blocks.some((block) => readAttribute(block, destination).state !== "absent");
}
function isDelivered({ resource, index }) {
  const sources = index.join(LOG_SOURCE).childrenOf(resource);
  const deliveries = index.join(LOG_DELIVERY2);
  const delivers = (source) => {
    const { certain, possible } = deliveries.childrenOf(source);
    return certain.length > 0 || possible.length > 0 && "unknown";
  };
  return anyOf([
    some(sources.certain, delivers),
    allOf(some(sources.possible, delivers), sources.possible.length > 0 && "unknown")
  ]);
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
  ...ACCESS_LOG_RULES,
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

// src/core/policy/rules/network/open-ports.ts
var SECURITY_GROUP_TYPES = [
  "aws_security_group",
  "aws_default_security_group",
  "aws_security_group_rule",
  "aws_vpc_security_group_ingress_rule"
];
var NARROW_SOURCE = "Name the addresses that need it in place of `0.0.0.0/0` and `::/0`, or another security group as the source.";
var OPEN_PORT_RULES = [
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
    judge: (subject) => judgeIngress(
      readWays(subject, "ingress"),
      "every port",
      ({ world, everyPort }) => allOf(world, everyPort)
    )
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
      const ways = readWays(subject, "ingress");
      const opens = (port) => ({ world, coversPort }) => allOf(world, coversPort(port));
      if (ways === "unknown") return judgeIngress(ways, "a database or administration port", opens(0));
      const open = RISKY_PORTS.filter((port) => some(ways, opens(port)) === true);
      if (open.length > 0) return failed(`The world can reach ${nameSome(open)}.`);
      const unclear = RISKY_PORTS.some((port) => some(ways, opens(port)) === "unknown");
      return unclear ? unknown("Who can reach database and administration ports is known only after apply.") : passed("No database or administration port is open to the world.");
    }
  }
];
function judgePort(port, name) {
  return (subject) => judgeIngress(
    readWays(subject, "ingress"),
    name,
    ({ world, coversPort }) => allOf(world, coversPort(port))
  );
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

// src/core/policy/rules/network/default-group.ts
var GROUP_OF_VPC = {
  child: "aws_default_security_group",
  attribute: "vpc_id",
  parent: "aws_vpc",
  keys: ["id"]
};
var RULES_OF_GROUP = [
  "aws_security_group_rule",
  "aws_vpc_security_group_ingress_rule",
  "aws_vpc_security_group_egress_rule"
].map((child) => ({
  child,
  attribute: "security_group_id",
  parent: "aws_default_security_group",
  keys: ["id"]
}));
function judgeDefaultGroupOfVpc(subject) {
  const { resource, index } = subject;
  const { certain, possible } = index.join(GROUP_OF_VPC).childrenOf(resource);
  const [group] = certain;
  if (group !== void 0) return judgeRules({ resource: group, block: index.blockOf(group), index });
  return possible.length > 0 ? unknown("Whether a resource empties the default security group is known only after apply.") : failed("No `aws_default_security_group` takes out the rules that AWS puts into the default group.");
}
function judgeDefaultGroup(subject) {
  const parents = subject.index.join(GROUP_OF_VPC).parentsOf(subject.resource);
  return parents !== "unknown" && parents.length > 0 ? void 0 : judgeRules(subject);
}
function judgeRules(subject) {
  const name = quote(subject.resource.address);
  return judgeTruth(carriesRules(subject), {
    failed: `The default security group ${name} carries rules.`,
    passed: `The default security group ${name} carries no rules.`,
    unknown: `Whether the default security group ${name} carries rules is known only after apply.`
  });
}
function carriesRules({ resource, block, index }) {
  const joined = RULES_OF_GROUP.map((query) => {
    const { certain, possible } = index.join(query).childrenOf(resource);
    return certain.length > 0 || possible.length > 0 && "unknown";
  });
  return anyOf([hasBlocks(block, "ingress"), hasBlocks(block, "egress"), ...joined]);
}
function hasBlocks(block, name) {
  const blocks = readBlocks(block, name);
  return blocks === "unknown" ? blocks : blocks.length > 0;
}

// src/core/policy/rules/network/security-groups.ts
var FILLED_IN = "Managed by Terraform";
var SECURITY_GROUP_RULES = [
  {
    id: "NET-06",
    severity: "low",
    title: "Unrestricted egress",
    types: ["aws_security_group", "aws_security_group_rule", "aws_vpc_security_group_egress_rule"],
    ids: ["CKV_AWS_382", "AWS-0104"],
    why: "A process that was broken into can send what it finds anywhere.",
    remedy: "Allow the ports and destinations that the service calls, such as 443, in place of every protocol.",
    judge: (subject) => {
      const ways = readWays(subject, "egress");
      return judgeTruth(
        ways === "unknown" ? ways : some(ways, ({ world, everyPort }) => allOf(world, everyPort)),
        {
          failed: "Every port of the whole internet can be reached from it.",
          passed: "It does not open every port to the whole internet.",
          unknown: "What can be reached from it is known only after apply."
        }
      );
    }
  },
  {
    id: "NET-07",
    severity: "low",
    title: "Default security group carries rules",
    types: ["aws_vpc", "aws_default_security_group"],
    ids: ["CKV2_AWS_12", "AWS-0173", "EC2.2"],
    why: "Whatever is started without a security group gets this one, with all that it opens.",
    remedy: "Add an `aws_default_security_group` for the VPC without `ingress` and `egress`.",
    judge: (subject) => subject.resource.type === "aws_vpc" ? judgeDefaultGroupOfVpc(subject) : judgeDefaultGroup(subject)
  },
  {
    id: "NET-10",
    severity: "low",
    title: "Security group or rule lacks a description",
    types: [
      "aws_security_group",
      "aws_default_security_group",
      "aws_security_group_rule",
      "aws_vpc_security_group_ingress_rule",
      "aws_vpc_security_group_egress_rule",
      "aws_elasticache_security_group",
      "aws_redshift_security_group"
    ],
    ids: ["CKV_AWS_23", "AWS-0099", "AWS-0124"],
    why: "Nobody dares to close a port when nobody knows why it was opened.",
    remedy: "Set `description` on the group and on each of its rules to what it is for.",
    judge: judgeDescriptions
  }
];
function judgeDescriptions({ resource, block }) {
  const isDefault = resource.type === "aws_default_security_group";
  return judgeTruth(
    anyOf([
      isDefault ? false : lacksDescription(block),
      ...["ingress", "egress"].map((name) => someLack(block, name))
    ]),
    {
      failed: describeLack(block, isDefault),
      passed: "Everything in it is described.",
      unknown: "Some description is known only after apply."
    }
  );
}
function describeLack(block, isDefault) {
  if (isDefault || lacksDescription(block) !== true) return "One of its rules has no description.";
  const text2 = readText(block, "description");
  return text2.state === "known" ? `The description is ${quote(text2.value)}, which Terraform fills in.` : "It has no description.";
}
function someLack(block, name) {
  const rules = readBlocks(block, name);
  return rules === "unknown" ? rules : some(rules, lacksDescription);
}
function lacksDescription(block) {
  return ask(readText(block, "description"), true, (text2) => text2.trim() === "" || text2 === FILLED_IN);
}

// src/core/policy/network/acl.ts
function findOpenPort(entries, names) {
  const ordered = [...entries].sort((a, b) => numberOf(a, names) - numberOf(b, names));
  let result;
  for (const port of ADMIN_PORTS) {
    for (const cidr of ["cidr_block", "ipv6_cidr_block"]) {
      const open = isOpen2(ordered, { names, port, cidr });
      if (open === true) return port;
      if (open === "unknown") result = open;
    }
  }
  return result;
}
function isOpen2(ordered, { names, port, cidr }) {
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

// src/core/policy/rules/network/subnets.ts
var SUBNET_RULES = [
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
    types: ["aws_default_vpc", "aws_vpc"],
    ids: ["CKV_AWS_148", "AWS-0101"],
    why: "The default VPC is shared by everything in the region, its subnets are public, and destroy does not remove it.",
    remedy: "Make a VPC of the environment\u2019s own, or read a shared one with a data source.",
    judge: ({ resource }) => resource.type === "aws_vpc" ? passed("The VPC is the environment\u2019s own.") : failed("The stack adopts the default VPC of the region.")
  }
];

// src/core/policy/rules/network.ts
var NETWORK_RULES = rulesOf("network", [
  ...OPEN_PORT_RULES,
  ...SUBNET_RULES,
  ...SECURITY_GROUP_RULES
]);

// src/core/policy/rules/public/addresses.ts
var LAUNCH_TYPES = ["aws_instance", "aws_launch_template", "aws_launch_configuration"];
var ADDRESS_RULES = [
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
    id: "PUB-14",
    severity: "high",
    title: "MQ broker public",
    types: ["aws_mq_broker"],
    ids: ["CKV_AWS_69", "AWS-0072"],
    why: "The broker and its console answer on the internet, guarded by one password.",
    remedy: "Set `publicly_accessible = false` and reach it from inside the VPC.",
    judge: expectNotTrue("publicly_accessible")
  }
];
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

// src/core/policy/rules/public/buckets.ts
var PUBLIC_ACLS = /* @__PURE__ */ new Set(["public-read", "public-read-write", "authenticated-read", "website"]);
var PUBLIC_GROUPS = /\/groups\/global\/(AllUsers|AuthenticatedUsers)$/;
var BLOCKS = ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"];
var PUBLIC_ACCESS_BLOCK = {
  child: "aws_s3_bucket_public_access_block",
  attribute: "bucket",
  parent: "aws_s3_bucket",
  keys: ["bucket", "id"]
};
var BUCKET_RULES = [
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
  }
];
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
function covers(index, child) {
  const block = index.blockOf(child);
  return not(anyOf([isOff(block, "block_public_acls"), isOff(block, "block_public_policy")]));
}
var ANSWERS = /* @__PURE__ */ new WeakMap();
function mayCover(index, possible) {
  const answer = ANSWERS.get(possible) ?? some(possible, (child) => covers(index, child));
  ANSWERS.set(possible, answer);
  return answer;
}
function judgeBucketBlock({ resource, index }) {
  const { certain, possible } = index.join(PUBLIC_ACCESS_BLOCK).childrenOf(resource);
  const covered = some(certain, (child) => covers(index, child));
  if (covered === true) return passed("A public access block guards the bucket.");
  if (covered === "unknown" || mayCover(index, possible) !== false) {
    return unknown("Whether a public access block guards the bucket is known only after apply.");
  }
  return failed(
    certain.length === 0 ? "No public access block refers to the bucket." : "Its public access block lets public ACLs or policies in."
  );
}

// src/core/policy/rules/public/endpoints.ts
var API_OF_ROUTE = {
  child: "aws_apigatewayv2_route",
  attribute: "api_id",
  parent: "aws_apigatewayv2_api",
  keys: ["id"]
};
var ENDPOINT_RULES = [
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
    id: "PUB-10",
    severity: "low",
    title: "API method/route without authorization",
    types: ["aws_api_gateway_method", "aws_apigatewayv2_route"],
    ids: ["CKV_AWS_59", "CKV_AWS_309", "AWS-0004", "APIGateway.8"],
    why: "Everyone who learns the URL can call what stands behind it.",
    remedy: "Set an authorizer or `AWS_IAM`, or ask for an API key.",
    judge: (subject) => {
      if (isLaterWebSocketRoute(subject))
        return passed("The connection was authorized by the route `$connect`.");
      return judgeTruth(isOpenToCallers(subject), {
        failed: "It asks neither for authorization nor for an API key.",
        passed: "It asks for authorization or an API key, or only answers preflight requests.",
        unknown: "Whether it asks for authorization is known only after apply."
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
];
function isOpenEndpoint(config) {
  const isPublicEndpoint = ask(readBoolean(config, "endpoint_public_access"), true, (value) => value);
  const admitsWorld = ask(
    readItems(config, "public_access_cidrs"),
    true,
    (items) => items.length === 0 ? true : some(items, (item) => ask(item, false, (cidr) => isWorld(asText(cidr))))
  );
  return allOf(isPublicEndpoint, admitsWorld);
}
function isOpenToCallers({ resource, block }) {
  const isRoute = resource.type === "aws_apigatewayv2_route";
  const method = readText(block, isRoute ? "route_key" : "http_method");
  const authorization = readText(block, isRoute ? "authorization_type" : "authorization");
  return allOf(
    ask(authorization, true, (type) => type === "NONE"),
    not(ask(readBoolean(block, "api_key_required"), false, (required) => required)),
    ask(method, true, (text2) => !/^OPTIONS\b/.test(text2))
  );
}
function isLaterWebSocketRoute({ resource, block, index }) {
  const route = readText(block, "route_key");
  if (resource.type !== "aws_apigatewayv2_route" || route.state !== "known") return false;
  const apis = index.join(API_OF_ROUTE).parentsOf(resource);
  if (apis === "unknown" || apis.length === 0 || route.value === "$connect") return false;
  return apis.every((api) => {
    const protocol = readText(index.blockOf(api), "protocol_type");
    return protocol.state === "known" && protocol.value === "WEBSOCKET";
  });
}

// src/core/policy/rules/public/policies.ts
var POLICY_ATTRIBUTES = {
  aws_ecr_repository_policy: "policy",
  aws_ecr_registry_policy: "policy",
  aws_sqs_queue_policy: "policy",
  aws_sqs_queue: "policy",
  aws_sns_topic_policy: "policy",
  aws_sns_topic: "policy",
  aws_glacier_vault: "access_policy"
};
var SERVICE = /\.amazon(aws)?\.com(\.cn)?$/;
var LIMITS = ["source_arn", "source_account", "event_source_token"];
var RESOURCE_POLICY_RULES = [
  {
    id: "PUB-09",
    severity: "critical",
    title: "Lambda permission for anyone",
    types: ["aws_lambda_permission"],
    ids: ["CKV_AWS_301", "CKV_AWS_364", "AWS-0067", "Lambda.1"],
    why: "Any account, or anyone\u2019s bucket, topic or API, can run the function with what they like as input.",
    remedy: "Name the calling account or role as `principal`; for a service, set `source_arn` or `source_account`.",
    judge: judgePermission
  },
  {
    id: "PUB-11",
    severity: "high",
    title: "ECR / SQS / SNS / Glacier policy open to any principal",
    types: Object.keys(POLICY_ATTRIBUTES),
    ids: ["CKV_AWS_32", "CKV_AWS_168", "CKV_AWS_169", "AWS-0032", "AWS-0097", "SNS.4"],
    why: "Anyone with an AWS account can pull the images, or read and send the messages.",
    remedy: "Name the principals that need access, or add a condition such as `aws:SourceArn` or `aws:PrincipalOrgID`.",
    judge: (subject) => {
      const attribute = POLICY_ATTRIBUTES[subject.resource.type] ?? "policy";
      if (!isConfigured(subject.block, attribute)) return passed("It has no policy of its own.");
      return judgeTruth(someStatement(readPolicy(subject, attribute), isPublic), {
        failed: "The policy allows access to everyone.",
        passed: "No statement of the policy allows access to everyone.",
        unknown: "The policy is known only after apply."
      });
    }
  }
];
function judgePermission({ block }) {
  const principal = readText(block, "principal");
  if (principal.state === "unknown") return unknown("`principal` is known only after apply.");
  if (principal.state === "absent") return passed("It names no principal.");
  const name = show(block, "principal", principal.value);
  if (principal.value === "*") {
    return isWritten(block, "principal_org_id") ? passed("Only accounts of one organization may call the function.") : failed("Everyone may call the function.");
  }
  if (!SERVICE.test(principal.value)) return passed(`${name} may call the function.`);
  return LIMITS.some((limit) => isWritten(block, limit)) ? passed(`${name} may call the function for one account or resource only.`) : failed(`${name} may call the function for every AWS customer.`);
}
function isWritten(block, name) {
  const value = readAttribute(block, name);
  return value.state === "unknown" || value.state === "known" && value.value !== "";
}

// src/core/policy/rules/public.ts
var PUBLIC_RULES = rulesOf("public", [
  ...ADDRESS_RULES,
  ...BUCKET_RULES,
  ...ENDPOINT_RULES,
  ...RESOURCE_POLICY_RULES
]);

// src/core/policy/secrets/credentials.ts
function findCredential(text2) {
  if (/(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])/.test(text2)) return "an AWS access key id";
  if (/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----/.test(text2)) return "a private key";
  const known2 = TOKENS.find(({ pattern }) => pattern.test(text2));
  if (known2 !== void 0) return known2.what;
  const candidates = text2.match(/(?<![A-Za-z0-9/+])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g) ?? [];
  return candidates.some(looksRandom) ? "an AWS secret access key" : void 0;
}
var TOKENS = [
  { pattern: /(?<![A-Za-z0-9])(?:gh[oprsu]_[A-Za-z0-9]{36}|github_pat_\w{60})/, what: "a token of GitHub" },
  { pattern: /(?<![A-Za-z0-9])xox[abeoprs]-[\w-]{10}/, what: "a token of Slack" },
  { pattern: /(?<![A-Za-z0-9])[rs]k_live_[A-Za-z0-9]{16}/, what: "a key of Stripe" },
  {
    pattern: /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{1,100}:[^\s:/@${}]{1,200}@/i,
    what: "a password in an address"
  }
];
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
var SECRET_NAME = /(password|passwd|secret|private_?key|secret_access_key|api_?key|token)$/i;
var OTHER_NAME = /(?:csrf|xsrf|idempotency|next|page|continuation|partition)_?(?:api_?)?(?:key|token)$/i;
var NO_SECRET = /^(|arn:.*|[a-z][a-z0-9+.-]*:\/\/[^@]*|\/?[\w.-]+(?:\/[\w.-]+)+|\/[\w./-]*|\{\{resolve:.*\}\}|true|false|none|null|\d{1,5})$/i;
function findNamedCredential(name, text2) {
  return SECRET_NAME.test(name) && !OTHER_NAME.test(name) && !NO_SECRET.test(text2) ? "what its name calls a secret" : void 0;
}
function decodeBase64(text2) {
  try {
    return atob(text2.replace(/\s+/g, ""));
  } catch {
    return void 0;
  }
}

// src/core/policy/secrets/password.ts
var PASSWORDS = {
  aws_db_instance: { password: "password", managed: "manage_master_user_password" },
  aws_rds_cluster: { password: "master_password", managed: "manage_master_user_password" },
  aws_docdb_cluster: { password: "master_password", managed: "manage_master_user_password" },
  aws_redshift_cluster: { password: "master_password", managed: "manage_master_password" },
  aws_redshiftserverless_namespace: { password: "admin_user_password", managed: "manage_admin_password" },
  aws_dms_endpoint: { password: "password" }
};
var PASSWORD_TYPES = Object.keys(PASSWORDS);
function judgePassword({ resource, block }) {
  const names = PASSWORDS[resource.type];
  if (names === void 0) return void 0;
  const { password, managed } = names;
  const made = managed === void 0 ? void 0 : readBoolean(block, managed);
  if (made?.state === "known" && made.value)
    return passed("AWS makes the password and keeps it as a secret.");
  const value = readText(block, password);
  if (value.state === "known") return failed(`\`${password}\` stands in the plan.`);
  return value.state === "unknown" ? unknown(`\`${password}\` is known only after apply.`) : passed(`\`${password}\` is not set.`);
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
        const kind = value === void 0 ? void 0 : findVariableCredential(name, value);
        if (kind !== void 0) return failed(`Variable ${quote(name)} holds ${kind}.`);
      }
      return variables.some(({ value }) => value === void 0) ? unknown("Some environment variables are known only after apply.") : passed("No environment variable holds a credential.");
    }
  },
  {
    id: "SEC-03",
    severity: "medium",
    title: "Database password in the plan",
    types: PASSWORD_TYPES,
    ids: [],
    why: "Plan and state hold the password in clear, and with them every artifact and log that holds the plan.",
    remedy: "Let AWS make it (`manage_master_user_password = true`), or hand it over by a write-only argument such as `password_wo`.",
    judge: judgePassword
  },
  {
    id: "SEC-04",
    severity: "medium",
    title: "Secret in a String parameter",
    types: ["aws_ssm_parameter"],
    ids: ["CKV2_AWS_34", "CKV_AWS_337"],
    why: "A String parameter is neither encrypted nor hidden: whoever may describe parameters reads it.",
    remedy: 'Set `type = "SecureString"`.',
    judge: (subject) => judgeAttribute(subject, {
      path: "type",
      passes: (value) => value === "SecureString",
      absent: "failed"
    })
  }
]);
function findVariableCredential(name, value) {
  return findCredential(value) ?? findCredential(decodeBase64(value) ?? "") ?? findNamedCredential(name, value);
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

// src/core/policy/rules/transport/buckets.ts
var BUCKET_POLICY = {
  child: "aws_s3_bucket_policy",
  attribute: "bucket",
  parent: "aws_s3_bucket",
  keys: ["bucket", "id"]
};
var BUCKET_TLS_RULES = [
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
];
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

// src/core/policy/database-engines.ts
var TRUE = /^(1|on|true)$/i;
var ENGINES = [
  { family: /^postgres/, parameter: "rds.force_ssl", on: TRUE, onFrom: [15, 0] },
  { family: /sqlserver/, parameter: "rds.force_ssl", on: TRUE },
  { family: /^mysql/, parameter: "require_secure_transport", on: TRUE, onFrom: [9, 7] },
  { family: /^mariadb/, parameter: "require_secure_transport", on: TRUE, onFrom: [11, 8] },
  { family: /db2-/, parameter: "db2comm", on: /^ssl$/i }
];
function findEngine(family) {
  return ENGINES.find((engine) => engine.family.test(family));
}
function computeDefault({ onFrom }, family) {
  if (onFrom === void 0) return false;
  const [, major, minor = "0"] = /^[a-z-]+(\d+)(?:\.(\d+))?/.exec(family) ?? [];
  if (major === void 0) return "unknown";
  return Number(major) === onFrom[0] ? Number(minor) >= onFrom[1] : Number(major) > onFrom[0];
}

// src/core/policy/rules/transport/database.ts
var GROUP_OF_DATABASE = {
  child: "aws_db_instance",
  attribute: "parameter_group_name",
  parent: "aws_db_parameter_group",
  keys: ["name", "id"]
};
function judgeDatabase2(subject) {
  const { resource, block, index } = subject;
  const name = readText(block, "parameter_group_name");
  if (name.state === "absent") return judgeDefaults(block);
  const groups = index.join(GROUP_OF_DATABASE).parentsOf(resource);
  const [group] = groups === "unknown" ? [] : groups;
  if (group !== void 0) return judgeGroup(index.blockOf(group));
  if (name.state === "known" && name.value.startsWith("default.")) {
    return judgeFamily(name.value.slice("default.".length));
  }
  return unknown("Its parameter group is not in the plan, or known only after apply.");
}
function judgeParameterGroup({ resource, block, index }) {
  const { certain } = index.join(GROUP_OF_DATABASE).childrenOf(resource);
  return certain.length > 0 ? void 0 : judgeGroup(block);
}
function judgeGroup(block) {
  const family = readText(block, "family");
  if (family.state !== "known")
    return unknown("The family of the parameter group is known only after apply.");
  const engine = findEngine(family.value);
  if (engine === void 0) return hasNoParameter(family.value);
  const written = readBlocks(block, "parameter");
  if (written === "unknown") return unknown("The parameters are known only after apply.");
  const parameters = written.filter((parameter) => isNamed(parameter, engine.parameter) !== false);
  if (parameters.length === 0) return judgeFamily(family.value);
  const requires = some(
    parameters,
    (parameter) => allOf(isNamed(parameter, engine.parameter), isOn(parameter, engine))
  );
  return describe(engine, requires);
}
function judgeDefaults(block) {
  const engine = readText(block, "engine");
  const version = readText(block, "engine_version");
  if (engine.state !== "known") return unknown("The engine is known only after apply.");
  return judgeFamily(`${engine.value}${version.state === "known" ? version.value : ""}`);
}
function judgeFamily(family) {
  const engine = findEngine(family);
  return engine === void 0 ? hasNoParameter(family) : describe(engine, computeDefault(engine, family));
}
function hasNoParameter(family) {
  return passed(`No parameter of ${quote(family)} requires TLS.`);
}
function describe({ parameter }, requires) {
  return judgeTruth(requires === "unknown" ? requires : !requires, {
    failed: `\`${parameter}\` does not require TLS.`,
    passed: `\`${parameter}\` requires TLS.`,
    unknown: `Whether \`${parameter}\` requires TLS is known only after apply.`
  });
}
function isNamed(parameter, wanted) {
  return ask(readText(parameter, "name"), false, (name) => name.toLowerCase() === wanted);
}
function isOn(parameter, { on }) {
  return ask(readText(parameter, "value"), false, (value) => on.test(value));
}

// src/core/policy/rules/transport/data-stores.ts
var DATA_STORE_RULES = [
  {
    id: "TLS-05",
    severity: "critical",
    title: "OpenSearch without enforced HTTPS",
    types: ["aws_opensearch_domain", "aws_elasticsearch_domain"],
    ids: ["CKV_AWS_83", "CKV_AWS_228", "AWS-0046", "AWS-0126"],
    why: "Searches, documents and credentials may cross the network in clear, or under a broken TLS.",
    remedy: 'Set `enforce_https = true` and `tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"` in `domain_endpoint_options`.',
    judge: judgeDomainEndpoint
  },
  {
    id: "TLS-06",
    severity: "high",
    title: "ElastiCache / MSK traffic in clear",
    types: ["aws_elasticache_replication_group", "aws_msk_cluster"],
    ids: ["CKV_AWS_30", "CKV_AWS_81", "AWS-0051", "AWS-0073", "ElastiCache.5"],
    why: "Sessions, messages and passwords cross the network for everyone on it to read.",
    remedy: 'Set `transit_encryption_enabled = true`; for MSK, `client_broker = "TLS"` in `encryption_in_transit`.',
    judge: (subject) => subject.resource.type === "aws_msk_cluster" ? judgeBrokers(subject) : expectTrue("transit_encryption_enabled")(subject)
  },
  {
    id: "TLS-07",
    severity: "medium",
    title: "Database does not require TLS",
    types: ["aws_db_instance", "aws_db_parameter_group"],
    ids: ["CKV2_AWS_69", "RDS.38", "RDS.39"],
    why: "A client that forgets TLS is let in, and sends its password and data in clear.",
    remedy: "Set the parameter `rds.force_ssl` (PostgreSQL, SQL Server) or `require_secure_transport` (MySQL, MariaDB) to 1.",
    judge: (subject) => subject.resource.type === "aws_db_instance" ? judgeDatabase2(subject) : judgeParameterGroup(subject)
  }
];
function judgeDomainEndpoint({ block }) {
  const options = readBlocks(block, "domain_endpoint_options");
  if (options === "unknown") return unknown("`domain_endpoint_options` is known only after apply.");
  const [endpoint] = options;
  if (endpoint === void 0)
    return failed("`domain_endpoint_options` is not set, so the domain answers plain HTTP.");
  const https = readBoolean(endpoint, "enforce_https");
  if (https.state === "known" && !https.value) return failed("`enforce_https` is false.");
  const policy = readText(endpoint, "tls_security_policy");
  if (policy.state === "known" && policy.value.startsWith("Policy-Min-TLS-1-0")) {
    return failed(`The TLS policy is ${show(endpoint, "tls_security_policy", policy.value)}.`);
  }
  return https.state === "unknown" || policy.state === "unknown" ? unknown("How the domain is reached is known only after apply.") : passed("The domain asks for HTTPS.");
}
function judgeBrokers({ block }) {
  const encryption = readBlocks(block, "encryption_info");
  if (encryption !== "unknown" && encryption.length === 0) {
    return failed("`encryption_info` is not set; clients may then come in clear.");
  }
  return judgeTruth(encryption === "unknown" ? encryption : some(encryption, someTransitIsPlain), {
    failed: "Clients or brokers may talk in clear.",
    passed: "Clients and brokers talk over TLS only.",
    unknown: "How clients and brokers talk is known only after apply."
  });
}
function someTransitIsPlain(encryption) {
  const transits = readBlocks(encryption, "encryption_in_transit");
  if (transits === "unknown") return transits;
  return some(
    transits,
    (transit) => anyOf([
      ask(readText(transit, "client_broker"), false, (mode) => mode !== "TLS"),
      ask(readBoolean(transit, "in_cluster"), false, (encrypted) => !encrypted)
    ])
  );
}

// src/core/policy/rules/transport/edge.ts
var MODERN_VIEWER = /^TLSv1\.[23]_/;
var MODERN_API = /^(TLS_1_2$|SecurityPolicy_TLS1[23]_)/;
var YEAR_SECONDS = 31536e3;
var EDGE_RULES = [
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
    id: "TLS-04",
    severity: "high",
    title: "CloudFront / API domain minimum TLS",
    types: ["aws_cloudfront_distribution", "aws_api_gateway_domain_name", "aws_apigatewayv2_domain_name"],
    ids: ["CKV_AWS_174", "CKV_AWS_206", "AWS-0013", "AWS-0005"],
    why: "TLS 1.0 and 1.1 are broken and withdrawn (RFC 8996); AWS still offers them unless told otherwise.",
    remedy: 'Serve CloudFront by a certificate of your own with `minimum_protocol_version = "TLSv1.2_2021"`; give API domains `security_policy = "TLS_1_2"`.',
    judge: (subject) => {
      if (subject.resource.type === "aws_cloudfront_distribution") return judgeViewerTls(subject);
      const isV2 = subject.resource.type === "aws_apigatewayv2_domain_name";
      return judgeAttribute(subject, {
        path: isV2 ? "domain_name_configuration.security_policy" : "security_policy",
        passes: (value) => typeof value === "string" && MODERN_API.test(value),
        absent: "failed"
      });
    }
  },
  {
    id: "TLS-09",
    severity: "medium",
    title: "HSTS missing in the response headers policy",
    types: ["aws_cloudfront_response_headers_policy"],
    ids: ["CKV_AWS_259"],
    why: "Without it a browser asks over plain HTTP first, and whoever sits in between can answer.",
    remedy: "Add `strict_transport_security` with `access_control_max_age_sec = 31536000` to `security_headers_config`.",
    judge: ({ block }) => {
      const age = convert(
        readPath(block, "security_headers_config.strict_transport_security.access_control_max_age_sec"),
        asNumber
      );
      if (age.state === "unknown") return unknown("The response headers are known only after apply.");
      if (age.state === "absent") return failed("It sets no `Strict-Transport-Security`.");
      const text2 = `\`Strict-Transport-Security\` holds for ${age.value} seconds.`;
      return age.value < YEAR_SECONDS ? failed(text2) : passed(text2);
    }
  }
];
function judgeViewerTls({ block }) {
  const certificates = readBlocks(block, "viewer_certificate");
  if (certificates === "unknown") return unknown("`viewer_certificate` is known only after apply.");
  const [certificate] = certificates;
  if (certificate === void 0) return failed("`viewer_certificate` is not set, which allows TLS 1.0.");
  const own = readBoolean(certificate, "cloudfront_default_certificate");
  if (own.state === "unknown") return unknown("`cloudfront_default_certificate` is known only after apply.");
  if (own.state === "known" && own.value) return failed("CloudFront\u2019s own certificate allows TLS 1.0.");
  const version = readText(certificate, "minimum_protocol_version");
  if (version.state === "unknown") return unknown("`minimum_protocol_version` is known only after apply.");
  if (version.state === "absent")
    return failed("`minimum_protocol_version` is not set, which allows TLS 1.0.");
  const text2 = `\`minimum_protocol_version\` is ${show(certificate, "minimum_protocol_version", version.value)}.`;
  return MODERN_VIEWER.test(version.value) ? passed(text2) : failed(text2);
}

// src/core/policy/rules/transport/listeners.ts
var LISTENER_TYPES = ["aws_lb_listener", "aws_alb_listener"];
var MODERN_POLICY = /^ELBSecurityPolicy-(TLS-1-2-|FS-1-2-|TLS13-1-[23]-)/;
var LISTENER_RULES = [
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
  }
];
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

// src/core/policy/rules/transport.ts
var TRANSPORT_RULES = rulesOf("transport", [
  ...LISTENER_RULES,
  ...EDGE_RULES,
  ...DATA_STORE_RULES,
  ...BUCKET_TLS_RULES
]);

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
  UNKNOWN_PART,
  parsePolicyText,
  computeJoin,
  instancesOf,
  readPolicy,
  findPolicySource,
  coversAction,
  isPublic,
  RISKY_PORTS,
  RULES
};
//# sourceMappingURL=chunk-CUPV5VU5.js.map
