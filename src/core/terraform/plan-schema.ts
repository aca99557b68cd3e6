import { z } from 'zod';

/**
 * The part of `terraform show -json` that Mayfly reads (format 1.x,
 * https://developer.hashicorp.com/terraform/internals/json-format). Attribute values stay unparsed: a large plan
 * is mostly values, and rules read only a few of them.
 */
const change = z.object({
  actions: z.array(z.string()),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
  after_unknown: z.unknown().optional(),
  after_sensitive: z.unknown().optional(),
  replace_paths: z.array(z.array(z.union([z.string(), z.number()]))).nullish(),
});

const resourceChange = z.object({
  address: z.string(),
  module_address: z.string().optional(),
  mode: z.enum(['managed', 'data']),
  type: z.string(),
  name: z.string(),
  provider_name: z.string().optional(),
  change,
});

const expressions = z.record(z.string(), z.unknown());

const resourceConfiguration = z.object({
  address: z.string(),
  provider_config_key: z.string().optional(),
  expressions: expressions.optional(),
  for_each_expression: z.unknown().optional(),
});

export interface ModuleConfiguration {
  readonly resources?: readonly z.infer<typeof resourceConfiguration>[] | undefined;
  readonly outputs?: Readonly<Record<string, { readonly expression?: unknown }>> | undefined;
  readonly module_calls?: Readonly<Record<string, ModuleCall>> | undefined;
}
export interface ModuleCall {
  readonly expressions?: Readonly<Record<string, unknown>> | undefined;
  readonly for_each_expression?: unknown;
  readonly module?: ModuleConfiguration | undefined;
}

const moduleConfiguration: z.ZodType<ModuleConfiguration> = z.object({
  resources: z.array(resourceConfiguration).optional(),
  outputs: z.record(z.string(), z.object({ expression: z.unknown().optional() })).optional(),
  module_calls: z.lazy(() => z.record(z.string(), moduleCall).optional()),
});
const moduleCall = z.object({
  expressions: expressions.optional(),
  for_each_expression: z.unknown().optional(),
  module: moduleConfiguration.optional(),
});

const stateResource = z.object({
  address: z.string(),
  mode: z.enum(['managed', 'data']),
  type: z.string(),
  name: z.string(),
  provider_name: z.string().optional(),
  values: z.unknown().optional(),
  sensitive_values: z.unknown().optional(),
});

export interface StateModule {
  readonly address?: string | undefined;
  readonly resources?: readonly z.infer<typeof stateResource>[] | undefined;
  readonly child_modules?: readonly StateModule[] | undefined;
}
export const stateModule: z.ZodType<StateModule> = z.object({
  address: z.string().optional(),
  resources: z.array(stateResource).optional(),
  child_modules: z.lazy(() => z.array(stateModule).optional()),
});

export const planSchema = z.object({
  format_version: z.string().regex(/^1\./, 'only format 1.x is known'),
  terraform_version: z.string().optional(),
  resource_changes: z.array(resourceChange).nullish(),
  output_changes: z.record(z.string(), change).nullish(),
  configuration: z
    .object({
      provider_config: z
        .record(z.string(), z.object({ name: z.string().optional(), expressions: expressions.optional() }))
        .optional(),
      root_module: moduleConfiguration.optional(),
    })
    .optional(),
  prior_state: z.object({ values: z.object({ root_module: stateModule.optional() }).optional() }).optional(),
});

export type PlanJson = z.infer<typeof planSchema>;
export type ResourceChangeJson = z.infer<typeof resourceChange>;
export type StateResourceJson = z.infer<typeof stateResource>;
