import type { Unknowns } from '../../../terraform/plan.js';
import { holdsTrue, isAttributes } from '../../../terraform/plan-values.js';
import { Later } from './later.js';

/** How a value of Terraform's is to be seen. */
export interface View {
  /** Of the value, for people: `values.tags.owner`. */
  readonly path: string;
  readonly unknown: Unknowns | undefined;
  /** Mirror of what is sensitive; such values are replaced by a text. Undefined: nothing is. */
  readonly sensitive?: Unknowns | undefined;
}

/** What stands for a sensitive value where the result is shown. */
export const SENSITIVE_TEXT = '(sensitive)';

/**
 * A value of the plan as CEL takes it: whole numbers become `int`, maps `Map`, what is known only after apply `Later`.
 * Null stays null.
 */
export function toCel(value: unknown, { path, unknown, sensitive }: View): unknown {
  if (unknown === true) return new Later(path);
  if (sensitive === true) return SENSITIVE_TEXT;
  const view = (key: string | number): View => ({
    path: typeof key === 'number' ? `${path}[${key}]` : `${path}.${key}`,
    unknown: childOf(unknown, key),
    sensitive: childOf(sensitive, key),
  });
  if (Array.isArray(value) || (value == null && Array.isArray(unknown))) {
    const items = (value ?? []) as readonly unknown[];
    const length = Math.max(items.length, Array.isArray(unknown) ? unknown.length : 0);
    return Array.from({ length }, (_, index) => toCel(items[index], view(index)));
  }
  if (isAttributes(value) || (value == null && holdsTrue(unknown))) {
    return new Map(listKeys(value ?? {}, unknown).map((key) => [key, toCel(ownOf(value, key), view(key))]));
  }
  return toScalar(value);
}

function toScalar(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? value : null;
}

/** Keys of values that are known only after apply stand in the mirror alone. */
function listKeys(value: object, unknown: Unknowns | undefined): string[] {
  const later = isAttributes(unknown)
    ? Object.keys(unknown).filter((key) => holdsTrue(ownOf(unknown, key)))
    : [];
  return [...new Set([...Object.keys(value), ...later])];
}

/** `true` of a whole holds for all its parts. */
export function childOf(tree: Unknowns | undefined, key: string | number): Unknowns | undefined {
  return tree === true ? true : (ownOf(tree, key) as Unknowns | undefined);
}

function ownOf(holder: unknown, key: string | number): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
    ? (holder as Record<string | number, unknown>)[key]
    : undefined;
}
