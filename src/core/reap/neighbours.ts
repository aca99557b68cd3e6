import { KEEP_LABEL } from '../event/triggers.js';
import { plural } from '../text/plural.js';
import type { RecordFacts } from './facts.js';
import { SKEW_MS } from './limits.js';

/** Names in the warning; the others are counted. */
const SHOWN = 5;

interface Neighbourhood {
  readonly records: readonly RecordFacts[];
  /** The pull request of the run that looks. */
  readonly pullNumber: number | undefined;
  /** Ms since the epoch. */
  readonly now: number;
}

/**
 * What to say of environments of other pull requests whose time is over; undefined where there are none. Their labels
 * are not known here.
 */
export function explainNeighbours({ records, pullNumber, now }: Neighbourhood): string | undefined {
  const over = records.filter((record) => record.pullNumber !== pullNumber && isOver(record, now));
  if (over.length === 0) return undefined;
  const names = over.slice(0, SHOWN).map(({ environment }) => `\`${environment}\``);
  const more = over.length > SHOWN ? ` and ${over.length - SHOWN} more` : '';
  return (
    `the time of ${plural(over.length, 'other environment')} of this repository is over: ${names.join(', ')}${more}. ` +
    `A workflow with \`command: reap\` on a schedule ends them, unless the label \`${KEEP_LABEL}\` keeps them.`
  );
}

/** A copy ends with its environment, whose record says when. */
const isOver = ({ status, copyOf, kept, busySince, expiresAt }: RecordFacts, now: number): boolean =>
  status !== 'destroyed' &&
  copyOf === undefined &&
  !kept &&
  busySince === undefined &&
  expiresAt !== undefined &&
  now > expiresAt + SKEW_MS;
