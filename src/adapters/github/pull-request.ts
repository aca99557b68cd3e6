import { z } from 'zod';
import { MayflyError } from '../../core/errors.js';
import type { LivePullRequest } from '../../ports.js';
import { computeHint, describeFailure, renderFailure } from './failure.js';
import type { GitHub } from './github.js';

const pullSchema = z
  .object({
    number: z.number().int(),
    state: z.enum(['open', 'closed']),
    merged: z.boolean().default(false),
    draft: z.boolean().default(false),
    head: z.object({
      sha: z.string(),
      ref: z.string(),
      repo: z.object({ full_name: z.string() }).nullable(),
    }),
    base: z.object({ ref: z.string() }),
    labels: z.array(z.object({ name: z.string() })).default([]),
  })
  .transform(
    ({ number, state, merged, draft, head, base, labels }): LivePullRequest => ({
      number,
      state,
      merged,
      draft,
      headSha: head.sha,
      headRef: head.ref,
      baseRef: base.ref,
      headRepository: head.repo?.full_name,
      labels: labels.map(({ name }) => name),
    }),
  );

/** Undefined when there is no such pull request. Throws MayflyError when GitHub does not say. */
export async function fetchPullRequest(github: GitHub, number: number): Promise<LivePullRequest | undefined> {
  try {
    const { data } = await github.rest.pulls.get({ ...github.repo, pull_number: number });
    return pullSchema.parse(data);
  } catch (error) {
    const { status } = describeFailure(error);
    if (status === 404) return undefined;
    const { owner, repo } = github.repo;
    throw new MayflyError(
      `pull request #${number} of ${owner}/${repo} could not be read: ${renderFailure(error)}`,
      {
        kind: 'outside',
        hint: computeHint(error, 'pull-requests: write'),
        cause: error,
      },
    );
  }
}
