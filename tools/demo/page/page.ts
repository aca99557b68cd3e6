import type { Account } from '../account.js';
import type { TurnView } from './conversation.js';
import { escapeHtml } from './html.js';
import { renderTurn } from './parts.js';
import { STYLE } from './style.js';

export interface PageFacts {
  readonly title: string;
  readonly author: string;
  readonly headRef: string;
  readonly baseRef: string;
  readonly state: 'open' | 'closed';
  readonly turns: readonly TurnView[];
  readonly account: Account;
}

/** One page that needs nothing but itself: no script, no style, font or image from elsewhere. */
export function renderPage(facts: PageFacts): string {
  const { title, account } = facts;
  const heading = `${escapeHtml(title)} <span>#${account.pullRequest}</span>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)} · ${escapeHtml(account.repository)}#${account.pullRequest}</title>
<style>${STYLE}</style>
</head>
<body><main>
<div class="head"><p class="quiet">${escapeHtml(account.repository)}</p><h1>${heading}</h1>
<span class="state ${facts.state}">${facts.state === 'open' ? 'Open' : 'Closed'}</span>
<b>${escapeHtml(facts.author)}</b> wants to merge into <code>${escapeHtml(facts.baseRef)}</code>
from <code>${escapeHtml(facts.headRef)}</code></div>
<div class="timeline">
${facts.turns.map(renderTurn).join('\n')}
</div>
${renderProof(account)}
<p class="quiet">Recorded by <code>npm run demo</code> from a GitHub API double and an AWS emulator on this machine.
Mayfly keeps one comment and edits it; this page shows what it said after each run. Links are for reading only.</p>
</main></body>
</html>
`;
}

function renderProof({ environment, held, left, ok, problems, seconds }: Account): string {
  const list = (items: readonly string[]): string =>
    items.length === 0
      ? '<p>Nothing.</p>'
      : `<ul>${items.map((item) => `<li><code>${escapeHtml(item)}</code></li>`).join('')}</ul>`;
  const verdict = ok ? 'Everything went as expected' : 'Not everything went as expected';
  return `<section class="box proof"><header><b>${verdict}</b> in ${seconds} s</header><div class="inside">
${ok ? '' : list(problems)}
<h3>What AWS holds of ${escapeHtml(environment)} now</h3>${list([...left.resources, ...left.state])}
<details><summary>What it held while the environment was up (${held.resources.length + held.state.length})</summary>
${list([...held.resources, ...held.state])}</details></div></section>`;
}
