import { shorten } from '../../../text/bytes.js';
import { codeFence } from '../../../text/markdown.js';
import { plainLine } from '../../../text/plain.js';
import { arePending, type ChangeAction, listChanges, renderChangeCounts } from '../../counts.js';
import type { Report, ResourceChange } from '../../report.js';
import { formatSpan } from '../../time.js';
import { inline, renderFold } from '../markup.js';

interface StackChange {
  readonly stack: string;
  readonly change: ResourceChange;
}

/** First characters that GitHub colours in a `diff` block. */
const DIFF_SIGNS: Readonly<Record<ChangeAction, string>> = {
  create: '+',
  update: '!',
  replace: '!',
  delete: '-',
  forget: '!',
};
const ACTION_ORDER: readonly ChangeAction[] = ['replace', 'delete', 'forget', 'update', 'create'];

/** What failed first, then what is hardest to undo. */
export function listStackChanges(report: Report): StackChange[] {
  const rank = ({ change }: StackChange) =>
    (change.outcome === 'failed' ? 0 : ACTION_ORDER.length) + ACTION_ORDER.indexOf(change.action);
  return report.stacks
    .flatMap((stack) => stack.changes.map((change) => ({ stack: stack.name, change })))
    .sort((a, b) => rank(a) - rank(b));
}

export function renderPlan(shown: readonly StackChange[], report: Report): string {
  const begun = !arePending(listChanges(report));
  const blocks = report.stacks
    .map((stack) => ({ stack, changes: shown.filter((item) => item.stack === stack.name) }))
    .filter(({ changes }) => changes.length > 0)
    .map(({ stack, changes }) => {
      const title = `**${inline(stack.name, 100)}** ${renderChangeCounts(stack.changes)}\n\n`;
      return `${report.stacks.length > 1 ? title : ''}${renderChanges(changes, begun)}`;
    });
  const counts = renderChangeCounts(listChanges(report));
  return renderFold(`Plan: ${counts}`, blocks.join('\n\n'));
}

function renderChanges(changes: readonly StackChange[], begun: boolean): string {
  return codeFence(changes.map(({ change }) => renderChange(change, begun)).join('\n'), 'diff');
}

function renderChange({ action, address, outcome, ms }: ResourceChange, begun: boolean): string {
  const remarks = [
    DIFF_SIGNS[action] === '!' ? action : '',
    outcome === 'failed' ? 'failed' : '',
    outcome === 'pending' && begun ? 'not made' : '',
    outcome === 'done' && ms !== undefined ? formatSpan(ms) : '',
  ].filter(Boolean);
  const remark = remarks.length === 0 ? '' : `  (${remarks.join(', ')})`;
  return `${DIFF_SIGNS[action]} ${shorten(plainLine(address), 300)}${remark}`;
}
