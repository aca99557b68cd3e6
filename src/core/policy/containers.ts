import { z } from 'zod';
import type { Value } from './value.js';

/** One container of an ECS task, as far as rules read it; anything unreadable in it counts as not set. */
export interface Container {
  readonly name: string;
  readonly privileged: boolean;
  readonly environment: readonly { readonly name: string; readonly value: string }[];
}

const text = z.coerce.string().catch('');

const containers = z.array(
  z.object({
    name: text,
    privileged: z.union([z.boolean(), z.stringbool()]).nullish().catch(false).transform(Boolean),
    environment: z
      .array(z.object({ name: text, value: text }))
      .nullish()
      .catch([])
      .transform((environment) => environment ?? []),
  }),
);

/** Parses `container_definitions`; text that is no such list counts as unknown. */
export function parseContainers(definitions: Value<string>): readonly Container[] | 'unknown' {
  if (definitions.state === 'absent') return [];
  if (definitions.state === 'unknown') return 'unknown';
  try {
    const parsed = containers.safeParse(JSON.parse(definitions.value));
    return parsed.success ? parsed.data : 'unknown';
  } catch {
    return 'unknown';
  }
}
