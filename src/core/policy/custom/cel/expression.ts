import { type Environment, ParseError, TypeError as TypeProblem } from '@marcbachmann/cel-js';
import type { Budget } from './budget.js';
import { createCheckEnvironment, createRunEnvironment } from './environments.js';
import { ExpressionError, guardExpression } from './guard.js';
import type { Variables } from './world.js';

/** A CEL expression that is ready to run. */
export interface Expression {
  /** As written. */
  readonly text: string;
  /**
   * Throws LaterRead where the outcome depends on what is known only after apply, BudgetSpent where it takes too much,
   * and any other error as it comes.
   */
  evaluate(variables: Variables, budget: Budget): unknown;
}

export type Compilation =
  | { readonly ok: true; readonly expression: Expression }
  /** `offset` into the text. */
  | { readonly ok: false; readonly message: string; readonly offset: number };

/** Made once, when the first expression is compiled. */
let environments: { readonly check: Environment; readonly run: Environment } | undefined;

/** Compiles an expression; `yields: 'truth'` refuses one that can't be true or false. Never throws. */
export function compileExpression(
  text: string,
  { yields }: { readonly yields: 'truth' | 'any' },
): Compilation {
  environments ??= { check: createCheckEnvironment(), run: createRunEnvironment() };
  const checked = environments.check.check(text);
  if (!checked.valid) return explain(checked.error, text);
  if (yields === 'truth' && checked.type !== 'bool' && checked.type !== 'dyn') {
    return { ok: false, message: `gives \`${checked.type}\`, not true or false`, offset: 0 };
  }
  try {
    const run = environments.run.parse(guardExpression(environments.check.parse(text).ast));
    return {
      ok: true,
      expression: { text, evaluate: (variables, budget) => budget.run(() => run(variables)) },
    };
  } catch (error) {
    return explain(error, text);
  }
}

function explain(error: unknown, text: string): Compilation {
  const known = error instanceof ParseError || error instanceof TypeProblem;
  const message = known ? error.summary : error instanceof Error ? error.message : String(error);
  const offset = known ? (error.range?.start ?? 0) : error instanceof ExpressionError ? error.offset : 0;
  return { ok: false, message: message.split('\n')[0] ?? '', offset: Math.min(offset, text.length) };
}
