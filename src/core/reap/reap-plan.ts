import { joinCandidates } from './candidates.js';
import { computeDueWarning, type DueWarning, type WarningFacts } from './due-warning.js';
import type { Candidate, Case, PullStanding, RecordFacts, TagFacts } from './facts.js';
import { type Judgement, judge, type Moment } from './judgement.js';

/** A record that stands in the store and can't be read. */
export interface Unreadable {
  readonly environment: string;
  readonly reason: string;
}

/** What the store and AWS tell, whole. */
export interface ReapSurvey {
  readonly records: readonly RecordFacts[];
  readonly unreadable: readonly Unreadable[];
  readonly tagged: ReadonlyMap<string, TagFacts>;
}

/** Number of a pull request to how it stands; undefined: GitHub says that there is none. */
export type PullAnswers = ReadonlyMap<number, PullStanding | undefined>;

export interface JudgedCase extends Case {
  readonly judgement: Judgement;
}

export interface CaseToWarn extends Case {
  readonly due: DueWarning;
}

export interface ReapPlan {
  readonly cases: readonly JudgedCase[];
  readonly toWarn: readonly CaseToWarn[];
}

/**
 * Environments to judge: one whose record can't be read is neither judged nor taken for one without a record, and a copy
 * is only judged by itself where what it is a copy of is gone.
 */
export function listCandidates({ records, unreadable, tagged }: ReapSurvey): readonly Candidate[] {
  const hidden = new Set(unreadable.map(({ environment }) => environment));
  const standing = records.filter(({ status }) => status !== 'destroyed');
  const fronts = new Set([...hidden, ...standing.map(({ environment }) => environment)]);
  const goesAlong = ({ record }: Candidate) =>
    record?.copyOf !== undefined && record.status !== 'destroyed' && fronts.has(record.copyOf);
  return joinCandidates(records, tagged).filter((one) => !hidden.has(one.environment) && !goesAlong(one));
}

/** Numbers of all pull requests to ask for, each once. */
export const listPullNumbers = (candidates: readonly Candidate[]): readonly number[] => [
  ...new Set(candidates.flatMap(({ pullNumber }) => pullNumber ?? [])),
];

/** The candidate with GitHub's word; undefined where its pull request was asked for and no answer came. */
export function answerCase(candidate: Candidate, answers: PullAnswers): Case | undefined {
  const { pullNumber } = candidate;
  if (pullNumber === undefined) return { ...candidate, pull: 'unasked' };
  if (!answers.has(pullNumber)) return undefined;
  return { ...candidate, pull: answers.get(pullNumber) ?? 'none' };
}

/** What becomes of all candidates; undefined, and nothing may be done, where any answer of GitHub's is missing. */
export function computeReapPlan(
  candidates: readonly Candidate[],
  { answers, ...moment }: Moment & WarningFacts & { readonly answers: PullAnswers },
): ReapPlan | undefined {
  const cases = candidates.map((candidate) => answerCase(candidate, answers));
  if (!cases.every((one) => one !== undefined)) return undefined;
  const judged = cases.map((one) => ({ ...one, judgement: judge(one, moment) }));
  const toWarn = judged
    .filter(({ judgement }) => judgement.cause === 'live')
    .flatMap((one) => {
      const due = computeDueWarning(one, moment);
      return due === undefined ? [] : [{ ...one, due }];
    });
  return { cases: judged, toWarn };
}
