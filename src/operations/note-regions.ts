import { MayflyError } from '../core/errors.js';
import { listStateRegions } from '../core/recovery/regions.js';
import type { Context } from './context.js';
import { readStates } from './find-lost.js';
import type { Ledger } from './ledger.js';

export interface RegionWork {
  readonly context: Context;
  readonly ledger: Ledger;
}

/**
 * Keeps in the record in which regions the states hold resources, so that a destroy looks there even where the states
 * are lost. A region is never taken out again; the environment's own needs no word.
 */
export async function noteRegions({ context, ledger }: RegionWork): Promise<void> {
  try {
    await note({ context, ledger });
  } catch (error) {
    if (!(error instanceof MayflyError)) throw error;
    context.log.info(`In which regions the states hold something could not be noted: ${error.message}`);
  }
}

async function note({ context, ledger }: RegionWork): Promise<void> {
  const names = ledger.record.stacks.map(({ name }) => name);
  const found = (await readStates(context, names)).flatMap(listStateRegions);
  const known = ledger.record.regions ?? [];
  const added = [...new Set(found)].filter(
    (region) => region !== context.environment.region && !known.includes(region),
  );
  if (added.length === 0) return;
  await ledger.update((record) => ({
    ...record,
    regions: [...new Set([...(record.regions ?? []), ...added])].sort(),
  }));
}
