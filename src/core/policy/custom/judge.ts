import { failed, passed, quote, unknown } from '../judgement.js';
import type { PlanIndex } from '../plan-index.js';
import type { Judge, Judgement, Subject } from '../rule.js';
import { Budget, BudgetSpent } from './cel/budget.js';
import type { Expression } from './cel/expression.js';
import { LaterRead } from './cel/later.js';
import { type Variables, World } from './cel/world.js';
import { type Message, renderMessage } from './message.js';

/** The parts of a rule that decide. */
export interface Verdict {
  readonly id: string;
  /** Whether the rule has anything to say of a resource. */
  readonly when: Expression | undefined;
  readonly check: Expression;
  /** The key that `check` stands under. */
  readonly key: 'fails_when' | 'passes_when';
  readonly message: Message;
}

interface Worlds {
  readonly open: World;
  /** For what people will read. */
  readonly masked: World;
  /** What rules and their messages have left for the plan. */
  readonly budgets: Map<string, Budget>;
}

const worlds = new WeakMap<PlanIndex, Worlds>();

function openWorlds(index: PlanIndex): Worlds {
  let found = worlds.get(index);
  if (found === undefined) {
    found = {
      open: new World(index, { masked: false }),
      masked: new World(index, { masked: true }),
      budgets: new Map(),
    };
    worlds.set(index, found);
  }
  return found;
}

/** One for all resources of the plan. A rule that is asked again for its evidence takes as much as before, and from no other. */
function findBudget(key: string, index: PlanIndex): Budget {
  const { budgets } = openWorlds(index);
  const found = (index.isCollecting ? undefined : budgets.get(key)) ?? new Budget();
  if (!index.isCollecting) budgets.set(key, found);
  return found;
}

/** Judges by expressions. What they can't decide, for whatever reason, is unknown. */
export function createJudge(verdict: Verdict): Judge {
  return (subject) => {
    try {
      return judge(verdict, subject);
    } catch (error) {
      // Such as a stack that values of absurd depth overflow.
      const reason = error instanceof Error ? error.name : 'error';
      return unknown(`Rule ${verdict.id} can't be judged here (${reason}).`);
    }
  };
}

function judge(verdict: Verdict, subject: Subject): Judgement | undefined {
  const { id, key, when, check, message } = verdict;
  const { resource, index } = subject;
  const budget = findBudget(id, index);
  const applies = when === undefined ? true : decide({ id, key: 'when', expression: when, budget }, subject);
  if (applies === false) return undefined;
  if (applies !== true) return unknown(applies.reason);
  const holds = decide({ id, key, expression: check, budget }, subject);
  if (typeof holds === 'object') return unknown(holds.reason);
  if (holds === (key === 'passes_when')) {
    return passed(key === 'passes_when' ? '`passes_when` holds.' : '`fails_when` does not hold.');
  }
  return failed(
    renderMessage(message, { variables: openWorlds(index).masked.variablesOf(resource), budget }),
  );
}

interface Question {
  readonly id: string;
  readonly key: string;
  readonly expression: Expression;
  readonly budget: Budget;
}

function decide({ id, key, expression, budget }: Question, { resource, index }: Subject) {
  const { open, masked } = openWorlds(index);
  try {
    const value = expression.evaluate(open.variablesOf(resource), budget);
    if (typeof value === 'boolean') return value;
    return { reason: `Rule ${id}: ${key} ${quote(expression.text)} gives neither true nor false.` };
  } catch (error) {
    if (budget.isSpent) return { reason: `Rule ${id}: ${key} is not judged. ${new BudgetSpent().message}` };
    if (error instanceof LaterRead) return { reason: error.message };
    const why = explainError(expression, () => masked.variablesOf(resource));
    return { reason: `Rule ${id}: ${key} ${quote(expression.text)} can't be evaluated: ${why}` };
  }
}

/** Errors may repeat the value that they stumble over, so the message is made where sensitive ones are masked. */
function explainError(expression: Expression, describe: () => Variables): string {
  try {
    expression.evaluate(describe(), new Budget());
  } catch (error) {
    if (error instanceof Error && !(error instanceof LaterRead)) {
      return quote('summary' in error ? error.summary : error.message);
    }
  }
  return 'it stumbles over a sensitive value.';
}
