import { describe, expect, it } from '@jest/globals';
import { createWebhook } from '../../../../tools/github-double/webhooks.js';

const context = { repository: 'octo/shop', number: 7, headSha: 'a'.repeat(40) };

describe('webhook payloads', () => {
  it.each([
    ['opened', 'opened'],
    ['reopened', 'reopened'],
    ['ready_for_review', 'ready_for_review'],
    ['synchronize', 'synchronize'],
    ['labeled', 'labeled'],
    ['closed', 'closed'],
    ['merged', 'closed'],
  ] as const)('%s is the pull request that was asked for', (kind, action) => {
    const { eventName, payload } = createWebhook(kind, context);
    expect(eventName).toBe('pull_request');
    expect(payload).toMatchObject({
      action,
      number: 7,
      repository: { full_name: 'octo/shop', name: 'shop', owner: { login: 'octo' } },
      pull_request: {
        number: 7,
        url: 'https://api.github.com/repos/octo/shop/pulls/7',
        merged: kind === 'merged',
        state: action === 'closed' ? 'closed' : 'open',
        head: { sha: context.headSha, repo: { full_name: 'octo/shop', fork: false } },
      },
    });
    expect(JSON.stringify(payload)).not.toContain('Hello-World');
  });

  it('can come from a fork', () => {
    const { payload } = createWebhook('opened', { ...context, fork: 'eve/shop' });
    expect(payload).toMatchObject({
      repository: { full_name: 'octo/shop' },
      pull_request: {
        head: { label: 'eve:topic-7', repo: { full_name: 'eve/shop', fork: true, owner: { login: 'eve' } } },
        base: { repo: { full_name: 'octo/shop' } },
      },
    });
  });

  it('say what was pushed before and after', () => {
    const before = 'b'.repeat(40);
    expect(createWebhook('synchronize', { ...context, before }).payload).toMatchObject({
      before,
      after: context.headSha,
    });
  });

  it('carry a comment on a pull request', () => {
    const details = { ...context, comment: '/mayfly destroy', commentAuthor: 'ann' };
    const { eventName, payload } = createWebhook('comment', details);
    expect(eventName).toBe('issue_comment');
    expect(payload).toMatchObject({
      action: 'created',
      issue: { number: 7, pull_request: { url: 'https://api.github.com/repos/octo/shop/pulls/7' } },
      comment: { body: '/mayfly destroy', user: { login: 'ann' } },
      sender: { login: 'ann' },
    });
  });

  it('carry inputs, pushes and schedules', () => {
    const inputs = { command: 'destroy', 'pr-number': '7' };
    expect(createWebhook('workflow_dispatch', { ...context, inputs }).payload).toMatchObject({ inputs });
    expect(createWebhook('push', context).payload).toMatchObject({ after: context.headSha });
    expect(createWebhook('schedule', { ...context, cron: '0 4 * * *' })).toEqual({
      eventName: 'schedule',
      payload: { schedule: '0 4 * * *' },
    });
  });

  it("are refused when GitHub's schema refuses them", () => {
    expect(() => createWebhook('opened', { ...context, title: 5 as unknown as string })).toThrow(
      /must be string/,
    );
  });
});
