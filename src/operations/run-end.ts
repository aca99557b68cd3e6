import { computeFinishedRecord } from '../core/environment/next-record.js';
import type { EnvironmentRecord } from '../core/environment/record.js';
import { computeNextStep, type FailureKind, MayflyError } from '../core/errors.js';
import { computeFlips, computeResults } from '../core/report/flips.js';
import type { Report } from '../core/report/report.js';
import { isFailing } from '../core/verdict.js';
import type { Announcer } from './announcer.js';
import type { Journal, Standing } from './journal.js';
import type { Ledger } from './ledger.js';

/** What a verb gives back: what it has to say, and whether that is good. */
export interface RunEnd {
  readonly report: Report;
  /** `failed`: a check, a policy or the run itself; else whose fault it was that it could not be done. */
  readonly outcome: 'good' | 'failed' | FailureKind;
}

/** How a verb's body ended, whichever way it did. */
export type SettledStanding = Standing & Pick<RunEnd, 'outcome'>;

/** Waits for a verb's body and says how it ended. Throws on what is a defect of ours. */
export async function settle(body: Promise<Standing>, signal: AbortSignal): Promise<SettledStanding> {
  try {
    const standing = settleStanding(await body, signal);
    const { status, kind } = standing;
    return { ...standing, outcome: (isFailing(status) ? kind : undefined) ?? computeOutcome(status) };
  } catch (error) {
    return explainFailure(error, signal);
  }
}

/** The standing of a part of a verb's body; an error that people can act on is one too. */
export async function settleBody<T extends Standing | undefined>(
  body: Promise<T>,
  signal: AbortSignal,
): Promise<T | Standing> {
  try {
    return await body;
  } catch (error) {
    const { outcome, ...standing } = explainFailure(error, signal);
    return outcome === 'good' || outcome === 'failed' ? standing : { ...standing, kind: outcome };
  }
}

/** Turns an error that people can act on into the end of a run; a defect of ours is thrown on. */
export function explainFailure(error: unknown, signal: AbortSignal): SettledStanding {
  if (signal.aborted) return { ...CANCELLED, outcome: CANCELLED.kind };
  if (!(error instanceof MayflyError)) throw error;
  return {
    status: 'failed',
    reason: error.message,
    nextStep: computeNextStep(error),
    diagnostics: error.diagnostics,
    outcome: error.kind,
  };
}

/**
 * A cancelled run neither failed nor proved anything: what its interrupted steps say is no verdict on the code. One
 * that says more of its own cancel, or that was done with everything, keeps its word.
 */
function settleStanding(standing: Standing, signal: AbortSignal): Standing {
  const undecided = standing.status === 'failed' || standing.status === 'live';
  return signal.aborted && undecided ? CANCELLED : standing;
}

/** The end of a run that was stopped. */
const CANCELLED = {
  status: 'cancelled',
  kind: 'outside',
  reason: 'the run was cancelled',
  nextStep: 'The next push or close goes on; re-run the job to do it now.',
} as const satisfies Standing;

export const computeOutcome = (status: Report['status']): 'good' | 'failed' =>
  isFailing(status) ? 'failed' : 'good';

export const TAKEN_OVER = 'a newer run of this pull request took over';

export interface Conclusion {
  readonly journal: Journal;
  readonly standing: Standing;
  readonly ledger: Ledger;
  readonly announcer: Announcer;
}

/**
 * The last steps of every verb that owns a generation: what flipped, the record, the announcement. A run whose
 * generation is not the newest any more says so and leaves the record and the comment to the newer run.
 */
export async function concludeRun({ journal, standing, ledger, announcer }: Conclusion): Promise<Report> {
  journal.warnings.push(...announcer.warnings);
  const draft = journal.report(standing);
  const report = { ...draft, flips: computeFlips(ledger.previousResults, draft) };
  const gone = standing.nothingLeft === true || standing.status === 'destroyed';
  const own = await ledger.update((record) => {
    const finished = computeFinishedRecord(record, {
      report,
      results: computeResults(report, ledger.previousResults),
      recheck: standing.recheck,
      gone,
    });
    // Until it is told: a run that is killed in between leaves it to the next one.
    return {
      ...finished,
      ...announcer.recordedIds,
      ...(announcer.speaks ? { untold: true } : {}),
      ...(journal.brokeOff && !gone ? { mayLack: true } : {}),
    };
  });
  if (!own) {
    await ledger.leave();
    const superseded: Report = { ...report, status: 'superseded', reason: TAKEN_OVER };
    await announcer.yield(superseded);
    return superseded;
  }
  const before = announcer.recordedIds;
  const told = { ...report, ...pickEnd(report, ledger.record) };
  await announcer.finish(told);
  await noteTold({ ledger, announcer }, before);
  return { ...told, warnings: [...new Set([...told.warnings, ...announcer.warnings])] };
}

/** Keeps what the next run finds the announcements by, and whether they arrived. */
async function noteTold(
  { ledger, announcer }: Pick<Conclusion, 'ledger' | 'announcer'>,
  before: Announcer['recordedIds'],
): Promise<void> {
  const { recordedIds, lost } = announcer;
  const moved =
    before.commentId !== recordedIds.commentId || before.deploymentId !== recordedIds.deploymentId;
  if (!moved && !lost && ledger.record.untold !== true) return;
  await ledger.update(({ untold: _before, ...record }) => ({
    ...record,
    ...recordedIds,
    ...(lost ? { untold: true } : {}),
  }));
}

/** Someone may have extended or kept the environment while the run was at work. */
function pickEnd(report: Report, { expiresAt, kept }: EnvironmentRecord): Pick<Report, 'expiresAt' | 'kept'> {
  if (report.expiresAt === undefined || expiresAt === undefined) return {};
  return { expiresAt, ...(kept === true ? { kept } : {}) };
}
