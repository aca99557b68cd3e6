import type { EnvironmentRecord, Shown } from './record.js';

/** What people see of an environment; undefined where nothing was applied yet. */
export function findShown(record: EnvironmentRecord): Shown | undefined {
  const { copies, environment, stacks, appliedSha } = record;
  if (copies !== undefined) return copies.shown;
  if (stacks.length === 0) return undefined;
  return {
    environment,
    ...(appliedSha === undefined ? {} : { headSha: appliedSha }),
    live: wasLive(record),
  };
}

/** By the last word on the commit that stands; a commit that was never applied changed nothing. */
function wasLive({ appliedSha, history, results }: EnvironmentRecord): boolean {
  if (appliedSha === undefined) return results.verdict === 'live';
  return history.findLast(({ headSha }) => headSha === appliedSha)?.status === 'live';
}

/** The environment that people know, for its copies too. */
export const frontOf = ({ environment, copyOf }: Pick<EnvironmentRecord, 'environment' | 'copyOf'>): string =>
  copyOf ?? environment;

/** What a copy becomes when its deploy has ended. */
export type Fate =
  /** It is what people see from now on. */
  | 'show'
  /** It is destroyed; what people saw before stays. */
  | 'destroy'
  /** It changed nothing that people see, and stays as it is. */
  | 'leave';

export interface CopyEnd {
  /** Name of the copy's environment. */
  readonly environment: string;
  readonly passed: boolean;
  /** Something was applied, in whole or in part. */
  readonly touched: boolean;
  /** What people saw when its deploy began. */
  readonly shown: Shown | undefined;
  readonly onFailure: 'keep' | 'destroy';
}

/** A copy that failed takes the place of nothing that is live; beside nothing live, `on_failure` decides. */
export function decideFate({ environment, passed, touched, shown, onFailure }: CopyEnd): Fate {
  if (passed) return 'show';
  if (shown?.environment === environment && !touched) return 'leave';
  const besideLive = shown?.live === true && shown.environment !== environment;
  return touched && !besideLive && onFailure === 'keep' ? 'show' : 'destroy';
}
