import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  computeRun,
  explainTerraform,
  initStacks,
  label,
  noteDiagnostics,
  openStackWork,
  runLocked
} from "./chunk-5MACDWFS.js";
import {
  releaseOwnLock
} from "./chunk-AF47TZXG.js";
import {
  noteEvidence,
  openCommandLines
} from "./chunk-HRBFIZSH.js";
import {
  explainEnd,
  fillInLine,
  findLogGroups,
  listLogGroups,
  runLine
} from "./chunk-M72OMDNU.js";
import {
  Journal,
  RunOutputs
} from "./chunk-JKMZKWXC.js";
import {
  settleAll
} from "./chunk-6ZDDILOL.js";
import {
  findLockHolder
} from "./chunk-NKORVCHF.js";
import {
  describeLock
} from "./chunk-VIYW7HSH.js";
import {
  Announcer,
  pickRecordedIds
} from "./chunk-SVAOTBEA.js";
import {
  computeRelaxation
} from "./chunk-YGZNUWJB.js";
import {
  computeWaves
} from "./chunk-FMYK73HG.js";
import {
  escapeTemplate
} from "./chunk-IFEOJK7W.js";
import {
  TAG_KEYS,
  computeTagValue,
  computeTags
} from "./chunk-KQEFCLYQ.js";
import {
  computeHash
} from "./chunk-CSJGV2KO.js";
import {
  computeStandingReport
} from "./chunk-AM6W2YCD.js";
import {
  TAKEN_OVER,
  computeOutcome,
  concludeRun,
  endAtFence,
  hasBundle,
  lookAtFence,
  settle
} from "./chunk-G765L76Y.js";
import {
  computeNextGeneration,
  computeWithoutRun,
  isKnownMove
} from "./chunk-QWQSXEYX.js";
import {
  ADOPTABLE,
  computeAdoptions,
  describeAdoption,
  findLost,
  readStates
} from "./chunk-QMDHPYCQ.js";
import {
  isSameRun
} from "./chunk-EN3RCEDW.js";
import {
  describeLine
} from "./chunk-U3WOXC4B.js";
import {
  findSiblings,
  listCopies
} from "./chunk-GDUMGRCO.js";
import {
  pickFacts
} from "./chunk-US3W6LK4.js";
import {
  isAttributes
} from "./chunk-VAY5BCSA.js";
import {
  isFailing
} from "./chunk-DKZNOMMQ.js";
import {
  KEEP_LABEL
} from "./chunk-YN5LI77Q.js";
import {
  takeLast
} from "./chunk-O43VWYSX.js";
import {
  formatDuration
} from "./chunk-XA3SNHR6.js";
import {
  computeConsoleLink,
  parseArn
} from "./chunk-FIXMPWVU.js";
import {
  plural
} from "./chunk-Z4Z2PRXF.js";
import {
  MayflyError,
  describeError
} from "./chunk-SJXQFWZL.js";

// src/operations/destroy-environment.ts
import { join } from "node:path";

// src/core/environment/needs-recovery.ts
var ORDERLY = /* @__PURE__ */ new Set(["live", "blocked", "destroyed"]);
function needsRecovery(record) {
  if (record === void 0) return false;
  if (brokeOff(record)) return true;
  const { ended, stacks, status } = record;
  if (status === "destroyed" || stacks.length === 0) return false;
  return ended?.recheck !== true && !ORDERLY.has(ended?.status ?? status);
}
var brokeOff = (record) => record?.mayLack === true || (record?.unfinished ?? []).length > 0;

// src/core/recovery/recovered-stack.ts
function computeRecoveredStack({ region, home, taken }) {
  const name = region === home ? "recovered" : `recovered-${region}`;
  return taken.includes(name) ? `mayfly-${name}` : name;
}
function parseRecoveredRegion(stack) {
  return /^(?:mayfly-)?recovered-([a-z]{2}(?:-[a-z]+)+-\d)$/.exec(stack)?.[1];
}

// src/core/terraform/retryable-errors.ts
var RETRYABLE_ERRORS = [
  {
    pattern: /\bError acquiring the state lock\b/,
    why: "another run holds the lock of the state",
    source: "https://developer.hashicorp.com/terraform/language/state/locking"
  },
  {
    pattern: /\bDependencyViolation\b|has dependencies and cannot be deleted|has a dependent object/i,
    why: "something that is being removed still uses it",
    source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html"
  },
  {
    pattern: /\bInvalidNetworkInterface\.InUse\b|network interface .{0,80}(?:is )?(?:currently )?in use/i,
    why: "AWS has not let go of a network interface yet",
    source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html"
  },
  {
    pattern: /\b(?:InvalidIPAddress|InvalidGroup|InvalidParameterValue)\.InUse\b|\bVolumeInUse\b|\bAuthFailure\b.*network interface/i,
    why: "it is still in use",
    source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html"
  },
  {
    pattern: /\bResourceInUse(?:Exception|Fault)?\b|\bResource\.?InUse\b|\bFileSystemInUse\b|is currently in use by/i,
    why: "it is still in use",
    source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteTargetGroup.html"
  },
  {
    pattern: /\bOperationAborted\b|\bConflictException\b|\bConcurrentModification(?:Exception)?\b|\bConcurrentUpdateException\b/,
    why: "AWS is still busy with another change of it",
    source: "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html"
  },
  {
    pattern: /\bBucketNotEmpty\b/,
    why: "something was written into the bucket while it was emptied",
    source: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html"
  },
  {
    pattern: /\bDeleteConflict\b|\bNoSuchEntity\b/,
    why: "IAM has not seen the changes before it yet",
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency"
  },
  {
    pattern: /\bInvalid\w*State(?:Fault|Exception)?\b|\bIncorrectState\b|\bClusterContains(?:Services|Tasks|ContainerInstances)Exception\b/,
    why: "it is in the middle of another change",
    source: "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBInstance.html"
  },
  {
    pattern: /\bThrottl(?:ing|ed)(?:Exception)?\b|\bTooManyRequests(?:Exception)?\b|\bRequestLimitExceeded\b|\bSlowDown\b/,
    why: "AWS is asked too often",
    source: "https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html"
  },
  {
    pattern: /\b(?:ServiceUnavailable|InternalError|InternalFailure|RequestTimeout)(?:Exception)?\b|StatusCode: 5\d\d\b/,
    why: "AWS failed by itself",
    source: "https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html"
  }
];
function explainRetry(diagnostics) {
  const texts = diagnostics.filter(({ severity }) => severity === "error").map(({ summary, detail }) => `${summary}
${detail}`);
  return RETRYABLE_ERRORS.find(({ pattern }) => texts.some((text) => pattern.test(text)))?.why;
}

