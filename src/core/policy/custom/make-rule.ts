import type { Rule } from '../rule.js';
import { compileExpression, type Expression } from './cel/expression.js';
import { createJudge } from './judge.js';
import { parseMessage } from './message.js';
import type { RuleText } from './rule-file.js';

/** A rule of the table from one of a file, whose expressions are known to be sound. */
export function makeRule(text: RuleText): Rule {
  const key = text.fails_when === undefined ? 'passes_when' : 'fails_when';
  const message = parseMessage(text.message ?? `${text.title}.`);
  return {
    id: text.id,
    group: 'custom',
    severity: text.severity,
    title: text.title,
    types: text.types,
    ids: [],
    why: text.why ?? '',
    remedy: text.remedy ?? '',
    judge: createJudge({
      id: text.id,
      when: text.when === undefined ? undefined : compile(text.when),
      check: compile(text[key] ?? ''),
      key,
      message: message.ok ? message.message : [text.title],
    }),
  };
}

function compile(text: string): Expression {
  const compiled = compileExpression(text, { yields: 'truth' });
  if (!compiled.ok) throw new TypeError(`an expression was let through that is none: ${compiled.message}`);
  return compiled.expression;
}
