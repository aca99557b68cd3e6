import { MayflyError } from '../core/errors.js';
import type { Left, Recovery } from '../core/recovery/left.js';
import { listLogGroups } from '../core/recovery/made-by-services.js';
import type { State } from '../core/terraform/state.js';
import type { Context } from './context.js';
import { findLogGroups } from './find-log-groups.js';
import type { Journal } from './journal.js';
import { settleAll } from './settle.js';

export interface LogGroupWork {
  readonly context: Context;
  readonly journal: Journal;
  /** What the states held before the destroy. */
  readonly states: readonly State[];
}

/**
 * Removes the log groups that AWS made for what is gone now: no state and no tag knows them. A look that AWS does not
 * allow is a warning that says what is not proven.
 */
export async function removeLogGroups({
  context,
  journal,
  states,
}: LogGroupWork): Promise<Pick<Recovery, 'destroyed' | 'left'>> {
  const wanted = listLogGroups(states, context.environment.region);
  const { found, unseen } = await findLogGroups({ logGroups: context.logGroups, wanted });
  for (const { prefix, reason } of unseen) {
    journal.warnings.push(
      `not proven: log groups ${prefix}* could not be looked for, which AWS makes without tags (${reason}). ` +
        'Grant `logs:DescribeLogGroups` and `logs:DeleteLogGroup`.',
    );
  }
  const left: Left[] = [];
  const destroyed: string[] = [];
  await settleAll(
    found.map(async ({ region, name }) => {
      const why = await context.logGroups.remove({ region, name }).catch(explain);
      if (why === undefined) destroyed.push(name);
      else left.push({ name: `log group ${name}`, why });
    }),
  );
  return { destroyed: destroyed.sort(), left };
}

function explain(error: unknown): string {
  if (error instanceof MayflyError) return error.message;
  throw error;
}
