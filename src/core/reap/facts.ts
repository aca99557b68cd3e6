import type { RecordStatus } from '../environment/record.js';

/** A pull request as GitHub says now; `none` where there is no pull request of that number. */
export interface PullStanding {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly headSha: string;
  readonly labels: readonly string[];
}

export interface RunId {
  readonly id: string;
  readonly attempt: number;
}

/** What the reaper keeps of a record: ten thousand of them stay in memory. Times are in ms since the epoch. */
export interface RecordFacts {
  readonly environment: string;
  readonly pullNumber: number | undefined;
  /** The environment that it is a copy of, which ends its copies with itself. */
  readonly copyOf: string | undefined;
  readonly status: RecordStatus;
  readonly region: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt: number | undefined;
  /** Not ended by time, by the record's own word. */
  readonly kept: boolean;
  /** Since when a run works on it that has not come to its end, as far as the record knows. */
  readonly busySince: number | undefined;
  /** The pull request may not know how the last run ended. */
  readonly untold: boolean;
  /** Its status is that of a run that has not come to its end. */
  readonly underWay: boolean;
  /** The runs that may be at work; none where the record does not name them. */
  readonly runs: readonly RunId[];
  /** Warnings given for this very end, in hours before it. */
  readonly warnedHours: readonly number[];
}

/** Resources that carry an environment's tags. */
export interface TagFacts {
  readonly count: number;
  /** The latest end that any of the tags names, in ms since the epoch. */
  readonly expiresAt: number | undefined;
}

/** Everything that is known of one environment. At least one of record and tags is there. */
export interface Candidate {
  readonly environment: string;
  readonly record: RecordFacts | undefined;
  readonly tags: TagFacts | undefined;
  /** Undefined where neither the record nor the name tells. */
  readonly pullNumber: number | undefined;
}

/** A candidate with GitHub's word on its pull request; `unasked` where it has no number. */
export interface Case extends Candidate {
  readonly pull: PullStanding | 'none' | 'unasked';
}
