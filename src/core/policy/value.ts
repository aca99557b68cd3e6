import type { Truth } from './truth.js';

/** What the plan says of one value. The three states are never mixed up: unknown is no failure and no absence. */
export type Value<T = unknown> =
  | { readonly state: 'known'; readonly value: T }
  /** Set, but known only after apply. */
  | { readonly state: 'unknown' }
  /** Not set: null, or left to the provider, so that the provider's or AWS's default decides. */
  | { readonly state: 'absent' };

export const UNKNOWN = { state: 'unknown' } as const;
export const ABSENT = { state: 'absent' } as const;

export function known<T>(value: T): Value<T> {
  return { state: 'known', value };
}

/** Converts a known value; `undefined` from `convert` means that it is not of the wanted kind, as if not set. */
export function convert<A, B>(value: Value<A>, with_: (value: A) => B | undefined): Value<B> {
  if (value.state !== 'known') return value;
  const converted = with_(value.value);
  return converted === undefined ? ABSENT : known(converted);
}

/** Asks `question` of a known value; `absent` answers for one that is not set. */
export function ask<T>(value: Value<T>, absent: Truth, question: (value: T) => Truth): Truth {
  if (value.state === 'unknown') return 'unknown';
  return value.state === 'absent' ? absent : question(value.value);
}

export function asBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  return value === 'true' ? true : value === 'false' ? false : undefined;
}

/** Empty text counts as not set, as the AWS provider has it. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function asNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
