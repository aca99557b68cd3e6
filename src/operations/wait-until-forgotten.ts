import type { Left } from '../core/recovery/left.js';
import { NO_WAY } from '../core/recovery/sort-candidates.js';
import type { TaggedResource } from '../core/recovery/tagged-resource.js';
import { formatDuration } from '../core/text/duration.js';
import { plural } from '../core/text/plural.js';
import type { Context } from './context.js';

/** Ms before each look: AWS goes on listing what is gone, mostly for a minute or two. */
const PAUSES_MS: readonly number[] = [5_000, 10_000, 15_000, 30_000, 30_000, 30_000];

export interface Listed {
  readonly left: readonly Left[];
  readonly lost: readonly TaggedResource[];
}

/**
 * Of what could not be adopted nobody but the list itself says whether it is there. Waits for AWS to list it no more,
 * for two minutes at most; an emulator forgets at once.
 */
export async function waitUntilForgotten(
  { clock, emulated, environment, log, signal, tagged }: Context,
  { left, lost }: Listed,
): Promise<readonly Left[]> {
  let open = left;
  for (const pause of emulated ? [] : PAUSES_MS) {
    const doubtful = open.filter(({ why }) => why === NO_WAY);
    if (doubtful.length === 0) return open;
    log.info(
      `AWS lists ${plural(doubtful.length, 'resource')} that can't be adopted; looking again in ${formatDuration(pause)}`,
    );
    await clock.sleep(pause, signal);
    const { found, unseen } = await tagged.find({
      environment: environment.name,
      repository: environment.repository,
      regions: [...new Set(lost.map(({ region }) => region))],
    });
    const listed = new Set(found.map(({ arn }) => arn));
    if (unseen.length === 0) open = open.filter(({ name, why }) => why !== NO_WAY || listed.has(name));
  }
  return open;
}
