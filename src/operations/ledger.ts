import { computeNextGeneration, type RecordFacts } from '../core/environment/next-record.js';
import type { EnvironmentRecord, RecordStatus } from '../core/environment/record.js';
import { MayflyError } from '../core/errors.js';
import type { StoredRecord } from '../ports.js';
import type { Context } from './context.js';

/** How often a conditional write is tried again after another run wrote in between. */
const ATTEMPTS = 6;

const collectRecordFacts = ({ environment, run, clock }: Context): RecordFacts => ({
  environment: environment.name,
  repository: environment.repository,
  pullNumber: environment.pullNumber,
  headSha: environment.headSha,
  region: environment.region,
  run: run === undefined ? undefined : { ...run },
  at: new Date(clock.now()).toISOString(),
});

/** The environment's record in this run's hands: its generation is this run's, until another run raises it. */
export class Ledger {
  #stored: StoredRecord;
  readonly #context: Context;
  /** Results of the last finished run; what flipped is measured against them. */
  readonly previousResults: Readonly<Record<string, string>>;

  /** Of the record as this run found it; undefined where there was none. */
  readonly previousStatus: RecordStatus | undefined;

  private constructor(context: Context, stored: StoredRecord, previous: EnvironmentRecord | undefined) {
    this.#context = context;
    this.#stored = stored;
    this.previousResults = previous?.results ?? {};
    this.previousStatus = previous?.status;
  }

  /** Raises the generation; every run that holds an older one must not go on. */
  static async open(context: Context, status: RecordStatus): Promise<Ledger> {
    const { store, environment } = context;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const previous = await store.readRecord(environment.name);
      const next = computeNextGeneration(previous?.record, { ...collectRecordFacts(context), status });
      const stored = await store.writeRecord(next, previous?.version);
      if (stored !== undefined) return new Ledger(context, stored, previous?.record);
      context.log.info(
        `Another run wrote the record of ${environment.name} first; reading it again (${attempt}/${ATTEMPTS}).`,
      );
    }
    throw new MayflyError(`the record of ${environment.name} could not be written in ${ATTEMPTS} attempts`, {
      kind: 'outside',
      hint: 'Other runs for the same pull request write it all the time; wait for them and re-run this job.',
    });
  }

  get record(): EnvironmentRecord {
    return this.#stored.record;
  }

  /** Writes a changed record; false when another run raised the generation, and nothing was written. */
  async update(change: (record: EnvironmentRecord) => EnvironmentRecord): Promise<boolean> {
    const { store } = this.#context;
    const next = change(this.#stored.record);
    const stored = (await store.writeRecord(next, this.#stored.version)) ?? (await this.#writeAgain(next));
    if (stored === undefined) return false;
    this.#stored = stored;
    return true;
  }

  /** A write whose answer was lost is refused when it is tried again: the record differs, but is still this run's. */
  async #writeAgain(next: EnvironmentRecord): Promise<StoredRecord | undefined> {
    const { store } = this.#context;
    const found = await store.readRecord(this.record.environment);
    return this.#isOwn(found) ? store.writeRecord(next, found.version) : undefined;
  }

  /** Whether no other run has raised the generation since. */
  async isNewest(): Promise<boolean> {
    return this.#isOwn(await this.#context.store.readRecord(this.record.environment));
  }

  /** Generations begin anew with a new record after a destroy; its run and its first moment tell it apart. */
  #isOwn(found: StoredRecord | undefined): found is StoredRecord {
    const { generation, createdAt, run } = this.record;
    const other = found?.record;
    return (
      other?.generation === generation &&
      other.createdAt === createdAt &&
      other.run?.id === run?.id &&
      other.run?.attempt === run?.attempt
    );
  }
}
