/** Whether an id begins like those of built-in rules; the next release may have a rule of that name. */
export function isReservedRuleId(id: string, builtIn: Iterable<string>): boolean {
  const prefix = prefixOf(id);
  return [...builtIn].some((known) => prefixOf(known) === prefix);
}

function prefixOf(id: string): string {
  return id.split('-', 1).join('');
}
