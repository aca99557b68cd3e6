import type { TagFacts } from '../core/reap/facts.js';
import type { TaggedResource } from '../core/recovery/tagged-resource.js';

export interface TagQuery {
  readonly environment: string;
  readonly repository: string | undefined;
  readonly regions: readonly string[];
}

export interface TagLook {
  readonly found: readonly TaggedResource[];
  /** Regions that could not be looked at, and why: nothing is known of them. */
  readonly unseen: readonly { readonly region: string; readonly reason: string }[];
}

/** Resources that carry the environment's tags, whatever the states say. */
export interface TaggedResources {
  /** One call a region and page. A resource that several regions list is found in the first of them. */
  find(query: TagQuery): Promise<TagLook>;
  /** All environments of a repository that any resource's tags name. Throws MayflyError unless the listing is whole. */
  survey(repository: string): Promise<ReadonlyMap<string, TagFacts>>;
}

/** Log groups of CloudWatch. Throws MayflyError for what AWS does not allow. */
export interface LogGroups {
  /** Full names of those that begin so. The signal ends the wait for an answer. */
  find(lookup: {
    readonly region: string;
    readonly prefix: string;
    readonly signal?: AbortSignal | undefined;
  }): Promise<readonly string[]>;
  /** Safe to repeat. */
  remove(group: { readonly region: string; readonly name: string }): Promise<void>;
}
