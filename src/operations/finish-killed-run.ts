import { computeInterruptedRecord, computeWithoutRun } from '../core/environment/next-record.js';
import type { EnvironmentRecord } from '../core/environment/record.js';
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
}

const ATTEMPTS = 3;

/** Does what a killed run could not: releases its locks, counts what exists, and writes the record's last words. */
export async function finishKilledRun(killed: KilledRun): Promise<KilledEnd> {
  const { store, environment } = killed;
  const record = (await store.readRecord(environment))?.record;
  // It never came to take the environment in hand.
  if (record === undefined) return { own: true, reason: killed.reason };
  const stacks = await store.listStacks(environment);
  if (killed.ended) {
    const { unfinished = [] } = record;
    for (const stack of stacks) await releaseOwnLock({ ...killed, stack, unfinished });
  }
  const count = await countResources({ store, environment, stacks });
  const reason = `${killed.reason}; ${renderExisting(count)}`;
  return { own: await noteEnd(killed, reason), reason };
}

/** False where a newer run has the environment in its hands. */
async function noteEnd(killed: KilledRun, reason: string): Promise<boolean> {
  const { store, clock, environment, run, verb, orderly } = killed;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const found = await store.readRecord(environment);
    if (found === undefined) return true;
    const own = isSame(found.record.run, run);
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

const isSame = (other: EnvironmentRecord['run'], run: RunReference): boolean =>
  other?.id === run.id && other.attempt === run.attempt;
