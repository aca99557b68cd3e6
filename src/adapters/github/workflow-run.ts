import { z } from 'zod';
import type { RunState } from '../../ports.js';
import { renderFailure } from './failure.js';
import type { GitHub } from './github.js';

/** https://docs.github.com/en/rest/actions/workflow-runs: every other status is of a run that is not over. */
const attemptSchema = z.object({ status: z.string().nullable() });

/**
 * How an attempt of a workflow run stands. `unknown` where it can't be asked: in a private repository that takes
 * `actions: read`, and one that may not be seen looks like one that is not there.
 */
export async function fetchRunState(
  github: GitHub,
  { id, attempt }: { readonly id: string; readonly attempt: number },
): Promise<RunState> {
  const runId = Number(id);
  if (!Number.isSafeInteger(runId)) return 'unknown';
  try {
    const { data } = await github.rest.actions.getWorkflowRunAttempt({
      ...github.repo,
      run_id: runId,
      attempt_number: attempt,
    });
    const { status } = attemptSchema.parse(data);
    return status === 'completed' ? 'ended' : 'running';
  } catch (error) {
    github.log.info(`whether run ${id} is over could not be asked: ${renderFailure(error)}`);
    return 'unknown';
  }
}
