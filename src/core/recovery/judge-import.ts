import { computeTagValue, TAG_KEYS } from '../environment/tags.js';
import type { Attributes, PlannedResource } from '../terraform/plan.js';
import { isAttributes } from '../terraform/plan-values.js';
import type { AdoptableType } from './adoptable-type.js';

export interface ImportFacts {
  readonly row: Pick<AdoptableType, 'unlisted'>;
  /** What the plan says of it; undefined when it says nothing. */
  readonly resource: PlannedResource | undefined;
  /** What its tags have to say. */
  readonly owner: Owner;
  /** Nothing but these tags says that it is ours. */
  readonly unproven?: boolean;
  /** Its name says so where it has no tag at all; see `Adoption`. */
  readonly orphaned?: boolean;
}

/** Names of environments differ within a repository only; an account may hold those of several. */
export interface Owner {
  readonly environment: string;
  /** `owner/name`; undefined outside a repository. */
  readonly repository: string | undefined;
}

export type ImportVerdict =
  | { readonly kind: 'ours'; readonly known: readonly string[] }
  /** It carries no tag, or that of another environment: nothing of ours. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Whether a resource that Terraform has read may be adopted. The tagging API is behind at times: what it listed may
 * have another owner by now, and its own tags say so.
 */
export function judgeImport(facts: ImportFacts): ImportVerdict {
  const { row, resource, owner, unproven = false, orphaned = false } = facts;
  const before = resource?.before;
  if (resource === undefined || before === undefined)
    return { kind: 'refused', reason: 'Terraform read nothing of it' };
  if (resource.action !== 'no-op' && resource.action !== 'update')
    return { kind: 'refused', reason: `Terraform would ${resource.action} it` };
  // What a provider gives by default stands in `tags_all` alone.
  const tags = { ...readTags(before.tags_all), ...readTags(before.tags) };
  // Some types are read without their tags; of those that the tagging API does not list nothing else proves the owner.
  const tagless = Object.keys(tags).length === 0;
  const listed = row.unlisted !== true && !unproven;
  const ours = areOurs(tags, owner) || (tagless && (listed || orphaned));
  return ours ? { kind: 'ours', known: Object.keys(before) } : { kind: 'foreign' };
}

function areOurs(tags: Attributes, { environment, repository }: Owner): boolean {
  const home = repository === undefined ? undefined : computeTagValue(repository);
  return tags[TAG_KEYS.environment] === computeTagValue(environment) && tags[TAG_KEYS.repository] === home;
}

const readTags = (value: unknown): Attributes => (isAttributes(value) ? value : {});
