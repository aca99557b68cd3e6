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
