import { copyFile, mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Diagnostic } from '../../core/terraform/diagnostic.js';

/** Where Terraform leaves a state that it can't save: https://developer.hashicorp.com/terraform/cli/state/recover */
export const UNSAVED_STATE = 'errored.tfstate';

/** Ms before each attempt; an outage of minutes is survived. */
export const PAUSES_MS: readonly number[] = [2_000, 10_000, 30_000, 60_000];

export interface UnsavedState {
  /** The stack's folder. */
  readonly directory: string;
  /** Absolute path for a copy that outlives the run's own folders. */
  readonly keepAs: string;
  readonly signal: AbortSignal;
  readonly pausesMs: readonly number[];
  /** Tries to save the state; false when that failed. */
  readonly push: () => Promise<boolean>;
}

/**
 * Saves what Terraform could not save: without it nobody finds what it made. Empty when there is nothing to save.
 * A state that can't be saved is copied out of the run's folders, which are removed.
 */
export async function rescueState(unsaved: UnsavedState): Promise<readonly Diagnostic[]> {
  const file = join(unsaved.directory, UNSAVED_STATE);
  if (!(await isThere(file))) return [];
  const saved = await pushRepeatedly(unsaved);
  if (!saved) {
    await mkdir(dirname(unsaved.keepAs), { recursive: true, mode: 0o700 });
    await copyFile(file, unsaved.keepAs);
  }
  // The next command in this folder must not take it for its own.
  await rm(file);
  return [saved ? SAVED : describeLoss(unsaved.keepAs)];
}

/** A cancelled run has seconds left: one attempt, at once. */
async function pushRepeatedly({ signal, pausesMs, push }: UnsavedState): Promise<boolean> {
  if (signal.aborted) return push();
  for (const pause of pausesMs) {
    await wait(pause, undefined, { signal }).catch(() => {});
    if (await push()) return true;
    if (signal.aborted) return false;
  }
  return false;
}

const SAVED: Diagnostic = {
  severity: 'warning',
  summary: 'The state was saved after all',
  detail: 'Terraform could not save it at first. Nothing of it is lost; its lock may still be there.',
};

const describeLoss = (file: string): Diagnostic => ({
  severity: 'error',
  summary: 'The state could not be saved: it lacks what Terraform did last',
  detail:
    `It is kept in ${file} on this machine, and holds secrets. Save it with \`terraform state push\` before the ` +
    'machine is gone, or remove by hand what carries the tags of this environment.',
});

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
