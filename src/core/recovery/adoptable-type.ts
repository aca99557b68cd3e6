/** A type of resource that Terraform can adopt by what its ARN says. */
export interface AdoptableType {
  readonly type: string;
  /** Service of the ARN, and the form of what follows the account. */
  readonly arn: readonly [service: string, resource: RegExp];
  /**
   * The id for an `import` block, with `{group}` for the named groups of the form, and `{arn}`, `{partition}`,
   * `{region}`, `{account}` and `{suffix}` (of the partition's host names).
   */
  readonly importId: string;
  /** Arguments without which the block does not validate. Nothing is ever made of them. */
  readonly needs?: Readonly<Record<string, unknown>>;
  /** What Terraform must not change of it, where the provider refuses to leave all as it is. */
  readonly ignore?: readonly string[];
  /** Resources of wave 0 are destroyed first. */
  readonly wave: number;
  /**
   * The argument that gives the resource its name in the account (and region): where a plan knows it, the resource can
   * be found by it. It equals the group `name`.
   */
  readonly namedBy?: string;
  /** The tagging API does not list it. */
  readonly unlisted?: true;
  /** AWS itself makes such resources for others, with their tags: they are nobody's to destroy while those live. */
  readonly dependent?: true;
}
