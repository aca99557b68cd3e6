import type { RunReference } from '../report/report.js';
import { formatSpan } from '../report/time.js';
import type { Cause } from './judgement.js';
import { computeMatrix } from './matrix.js';
import type { CaseToWarn, JudgedCase, ReapPlan, Unreadable } from './reap-plan.js';
import type { ReapLine, ReapReport } from './reap-report.js';

/** What is as it should be, and no line is spent on. */
const FINE: ReadonlySet<Cause> = new Set(['gone', 'live']);

/** What is to be done, what is left alone though it looks as if it should end, and how many are fine. */
export function planLines(
  { cases, toWarn }: ReapPlan,
  unreadable: readonly Unreadable[],
  now: number,
): { readonly lines: readonly ReapLine[]; readonly fine: number } {
  const told = cases.filter((one) => !FINE.has(one.judgement.cause) && !isJustBusy(one));
  const byAction = (action: ReapLine['action']) =>
    told.filter(({ judgement }) => judgement.action === action).map((one) => toLine(one, now));
  return {
    lines: [
      ...byAction('end'),
      ...byAction('mend'),
      ...byAction('forget'),
      ...toWarn.map((one) => toWarningLine(one, now)),
      ...byAction('leave'),
      ...unreadable.map(toUnreadableLine),
    ],
    fine: cases.length - told.length - toWarn.length,
  };
}

/** A run at work on an environment of an open pull request is nothing to tell of. */
const isJustBusy = ({ judgement, pull }: JudgedCase): boolean =>
  judgement.cause === 'busy' && typeof pull !== 'string' && pull.state === 'open';

const numberOf = ({ pullNumber }: JudgedCase | CaseToWarn) =>
  pullNumber === undefined ? {} : { pullNumber };

function toLine(one: JudgedCase, now: number): ReapLine {
  const { environment, record, judgement } = one;
  return {
    environment,
    ...numberOf(one),
    ...judgement,
    ...(record === undefined ? {} : { ageMs: Math.max(0, now - record.createdAt) }),
  };
}

function toWarningLine(one: CaseToWarn, now: number): ReapLine {
  const { environment, record, due } = one;
  return {
    environment,
    ...numberOf(one),
    action: 'warn',
    cause: 'due',
    why: `it ends in ${formatSpan(due.leftMs)}`,
    ...(record === undefined ? {} : { ageMs: Math.max(0, now - record.createdAt) }),
  };
}

const toUnreadableLine = ({ environment, reason }: Unreadable): ReapLine => ({
  environment,
  action: 'leave',
  cause: 'unreadable',
  why: reason,
});

/** Lines that make the reap fail: what should have ended did not, or can't be known. */
export const listFailing = (lines: readonly ReapLine[]): readonly ReapLine[] =>
  lines.filter(
    ({ cause, result }) => cause === 'unreadable' || result === 'failed' || result === 'not begun',
  );

interface ReportFacts {
  readonly repository: string;
  readonly status: ReapReport['status'];
  readonly store: string;
  readonly looked: number;
  readonly fine: number;
  readonly lines: readonly ReapLine[];
  readonly run: RunReference | undefined;
  readonly at: string;
}

export function computeReapReport({ run, ...facts }: ReportFacts): ReapReport {
  return {
    version: 1,
    verb: 'reap',
    ...facts,
    warnings: [],
    matrix: computeMatrix(facts.status === 'planned' ? facts.lines : facts.lines.filter(isStillDue)),
    ...(run === undefined ? {} : { run }),
  };
}

const isStillDue = ({ result }: ReapLine): boolean => result === 'failed' || result === 'not begun';
