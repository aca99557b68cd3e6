import type { Answer } from '../check-result.js';
import type { HttpStep } from './check.js';
import { describeTimes, judgePercentiles } from './percentiles.js';

const MAX_MORE = 9;

/** The answers to one request that was sent several times, as one: those that failed first, else the last one. */
export function combineRepeated(
  answers: readonly Answer[],
  { expect }: Pick<HttpStep, 'expect'>,
): Answer | undefined {
  const numbered = answers.map((answer, index) => ({
    ...answer,
    label: `request ${index + 1} of ${answers.length}`,
  }));
  const [first, ...others] = numbered.filter(({ failures }) => failures.length > 0);
  const last = first ?? answers.at(-1);
  if (last === undefined) return undefined;
  const times = answers.map(({ ms }) => ms);
  const failed = others.length + 1;
  const spread = first === undefined ? judgePercentiles(times, expect.percentiles ?? []) : [];
  const count = failed > 1 ? [`and ${failed - 1} more of ${answers.length} requests`] : [];
  return {
    ...last,
    failures: [...last.failures, ...count, ...spread],
    seen: first === undefined ? `${last.status} every time, ${describeTimes(times)}` : last.seen,
    ...(others.length === 0 ? {} : { more: others.slice(0, MAX_MORE) }),
  };
}