// src/operations/destroy-stacks.ts
var PAUSES_MS = [1e4, 3e4, 6e4];
var LIMIT_MS = 20 * 6e4;
async function destroyStacks(work, stacks, options = {}) {
  for (const wave of [...computeWaves(stacks)].reverse()) {
    const ends = await settleAll(wave.map((stack) => destroyStack(work, stack, options)));
    if (ends.includes(false)) return false;
  }
  return true;
}
async function destroyStack(work, stack, options) {
  const outcome = await destroyPatiently(work, stack, options);
  if (outcome === void 0) return false;
  if (!outcome.ok && await holdsNothing(work, { stack, outcome })) {
    work.context.log.info(
      `${stack.name} can't be planned, but its state holds nothing: there is nothing to destroy`
    );
    return true;
  }
  noteDiagnostics(work, stack, outcome);
  return outcome.ok;
}
async function destroyPatiently(work, stack, { trusted = false, mayGo = async () => true }) {
  const { clock, log, signal, terraform } = work.context;
  const start = clock.now();
  let refresh = !trusted;
  let tries = 0;
  for (; ; ) {
    if (!await mayGo()) return void 0;
    const run = { ...computeRun(work, stack, "destroy"), refresh };
    const outcome = await runLocked(work, stack, () => terraform.destroy(run));
    const why = outcome.ok || signal.aborted ? void 0 : explainAgain(outcome, refresh);
    const pause = PAUSES_MS[tries];
    if (why === void 0 || pause === void 0 || clock.now() - start >= LIMIT_MS) return outcome;
    const wait = explainRetry(outcome.diagnostics) === void 0 ? 0 : pause;
    tries += 1;
    log.info(
      `${label(work, stack)}destroy failed, since ${why}; trying again in ${formatDuration(wait)} (${tries} of ${PAUSES_MS.length})`
    );
    if (wait > 0) await clock.sleep(wait, signal);
    refresh = true;
  }
}
var explainAgain = ({ diagnostics }, refresh) => explainRetry(diagnostics) ?? (refresh ? void 0 : "the state may be behind what is there");
async function holdsNothing({ context }, { stack, outcome }) {
  const locked = outcome.diagnostics.some(({ summary }) => /state lock/i.test(summary));
  if (locked || context.signal.aborted) return false;
  const { resources } = await context.store.readState(context.environment.name, stack.name);
  return resources.length === 0;
}

// src/operations/bare-stacks.ts
async function makeBareStacks(context, names) {
  const { config, emulated, environment, folders, sources, store } = context;
  const backendOf = (stack) => store.backend(environment.name, stack);
  const outputDirectory = await folders.make("bare");
  return Promise.all(
    names.map(async (name) => {
      const stack = await sources.makeBare({ name, outputDirectory });
      const override = {
        backend: backendOf(name),
        region: parseRecoveredRegion(name) ?? environment.region,
        tags: computeTags({ environment: environment.name, repository: environment.repository }),
        relax: config.protectFromDestroy === "relax",
        emulated
      };
      return sources.seal({ stack, override, backendOf });
    })
  );
}
async function findStateful(context, names) {
  const { store, environment } = context;
  const held = await Promise.all(names.map((name) => store.readState(environment.name, name)));
  return names.filter((_, index) => (held[index]?.resources ?? []).length > 0);
}
async function retireStacks(work, names) {
  const { context, journal } = work;
  const stateful = await findStateful(context, names);
  if (stateful.length === 0) return [];
  context.log.info(`Destroying stacks that the code no longer has: ${stateful.join(", ")}`);
  const stacks = await makeBareStacks(context, stateful);
  for (const { name } of stacks) journal.addStack(name, []);
  if (await initStacks(work, stacks)) await destroyStacks(work, stacks);
  return findStateful(context, stateful);
}

// src/operations/remove-log-groups.ts
async function removeLogGroups({
  context,
  journal,
  states
}) {
  const wanted = listLogGroups(states, context.environment.region);
  const { found, unseen } = await findLogGroups({ logGroups: context.logGroups, wanted });
  for (const { prefix, reason } of unseen) {
    journal.warnings.push(
      `not proven: log groups ${prefix}* could not be looked for, which AWS makes without tags (${reason}). Grant \`logs:DescribeLogGroups\` and \`logs:DeleteLogGroup\`.`
    );
  }
  const left = [];
  const destroyed = [];
  await settleAll(
    found.map(async ({ region, name }) => {
      const why = await context.logGroups.remove({ region, name }).catch(explain);
      if (why === void 0) destroyed.push(name);
      else left.push({ name: `log group ${name}`, why });
    })
  );
  return { destroyed: destroyed.sort(), left };
}
function explain(error) {
  if (error instanceof MayflyError) return error.message;
  throw error;
}

// src/core/recovery/foreign-part.ts
function isForeignPart({ arn, tags }) {
  const ways = computeAdoptions(arn);
  if (ways.length === 0 || ways.some(({ row }) => row.dependent === true)) return true;
  return Object.keys(tags).some((key) => key.startsWith("aws:"));
}

// src/core/recovery/left.ts
var NO_RECOVERY = { destroyed: [], gone: [], left: [] };
function joinRecoveries(recoveries) {
  return {
    destroyed: recoveries.flatMap(({ destroyed }) => destroyed),
    gone: recoveries.flatMap(({ gone }) => gone),
    left: recoveries.flatMap(({ left }) => left)
  };
}

// src/core/recovery/judge-import.ts
function judgeImport(facts) {
  const { row, resource, owner, unproven = false, orphaned = false } = facts;
  const before = resource?.before;
  if (resource === void 0 || before === void 0)
    return { kind: "refused", reason: "Terraform read nothing of it" };
  if (resource.action !== "no-op" && resource.action !== "update")
    return { kind: "refused", reason: `Terraform would ${resource.action} it` };
  const tags = { ...readTags(before.tags_all), ...readTags(before.tags) };
  const tagless = Object.keys(tags).length === 0;
  const listed = row.unlisted !== true && !unproven;
  const ours = areOurs(tags, owner) || tagless && (listed || orphaned);
  return ours ? { kind: "ours", known: Object.keys(before) } : { kind: "foreign" };
}
function areOurs(tags, { environment, repository }) {
  const home = repository === void 0 ? void 0 : computeTagValue(repository);
  return tags[TAG_KEYS.environment] === computeTagValue(environment) && tags[TAG_KEYS.repository] === home;
}
var readTags = (value) => isAttributes(value) ? value : {};

// src/core/recovery/planned-imports.ts
function computePlannedImports(plan, { lost, killed }) {
  const listed = lost.flatMap(({ arn }) => computeAdoptions(arn).map((adoption) => ({ arn, ...adoption })));
  return plan.resources.filter(({ action }) => action === "create").flatMap((resource) => {
    const { address, type } = resource;
    const row = ADOPTABLE.find((one) => one.type === type && one.namedBy !== void 0);
    const name = row && nameOf(row, resource);
    if (row === void 0 || name === void 0) return [];
    const match = listed.find((one) => one.row.type === type && nameIn(one.row, one.arn) === name);
    if (match !== void 0) return [{ address, row, id: match.id, arn: match.arn }];
    if (row.importId !== "{name}") return [];
    const orphaned = killed !== void 0 && bears(name, killed);
    return [{ address, row, id: name, ...orphaned ? { orphaned } : {} }];
  });
}
function nameOf({ namedBy = "" }, { after }) {
  const name = after?.[namedBy];
  return typeof name === "string" && name !== "" ? name : void 0;
}
var bears = (name, environment) => name.split(environment).slice(1).some((rest) => !/^\d/.test(rest));
var nameIn = ({ arn: [, form] }, arn) => form.exec(arn.split(":").slice(5).join(":"))?.groups?.name;
function keepOurs(imports, { plan, owner }) {
  const byAddress = new Map(plan.resources.map((resource) => [resource.address, resource]));
  return imports.filter(({ address, row, orphaned = false }) => {
    const resource = byAddress.get(address);
    const read = resource && { ...resource, action: "no-op" };
    return judgeImport({ row, resource: read, owner, unproven: true, orphaned }).kind === "ours";
  });
}

