import type { PullStanding } from '../core/reap/facts.js';
import type { ReapReport } from '../core/reap/reap-report.js';
import type { Forge } from '../ports.js';
import type { Context } from './context.js';
import { muteForge } from './mute-forge.js';
import type { RunEnd } from './run-end.js';

/** Everything that a reap works with. */
export interface ReapRequest {
  /** Everything that a verb works with, but for the environment. */
  readonly base: Omit<Context, 'environment' | 'forced' | 'forge'>;
  readonly forge: Forge;
  /** `owner/name`. */
  readonly repository: string;
  readonly region: string;
  /** Stop at the plan. */
  readonly dryRun: boolean;
  /** Only these environments. */
  readonly only: ReadonlySet<string> | undefined;
  /** Told of the plan before anything is done. */
  readonly onPlan: (plan: ReapReport) => Promise<void>;
  /** Told of each environment before it is destroyed, and with nothing once its end is told. */
  readonly onEnvironment: (environment: Context['environment'] | undefined) => void;
}

export interface ReapEnd {
  readonly report: ReapReport;
  readonly outcome: RunEnd['outcome'];
}

/** What a verb works with, for one environment of the reap. */
export function openContext(
  { base, forge, repository, region: home }: ReapRequest,
  of: {
    readonly environment: string;
    readonly pullNumber: number | undefined;
    readonly region: string | undefined;
    readonly copyOf?: string | undefined;
    readonly pull: PullStanding | undefined;
  },
): Context {
  const { environment: name, pullNumber, region = home, copyOf, pull } = of;
  return {
    ...base,
    // Without a pull request there is no conversation to write into, and none to ask for.
    environment: {
      name,
      repository,
      pullNumber: pull === undefined ? undefined : pullNumber,
      headSha: pull?.headSha,
      region,
      ...(copyOf === undefined ? {} : { copyOf }),
    },
    folders: { make: (folder) => base.folders.make(`${name}-${folder}`) },
    forge: copyOf === undefined ? forge : muteForge(forge),
    forced: true,
  };
}
