import type { EnvironmentEvidence } from '../../evidence/environment-evidence.js';
import { formatClock } from '../time.js';
import { type Html, html } from './template.js';

interface Line {
  readonly at: string;
  readonly text: string;
}

/** What the environment itself said around the failing moment. */
export function renderEvidence(evidence: EnvironmentEvidence | undefined): Html | undefined {
  if (evidence === undefined) return undefined;
  const { logs, services, targets, missing } = evidence;
  const parts = [
    ...targets.map(
      ({ group, target, state, reason }) =>
        html`<p>Target <code>${target}</code> of <code>${group}</code> is <b class="failed">${state}</b> ${reason}</p>`,
    ),
    ...services.map(({ name, events }) => {
      const lines = events.map(({ at, message }) => ({ at, text: message }));
      return html`<p>Service <code>${name}</code> is not steady</p>${renderLines(lines)}`;
    }),
    ...logs.map(({ group, lines }) => html`<p>Log group <code>${group}</code></p>${renderLines(lines)}`),
    ...missing.map((text) => html`<p class="unknown">${text}</p>`),
  ];
  return parts.length === 0 ? undefined : html`<h2>What the environment said</h2>${parts}`;
}

function renderLines(lines: readonly Line[]): Html | undefined {
  if (lines.length === 0) return undefined;
  return html`<pre>${lines.map(({ at, text }) => `${formatClock(at)} ${text}`).join('\n')}</pre>`;
}
