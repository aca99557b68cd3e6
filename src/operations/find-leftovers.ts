import type { Context } from './context.js';
import { findLost, type LostLook, readStates } from './find-lost.js';

export interface Leftovers extends LostLook {
  /** Stacks whose states hold something. */
  readonly stacks: readonly string[];
}

/**
 * What is left of an environment of which the record says that it is gone, or that has no record: states that hold
 * something, and resources that carry its tags.
 */
export async function findLeftovers(context: Context, regions?: readonly string[]): Promise<Leftovers> {
  const names = await context.store.listStacks(context.environment.name);
  const states = await readStates(context, names);
  const { lost, unseen } = await findLost(context, { states, regions });
  return { stacks: names.filter((_, index) => (states[index]?.resources ?? []).length > 0), lost, unseen };
}
