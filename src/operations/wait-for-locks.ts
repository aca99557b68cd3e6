import { describeLock } from '../core/environment/stale-lock.js';
import type { StateLock } from '../core/terraform/state-lock.js';
import { formatDuration } from '../core/text/duration.js';
import type { Context } from './context.js';
import { findLockHolder, type LockHolder } from './find-lock-holder.js';
import type { Journal, Standing } from './journal.js';
import type { Ledger } from './ledger.js';
import { TAKEN_OVER } from './run-end.js';

/** Longer than most applies; a run that waits costs its user the minutes. */
const LIMIT_MS = 20 * 60_000;
const LOOK_MS = 5_000;
/** How often the wait is said, and GitHub asked again. */
const PROGRESS_MS = 30_000;

export interface LockWait {
  readonly context: Context;
  readonly journal: Journal;
  readonly ledger: Ledger;
  /** Names of the stacks whose states are about to be locked. */
  readonly stacks: readonly string[];
}

/**
 * Waits until nobody holds the stacks' state locks, and breaks those whose holder is provably gone: Terraform itself
 * only waits, in silence. A standing says why the run can't go on.
 */
export async function waitForLocks(wait: LockWait): Promise<Standing | undefined> {
  for (const stack of wait.stacks) {
    const stop = await waitForLock(wait, stack);
    if (stop !== undefined) return stop;
  }
  return undefined;
}

async function waitForLock(wait: LockWait, stack: string): Promise<Standing | undefined> {
  const { context, ledger } = wait;
  const { clock, signal, store, environment, log } = context;
  const start = clock.now();
  let lock = await store.readLock(environment.name, stack);
  for (let said = Number.NEGATIVE_INFINITY; lock !== undefined; ) {
    const now = clock.now();
    if (now - said >= PROGRESS_MS) {
      said = now;
      const holder = await findLockHolder(context, { lock, record: ledger.record });
      if (holder.state === 'ended') return breakLock(wait, { stack, lock, holder });
      if (!(await ledger.isNewest())) return { status: 'superseded', reason: TAKEN_OVER };
      if (now - start >= LIMIT_MS) return explainLock({ context, stack, lock, holder });
      log.info(
        `${stack}: the state is locked: ${describeLock(lock)}${nameRun(holder)}; ` +
          `waiting, ${formatDuration(now - start)} of at most ${formatDuration(LIMIT_MS)}`,
      );
    }
    await clock.sleep(LOOK_MS, signal);
    lock = await store.readLock(environment.name, stack);
  }
  return undefined;
}

interface HeldLock {
  readonly stack: string;
  readonly lock: StateLock;
  readonly holder: LockHolder;
}

async function breakLock(wait: LockWait, { stack, lock, holder }: HeldLock): Promise<Standing | undefined> {
  const { context, journal } = wait;
  const removed = await context.store.removeLock(context.environment.name, stack, lock.id);
  // Another lock may have taken its place.
  if (!removed) return waitForLock(wait, stack);
  const note = `the state lock of ${stack} was left by a run that is over${nameRun(holder)}, and was removed`;
  context.log.info(note);
  journal.warnings.push(note);
  return undefined;
}

/** How a run stands that can't have a state's lock, and how people get it. */
function explainLock({ context, stack, lock, holder }: HeldLock & { readonly context: Context }): Standing {
  const why =
    holder.state === 'unknown' && holder.run !== undefined
      ? ' Whether that run is over could not be asked of GitHub: grant `actions: read`, and Mayfly finds out by itself.'
      : '';
  return {
    status: 'failed',
    kind: 'outside',
    reason: `the state of ${stack} in ${context.environment.name} is locked: ${describeLock(lock)}${nameRun(holder)}`,
    nextStep:
      'Wait for whoever holds it and re-run this job. Where it is gone for good, comment `/mayfly unlock` or run ' +
      `\`command: unlock\` for this pull request first.${why}`,
  };
}

const nameRun = ({ run }: LockHolder): string => (run === undefined ? '' : ` (${run.url})`);
