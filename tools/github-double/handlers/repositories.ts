import { notFound } from '../api-error.js';
import type { Handlers, RepositoryCall } from '../call.js';
import type { WorkflowRunState } from '../state.js';

export const repositories: Handlers = {
  'repos/get': (call) => ({ status: 200, body: call.views.repository(call.repository) }),
  'repos/get-content': (call) => {
    const path = call.params.path ?? '';
    const text = call.repository.files.get(path);
    if (text === undefined) throw notFound();
    return { status: 200, body: call.views.file(call.repository.repository, path, text) };
  },
  'git/get-commit': (call) => {
    const sha = call.params.commit_sha ?? '';
    const parents = call.repository.merges.get(sha);
    if (parents === undefined && !call.repository.commits.has(sha)) throw notFound();
    return { status: 200, body: call.views.commit(call.repository.repository, sha, parents ?? []) };
  },
  'git/get-tree': (call) => ({
    status: 200,
    body: call.views.tree(call.repository.repository, [...call.repository.files.keys()]),
  }),
  'repos/get-collaborator-permission-level': (call) => {
    const login = call.params.username ?? '';
    if (!call.state.users.has(login)) throw notFound();
    const fallback = call.repository.private ? 'none' : 'read';
    const permission = call.repository.collaborators.get(login) ?? fallback;
    return { status: 200, body: call.views.collaborator(login, permission) };
  },
  'actions/get-workflow-run': (call) => ({ status: 200, body: call.views.workflowRun(findRun(call)) }),
  'actions/get-workflow-run-attempt': (call) => {
    const run = findRun(call);
    if (Number(call.params.attempt_number) !== run.attempt) throw notFound();
    return { status: 200, body: call.views.workflowRun(run) };
  },
};

function findRun(call: RepositoryCall): WorkflowRunState {
  const run = call.state.workflowRuns.find((one) => one.id === Number(call.params.run_id));
  if (!run || run.repository !== call.repository.repository) throw notFound();
  return run;
}
