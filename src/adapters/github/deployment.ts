import { z } from 'zod';
import { computeDeployment, type DeploymentView } from '../../core/report/deployment.js';
import type { Announcement } from '../../ports.js';
import { createOnce } from './create-once.js';
import { isNotFound } from './failure.js';
import { type GitHub, REPEATABLE } from './github.js';
import { NOTHING, type Published } from './part.js';
import { retireDeployments } from './retired-deployments.js';

/** GITHUB_TOKEN cannot delete environments: all share one, and the task tells them apart. */
const DEPLOYMENT_ENVIRONMENT = 'preview';

const deploymentSchema = z.object({
  id: z.number().int(),
  sha: z.string(),
  task: z.string(),
  environment: z.string(),
  payload: z.unknown().optional(),
});
type Deployment = z.infer<typeof deploymentSchema>;

interface Target {
  readonly github: GitHub;
  readonly environment: string;
  readonly headSha: string;
}

/** Brings the head commit's deployment up to what the report says, and retires those that it replaces. */
export async function upsertDeployment(github: GitHub, announcement: Announcement): Promise<Published> {
  const { report, known } = announcement;
  const view = computeDeployment(report);
  const { environment, headSha, pullNumber } = report;
  if (view === undefined || pullNumber === undefined) return NOTHING;
  if (view.retire === 'all') {
    await retireDeployments(github, { environment, description: view.description });
    return NOTHING;
  }
  if (headSha === undefined) return NOTHING;
  const target: Target = { github, environment, headSha };
  const found = (await fetchKnown(target, known.deploymentId)) ?? (await find(target));
  const own = found ?? (view.create ? await create(target) : undefined);
  if (own === undefined) return NOTHING;
  await addStatus(github, { id: own.id, view });
  if (view.retire === 'older') {
    await retireDeployments(github, { environment, description: 'replaced by a newer commit', keep: own.id });
  }
  return { ids: { deploymentId: own.id }, failures: [] };
}

const makePayload = (environment: string) => ({ mayfly: environment });
const payloadSchema = z.object({ mayfly: z.string() });

function isOwn({ environment, headSha }: Target, deployment: Deployment): boolean {
  const payload = payloadSchema.safeParse(deployment.payload);
  return (
    deployment.sha === headSha &&
    deployment.task === environment &&
    deployment.environment === DEPLOYMENT_ENVIRONMENT &&
    payload.success &&
    payload.data.mayfly === environment
  );
}

async function fetchKnown(target: Target, id: number | undefined): Promise<Deployment | undefined> {
  if (id === undefined) return undefined;
  const { github } = target;
  try {
    const { data } = await github.rest.repos.getDeployment({ ...github.repo, deployment_id: id });
    const deployment = deploymentSchema.parse(data);
    return isOwn(target, deployment) ? deployment : undefined;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

async function find(target: Target): Promise<Deployment | undefined> {
  const { github, environment, headSha } = target;
  const { data } = await github.rest.repos.listDeployments({
    ...github.repo,
    sha: headSha,
    task: environment,
    environment: DEPLOYMENT_ENVIRONMENT,
    per_page: 100,
  });
  return z
    .array(deploymentSchema)
    .parse(data)
    .find((one) => isOwn(target, one));
}

function create(target: Target): Promise<Deployment> {
  const { github, environment, headSha } = target;
  return createOnce(github, {
    what: 'deployment',
    create: async () => {
      const { data } = await github.rest.repos.createDeployment({
        ...github.repo,
        ref: headSha,
        task: environment,
        environment: DEPLOYMENT_ENVIRONMENT,
        payload: makePayload(environment),
        auto_merge: false,
        required_contexts: [],
        transient_environment: true,
        production_environment: false,
      });
      return deploymentSchema.parse(data);
    },
    find: () => find(target),
  });
}

async function addStatus(
  github: GitHub,
  { id, view }: { readonly id: number; readonly view: DeploymentView },
): Promise<void> {
  await github.rest.repos.createDeploymentStatus({
    ...github.repo,
    ...REPEATABLE,
    deployment_id: id,
    state: view.state,
    description: view.description,
    auto_inactive: false,
    ...(view.environmentUrl === undefined ? {} : { environment_url: view.environmentUrl }),
    ...(view.logUrl === undefined ? {} : { log_url: view.logUrl }),
  });
}
