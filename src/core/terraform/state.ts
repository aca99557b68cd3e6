import { z } from 'zod';
import { MayflyError } from '../errors.js';
import type { OutputValues } from './ui-events.js';

const instance = z.object({
  index_key: z.union([z.string(), z.number()]).nullish(),
  deposed: z.string().optional(),
});

const resource = z.object({
  module: z.string().optional(),
  mode: z.string(),
  type: z.string(),
  name: z.string(),
  instances: z.array(instance),
});

const output = z.object({ value: z.unknown(), sensitive: z.boolean().optional() });

/**
 * Terraform's state file, the parts that are read here. The format is the same since Terraform 0.12 and in OpenTofu.
 * https://github.com/hashicorp/terraform/blob/v1.14.0/internal/states/statefile/version4.go
 */
const stateSchema = z.object({
  version: z.literal(4),
  outputs: z.record(z.string(), output).nullish(),
  resources: z.array(resource).nullish(),
});

/** Reads a state file as JSON; `place` is its path or URL, for the error. */
export function parseStateText(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new MayflyError(`the Terraform state ${place} is not JSON`, {
      kind: 'outside',
      hint: 'It was damaged or cut short. Restore an earlier version of the file.',
      cause: error,
    });
  }
}

/** Addresses of the managed resources that a state holds. Throws MayflyError when `json` is no state. */
export function parseStateResources(json: unknown): string[] {
  const managed = (parseState(json).resources ?? []).filter(({ mode }) => mode === 'managed');
  return managed.flatMap(({ module, type, name, instances }) => {
    const address = [module, type, name].filter((part) => part !== undefined).join('.');
    return instances.map(
      ({ index_key, deposed }) =>
        `${address}${renderIndex(index_key)}${deposed === undefined ? '' : ` (deposed ${deposed})`}`,
    );
  });
}

/** Root outputs that a state holds, sensitive ones with their values. Throws MayflyError when `json` is no state. */
export function parseStateOutputs(json: unknown): OutputValues {
  return Object.fromEntries(
    Object.entries(parseState(json).outputs ?? {}).map(([name, { value, sensitive = false }]) => [
      name,
      { value, sensitive },
    ]),
  );
}

function parseState(json: unknown): z.infer<typeof stateSchema> {
  const parsed = stateSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new MayflyError(
    `the Terraform state can't be read: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}`,
    {
      kind: 'outside',
      hint: 'Only state of format version 4 is known (Terraform 0.12 or later, OpenTofu). Look at the file itself.',
      cause: parsed.error,
    },
  );
}

/** As Terraform writes instance keys; in its texts `${` and `%{` are escaped by doubling. */
function renderIndex(key: string | number | null | undefined): string {
  if (key === null || key === undefined) return '';
  if (typeof key === 'number') return `[${key}]`;
  return `[${JSON.stringify(key).replace(/([$%])\{/g, '$1$1{')}]`;
}
