import type { Answer } from '../check-result.js';
import type { HttpStep } from './check.js';
import { describeTimes, judgePercentiles } from './percentiles.js';

const MAX_MORE = 9;

export interface RepeatedRequest extends Pick<HttpStep, 'expect'> {
  /** How many answers were asked for. */
  readonly repeat: number;
}

/**
 * The answers to one request that was sent several times, as one: those that failed first, else the last one. Good
 * answers that are fewer than asked for are a failure: the time was over.
 */
export function combineRepeated(answers: readonly Answer[], { expect, repeat }: RepeatedRequest): Answer {
  const numbered = answers.map((answer, index) => ({
    ...answer,
    label: `request ${index + 1} of ${answers.length}`,
  }));
  const [first, ...others] = numbered.filter(({ failures }) => failures.length > 0);
  const last = first ?? answers.at(-1) ?? NO_ANSWER;
  const times = answers.map(({ ms }) => ms);
  const failed = others.length + 1;
  const spread = first === undefined ? judgePercentiles(times, expect.percentiles ?? []) : [];
  const count = failed > 1 ? [`and ${failed - 1} more of ${answers.length} requests`] : [];
  const late =
    first === undefined && answers.length < repeat
      ? [`no time was left after ${answers.length} of ${repeat} requests; make \`within\` longer`]
      : [];
  return {
    ...last,
    failures: [...last.failures, ...count, ...late, ...spread],
    seen: first === undefined ? `${last.status} every time, ${describeTimes(times)}` : last.seen,
    ...(others.length === 0 ? {} : { more: others.slice(0, MAX_MORE) }),
  };
}

const NO_ANSWER: Answer = { ms: 0, headers: {}, body: '', failures: [], seen: 'not sent' };
