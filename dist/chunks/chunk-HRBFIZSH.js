import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  findEnvironmentGroups,
  listResources
} from "./chunk-M72OMDNU.js";
import {
  mapBounded
} from "./chunk-RF2UQJC4.js";
import {
  startDeadline
} from "./chunk-6OR47CP4.js";
import {
  listAwsSecrets
} from "./chunk-3Z6CYMPJ.js";
import {
  readStates
} from "./chunk-QMDHPYCQ.js";
import {
  computeCommandVariables
} from "./chunk-MC4ZEUCN.js";
import {
  NO_EVIDENCE,
  isEmptyEvidence
} from "./chunk-JDUE5E74.js";
import {
  parseArn
} from "./chunk-FIXMPWVU.js";
import {
  byteLength,
  shorten
} from "./chunk-H4C27XYF.js";
import {
  plural
} from "./chunk-Z4Z2PRXF.js";
import {
  cutText
} from "./chunk-3HBZBZEV.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/operations/command-lines.ts
async function openCommandLines({ commands: host, environment, clock, log, signal }, outputs) {
  const { name, pullNumber, headSha, region } = environment;
  const values = { outputs: outputs.values, environment: name, pullNumber, headSha };
  const { variables, warnings } = computeCommandVariables({
    ...values,
    outputs: outputs.ownValues,
    url: outputs.url
  });
  outputs.hide(listAwsSecrets(await host.readVariables()));
  const redact = (text) => outputs.redact(text);
  const where = { AWS_REGION: region, AWS_DEFAULT_REGION: region };
  return {
    context: { host, variables: { ...where, ...variables }, clock, log, signal, redact },
    values,
    warnings
  };
}

// src/core/evidence/group-tail.ts
var TAIL_LINES = 40;
var LINE_BYTES = 2048;
var REDACTED_LENGTH = 64 * 1024;
function computeTail({ group, lines, more, redact }) {
  const sorted = [...lines].sort((one, other) => one.at - other.at);
  const last = sorted.slice(-TAIL_LINES);
  const shown = last.map(({ at, text }) => {
    const whole = redact(cutText(text.trimEnd(), REDACTED_LENGTH));
    return {
      at: new Date(at).toISOString(),
      text: shorten(whole, LINE_BYTES),
      cut: byteLength(whole) > LINE_BYTES
    };
  });
  const cut = more || last.length < sorted.length || shown.some((line) => line.cut);
  return {
    group,
    lines: shown.map(({ at, text }) => ({ at, text })),
    ...cut ? { cut: true } : {}
  };
}
var sortTails = (tails) => tails.filter(({ lines }) => lines.length > 0).sort((one, other) => (other.lines.at(-1)?.at ?? "").localeCompare(one.lines.at(-1)?.at ?? ""));

// src/core/evidence/missing-looks.ts
var MissingLooks = class {
  #byAdvice = /* @__PURE__ */ new Map();
  add(message, hint = "") {
    const key = hint === "" ? message : hint;
    const known = this.#byAdvice.get(key);
    if (known === void 0) this.#byAdvice.set(key, { first: message, hint, count: 1 });
    else known.count += 1;
  }
  render() {
    return [...this.#byAdvice.values()].map(({ first, hint, count }) => {
      const more = count === 1 ? "" : ` (and ${plural(count - 1, "more call")})`;
      return hint === "" ? `${first}${more}` : `${first}${more}. ${hint}`;
    });
  }
};

// src/core/evidence/troubles.ts
var SHOWN_EVENTS = 10;
var SHOWN_TARGETS = 20;
var TEXT_BYTES = 2048;
var isSteady = ({
  desired,
  running,
  pending,
  deployments,
  rollout = "COMPLETED"
}) => running === desired && pending === 0 && deployments <= 1 && rollout === "COMPLETED";
function computeServiceEvents(services, redact) {
  return services.filter((service) => !isSteady(service)).map(({ name, events }) => ({
    name,
    events: [...events].sort((one, other) => other.at - one.at).slice(0, SHOWN_EVENTS).map(({ at, message }) => ({
      at: new Date(at).toISOString(),
      message: shorten(redact(message), TEXT_BYTES)
    }))
  }));
}
var UNTROUBLED = /* @__PURE__ */ new Set(["healthy", "draining"]);
function computeUnhealthy({ group, targets, redact }) {
  return targets.filter(({ state }) => !UNTROUBLED.has(state)).slice(0, SHOWN_TARGETS).map(({ target, state, reason }) => ({
    group,
    target,
    state,
    reason: shorten(redact(reason), TEXT_BYTES)
  }));
}