// src/operations/find-lost-names.ts
async function findLostNames(work, { stacks, killed }) {
  const { terraform, environment } = work.context;
  const query = { lost: [], killed: killed ? environment.name : void 0 };
  const plans = await settleAll(
    stacks.map(
      (stack) => terraform.plan({ ...computeRun(work, stack, "plan"), onEvent: () => {
      }, lock: false })
    )
  );
  if (killed)
    for (const { name } of stacks.filter((_, index) => plans[index]?.plan === void 0))
      work.journal.warnings.push(
        `${name} can't be planned: what a killed run may have made of it without tags could not be looked for`
      );
  return plans.flatMap(({ plan }) => plan === void 0 ? [] : computePlannedImports(plan, query)).map(({ row, id, orphaned }) => ({ row, id, ...orphaned === true ? { orphaned } : {} }));
}

// src/core/recovery/recovery-root.ts
var addressOf = ({ row, label: label2 }) => `${row.type}.${label2}`;
function renderRecoveryRoot(adopted) {
  const resource = {};
  for (const one of adopted) {
    const ofType = resource[one.row.type] ?? {};
    resource[one.row.type] = { ...ofType, [one.label]: renderResource(one, adopted) };
  }
  return {
    terraform: {},
    ...adopted.length === 0 ? {} : {
      import: adopted.map((one) => ({ to: addressOf(one), id: escapeTemplate(one.id) })),
      resource
    }
  };
}
function renderResource(one, adopted) {
  const later = one.known === void 0 ? [] : computeLater(one, adopted);
  return {
    ...one.row.needs,
    ...one.known === void 0 ? {} : relaxationsOf(one),
    lifecycle: { ignore_changes: computeIgnored(one) },
    ...later.length === 0 ? {} : { depends_on: later }
  };
}
var relaxationsOf = ({ row, relax }) => relax ? computeRelaxation(row.type) : {};
function computeIgnored(one) {
  const { known, row } = one;
  if (row.ignore !== void 0) return row.ignore;
  const relaxed = relaxationsOf(one);
  if (known === void 0 || Object.keys(relaxed).length === 0) return "all";
  return known.filter((argument) => !Object.hasOwn(relaxed, argument));
}
function computeLater({ row }, adopted) {
  const waves = adopted.map((other) => other.row.wave).filter((wave) => wave > row.wave);
  const next = Math.min(...waves);
  return adopted.filter((other) => other.row.wave === next).map(addressOf);
}

// src/core/recovery/candidate.ts
var READABLE = 40;
function computeLabel(name) {
  const [last = ""] = (parseArn(name)?.resource ?? name).split(/[:/ ]/).slice(-1);
  const readable = last.replace(/[^A-Za-z0-9_-]/g, "_").slice(0, READABLE);
  return `${/^[A-Za-z_]/.test(readable) ? "" : "_"}${readable}-${computeHash(name).slice(0, 6)}`;
}

// src/core/recovery/import-errors.ts
var GONE = /^Cannot import non-existent remote object$/;
var ADDRESS = /existing object to "([^"]+)"/;
function readImportErrors(diagnostics) {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return new Map(
    errors.flatMap(({ summary, detail, address }) => {
      const named = address ?? ADDRESS.exec(detail.replace(/\s+/g, " "))?.[1];
      return named === void 0 ? [] : [[named, { gone: GONE.test(summary), reason: summary }]];
    })
  );
}

// src/core/recovery/sort-candidates.ts
var NO_WAY = "Mayfly knows no way to adopt its type";
function findWays({ arns, named }) {
  const listed = arns.map((name) => ({ name, ways: computeAdoptions(name) }));
  const known = new Set(listed.flatMap(({ ways }) => ways.map(describeAdoption)));
  const byName = named.filter((adoption) => !known.has(describeAdoption(adoption))).map((adoption) => ({
    name: describeAdoption(adoption),
    label: computeLabel(describeAdoption(adoption)),
    ways: [adoption],
    unproven: true,
    ...adoption.orphaned === true ? { orphaned: true } : {}
  }));
  return {
    open: [
      ...listed.flatMap(
        ({ name, ways: [first, ...others] }) => first === void 0 ? [] : [{ name, label: computeLabel(name), ways: [first, ...others] }]
      ),
      ...byName
    ],
    gone: [],
    left: listed.filter(({ ways }) => ways.length === 0).map(({ name }) => ({ name, why: NO_WAY }))
  };
}
var isGuess = ({ unproven, orphaned }) => unproven === true && orphaned !== true;
function sortByErrors(candidates, diagnostics) {
  const errors = readImportErrors(diagnostics);
  const open = [];
  const gone = [];
  const left = [];
  for (const candidate of candidates) {
    const { name, ways, refusal } = candidate;
    const [way, ...others] = ways;
    const error = errors.get(addressOf({ row: way.row, label: candidate.label }));
    const why = error === void 0 || error.gone ? refusal : error.reason;
    const [next, ...later] = others;
    if (error === void 0) open.push(candidate);
    else if (next !== void 0)
      open.push({ ...candidate, ways: [next, ...later], ...why === void 0 ? {} : { refusal: why } });
    else if (why === void 0 || isGuess(candidate)) gone.push(name);
    else left.push({ name, why });
  }
  return { open, gone, left };
}
function sortByPlan(candidates, { plan, owner }) {
  const byAddress = new Map(plan.resources.map((resource) => [resource.address, resource]));
  const open = [];
  const gone = [];
  const left = [];
  for (const candidate of candidates) {
    const [{ row }] = candidate.ways;
    const resource = byAddress.get(addressOf({ row, label: candidate.label }));
    const { name, unproven = false, orphaned = false } = candidate;
    const verdict = judgeImport({ row, resource, owner, unproven, orphaned });
    if (verdict.kind === "ours") open.push({ ...candidate, known: verdict.known });
    else if (verdict.kind === "foreign" || isGuess(candidate)) gone.push(name);
    else left.push({ name, why: verdict.reason });
  }
  return { open, gone, left };
}
var toAdopted = ({ label: label2, ways: [way] }, rest) => ({ ...way, label: label2, ...rest });

// src/operations/owner.ts
var ownerOf = ({ environment: { name, repository } }) => ({
  environment: name,
  repository
});

