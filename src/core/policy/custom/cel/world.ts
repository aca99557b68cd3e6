import type { PlannedResource } from '../../../terraform/plan.js';
import type { PlanIndex } from '../../plan-index.js';
import { Later } from './later.js';
import { SENSITIVE_TEXT, toCel } from './value.js';

/** A resource as expressions see it, and where it comes from. */
export interface Origin {
  readonly resource: PlannedResource;
  readonly world: World;
}

const origins = new WeakMap<object, Origin>();

/** Which resource a CEL value stands for; undefined for any other value. */
export function findOrigin(value: unknown): Origin | undefined {
  return typeof value === 'object' && value !== null ? origins.get(value) : undefined;
}

/** Variables of an expression; `plan` is made when it is read. */
export type Variables = Record<string, unknown>;

/** A plan as expressions see it. Resources are converted when they are asked for, once. */
export class World {
  readonly index: PlanIndex;
  /** Whether sensitive values are replaced by a text, for what people will read. */
  readonly masked: boolean;
  readonly #resources = new Map<PlannedResource, ReadonlyMap<string, unknown>>();
  readonly #memories = new Map<string, unknown>();
  readonly #environment: unknown;
  #plan: ReadonlyMap<string, unknown> | undefined;

  constructor(index: PlanIndex, options: { readonly masked: boolean }) {
    this.index = index;
    this.masked = options.masked;
    this.#environment = describeEnvironment(index);
  }

  variablesOf(resource: PlannedResource): Variables {
    const describePlan = () => this.#describePlan();
    return {
      resource: this.describe(resource),
      environment: this.#environment,
      get plan() {
        return describePlan();
      },
    };
  }

  describe(resource: PlannedResource): ReadonlyMap<string, unknown> {
    let described = this.#resources.get(resource);
    if (described === undefined) {
      described = this.#makeResource(resource);
      origins.set(described, { resource, world: this });
      this.#resources.set(resource, described);
    }
    return described;
  }

  /** What `make` gives for the plan, made once for each key. */
  remember<T>(key: string, make: () => T): T {
    if (!this.#memories.has(key)) this.#memories.set(key, make());
    return this.#memories.get(key) as T;
  }

  #makeResource(resource: PlannedResource): ReadonlyMap<string, unknown> {
    const { address, type, name, module, action, before, after, unknown, sensitive } = resource;
    const values = toCel(after ?? {}, {
      path: 'values',
      unknown: unknown === true ? true : unknown,
      sensitive: this.masked ? sensitive : undefined,
    });
    if (!this.masked && values instanceof Map) this.#noteReadings(resource, values);
    return new Map<string, unknown>([
      ...Object.entries({ address, type, name, module, action, values }),
      ['before', before === undefined ? null : this.#describeBefore(before)],
    ]);
  }

  /** What rules read tells a finding from later ones at the same address. */
  #noteReadings(resource: PlannedResource, values: Map<string, unknown>): void {
    values.get = (key) => {
      this.index.noteReading(resource, key);
      return Map.prototype.get.call(values, key);
    };
  }

  /** What was sensitive before is not told apart in the plan: all of it counts as such. */
  #describeBefore(before: unknown): unknown {
    return this.masked ? SENSITIVE_TEXT : toCel(before, { path: 'before', unknown: false });
  }

  #describePlan(): ReadonlyMap<string, unknown> {
    this.#plan ??= new Map<string, unknown>([
      ['resources', this.index.live.map((resource) => this.describe(resource))],
      ['outputs', this.#describeOutputs()],
      ['terraformVersion', this.index.plan.terraformVersion],
    ]);
    return this.#plan;
  }

  #describeOutputs(): ReadonlyMap<string, unknown> {
    return new Map(
      this.index.plan.outputs.map(({ name, value, known, sensitive }) => [
        name,
        toCel(value, {
          path: `plan.outputs.${name}`,
          unknown: !known,
          sensitive: this.masked ? sensitive : undefined,
        }),
      ]),
    );
  }
}

/** A plan that is judged outside of an environment has none: what depends on it is not known. */
function describeEnvironment({ facts }: PlanIndex): unknown {
  const { environment } = facts;
  if (environment === undefined) return new Later('environment');
  const { name, pullNumber, repository } = environment;
  return new Map<string, unknown>([
    ['name', name],
    ['pullNumber', pullNumber === undefined ? new Later('environment.pullNumber') : BigInt(pullNumber)],
    ['repository', repository ?? new Later('environment.repository')],
  ]);
}
