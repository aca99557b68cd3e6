import type { AnnouncementIds } from '../../ports.js';

/** What one part of an announcement left on GitHub, and what of it could not be done. */
export interface Published {
  readonly ids: AnnouncementIds;
  readonly failures: readonly unknown[];
}

export const NOTHING: Published = { ids: {}, failures: [] };

/** Does everything side by side; what fails harms nothing else. */
export async function settleAll<T>(
  work: readonly Promise<T>[],
): Promise<{ readonly done: readonly T[]; readonly failures: readonly unknown[] }> {
  const settled = await Promise.allSettled(work);
  return {
    done: settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
    failures: settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : [])),
  };
}
