/** What rules know beside the plan. All of it is optional: the command line judges a plan on its own. */
export interface PolicyFacts {
  /** The environment that the plan is for; undefined when the plan is judged outside of one. */
  readonly environment?: EnvironmentFacts;
  /** Configuration addresses of resources with `lifecycle.prevent_destroy`, which no plan shows. */
  readonly preventsDestroy?: ReadonlySet<string>;
  /** Protection from destroy is switched off for the environment, `prevent_destroy` too. */
  readonly relaxed?: boolean;
}

export interface EnvironmentFacts {
  readonly name: string;
  readonly pullNumber?: number;
  /** It is one of several copies that stand side by side for the same pull request (`strategy: replace`). */
  readonly copy?: true;
  /** `owner/name`. */
  readonly repository?: string;
}
