import { type JsonValue, query } from 'jsonpath-rfc9535';
import type { Redactor } from '../text/redact.js';
import { isDeepEqual } from './deep-equal.js';
import { quoteText, quoteValue } from './quote.js';

/** Only so much of a body is judged, in characters. */
export const JUDGED_LENGTH = 1024 * 1024;

export interface JsonJudgement {
  readonly body: string;
  /** More of the body followed than was read. */
  readonly cut?: boolean;
  /** JSONPath (RFC 9535) to the value expected at its first match. */
  readonly expected: Readonly<Record<string, unknown>>;
  readonly redact: Redactor;
}

/** Every JSON path whose first match is not deeply equal to the expected value. */
export function judgeJson({ body, cut = false, expected, redact }: JsonJudgement): string[] {
  const paths = Object.entries(expected);
  if (paths.length === 0) return [];
  const parsed = parseJudgedJson({ body, cut, redact });
  if ('failure' in parsed) return [parsed.failure];
  const { document } = parsed;
  return paths.flatMap(([path, value]) => judgePath({ document, path, expected: value, redact }));
}

/** The body as JSON, or why it is none. */
export function parseJudgedJson({
  body,
  cut = false,
  redact,
}: Omit<JsonJudgement, 'expected'>): { readonly document: JsonValue } | { readonly failure: string } {
  try {
    return { document: JSON.parse(body) as JsonValue };
  } catch {
    return { failure: cut ? TOO_LONG : explainNoJson(body, redact) };
  }
}

const TOO_LONG = 'body is 1 MB or more, too long to be read as JSON';

function explainNoJson(body: string, redact: Redactor): string {
  if (body.length >= JUDGED_LENGTH) return TOO_LONG;
  return `body is not JSON: ${body === '' ? 'it is empty' : quoteText(body, redact)}`;
}

interface PathJudgement {
  readonly document: JsonValue;
  readonly path: string;
  readonly expected: unknown;
  readonly redact: Redactor;
}

function judgePath({ document, path, expected, redact }: PathJudgement): string[] {
  const wanted = quoteValue(expected, redact);
  let matches: JsonValue[];
  try {
    matches = query(document, path);
  } catch (error) {
    return [`${path} is not a JSONPath: ${error instanceof Error ? error.message : String(error)}`];
  }
  if (matches.length === 0) return [`${path}: no such path, expected ${wanted}`];
  if (isDeepEqual(matches[0], expected)) return [];
  return [`${path} is ${quoteValue(matches[0], redact)}, expected ${wanted}`];
}
