import { MayflyError } from '../errors.js';
import { mapBounded } from '../map-bounded.js';
import { parsePullNumberOf } from '../reap/candidates.js';
import type { Unreadable } from '../reap/reap-plan.js';
import { canBeEnvironment, parseRecord } from './layout.js';
import type { EnvironmentRecord } from './record.js';

/** Records that are read at the same time. */
const AT_ONCE = 50;

interface Survey<T> {
  readonly names: readonly string[];
  /** The record's text and where it stands; undefined where there is none. */
  readonly read: (name: string) => Promise<{ readonly text: string; readonly place: string } | undefined>;
  readonly pick: (record: EnvironmentRecord) => T;
}

/** What `pick` takes of each record; texts that are no record are named. An error of `read` is thrown on. */
export async function surveyRecords<T>({ names, read, pick }: Survey<T>) {
  const found: T[] = [];
  const unreadable: Unreadable[] = [];
  await mapBounded(names.filter(canBeEnvironment), AT_ONCE, async (environment) => {
    const stored = await read(environment);
    if (stored === undefined) return;
    try {
      const record = parseRecord(stored.text, stored.place);
      if (record.environment === environment) found.push(pick(record));
      else unreadable.push({ environment, reason: `${stored.place} is the record of ${record.environment}` });
    } catch (error) {
      if (!(error instanceof MayflyError)) throw error;
      unreadable.push({ environment, reason: error.message });
    }
  });
  return { found, unreadable };
}

/** The first `limit` names, those of the lowest pull requests first: they are the oldest. */
export function selectNames(names: readonly string[], limit: number | undefined): readonly string[] {
  if (limit === undefined || names.length <= limit) return names;
  const numberOf = (name: string) => parsePullNumberOf(name) ?? Number.MAX_SAFE_INTEGER;
  return names.toSorted((a, b) => numberOf(a) - numberOf(b)).slice(0, limit);
}
