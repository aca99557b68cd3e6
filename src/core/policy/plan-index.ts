import type { Plan, PlannedResource, Unknowns } from '../terraform/plan.js';
import { stripInstanceKeys } from '../terraform/plan-address.js';
import { collectReferences } from '../terraform/plan-configuration.js';
import { type ReferenceQuery, type Resolution, resolveReferences } from '../terraform/plan-references.js';
import { type Block, rootBlock } from './block.js';
import { Evidence } from './evidence.js';
import type { PolicyFacts } from './facts.js';
import { computeJoin, type Join, type JoinQuery } from './join.js';

interface NotedReading {
  /** Of the resource, or what else it is read of. */
  readonly address: string;
  readonly attribute: string;
  readonly value: unknown;
  readonly sensitive?: Unknowns | undefined;
}

/** What rules look up in a plan, made once: resources by type and address, references, and joins. */
export class PlanIndex {
  /** Resources that exist after apply. */
  readonly live: readonly PlannedResource[];
  readonly plan: Plan;
  readonly facts: PolicyFacts;
  readonly #byType: ReadonlyMap<string, readonly PlannedResource[]>;
  readonly #byConfigAddress: ReadonlyMap<string, readonly PlannedResource[]>;
  readonly #resolutions = new Map<string, Resolution>();
  readonly #joins = new Map<string, Join>();
  #evidence: Evidence | undefined;

  constructor(plan: Plan, facts: PolicyFacts = {}) {
    this.plan = plan;
    this.facts = facts;
    this.live = plan.resources.filter(({ action }) => action !== 'delete' && action !== 'forget');
    const all = [...this.live, ...(plan.dataSources ?? [])];
    this.#byType = group(all, (resource) => `${isData(resource) ? 'data.' : ''}${resource.type}`);
    this.#byConfigAddress = group(all, (resource) => resource.configAddress);
  }

  /** Data sources are found under `data.<type>`. */
  ofType(type: string): readonly PlannedResource[] {
    return this.#byType.get(type) ?? [];
  }

  ofConfigAddress(address: string): readonly PlannedResource[] {
    return this.#byConfigAddress.get(address) ?? [];
  }

  blockOf(resource: PlannedResource): Block {
    const block = rootBlock(resource, this.plan.configuration.get(resource.configAddress));
    return this.#evidence?.watch(resource.address, block) ?? block;
  }

  /** Runs `body` and gives what it read. Joins that were made before are not read again. */
  collectEvidence(body: () => void): Evidence {
    const evidence = new Evidence();
    this.#evidence = evidence;
    try {
      body();
    } finally {
      this.#evidence = undefined;
    }
    return evidence;
  }

  get isCollecting(): boolean {
    return this.#evidence !== undefined;
  }

  /** Notes what a rule reads without a block. */
  noteReading({ address, attribute, value, sensitive = false }: NotedReading): void {
    const block: Block = {
      values: { [attribute]: value },
      unknown: false,
      sensitive: { [attribute]: sensitive },
      expressions: undefined,
    };
    void this.#evidence?.watch(address, block).values[attribute];
  }

  /** What the expression of one attribute refers to. */
  resolve(resource: PlannedResource, attribute: string): Resolution {
    const key = `${resource.configAddress} ${attribute}`;
    let resolution = this.#resolutions.get(key);
    if (resolution === undefined) {
      resolution = resolveReferences(this.plan, this.#query(resource, attribute));
      this.#resolutions.set(key, resolution);
    }
    return resolution;
  }

  /** Which resources of one type belong to which of another. */
  join(query: JoinQuery): Join {
    const key = JSON.stringify(query);
    let join = this.#joins.get(key);
    if (join === undefined) {
      join = computeJoin(this, query);
      this.#joins.set(key, join);
    }
    return join;
  }

  #query(resource: PlannedResource, attribute: string): ReferenceQuery {
    const configuration = this.plan.configuration.get(resource.configAddress);
    const expression = configuration?.expressions[attribute];
    return {
      module: stripInstanceKeys(resource.module),
      references: collectReferences(expression),
      forEach: configuration?.forEach ?? [],
    };
  }
}

function isData(resource: PlannedResource): boolean {
  return resource.action === 'read';
}

function group(resources: readonly PlannedResource[], keyOf: (resource: PlannedResource) => string) {
  const groups = new Map<string, PlannedResource[]>();
  for (const resource of resources) {
    const key = keyOf(resource);
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [resource]);
    else members.push(resource);
  }
  return groups;
}
