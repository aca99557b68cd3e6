import { computeFinishedRecord } from '../core/environment/next-record.js';
import { type FailureKind, MayflyError } from '../core/errors.js';
import { computeFlips, computeResults } from '../core/report/flips.js';
import type { Report } from '../core/report/report.js';
import { FAILING_VERDICTS, type Verdict } from '../core/verdict.js';
import type { Announcer } from './announcer.js';
import type { Journal, Standing } from './journal.js';
import type { Ledger } from './ledger.js';

/** What a verb gives back: what it has to say, and whether that is good. */
export interface RunEnd {
  readonly report: Report;
  /** `failed`: a check, a policy or the run itself; else whose fault it was that it could not be done. */
  readonly outcome: 'good' | 'failed' | FailureKind;
}

/** Turns an error that people can act on into the end of a run; a defect of ours is thrown on. */
export function explainFailure(error: unknown, signal: AbortSignal): Standing & Pick<RunEnd, 'outcome'> {
  if (signal.aborted) return { ...CANCELLED, outcome: 'failed' };
  if (!(error instanceof MayflyError)) throw error;
  return {
    status: 'failed',
    reason: error.message,
    ...(error.hint === undefined ? {} : { nextStep: error.hint }),
    diagnostics: error.diagnostics,
    outcome: error.kind,
  };
}

/**
 * A cancelled run neither failed nor proved anything: what its interrupted steps say is no verdict on the code. One
 * that says more of its own cancel, or that was done with everything, keeps its word.
 */
export function settleStanding(standing: Standing, signal: AbortSignal): Standing {
  const undecided = standing.status === 'failed' || standing.status === 'live';
  return signal.aborted && undecided ? CANCELLED : standing;
}

/** The end of a run that was stopped. */
const CANCELLED: Standing = {
  status: 'cancelled',
  reason: 'the run was cancelled',
  nextStep: 'The next push or close goes on; re-run the job to do it now.',
};

export const computeOutcome = (status: Report['status']): 'good' | 'failed' =>
  status === 'cancelled' || FAILING_VERDICTS.has(status as Verdict) ? 'failed' : 'good';

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
  const own = await ledger.update((record) => ({
    ...computeFinishedRecord(record, { report, results: computeResults(report, ledger.previousResults) }),
    ...computeKnownIds(announcer),
  }));
  if (!own) {
    const superseded: Report = { ...report, status: 'superseded', reason: TAKEN_OVER };
    await announcer.yield(superseded);
    return superseded;
  }
  const before = announcer.ids;
  await announcer.finish(report);
  if (before.commentId !== announcer.ids.commentId || before.deploymentId !== announcer.ids.deploymentId) {
    await ledger.update((record) => ({ ...record, ...computeKnownIds(announcer) }));
  }
  return { ...report, warnings: [...new Set([...report.warnings, ...announcer.warnings])] };
}

const computeKnownIds = ({ ids }: Announcer) => ({
  ...(ids.commentId === undefined ? {} : { commentId: ids.commentId }),
  ...(ids.commentAuthor === undefined ? {} : { commentAuthor: ids.commentAuthor }),
  ...(ids.deploymentId === undefined ? {} : { deploymentId: ids.deploymentId }),
});
