import type { EnvironmentRecord } from '../environment/record.js';
import type { CaseResult } from '../policy/custom/test-files/judge-case.js';
import type { Finding } from '../policy/finding.js';
import type { CheckResult } from '../smoke/check-result.js';
import { shorten } from '../text/bytes.js';
import { plainLine } from '../text/plain.js';
import { plural } from '../text/plural.js';
import { neutralizeCommands } from '../text/workflow-command.js';
import { sortChecks, sortFindings } from './counts.js';
import { formatSpan, formatTime } from './time.js';

const CELL_BYTES = 200;
const BETWEEN = '  ';
const NOTHING = '-';

interface Column<T> {
  readonly title: string;
  cell(row: T): string;
}

const CHECK_COLUMNS: readonly Column<CheckResult>[] = [
  { title: 'RESULT', cell: (check) => check.result },
  { title: 'CHECK', cell: (check) => `${check.name}${check.optional ? ' (optional)' : ''}` },
  { title: 'TIME', cell: (check) => formatSpan(check.ms) },
  { title: 'ATTEMPTS', cell: (check) => String(check.attempts) },
  { title: 'FOUND', cell: (check) => check.message },
];

const FINDING_COLUMNS: readonly Column<Finding>[] = [
  { title: 'RESULT', cell: (finding) => finding.result },
  { title: 'SEVERITY', cell: (finding) => finding.severity },
  { title: 'RULE', cell: (finding) => finding.rule },
  { title: 'RESOURCE', cell: (finding) => finding.address },
  { title: 'FOUND', cell: (finding) => finding.message },
];

const ENVIRONMENT_COLUMNS: readonly Column<EnvironmentRecord>[] = [
  { title: 'ENVIRONMENT', cell: (record) => record.environment },
  { title: 'STATUS', cell: (record) => record.status },
  { title: 'PULL REQUEST', cell: ({ pullNumber }) => (pullNumber === undefined ? '' : String(pullNumber)) },
  { title: 'COMMIT', cell: (record) => record.headSha?.slice(0, 7) ?? '' },
  { title: 'ENDS', cell: renderEnd },
  { title: 'URL', cell: (record) => record.url ?? '' },
];

function renderEnd({ expiresAt, kept }: EnvironmentRecord): string {
  if (kept === true) return 'kept';
  return expiresAt === undefined ? '' : formatTime(expiresAt);
}

const CASE_COLUMNS: readonly Column<CaseResult>[] = [
  { title: 'RESULT', cell: ({ result }) => result },
  { title: 'CASE', cell: ({ file, line }) => `${file}:${line}` },
  { title: 'RULE', cell: ({ rule }) => rule },
  { title: 'EXPECTED', cell: ({ expected }) => expected },
  { title: 'GOT', cell: ({ got }) => got },
  { title: 'NAME', cell: ({ name }) => name ?? '' },
  { title: 'SAID', cell: ({ message }) => message },
];

export function renderCheckTable(checks: readonly CheckResult[]): string {
  return checks.length === 0 ? 'No checks.\n' : renderTable(CHECK_COLUMNS, sortChecks(checks));
}

export function renderFindingTable(findings: readonly Finding[]): string {
  return findings.length === 0 ? 'No findings.\n' : renderTable(FINDING_COLUMNS, sortFindings(findings));
}

export function renderEnvironmentTable(records: readonly EnvironmentRecord[]): string {
  return records.length === 0 ? 'No environments.\n' : renderTable(ENVIRONMENT_COLUMNS, records);
}

/** Cases of policy tests in their order, and how many failed. */
export function renderCaseTable(cases: readonly CaseResult[]): string {
  const failed = cases.filter(({ result }) => result === 'failed').length;
  return `${renderTable(CASE_COLUMNS, cases)}\n${plural(cases.length, 'case')}, ${failed} failed\n`;
}

/** Columns as wide as their widest cell, the last one unpadded; ends with a line break. */
function renderTable<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  const titles = columns.map((column) => column.title);
  const lines = [titles, ...rows.map((row) => columns.map((column) => formatCell(column.cell(row))))];
  const widths = columns.map((_, at) => Math.max(...lines.map((cells) => countCharacters(cells[at] ?? ''))));
  const pad = (cell: string, at: number) => cell + ' '.repeat((widths[at] ?? 0) - countCharacters(cell));
  return lines.map((cells) => `${cells.map(pad).join(BETWEEN).trimEnd()}\n`).join('');
}

function formatCell(text: string): string {
  return neutralizeCommands(shorten(plainLine(text), CELL_BYTES)) || NOTHING;
}

function countCharacters(text: string): number {
  return [...text].length;
}
