import type { DeploymentState, DeploymentStatusState } from '../state.js';
import type { Json } from '../trim.js';
import type { PeopleViews } from './people.js';
import { identify, renderTime, type Workshop } from './template.js';

export interface DeploymentViews {
  deployment(deployment: DeploymentState): Json;
  deploymentStatus(deployment: DeploymentState, status: DeploymentStatusState): Json;
}

export function createDeploymentViews({ template, api }: Workshop, people: PeopleViews): DeploymentViews {
  return {
    deployment: (deployment) => ({
      ...template('deployment', deployment.repository),
      ...identify(deployment.id),
      sha: deployment.sha,
      ref: deployment.ref,
      task: deployment.task,
      payload: deployment.payload,
      environment: deployment.environment,
      original_environment: deployment.environment,
      description: deployment.description,
      creator: people.user(deployment.author),
      created_at: renderTime(deployment.createdAt),
      updated_at: renderTime(deployment.updatedAt),
      transient_environment: deployment.transient,
      production_environment: deployment.production,
      url: api(deployment.repository, `deployments/${deployment.id}`),
      statuses_url: api(deployment.repository, `deployments/${deployment.id}/statuses`),
    }),
    deploymentStatus: (deployment, status) => ({
      ...template('deployment-status', deployment.repository),
      ...identify(status.id),
      state: status.state,
      creator: people.user(status.author),
      description: status.description,
      environment: deployment.environment,
      environment_url: status.environmentUrl,
      log_url: status.logUrl,
      target_url: status.logUrl,
      created_at: renderTime(status.at),
      updated_at: renderTime(status.at),
      url: api(deployment.repository, `deployments/${deployment.id}/statuses/${status.id}`),
      deployment_url: api(deployment.repository, `deployments/${deployment.id}`),
    }),
  };
}
