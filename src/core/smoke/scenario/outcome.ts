import { formatSpan } from '../../report/time.js';
import { plural } from '../../text/plural.js';
import type { Answer } from '../check-result.js';

/** The answers of the steps that were taken as one: that of the last, which says where it ended. */
export function combineSteps(answers: readonly Answer[], steps: number): Answer {
  const last = answers.at(-1);
  const ms = answers.reduce((sum, answer) => sum + answer.ms, 0);
  if (last === undefined) return { ms, headers: {}, body: '', failures: [], seen: 'no step' };
  const { label = '', failures } = last;
  if (failures.length === 0) return { ...last, ms, seen: `${plural(steps, 'step')} in ${formatSpan(ms)}` };
  const place = `step ${answers.length} of ${steps}${label === `step ${answers.length}` ? '' : ` (${label})`}`;
  const [first = '', ...others] = failures;
  return { ...last, ms, failures: [`${place}: ${first}`, ...others] };
}

interface Limits {
  /** What the steps before have left. */
  readonly stepMs: number;
  /** Of all steps. */
  readonly timeoutMs: number;
}

/** A step that ran out of time names the limit that the user knows, and not what the steps before have left of it. */
export function nameWholeLimit(answer: Answer, { stepMs, timeoutMs }: Limits): Answer {
  if (answer.error === undefined || stepMs >= timeoutMs) return answer;
  const rename = (text: string): string =>
    text.replace(`timed out after ${stepMs / 1000} s`, `timed out after ${timeoutMs / 1000} s for all steps`);
  return { ...answer, error: rename(answer.error), failures: answer.failures.map(rename) };
}
