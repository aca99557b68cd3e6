import { describe, expect, it } from '@jest/globals';
import { computeAccount } from '../../../../tools/demo/account.js';
import { parseFlags } from '../../../../tools/demo/flags.js';
import { collectConversation, type Turn } from '../../../../tools/demo/page/conversation.js';
import { renderPage } from '../../../../tools/demo/page/page.js';
import { createSeeds } from '../../../../tools/github-double/seed.js';
import { createState } from '../../../../tools/github-double/state.js';

const at = (second: number): string => `2026-01-01T00:00:${String(second).padStart(2, '0')}.000Z`;
const turn = (from: number, event: Turn['event'], message: string): Turn => ({
  title: message,
  event,
  headSha: 'a'.repeat(40),
  message,
  startedAt: at(from),
  endedAt: at(from + 9),
});

/** A pull request with one comment that was edited in each of two turns. */
function makeState() {
  const state = createState();
  let id = 0;
  const seeds = createSeeds({ state, now: () => at(1), nextId: () => ++id });
  seeds.repository({ repository: 'acme/market' });
  seeds.pullRequest({ number: 7, headSha: 'a'.repeat(40) });
  const [comment] = seeds.comments({ pullNumber: 7, author: 'github-actions[bot]', body: 'deploying' });
  comment?.history.push(
    { at: at(5), body: '**live** <script>' },
    { at: at(12), body: 'deploying' },
    { at: at(15), body: 'failed' },
  );
  return state;
}

const turns = [turn(0, 'opened', 'First <b>'), turn(10, 'synchronize', 'Second')];

describe('collectConversation', () => {
  it('sorts what the comment said by the run that wrote it', () => {
    const comments = collectConversation(makeState(), turns).map((view) => view.comments[0]);
    expect(comments.map((view) => [view?.body, view?.earlier.length, view?.edits])).toEqual([
      ['**live** <script>', 1, 1],
      ['failed', 1, 3],
    ]);
  });
});

describe('renderPage', () => {
  const state = makeState();
  const nothing = { resources: [], state: [] };
  const account = computeAccount({
    results: [],
    state,
    held: nothing,
    left: { resources: ['arn:aws:s3:::<left>'], state: [] },
    violations: [],
    seconds: 3,
    page: 'p.html',
  });
  const html = renderPage({
    title: 'A & B',
    author: 'octocat',
    headRef: 'topic',
    baseRef: 'main',
    state: 'open',
    turns: collectConversation(state, turns),
    account,
  });

  it('shows every state of the comment', () => {
    expect(html).toContain('<strong>live</strong>');
    expect(html).toContain('failed');
    expect(html).toContain('edited comment');
  });

  it('needs nothing from elsewhere', () => {
    expect(html).not.toMatch(/<(script|link|img|iframe)\b/);
    expect(html).not.toMatch(/(src|href)=|url\(|@import/);
  });

  it('shows text as text', () => {
    expect(html).toContain('A &amp; B');
    expect(html).toContain('First &lt;b&gt;');
    expect(html).toContain('arn:aws:s3:::&lt;left&gt;');
  });
});

describe('parseFlags', () => {
  it('knows --keep and --json and nothing else', () => {
    expect(parseFlags(['--json'])).toEqual({ keep: false, json: true });
    expect(() => parseFlags(['--kep'])).toThrow('--kep');
  });
});
