import { type JsonValue, query } from 'jsonpath-rfc9535';
import { TimeLimitError } from '../../text/bounded.js';
import { listTexts } from '../../text/redact.js';
import type { HttpAnswer } from '../http-answer.js';
import { execBounded, PATTERN_LIMIT_MS, parseRegex } from '../text-pattern.js';
import type { Capture } from './check.js';

/** Longer values are no tokens or ids, and would make requests that no server takes. */
const MAX_LENGTH = 16 * 1024;

export interface CaptureSource {
  readonly answer: Extract<HttpAnswer, { readonly ok: true }>;
  /** The value of a cookie that is kept. */
  readonly findCookie: (name: string) => string | undefined;
}

/** The value as text and what of it must not be shown, or why there is none. */
export type Captured =
  | { readonly value: string; readonly secrets: readonly string[] }
  | { readonly failure: string };

/** Shorter values are ordinary words and numbers. */
const SHORTEST_SECRET = 4;
/** Of one value that holds many texts the longest ones, which tokens are. */
const MAX_SECRETS = 100;

export function captureValue(name: string, capture: Capture, source: CaptureSource): Captured {
  const [found, place] = find(capture, source);
  if (found === undefined) return { failure: `nothing to save as ${name}: ${place}` };
  const value = typeof found === 'string' ? found : JSON.stringify(found);
  return value.length <= MAX_LENGTH
    ? { value, secrets: listSecrets(value, found) }
    : { failure: `what is to be saved as ${name} has more than 16 KB` };
}

/** What was saved may be a token, whatever it is called. Booleans are none. */
function listSecrets(value: string, found: JsonValue): string[] {
  if (typeof found === 'boolean') return [];
  return [value, ...listTexts(found)]
    .filter((text) => text.length >= SHORTEST_SECRET)
    .sort((a, b) => b.length - a.length)
    .slice(0, MAX_SECRETS);
}

function find(capture: Capture, { answer, findCookie }: CaptureSource): [JsonValue | undefined, string] {
  if ('header' in capture) {
    const value = answer.headers[capture.header.toLowerCase()];
    return [value, `the answer has no header ${capture.header}`];
  }
  if ('cookie' in capture) return [findCookie(capture.cookie), `no cookie ${capture.cookie} was set`];
  if ('body' in capture) {
    return findByPattern(capture.body, answer.body);
  }
  return findInJson(capture.json, answer.body);
}

function findByPattern(pattern: string, body: string): [string | undefined, string] {
  try {
    const regex = parseRegex(pattern);
    const match = regex === undefined ? undefined : execBounded(regex, body);
    return [match?.[1], `the body does not match ${pattern}`];
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error;
    return [undefined, `${pattern} was stopped after ${PATTERN_LIMIT_MS / 1000} s on this body`];
  }
}

function findInJson(path: string, body: string): [JsonValue | undefined, string] {
  try {
    const [first] = query(JSON.parse(body) as JsonValue, path);
    return [first ?? undefined, first === null ? `${path} is null` : `${path}: no such path`];
  } catch {
    return [undefined, 'the body is not JSON'];
  }
}
