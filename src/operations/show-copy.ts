import { pickAddress } from '../core/environment/next-record.js';
import type { Replacement } from './replacement.js';
import { type SettledStanding, TAKEN_OVER } from './run-end.js';
import { undoSuperseded } from './undo-superseded.js';

/**
 * What people see from here on is what this run made. The conditional write is the moment of the swap: a newer run, or
 * a destroy, makes it fail.
 */
export async function showCopy(replacement: Replacement, end: SettledStanding): Promise<SettledStanding> {
  const { front, target, ledger } = replacement;
  const { name: environment, headSha } = target.environment;
  const { expiresAt, taggedExpiresAt } = ledger.record;
  const commit = headSha === undefined ? {} : { headSha };
  const address = pickAddress(front.journal.report(end));
  const own = await front.ledger.update(({ url: _before, ...record }) => ({
    ...record,
    ...address,
    copies: { shown: { environment, ...commit, live: end.status === 'live' } },
    ...(headSha === undefined ? {} : { appliedSha: headSha }),
    ...pickLater(record.extendedTo, expiresAt),
    ...(taggedExpiresAt === undefined ? {} : { taggedExpiresAt }),
  }));
  if (!own) return undoSuperseded(replacement, { status: 'superseded', reason: TAKEN_OVER, outcome: 'good' });
  front.journal.expiresAt = front.ledger.record.expiresAt;
  if (target !== front.context) front.journal.copy = environment;
  return end;
}

/** A person may have extended the environment: its copies end no earlier. ISO times of one form sort as texts. */
function pickLater(extendedTo: string | undefined, end: string | undefined): { readonly expiresAt?: string } {
  const [latest] = [extendedTo, end]
    .filter((time) => time !== undefined)
    .toSorted()
    .reverse();
  return latest === undefined ? {} : { expiresAt: latest };
}
