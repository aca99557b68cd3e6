const MASK = '***';
/** No secret is longer, in characters. */
export const LONGEST_SECRET = 8 * 1024;
/** Shorter values would hide half of every text and protect nothing. */
const SHORTEST_SECRET = 3;
/** Shorter pieces of base64 turn up by chance. */
const SHORTEST_PIECE = 8;

export type Redactor = (text: string) => string;

/**
 * A function that replaces every secret by `***`: as it is, each line of it, and as it looks in JSON, in a URL and in
 * base64 (also inside a longer base64 text). Secrets that overlap in the text are hidden as one.
 */
export function createRedactor(secrets: readonly string[]): Redactor {
  const forms = [...new Set(secrets.flatMap(listForms))].sort((a, b) => b.length - a.length);
  return (text) => maskRanges(text, mergeRanges(forms.flatMap((form) => findRanges(text, form))));
}

/** A JSON value with every text in it redacted, names of keys too. */
export function redactDeep<T>(value: T, redact: Redactor): T;
export function redactDeep(value: unknown, redact: Redactor): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((item) => redactDeep(item, redact));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [redact(key), redactDeep<unknown>(item, redact)]),
  );
}

/** Shorter numbers, such as a port, stand in too many texts to be hidden. */
const SHORTEST_NUMBER = 6;

/** All texts inside a value, long numbers as such; other numbers and booleans are too common to be hidden. */
export function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' && String(value).length >= SHORTEST_NUMBER) return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

function listForms(secret: string): string[] {
  const lines = secret.split(/\r\n|\r|\n/);
  const values =
    lines.length > 1 ? [secret, secret.trim(), ...lines.map((line) => line.trim())] : [secret, secret.trim()];
  const worthy = values.filter((value) => value.length >= SHORTEST_SECRET);
  return worthy.flatMap((value) => [value, ...listEncodings(value)]);
}

function listEncodings(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  // Lone halves of surrogate pairs have no form in a URL.
  const url = encodeURIComponent(value.replace(/\p{Cs}/gu, '\uFFFD'));
  return [json, JSON.stringify(json).slice(1, -1), url, url.replaceAll('%20', '+'), ...listBase64(value)];
}

/** The whole in base64, and for each of the three places it can have inside a longer text the part that never varies. */
function listBase64(value: string): string[] {
  const bytes = [...new TextEncoder().encode(value)];
  const whole = encodeBase64(bytes);
  const pieces = [0, 1, 2]
    .map((start) => bytes.slice(start, start + Math.floor((bytes.length - start) / 3) * 3))
    .map(encodeBase64)
    .filter((piece) => piece.length >= SHORTEST_PIECE);
  return [whole, whole.replace(/=+$/, ''), ...pieces].flatMap((text) => [text, toUrlAlphabet(text)]);
}

function encodeBase64(bytes: readonly number[]): string {
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
}

function toUrlAlphabet(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_');
}

type Range = readonly [start: number, end: number];

function findRanges(text: string, form: string): Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1))
    ranges.push([at, at + form.length]);
  return ranges;
}

function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start < last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}

function maskRanges(text: string, ranges: readonly Range[]): string {
  let masked = '';
  let end = 0;
  for (const range of ranges) {
    masked += text.slice(end, range[0]) + MASK;
    end = range[1];
  }
  return masked + text.slice(end);
}
