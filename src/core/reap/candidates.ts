import { canBeEnvironment } from '../environment/layout.js';
import type { EnvironmentRecord } from '../environment/record.js';
import type { Candidate, RecordFacts, TagFacts } from './facts.js';

/** The part of a record that the reaper judges by. */
export function pickFacts(record: EnvironmentRecord): RecordFacts {
  const { environment, pullNumber, copyOf, status, region, createdAt, updatedAt, expiresAt } = record;
  const { kept = false, untold = false, warned } = record;
  return {
    environment,
    pullNumber: pullNumber === undefined ? parsePullNumberOf(environment) : checkNumber(pullNumber),
    copyOf,
    status,
    region,
    createdAt: Date.parse(createdAt),
    updatedAt: Date.parse(updatedAt),
    expiresAt: expiresAt === undefined ? undefined : Date.parse(expiresAt),
    kept,
    untold,
    ...computeBusy(record),
    warnedHours: warned?.expiresAt === expiresAt ? (warned?.hours ?? []) : [],
  };
}

/** Runs write themselves into the record and out of it; those of a terminal, and of earlier versions, do not. */
function computeBusy(record: EnvironmentRecord): Pick<RecordFacts, 'busySince' | 'underWay' | 'runs'> {
  const { status, ended, updatedAt, run, unfinished = [] } = record;
  const working = (status === 'deploying' || status === 'destroying') && ended === undefined;
  const begun = unfinished.map(({ startedAt }) => Date.parse(startedAt));
  const since = [...begun, ...(working ? [Date.parse(updatedAt)] : [])];
  const runs = [...unfinished, ...(working && run !== undefined ? [run] : [])];
  return {
    busySince: since.length === 0 ? undefined : Math.max(...since),
    underWay: working,
    // Work that no run is named for is a terminal's: GitHub can't say whether it is over.
    runs: working && run === undefined ? [] : runs.map(({ id, attempt }) => ({ id, attempt })),
  };
}

/** `12` of `shop-pr-12`, and of a copy of it, `shop-pr-12-1a2b3c4`. */
export function parsePullNumberOf(environment: string): number | undefined {
  // Tags may say anything.
  if (!canBeEnvironment(environment)) return undefined;
  const digits = /-pr-(?<number>[1-9]\d{0,9})(?:-[0-9a-f]{7})?$/.exec(environment)?.groups?.number;
  return digits === undefined ? undefined : checkNumber(Number(digits));
}

/** GraphQL's `Int` has 32 bits, so no pull request has a number beyond; asking for one would spoil the whole answer. */
const checkNumber = (number: number): number | undefined => (number < 2 ** 31 ? number : undefined);

/** Every environment that a record or a tag names, by name. */
export function joinCandidates(
  records: readonly RecordFacts[],
  tagged: ReadonlyMap<string, TagFacts>,
): readonly Candidate[] {
  const known = new Set(records.map(({ environment }) => environment));
  const recorded = records.map((record) => ({
    environment: record.environment,
    record,
    tags: tagged.get(record.environment),
    pullNumber: record.pullNumber,
  }));
  const untold = [...tagged]
    .filter(([environment]) => !known.has(environment))
    .map(([environment, tags]) => ({
      environment,
      record: undefined,
      tags,
      pullNumber: parsePullNumberOf(environment),
    }));
  return [...recorded, ...untold].sort(compareCandidates);
}

/** By pull request, then by name, numbers as numbers. */
function compareCandidates(a: Candidate, b: Candidate): number {
  const [first, second] = [a.pullNumber ?? Number.MAX_SAFE_INTEGER, b.pullNumber ?? Number.MAX_SAFE_INTEGER];
  if (first !== second) return first - second;
  return a.environment < b.environment ? -1 : 1;
}
