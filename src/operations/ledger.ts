import { isKnownMove } from '../core/environment/lifecycle.js';
import { type Beginning, computeNextGeneration, computeWithoutRun } from '../core/environment/next-record.js';
import type { EnvironmentRecord } from '../core/environment/record.js';
import { isSameRun } from '../core/environment/same-run.js';
import { MayflyError } from '../core/errors.js';
import type { StoredRecord } from '../ports.js';
import type { Context } from './context.js';

/** How often a conditional write is tried again after another run wrote in between. */
const ATTEMPTS = 6;

const collectFacts = ({ environment, run, clock, host }: Context): Omit<Beginning, 'status'> => ({
  environment: environment.name,
  repository: environment.repository,
  pullNumber: environment.pullNumber,
  headSha: environment.headSha,
  region: environment.region,
  copyOf: environment.copyOf,
  run: run === undefined ? undefined : { ...run },
  at: new Date(clock.now()).toISOString(),
  host,
});

export interface RecordLook {
  readonly own: boolean;
  /** Undefined where there is none any more. */
  readonly record: EnvironmentRecord | undefined;
}

/** The environment's record in this run's hands: its generation is this run's, until another run raises it. */
export class Ledger {
  #stored: StoredRecord;
  readonly #context: Context;
  /** Results of the last finished run; what flipped is measured against them. */
  readonly previousResults: Readonly<Record<string, string>>;

  /** The record as this run found it; undefined where there was none. */
  readonly previous: EnvironmentRecord | undefined;

  /** Of the environment that this one is a copy of. */
  readonly #front: Ledger | undefined;

  private constructor(
    { context, front }: { readonly context: Context; readonly front: Ledger | undefined },
    stored: StoredRecord,
    previous: EnvironmentRecord | undefined,
  ) {
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
  static async open(context: Context, status: Beginning['status'], front?: Ledger): Promise<Ledger> {
    const { store, environment } = context;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const previous = await store.readRecord(environment.name);
      const next = computeNextGeneration(previous?.record, { ...collectFacts(context), status });
      const stored = await store.writeRecord(next, previous?.version);
      if (stored !== undefined) return new Ledger({ context, front }, stored, previous?.record);
      context.log.info(
        `Another run wrote the record of ${environment.name} first; reading it again (${attempt}/${ATTEMPTS}).`,
      );
    }
    throw new MayflyError(`the record of ${environment.name} could not be written in ${ATTEMPTS} attempts`, {
      kind: 'outside',
      hint: 'Other runs for the same pull request write it all the time; wait for them and re-run this job.',
    });
  }

  /** The same, only if the record still is of this version; undefined when somebody has written it since. */
  static async openAt(
    context: Context,
    status: Beginning['status'],
    found: StoredRecord,
  ): Promise<Ledger | undefined> {
    const next = computeNextGeneration(found.record, { ...collectFacts(context), status });
    const stored = await context.store.writeRecord(next, found.version);
    return stored && new Ledger({ context, front: undefined }, stored, found.record);
  }

  get record(): EnvironmentRecord {
    return this.#stored.record;
  }

  /**
   * Writes a changed record; false when another run raised the generation, and nothing was written. `change` is made
   * again on what someone else wrote in between, or on its own outcome where only the answer of a write was lost.
   */
  async update(change: (record: EnvironmentRecord) => EnvironmentRecord): Promise<boolean> {
    const { store } = this.#context;
    let found: StoredRecord | undefined = this.#stored;
    for (let attempt = 1; attempt <= ATTEMPTS && this.#isOwn(found); attempt++) {
      const stored = await store.writeRecord(this.#admit(found.record, change(found.record)), found.version);
      if (stored !== undefined) {
        this.#stored = stored;
        return true;
      }
      found = await store.readRecord(this.record.environment);
    }
    return false;
  }

  /** Takes this run out of the unfinished ones of a record that a newer run has in its hands; best effort. */
  async leave(): Promise<void> {
    const { store, run, log } = this.#context;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const found = await store.readRecord(this.record.environment);
      if (found?.record.unfinished === undefined) return;
      if ((await store.writeRecord(computeWithoutRun(found.record, run), found.version)) !== undefined)
        return;
    }
    log.info(`${this.record.environment}: the record still names this run as unfinished; that does no harm`);
  }

  /** A status that the table of the lifecycle does not lead to is a defect of ours: it is said, and not written. */
  #admit({ status, environment }: EnvironmentRecord, next: EnvironmentRecord): EnvironmentRecord {
    if (isKnownMove(status, next.status)) return next;
    this.#context.log.warn(
      `A defect of Mayfly, please report it: the record of ${environment} would have gone from ${status} to ` +
        `${next.status}, which src/core/environment/lifecycle.ts does not know; it still says ${status}.`,
    );
    return { ...next, status };
  }

  /**
   * The record as it stands now, and whether no other run has raised the generation since. What became of an
   * environment became of its copies too.
   */
  async look(): Promise<RecordLook> {
    const [found, front] = await Promise.all([
      this.#context.store.readRecord(this.record.environment),
      this.#front?.look(),
    ]);
    const own = this.#isOwn(found);
    return own && front?.own === false ? front : { own, record: found?.record };
  }

  /** Whether no other run has raised the generation since, nor that of what this is a copy of. */
  async isNewest(): Promise<boolean> {
    return (await this.look()).own;
  }

  /** Whether no other run has raised the generation of this very record since. */
  async isHeld(): Promise<boolean> {
    return this.#isOwn(await this.#context.store.readRecord(this.record.environment));
  }

  /** Generations begin anew with a new record after a destroy; its run and its first moment tell it apart. */
  #isOwn(found: StoredRecord | undefined): found is StoredRecord {
    const { generation, createdAt, run } = this.record;
    const other = found?.record;
    return other?.generation === generation && other.createdAt === createdAt && isSameRun(other.run, run);
  }
}
