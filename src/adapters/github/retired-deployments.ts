import { z } from 'zod';
import { type GitHub, REPEATABLE } from './github.js';

export interface Retirement {
  readonly environment: string;
  readonly description: string;
  /** The deployment that replaces the others; without it all of them go. */
  readonly keep?: number;
}

const deploymentsSchema = z.array(z.object({ id: z.number().int() }));
const statusesSchema = z.array(z.object({ state: z.string() }));
const ACTIVE: ReadonlySet<string> = new Set(['success', 'in_progress', 'queued', 'pending']);

/**
 * Makes the environment's other deployments inactive: transient ones never become so by themselves. Oldest first, so
 * that after an interruption the newest still active ones are found first.
 */
export async function retireDeployments(github: GitHub, retirement: Retirement): Promise<void> {
  const active = await listActive(github, retirement);
  for (const id of active.reverse()) {
    await github.rest.repos.createDeploymentStatus({
      ...github.repo,
      ...REPEATABLE,
      deployment_id: id,
      state: 'inactive',
      description: retirement.description,
      auto_inactive: false,
    });
  }
}

/** Newest first. Behind one that is inactive already all are, since each deploy retires those before it. */
async function listActive(github: GitHub, { environment, keep }: Retirement): Promise<number[]> {
  const pages = github.paginate.iterator(github.rest.repos.listDeployments, {
    ...github.repo,
    task: environment,
    environment: 'preview',
    per_page: 100,
  });
  const active: number[] = [];
  for await (const { data } of pages) {
    for (const { id } of deploymentsSchema.parse(data)) {
      if (id === keep) continue;
      const state = await fetchState(github, id);
      if (state === 'inactive' && keep !== undefined) return active;
      // Once everything is gone a failed one stands for nothing either.
      if (ACTIVE.has(state) || (keep === undefined && state !== 'inactive')) active.push(id);
    }
  }
  return active;
}

/** GitHub lists the newest status first; a deployment without one is pending. */
async function fetchState(github: GitHub, id: number): Promise<string> {
  const { data } = await github.rest.repos.listDeploymentStatuses({
    ...github.repo,
    deployment_id: id,
    per_page: 1,
  });
  return statusesSchema.parse(data)[0]?.state ?? 'pending';
}
