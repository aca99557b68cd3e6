import { indexStates } from '../core/recovery/known-resources.js';
import { computeRegions } from '../core/recovery/regions.js';
import type { TaggedResource } from '../core/recovery/tagged-resource.js';
import type { State } from '../core/terraform/state.js';
import type { TagLook } from '../ports.js';
import type { Context } from './context.js';

export interface LostQuery {
  readonly states: readonly State[];
  /** Regions that the record knows. */
  readonly regions: readonly string[] | undefined;
}

export interface LostLook extends Pick<TagLook, 'unseen'> {
  /** What carries the environment's tags and is in none of the states. */
  readonly lost: readonly TaggedResource[];
}

/** Looks in every region that the environment may have been in. Regions that can't be looked at are told, not thrown. */
export async function findLost(
  { environment, tagged }: Context,
  { states, regions = [] }: LostQuery,
): Promise<LostLook> {
  const { found, unseen } = await tagged.find({
    environment: environment.name,
    repository: environment.repository,
    regions: computeRegions({ home: environment.region, recorded: regions, states }),
  });
  const knows = indexStates(states);
  return { lost: found.filter(({ arn }) => !knows(arn)), unseen };
}

export const readStates = ({ store, environment }: Context, stacks: readonly string[]): Promise<State[]> =>
  Promise.all(stacks.map((stack) => store.readState(environment.name, stack)));
