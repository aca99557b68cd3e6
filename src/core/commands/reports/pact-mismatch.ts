import { z } from 'zod';

export const mismatchSchema = z.object({
  type: z.string().optional(),
  mismatch: z.string().optional(),
  /** What the broker's results call it. */
  description: z.string().optional(),
  path: z.string().optional(),
});

type Mismatch = z.infer<typeof mismatchSchema>;

export function describeMismatch({ type, mismatch, description, path }: Mismatch): string {
  const where = path === undefined || path === '' ? '' : ` at ${path}`;
  return `${type ?? 'Mismatch'}${where}: ${mismatch ?? description ?? ''}`;
}
