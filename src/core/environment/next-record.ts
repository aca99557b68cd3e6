import type { Report } from '../report/report.js';
import { shorten } from '../text/bytes.js';
import { computeTarget, type RunEvent } from './lifecycle.js';
import type { EnvironmentRecord } from './record.js';
import { isSameRun } from './same-run.js';

/** The longest history that a record keeps. */
const HISTORY_LENGTH = 50;
const REASON_BYTES = 1000;

export interface RecordFacts {
  readonly environment: string;
  readonly repository: string | undefined;
  readonly pullNumber: number | undefined;
  readonly headSha: string | undefined;
  readonly region: string;
  /** The environment that it is a copy of. */
  readonly copyOf?: string | undefined;
  readonly run: EnvironmentRecord['run'];
  /** ISO time. */
  readonly at: string;
}

export interface Beginning extends RecordFacts {
  readonly status: keyof typeof BEGINNINGS;
  /** `user@host` of this machine, as Terraform writes it into its locks. */
  readonly host: string;
}

const BEGINNINGS = { deploying: 'deploy begins', destroying: 'destroy begins' } as const;

/** The longest list of runs that did not conclude. */
const UNFINISHED_LENGTH = 20;

/** The record of a run that starts: one generation on, everything else as it was; anew after a tombstone. */
export function computeNextGeneration(
  previous: EnvironmentRecord | undefined,
  facts: Beginning,
): EnvironmentRecord {
  const { environment, repository, pullNumber, headSha, region, copyOf, run, at, status, host } = facts;
  const standing = previous === undefined || previous.status === 'destroyed' ? begin(previous, at) : previous;
  const { ended: _before, untold: _said, unfinished = [], ...known } = standing;
  const own = run === undefined ? [] : [{ ...run, host, startedAt: at }];
  const runs = [...unfinished, ...own].slice(-UNFINISHED_LENGTH);
  return {
    ...known,
    environment,
    ...(repository === undefined ? {} : { repository }),
    ...(pullNumber === undefined ? {} : { pullNumber }),
    ...(headSha === undefined ? {} : { headSha }),
    ...(run === undefined ? {} : { run }),
    ...(runs.length === 0 ? {} : { unfinished: runs }),
    ...(copyOf === undefined ? {} : { copyOf }),
    region,
    status: computeTarget(BEGINNINGS[status], status),
    generation: (previous?.generation ?? 0) + 1,
    updatedAt: at,
  };
}

type Start = Pick<EnvironmentRecord, 'version' | 'createdAt' | 'stacks' | 'outputs' | 'results' | 'history'> &
  Partial<EnvironmentRecord>;

/** A new environment, with what outlives the one before it: its history, its comment and where to look for the lost. */
function begin(tombstone: EnvironmentRecord | undefined, at: string): Start {
  const { history = [], unfinished, regions, commentId, commentAuthor } = tombstone ?? {};
  return {
    version: 1,
    createdAt: at,
    stacks: [],
    outputs: {},
    results: {},
    history,
    ...(unfinished === undefined ? {} : { unfinished }),
    ...(regions === undefined ? {} : { regions }),
    ...(commentId === undefined ? {} : { commentId }),
    ...(commentAuthor === undefined ? {} : { commentAuthor }),
  };
}

/** The record of an environment that is gone: what happened, and nothing of what was. */
function computeTombstone(record: EnvironmentRecord): EnvironmentRecord {
  const { version, environment, repository, pullNumber, generation, status, headSha, ended, run, region } =
    record;
  const { createdAt: _created, ...kept } = begin(record, record.createdAt);
  return {
    ...kept,
    version,
    environment,
    ...(repository === undefined ? {} : { repository }),
    ...(pullNumber === undefined ? {} : { pullNumber }),
    ...(headSha === undefined ? {} : { headSha }),
    ...(ended === undefined ? {} : { ended }),
    ...(run === undefined ? {} : { run }),
    ...(record.copyOf === undefined ? {} : { copyOf: record.copyOf }),
    generation,
    region,
    status,
    createdAt: record.createdAt,
    updatedAt: record.updatedAt,
  };
}

/** Without the run that is named: it has concluded, and holds no lock any more. */
export function computeWithoutRun(
  record: EnvironmentRecord,
  run: EnvironmentRecord['run'],
): EnvironmentRecord {
  const { unfinished = [], ...rest } = record;
  const others = unfinished.filter((other) => !isSameRun(other, run));
  return others.length === 0 ? rest : { ...rest, unfinished: others };
}

