/** Terraform's plan as the rest of the code sees it; parsed from `terraform show -json` (format 1.x). */
export interface Plan {
  readonly terraformVersion: string;
  /** Resources of the whole plan, modules flattened, data sources and forgotten resources left out. */
  readonly resources: readonly PlannedResource[];
  readonly outputs: readonly PlannedOutput[];
  /** The configuration part: expressions and references, by resource address without instance keys. */
  readonly configuration: ReadonlyMap<string, ResourceConfiguration>;
  /** Data sources that the plan carries values of; policy rules follow references into them. */
  readonly dataSources?: readonly PlannedResource[];
  /**
   * Where module inputs (`module.a.var.x`) and outputs (`module.a.x`) come from: references as written in the
   * module that gives the value.
   */
  readonly moduleReferences?: ReadonlyMap<string, readonly string[]>;
  /** Keys of `default_tags` by provider configuration (`aws`); undefined value: set, but not readable in the plan. */
  readonly defaultTags?: ReadonlyMap<string, readonly string[] | undefined>;
}

const PLAN_ACTIONS = ['create', 'update', 'replace', 'delete', 'read', 'no-op', 'forget'] as const;
export type PlanAction = (typeof PLAN_ACTIONS)[number];

export interface PlannedResource {
  /** Full address with modules and instance keys, such as `module.a.aws_s3_bucket.b["x"]`. */
  readonly address: string;
  /** The same without instance keys: the key into `Plan.configuration`. */
  readonly configAddress: string;
  readonly module: string;
  readonly type: string;
  readonly name: string;
  readonly provider: string;
  readonly action: PlanAction;
  /** Paths that force the replacement, as dotted text. */
  readonly replacePaths: readonly string[];
  readonly before: Attributes | undefined;
  /** Values after apply; attributes known only then are absent here and true in `unknown`. */
  readonly after: Attributes | undefined;
  readonly unknown: Unknowns;
  /** Shape of `after` with true where a value is sensitive. */
  readonly sensitive: Unknowns;
}

export type Attributes = Readonly<Record<string, unknown>>;
/** Mirror of a value with `true` where it is unknown (or sensitive); `false` or absent where it is not. */
export type Unknowns = boolean | readonly Unknowns[] | { readonly [key: string]: Unknowns };

export interface PlannedOutput {
  readonly name: string;
  readonly sensitive: boolean;
  /** Undefined when known only after apply. */
  readonly value: unknown;
  readonly known: boolean;
}

export interface ResourceConfiguration {
  readonly address: string;
  /** Raw `expressions` of the plan's configuration: `{constant_value}` or `{references: [...]}` trees. */
  readonly expressions: Readonly<Record<string, unknown>>;
  /** References of `for_each`: what `each.value` stands for. */
  readonly forEach?: readonly string[];
  /** Key of the provider configuration, such as `aws` or `module.a:aws`. */
  readonly provider?: string;
}
