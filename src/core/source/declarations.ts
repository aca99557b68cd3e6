/** A file of a Terraform module. `name` is what locations are reported with. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** What one module (a folder of `.tf` and `.tf.json` files) declares, as far as Mayfly needs to know. */
export interface Declarations {
  readonly resources: readonly DeclaredResource[];
  readonly data: readonly DeclaredResource[];
  readonly providers: readonly DeclaredProvider[];
  readonly calls: readonly ModuleCall[];
  readonly variables: readonly string[];
}

export interface DeclaredResource {
  readonly type: string;
  readonly name: string;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** Whether this block sets `lifecycle.prevent_destroy` to anything but `false`. */
  readonly preventsDestroy: boolean;
}

export interface DeclaredProvider {
  readonly name: string;
  readonly alias: string | undefined;
  readonly setsRegion: boolean;
  /** What stands in `default_tags { tags = … }`; undefined where there is none. */
  readonly defaultTags: DefaultTags | undefined;
}

/** `generated`: written by a `dynamic` block, which can't be merged with anything. */
export type DefaultTags =
  | { readonly kind: 'value'; readonly tags: Readonly<Record<string, unknown>> }
  | { readonly kind: 'expression'; readonly text: string }
  | { readonly kind: 'generated' };

export interface ModuleCall {
  readonly name: string;
  /** Undefined when it is no plain text. */
  readonly source: string | undefined;
  readonly file: string;
  readonly line: number;
}

export const NO_DECLARATIONS: Declarations = {
  resources: [],
  data: [],
  providers: [],
  calls: [],
  variables: [],
};
