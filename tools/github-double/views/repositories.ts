import type { RepositoryState, WorkflowRunState } from '../state.js';
import type { Json } from '../trim.js';
import type { PeopleViews } from './people.js';
import { identify, renderTime, type Workshop } from './template.js';

export interface RepositoryViews {
  repository(repository: RepositoryState): Json;
  file(repository: string, path: string, text: string): Json;
  /** All files of a repository, as a recursive tree. */
  tree(repository: string, paths: readonly string[]): Json;
  workflowRun(run: WorkflowRunState): Json;
  commit(repository: string, sha: string, parents: readonly string[]): Json;
}

/** The double has no contents behind a tree's entries. */
const FILE_SHA = '0'.repeat(40);

export function createRepositoryViews(workshop: Workshop, people: PeopleViews): RepositoryViews {
  const { template, api, html } = workshop;
  return {
    repository(repository) {
      const [owner = '', name = ''] = repository.repository.split('/');
      const example = template('full-repository', repository.repository);
      const { template_repository, source, parent, organization, ...rest } = example;
      return {
        ...rest,
        id: repository.id,
        name,
        full_name: repository.repository,
        private: repository.private,
        visibility: repository.private ? 'private' : 'public',
        default_branch: repository.defaultBranch,
        has_discussions: false,
        owner: people.user(owner),
      };
    },
    file: (repository, path, text) => ({
      ...template('content-file-response-if-content-is-a-file', repository),
      name: path.split('/').at(-1),
      path,
      size: Buffer.byteLength(text),
      content: Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n'),
      url: api(repository, `contents/${path}`),
    }),
    commit: (repository, sha, parents) => ({
      ...template('git-commit-2', repository),
      sha,
      url: api(repository, `git/commits/${sha}`),
      html_url: html(repository, `commit/${sha}`),
      parents: parents.map((parent) => ({
        sha: parent,
        url: api(repository, `git/commits/${parent}`),
        html_url: html(repository, `commit/${parent}`),
      })),
    }),
    tree: (repository, paths) => ({
      ...template('git-tree-response-recursively-retrieving-a-tree', repository),
      tree: paths.map((path) => ({ path, mode: '100644', type: 'blob', sha: FILE_SHA })),
      truncated: false,
    }),
    workflowRun: (run) => ({
      ...template('workflow-run', run.repository),
      ...identify(run.id),
      head_sha: run.headSha,
      event: run.event,
      run_attempt: run.attempt,
      status: run.status,
      conclusion: run.conclusion ?? null,
      url: api(run.repository, `actions/runs/${run.id}`),
      html_url: html(run.repository, `actions/runs/${run.id}`),
      created_at: renderTime(run.at),
      updated_at: renderTime(run.at),
    }),
  };
}