// src/operations/adopt-lost.ts
var ROUNDS = 8;
async function adoptLost(adoption) {
  const { context } = adoption;
  let sorted = findWays(adoption.suspects);
  for (let round = 1; round <= ROUNDS && sorted.open.length > 0; round++) {
    const { open } = sorted;
    context.log.info(`Asking AWS for ${plural(open.length, "resource")} that no state holds`);
    await adoption.write(renderRecoveryRoot(open.map((one) => toAdopted(one, { relax: false }))));
    const { plan, diagnostics } = await runPlan(adoption);
    if (plan !== void 0) {
      const read = sortByPlan(open, { plan, owner: ownerOf(context) });
      return applyAdoption(adoption, merge(sorted, read));
    }
    const next = sortByErrors(open, diagnostics);
    if (next.open.length === open.length && next.open.every((one) => open.includes(one)))
      return giveUp(sorted, firstError(diagnostics));
    sorted = merge(sorted, next);
  }
  return giveUp(sorted, `it could not be read in ${ROUNDS} attempts`);
}
async function applyAdoption(adoption, sorted) {
  const { gone, left, open } = sorted;
  if (open.length === 0) return { adopted: /* @__PURE__ */ new Map(), gone, left };
  const relax = adoption.context.config.protectFromDestroy === "relax";
  await adoption.write(renderRecoveryRoot(open.map((one) => toAdopted(one, { relax, known: one.known }))));
  const { plan, diagnostics } = await runPlan(adoption);
  if (plan === void 0) return giveUp(sorted, firstError(diagnostics));
  if (plan.resources.some(({ action }) => action === "create" || action === "replace"))
    return giveUp(sorted, "Terraform would make it anew");
  const { context, stack } = adoption;
  const outcome = await runLocked({ context }, stack, () => context.terraform.apply(computeRun2(adoption)));
  const { resources } = await context.store.readState(context.environment.name, stack.name);
  const held = new Set(resources.map(({ address }) => address));
  const tried = open.map(({ name, label: label2, ways: [{ row }] }) => ({
    name,
    address: addressOf({ row, label: label2 })
  }));
  const missed = tried.filter(({ address }) => !held.has(address));
  return {
    adopted: new Map(
      tried.filter(({ address }) => held.has(address)).map(({ name, address }) => [address, name])
    ),
    gone,
    left: [...left, ...missed.map(({ name }) => ({ name, why: firstError(outcome.diagnostics) }))]
  };
}
var merge = (before, { open, gone, left }) => ({
  open,
  gone: [...before.gone, ...gone],
  left: [...before.left, ...left]
});
var giveUp = ({ open, gone, left }, why) => ({
  adopted: /* @__PURE__ */ new Map(),
  gone,
  left: [...left, ...open.filter((one) => !isGuess(one)).map(({ name }) => ({ name, why }))]
});
var firstError = (diagnostics) => diagnostics.find(({ severity }) => severity === "error")?.summary ?? "Terraform gave no reason";
var runPlan = (adoption) => adoption.context.terraform.plan({ ...computeRun2(adoption), lock: true });
var computeRun2 = ({ context, stack }) => ({
  directory: stack.directory,
  signal: context.signal,
  onEvent: () => {
  }
});

// src/operations/wait-for-locks.ts
var LIMIT_MS2 = 20 * 6e4;
var LOOK_MS = 5e3;
var PROGRESS_MS = 3e4;
async function waitForLocks(wait) {
  for (const stack of wait.stacks) {
    const stop = await waitForLock(wait, stack);
    if (stop !== void 0) return stop;
  }
  return void 0;
}
async function waitForLock(wait, stack) {
  const { context, ledger } = wait;
  const { clock, signal, store, environment, log } = context;
  const start = clock.now();
  let lock = await store.readLock(environment.name, stack);
  for (let said = Number.NEGATIVE_INFINITY; lock !== void 0; ) {
    const now = clock.now();
    if (now - said >= PROGRESS_MS) {
      said = now;
      const holder = await findLockHolder(context, { lock, record: ledger.record });
      if (holder.state === "ended") return breakLock(wait, { stack, lock, holder });
      if (!await ledger.isNewest()) return { status: "superseded", reason: TAKEN_OVER };
      if (now - start >= LIMIT_MS2) return explainLock({ context, stack, lock, holder });
      log.info(
        `${stack}: the state is locked: ${describeLock(lock)}${nameRun(holder)}; waiting, ${formatDuration(now - start)} of at most ${formatDuration(LIMIT_MS2)}`
      );
    }
    await clock.sleep(LOOK_MS, signal);
    lock = await store.readLock(environment.name, stack);
  }
  return void 0;
}
async function breakLock(wait, { stack, lock, holder }) {
  const { context, journal } = wait;
  const removed = await context.store.removeLock(context.environment.name, stack, lock.id);
  if (!removed) return waitForLock(wait, stack);
  const note = `the state lock of ${stack} was left by a run that is over${nameRun(holder)}, and was removed`;
  context.log.info(note);
  journal.warnings.push(note);
  return void 0;
}
function explainLock({ context, stack, lock, holder }) {
  const why = holder.state === "unknown" && holder.run !== void 0 ? " Whether that run is over could not be asked of GitHub: grant `actions: read`, and Mayfly finds out by itself." : "";
  return {
    status: "failed",
    kind: "outside",
    reason: `the state of ${stack} in ${context.environment.name} is locked: ${describeLock(lock)}${nameRun(holder)}`,
    nextStep: `Wait for whoever holds it and re-run this job. Where it is gone for good, comment \`/mayfly unlock\` or run \`command: unlock\` for this pull request first.${why}`
  };
}
var nameRun = ({ run }) => run === void 0 ? "" : ` (${run.url})`;

// src/operations/recover-lost.ts
async function recoverLost(work, { lost, named = [] }) {
  const recoveries = [];
  const home = work.context.environment.region;
  const regions = [...named.length > 0 ? [home] : [], ...lost.map(({ region }) => region)];
  for (const region of new Set(regions)) {
    const arns = lost.filter((resource) => resource.region === region).map(({ arn }) => arn);
    recoveries.push(
      await recoverIn(work, { region, suspects: { arns, named: region === home ? named : [] } })
    );
  }
  return joinRecoveries(recoveries);
}
async function recoverIn(recovery, { region, suspects }) {
  const { context, journal, ledger } = recovery;
  const taken = [
    ...ledger.record.stacks.map((stack2) => stack2.name),
    ...recovery.stacks.map((stack2) => stack2.name)
  ];
  const name = computeRecoveredStack({ region, home: context.environment.region, taken });
  const leave = (why) => ({
    ...NO_RECOVERY,
    left: [
      ...suspects.arns,
      ...suspects.named.filter(({ orphaned }) => orphaned === true).map(describeAdoption)
    ].map((name2) => ({ name: name2, why }))
  });
  const { stack, write } = await makeRecoveredStack(context, { name, region, like: recovery.stacks[0] });
  const work = openStackWork(context, journal, [stack]);
  if (!await initStacks(work, [stack])) return leave("Terraform could not be initialized");
  const locked = await waitForLocks({ context, journal, ledger, stacks: [name] });
  if (locked !== void 0) return leave(locked.reason ?? "its state is locked");
  const adopted = await adoptLost({ context, stack, write, suspects });
  if (adopted.adopted.size === 0) return { ...adopted, destroyed: [] };
  journal.addStack(name, []);
  await destroyStacks(work, [stack], { trusted: true });
  return collect(work.context, { name, adopted, journal });
}
async function collect(context, { name, adopted, journal }) {
  const { resources } = await context.store.readState(context.environment.name, name);
  const stay = new Set(resources.map(({ address }) => address));
  const whyOf = (address) => journal.diagnostics.find((one) => one.severity === "error" && one.address === address)?.summary ?? "Terraform could not destroy it";
  const found = [...adopted.adopted];
  return {
    destroyed: found.filter(([address]) => !stay.has(address)).map(([, name2]) => name2),
    gone: adopted.gone,
    left: [
      ...adopted.left,
      ...found.filter(([address]) => stay.has(address)).map(([address, name2]) => ({ name: name2, why: whyOf(address) }))
    ]
  };
}
async function makeRecoveredStack(context, { name, region, like }) {
  const { emulated, environment, folders, sources, store } = context;
  const backendOf = (stack2) => store.backend(environment.name, stack2);
  const outputDirectory = await folders.make(name);
  const bare = await sources.makeBare({ name, outputDirectory, ...like === void 0 ? {} : { like } });
  const override = { backend: backendOf(name), region, tags: {}, relax: false, emulated };
  const stack = await sources.seal({ stack: bare, override, backendOf });
  return { stack, write: (content) => sources.makeBare({ name, outputDirectory, content }) };
}

