import { ApiError, checkLength, notFound } from '../api-error.js';
import type { Handlers, RepositoryCall } from '../call.js';
import { listAnswer } from '../pagination.js';
import type { DeploymentState, DeploymentStatusState } from '../state.js';

interface DeploymentBody {
  readonly ref: string;
  readonly task?: string;
  readonly environment?: string;
  readonly payload?: unknown;
  readonly description?: string | null;
  readonly required_contexts?: readonly string[];
  readonly transient_environment?: boolean;
  readonly production_environment?: boolean;
}

interface StatusBody {
  readonly state: string;
  readonly description?: string;
  readonly environment_url?: string;
  readonly log_url?: string;
  readonly target_url?: string;
  readonly auto_inactive?: boolean;
}

const DESCRIPTION = { resource: 'DeploymentStatus', field: 'description', maximum: 140 };

export const deployments: Handlers = {
  'repos/create-deployment': (call) => {
    const body = call.body as unknown as DeploymentBody;
    const sha = resolveRef(call, body.ref);
    requireContexts(call, sha, body);
    const at = call.now();
    const environment = body.environment ?? 'production';
    const deployment: DeploymentState = {
      id: call.nextId(),
      repository: call.repository.repository,
      sha,
      ref: body.ref,
      task: body.task ?? 'deploy',
      environment,
      payload: body.payload ?? {},
      description: body.description ?? '',
      transient: body.transient_environment ?? false,
      production: body.production_environment ?? environment === 'production',
      author: call.token.login,
      createdAt: at,
      updatedAt: at,
      statuses: [],
    };
    call.state.deployments.push(deployment);
    return { status: 201, body: call.views.deployment(deployment) };
  },
  'repos/list-deployments': (call) => {
    const { sha, ref, task, environment } = call.query;
    const found = deploymentsOf(call)
      .filter((one) => (!sha || one.sha === sha) && (!ref || one.ref === ref))
      .filter((one) => (!task || one.task === task) && (!environment || one.environment === environment))
      .sort((a, b) => b.id - a.id);
    return listAnswer(call, found, call.views.deployment);
  },
  'repos/get-deployment': (call) => ({ status: 200, body: call.views.deployment(findDeployment(call)) }),
  'repos/create-deployment-status': (call) => {
    const deployment = findDeployment(call);
    const body = call.body as unknown as StatusBody;
    checkLength(body.description, DESCRIPTION);
    const status = addStatus(call, deployment, body);
    if (body.state === 'success' && body.auto_inactive !== false) makeOthersInactive(call, deployment);
    return { status: 201, body: call.views.deploymentStatus(deployment, status) };
  },
  'repos/list-deployment-statuses': (call) => {
    const deployment = findDeployment(call);
    return listAnswer(call, deployment.statuses.toReversed(), (one) =>
      call.views.deploymentStatus(deployment, one),
    );
  },
};

function addStatus(
  call: RepositoryCall,
  deployment: DeploymentState,
  body: StatusBody,
): DeploymentStatusState {
  const status = {
    id: call.nextId(),
    state: body.state,
    description: body.description ?? '',
    environmentUrl: body.environment_url ?? '',
    logUrl: body.log_url ?? body.target_url ?? '',
    author: call.token.login,
    at: call.now(),
  };
  deployment.statuses.push(status);
  deployment.updatedAt = status.at;
  return status;
}

/** As GitHub does for `auto_inactive`: only successful ones that are neither transient nor production. */
function makeOthersInactive(call: RepositoryCall, deployment: DeploymentState): void {
  for (const other of deploymentsOf(call)) {
    const same = other.environment === deployment.environment && other.id < deployment.id;
    if (!same || other.transient || other.production) continue;
    if (other.statuses.at(-1)?.state === 'success') addStatus(call, other, { state: 'inactive' });
  }
}

function resolveRef(call: RepositoryCall, ref: string): string {
  if (call.repository.commits.has(ref)) return ref;
  const pull = call.state.pulls.find(
    (one) => one.repository === call.repository.repository && one.headRef === ref,
  );
  if (!pull) throw new ApiError(422, `No ref found for: ${ref}`);
  return pull.headSha;
}

/** Without `required_contexts: []` every check of the commit must be green. */
function requireContexts(call: RepositoryCall, sha: string, body: DeploymentBody): void {
  if (body.required_contexts?.length === 0) return;
  const open = call.state.checkRuns.filter((run) => run.headSha === sha && run.conclusion !== 'success');
  if (open.length > 0) throw new ApiError(409, `Conflict: Commit status checks failed for ${body.ref}.`);
}

function deploymentsOf(call: RepositoryCall): DeploymentState[] {
  return call.state.deployments.filter((one) => one.repository === call.repository.repository);
}

function findDeployment(call: RepositoryCall): DeploymentState {
  const found = deploymentsOf(call).find((one) => one.id === Number(call.params.deployment_id));
  if (!found) throw notFound();
  return found;
}
