import { z } from 'zod';
import { MayflyError } from '../errors.js';
import type { Attributes, Unknowns } from './plan.js';
import { computeSensitive, pathSchema } from './sensitive-paths.js';
import type { OutputValues } from './ui-events.js';

/** What a stack's state holds. */
export interface State {
  /** Managed resources, each instance by itself. */
  readonly resources: readonly StateResource[];
  readonly dataSources: readonly StateResource[];
  /** Root outputs, sensitive ones with their values. */
  readonly outputs: OutputValues;
}

export interface StateResource {
  /** As Terraform writes it; followed by ` (deposed KEY)` for what a failed replacement left. */
  readonly address: string;
  readonly attributes: Attributes;
  /** Shape of `attributes` with true where a value is sensitive. */
  readonly sensitive: Unknowns;
}

export const NO_STATE: State = { resources: [], dataSources: [], outputs: {} };

const instance = z.object({
  index_key: z.union([z.string(), z.number()]).nullish(),
  deposed: z.string().optional(),
  attributes: z.record(z.string(), z.unknown()).nullish(),
  sensitive_attributes: z.array(pathSchema).nullish().catch(undefined),
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

/** Reads a state file that is parsed as JSON already. Throws MayflyError when it is no state. */
export function parseState(json: unknown): State {
  const { outputs, resources } = parseFile(json);
  const ofMode = (wanted: string) =>
    (resources ?? []).filter(({ mode }) => mode === wanted).flatMap(listInstances);
  return {
    resources: ofMode('managed'),
    dataSources: ofMode('data'),
    outputs: parseOutputs(outputs ?? {}),
  };
}

export function parseOutputs(outputs: Readonly<Record<string, z.infer<typeof output>>>): OutputValues {
  return Object.fromEntries(
    Object.entries(outputs).map(([name, { value, sensitive = false }]) => [name, { value, sensitive }]),
  );
}

function listInstances({ module, mode, type, name, instances }: z.infer<typeof resource>): StateResource[] {
  const address = [module, mode === 'data' ? mode : undefined, type, name]
    .filter((part) => part !== undefined)
    .join('.');
  return instances.map(({ index_key, deposed, attributes, sensitive_attributes }) => ({
    address: `${address}${renderIndex(index_key)}${deposed === undefined ? '' : ` (deposed ${deposed})`}`,
    attributes: attributes ?? {},
    sensitive: computeSensitive(sensitive_attributes ?? []),
  }));
}

function parseFile(json: unknown): z.infer<typeof stateSchema> {
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
