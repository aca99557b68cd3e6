import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  computeRun,
  initStacks,
  noteDiagnostics
} from "./chunk-X2A3VD7Z.js";
import {
  settleAll
} from "./chunk-6KWIFUHV.js";
import {
  describeLock,
  listHolders
} from "./chunk-VIYW7HSH.js";
import {
  computeTags
} from "./chunk-N7APQEYS.js";
import {
  computeWaves
} from "./chunk-HAQUXWLT.js";
import {
  TAKEN_OVER
} from "./chunk-JNYTILJL.js";
import {
  computeNextGeneration,
  computeWithoutRun
} from "./chunk-DBCMNI53.js";
import {
  formatDuration
} from "./chunk-XA3SNHR6.js";
import {
  MayflyError
} from "./chunk-BTZU7OHR.js";

// src/operations/destroy-stacks.ts
async function destroyStacks(work, stacks) {
  for (const wave of [...computeWaves(stacks)].reverse()) {
    const ends = await settleAll(wave.map((stack) => destroyStack(work, stack)));
    if (ends.includes(false)) return false;
  }
  return true;
}
async function destroyStack(work, stack) {
  const outcome = await work.context.terraform.destroy(computeRun(work, stack, "destroy"));
  if (!outcome.ok && await holdsNothing(work, { stack, outcome })) {
    work.context.log.info(
      `${stack.name} can't be planned, but its state holds nothing: there is nothing to destroy`
    );
    return true;
  }
  noteDiagnostics(work, stack, outcome);
  return outcome.ok;
}
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
        region: environment.region,
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

// src/operations/forget-environment.ts
async function forgetEnvironment({ context, ledger, announcer, report }) {
  const { config, store, environment, log } = context;
  try {
    const { own, record } = await ledger.look();
    if (!own && record !== void 0 && record.status !== "destroyed") return report;
    const keepRecord = config.recordHours > 0;
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
  constructor(context, stored, previous) {
    this.#context = context;
    this.#stored = stored;
    this.previousResults = previous?.results ?? {};
    this.previous = previous;
  }
  /** Raises the generation; every run that holds an older one must not go on. */
  static async open(context, status) {
    const { store, environment } = context;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const previous = await store.readRecord(environment.name);
      const next = computeNextGeneration(previous?.record, { ...collectFacts(context), status });
      const stored = await store.writeRecord(next, previous?.version);
      if (stored !== void 0) return new _Ledger(context, stored, previous?.record);
      context.log.info(
        `Another run wrote the record of ${environment.name} first; reading it again (${attempt}/${ATTEMPTS}).`
      );
    }
    throw new MayflyError(`the record of ${environment.name} could not be written in ${ATTEMPTS} attempts`, {
      kind: "outside",
      hint: "Other runs for the same pull request write it all the time; wait for them and re-run this job."
    });
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
      const stored = await store.writeRecord(change(found.record), found.version);
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
  /** The record as it stands now, and whether no other run has raised the generation since. */
  async look() {
    const found = await this.#context.store.readRecord(this.record.environment);
    return { own: this.#isOwn(found), record: found?.record };
  }
  /** Whether no other run has raised the generation since. */
  async isNewest() {
    return (await this.look()).own;
  }
  /** Generations begin anew with a new record after a destroy; its run and its first moment tell it apart. */
  #isOwn(found) {
    const { generation, createdAt, run } = this.record;
    const other = found?.record;
    return other?.generation === generation && other.createdAt === createdAt && other.run?.id === run?.id && other.run?.attempt === run?.attempt;
  }
};

// src/operations/find-lock-holder.ts
async function findLockHolder(context, { lock, record }) {
  const unfinished = (record?.unfinished ?? []).filter((run) => !isSame(run, context));
  const holders = listHolders({ lock, unfinished });
  const states = await Promise.all(holders.map((run) => fetchState(run, context)));
  const [first] = holders;
  if (first === void 0) return { state: "unknown" };
  const alive = states.findIndex((state) => state !== "ended");
  if (alive < 0) return { state: "ended", run: holders.at(-1) ?? first };
  return { state: states[alive] ?? "unknown", run: holders[alive] ?? first };
}
async function fetchState(run, { forge, run: own }) {
  if (own !== void 0 && run.id === own.id && run.attempt < own.attempt) return "ended";
  return await forge?.fetchRunState(run) ?? "unknown";
}
var isSame = ({ id, attempt }, { run }) => id === run?.id && attempt === run.attempt;

// src/operations/wait-for-locks.ts
var LIMIT_MS = 20 * 6e4;
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
      if (now - start >= LIMIT_MS) return explainLock({ context, stack, lock, holder });
      log.info(
        `${stack}: the state is locked: ${describeLock(lock)}${nameRun(holder)}; waiting, ${formatDuration(now - start)} of at most ${formatDuration(LIMIT_MS)}`
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

export {
  destroyStacks,
  makeBareStacks,
  findStateful,
  retireStacks,
  forgetEnvironment,
  Ledger,
  waitForLocks
};
//# sourceMappingURL=chunk-Y5Y4SGKJ.js.map
