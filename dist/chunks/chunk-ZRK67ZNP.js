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
} from "./chunk-WVPVWQNI.js";
import {
  settleAll
} from "./chunk-MAELCST4.js";
import {
  computeTags
} from "./chunk-N7APQEYS.js";
import {
  computeWaves
} from "./chunk-HAQUXWLT.js";
import {
  computeNextGeneration
} from "./chunk-AHGNXQI5.js";
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
  const { store, environment, log } = context;
  try {
    if (!await ledger.isNewest()) return report;
    await store.removeEnvironment(environment.name, { keepRecord: false });
    log.info(`Removed state, bundle and record of ${environment.name} from ${store.description}`);
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
var collectRecordFacts = ({ environment, run, clock }) => ({
  environment: environment.name,
  repository: environment.repository,
  pullNumber: environment.pullNumber,
  headSha: environment.headSha,
  region: environment.region,
  run: run === void 0 ? void 0 : { ...run },
  at: new Date(clock.now()).toISOString()
});
var Ledger = class _Ledger {
  #stored;
  #context;
  /** Results of the last finished run; what flipped is measured against them. */
  previousResults;
  /** Of the record as this run found it; undefined where there was none. */
  previousStatus;
  constructor(context, stored, previous) {
    this.#context = context;
    this.#stored = stored;
    this.previousResults = previous?.results ?? {};
    this.previousStatus = previous?.status;
  }
  /** Raises the generation; every run that holds an older one must not go on. */
  static async open(context, status) {
    const { store, environment } = context;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const previous = await store.readRecord(environment.name);
      const next = computeNextGeneration(previous?.record, { ...collectRecordFacts(context), status });
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
  /** Writes a changed record; false when another run raised the generation, and nothing was written. */
  async update(change) {
    const { store } = this.#context;
    const next = change(this.#stored.record);
    const stored = await store.writeRecord(next, this.#stored.version) ?? await this.#writeAgain(next);
    if (stored === void 0) return false;
    this.#stored = stored;
    return true;
  }
  /** A write whose answer was lost is refused when it is tried again: the record differs, but is still this run's. */
  async #writeAgain(next) {
    const { store } = this.#context;
    const found = await store.readRecord(this.record.environment);
    return this.#isOwn(found) ? store.writeRecord(next, found.version) : void 0;
  }
  /** Whether no other run has raised the generation since. */
  async isNewest() {
    return this.#isOwn(await this.#context.store.readRecord(this.record.environment));
  }
  /** Generations begin anew with a new record after a destroy; its run and its first moment tell it apart. */
  #isOwn(found) {
    const { generation, createdAt, run } = this.record;
    const other = found?.record;
    return other?.generation === generation && other.createdAt === createdAt && other.run?.id === run?.id && other.run?.attempt === run?.attempt;
  }
};

export {
  destroyStacks,
  makeBareStacks,
  findStateful,
  retireStacks,
  forgetEnvironment,
  Ledger
};
//# sourceMappingURL=chunk-ZRK67ZNP.js.map
