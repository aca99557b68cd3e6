import { quoteValue } from '../smoke/quote.js';
import type { Redactor } from '../text/redact.js';

/** Drafts 06 and 2019-09 are read as their successors. */
export type SchemaDialect = '2020-12' | '2019-09' | 'draft-07' | 'draft-04';

/** One place of a value that is not as its schema says. */
export interface SchemaFailure {
  /** JSON pointer (RFC 6901) into the value; '' is the whole value. */
  readonly path: string;
  /** What is not so, without the value found: `must be integer`, `is missing`. */
  readonly message: string;
  /** The value at `path`; absent where there is none. */
  readonly found?: unknown;
}

/** Every failure of a value, at most twenty; empty when the value is as the schema says. Never throws. */
export type JudgeBySchema = (value: unknown) => readonly SchemaFailure[];

/** One line: `/id is "x", must be integer`. */
export function describeSchemaFailure(failure: SchemaFailure, redact: Redactor): string {
  const { path, message } = failure;
  const place = path === '' ? 'the value' : redact(path);
  return 'found' in failure
    ? `${place} is ${quoteValue(failure.found, redact)}, ${redact(message)}`
    : `${place} ${redact(message)}`;
}
