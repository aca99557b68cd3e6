const LINE_WIDTH = 110;

/** JSON as the project's formatter leaves it: maps on lines of their own, lists on one line where they fit. */
export function formatJson(value: unknown, indent = '', prefix = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const entries = Object.entries(value);
  const isList = Array.isArray(value);
  if (entries.length === 0) return isList ? '[]' : '{}';
  const parts = entries.map(([key, item]) => {
    const start = isList ? '' : `${JSON.stringify(key)}: `;
    return `${start}${formatJson(item, inner, inner.length + start.length)}`;
  });
  if (isList) {
    const line = `[${parts.join(', ')}]`;
    if (!line.includes('\n') && prefix + line.length + 1 <= LINE_WIDTH) return line;
  }
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${parts.map((part) => `${inner}${part}`).join(',\n')}\n${indent}${close}`;
}