// src/operations/suspects.ts
async function findSuspects({ context, journal, ledger }, { work, stacks, states }) {
  const look = await findLost(context, { states, regions: ledger.record.regions });
  const lost = look.lost.filter((resource) => !isForeignPart(resource));
  const held = states.some(({ resources }) => resources.length > 0);
  const killed = journal.brokeOff || brokeOff(ledger.previous);
  const doubtful = killed || needsRecovery(ledger.previous) || lost.length > 0 || !held;
  return {
    lost,
    named: doubtful ? await findLostNames(work, { stacks, killed }) : [],
    stacks
  };
}
async function recoverSuspects(destroy, { lost, named, stacks }) {
  if (lost.length === 0 && named.length === 0) return NO_RECOVERY;
  if (!await destroy.ledger.isNewest())
    return { ...NO_RECOVERY, left: lost.map(({ arn }) => ({ name: arn, why: TAKEN_OVER })) };
  return destroy.journal.step("recover", () => recoverLost({ ...destroy, stacks }, { lost, named }));
}

// src/operations/wait-until-forgotten.ts
var PAUSES_MS2 = [5e3, 1e4, 15e3, 3e4, 3e4, 3e4];
async function waitUntilForgotten({ clock, emulated, environment, log, signal, tagged }, { left, lost }) {
  let open = left;
  for (const pause of emulated ? [] : PAUSES_MS2) {
    const doubtful = open.filter(({ why }) => why === NO_WAY);
    if (doubtful.length === 0) return open;
    log.info(
      `AWS lists ${plural(doubtful.length, "resource")} that can't be adopted; looking again in ${formatDuration(pause)}`
    );
    await clock.sleep(pause, signal);
    const { found, unseen } = await tagged.find({
      environment: environment.name,
      repository: environment.repository,
      regions: [...new Set(lost.map(({ region }) => region))]
    });
    const listed = new Set(found.map(({ arn }) => arn));
    if (unseen.length === 0) open = open.filter(({ name, why }) => why !== NO_WAY || listed.has(name));
  }
  return open;
}

// src/operations/prove-teardown.ts
async function proveTeardown(destroy, before) {
  const { context, journal, ledger } = destroy;
  const { names, states } = before;
  const look = await journal.step(
    "proof",
    () => findLost(context, { states, regions: ledger.record.regions })
  );
  noteUnseen(journal, look);
  const recovery = await recoverRest(destroy, { look, before });
  const logs = await removeLogGroups({ context, journal, states });
  const left = [...await findInStates(destroy, names), ...recovery.left, ...logs.left];
  const deleted = journal.changes.filter(({ action, outcome }) => action === "delete" && outcome === "done");
  journal.receipt = {
    destroyed: deleted.length + logs.destroyed.length,
    left: left.map(({ name }) => name),
    ms: journal.elapsed()
  };
  noteFound(journal, "that no state held, found by their tags or names", recovery.destroyed);
  noteFound(journal, "that AWS had made without tags", logs.destroyed);
  return left.length === 0 ? { status: "destroyed" } : explainLeft(left);
}
async function recoverRest(destroy, { look, before }) {
  const { suspects, recovered } = before;
  const settled = /* @__PURE__ */ new Set([...recovered.destroyed, ...recovered.gone]);
  const lost = look.lost.filter(({ arn }) => !settled.has(arn));
  const failed = new Set(recovered.left.map(({ name }) => name));
  const named = suspects.named.filter((adoption) => failed.has(describeAdoption(adoption)));
  const rest = await recoverSuspects(destroy, { ...suspects, lost, named });
  const left = await waitUntilForgotten(destroy.context, { left: rest.left, lost });
  return { destroyed: [...recovered.destroyed, ...rest.destroyed], gone: rest.gone, left };
}
function noteFound(journal, what, names) {
  if (names.length === 0) return;
  journal.warnings.push(`destroyed too: ${plural(names.length, "resource")} ${what}: ${list(names)}`);
}
async function findInStates({ context }, names) {
  const states = await readStates(context, names);
  return states.flatMap(
    ({ resources }) => resources.map(({ address }) => ({ name: address, why: "it is still in the state" }))
  );
}
function noteUnseen(journal, { unseen }) {
  for (const { region, reason } of unseen) {
    journal.warnings.push(
      `not proven for ${region}: what carries this environment's tags could not be listed there (${reason}). Grant \`tag:GetResources\`; until then only the states say that nothing is left.`
    );
  }
}
function explainLeft(left) {
  const [first] = left;
  const shown = first === void 0 ? "" : `${first.name}: ${first.why}`;
  const more = left.length > 1 ? ` (+${left.length - 1} more)` : "";
  const link = first === void 0 || parseArn(first.name) === void 0 ? "" : `, ${computeConsoleLink(first.name)}`;
  return {
    status: "failed",
    kind: "outside",
    reason: `${plural(left.length, "resource")} ${left.length === 1 ? "is" : "are"} still there: ${shown}${more}${link}`,
    nextStep: "Re-run this job to try again, or remove by hand what is listed."
  };
}
var list = (names) => `${names.slice(0, 10).join(", ")}${names.length > 10 ? ` (+${names.length - 10} more)` : ""}`;

// src/operations/run-hooks.ts
var SHOWN_BYTES = 2048;
var NAMES = {
  afterApply: "after_apply",
  beforeDestroy: "before_destroy"
};
async function runAfterApply({ context, journal }) {
  const { afterApply } = context.config.hooks;
  if (afterApply.length === 0) return void 0;
  const failure = await journal.step("hooks after apply", async () => {
    const lines = await openCommandLines(context, journal.runOutputs);
    journal.addWarnings(lines.warnings);
    for (const hook of afterApply) {
      const failed = await runHook("afterApply", hook, lines);
      if (failed !== void 0 || context.signal.aborted) return failed;
    }
    return void 0;
  });
  if (failure === void 0) return void 0;
  await noteEvidence({ context, journal, at: context.clock.now() });
  return explainFailure(failure);
}
var BEFORE_DESTROY_MS = 15 * 6e4;
async function runBeforeDestroy(run, fetchStates) {
  const { beforeDestroy } = run.context.config.hooks;
  if (beforeDestroy.length === 0) return;
  try {
    const states = await fetchStates();
    if (states.every(({ resources }) => resources.length === 0)) return;
    await run.journal.step("hooks before destroy", () => runEach(run, states));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    warn(run, run.journal.redact(`the hooks before_destroy could not be run: ${why}`));
  }
}
async function runEach(run, states) {
  const { context, journal } = run;
  const { clock, signal, config } = context;
  const outputs = new RunOutputs({
    mask: (text) => context.log.mask(text),
    open: context.environment,
    secrets: context.secrets
  });
  for (const state of states) outputs.add(state.outputs);
  const lines = await openCommandLines(context, outputs);
  journal.addWarnings(lines.warnings);
  const endsAt = clock.now() + BEFORE_DESTROY_MS;
  for (const hook of config.hooks.beforeDestroy) {
    if (signal.aborted) return;
    const leftMs = endsAt - clock.now();
    const failure = leftMs <= 0 ? { reason: `hook before_destroy \`${describeLine(hook)}\` was not run: those before it took 15 min` } : await runHook("beforeDestroy", { ...hook, timeoutMs: Math.min(hook.timeoutMs, leftMs) }, lines);
    if (failure !== void 0) warn(run, `${failure.reason}. The environment is destroyed all the same`);
  }
}
function warn({ context, journal }, text) {
  context.log.warn(text);
  journal.warnings.push(text);
  context.onHookWarning?.(text);
}
async function runHook(kind, hook, { context, values }) {
  const fail = (why, output = "") => ({
    reason: `hook ${NAMES[kind]} \`${describeLine(hook)}\` failed: ${why}`,
    hook,
    output: takeLast(output, SHOWN_BYTES)
  });
  try {
    const line = fillInLine(hook, values);
    const directory = await context.host.findDirectory(hook.directory);
    const end = await runLine({ line, directory, label: NAMES[kind] }, context);
    const why = end && explainEnd(end);
    return why === void 0 ? void 0 : fail(why, end?.output);
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    return fail(context.redact(error.message));
  }
}
function explainFailure({ reason, hook, output }) {
  const { place } = hook;
  const diagnostic = {
    severity: "error",
    summary: reason,
    detail: output,
    ...place === void 0 ? {} : { location: place }
  };
  return {
    status: "failed",
    reason,
    nextStep: "Everything is applied, and nothing was checked; mend the hook and push.",
    diagnostics: [diagnostic]
  };
}

