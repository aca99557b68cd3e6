import { checkLength, notFound, unprocessable } from '../api-error.js';
import type { Handlers, RepositoryCall } from '../call.js';
import { listAnswer } from '../pagination.js';
import type { CommentState } from '../state.js';
import { findPull } from './pulls.js';

const BODY = { resource: 'IssueComment', field: 'body', maximum: 65_536 };

export const comments: Handlers = {
  'issues/list-comments': (call) => {
    const pull = findPull(call, 'issue_number');
    const since = call.query.since;
    const found = liveComments(call).filter(
      (one) => one.pullNumber === pull.number && (!since || one.updatedAt >= since),
    );
    return listAnswer(call, found, call.views.comment);
  },
  'issues/create-comment': (call) => {
    const pull = findPull(call, 'issue_number');
    const body = readBody(call);
    const at = call.now();
    const comment: CommentState = {
      id: call.nextId(),
      repository: call.repository.repository,
      pullNumber: pull.number,
      author: call.token.login,
      body,
      createdAt: at,
      updatedAt: at,
      deletedAt: undefined,
      history: [{ at, body }],
      reactions: [],
    };
    call.state.comments.push(comment);
    return { status: 201, body: call.views.comment(comment) };
  },
  'issues/get-comment': (call) => ({ status: 200, body: call.views.comment(findComment(call)) }),
  'issues/update-comment': (call) => {
    const comment = findComment(call);
    comment.body = readBody(call);
    comment.updatedAt = call.now();
    comment.history.push({ at: comment.updatedAt, body: comment.body });
    return { status: 200, body: call.views.comment(comment) };
  },
  'issues/delete-comment': (call) => {
    findComment(call).deletedAt = call.now();
    return { status: 204 };
  },
  'reactions/list-for-issue-comment': (call) => {
    const content = call.query.content;
    const found = findComment(call).reactions.filter((one) => !content || one.content === content);
    return listAnswer(call, found, call.views.reaction);
  },
  'reactions/create-for-issue-comment': (call) => {
    const { reactions } = findComment(call);
    const author = call.token.login;
    const content = String(call.body.content);
    const known = reactions.find((one) => one.author === author && one.content === content);
    if (known) return { status: 200, body: call.views.reaction(known) };
    const reaction = { id: call.nextId(), author, content, at: call.now() };
    reactions.push(reaction);
    return { status: 201, body: call.views.reaction(reaction) };
  },
};

function readBody(call: RepositoryCall): string {
  const body = String(call.body.body);
  if (body.trim() === '') throw unprocessable('IssueComment', 'body', "Body can't be blank");
  checkLength(body, BODY);
  return body;
}

function liveComments(call: RepositoryCall): readonly CommentState[] {
  return call.state.comments.filter((one) => one.repository === call.repository.repository && !one.deletedAt);
}

function findComment(call: RepositoryCall): CommentState {
  const found = liveComments(call).find((one) => one.id === Number(call.params.comment_id));
  if (!found) throw notFound();
  return found;
}
