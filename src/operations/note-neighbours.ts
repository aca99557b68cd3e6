import { pickFacts } from '../core/reap/candidates.js';
import { explainNeighbours } from '../core/reap/neighbours.js';
import type { Context } from './context.js';
import type { Journal } from './journal.js';

/** Records that a run looks at beside its own; of more, those of the oldest pull requests. */
const LIMIT = 200;

interface Run {
  readonly context: Context;
  readonly journal: Journal;
}

/** Warns of environments of other pull requests whose time is over. Whatever goes wrong here harms nothing. */
export async function noteNeighbours({ context, journal }: Run): Promise<void> {
  const { store, environment, clock, log } = context;
  try {
    const { found } = await store.surveyRecords(pickFacts, { limit: LIMIT });
    const { pullNumber } = environment;
    const warning = explainNeighbours({ records: found, pullNumber, now: clock.now() });
    if (warning !== undefined) journal.warnings.push(warning);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    log.info(`Other environments of the repository could not be looked at: ${why}`);
  }
}
