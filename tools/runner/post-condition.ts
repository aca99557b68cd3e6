import type { StepOutcome } from './types.js';

const CONDITIONS: Readonly<Record<string, (main: StepOutcome) => boolean>> = {
  'always()': () => true,
  'success()': (main) => main === 'success',
  'failure()': (main) => main === 'failure',
  'cancelled()': (main) => main === 'cancelled',
  '!cancelled()': (main) => main !== 'cancelled',
  'success() || failure()': (main) => main !== 'cancelled',
  'failure() || cancelled()': (main) => main !== 'success',
};

/** Judges `post-if`; throws for an expression that is not in the table. */
export function evaluatePostCondition(condition: string, main: StepOutcome): boolean {
  const expression = condition.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1').trim();
  const judge = CONDITIONS[expression];
  if (judge === undefined) {
    throw new Error(
      `The harness can't evaluate post-if: ${condition}; it knows ${Object.keys(CONDITIONS).join(', ')}`,
    );
  }
  return judge(main);
}
