import type { Attributes } from './plan.js';

export function isAttributes(value: unknown): value is Attributes {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a mirror of a value (of what is unknown, or sensitive) marks anything of it. */
export function holdsTrue(tree: unknown): boolean {
  if (typeof tree !== 'object' || tree === null) return tree === true;
  return Object.values(tree).some(holdsTrue);
}
