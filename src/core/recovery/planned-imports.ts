import type { Plan, PlannedResource } from '../terraform/plan.js';
import type { AdoptableType } from './adoptable-type.js';
import { computeAdoptions } from './adoption.js';
import { judgeImport, type Owner } from './judge-import.js';
import { ADOPTABLE } from './table.js';
import type { TaggedResource } from './tagged-resource.js';

/** Something that a plan would create and that may exist already. */
export interface PlannedImport {
  readonly address: string;
  readonly id: string;
  readonly row: AdoptableType;
  /** Its ARN, where AWS lists it. */
  readonly arn?: string;
  /** See `Adoption`. */
  readonly orphaned?: true;
}

export interface PlannedQuery {
  /** What AWS lists. */
  readonly lost: readonly TaggedResource[];
  /** The environment whose deploy was killed; undefined where every run came to its end. */
  readonly killed: string | undefined;
}

/**
 * What a plan would create under a name that is known already: each may be what a run made and lost. Ids are of the
 * ARNs that AWS lists; where a name alone is the id, AWS need not list it, since it does not list all, and not at once.
 */
export function computePlannedImports(plan: Plan, { lost, killed }: PlannedQuery): readonly PlannedImport[] {
  const listed = lost.flatMap(({ arn }) => computeAdoptions(arn).map((adoption) => ({ arn, ...adoption })));
  return plan.resources
    .filter(({ action }) => action === 'create')
    .flatMap((resource): PlannedImport[] => {
      const { address, type } = resource;
      const row = ADOPTABLE.find((one) => one.type === type && one.namedBy !== undefined);
      const name = row && nameOf(row, resource);
      if (row === undefined || name === undefined) return [];
      const match = listed.find((one) => one.row.type === type && nameIn(one.row, one.arn) === name);
      if (match !== undefined) return [{ address, row, id: match.id, arn: match.arn }];
      if (row.importId !== '{name}') return [];
      const orphaned = killed !== undefined && bears(name, killed);
      return [{ address, row, id: name, ...(orphaned ? { orphaned } : {}) }];
    });
}

function nameOf({ namedBy = '' }: AdoptableType, { after }: PlannedResource): string | undefined {
  const name = after?.[namedBy];
  return typeof name === 'string' && name !== '' ? name : undefined;
}

/** Whether a name is built from the environment's; `shop-pr-12` is none of `shop-pr-1`. */
const bears = (name: string, environment: string): boolean =>
  name
    .split(environment)
    .slice(1)
    .some((rest) => !/^\d/.test(rest));

/** The name that an ARN of the row's form holds. */
const nameIn = ({ arn: [, form] }: AdoptableType, arn: string): string | undefined =>
  form.exec(arn.split(':').slice(5).join(':'))?.groups?.name;

/** Of what a plan has read, what carries the environment's tags. */
export function keepOurs(
  imports: readonly PlannedImport[],
  { plan, owner }: { readonly plan: Plan; readonly owner: Owner },
): readonly PlannedImport[] {
  const byAddress = new Map(plan.resources.map((resource) => [resource.address, resource]));
  return imports.filter(({ address, row, orphaned = false }) => {
    const resource = byAddress.get(address);
    // Its code may want it changed or made anew, as of any other resource: only its tags matter here.
    const read = resource && { ...resource, action: 'no-op' as const };
    return judgeImport({ row, resource: read, owner, unproven: true, orphaned }).kind === 'ours';
  });
}
