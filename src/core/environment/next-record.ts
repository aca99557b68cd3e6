import type { Report } from '../report/report.js';
import { shorten } from '../text/bytes.js';
import type { EnvironmentRecord, RecordStatus } from './record.js';

/** The longest history that a record keeps. */
const HISTORY_LENGTH = 50;
const REASON_BYTES = 1000;

export interface RecordFacts {
  readonly environment: string;
  readonly repository: string | undefined;
  readonly pullNumber: number | undefined;
  readonly headSha: string | undefined;
  readonly region: string;
  readonly run: EnvironmentRecord['run'];
  /** ISO time. */
  readonly at: string;
}

/** The record of a run that starts: one generation on, everything else as it was. */
export function computeNextGeneration(
  previous: EnvironmentRecord | undefined,
  facts: RecordFacts & { readonly status: RecordStatus },
): EnvironmentRecord {
  const { environment, repository, pullNumber, headSha, region, run, at, status } = facts;
  const { ended: _before, ...known } = previous ?? {
    version: 1 as const,
    createdAt: at,
    stacks: [],
    outputs: {},
    results: {},
    history: [],
  };
  return {
    ...known,
    environment,
    ...(repository === undefined ? {} : { repository }),
    ...(pullNumber === undefined ? {} : { pullNumber }),
    ...(headSha === undefined ? {} : { headSha }),
    ...(run === undefined ? {} : { run }),
    region,
    status,
    generation: (previous?.generation ?? 0) + 1,
    updatedAt: at,
  };
}

/** What the record's status becomes when a run ends with this report status. */
const ENDS: Readonly<Partial<Record<Report['status'], RecordStatus>>> = {
  live: 'live',
  failed: 'failed',
  blocked: 'blocked',
  cancelled: 'failed',
  destroyed: 'destroyed',
};

export interface RunEnd {
  readonly report: Report;
  /** Result of each check and finding, for what flips next time. */
  readonly results: Readonly<Record<string, string>>;
  /** Nothing but smoke checks or live endpoints failed. */
  readonly recheck?: boolean | undefined;
}

/** The record of a run that ended: its outcome, outputs that are not sensitive, and a line of history. */
export function computeFinishedRecord(
  record: EnvironmentRecord,
  { report, results, recheck = false }: RunEnd,
): EnvironmentRecord {
  const status = ENDS[report.status] ?? record.status;
  const { headSha, run } = record;
  const line = {
    at: report.at,
    status: report.status,
    ...(headSha === undefined ? {} : { headSha }),
    ...(run === undefined ? {} : { run }),
  };
  const { url: _previous, ended: _before, ...rest } = record;
  return {
    ...rest,
    status,
    updatedAt: report.at,
    ...computeEnded(report, recheck),
    ...(report.url === undefined ? {} : { url: report.url }),
    outputs: Object.fromEntries(
      report.outputs.flatMap(({ name, sensitive, value }) => (sensitive ? [] : [[name, value ?? null]])),
    ),
    results: { ...results },
    history: [...record.history, line].slice(-HISTORY_LENGTH),
  };
}

function computeEnded(
  { verb, status, reason }: Report,
  recheck: boolean,
): Partial<Pick<EnvironmentRecord, 'ended'>> {
  if (verb !== 'deploy' && verb !== 'destroy') return {};
  return {
    ended: {
      verb,
      status,
      ...(reason === undefined ? {} : { reason: shorten(reason, REASON_BYTES) }),
      ...(recheck ? { recheck } : {}),
    },
  };
}

/** The record of a deploy that is about to apply: what stands from here on is of its commit. */
export function computeApplyingRecord(
  record: EnvironmentRecord,
  change: Partial<Pick<EnvironmentRecord, 'expiresAt' | 'taggedExpiresAt'>> &
    Pick<EnvironmentRecord, 'stacks'>,
): EnvironmentRecord {
  const { appliedSha: _before, ...rest } = record;
  const { headSha } = record;
  return { ...rest, ...change, ...(headSha === undefined ? {} : { appliedSha: headSha }) };
}
