import type { CommentState } from '../state.js';
import type { Json } from '../trim.js';
import type { PeopleViews } from './people.js';
import { identify, renderTime, type Workshop } from './template.js';

export interface CommentViews {
  comment(comment: CommentState): Json;
  reaction(reaction: CommentState['reactions'][number]): Json;
}

export function createCommentViews({ template, api, html }: Workshop, people: PeopleViews): CommentViews {
  return {
    comment: (comment) => ({
      ...template('issue-comment', comment.repository),
      ...identify(comment.id),
      url: api(comment.repository, `issues/comments/${comment.id}`),
      html_url: html(comment.repository, `pull/${comment.pullNumber}#issuecomment-${comment.id}`),
      issue_url: api(comment.repository, `issues/${comment.pullNumber}`),
      body: comment.body,
      user: people.user(comment.author),
      created_at: renderTime(comment.createdAt),
      updated_at: renderTime(comment.updatedAt),
      author_association: 'NONE',
      performed_via_github_app: null,
    }),
    reaction: (reaction) => ({
      ...template('reaction'),
      ...identify(reaction.id),
      content: reaction.content,
      user: people.user(reaction.author),
      created_at: renderTime(reaction.at),
    }),
  };
}
