import { shorten } from '../text/bytes.js';
import { parseWebUrl } from './comment/markup.js';
import type { Report } from './report.js';
import { type ReportStatus, renderVerdict } from './status.js';

/** What the report means for GitHub's deployments of the environment. */
export interface DeploymentView {
  /** The state of the head commit's own deployment. */
  readonly state: 'in_progress' | 'success' | 'failure' | 'error' | 'inactive';
  /** Plain text. */
  readonly description: string;
  /** Whether the commit gets a deployment where it has none. */
  readonly create: boolean;
  /** Which other deployments of the environment stop being active. */
  readonly retire: 'none' | 'older' | 'all';
  readonly environmentUrl?: string;
  readonly logUrl?: string;
}

type Meaning = Pick<DeploymentView, 'state' | 'create' | 'retire'>;

/** https://docs.github.com/en/rest/deployments/statuses: "The maximum description length is 140 characters." */
const DESCRIPTION_BYTES = 140;

const DEPLOYING: Meaning = { state: 'in_progress', create: true, retire: 'none' };
const FAILED: Meaning = { state: 'failure', create: true, retire: 'none' };
const GONE: Meaning = { state: 'inactive', create: false, retire: 'all' };

/**
 * A plan deploys nothing, a check only confirms what stands, and a destroy says nothing before everything is gone. A superseded run leaves its
 * commit's deployment to the run that took over, which may be one of the same commit.
 */
const MEANINGS: Readonly<Record<Report['verb'], Partial<Record<ReportStatus, Meaning>>>> = {
  deploy: {
    deploying: DEPLOYING,
    live: { state: 'success', create: true, retire: 'older' },
    failed: FAILED,
    blocked: FAILED,
    cancelled: { ...FAILED, state: 'error' },
  },
  destroy: { destroyed: GONE },
  plan: {},
  extend: {},
  keep: {},
  unlock: {},
  // Its checks were all that an earlier run failed.
  check: { live: { state: 'success', create: false, retire: 'older' } },
};

/** Undefined when the report changes nothing about deployments. */
export function computeDeployment(report: Report): DeploymentView | undefined {
  // What an earlier run deployed is as it was.
  if (report.untouched === true) return undefined;
  const meaning = report.undone === true ? GONE : MEANINGS[report.verb][report.status];
  if (meaning === undefined) return undefined;
  const url = meaning.state === 'success' && report.url !== undefined ? parseWebUrl(report.url) : undefined;
  const log = report.run && parseWebUrl(report.run.url);
  return {
    ...meaning,
    description: shorten(renderVerdict(report), DESCRIPTION_BYTES),
    ...(url === undefined ? {} : { environmentUrl: url }),
    ...(log === undefined ? {} : { logUrl: log }),
  };
}