// src/operations/destroy-environment.ts
async function destroyEnvironment(destroy) {
  const { context, journal, ledger } = destroy;
  const known = await listKnownStacks(context, ledger.record);
  const stacks = await journal.step("bundle", () => findStacks(context, known));
  for (const { name, dependsOn } of stacks) journal.addStack(name, dependsOn);
  const work = openStackWork(context, journal, stacks);
  const names = [.../* @__PURE__ */ new Set([...stacks.map(({ name }) => name), ...known])];
  const unready = stacks.length === 0 ? void 0 : await makeReady(destroy, { work, stacks });
  if (unready !== void 0) return unready;
  const states = await readStates(context, names);
  await runBeforeDestroy(destroy, async () => states);
  const suspects = await findSuspects(destroy, { work, stacks, states });
  const recovering = recoverSuspects(destroy, suspects);
  const destroying = destroyKnown(destroy, { work, stacks });
  await settleAll([recovering, destroying]);
  const recovered = await recovering;
  const noted = journal.diagnostics.length;
  let failure = await destroying;
  if (failure !== void 0 && recovered.destroyed.length > 0) {
    failure = await destroyKnown(destroy, { work, stacks });
    if (failure === void 0) journal.diagnostics.splice(0, noted);
  }
  return failure ?? proveTeardown(destroy, { names, states, suspects, recovered });
}
async function makeReady({ context, journal, ledger }, { work, stacks }) {
  if (!await journal.step("init", () => initStacks(work, stacks)))
    return explainTerraform(journal.diagnostics, "initialize");
  return waitForLocks({ context, journal, ledger, stacks: stacks.map(({ name }) => name) });
}
async function destroyKnown({ context, journal, ledger }, { work, stacks }) {
  if (stacks.length === 0) return void 0;
  const trusted = ledger.previous !== void 0 && !needsRecovery(ledger.previous);
  const mayGo = () => ledger.isNewest();
  if (await journal.step("destroy", () => destroyStacks(work, stacks, { trusted, mayGo }))) return void 0;
  if (!context.signal.aborted && !await mayGo()) return { status: "superseded", reason: TAKEN_OVER };
  return context.signal.aborted ? explainCancel() : explainTerraform(journal.diagnostics, "destroy");
}
async function listKnownStacks({ store, environment }, record) {
  const stored = await store.listStacks(environment.name);
  return [.../* @__PURE__ */ new Set([...record.stacks.map(({ name }) => name), ...stored])];
}
async function findStacks(context, known) {
  const bundled = await fetchBundle(context);
  const names = new Set(bundled.map(({ name }) => name));
  const others = known.filter((name) => !names.has(name));
  const stateful = await findStateful(context, others);
  if (stateful.length > 0)
    context.log.info(`No bundle holds ${stateful.join(", ")}: destroying from the state alone`);
  return [...bundled, ...stateful.length > 0 ? await makeBareStacks(context, stateful) : []];
}
async function fetchBundle(context) {
  const folder = await context.folders.make("bundle");
  const file = join(folder, "bundle.tgz");
  if (!await context.store.getBundle(context.environment.name, file)) return [];
  return context.bundles.unpack({ file, folder: join(folder, "stacks") });
}
var explainCancel = () => ({
  status: "cancelled",
  kind: "outside",
  reason: "cancelled while Terraform destroyed",
  nextStep: "Re-run this job to go on."
});

// src/operations/copy-remains.ts
async function listCopyRemains(context, record) {
  const { store, environment, folders } = context;
  const { pullNumber } = record;
  if (record.copies === void 0 || pullNumber === void 0) return [];
  const gone = (await store.listRecords({ pullNumber })).map((stored) => stored.record).filter(({ copyOf, status }) => copyOf === environment.name && status === "destroyed");
  const files = await Promise.all(
    gone.map(async ({ environment: name }) => {
      const apart = { make: (folder) => folders.make(`${name}-${folder}`) };
      const copy = { ...context, environment: { ...environment, name }, folders: apart };
      return (await store.listStacks(name)).length > 0 || hasBundle(copy);
    })
  );
  return gone.filter((_, index) => files[index]);
}

// src/operations/mute-forge.ts
var muteForge = (forge) => ({
  ...forge,
  announce: async () => ({ ids: {}, warnings: [] })
});

