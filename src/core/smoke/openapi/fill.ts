import type { Filler } from '../filler.js';
import type { OpenApiCheck } from './check.js';
import type { GivenValues } from './pick-value.js';

/** A check with its references replaced. */
export function fillOpenApi(check: OpenApiCheck, { text, tree }: Filler): OpenApiCheck {
  return {
    ...check,
    ...(check.base === undefined ? {} : { base: text(check.base) }),
    headers: Object.fromEntries(Object.entries(check.headers).map(([name, value]) => [name, text(value)])),
    parameters: tree(check.parameters) as GivenValues,
  };
}
