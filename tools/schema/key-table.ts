import type { JsonSchema } from '../../src/core/config/json-schema.js';
import { type KnownKey, renderKeyPath } from '../../src/core/config/known-keys.js';

const HEAD = ['key', 'values', 'default', 'meaning'];

/** A Markdown table of all keys, columns padded as the formatter of Markdown would. */
export function renderKeyTable(keys: readonly KnownKey[]): string {
  const rows = [HEAD, ...keys.map(renderRow)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const [head, ...body] = rows.map((row) =>
    renderLine(row.map((cell, column) => cell.padEnd(widths[column] ?? 0))),
  );
  return [head, renderLine(widths.map((width) => '-'.repeat(width))), ...body].join('\n');
}

function renderLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function renderRow({ path, schema, required }: KnownKey): string[] {
  const shown = required ? 'required' : renderDefault(schema.default);
  return [`\`${renderKeyPath(path)}\``, renderValues(schema), shown, schema.description ?? ''].map(
    escapeCell,
  );
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** Defaults of whole sections are those of their keys. */
function renderDefault(value: unknown): string {
  const isEmptyMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return value === undefined || isEmptyMap ? '' : `\`${renderValue(value)}\``;
}

function renderValues(schema: JsonSchema): string {
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${renderValue(value)}\``).join(', ');
  if (schema.pattern?.includes('ms)?')) return 'duration';
  const options = schema.anyOf?.map(renderValues) ?? ['any'];
  return TYPES[schema.type ?? ''] ?? [...new Set(options)].join(' or ');
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  boolean: '`true`, `false`',
  array: 'list',
  object: 'map',
};

function renderValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
