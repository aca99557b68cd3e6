import { MayflyError } from '../core/errors.js';
import type { Context } from './context.js';
import { countResources, renderExisting } from './count-resources.js';
import type { Ledger } from './ledger.js';
import type { SettledStanding } from './run-end.js';

const NEXT_STEP = 'The next push continues; closing the pull request destroys what exists.';

/** A cancelled deploy says how much of the environment exists. */
export async function tellWhatExists(
  { store }: Pick<Context, 'store'>,
  { record }: Ledger,
  end: SettledStanding,
): Promise<SettledStanding> {
  if (end.status !== 'cancelled') return end;
  const stacks = record.stacks.map(({ name }) => name);
  try {
    const count = await countResources({ store, environment: record.environment, stacks });
    return { ...end, reason: `${end.reason}; ${renderExisting(count)}`, nextStep: NEXT_STEP };
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    return end;
  }
}
