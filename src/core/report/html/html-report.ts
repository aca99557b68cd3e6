import { computeConsoleLink, parseArn } from '../../recovery/arn.js';
import { parseWebUrl } from '../comment/markup.js';
import { listCounts } from '../counts.js';
import type { Flip, Report } from '../report.js';
import { mayStand, renderVerdict, STATUSES } from '../status.js';
import { formatTime } from '../time.js';
import { renderEvidence } from './evidence.js';
import { renderOutputs, renderStacks, renderTimeline } from './resources.js';
import { renderChecks, renderDiagnostics, renderFindings } from './results.js';
import { STYLE } from './style.js';
import { type Html, html } from './template.js';

/** One page with everything in it: no script, nothing loaded from elsewhere, all text from outside escaped. */
export function renderHtmlReport(report: Report): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${renderVerdict(report)}</title>
<style>${STYLE}</style>
</head>
<body>
${renderHeader(report)}
${renderChecks(report.checks)}
${renderEvidence(report.evidence)}
${renderFlips(report.flips)}
${renderLeft(report)}
${renderDiagnostics(report.diagnostics)}
${renderFindings(report.findings)}
${renderStacks(report)}
${renderOutputs(report.outputs)}
${renderTimeline(report.timeline)}
${renderFooter(report)}
</body>
</html>
`;
  return page.text;
}

function renderHeader(report: Report): Html {
  return html`<header class="${STATUSES[report.status].tone}">
<h1>${STATUSES[report.status].symbol} ${renderVerdict(report)}</h1>
${report.url === undefined || !mayStand(report) ? undefined : html`<p>${renderLink(report.url)}</p>`}
${report.reason === undefined ? undefined : html`<p><b>Why:</b> ${report.reason}</p>`}
${report.nextStep === undefined ? undefined : html`<p><b>Next:</b> ${report.nextStep}</p>`}
${renderEarlier(report)}
<p class="dim">${listCounts(report).join(' · ')}</p>
${report.warnings.map((warning) => html`<p class="unknown">Warning: ${warning}</p>`)}
</header>`;
}

function renderEarlier({ earlier }: Report): Html | undefined {
  if (earlier === undefined) return undefined;
  const { headSha, url, expiresAt } = earlier;
  return html`<p><b>Still up:</b> the environment${headSha === undefined ? '' : ` of commit ${headSha.slice(0, 7)}`}
${url === undefined ? undefined : html` at ${renderLink(url)}`}${expiresAt === undefined ? '' : ` · ends ${formatTime(expiresAt)}`}</p>`;
}

function renderFlips(flips: readonly Flip[]): Html | undefined {
  if (flips.length === 0) return undefined;
  const items = flips.map(
    ({ kind, name, before, after }) =>
      html`<li>${kind} ${kind === 'verdict' ? '' : name} <span class="${before}">${before}</span> → <b class="${after}">${after}</b></li>`,
  );
  return html`<h2>Changed since the last run</h2><ul>${items}</ul>`;
}

function renderLeft({ receipt }: Report): Html | undefined {
  if (!receipt || receipt.left.length === 0) return undefined;
  return html`<h2>Still there</h2><ul>${receipt.left.map(renderLeftOne)}</ul>`;
}

function renderLeftOne(name: string): Html {
  const linked =
    parseArn(name) === undefined ? '' : html` <a href="${computeConsoleLink(name)}">look at it</a>`;
  return html`<li><code>${name}</code>${linked}</li>`;
}

function renderFooter(report: Report): Html {
  const { repository, pullNumber, headSha, run, at, expiresAt } = report;
  const place = [repository ?? '', pullNumber === undefined ? '' : `#${pullNumber}`].join('');
  const parts: Html[] = [
    ...(place === '' ? [] : [html`${place}`]),
    ...(headSha === undefined ? [] : [html`commit <code>${headSha.slice(0, 7)}</code>`]),
    ...(run === undefined ? [] : [html`${renderLink(run.url, `run ${run.id}`)}`]),
    html`${formatTime(at)}`,
    ...(expiresAt === undefined || !mayStand(report) ? [] : [html`ends ${formatTime(expiresAt)}`]),
  ];
  return html`<footer>${parts.map((part, at) => html`${at === 0 ? '' : ' · '}${part}`)}</footer>`;
}

/** Only web addresses become links; anything else stays text. */
function renderLink(address: string, label = address): Html {
  const url = parseWebUrl(address);
  return url === undefined ? html`${label}` : html`<a href="${url}" rel="noreferrer">${label}</a>`;
}
