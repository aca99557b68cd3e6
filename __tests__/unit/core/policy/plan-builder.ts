import type {
  Attributes,
  Plan,
  PlanAction,
  PlannedResource,
  Unknowns,
} from '../../../../src/core/terraform/plan.js';
import { stripInstanceKeys } from '../../../../src/core/terraform/plan-address.js';

/** Small plans for tests, in the shape that Terraform gives: values, unknowns and expressions side by side. */

const KNOWN_LATER = Symbol('later');
interface Later {
  readonly [KNOWN_LATER]: readonly string[] | 'computed';
}

/** A value known only after apply, by the references of its expression (`aws_s3_bucket.a.id`). */
export function later(...references: string[]): Later {
  return { [KNOWN_LATER]: references };
}

/** A value that nobody wrote and the provider will fill in. */
export const computed: Later = { [KNOWN_LATER]: 'computed' };

/** One resource; `values` may hold `later(…)` and `computed` at any depth. Arrays of objects are nested blocks. */
export interface Sketch {
  readonly address: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly action?: PlanAction;
  readonly forEach?: readonly string[];
}

export function resource(address: string, values: Sketch['values'] = {}, more: Partial<Sketch> = {}): Sketch {
  return { address, values, ...more };
}

export function planOf(sketches: readonly Sketch[], more: Partial<Plan> = {}): Plan {
  const made = sketches.map(build);
  const isData = ({ planned }: Built) => planned.action === 'read';
  return {
    terraformVersion: '1.11.4',
    resources: made.filter((item) => !isData(item)).map(({ planned }) => planned),
    dataSources: made.filter(isData).map(({ planned }) => planned),
    outputs: [],
    configuration: new Map(
      made.map(({ planned: { configAddress: address }, expressions, forEach }) => [
        address,
        { address, expressions, provider: 'aws', ...(forEach === undefined ? {} : { forEach }) },
      ]),
    ),
    defaultTags: new Map([['aws', []]]),
    ...more,
  };
}

interface Built {
  readonly planned: PlannedResource;
  readonly expressions: Attributes;
  readonly forEach: readonly string[] | undefined;
}

function build({ address, values, action, forEach }: Sketch): Built {
  const configAddress = stripInstanceKeys(address);
  const [, path = '', data = '', type = '', name = ''] =
    /^((?:module\.[^.]+\.)*)(data\.)?([^.]+)\.([^.]+)$/.exec(configAddress) ?? [];
  const parts = splitObject(values);
  const steps = path.split('.').length - 1;
  return {
    planned: {
      address,
      configAddress,
      module: address.split('.').slice(0, steps).join('.'),
      type,
      name,
      provider: 'registry.terraform.io/hashicorp/aws',
      action: action ?? (data === '' ? 'create' : 'read'),
      replacePaths: [],
      before: undefined,
      after: action === 'delete' ? undefined : parts.after,
      unknown: parts.unknown,
      sensitive: {},
    },
    expressions: parts.expressions,
    forEach,
  };
}

interface Parts {
  readonly after: Attributes;
  readonly unknown: Readonly<Record<string, Unknowns>>;
  readonly expressions: Attributes;
}

function splitObject(values: Readonly<Record<string, unknown>>): Parts {
  const after: Record<string, unknown> = {};
  const unknown: Record<string, Unknowns> = {};
  const expressions: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) {
    if (isLater(value)) unknown[key] = true;
    else if (Array.isArray(value)) {
      const items = value.map(splitItem);
      after[key] = items.map((item) => item.after);
      unknown[key] = items.map((item) => item.unknown);
    } else if (isObject(value)) {
      const parts = splitObject(value);
      after[key] = parts.after;
      unknown[key] = parts.unknown;
    } else after[key] = value;
    const expression = expressionOf(value);
    if (expression !== undefined) expressions[key] = expression;
  }
  return { after, unknown, expressions };
}

function splitItem(item: unknown): { after: unknown; unknown: Unknowns } {
  if (isLater(item)) return { after: null, unknown: true };
  return isObject(item) ? splitObject(item) : { after: item, unknown: false };
}

function expressionOf(value: unknown): unknown {
  if (isLater(value)) {
    const references = value[KNOWN_LATER];
    return references === 'computed' ? undefined : { references };
  }
  if (Array.isArray(value) && value.length > 0 && value.every((item) => isObject(item) && !isLater(item))) {
    return value.map((item) => splitObject(item).expressions);
  }
  const references = findLater(value);
  return references.length > 0 ? { references } : { constant_value: value };
}

function findLater(value: unknown): readonly string[] {
  if (isLater(value)) return value[KNOWN_LATER] === 'computed' ? [] : value[KNOWN_LATER];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(findLater) : [];
}

function isLater(value: unknown): value is Later {
  return typeof value === 'object' && value !== null && KNOWN_LATER in value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
