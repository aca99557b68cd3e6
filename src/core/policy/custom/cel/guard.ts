import type { ASTNode } from '@marcbachmann/cel-js';
import { findPattern } from '../helpers/matches.js';

/** Names of the functions that guard expressions; nobody writes them. */
export const GUARDS = {
  settle: 'mayfly_settle',
  settleWhole: 'mayfly_settle_whole',
  settlePresence: 'mayfly_settle_presence',
  settleSize: 'mayfly_settle_size',
  isSet: 'mayfly_is_set',
  policyAt: 'mayfly_policy_at',
  matches: 'mayfly_matches',
} as const;

/** An expression of sound CEL that Mayfly does not take; `offset` into its text. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Item of a list that `in` is spelled out over. */
const ITEM = 'mayfly_item';
/** Variables that are always known, though not all that they hold. */
const ALWAYS_KNOWN = new Set(['resource', 'plan']);

const QUANTIFIERS = new Set(['exists', 'all']);
const COMPREHENSIONS = new Set(['map', 'filter', 'exists_one']);

/**
 * The same expression with guards wherever it reads a value, as CEL text. Reading one that is known only after apply
 * throws there, which `||`, `&&`, `exists` and `all` absorb where the rest decides: Kleene's logic. CEL by itself would
 * compare such a value, and find it different from everything.
 */
export function guardExpression(node: ASTNode): string {
  switch (node.op) {
    case 'value':
      return node.input.slice(node.start, node.end);
    case 'id':
      return ALWAYS_KNOWN.has(node.args) ? node.args : call(GUARDS.settle, node.args);
    case '.':
      return call(GUARDS.settle, `${guardExpression(node.args[0])}.${node.args[1]}`);
    case '[]':
      return call(GUARDS.settle, `${guardExpression(node.args[0])}[${guardExpression(node.args[1])}]`);
    case '==':
    case '!=': {
      const [left, right] = node.args.map((side) => call(GUARDS.settleWhole, guardExpression(side)));
      return `(${left} ${node.op} ${right})`;
    }
    case 'in':
      return guardMembership(node.args);
    case '!_':
      return `!(${guardExpression(node.args)})`;
    case '-_':
      return `-(${guardExpression(node.args)})`;
    case '?:': {
      const [condition, yes, no] = node.args.map(guardExpression);
      return `(${condition} ? ${yes} : ${no})`;
    }
    case 'list':
      return `[${node.args.map(guardExpression).join(', ')}]`;
    case 'map':
      return `{${node.args.map((pair) => pair.map(guardExpression).join(': ')).join(', ')}}`;
    case 'call':
      return guardCall(node.args);
    case 'rcall':
      return guardMethod(node.args);
    case '.?':
    case '[?]':
      throw new TypeError(`no guard for ${node.op}`);
    default: {
      const [left, right] = node.args.map(guardExpression);
      return `(${left} ${node.op} ${right})`;
    }
  }
}

function call(name: string, ...args: readonly string[]): string {
  return `${name}(${args.join(', ')})`;
}

/** For lists and, by their keys, for maps. */
function guardMembership([item, collection]: readonly [ASTNode, ASTNode]): string {
  const equal = `${call(GUARDS.settleWhole, ITEM)} == ${call(GUARDS.settleWhole, guardExpression(item))}`;
  return `${guardExpression(collection)}.exists(${ITEM}, ${guardPresence(ITEM, equal)})`;
}

function guardPresence(variable: string, predicate: string): string {
  return `${call(GUARDS.settlePresence, variable)} ? ${predicate} : false`;
}

function guardCall([name, args]: readonly [string, readonly ASTNode[]]): string {
  const [first] = args;
  if (name === 'has' && first?.op === '.') {
    return call(GUARDS.isSet, guardExpression(first.args[0]), JSON.stringify(first.args[1]));
  }
  if (name === 'policy' && first !== undefined) {
    const place = findAttribute(first);
    if (place !== undefined) return call(GUARDS.policyAt, guardExpression(place.resource), place.attribute);
  }
  const guarded = args.map(guardExpression);
  return name === 'size'
    ? call(name, ...guarded.map((arg) => call(GUARDS.settleSize, arg)))
    : call(name, ...guarded);
}

/** `x.values.policy` and `x.values["policy"]`, so that references of that attribute can be followed. */
function findAttribute(
  node: ASTNode,
): { readonly resource: ASTNode; readonly attribute: string } | undefined {
  if (node.op !== '.' && node.op !== '[]') return undefined;
  const [holder, key] = node.args;
  if (holder.op !== '.' || holder.args[1] !== 'values') return undefined;
  if (typeof key === 'string') return { resource: holder.args[0], attribute: JSON.stringify(key) };
  return key.op === 'value' && typeof key.args === 'string'
    ? { resource: holder.args[0], attribute: guardExpression(key) }
    : undefined;
}

function guardMethod([name, receiver, args]: readonly [string, ASTNode, readonly ASTNode[]]): string {
  const [first, ...rest] = args;
  if (name === 'bind' && receiver.op === 'id' && first?.op === 'id') {
    return `${receiver.args}.bind(${[first.args, ...rest.map(guardExpression)].join(', ')})`;
  }
  const target = guardExpression(receiver);
  if (name === 'matches' && first !== undefined && rest.length === 0) {
    refusePattern(first);
    return call(GUARDS.matches, target, guardExpression(first));
  }
  if (first?.op === 'id' && QUANTIFIERS.has(name) && rest.length === 1) {
    const predicate = rest.map(guardExpression).join('');
    return `${target}.${name}(${first.args}, ${guardPresence(first.args, predicate)})`;
  }
  if (first?.op === 'id' && COMPREHENSIONS.has(name) && rest.length > 0) {
    const parts = [first.args, ...rest.map(guardExpression)];
    return `${call(GUARDS.settleSize, target)}.${name}(${parts.join(', ')})`;
  }
  const sized = name === 'size' ? call(GUARDS.settleSize, target) : target;
  return `${sized}.${name}(${args.map(guardExpression).join(', ')})`;
}

/** Patterns that stand in the expression are looked at before any plan is. */
function refusePattern({ op, args, start }: ASTNode): void {
  if (op !== 'value' || typeof args !== 'string') return;
  try {
    findPattern(args);
  } catch (error) {
    throw new ExpressionError(error instanceof Error ? error.message : String(error), start);
  }
}
