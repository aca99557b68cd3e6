import { quote } from '../judgement.js';
import { type Budget, spend } from './cel/budget.js';
import { compileExpression, type Expression } from './cel/expression.js';
import { LaterRead } from './cel/later.js';
import type { Variables } from './cel/world.js';

/** A message in parts: texts as they are, and expressions whose value is put in. */
export type Message = readonly (string | Expression)[];

export type ParsedMessage =
  | { readonly ok: true; readonly message: Message }
  /** `offset` into the text. */
  | { readonly ok: false; readonly problem: string; readonly offset: number };

const OPEN = '${';
const ESCAPED = '$${';

/** Parses `Bucket ${resource.name} has no owner`; `$${` stands for `${`. */
export function parseMessage(text: string): ParsedMessage {
  const parts: (string | Expression)[] = [];
  let at = 0;
  while (at < text.length) {
    if (text.startsWith(ESCAPED, at)) {
      parts.push(OPEN);
      at += ESCAPED.length;
    } else if (text.startsWith(OPEN, at)) {
      const found = findExpression(text, at + OPEN.length);
      if (!found.ok) return found;
      parts.push(found.expression);
      at = found.end;
    } else {
      const next = text.indexOf('$', at + 1);
      const end = next === -1 ? text.length : next;
      parts.push(text.slice(at, end));
      at = end;
    }
  }
  return { ok: true, message: parts };
}

/** Braces may stand in the expression too: it ends at the first `}` that makes it whole. */
function findExpression(text: string, start: number) {
  let first: { readonly problem: string; readonly offset: number } | undefined;
  for (let end = text.indexOf('}', start); end !== -1; end = text.indexOf('}', end + 1)) {
    const compiled = compileExpression(text.slice(start, end), { yields: 'any' });
    if (compiled.ok) return { ok: true, expression: compiled.expression, end: end + 1 } as const;
    first ??= { problem: compiled.message, offset: start + compiled.offset };
  }
  const unclosed = { problem: '`${` is not closed by `}`', offset: start - OPEN.length };
  return { ok: false, ...(first ?? unclosed) } as const;
}

export interface MessagePlace {
  /** Sensitive values must be masked in them. */
  readonly variables: Variables;
  readonly budget: Budget;
}

/** The message on one line. Never throws. */
export function renderMessage(message: Message, place: MessagePlace): string {
  const parts = message.map((part) => (typeof part === 'string' ? part : renderValue(part, place)));
  return parts
    .join('')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function renderValue(expression: Expression, { variables, budget }: MessagePlace): string {
  try {
    const value = expression.evaluate(variables, budget);
    return quote(typeof value === 'string' ? value : budget.run(() => JSON.stringify(value, toJson)));
  } catch (error) {
    return error instanceof LaterRead ? '(known after apply)' : '(no value)';
  }
}

function toJson(_: string, value: unknown): unknown {
  spend();
  if (value instanceof Map) return Object.fromEntries(value);
  return typeof value === 'bigint' ? Number(value) : value;
}
