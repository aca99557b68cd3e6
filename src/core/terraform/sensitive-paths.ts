import { z } from 'zod';
import type { Unknowns } from './plan.js';

/** One step of a path into a value: https://github.com/hashicorp/terraform/blob/v1.14.0/internal/states/statefile/marks.go */
const step = z.union([
  z.object({ type: z.literal('get_attr'), value: z.string() }),
  z.object({ type: z.literal('index'), value: z.object({ value: z.union([z.string(), z.number()]) }) }),
]);

export const pathSchema = z.array(step);
type Path = z.infer<typeof pathSchema>;

interface Tree {
  [key: string]: Tree | true;
}

/** The paths of a state's `sensitive_attributes` as a mirror of the value, with true at their ends. */
export function computeSensitive(paths: readonly Path[]): Unknowns {
  const root: Tree = {};
  for (const path of paths) {
    const keys = path.map(({ value }) => String(typeof value === 'string' ? value : value.value));
    const last = keys.pop();
    if (last === undefined) return true;
    let tree: Tree | true = root;
    for (const key of keys) {
      if (tree === true) break;
      tree[key] ??= {};
      tree = tree[key];
    }
    if (tree !== true) tree[last] = true;
  }
  return root;
}
