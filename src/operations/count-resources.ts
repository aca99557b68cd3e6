import { plural } from '../core/text/plural.js';
import type { Store } from '../ports.js';

export interface Counted {
  readonly store: Store;
  readonly environment: string;
  /** Names of the stacks. */
  readonly stacks: readonly string[];
}

/** How many resources the states hold. */
export async function countResources({ store, environment, stacks }: Counted): Promise<number> {
  const states = await Promise.all(stacks.map((stack) => store.readState(environment, stack)));
  return states.reduce((sum, { resources }) => sum + resources.length, 0);
}

/** `3 resources exist`. */
export const renderExisting = (count: number): string =>
  `${plural(count, 'resource')} ${count === 1 ? 'exists' : 'exist'}`;
