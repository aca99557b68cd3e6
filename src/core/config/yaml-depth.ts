import { type CST, Parser } from 'yaml';

/** Far above what the configuration needs and far below what exhausts the stack of a recursive reader. */
export const MAX_YAML_DEPTH = 50;

/**
 * Whether lists and maps are nested deeper than `MAX_YAML_DEPTH`. Works on the concrete syntax, which the parser
 * builds without recursion; what comes after it recurses, and ten thousand `[` take the whole process down.
 */
export function isTooDeep(text: string): boolean {
  const open: { readonly token: CST.Token; readonly depth: number }[] = [];
  for (const token of new Parser().parse(text)) open.push({ token, depth: 0 });
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.depth > MAX_YAML_DEPTH) return true;
    for (const token of listInside(next.token)) open.push({ token, depth: next.depth + 1 });
  }
  return false;
}

function listInside(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((part) => part != null));
}
