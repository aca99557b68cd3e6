import type { OpenTest } from '../commands/test-summary.js';
import type { Finding, SourceLocation } from '../policy/finding.js';
import { shorten } from '../text/bytes.js';
import { plainLine, plainText } from '../text/plain.js';
import { listBlocking } from './counts.js';
import type { Report } from './report.js';
import { listOpenTests, nameTest } from './tests.js';

/** A remark at a place in the source. */
export interface CheckAnnotation {
  /** Relative to the repository. */
  readonly path: string;
  readonly line: number;
  readonly column?: number;
  readonly level: 'failure' | 'warning';
  readonly title: string;
  readonly message: string;
}

/** GitHub takes more, but nobody reads more; each 50 cost a request. */
const MAX_ANNOTATIONS = 300;
/** https://docs.github.com/en/rest/checks/runs: title at most 255 characters, message at most 64 KB. */
const TITLE_BYTES = 255;
const MESSAGE_BYTES = 4096;

/** Terraform's messages that name a place. */
export function listDiagnosticAnnotations(report: Report): CheckAnnotation[] {
  const annotations = report.diagnostics.flatMap(({ severity, summary, detail, location }) =>
    makeAnnotation(location, {
      level: severity === 'error' ? 'failure' : 'warning',
      title: summary,
      message: detail.trim() === '' ? summary : detail,
    }),
  );
  return pickWorst(annotations);
}

/** Failed findings that name a place: those that block are failures, milder ones warnings. */
export function listFindingAnnotations(report: Report): CheckAnnotation[] {
  const blocking = new Set(listBlocking(report));
  const annotations = report.findings
    .filter((finding) => finding.result === 'failed')
    .flatMap((finding) =>
      makeAnnotation(finding.location, {
        level: blocking.has(finding) ? 'failure' : 'warning',
        title: `${finding.rule} (${finding.severity}): ${finding.title}`,
        message: [`${finding.address}: ${finding.message}`, finding.remedy, renderConstruct(finding)]
          .filter(Boolean)
          .join('\n'),
      }),
    );
  return pickWorst(annotations);
}

/** Tests that failed and name a place; those of optional commands, and flaky ones, are warnings. */
export function listTestAnnotations(report: Report): CheckAnnotation[] {
  const annotations = listOpenTests(report.checks).flatMap(({ command, test }) =>
    makeAnnotation(test.location, {
      level: test.result === 'failed' && !command.optional ? 'failure' : 'warning',
      title: nameTest(test),
      message: describeTest(test) || `failed in ${command.name}`,
    }),
  );
  return pickWorst(annotations);
}

function describeTest({ result, message = '', detail = '' }: OpenTest): string {
  const flaky = result === 'flaky' ? 'Failed, then passed.' : '';
  // Most tools begin the rest with the message.
  const words = detail.trimStart().startsWith(message) ? [detail] : [message, detail];
  return [flaky, ...words].filter((part) => part.trim() !== '').join('\n');
}

function renderConstruct({ construct, location }: Finding): string {
  if (construct === undefined) return '';
  const unsure = location?.approximate
    ? '; the line was found by the id of it, or of a construct around it'
    : '';
  return `Made by the construct ${construct}${unsure}.`;
}

/** GitHub shows annotations as plain text, where an entity would be seen; a zero-width space breaks a mention too. */
function breakMentions(text: string): string {
  return text.replaceAll('@', '@\u200b');
}

function makeAnnotation(
  location: SourceLocation | undefined,
  words: Pick<CheckAnnotation, 'level' | 'title' | 'message'>,
): CheckAnnotation[] {
  if (location === undefined || !isInRepository(location.file) || location.line < 1) return [];
  return [
    {
      path: location.file,
      line: location.line,
      ...(location.column === undefined ? {} : { column: location.column }),
      level: words.level,
      title: shorten(breakMentions(plainLine(words.title)), TITLE_BYTES),
      message: shorten(breakMentions(plainText(words.message)), MESSAGE_BYTES),
    },
  ];
}

function isInRepository(file: string): boolean {
  return file !== '' && !/^(?:\/|[A-Za-z]:)/.test(file) && !file.split(/[\\/]/).includes('..');
}

function pickWorst(annotations: readonly CheckAnnotation[]): CheckAnnotation[] {
  const failures = annotations.filter(({ level }) => level === 'failure');
  const warnings = annotations.filter(({ level }) => level !== 'failure');
  return [...failures, ...warnings].slice(0, MAX_ANNOTATIONS);
}
