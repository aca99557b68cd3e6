import { failed, passed, quote, unknown } from '../judgement.js';
import type { PlanIndex } from '../plan-index.js';
import type { Judge, Judgement, Subject } from '../rule.js';
import type { Expression } from './cel/expression.js';
import { LaterRead } from './cel/later.js';
import { World } from './cel/world.js';
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
}

const worlds = new WeakMap<PlanIndex, Worlds>();

function openWorlds(index: PlanIndex): Worlds {
  let found = worlds.get(index);
  if (found === undefined) {
    found = { open: new World(index, { masked: false }), masked: new World(index, { masked: true }) };
    worlds.set(index, found);
  }
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
  const applies = when === undefined ? true : decide({ id, key: 'when', expression: when }, subject);
  if (applies === false) return undefined;
  if (applies !== true) return unknown(applies.reason);
  const holds = decide({ id, key, expression: check }, subject);
  if (typeof holds === 'object') return unknown(holds.reason);
  if (holds === (key === 'passes_when')) {
    return passed(key === 'passes_when' ? '`passes_when` holds.' : '`fails_when` does not hold.');
  }
  return failed(renderMessage(message, openWorlds(subject.index).masked.variablesOf(subject.resource)));
}

interface Question {
  readonly id: string;
  readonly key: string;
  readonly expression: Expression;
}

function decide({ id, key, expression }: Question, { resource, index }: Subject) {
  const { open, masked } = openWorlds(index);
  try {
    const value = expression.evaluate(open.variablesOf(resource));
    if (typeof value === 'boolean') return value;
    return { reason: `Rule ${id}: ${key} ${quote(expression.text)} gives neither true nor false.` };
  } catch (error) {
    if (error instanceof LaterRead) return { reason: error.message };
    const why = explainError(expression, masked, resource);
    return { reason: `Rule ${id}: ${key} ${quote(expression.text)} can't be evaluated: ${why}` };
  }
}

/** Errors may repeat the value that they stumble over, so the message is made where sensitive ones are masked. */
function explainError(expression: Expression, masked: World, resource: Subject['resource']): string {
  try {
    expression.evaluate(masked.variablesOf(resource));
  } catch (error) {
    if (error instanceof Error && !(error instanceof LaterRead)) {
      return quote('summary' in error ? error.summary : error.message);
    }
  }
  return 'it stumbles over a sensitive value.';
}
