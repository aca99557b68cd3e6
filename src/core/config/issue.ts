/** A key of a map or an index of a list. */
export type PathSegment = string | number;

/** One mistake, by its path in the document; its line and column are looked up later. */
export interface ConfigIssue {
  readonly path: readonly PathSegment[];
  /** What to point at: the key itself or its value. */
  readonly at: 'key' | 'value';
  readonly message: string;
  readonly hint?: string | undefined;
  /** Position inside of the text that stands at `path`, where only a part of it is wrong. */
  readonly offset?: number;
}

const PLAIN_KEY = /^[\w-]+$/;
const MAX_QUOTE = 40;

/** `checks.smoke[0].expect.json["$.ok"]`. */
export function renderPath(path: readonly PathSegment[]): string {
  return path.reduce<string>((text, segment) => {
    if (typeof segment === 'number') return `${text}[${segment}]`;
    if (!PLAIN_KEY.test(segment)) return `${text}[${JSON.stringify(cut(segment))}]`;
    return text === '' ? cut(segment) : `${text}.${cut(segment)}`;
  }, '');
}

/** A value for a message: at most 40 characters of a text, and of lists and maps only what they are. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(cut(value));
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return describeType(value);
}

/** What a value is, without the value. */
export function describeType(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return TYPE_NAMES[typeof value] ?? 'something else';
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  object: 'a map',
};

export function cut(text: string): string {
  return text.length <= MAX_QUOTE ? text : `${text.slice(0, MAX_QUOTE - 1)}…`;
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at `path`, or undefined where there is none. */
export function getAt(root: unknown, path: readonly PathSegment[]): unknown {
  return path.reduce<unknown>((value, segment) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    return (value as Record<PathSegment, unknown>)[segment];
  }, root);
}
