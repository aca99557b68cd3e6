import { computeInterruptedRecord, computeWithoutRun } from '../core/environment/next-record.js';
import type { EnvironmentRecord } from '../core/environment/record.js';
import { isSameRun } from '../core/environment/same-run.js';
import type { RunReference } from '../core/report/report.js';
import type { Clock, Log, Store } from '../ports.js';
import { countResources, renderExisting } from './count-resources.js';
import { releaseOwnLock } from './own-locks.js';

export interface KilledRun {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly environment: string;
  readonly run: RunReference;
  readonly verb: 'deploy' | 'destroy';
  /** How it was stopped, in words. */
  readonly reason: string;
  /** No program that it started runs any more. */
  readonly ended: boolean;
  /** Each of them came to its own end: state and lock are in order. */
  readonly orderly: boolean;
}

export interface KilledEnd {
  /** The environment is in no newer run's hands: this run's last words are the environment's. */
  readonly own: boolean;
  readonly reason: string;
  /** The run had told all: it was killed while it cleared up. */
  readonly told?: boolean;
  /** The run had come to its end, which its record says, and was killed before it could tell it. */
  readonly untold?: EnvironmentRecord;
  /** What stood before the run stands beside what it made. */
  readonly stands?: boolean;
}

const ATTEMPTS = 3;

/** Does what a killed run could not: releases its locks, counts what exists, and writes the record's last words. */
export async function finishKilledRun(killed: KilledRun): Promise<KilledEnd> {
  const { store, environment } = killed;
  const record = (await store.readRecord(environment))?.record;
  // It never came to take the environment in hand.
  if (record === undefined) return { own: true, reason: killed.reason };
  const copies = await listCopies(store, record);
  const counts = await Promise.all([record, ...copies].map((one) => settleStates(killed, one)));
  const reason = `${killed.reason}; ${renderExisting(counts.reduce((sum, count) => sum + count, 0))}`;
  for (const copy of copies.filter(({ unfinished = [] }) =>
    unfinished.some((run) => isSameRun(run, killed.run)),
  )) {
    const verb = copy.status === 'destroying' ? 'destroy' : 'deploy';
    await noteEnd({ ...killed, environment: copy.environment, verb }, reason);
  }
  return {
    own: await noteEnd(killed, reason),
    reason,
    ...(isTold(record, killed.run) ? { told: true } : {}),
    ...(isSameRun(record.run, killed.run) && record.ended !== undefined && record.untold === true
      ? { untold: record }
      : {}),
    ...(record.copies?.shown === undefined ? {} : { stands: true }),
  };
}

/** Its run came to its end, and said so. */
const isTold = ({ ended, untold, run }: EnvironmentRecord, killed: RunReference): boolean =>
  isSameRun(run, killed) && ended !== undefined && (ended.told === true || untold !== true);

/** Copies of the environment, which its run may have worked on. */
async function listCopies(
  store: Store,
  { environment, copies, pullNumber }: EnvironmentRecord,
): Promise<readonly EnvironmentRecord[]> {
  if (copies === undefined || pullNumber === undefined) return [];
  const records = (await store.listRecords({ pullNumber })).map(({ record }) => record);
  return records.filter(({ copyOf, status }) => copyOf === environment && status !== 'destroyed');
}

/** How many resources the states of one environment hold, after the run's locks on them are released. */
async function settleStates(killed: KilledRun, record: EnvironmentRecord): Promise<number> {
  const { store, ended } = killed;
  const { environment } = record;
  const stacks = await store.listStacks(environment);
  if (ended) {
    const { unfinished = [] } = record;
    for (const stack of stacks) await releaseOwnLock({ ...killed, environment, stack, unfinished });
  }
  return countResources({ store, environment, stacks });
}

/** False where a newer run has the environment in its hands. */
async function noteEnd(killed: KilledRun, reason: string): Promise<boolean> {
  const { store, clock, environment, run, verb, orderly } = killed;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const found = await store.readRecord(environment);
    if (found === undefined) return true;
    const own = isSameRun(found.record.run, run);
    // Written by the run itself, before it was killed.
    if (own && found.record.ended !== undefined) return true;
    const at = new Date(clock.now()).toISOString();
    const next = own
      ? computeInterruptedRecord(found.record, { verb, reason, at, orderly })
      : leave(found.record, killed);
    if ((await store.writeRecord(next, found.version)) !== undefined) return own;
  }
  return false;
}

const leave = (record: EnvironmentRecord, { run, orderly }: KilledRun): EnvironmentRecord =>
  orderly ? computeWithoutRun(record, run) : record;
