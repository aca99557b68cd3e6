import type { PullState } from '../state.js';
import type { Json } from '../trim.js';
import type { PeopleViews } from './people.js';
import type { RepositoryViews } from './repositories.js';
import { identify, renderTime, type Workshop } from './template.js';

export interface PullViews {
  pull(pull: PullState): Json;
  label(repository: string, name: string): Json;
}

/** The base branch never moves in the double. */
const BASE_SHA = 'b'.repeat(40);

export function createPullViews(workshop: Workshop, others: PeopleViews & RepositoryViews): PullViews {
  const { state, template, api } = workshop;

  /** A fork is no repository of the double; only pull requests show it. */
  const repositoryAt = (pull: PullState, name: string): Json => {
    const known = state.repositories.find(({ repository }) => repository === name);
    if (known) return others.repository(known);
    const base = state.repositories.find(({ repository }) => repository === pull.repository);
    if (!base) throw new Error(`no repository ${pull.repository}`);
    return { ...others.repository({ ...base, id: base.id + 1, repository: name }), fork: true };
  };
  const side = (pull: PullState, at: { name: string | undefined; ref: string; sha: string }): Json => {
    const owner = (at.name ?? pull.repository).split('/')[0] ?? '';
    return {
      label: `${owner}:${at.ref}`,
      ref: at.ref,
      sha: at.sha,
      user: others.user(owner),
      repo: at.name === undefined ? null : repositoryAt(pull, at.name),
    };
  };
  const label: PullViews['label'] = (repository, name) => ({
    ...((template('label-items', repository) as unknown as Json[])[0] as Json),
    url: api(repository, `labels/${encodeURIComponent(name)}`),
    name,
    description: '',
    default: false,
  });
  const pull: PullViews['pull'] = (one) => ({
    ...JSON.parse(
      JSON.stringify(template('pull-request', one.repository)).replaceAll('/1347', `/${one.number}`),
    ),
    ...identify(one.id),
    number: one.number,
    state: one.state,
    locked: false,
    active_lock_reason: null,
    title: one.title,
    user: others.user(one.author),
    labels: one.labels.map((name) => label(one.repository, name)),
    milestone: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    draft: one.draft,
    created_at: renderTime(one.createdAt),
    updated_at: renderTime(one.updatedAt),
    closed_at: renderTime(one.closedAt),
    merged_at: one.merged ? renderTime(one.closedAt) : null,
    merged: one.merged,
    merged_by: one.merged ? others.user(one.author) : null,
    head: side(one, { name: one.headRepository, ref: one.headRef, sha: one.headSha }),
    base: side(one, { name: one.repository, ref: one.baseRef, sha: BASE_SHA }),
    comments: state.comments.filter(({ pullNumber, deletedAt }) => pullNumber === one.number && !deletedAt)
      .length,
  });
  return { pull, label };
}