/** What a run's end with this report status is in the life of the environment; nothing for what is no end of it. */
const ENDS: Readonly<Partial<Record<string, Readonly<Partial<Record<Report['status'], RunEvent>>>>>> = {
  deploy: {
    live: 'deploy passes',
    failed: 'deploy fails',
    blocked: 'policy blocks',
    cancelled: 'deploy is cancelled',
    superseded: 'deploy is superseded',
  },
  destroy: {
    destroyed: 'nothing is left',
    failed: 'destroy fails',
    cancelled: 'destroy is cancelled',
  },
};

/** The same, where nothing of the environment is left. */
const GONE: Readonly<Partial<Record<string, RunEvent>>> = {
  deploy: 'deploy is undone',
  destroy: 'nothing is left',
};

export interface RunEnd {
  readonly report: Report;
  /** Result of each check and finding, for what flips next time. */
  readonly results: Readonly<Record<string, string>>;
  /** Nothing but smoke checks or live endpoints failed. */
  readonly recheck?: boolean | undefined;
  /** Nothing of the environment is left: the record becomes a tombstone. */
  readonly gone?: boolean;
}

/** The record of a run that ended: its outcome, outputs that are not sensitive, and a line of history. */
export function computeFinishedRecord(
  record: EnvironmentRecord,
  { report, results, recheck = false, gone = false }: RunEnd,
): EnvironmentRecord {
  const event = gone ? GONE[report.verb] : ENDS[report.verb]?.[report.status];
  const status = computeTarget(event, record.status);
  const { headSha, run } = record;
  const line = {
    at: report.at,
    status: report.status,
    ...(headSha === undefined ? {} : { headSha }),
    ...(run === undefined ? {} : { run }),
  };
  const { url: _previous, ended: _before, ...rest } = computeWithoutRun(record, run);
  const finished: EnvironmentRecord = {
    ...rest,
    status,
    updatedAt: report.at,
    ...computeEnded(report, recheck),
    ...pickAddress(report),
    results: { ...results },
    history: addLine(record.history, line),
  };
  return gone ? computeTombstone(finished) : finished;
}

/** Where the environment is found: its address, and outputs that are not sensitive. */
export function pickAddress({ url, outputs }: Report): Pick<EnvironmentRecord, 'outputs'> & { url?: string } {
  return {
    ...(url === undefined ? {} : { url }),
    outputs: Object.fromEntries(
      outputs.flatMap(({ name, sensitive, value }) => (sensitive ? [] : [[name, value ?? null]])),
    ),
  };
}

type History = EnvironmentRecord['history'];

/** A write whose answer was lost is done again: the line is there already. */
function addLine(history: History, line: History[number]): History {
  const same = JSON.stringify(history.at(-1)) === JSON.stringify(line);
  return same ? history : [...history, line].slice(-HISTORY_LENGTH);
}

export interface Interruption {
  readonly verb: 'deploy' | 'destroy';
  readonly reason: string;
  /** ISO time. */
  readonly at: string;
  /** Terraform came to its own end: its state lacks nothing. */
  readonly orderly: boolean;
}

/**
 * The record of a run that was killed, written by whoever clears up after it. Where its state may lack something the
 * run stays among the unfinished ones, so that the next one looks for what is lost.
 */
export function computeInterruptedRecord(
  record: EnvironmentRecord,
  { verb, reason, at, orderly }: Interruption,
): EnvironmentRecord {
  const { headSha, run } = record;
  const line = {
    at,
    status: 'cancelled',
    ...(headSha === undefined ? {} : { headSha }),
    ...(run === undefined ? {} : { run }),
  };
  return {
    ...(orderly ? computeWithoutRun(record, run) : record),
    status: computeTarget(ENDS[verb]?.cancelled, record.status),
    updatedAt: at,
    ended: { verb, status: 'cancelled', reason: shorten(reason, REASON_BYTES) },
    history: addLine(record.history, line),
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
  change: Partial<Pick<EnvironmentRecord, 'expiresAt' | 'taggedExpiresAt' | 'deployedSince'>> &
    Pick<EnvironmentRecord, 'stacks'>,
): EnvironmentRecord {
  const { appliedSha: _before, ...rest } = record;
  const { headSha, extendedTo } = record;
  const { expiresAt } = change;
  // Someone may have extended it since the run began. ISO times of one form sort as texts.
  const extended = extendedTo !== undefined && expiresAt !== undefined && extendedTo > expiresAt;
  const end = extended ? { expiresAt: extendedTo } : {};
  return { ...rest, ...change, ...end, ...(headSha === undefined ? {} : { appliedSha: headSha }) };
}
