import type { WorkflowCommand } from './types.js';

/** Commands that the runner knows; text that names another one is plain output. */
export const KNOWN_COMMANDS = [
  'stop-commands',
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
] as const;

/**
 * Parses one line of output (Runner.Common/ActionCommand.cs): `::name key=value,…::data` at its start after spaces,
 * or the older `##[name key=value;…]data` anywhere in it. Undefined when the name is not in `known` (lower case).
 */
export function parseWorkflowCommand(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  return parseColons(line.trimStart(), known) ?? parseBracket(line, known);
}

function parseColons(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  if (!line.startsWith('::')) return undefined;
  const end = line.indexOf('::', 2);
  if (end < 0) return undefined;
  const [command, properties] = splitName(line.slice(2, end));
  if (!known.has(command.toLowerCase())) return undefined;
  return {
    command,
    properties: parseProperties(properties.trim(), ',', COLON_PROPERTY),
    data: restore(line.slice(end + 2), COLON_DATA),
  };
}

function parseBracket(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const [command, properties] = splitName(line.slice(start + 3, end));
  if (!known.has(command.toLowerCase())) return undefined;
  return {
    command,
    properties: parseProperties(properties, ';', BRACKET),
    data: restore(line.slice(end + 1), BRACKET),
  };
}

function splitName(info: string): [name: string, rest: string] {
  const space = info.indexOf(' ');
  return space < 0 ? [info, ''] : [info.slice(0, space), info.slice(space + 1)];
}

type Escapes = readonly (readonly [escaped: string, plain: string])[];
const COLON_DATA: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const COLON_PROPERTY: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const BRACKET: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

function parseProperties(text: string, separator: string, escapes: Escapes): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const pair of text.split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0 && equals < pair.length - 1) {
      properties[pair.slice(0, equals)] = restore(pair.slice(equals + 1), escapes);
    }
  }
  return properties;
}

function restore(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text);
}