// src/operations/destroy-siblings.ts
var BUSY_MS = 2 * 36e5;
async function destroySiblings(request) {
  const { context, journal, destroy } = request;
  const found = await listSiblings(request);
  const ends = "unlisted" in found ? [found.unlisted] : [];
  for (const record of "unlisted" in found ? [] : found.records) {
    if (context.signal.aborted) {
      ends.push({ environment: record.environment, copyOf: record.copyOf, ...NOT_BEGUN });
      continue;
    }
    if (isBusyElsewhere(record, context)) {
      journal.warnings.push(
        `${record.environment} of the same pull request is being destroyed by another run, and left to it: ${record.run?.url}`
      );
      continue;
    }
    context.log.info(`Destroying ${record.environment}, which belongs to the same pull request`);
    const end = await destroySibling(hearHooks(context, { record, journal }), record, destroy);
    ends.push(end);
    if (end.status === "superseded")
      journal.warnings.push(`${end.environment} of the same pull request is left to a newer run`);
  }
  return ends;
}
function hearHooks(context, { record, journal }) {
  const { environment, copyOf } = record;
  if (copyOf === void 0) return context;
  return { ...context, onHookWarning: (warning) => journal.warnings.push(`${environment}: ${warning}`) };
}
var NOT_BEGUN = {
  status: "cancelled",
  reason: "the run was cancelled before it came to it",
  nextStep: "Re-run this job to go on.",
  outcome: "outside"
};
async function listSiblings({ context, journal, list: list2, record }) {
  try {
    return { records: [...await list2(context), ...await listCopyRemains(context, record)] };
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    if (record.copies !== void 0) return { unlisted: explainUnlisted(record, error) };
    journal.warnings.push(
      `other environments of this pull request could not be looked for: ${describeError(error)}`
    );
    return { records: [] };
  }
}
var explainUnlisted = ({ environment }, { message, hint, kind }) => ({
  environment: `a copy of ${environment}`,
  copyOf: environment,
  status: "failed",
  reason: message,
  nextStep: hint,
  outcome: kind
});
function isBusyElsewhere(record, context) {
  const { status, run, updatedAt } = record;
  if (record.copyOf === context.environment.name) return false;
  if (status !== "destroying" || run === void 0 || context.run === void 0) return false;
  const over = run.id === context.run.id && run.attempt < context.run.attempt;
  return !over && context.clock.now() - Date.parse(updatedAt) < BUSY_MS;
}
async function destroySibling(context, { environment: name, region, copyOf }, destroy) {
  const { copyOf: _front, ...own } = context.environment;
  const environment = { ...own, name, region, headSha: void 0, ...copyOf && { copyOf } };
  try {
    const { report, outcome } = await destroy({
      ...context,
      environment,
      folders: openFolders(context, name),
      ...copyOf && context.forge && { forge: muteForge(context.forge) }
    });
    const { status, reason, nextStep, receipt } = report;
    return { environment: name, copyOf, status, reason, nextStep, outcome, ...receipt && { receipt } };
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    const { message: reason, hint: nextStep, kind: outcome } = error;
    return { environment: name, copyOf, status: "failed", reason, nextStep, outcome };
  }
}
var openFolders = ({ folders }, environment) => ({
  make: (name) => folders.make(`${environment}-${name}`)
});
function joinSiblings(journal, { environment, own, siblings }) {
  if (siblings.length === 0) return own;
  addReceipts(journal, siblings);
  const left = siblings.filter(({ status }) => isFailing(status));
  const [first] = left;
  const copy = left.find(({ copyOf }) => copyOf === environment);
  const names = left.map(({ environment: environment2 }) => environment2).join(", ");
  if (own.status !== "destroyed")
    return first === void 0 ? own : { ...own, reason: `${own.reason}; ${names} is not gone either` };
  if (first === void 0) {
    const gone = siblings.filter(({ status, copyOf }) => status === "destroyed" && copyOf !== environment);
    if (gone.length === 0) return own;
    const also = gone.map(({ environment: environment2 }) => environment2).join(", ");
    return { ...own, reason: `with it ${also}, which belonged to the same pull request` };
  }
  return {
    status: "failed",
    reason: copy === void 0 ? `it is gone, but ${names} of the same pull request is not: ${first.reason ?? first.status}` : `${names} is not gone: ${first.reason ?? first.status}`,
    nextStep: first.nextStep ?? "Re-run this job to try again.",
    // What is left of a copy is left of the environment.
    ...copy === void 0 ? { nothingLeft: true } : {},
    outcome: first.outcome === "good" ? "outside" : first.outcome
  };
}
function addReceipts(journal, siblings) {
  const { receipt } = journal;
  if (receipt === void 0) return;
  const others = siblings.flatMap(
    ({ environment, receipt: other }) => other ? [{ environment, other }] : []
  );
  journal.receipt = {
    destroyed: others.reduce((sum, { other }) => sum + other.destroyed, receipt.destroyed),
    left: [
      ...receipt.left,
      ...others.flatMap(
        ({ environment, other }) => other.left.map((address) => `${environment}: ${address}`)
      )
    ],
    ms: journal.elapsed()
  };
}

// src/operations/forget-environment.ts
async function forgetEnvironment({ context, ledger, announcer, report }) {
  const { config, store, environment, log } = context;
  try {
    const { own, record } = await ledger.look();
    if (!own && record !== void 0 && record.status !== "destroyed") return report;
    const keepRecord = config.recordHours > 0 || record?.untold === true;
    await store.removeEnvironment(environment.name, { keepRecord });
    const what = keepRecord ? "state and bundle" : "state, bundle and record";
    log.info(`Removed ${what} of ${environment.name} from ${store.description}`);
    return report;
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    const warning = `${error.message}. Nothing is left in AWS, but the files of ${environment.name} still stand below ${store.description}: remove them by hand, or leave them; they cost next to nothing.`;
    log.warn(warning);
    const warned = { ...report, warnings: [...report.warnings, warning] };
    await announcer.finish(warned);
    return warned;
  }
}

// src/operations/ledger.ts
var ATTEMPTS = 6;
var collectFacts = ({ environment, run, clock, host }) => ({
  environment: environment.name,
  repository: environment.repository,
  pullNumber: environment.pullNumber,
  headSha: environment.headSha,
  region: environment.region,
  copyOf: environment.copyOf,
  run: run === void 0 ? void 0 : { ...run },
  at: new Date(clock.now()).toISOString(),
  host
});
var Ledger = class _Ledger {
  #stored;
  #context;
  /** Results of the last finished run; what flipped is measured against them. */
  previousResults;
  /** The record as this run found it; undefined where there was none. */
  previous;
  /** Of the environment that this one is a copy of. */
  #front;
  constructor({ context, front }, stored, previous) {
    this.#context = context;
    this.#front = front;
    this.#stored = stored;
    this.previousResults = previous?.results ?? {};
    this.previous = previous;
  }
  /**
   * Raises the generation; every run that holds an older one must not go on. The run of a copy holds two: its copy's
   * and that of the `front` which it is a copy of.
   */
  static async open(context, status, front) {
    const { store, environment } = context;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const previous = await store.readRecord(environment.name);
      const next = computeNextGeneration(previous?.record, { ...collectFacts(context), status });
      const stored = await store.writeRecord(next, previous?.version);
      if (stored !== void 0) return new _Ledger({ context, front }, stored, previous?.record);
      context.log.info(
        `Another run wrote the record of ${environment.name} first; reading it again (${attempt}/${ATTEMPTS}).`
      );
    }
    throw new MayflyError(`the record of ${environment.name} could not be written in ${ATTEMPTS} attempts`, {
      kind: "outside",
      hint: "Other runs for the same pull request write it all the time; wait for them and re-run this job."
    });
  }
  /** The same, only if the record still is of this version; undefined when somebody has written it since. */
  static async openAt(context, status, found) {
    const next = computeNextGeneration(found.record, { ...collectFacts(context), status });
    const stored = await context.store.writeRecord(next, found.version);
    return stored && new _Ledger({ context, front: void 0 }, stored, found.record);
  }
  get record() {
    return this.#stored.record;
  }
  /**
   * Writes a changed record; false when another run raised the generation, and nothing was written. `change` is made
   * again on what someone else wrote in between, or on its own outcome where only the answer of a write was lost.
   */
  async update(change) {
    const { store } = this.#context;
    let found = this.#stored;
    for (let attempt = 1; attempt <= ATTEMPTS && this.#isOwn(found); attempt++) {
      const stored = await store.writeRecord(this.#admit(found.record, change(found.record)), found.version);
      if (stored !== void 0) {
        this.#stored = stored;
        return true;
      }
      found = await store.readRecord(this.record.environment);
    }
    return false;
  }
  /** Takes this run out of the unfinished ones of a record that a newer run has in its hands; best effort. */
  async leave() {
    const { store, run, log } = this.#context;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const found = await store.readRecord(this.record.environment);
      if (found?.record.unfinished === void 0) return;
      if (await store.writeRecord(computeWithoutRun(found.record, run), found.version) !== void 0)
        return;
    }
    log.info(`${this.record.environment}: the record still names this run as unfinished; that does no harm`);
  }
  /** A status that the table of the lifecycle does not lead to is a defect of ours: it is said, and not written. */
  #admit({ status, environment }, next) {
    if (isKnownMove(status, next.status)) return next;
    this.#context.log.warn(
      `A defect of Mayfly, please report it: the record of ${environment} would have gone from ${status} to ${next.status}, which src/core/environment/lifecycle.ts does not know; it still says ${status}.`
    );
    return { ...next, status };
  }
  /**
   * The record as it stands now, and whether no other run has raised the generation since. What became of an
   * environment became of its copies too.
   */
  async look() {
    const [found, front] = await Promise.all([
      this.#context.store.readRecord(this.record.environment),
      this.#front?.look()
    ]);
    const own = this.#isOwn(found);
    return own && front?.own === false ? front : { own, record: found?.record };
  }
  /** Whether no other run has raised the generation since, nor that of what this is a copy of. */
  async isNewest() {
    return (await this.look()).own;
  }
  /** Whether no other run has raised the generation of this very record since. */
  async isHeld() {
    return this.#isOwn(await this.#context.store.readRecord(this.record.environment));
  }
  /** Generations begin anew with a new record after a destroy; its run and its first moment tell it apart. */
  #isOwn(found) {
    const { generation, createdAt, run } = this.record;
    const other = found?.record;
    return other?.generation === generation && other.createdAt === createdAt && isSameRun(other.run, run);
  }
};

