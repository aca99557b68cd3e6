import { ApiError, notFound } from '../api-error.js';
import type { Handlers, RepositoryCall } from '../call.js';
import { listAnswer } from '../pagination.js';
import type { PullState } from '../state.js';

export const pulls: Handlers = {
  'pulls/get': (call) => ({ status: 200, body: call.views.pull(findPull(call, 'pull_number')) }),
  'pulls/list': (call) => {
    const { state = 'open', head, base } = call.query;
    const found = pullsOf(call)
      .filter((one) => state === 'all' || one.state === state)
      .filter((one) => !base || one.baseRef === base)
      .filter((one) => !head || head === `${one.headRepository?.split('/')[0]}:${one.headRef}`)
      .sort((a, b) => b.number - a.number);
    return listAnswer(call, found, call.views.pull);
  },
  'issues/list-labels-on-issue': (call) => {
    const pull = findPull(call, 'issue_number');
    return listAnswer(call, pull.labels, (name) => call.views.label(pull.repository, name));
  },
  'issues/add-labels': (call) => {
    const pull = findPull(call, 'issue_number');
    for (const label of (call.body.labels ?? []) as (string | { name: string })[]) {
      const name = typeof label === 'string' ? label : label.name;
      if (!pull.labels.includes(name)) pull.labels.push(name);
    }
    return { status: 200, body: pull.labels.map((name) => call.views.label(pull.repository, name)) };
  },
  'issues/remove-label': (call) => {
    const pull = findPull(call, 'issue_number');
    const at = pull.labels.indexOf(call.params.name ?? '');
    if (at < 0) throw new ApiError(404, 'Label does not exist');
    pull.labels.splice(at, 1);
    return { status: 200, body: pull.labels.map((name) => call.views.label(pull.repository, name)) };
  },
};

/** The pull request that the path names; 404 when there is none. */
export function findPull(call: RepositoryCall, parameter: 'pull_number' | 'issue_number'): PullState {
  const found = pullsOf(call).find((one) => one.number === Number(call.params[parameter]));
  if (!found) throw notFound();
  return found;
}

function pullsOf(call: RepositoryCall): PullState[] {
  return call.state.pulls.filter((one) => one.repository === call.repository.repository);
}
