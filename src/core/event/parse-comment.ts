import { MayflyError } from '../errors.js';
import { parseCommentWords } from './comment-words.js';
import { commentPayload, parsePayload } from './payload.js';
import type { Trigger } from './trigger.js';

export interface CommentEvent {
  readonly eventName: string;
  readonly payload: unknown;
  /** The inputs name a command of their own. */
  readonly commanded: boolean;
}

type CommentTrigger = Extract<Trigger, { kind: 'comment' | 'skip' }>;

/**
 * What a comment asks for. Only one that was just written: the text of an edited one may be someone else's. Whether its
 * author may ask is for GitHub to say, not for the payload. Throws MayflyError (`input`) where the inputs name a
 * command: it would be done for whoever comments.
 */
export function parseComment({ eventName, payload, commanded }: CommentEvent): CommentTrigger {
  const { action, issue, comment } = parsePayload({ schema: commentPayload, eventName, payload });
  const { number } = issue;
  if (issue.pull_request === undefined)
    return { kind: 'skip', reason: `issue #${number} is no pull request` };
  const skip = (reason: string): CommentTrigger => ({ kind: 'skip', reason, pullNumber: number });
  if (action !== 'created') return skip(`a comment that was ${action} is no command: only a new one is`);
  const words = parseCommentWords(comment.body);
  if (words === undefined)
    return skip('the comment is no command: its first line does not begin with /mayfly');
  if (comment.user === null) return skip('the account that commented is gone');
  if (comment.user.type === 'Bot') return skip('comments of bots are no commands');
  if (commanded) {
    throw new MayflyError(
      'the input command is given, but the event is a comment, which says the command itself',
      {
        kind: 'input',
        hint: 'leave command out for issue_comment',
      },
    );
  }
  const { login, id } = comment.user;
  return { kind: 'comment', words, pullNumber: number, commentId: comment.id, author: { login, id } };
}
