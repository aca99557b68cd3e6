import { LONGEST_EXTENSION_MS } from '../event/ask.js';
import { computeSpan, formatSpan, formatTime } from '../report/time.js';
import type { RecordChange } from './order-end.js';
import type { EnvironmentRecord } from './record.js';

/** How many runs the record remembers as having extended it. */
const REMEMBERED = 20;

export interface Extension {
  readonly byMs: number;
  /** Ms since the epoch. */
  readonly now: number;
  /** The run that asks; the same run again, as a re-run does, extends nothing. */
  readonly runId: string | undefined;
}

/** The record of an environment that lives longer: from its end, or from now where that is over. */
export function extendRecord(record: EnvironmentRecord, { byMs, now, runId }: Extension): RecordChange {
  const { expiresAt, extendedBy = [], kept } = record;
  const at = new Date(now).toISOString();
  const stays = kept === true ? '; it is kept, so that no time ends it' : '';
  if (runId !== undefined && extendedBy.includes(runId)) {
    const end = expiresAt === undefined ? '' : `: it ends ${describeEnd(expiresAt, at)}`;
    return { record, answer: `an earlier attempt of this run extended it already${end}${stays}` };
  }
  const before = expiresAt === undefined ? now : Math.max(Date.parse(expiresAt), now);
  const wanted = before + byMs;
  // An end that is farther already, by another limit, comes no nearer.
  const end = new Date(Math.max(Math.min(wanted, now + LONGEST_EXTENSION_MS), before)).toISOString();
  const cut = Date.parse(end) < wanted ? `, which is as far as it goes: ${MOST} from now` : '';
  return {
    record: {
      ...record,
      expiresAt: end,
      extendedTo: end,
      ...(runId === undefined ? {} : { extendedBy: [...extendedBy, runId].slice(-REMEMBERED) }),
    },
    answer: `it now ends ${describeEnd(end, at)}${cut}${stays}`,
  };
}

const MOST = `at most ${formatSpan(LONGEST_EXTENSION_MS)}`;

/** `30 Nov 2026, 10:00 UTC (in 3 days)`; what is over says so. */
export function describeEnd(expiresAt: string, at: string): string {
  const span = computeSpan(at, expiresAt) ?? 0;
  return `${formatTime(expiresAt)} ${span > 0 ? `(in ${formatSpan(span)})` : '(its time is over)'}`;
}
