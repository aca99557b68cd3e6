/** A resource that AWS's tagging API lists. */
export interface TaggedResource {
  readonly arn: string;
  /** Where it was listed; ARNs of some services don't say where they are. */
  readonly region: string;
  readonly tags: Readonly<Record<string, string>>;
}
