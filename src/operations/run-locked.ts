import type { Diagnostic } from '../core/terraform/diagnostic.js';
import type { PreparedStack, TerraformOutcome } from '../ports.js';
import type { Context } from './context.js';
import { releaseOwnLock } from './own-locks.js';
import type { StackWork } from './stack-run.js';

/** Words of every error about a state's lock: https://github.com/hashicorp/terraform, internal/command/clistate/state.go */
const isAboutLock = ({ summary }: Diagnostic): boolean => /\bstate lock\b/i.test(summary);

/**
 * Runs a command that locks the state. One that is refused by a lock of this very run, whose making lost its answer, is
 * run again without it; a lock that could not be released is released.
 */
export async function runLocked<T extends TerraformOutcome>(
  { context }: Pick<StackWork, 'context'>,
  stack: PreparedStack,
  command: () => Promise<T>,
): Promise<T> {
  const outcome = await command();
  if (!outcome.diagnostics.some(isAboutLock)) return outcome;
  const released = await releaseLockOf(context, stack.name);
  const refused = outcome.diagnostics.some(({ summary }) => summary === 'Error acquiring the state lock');
  return released && refused && !context.signal.aborted ? command() : outcome;
}

async function releaseLockOf({ store, log, run, environment }: Context, stack: string): Promise<boolean> {
  if (run === undefined) return false;
  const record = (await store.readRecord(environment.name))?.record;
  const unfinished = record?.unfinished ?? [];
  return releaseOwnLock({ store, log, environment: environment.name, stack, run, unfinished });
}
