import type { EnvironmentRecord, RecordStatus } from './record.js';

/** Why an environment is not live, whatever its checks say. */
export interface NotLive {
  readonly status: 'failed' | 'blocked';
  readonly reason: string;
  readonly nextStep: string;
  /** A run that works on it has not come to its end: what it tells the pull request stays. */
  readonly busy: boolean;
}

/**
 * Why an environment is not live at a commit by what its record says; undefined where its checks decide: it is live,
 * or nothing but checks failed.
 */
export function explainRecord(record: EnvironmentRecord, headSha: string | undefined): NotLive | undefined {
  if (isOther(record, headSha)) return explainOther(record, headSha);
  return EXPLANATIONS[record.status](record);
}

const EXPLANATIONS: Readonly<Record<RecordStatus, (record: EnvironmentRecord) => NotLive | undefined>> = {
  live: () => undefined,
  failed: explainFailure,
  blocked: (record) => ({
    status: 'blocked',
    reason: `the last deploy${ofCommit(record)} was blocked${because(record)}`,
    nextStep: 'Mend the findings and push.',
    busy: false,
  }),
  deploying: (record) => explainBusy(record, 'deploy'),
  destroying: (record) => explainBusy(record, 'destroy'),
  destroyed: (record) => explainFailure(record),
};

const ENDS: Readonly<Record<string, string>> = {
  cancelled: 'was cancelled',
  superseded: 'was left to a newer run',
};

function explainFailure(record: EnvironmentRecord): NotLive | undefined {
  const { ended } = record;
  if (ended?.recheck === true) return undefined;
  const how = ENDS[ended?.status ?? ''] ?? 'failed';
  return {
    status: 'failed',
    reason: `the last ${ended?.verb ?? 'deploy'}${ofCommit(record)} ${how}${because(record)}`,
    nextStep: `Mend what it names and push, or re-run it${atRun(record)}.`,
    busy: false,
  };
}

function explainBusy(record: EnvironmentRecord, verb: string): NotLive | undefined {
  if (!isBusy(record)) return explainFailure(record);
  return {
    status: 'failed',
    reason: `a ${verb}${ofCommit(record)} has not come to its end`,
    nextStep: `Wait for it; where its run is gone, re-run it${atRun(record)}.`,
    busy: true,
  };
}

/** The record is of a deploy of another commit; where one of them is not known, nothing could have moved. */
function isOther(record: EnvironmentRecord, headSha: string | undefined): headSha is string {
  return headSha !== undefined && record.headSha !== undefined && record.headSha !== headSha;
}

function explainOther(record: EnvironmentRecord, headSha: string): NotLive {
  return {
    status: 'failed',
    reason: `commit ${shorten(headSha)} was not deployed: the last deploy is of ${shorten(record.headSha)}`,
    nextStep: 'Re-run the deploy of this commit, or push.',
    busy: isBusy(record),
  };
}

/** A run that comes to its end says so in the record, whatever the end is. */
const isBusy = ({ status, ended }: EnvironmentRecord): boolean =>
  ended === undefined && (status === 'deploying' || status === 'destroying');

const because = ({ ended }: EnvironmentRecord): string =>
  ended?.reason === undefined ? '' : `: ${ended.reason}`;

const ofCommit = ({ headSha }: EnvironmentRecord): string =>
  headSha === undefined ? '' : `, of commit ${shorten(headSha)},`;

const atRun = ({ run }: EnvironmentRecord): string => (run === undefined ? '' : ` (${run.url})`);

const shorten = (sha = ''): string => sha.slice(0, 7);
