import { describeOutput } from '../comment/parts/outputs.js';
import { ACTIONS, renderChangeCounts } from '../counts.js';
import type { Report, ReportOutput, ResourceChange, StackReport, TimelineStep } from '../report.js';
import { formatSpan } from '../time.js';
import { type Html, html } from './template.js';

/** Every change with what it refers to: the resource map as a list. */
export function renderStacks({ stacks }: Report): Html | undefined {
  if (stacks.every((stack) => stack.changes.length === 0)) return undefined;
  return html`<h2>Plan: ${renderChangeCounts(stacks.flatMap((stack) => stack.changes))}</h2>${stacks.map((stack) => renderStack(stack, stacks.length > 1))}`;
}

export function renderOutputs(outputs: readonly ReportOutput[]): Html | undefined {
  if (outputs.length === 0) return undefined;
  const rows = outputs.map(
    (output) =>
      html`<tr><td><code>${output.name}</code></td><td><code>${describeOutput(output)}</code></td></tr>`,
  );
  return html`<h2>Outputs</h2><div class="scroll"><table><tr><th>name</th><th>value</th></tr>${rows}</table></div>`;
}

export function renderTimeline(steps: readonly TimelineStep[]): Html | undefined {
  if (steps.length === 0) return undefined;
  const end = Math.max(1, ...steps.map((step) => step.startMs + step.ms));
  const share = (ms: number) => `${((100 * Math.max(0, ms)) / end).toFixed(2)}%`;
  const bars = steps.map(
    (
      step,
    ) => html`<div><span>${step.name} <span class="dim">${formatSpan(step.ms)}</span></span><svg role="img"
aria-label="${step.result}"><rect class="${step.result}" x="${share(step.startMs)}" width="${share(step.ms)}" height="100%"/></svg></div>`,
  );
  return html`<h2>Timeline: ${formatSpan(end)}</h2><div class="bars">${bars}</div>`;
}

function renderStack(stack: StackReport, named: boolean): Html {
  const after = stack.dependsOn.length === 0 ? '' : ` (after ${stack.dependsOn.join(', ')})`;
  const title = named ? html`<h3>${stack.name}${after}</h3>` : undefined;
  const rows = stack.changes.map(renderChange);
  return html`${title}<div class="scroll"><table><tr><th>action</th><th>resource</th><th>refers to</th><th>outcome</th></tr>${rows}</table></div>`;
}

function renderChange({ action, address, references, outcome, ms }: ResourceChange): Html {
  const time = outcome === 'done' && ms !== undefined ? ` in ${formatSpan(ms)}` : '';
  return html`<tr><td class="word ${action}">${ACTIONS[action].verb}</td><td><code>${address}</code></td>
<td>${references.map((reference) => html`<code>${reference}</code><br>`)}</td><td class="word ${outcome}">${outcome}${time}</td></tr>`;
}
