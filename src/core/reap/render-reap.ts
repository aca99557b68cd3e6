import { formatSpan } from '../report/time.js';
import { codeSpan, escapeSentence } from '../text/markdown.js';
import { plainLine } from '../text/plain.js';
import { formatCount, plural } from '../text/plural.js';
import type { ReapLine, ReapReport } from './reap-report.js';

/** Rows of the summary's table: all of it has to fit 1 MiB, or GitHub drops it as a whole. */
const MAX_ROWS = 1000;

const ACTIONS: Readonly<Record<ReapLine['action'], string>> = {
  end: 'destroy',
  mend: 'say how its last run ended',
  forget: 'remove its record',
  warn: 'warn',
  leave: 'leave alone',
};

const RESULTS: Readonly<Record<NonNullable<ReapLine['result']>, string>> = {
  done: 'done',
  failed: '**failed**',
  'kept back': 'not due any more',
  'not begun': 'not begun',
};

/** The first line: what is, or is to be, done. */
export function renderReapHeadline(report: ReapReport): string {
  const { status, lines, repository } = report;
  if (status === 'failed' && report.reason !== undefined) return `The reap of ${repository} failed`;
  const ends = lines.filter(({ action }) => action === 'end');
  if (status === 'planned')
    return `${plural(ends.length, 'environment')} of ${repository} would be destroyed`;
  const count = (result: ReapLine['result']) => ends.filter((line) => line.result === result).length;
  const parts = [
    `${plural(count('done'), 'environment')} of ${repository} destroyed`,
    ...(count('failed') > 0 ? [`${formatCount(count('failed'))} failed`] : []),
    ...(count('not begun') > 0 ? [`${formatCount(count('not begun'))} not begun`] : []),
    ...(count('kept back') > 0 ? [`${formatCount(count('kept back'))} not due any more`] : []),
  ];
  return parts.join(', ');
}

/** The job summary. */
export function renderReapSummary(report: ReapReport): string {
  const { lines, looked, fine, warnings, reason, nextStep, store } = report;
  const shown = lines.slice(0, MAX_ROWS);
  const planned = shown.every(({ result }) => result === undefined);
  const head = planned
    ? ['environment', 'pull request', 'why', 'age', 'action']
    : ['environment', 'pull request', 'why', 'age', 'action', 'result'];
  const rows = shown.map((line) => renderCells(line).slice(0, head.length));
  return [
    `### Reap: ${escapeSentence(renderReapHeadline(report))}`,
    ...(reason === undefined ? [] : [`**Why:** ${escapeSentence(reason)}`]),
    ...(nextStep === undefined ? [] : [`**Next:** ${escapeSentence(nextStep)}`]),
    `${plural(looked, 'environment')} looked at${store === undefined ? '' : ` in ${codeSpan(store)}`}, ${formatCount(fine)} as they should be.`,
    ...(rows.length === 0 ? [] : [renderTable(head, rows)]),
    ...(lines.length > shown.length ? [`and ${formatCount(lines.length - shown.length)} more`] : []),
    ...(warnings.length === 0
      ? []
      : [warnings.map((line) => `> **Warning:** ${escapeSentence(line)}`).join('\n>\n')]),
  ].join('\n\n');
}

/** What the log of the step, and the terminal, shows. */
export function renderReapLines(report: ReapReport): string[] {
  const { lines, looked, fine, reason, nextStep, warnings } = report;
  return [
    renderReapHeadline(report),
    ...(reason === undefined ? [] : [`why: ${reason}`]),
    ...(nextStep === undefined ? [] : [`next: ${nextStep}`]),
    `${plural(looked, 'environment')} looked at, ${formatCount(fine)} as they should be`,
    ...lines.map((line) => {
      const result = line.result === undefined ? '' : ` → ${line.result}`;
      const detail = line.detail === undefined ? '' : `: ${line.detail}`;
      return `${ACTIONS[line.action]} ${line.environment}: ${line.why}${result}${detail}`;
    }),
    ...warnings.map((line) => `warning: ${line}`),
  ].map(plainLine);
}

function renderCells(line: ReapLine): string[] {
  const result = line.result === undefined ? '' : RESULTS[line.result];
  const detail = line.detail === undefined ? '' : escapeSentence(line.detail);
  return [
    codeSpan(line.environment),
    line.pullNumber === undefined ? '' : `#${line.pullNumber}`,
    escapeSentence(line.why),
    line.ageMs === undefined ? '' : formatSpan(line.ageMs),
    ACTIONS[line.action],
    [result, detail].filter(Boolean).join(': '),
  ];
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
