import type { Filler } from '../filler.js';

/** Values that steps saved, by name. */
export type Saved = ReadonlyMap<string, string>;

const SAVED = /(?<escape>\$\$\{)|\$\{saved\.(?<name>[A-Za-z_]\w*)\}/g;
/** A reference that waits for its value, in a form that no text of a configuration has. */
const WAITING = /\uE000saved:(?<name>\w+)\uE001/g;
const PATTERN = /^\/.+\/[dgimsuvy]*$/s;

/** `filler`, save that `${saved.x}` is left for `createSavedFiller`, whatever the values of other references hold. */
export function createWaitingFiller({ text, pattern, tree }: Filler): Filler {
  return {
    text: (value) => text(markSaved(value)),
    pattern: (value) => pattern(markSaved(value)),
    tree: (value) => tree(mapTexts(value, markSaved)),
  };
}

function markSaved(text: string): string {
  return text.replace(SAVED, (match, literal: string | undefined, name: string) =>
    literal === undefined ? `\uE000saved:${name}\uE001` : match,
  );
}

/** Puts saved values where they are waited for. In `/pattern/flags` they stand for themselves. */
export function createSavedFiller(saved: Saved): Filler {
  const fill = (value: string, quote = (found: string) => found): string =>
    value.replace(WAITING, (_, name: string) => quote(saved.get(name) ?? ''));
  return {
    text: (value) => fill(value),
    pattern: (value) => (PATTERN.test(value) ? fill(value, quotePattern) : fill(value)),
    tree: (value) => mapTexts(value, fill),
  };
}

const quotePattern = (value: string): string => value.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The text as it was written, for people. */
export function showWaiting(text: string): string {
  return text.replace(WAITING, (_, name: string) => `\${saved.${name}}`);
}

/** Names of the saved values that a text refers to. */
export function findSavedNames(text: string): string[] {
  return [...text.matchAll(SAVED)].flatMap(({ groups }) => groups?.name ?? []);
}

function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, map)]));
}

/** Whether a text waits for a saved value. */
export function isWaiting(text: string): boolean {
  return showWaiting(text) !== text;
}

/** Whether the host of a URL waits for nothing, whatever its path does. */
export function namesHost(url: string): boolean {
  return !isWaiting(/^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/?#]*/i.exec(url)?.[0] ?? '');
}
