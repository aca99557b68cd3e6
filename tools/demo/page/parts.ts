import type { CheckView, CommentView, DeploymentView, Turn, TurnView } from './conversation.js';
import { escapeHtml } from './html.js';
import { renderMarkdown } from './markdown.js';

export function renderTurn(view: TurnView): string {
  return [
    renderEvent(view.turn),
    ...view.deployments.map(renderDeployment),
    view.checks.length > 0 ? renderChecks(view.checks) : '',
    ...view.comments.map(renderComment),
  ].join('\n');
}

const WHAT: Readonly<Record<Turn['event'], (turn: Turn) => string>> = {
  opened: (turn) => `opened this pull request with ${renderCommit(turn)}`,
  synchronize: (turn) => `pushed ${renderCommit(turn)}`,
  closed: () => 'closed this pull request',
};

function renderEvent(turn: Turn): string {
  return renderLine({
    tone: turn.event,
    html: `<b>octocat</b> ${WHAT[turn.event](turn)}`,
    at: turn.startedAt,
  });
}

function renderCommit({ message, headSha }: Turn): string {
  return `<i>${escapeHtml(message)}</i> <code>${headSha.slice(0, 7)}</code>`;
}

function renderDeployment({ environment, state, description, url }: DeploymentView): string {
  const where = url === '' ? '' : ` <span class="link" title="${escapeHtml(url)}">View deployment</span>`;
  const html = `<b>github-actions</b> ${DEPLOYED[state] ?? 'reported on'} <b>${escapeHtml(environment)}</b>
    <span class="label ${tone(state)}">${escapeHtml(state)}</span>${where}
    <span class="quiet">${escapeHtml(description)}</span>`;
  return renderLine({ tone: 'deployment', html });
}

const DEPLOYED: Readonly<Record<string, string>> = {
  success: 'deployed to',
  inactive: 'marked as inactive:',
  failure: 'failed to deploy to',
  error: 'failed to deploy to',
};

function renderChecks(checks: readonly CheckView[]): string {
  const failed = checks.filter(({ result }) => tone(result) === 'bad').length;
  const head =
    failed > 0 ? `${failed} of ${checks.length} checks failed` : `All ${checks.length} checks are done`;
  const rows = checks.map(
    ({ name, result, title }) => `<li><span class="dot ${tone(result)}"></span><b>${escapeHtml(name)}</b>
      <span class="quiet">${escapeHtml(result)}${title === '' ? '' : `: ${escapeHtml(title)}`}</span></li>`,
  );
  return `<section class="box checks"><h3>${head}</h3><ul>${rows.join('')}</ul></section>`;
}

function renderComment({ author, at, created, edits, id, body, earlier }: CommentView): string {
  const name = author.replace(/\[bot\]$/, '');
  const bot = name === author ? '' : ' <span class="label">bot</span>';
  const how = created ? `wrote comment ${id}` : `edited comment ${id} in place`;
  const before = earlier.map(
    (version) => `<details class="earlier"><summary>What it said at ${renderTime(version.at)}</summary>
      <div class="markdown">${renderMarkdown(version.body)}</div></details>`,
  );
  return `<article class="comment"><div class="avatar">${escapeHtml(name.slice(0, 1).toUpperCase())}</div>
    <div class="box"><header><b>${escapeHtml(name)}</b>${bot} ${how}
      <span class="quiet">at ${renderTime(at)}, ${renderEdits(edits)}</span></header>
      ${before.join('')}<div class="markdown">${renderMarkdown(body)}</div></div></article>`;
}

function renderEdits(edits: number): string {
  if (edits === 0) return 'not edited yet';
  return edits === 1 ? 'edited once so far' : `edited ${edits} times so far`;
}

function renderLine({ tone: kind, html, at }: { tone: string; html: string; at?: string }): string {
  const time = at === undefined ? '' : ` <span class="quiet">at ${renderTime(at)}</span>`;
  return `<div class="line"><span class="mark ${kind}"></span><span>${html}${time}</span></div>`;
}

const renderTime = (at: string): string =>
  `<time datetime="${escapeHtml(at)}">${escapeHtml(at.slice(11, 19))}</time>`;

const TONES: Readonly<Record<string, string>> = {
  success: 'good',
  failure: 'bad',
  error: 'bad',
  timed_out: 'bad',
  action_required: 'bad',
  in_progress: 'busy',
  queued: 'busy',
  pending: 'busy',
};

const tone = (result: string): string => TONES[result] ?? 'neutral';
