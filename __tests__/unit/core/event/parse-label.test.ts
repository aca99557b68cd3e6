import { describe, expect, it } from '@jest/globals';
import { parseTrigger, type TriggerRequest } from '../../../../src/core/event/parse-trigger.js';
import { createWebhook, type WebhookDetails } from '../../../../tools/github-double/webhooks.js';

const FACTS = { repository: 'octo/shop', number: 12, headSha: '1'.repeat(40) };

/** GitHub's own example, held against its webhook schema. */
const payloadOf = (kind: 'labeled' | 'unlabeled', label: string, details: Partial<WebhookDetails> = {}) =>
  createWebhook(kind, { ...FACTS, label, ...details }).payload;

const trigger = (payload: unknown, given: Partial<TriggerRequest> = {}) =>
  parseTrigger({
    eventName: 'pull_request',
    payload,
    command: '',
    prNumberInput: '',
    extendBy: '',
    ...given,
  });

describe('a label on an open pull request', () => {
  it('mayfly:extend asks to extend, in whatever case, and is to be taken away', () => {
    expect(trigger(payloadOf('labeled', 'Mayfly:Extend'))).toEqual({
      kind: 'order',
      order: { name: 'extend' },
      pullNumber: 12,
      label: 'Mayfly:Extend',
      by: 'octocat',
    });
    expect(trigger(payloadOf('unlabeled', 'mayfly:extend'))).toMatchObject({ kind: 'skip' });
  });

  it.each(['labeled', 'unlabeled'] as const)('mayfly:keep, %s, is a skip that says what it means', (kind) => {
    expect(trigger(payloadOf(kind, 'mayfly:keep'))).toEqual({
      kind: 'skip',
      reason: expect.stringMatching(
        /^(?:un)?labeled mayfly:keep: nothing to do: .*time ends the environment/,
      ),
      pullNumber: 12,
    });
  });

  it('any other deploys, or destroys, if the configuration names it', () => {
    expect(trigger(payloadOf('labeled', 'preview'))).toMatchObject({
      kind: 'verb',
      verb: 'deploy',
      forced: false,
      label: { name: 'preview', action: 'labeled' },
    });
    expect(trigger(payloadOf('unlabeled', 'preview'))).toMatchObject({
      kind: 'verb',
      verb: 'destroy',
      forced: true,
      label: { name: 'preview', action: 'unlabeled' },
    });
  });

  it('asks for nothing on a pull request from a fork, without a word to its author', () => {
    const fork = { fork: 'eve/shop' };
    for (const label of ['preview', 'mayfly:extend']) {
      const skip = trigger(payloadOf('labeled', label, fork));
      expect(skip).toMatchObject({ kind: 'skip' });
      expect(skip).not.toHaveProperty('fork');
    }
  });

  it('gives way to the command', () => {
    expect(trigger(payloadOf('labeled', 'preview'), { command: 'unlock force' })).toEqual({
      kind: 'order',
      order: { name: 'unlock', force: true },
      pullNumber: 12,
      by: 'octocat',
    });
  });
});

describe('a label on a closed pull request', () => {
  it('destroys what is left: GitHub may have dropped the run of the close', () => {
    const payload = payloadOf('labeled', 'size/XL');
    Object.assign(payload.pull_request as object, { state: 'closed' });
    expect(trigger(payload)).toMatchObject({ kind: 'verb', verb: 'destroy', forced: false });
  });
});
