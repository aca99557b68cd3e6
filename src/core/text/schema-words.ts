import type { z } from 'zod';

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

/** Messages of the schema's issues that give none of their own. They complete "the value …". */
export const defaultMessages: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return defaultText(issue.expected);
    case 'invalid_value':
      return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.join(', ')}`;
    case 'too_small':
      return `must be at least ${issue.minimum}`;
    case 'too_big':
      return `must be at most ${issue.maximum}`;
    case 'invalid_union':
      return 'must be a map';
    default:
      return 'is not allowed';
  }
};

/** What is said of a value of another type. */
export function defaultText(type: string): string {
  return `must be ${TYPES[type] ?? type}`;
}

/** Up to three issues, each with its place in the document; they name no value. */
export function renderIssues(issues: readonly z.core.$ZodIssue[]): string {
  return issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.length === 0 ? 'the whole' : path.map(String).join('.')} ${message}`)
    .join('; ');
}