// src/core/reap/limits.ts
var MINUTE_MS = 6e4;
var HOUR_MS = 60 * MINUTE_MS;
var SKEW_MS = 5 * MINUTE_MS;
var BUSY_MS2 = 6 * HOUR_MS;
var LISTING_LAG_MS = HOUR_MS;
var ORPHAN_GRACE_MS = 24 * HOUR_MS;
var toMs = (hours) => hours * HOUR_MS;

// src/core/reap/neighbours.ts
var SHOWN = 5;
function explainNeighbours({ records, pullNumber, now }) {
  const over = records.filter((record) => record.pullNumber !== pullNumber && isOver(record, now));
  if (over.length === 0) return void 0;
  const names = over.slice(0, SHOWN).map(({ environment }) => `\`${environment}\``);
  const more = over.length > SHOWN ? ` and ${over.length - SHOWN} more` : "";
  return `the time of ${plural(over.length, "other environment")} of this repository is over: ${names.join(", ")}${more}. A workflow with \`command: reap\` on a schedule ends them, unless the label \`${KEEP_LABEL}\` keeps them.`;
}
var isOver = ({ status, copyOf, kept, busySince, expiresAt }, now) => status !== "destroyed" && copyOf === void 0 && !kept && busySince === void 0 && expiresAt !== void 0 && now > expiresAt + SKEW_MS;

// src/operations/note-neighbours.ts
var LIMIT = 200;
async function noteNeighbours({ context, journal }) {
  const { store, environment, clock, log } = context;
  try {
    const { found } = await store.surveyRecords(pickFacts, { limit: LIMIT });
    const { pullNumber } = environment;
    const warning = explainNeighbours({ records: found, pullNumber, now: clock.now() });
    if (warning !== void 0) journal.warnings.push(warning);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    log.info(`Other environments of the repository could not be looked at: ${why}`);
  }
}

// src/operations/release-locks.ts
async function releaseLocks({ context, ledger, end }) {
  const { store, log, run, environment } = context;
  if (run === void 0 || !isFailing(end.status)) return;
  const { unfinished = [] } = ledger.record;
  try {
    for (const stack of await store.listStacks(environment.name))
      await releaseOwnLock({ store, log, environment: environment.name, stack, run, unfinished });
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    log.info(`The state locks of ${environment.name} could not be looked at: ${error.message}`);
  }
}

// src/operations/tell-again.ts
async function tellAgain(context, { record, version }) {
  const { clock, config, log, store } = context;
  const { environment, region } = record;
  log.info(`Telling the pull request how the last run of ${environment} ended, which could not`);
  const report = computeStandingReport(record, {
    place: { environment, region, state: config.state },
    at: new Date(clock.now()).toISOString()
  });
  const announcer = new Announcer(context, pickRecordedIds(record));
  await announcer.finish(report);
  if (!announcer.speaks || announcer.lost) return;
  const { untold: _before, ...told } = record;
  await store.writeRecord({ ...told, ...announcer.recordedIds }, version);
}

// src/operations/destroy.ts
function runDestroy(context) {
  return destroyOne(context, async (journal, { record }) => {
    const [siblings] = await Promise.all([
      destroySiblings({ context, journal, record, list: findSiblings, destroy: runDestroyAlone }),
      noteNeighbours({ context, journal })
    ]);
    return siblings;
  });
}
var runDestroyAlone = (context, order = {}) => destroyOne(
  context,
  (journal, { record }) => destroySiblings({
    context,
    journal,
    record,
    list: listCopies,
    destroy: (copy) => runDestroyAlone(copy)
  }),
  order
);
var TAKEN_IN_HAND = {
  go: false,
  verdict: "superseded",
  reason: "a run has begun to work on it"
};
async function destroyOne(context, destroyOthers, { reason, judged } = {}) {
  const journal = new Journal(context, "destroy");
  const { decision, stored } = await journal.step("fence", () => lookAtFence(context, "destroy"));
  if (!decision.go) {
    if (stored?.record.untold === true && stored.record.status === "destroyed")
      await tellAgain(context, stored);
    return endAtFence(journal, decision);
  }
  const ledger = await (judged === void 0 ? Ledger.open(context, "destroying") : Ledger.openAt(context, "destroying", judged));
  if (ledger === void 0) return endAtFence(journal, TAKEN_IN_HAND);
  const announcer = new Announcer(context, pickRecordedIds(ledger.record));
  announcer.start(journal.report({ status: "destroying" }));
  const settled = await settle(destroyEnvironment({ context, journal, ledger }), context.signal);
  await releaseLocks({ context, ledger, end: settled });
  const own = settled.status === "destroyed" && reason !== void 0 ? { ...settled, reason } : settled;
  const end = joinSiblings(journal, {
    environment: context.environment.name,
    own,
    siblings: await destroyOthers(journal, ledger)
  });
  if (end.nothingLeft === true) journal.forgetEnvironment();
  const concluded = await concludeRun({ journal, standing: end, ledger, announcer });
  const { status } = concluded;
  const gone = status === "destroyed" || end.nothingLeft === true && status === end.status;
  const report = gone ? await forgetEnvironment({ context, ledger, announcer, report: concluded }) : concluded;
  return { report, outcome: status === end.status ? end.outcome : computeOutcome(status) };
}

export {
  destroyStacks,
  computePlannedImports,
  keepOurs,
  findLostNames,
  readImportErrors,
  ownerOf,
  waitForLocks,
  recoverLost,
  runAfterApply,
  runBeforeDestroy,
  retireStacks,
  forgetEnvironment,
  Ledger,
  SKEW_MS,
  BUSY_MS2 as BUSY_MS,
  LISTING_LAG_MS,
  ORPHAN_GRACE_MS,
  toMs,
  noteNeighbours,
  needsRecovery,
  brokeOff,
  isForeignPart,
  releaseLocks,
  destroyEnvironment,
  muteForge,
  destroySibling,
  tellAgain,
  runDestroy,
  runDestroyAlone
};
//# sourceMappingURL=chunk-GBDX3CJM.js.map