// src/core/evidence/workloads.ts
var SERVICES_A_CALL = 10;
function listClusterServices(states, home) {
  const clusters = /* @__PURE__ */ new Map();
  for (const { attributes, region } of listResources(states, { types: ["aws_ecs_service"], home })) {
    const { name, cluster = "default" } = attributes;
    if (typeof name !== "string" || typeof cluster !== "string") continue;
    const key = `${region} ${cluster}`;
    const known = clusters.get(key) ?? { region, cluster, services: [] };
    known.services.push(name);
    clusters.set(key, known);
  }
  return [...clusters.values()].flatMap(
    ({ services, ...place }) => chunk([...new Set(services)], SERVICES_A_CALL).map((some) => ({ ...place, services: some }))
  );
}
function chunk(items, size) {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
function listTargetGroups(states, home) {
  const types = ["aws_lb_target_group", "aws_alb_target_group"];
  return listResources(states, { types, home }).flatMap(({ attributes: { arn, name }, region }) => {
    if (typeof arn !== "string" || parseArn(arn) === void 0) return [];
    return [{ region, arn, name: typeof name === "string" ? name : arn }];
  });
}

// src/operations/environment-evidence.ts
var LIMIT_MS = 9e3;
var BEFORE_MS = 60 * 6e4;
var AFTER_MS = 15e3;
var MOST_GROUPS = 20;
var SIDE_BY_SIDE = 12;
var MOST_PAGES = 5;
var PAGE_SIZE = 1e3;
async function collectEvidence(request) {
  const deadline = startDeadline(LIMIT_MS, request.signal);
  try {
    return await new Look(request, deadline.signal).collect();
  } finally {
    deadline.close();
  }
}
var Look = class {
  constructor(request, signal) {
    this.request = request;
    this.signal = signal;
  }
  request;
  signal;
  #tails = [];
  #services = [];
  #targets = [];
  #missing = new MissingLooks();
  async collect() {
    const { states, home, redact } = this.request;
    await Promise.all([
      this.#findGroups().then((groups) => this.#each(groups, (group) => this.#readTail(group))),
      this.#each(listClusterServices(states, home), (services) => this.#lookAtServices(services)),
      this.#each(listTargetGroups(states, home), (group) => this.#lookAtTargets(group))
    ]);
    return {
      logs: sortTails(this.#tails),
      services: sortBy(this.#services, ({ name }) => name),
      targets: sortBy(this.#targets, ({ group, target }) => `${group} ${target}`),
      missing: this.#missing.render().map(redact)
    };
  }
  #each(items, look) {
    return mapBounded(items, SIDE_BY_SIDE, (item) => look(item).catch((error) => this.#miss(error)));
  }
  async #findGroups() {
    const { logGroups, states, home } = this.request;
    const look = await findEnvironmentGroups({ logGroups, states, home, signal: this.signal });
    for (const { reason, hint } of look.unseen) this.#missing.add(reason, hint);
    const rest = look.found.length - MOST_GROUPS;
    if (rest > 0) this.#missing.add(`${plural(rest, "more log group")} of the environment not read`);
    return look.found.slice(0, MOST_GROUPS);
  }
  async #readTail({ region, name: group }) {
    const { logLines, redact, at } = this.request;
    const moment = Date.parse(at);
    const query = {
      region,
      group,
      from: moment - BEFORE_MS,
      to: moment + AFTER_MS,
      newestFirst: true,
      pageSize: PAGE_SIZE,
      signal: this.signal
    };
    const lines = [];
    let pages = 0;
    try {
      for await (const page of logLines.pages(query)) {
        lines.push(...page);
        pages += 1;
        if (lines.length >= TAIL_LINES || pages === MOST_PAGES) break;
      }
    } finally {
      this.#tails.push(computeTail({ group, lines, more: pages === MOST_PAGES, redact }));
    }
  }
  async #lookAtServices(services) {
    const { workloads, redact } = this.request;
    const statuses = await workloads.fetchServices({ ...services, signal: this.signal });
    this.#services.push(...computeServiceEvents(statuses, redact));
  }
  async #lookAtTargets({ region, arn, name }) {
    const { workloads, redact } = this.request;
    const targets = await workloads.fetchTargets({ region, group: arn, signal: this.signal });
    this.#targets.push(...computeUnhealthy({ group: name, targets, redact }));
  }
  #miss(error) {
    if (!(error instanceof MayflyError)) throw error;
    this.#missing.add(error.message, error.hint);
  }
};
var sortBy = (items, key) => [...items].sort((one, other) => key(one) < key(other) ? -1 : 1);

// src/operations/note-evidence.ts
var STATES_MS = 1e4;
async function noteEvidence({ context, journal, at }) {
  if (context.signal.aborted) return;
  const evidence = await journal.step("evidence", () => collect({ context, journal, at }));
  if (!isEmptyEvidence(evidence)) journal.evidence = evidence;
}
async function collect({ context, journal, at }) {
  const { environment, logGroups, logLines, workloads, signal } = context;
  const redact = (text) => journal.redact(text);
  try {
    return await collectEvidence({
      logGroups,
      logLines,
      workloads,
      signal,
      redact,
      states: await fetchStates(context),
      home: environment.region,
      at: new Date(at).toISOString()
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ...NO_EVIDENCE, missing: [redact(`what the environment said could not be looked at: ${why}`)] };
  }
}
async function fetchStates(context) {
  const { store, environment, signal } = context;
  const deadline = startDeadline(STATES_MS, signal);
  try {
    const reading = store.listStacks(environment.name).then((stacks) => readStates(context, stacks));
    return await Promise.race([reading, rejectAtEnd(deadline.signal)]);
  } finally {
    deadline.close();
  }
}
function rejectAtEnd(signal) {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    if (signal.aborted) reject(signal.reason);
  });
}

export {
  openCommandLines,
  noteEvidence
};
//# sourceMappingURL=chunk-HRBFIZSH.js.map
