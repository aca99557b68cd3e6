import type { ResourceConfiguration } from './plan.js';
import { joinAddress } from './plan-address.js';
import type { ModuleCall, ModuleConfiguration, PlanJson } from './plan-schema.js';

export interface FlatConfiguration {
  readonly configuration: Map<string, ResourceConfiguration>;
  readonly moduleReferences: Map<string, readonly string[]>;
}

/** All references inside an expression tree, in order, each once. */
export function collectReferences(expression: unknown): readonly string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const item of node) visit(item);
      return;
    }
    for (const [key, value] of Object.entries(node)) {
      if (key === 'references' && Array.isArray(value)) {
        for (const reference of value) if (typeof reference === 'string') found.add(reference);
      } else if (key !== 'constant_value') visit(value);
    }
  };
  visit(expression);
  return [...found];
}

/** Replaces `each.value…` by what the loop goes over, which is all that a reference can say of it. */
export function withoutLoop(references: readonly string[], forEach: readonly string[]): readonly string[] {
  if (!references.some((reference) => reference.startsWith('each.value'))) return references;
  return [...references.filter((reference) => !reference.startsWith('each.')), ...forEach];
}

/** The configuration part with its modules flattened; addresses carry the module path without instance keys. */
export function flattenConfiguration(root: ModuleConfiguration | undefined): FlatConfiguration {
  const flat: FlatConfiguration = { configuration: new Map(), moduleReferences: new Map() };
  if (root !== undefined) addModule(flat, '', root);
  return flat;
}

function addModule(flat: FlatConfiguration, path: string, module: ModuleConfiguration): void {
  for (const resource of module.resources ?? []) {
    const address = joinAddress(path, resource.address);
    const forEach = collectReferences(resource.for_each_expression);
    flat.configuration.set(address, {
      address,
      expressions: resource.expressions ?? {},
      ...(forEach.length > 0 ? { forEach } : {}),
      ...(resource.provider_config_key === undefined ? {} : { provider: resource.provider_config_key }),
    });
  }
  for (const [name, output] of Object.entries(module.outputs ?? {})) {
    if (path !== '') flat.moduleReferences.set(`${path}.${name}`, collectReferences(output.expression));
  }
  for (const [name, call] of Object.entries(module.module_calls ?? {})) {
    addCall(flat, joinAddress(path, `module.${name}`), call);
  }
}

function addCall(flat: FlatConfiguration, path: string, call: ModuleCall): void {
  const forEach = collectReferences(call.for_each_expression);
  for (const [name, expression] of Object.entries(call.expressions ?? {})) {
    flat.moduleReferences.set(`${path}.var.${name}`, withoutLoop(collectReferences(expression), forEach));
  }
  if (call.module !== undefined) addModule(flat, path, call.module);
}

type ProviderConfigurations = NonNullable<PlanJson['configuration']>['provider_config'];

/** Tag keys that each provider configuration adds to everything it makes. */
export function parseDefaultTags(
  providers: ProviderConfigurations,
): Map<string, readonly string[] | undefined> {
  return new Map(
    Object.entries(providers ?? {}).map(([key, provider]) => [
      key,
      tagKeys(provider.expressions?.default_tags),
    ]),
  );
}

/** Undefined: tags are set by an expression whose keys the plan does not show. */
function tagKeys(defaultTags: unknown): readonly string[] | undefined {
  if (defaultTags === undefined) return [];
  const block: unknown = Array.isArray(defaultTags) ? defaultTags[0] : defaultTags;
  const tags = property(block, 'tags');
  if (tags === undefined) return [];
  const constant = property(tags, 'constant_value');
  return typeof constant === 'object' && constant !== null ? Object.keys(constant) : undefined;
}

function property(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined;
}
