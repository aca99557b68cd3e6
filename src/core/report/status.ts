import { formatCount, plural } from '../text/plural.js';
import { listBlocking, listFailedChecks } from './counts.js';
import type { Receipt, Report } from './report.js';
import { formatSpan } from './time.js';

export type ReportStatus = Report['status'];
export type Tone = 'good' | 'bad' | 'busy' | 'quiet';

interface StatusWords {
  readonly symbol: string;
  readonly tone: Tone;
  /** What is so of the environment, after its name: `is live`. */
  describe(report: Report): string;
}

/** One row a status: how it looks and what the first line says. */
export const STATUSES: Readonly<Record<ReportStatus, StatusWords>> = {
  live: { symbol: '🟢', tone: 'good', describe: describeLive },
  failed: { symbol: '🔴', tone: 'bad', describe: besideLive(describeFailure) },
  blocked: { symbol: '⛔', tone: 'bad', describe: besideLive(describeBlock) },
  destroyed: { symbol: '⚫', tone: 'quiet', describe: describeEnd },
  skipped: { symbol: '⚪', tone: 'quiet', describe: () => 'was skipped' },
  superseded: {
    symbol: '⚪',
    tone: 'quiet',
    describe: ({ undone }) =>
      undone === true ? 'was closed while it was deployed, and is gone again' : 'is left to a newer run',
  },
  done: { symbol: '🔵', tone: 'good', describe: describeOrder },
  planned: { symbol: '🔵', tone: 'good', describe: () => 'was only planned, nothing was touched' },
  deploying: { symbol: '🟡', tone: 'busy', describe: () => 'is being deployed' },
  destroying: { symbol: '🟡', tone: 'busy', describe: () => 'is being destroyed' },
  planning: { symbol: '🟡', tone: 'busy', describe: () => 'is being planned' },
  cancelled: { symbol: '⚪', tone: 'bad', describe: () => 'is unfinished: the run was cancelled' },
};

const STANDING: ReadonlySet<ReportStatus> = new Set(['live', 'failed', 'deploying', 'cancelled']);

/**
 * Whether what this run made may stand, so that its address and its end are worth a word. What only an earlier deploy
 * left standing has words of its own.
 */
export function mayStand({ verb, status, url, earlier }: Report): boolean {
  if (verb === 'destroy' || verb === 'plan' || earlier !== undefined) return false;
  // A blocked run applied nothing, but an earlier one may have.
  return STANDING.has(status) || (status === 'blocked' && url !== undefined);
}

/** `shop-pr-7 is live`: the verdict in plain words, without symbol or address. */
export function renderVerdict(report: Report): string {
  return `${report.environment || 'this run'} ${STATUSES[report.status].describe(report)}`;
}

export function isUnderWay(report: Report): boolean {
  return STATUSES[report.status].tone === 'busy';
}

/** `12 destroyed, 0 left, 41 s`. */
export function renderReceipt(receipt: Receipt): string {
  return [
    `${formatCount(receipt.destroyed)} destroyed`,
    `${formatCount(receipt.left.length)} left`,
    formatSpan(receipt.ms),
  ].join(', ');
}

function describeLive(report: Report): string {
  if (report.verb !== 'check') return 'is live';
  return report.checks.length > 0 ? 'is live and passed its checks' : 'is live; it has no checks';
}

/** Under `strategy: replace` a copy that fails harms nothing that is live. */
function besideLive(describe: (report: Report) => string): (report: Report) => string {
  return (report) => {
    const { earlier, verb } = report;
    if (verb !== 'deploy' || earlier?.live !== true) return describe(report);
    const commit = earlier.headSha === undefined ? '' : ` at commit ${earlier.headSha.slice(0, 7)}`;
    return `stays live${commit}; the new copy ${describe(report)}`;
  };
}

function describeFailure(report: Report): string {
  if (report.environment === '') return 'failed';
  if (report.verb === 'destroy' && report.untouched !== true) return 'could not be destroyed completely';
  if (report.recalled === true)
    return report.headSha === undefined ? 'is not live' : 'is not live at this commit';
  const failed = [
    { count: listFailedChecks(report).length, noun: 'check' },
    { count: new Set(listBlocking(report).map(({ rule }) => rule)).size, noun: 'policy rule' },
  ].flatMap(({ count, noun }) => (count > 0 ? [plural(count, noun)] : []));
  return failed.length > 0 ? `failed ${failed.join(' and ')}` : COULD_NOT[report.verb];
}

const COULD_NOT: Readonly<Record<Report['verb'], string>> = {
  deploy: 'could not be deployed',
  plan: 'could not be planned',
  check: 'could not be checked',
  destroy: 'could not be destroyed',
  extend: 'could not be extended',
  keep: 'could not be kept',
  unlock: 'could not be unlocked',
};

function describeOrder({ verb, kept }: Report): string {
  if (verb === 'unlock') return 'is unlocked';
  if (verb === 'keep') return kept === true ? 'is kept' : 'is kept no longer';
  return verb === 'extend' ? 'lives longer' : 'was asked about';
}

function describeBlock(report: Report): string {
  const blocking = listBlocking(report).length;
  return blocking === 0 ? 'is blocked by policy' : `is blocked by ${plural(blocking, 'policy finding')}`;
}

function describeEnd(report: Report): string {
  return report.receipt ? `is gone: ${renderReceipt(report.receipt)}` : 'is gone';
}
