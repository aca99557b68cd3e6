import { describe, expect, it } from '@jest/globals';
import { parseTrigger, type TriggerRequest } from '../../../../src/core/event/parse-trigger.js';
import { createWebhook, type WebhookDetails } from '../../../../tools/github-double/webhooks.js';

const FACTS = {
  repository: 'octo/shop',
  number: 12,
  headSha: '1'.repeat(40),
  commentId: 77,
  commentAuthorId: 5,
};

/** GitHub's own example of a comment, held against its webhook schema. */
const payloadOf = (details: Partial<WebhookDetails> = {}) =>
  createWebhook('comment', { ...FACTS, ...details }).payload;

const trigger = (payload: unknown, given: Partial<TriggerRequest> = {}) =>
  parseTrigger({
    eventName: 'issue_comment',
    payload,
    command: '',
    prNumberInput: '',
    extendBy: '',
    ...given,
  });

describe('a comment on a pull request', () => {
  it('asks for what its first line says, in the name of its author', () => {
    expect(trigger(payloadOf({ comment: '/mayfly extend 24h\n\nthanks' }))).toEqual({
      kind: 'comment',
      words: 'extend 24h',
      pullNumber: 12,
      commentId: 77,
      author: { login: 'octocat', id: 5 },
    });
  });

  it('does not ask by whatever the payload says of its author', () => {
    const payload = payloadOf();
    const comment = payload.comment as Record<string, unknown>;
    Object.assign(comment, { author_association: 'NONE' });
    const stranger = trigger(payload);
    Object.assign(comment, { author_association: 'OWNER' });
    expect(trigger(payload)).toEqual(stranger);
  });

  it.each([
    ['that is no command', { comment: 'nice work' }, 'the comment is no command: its first line'],
    ['of a bot', { commentAuthorType: 'Bot' as const, commentAuthor: 'renovate[bot]' }, 'comments of bots'],
  ])('%s is a skip', (_, details, reason) => {
    expect(trigger(payloadOf(details))).toEqual({
      kind: 'skip',
      reason: expect.stringContaining(reason),
      pullNumber: 12,
    });
  });

  it.each(['edited', 'deleted'])('that was %s is a skip: its text may be of someone else', (action) => {
    expect(trigger({ ...payloadOf(), action })).toEqual({
      kind: 'skip',
      reason: `a comment that was ${action} is no command: only a new one is`,
      pullNumber: 12,
    });
  });

  it('of an account that is gone is a skip', () => {
    const payload = payloadOf();
    Object.assign(payload.comment as object, { user: null });
    expect(trigger(payload)).toMatchObject({ kind: 'skip', reason: 'the account that commented is gone' });
  });

  it('can not be made to do what an input says: anyone could comment', () => {
    expect(() => trigger(payloadOf(), { command: 'deploy' })).toThrow(
      expect.objectContaining({ kind: 'input', hint: 'leave command out for issue_comment' }),
    );
  });

  it('fails for a pr-number of another one', () => {
    expect(() => trigger(payloadOf(), { prNumberInput: '13' })).toThrow(
      /pr-number is 13, but the event is about/,
    );
  });
});

describe('a comment on an issue', () => {
  it('is a skip', () => {
    const payload = payloadOf();
    const { pull_request: _, ...issue } = payload.issue as Record<string, unknown>;
    expect(trigger({ ...payload, issue })).toEqual({ kind: 'skip', reason: 'issue #12 is no pull request' });
  });
});
