import { quote } from '../../judgement.js';
import { spend } from './budget.js';

/** Stands inside of CEL values for what is known only after apply. It never reaches an operator: reading it throws. */
export class Later {
  /** What it is, such as `values.bucket`. */
  readonly path: string;
  /** At the end of a list: whether it has more items, and which. `path` says so in words. */
  readonly isMaybe: boolean;

  constructor(path: string, isMaybe = false) {
    this.path = path;
    this.isMaybe = isMaybe;
  }
}

/**
 * An expression read a value that is known only after apply. `||`, `&&`, `all` and `exists` may still decide. The
 * message is a sentence for people.
 */
export class LaterRead extends Error {
  override readonly name = 'LaterRead';

  constructor({ path, isMaybe }: Later) {
    super(`${isMaybe ? path : quote(path)} is known only after apply.`);
  }
}

/** A helper was given what it can't use. The message never holds a value, which may be secret. */
export class HelperError extends Error {
  override readonly name = 'HelperError';
}

/** The value, unless it is known only after apply. */
export function settle(value: unknown): unknown {
  spend();
  if (value instanceof Later) throw new LaterRead(value);
  return value;
}

/** The value, unless any part of it is known only after apply. */
export function settleWhole(value: unknown): unknown {
  settle(value);
  for (const part of listParts(value)) settleWhole(part);
  return value;
}

/** True, unless it is not even known whether there is such an item. */
export function settlePresence(item: unknown): boolean {
  spend();
  if (item instanceof Later && item.isMaybe) throw new LaterRead(item);
  return true;
}

/** The collection, unless its size is known only after apply. */
export function settleSize(collection: unknown): unknown {
  settle(collection);
  if (Array.isArray(collection)) collection.forEach(settlePresence);
  if (collection instanceof Map) spend(collection.size);
  return collection;
}

function listParts(value: unknown): Iterable<unknown> {
  if (Array.isArray(value)) return value;
  if (value instanceof Map) return value.values();
  return typeof value === 'object' && value?.constructor === Object ? Object.values(value) : [];
}
