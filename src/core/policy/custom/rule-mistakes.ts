import { type ConfigIssue, getAt, isMap, type PathSegment } from '../../config/issue.js';
import { isReservedRuleId } from '../reserved-ids.js';
import { RULE_IDS } from '../rule-ids.js';
import { compileExpression } from './cel/expression.js';
import { parseMessage } from './message.js';

const EXPRESSIONS = ['when', 'fails_when', 'passes_when'] as const;
const HELP = 'see docs/custom-policies.md for variables and functions';

/** What the schema can't see: ids, expressions, and keys that need or exclude each other. */
export function findRuleMistakes(root: unknown): ConfigIssue[] {
  const rules = getAt(root, ['rules']);
  if (!Array.isArray(rules)) return [];
  return rules.flatMap((rule: unknown, index) => {
    if (!isMap(rule)) return [];
    const path = ['rules', index];
    return [
      ...findReservedId(rule.id, [...path, 'id']),
      ...findWrongCount(rule, path),
      ...EXPRESSIONS.flatMap((key) => findWrongExpression(rule[key], [...path, key])),
      ...findWrongMessage(rule.message, [...path, 'message']),
    ];
  });
}

function findReservedId(id: unknown, path: readonly PathSegment[]): ConfigIssue[] {
  if (typeof id !== 'string' || !isReservedRuleId(id, RULE_IDS)) return [];
  const message = `\`${id}\` begins like the ids of Mayfly's own rules`;
  return [{ path, at: 'value', message, hint: 'use letters of your own, such as ACME-01' }];
}

function findWrongCount(rule: object, path: readonly PathSegment[]): ConfigIssue[] {
  const given = ['fails_when', 'passes_when'].filter((key) => Object.hasOwn(rule, key));
  if (given.length === 1) return [];
  const message =
    given.length === 0
      ? 'needs one of `fails_when` and `passes_when`'
      : '`fails_when` and `passes_when` exclude each other';
  return [{ path, at: 'value', message }];
}

function findWrongExpression(text: unknown, path: readonly PathSegment[]): ConfigIssue[] {
  if (typeof text !== 'string' || text === '') return [];
  const compiled = compileExpression(text, { yields: 'truth' });
  if (compiled.ok) return [];
  return [{ path, at: 'value', message: compiled.message, hint: HELP, offset: compiled.offset }];
}

function findWrongMessage(text: unknown, path: readonly PathSegment[]): ConfigIssue[] {
  if (typeof text !== 'string') return [];
  const parsed = parseMessage(text);
  if (parsed.ok) return [];
  const hint = 'write `$${` for a literal `${`';
  return [{ path, at: 'value', message: parsed.problem, hint, offset: parsed.offset }];
}
