import type { Attributes, PlannedResource, Unknowns } from '../../../terraform/plan.js';
import type { PlanIndex } from '../../plan-index.js';
import { Later } from './later.js';
import { noteReads } from './noted-map.js';
import { childOf, SENSITIVE_TEXT, toCel } from './value.js';

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
    const earlier = before === undefined ? null : this.#describeBefore(before);
    const described = new Map<string, unknown>([
      ...Object.entries({ address, type, name, module, action, values }),
      ['before', earlier],
    ]);
    if (this.masked) return described;
    const { index } = this;
    noteValues(values, { address, values: after, sensitive, index });
    // What was sensitive before is not told apart: where it is so now, it counts as such.
    noteValues(earlier, { address: `${address} before`, values: before, sensitive, index });
    const own: Readonly<Record<string, unknown>> = { action, before: before !== undefined };
    const one = (key: string) => {
      if (!index.isCollecting || !Object.hasOwn(own, key)) return;
      index.noteReading({ address: `${address} itself`, attribute: key, value: own[key] });
    };
    return noteReads(described, { one, all: () => Object.keys(own).forEach(one) });
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
    const { outputs } = this.index.plan;
    const described = new Map(
      outputs.map(({ name, value, known, sensitive }) => [
        name,
        toCel(value, {
          path: `plan.outputs.${name}`,
          unknown: !known,
          sensitive: this.masked ? sensitive : undefined,
        }),
      ]),
    );
    if (this.masked) return described;
    return noteValues(described, {
      address: 'plan.outputs',
      values: Object.fromEntries(outputs.map(({ name, value }) => [name, value])),
      sensitive: Object.fromEntries(outputs.map(({ name, sensitive }) => [name, sensitive])),
      index: this.index,
    });
  }
}

interface Noting {
  readonly address: string;
  /** As the plan has them. */
  readonly values: Attributes | undefined;
  readonly sensitive: Unknowns;
  readonly index: PlanIndex;
}

/** What rules read tells a finding from later ones at the same address. */
function noteValues<T>(described: T, { address, values = {}, sensitive, index }: Noting): T {
  if (!(described instanceof Map)) return described;
  const one = (attribute: string) => {
    if (!index.isCollecting) return;
    const value = Object.hasOwn(values, attribute) ? values[attribute] : undefined;
    index.noteReading({ address, attribute, value, sensitive: childOf(sensitive, attribute) });
  };
  const all = () => {
    if (index.isCollecting) Object.keys(values).forEach(one);
  };
  noteReads(described, { one, all });
  return described;
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
