import { hasKeepLabel, KEEP_LABEL } from '../event/triggers.js';
import { formatSpan, formatTime } from '../report/time.js';
import { plural } from '../text/plural.js';
import type { Case, PullStanding } from './facts.js';
import { BUSY_MS, LISTING_LAG_MS, ORPHAN_GRACE_MS, SKEW_MS, toMs } from './limits.js';

/** `end` destroys, `mend` says how a killed run ended, `forget` removes the record of what is long gone. */
export type ReapAction = 'end' | 'mend' | 'forget' | 'leave';

export type Cause =
  | 'forgotten'
  | 'gone'
  | 'busy'
  | 'leftover'
  | 'doubtful'
  | 'missing'
  | 'closed'
  | 'nameless'
  | 'kept'
  | 'orphan'
  | 'unrecorded'
  | 'expired'
  | 'stranded'
  | 'untold'
  | 'live';

export interface Judgement {
  readonly action: ReapAction;
  readonly cause: Cause;
  /** One sentence for people. */
  readonly why: string;
}

export interface Moment {
  /** Ms since the epoch. */
  readonly now: number;
  /** How long the record of a destroyed environment stays. */
  readonly recordHours: number;
}

interface Question extends Case, Moment {}

interface Row {
  readonly cause: Cause;
  readonly action: ReapAction;
  when(question: Question): boolean;
  why(question: Question): string;
}

/** What becomes of an environment: the first row that is so. */
const ROWS: readonly Row[] = [
  {
    cause: 'busy',
    action: 'leave',
    when: (one) => one.record?.busySince !== undefined && one.now - one.record.busySince <= BUSY_MS,
    why: ({ now, record }) => `a run works on it since ${formatSpan(now - (record?.busySince ?? now))}`,
  },
  {
    cause: 'doubtful',
    action: 'end',
    when: (one) => isTombstone(one) && (one.record?.runs.length ?? 0) > 0,
    why: () => 'it was destroyed, but a run that was killed may have made something since',
  },
  {
    cause: 'forgotten',
    action: 'forget',
    when: (one) =>
      isTombstone(one) &&
      one.tags === undefined &&
      one.record?.untold !== true &&
      sinceUpdate(one) > toMs(one.recordHours),
    why: (one) => `it was destroyed ${formatSpan(sinceUpdate(one))} ago`,
  },
  {
    cause: 'untold',
    action: 'mend',
    when: (one) => isTombstone(one) && one.record?.untold === true && one.tags === undefined,
    why: () => 'it was destroyed, but its pull request may not know',
  },
  {
    cause: 'gone',
    action: 'leave',
    when: (one) => isTombstone(one) && (one.tags === undefined || sinceUpdate(one) < LISTING_LAG_MS),
    why: () => 'it was destroyed',
  },
  {
    cause: 'leftover',
    action: 'end',
    when: (one) => isTombstone(one),
    why: ({ tags }) => `it was destroyed, but ${plural(tags?.count ?? 0, 'resource')} still carry its tags`,
  },
  {
    cause: 'missing',
    action: 'end',
    when: ({ pull }) => pull === 'none',
    why: ({ pullNumber }) => `there is no pull request ${pullNumber}`,
  },
  {
    cause: 'closed',
    action: 'end',
    when: ({ pull }) => standingOf(pull)?.state === 'closed',
    why: ({ pullNumber }) => `pull request ${pullNumber} is closed`,
  },
  {
    cause: 'nameless',
    action: 'leave',
    when: ({ record, pull }) => record === undefined && pull === 'unasked',
    why: () => 'its tags name no pull request, and there is no record of it',
  },
  {
    cause: 'kept',
    action: 'leave',
    when: (one) => isKept(one) && isOver(one),
    why: (one) =>
      one.record?.kept === true
        ? 'its time is over, but it is kept'
        : `its time is over, but the label ${KEEP_LABEL} keeps it`,
  },
  {
    cause: 'orphan',
    action: 'end',
    when: (one) => one.record === undefined && isOver(one),
    why: ({ tags }) =>
      `there is no record of it, and its tags say that it ended ${renderTime(tags?.expiresAt)}`,
  },
  {
    cause: 'unrecorded',
    action: 'leave',
    when: ({ record }) => record === undefined,
    why: ({ pullNumber }) => `there is no record of it, and pull request ${pullNumber} is open`,
  },
  {
    cause: 'expired',
    action: 'end',
    when: isOver,
    why: ({ record }) => `its time was over ${renderTime(record?.expiresAt)}`,
  },
  {
    cause: 'stranded',
    action: 'mend',
    when: ({ record }) => record?.underWay === true,
    why: () => 'the run that worked on it is over, and could not say how it ended',
  },
  {
    cause: 'untold',
    action: 'mend',
    when: ({ record }) => record?.untold === true,
    why: () => 'its pull request may not know how the last run ended',
  },
  {
    cause: 'live',
    action: 'leave',
    when: () => true,
    why: () => 'its pull request is open and its time is not over',
  },
];

/**
 * What becomes of one environment. A deploy writes its record before it makes anything, so tags without a record are
 * of no deploy that has just begun; while the pull request is open they may still be of another store's environment,
 * so only their own end, long past, ends it.
 */
export function judge(one: Case, moment: Moment): Judgement {
  const question = { ...one, ...moment };
  const row = ROWS.find(({ when }) => when(question)) as Row;
  return { action: row.action, cause: row.cause, why: row.why(question) };
}

const isTombstone = ({ record }: Case): boolean => record?.status === 'destroyed';

const sinceUpdate = ({ now, record }: Question): number => now - (record?.updatedAt ?? now);

export const standingOf = (pull: Case['pull']): PullStanding | undefined =>
  typeof pull === 'string' ? undefined : pull;

/** The pull request's labels count as they are now, whatever the record says. */
export const isKept = ({ record, pull }: Case): boolean =>
  record?.kept === true || hasKeepLabel(standingOf(pull)?.labels ?? []);

function isOver({ now, record, tags }: Question): boolean {
  if (record !== undefined) return record.expiresAt !== undefined && now > record.expiresAt + SKEW_MS;
  return tags?.expiresAt !== undefined && now > tags.expiresAt + ORPHAN_GRACE_MS;
}

const renderTime = (at: number | undefined): string =>
  at === undefined ? 'at an unknown time' : `on ${formatTime(new Date(at).toISOString())}`;
