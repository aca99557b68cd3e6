import { shorten } from '../../../text/bytes.js';
import { escapeMermaid } from '../../../text/markdown.js';
import { plainLine } from '../../../text/plain.js';
import type { Report, TimelineStep } from '../../report.js';
import { formatSpan } from '../../time.js';
import { renderFold } from '../markup.js';

/** Mermaid draws nothing for a task that takes no time. */
const SHORTEST_MS = 1;

/** A Mermaid gantt chart, its axis in seconds since the run's start. */
export function renderTimeline(steps: readonly TimelineStep[], report: Report): string {
  const end = Math.max(...report.timeline.map((step) => step.startMs + step.ms));
  const lines = ['gantt', '  dateFormat x', '  axisFormat %s s', ...steps.map(renderStep)];
  return renderFold(`Timeline: ${formatSpan(end)}`, `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``);
}

export function listSteps(report: Report): TimelineStep[] {
  return [...report.timeline].sort((a, b) => a.startMs - b.startMs);
}

function renderStep(step: TimelineStep): string {
  const tag = step.result === 'failed' ? 'crit, ' : '';
  const start = Math.max(0, Math.round(step.startMs));
  const ms = Math.max(SHORTEST_MS, Math.round(step.ms));
  return `  ${renderName(step)} :${tag}${start}, ${ms}ms`;
}

/** In a gantt chart a colon, a semicolon or a number sign ends the name, even as an entity. */
function renderName(step: TimelineStep): string {
  const name = shorten(plainLine(step.name), 60).replace(/[:;#]/g, ' ');
  return `${escapeMermaid(name).replace(/#\d+;/g, '').trim() || 'step'} ${formatSpan(step.ms)}`;
}
