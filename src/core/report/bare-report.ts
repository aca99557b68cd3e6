import type { ConfigProblem } from '../config/config.js';
import type { Diagnostic } from '../terraform/diagnostic.js';
import type { Asked, Report, RunReference } from './report.js';

export interface BareReportFacts {
  readonly environment: string;
  readonly repository?: string | undefined;
  readonly pullNumber?: number | undefined;
  readonly headSha?: string | undefined;
  readonly verb: Report['verb'];
  readonly status: Report['status'];
  readonly reason: string;
  readonly nextStep?: string | undefined;
  readonly diagnostics?: readonly Diagnostic[];
  readonly run?: RunReference | undefined;
  readonly asked?: Asked | undefined;
  /** The run ended before it touched anything of the environment. */
  readonly untouched?: boolean;
  /** ISO time. */
  readonly at: string;
}

/** The report of a run that saw nothing of the environment. */
export function computeBareReport(facts: BareReportFacts): Report {
  const {
    repository,
    pullNumber,
    headSha,
    nextStep,
    run,
    asked,
    untouched = false,
    diagnostics = [],
    ...rest
  } = facts;
  return {
    version: 1,
    ...rest,
    ...(repository === undefined ? {} : { repository }),
    ...(pullNumber === undefined ? {} : { pullNumber }),
    ...(headSha === undefined ? {} : { headSha }),
    ...(nextStep === undefined ? {} : { nextStep }),
    ...(run === undefined ? {} : { run }),
    ...(asked === undefined ? {} : { asked }),
    outputs: [],
    stacks: [],
    checks: [],
    findings: [],
    flips: [],
    diagnostics,
    warnings: [],
    timeline: [],
    ...(untouched ? { untouched } : {}),
  };
}

/** A configuration problem in the form of Terraform's own messages, so that every view shows both alike. */
export function toDiagnostic({ file, line, column, path, message, hint }: ConfigProblem): Diagnostic {
  return {
    severity: 'error',
    summary: path === '' ? message : `${path}: ${message}`,
    detail: hint ?? '',
    ...(line === undefined ? {} : { location: { file, line, ...(column === undefined ? {} : { column }) } }),
  };
}

/** One sentence for all problems of a configuration file. */
export function explainProblems(problems: readonly ConfigProblem[]): string {
  const [first] = problems;
  if (first === undefined) return 'the configuration is wrong';
  const place = [first.file, first.line, first.column].filter((part) => part !== undefined).join(':');
  // Without a line the place ends in the file's name, which runs into the message.
  const subject = first.path === '' ? '' : `${first.path}: `;
  const colon = first.line === undefined ? ':' : '';
  const more = problems.length > 1 ? ` (+${problems.length - 1} more)` : '';
  return `${place}${colon} ${subject}${first.message}${more}`;
}
