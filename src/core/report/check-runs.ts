import { addSummaries, renderTestCounts } from '../commands/test-summary.js';
import type { CheckResult } from '../smoke/check-result.js';
import {
  type CheckAnnotation,
  listDiagnosticAnnotations,
  listFindingAnnotations,
  listTestAnnotations,
} from './check-annotations.js';
import { renderFitting } from './comment/fit.js';
import { SECTIONS } from './comment/sections.js';
import {
  countFindings,
  listBlocking,
  listFailedChecks,
  renderCheckCounts,
  renderFindingCounts,
} from './counts.js';
import type { Report } from './report.js';
import { isUnderWay, type ReportStatus, renderVerdict } from './status.js';
import { isCommand } from './tests.js';

const CHECK_RUN_NAMES = [
  'mayfly / environment',
  'mayfly / plan',
  'mayfly / smoke',
  'mayfly / policy',
  'mayfly / commands',
] as const;
export type CheckRunName = (typeof CHECK_RUN_NAMES)[number];
export type Conclusion = 'success' | 'failure' | 'neutral' | 'skipped' | 'cancelled';

/** One check run of the head commit as it should stand now. */
export interface CheckRunView {
  readonly name: CheckRunName;
  readonly status: 'in_progress' | 'completed';
  /** Only when completed. */
  readonly conclusion?: Conclusion;
  /** Plain text. */
  readonly title: string;
  /** Markdown within GitHub's limit. */
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

interface CheckRunKind {
  readonly name: CheckRunName;
  /** Whether the report has anything to say here. */
  appliesTo(report: Report): boolean;
  conclude(report: Report): Conclusion;
  title(report: Report): string;
  /** Names of the comment's sections that make up the summary; all when absent. */
  readonly sections?: readonly string[];
  /** What of the report the run is about. */
  focus?(report: Report): Report;
  annotations(report: Report): CheckAnnotation[];
}

/** Characters, measured in bytes as the comment is. */
const SUMMARY_LIMIT = 65_535;

/** Statuses under way have no conclusion yet. */
const CONCLUSIONS: Readonly<Record<ReportStatus, Conclusion | undefined>> = {
  live: 'success',
  planned: 'success',
  done: 'success',
  destroyed: 'success',
  failed: 'failure',
  blocked: 'failure',
  skipped: 'skipped',
  superseded: 'neutral',
  cancelled: 'cancelled',
  deploying: undefined,
  destroying: undefined,
  planning: undefined,
};

/** The whole report, with its verdict. */
const WHOLE: Pick<CheckRunKind, 'conclude' | 'title' | 'annotations'> = {
  conclude: ({ status }) => CONCLUSIONS[status] ?? 'neutral',
  title: renderVerdict,
  annotations: listDiagnosticAnnotations,
};

/** Of a report that holds nothing but the checks which the run is about. */
const CHECKS: Pick<CheckRunKind, 'appliesTo' | 'conclude' | 'title'> = {
  appliesTo: (report) => !isUnderWay(report) && report.checks.length > 0 && !isOfOther(report),
  conclude: concludeChecks,
  title: (report) => renderCheckCounts(report.checks),
};

const KINDS: readonly CheckRunKind[] = [
  { name: 'mayfly / environment', appliesTo: ({ verb }) => verb !== 'plan', ...WHOLE },
  // A plan proves nothing of the environment: it must not take the place of what a deploy said of this commit.
  { name: 'mayfly / plan', appliesTo: ({ verb }) => verb === 'plan', ...WHOLE },
  {
    name: 'mayfly / smoke',
    ...CHECKS,
    sections: [
      'checks',
      'details of what failed',
      'what the environment said',
      'what changed since the last run',
    ],
    focus: (report) => pickChecks(report, (check) => !isCommand(check)),
    annotations: () => [],
  },
  {
    name: 'mayfly / policy',
    appliesTo: (report) => !isUnderWay(report) && report.findings.length > 0 && !isGlance(report),
    conclude: concludePolicy,
    title: (report) => renderFindingCounts(report.findings),
    sections: ['blocking findings', 'policy findings', 'what changed since the last run'],
    focus: (report) => ({ ...report, flips: report.flips.filter(({ kind }) => kind === 'finding') }),
    annotations: listFindingAnnotations,
  },
  {
    name: 'mayfly / commands',
    ...CHECKS,
    title: renderCommandCounts,
    sections: ['checks', 'failing tests', 'details of what failed', 'what changed since the last run'],
    focus: (report) => pickChecks(report, isCommand),
    annotations: listTestAnnotations,
  },
];

/** `1 of 2 checks passed; 3 of 41 tests failed`. */
function renderCommandCounts({ checks }: Report): string {
  const tests = addSummaries(checks.flatMap((check) => check.tests ?? []));
  const counts = renderCheckCounts(checks);
  return tests === undefined ? counts : `${counts}; ${renderTestCounts(tests)}`;
}

function pickChecks(report: Report, wanted: (check: CheckResult) => boolean): Report {
  const checks = report.checks.filter(wanted);
  const names = new Set(checks.map(({ name }) => name));
  const flips = report.flips.filter(({ kind, name }) => kind === 'check' && names.has(name));
  return { ...report, diagnostics: [], checks, flips };
}

/**
 * The check runs that the report calls for. All but the first appear with their result only: a run that is killed in
 * between leaves one check run to be cleared up, not three.
 */
export function computeCheckRuns(report: Report): CheckRunView[] {
  return KINDS.flatMap((kind) => {
    const own = kind.focus?.(report) ?? report;
    return kind.appliesTo(own) ? [computeCheckRun(kind, own)] : [];
  });
}

function computeCheckRun(kind: CheckRunKind, report: Report): CheckRunView {
  const underWay = isUnderWay(report);
  const title = kind.title(report);
  return {
    name: kind.name,
    ...(underWay ? { status: 'in_progress' } : { status: 'completed', conclusion: kind.conclude(report) }),
    title,
    summary: renderSummary(kind, report) || title,
    annotations: underWay ? [] : kind.annotations(report),
  };
}

function renderSummary({ sections }: CheckRunKind, report: Report): string {
  return renderFitting({
    report,
    sections: SECTIONS.filter(({ name }) => sections?.includes(name) ?? true),
    limit: SUMMARY_LIMIT,
    limitName: "GitHub's limit",
  });
}

/** A failing optional check is not silently green. */
function concludeChecks(report: Report): Conclusion {
  if (listFailedChecks(report).length > 0) return 'failure';
  if (report.status === 'cancelled') return 'cancelled';
  if (report.checks.every(({ result }) => result === 'skipped')) return 'skipped';
  return report.checks.some(({ result }) => result === 'failed') ? 'neutral' : 'success';
}

/** A check of what is there judges no plan: it must not take the place of what a deploy said of this commit, but may fail. */
function isGlance(report: Report): boolean {
  return report.verb === 'check' && listBlocking(report).length === 0;
}

/** Checks that another commit's environment passed say nothing for this one. */
function isOfOther(report: Report): boolean {
  return report.verb === 'check' && report.earlier !== undefined && listFailedChecks(report).length === 0;
}

/** What could not be judged is no pass. */
function concludePolicy(report: Report): Conclusion {
  if (listBlocking(report).length > 0) return 'failure';
  const open = countFindings(report.findings, 'failed') + countFindings(report.findings, 'unknown');
  return open > 0 ? 'neutral' : 'success';
}
