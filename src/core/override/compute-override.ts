import type { Declarations, DeclaredProvider, DeclaredResource } from '../source/declarations.js';
import { computeBackendBlock, computeRemoteState } from './backend.js';
import type { StackOverride } from './override.js';
import { computeProviderOverride } from './provider-override.js';
import { computeRelaxation } from './relaxations.js';

type Json = Readonly<Record<string, unknown>>;

export interface OverrideOptions {
  readonly override: StackOverride;
  /** What the module declares, without override files of Mayfly's own. */
  readonly declared: Declarations;
  /** Only the root has a backend, and a provider configuration where the user wrote none. */
  readonly isRoot: boolean;
  /** Name of a `terraform_remote_state` to the backend that really holds what it wants to read. */
  readonly remoteStates: ReadonlyMap<string, StackOverride['backend']>;
}

/**
 * The content of `mayfly_override.tf.json` for one module.
 * https://developer.hashicorp.com/terraform/language/files/override#merging-behavior
 */
export function computeOverride({ override, declared, isRoot, remoteStates }: OverrideOptions): Json {
  const providers = awsProviders(declared.providers, isRoot);
  return {
    ...(isRoot ? { terraform: { backend: computeBackendBlock(override) } } : {}),
    ...section('provider', providers.length === 0 ? {} : { aws: computeProviders(providers, override) }),
    ...section('data', computeData(remoteStates, override.emulated)),
    ...section('resource', override.relax ? computeResources(declared.resources) : {}),
  };
}

const DEFAULT_PROVIDER: DeclaredProvider = {
  name: 'aws',
  alias: undefined,
  setsRegion: false,
  defaultTags: undefined,
};

/** One entry a configuration: what later files say of it is merged into what earlier ones said. */
function awsProviders(declared: readonly DeclaredProvider[], isRoot: boolean): readonly DeclaredProvider[] {
  const byAlias = new Map<string | undefined, DeclaredProvider>();
  for (const provider of declared.filter(({ name }) => name === 'aws')) {
    const earlier = byAlias.get(provider.alias);
    byAlias.set(provider.alias, {
      ...provider,
      setsRegion: provider.setsRegion || earlier?.setsRegion === true,
      defaultTags: provider.defaultTags ?? earlier?.defaultTags,
    });
  }
  // Terraform lets an override name the default configuration even where the code has none.
  if (isRoot && !byAlias.has(undefined)) byAlias.set(undefined, DEFAULT_PROVIDER);
  return [...byAlias.values()];
}

function computeProviders(providers: readonly DeclaredProvider[], override: StackOverride): readonly Json[] {
  return providers.map((provider) => computeProviderOverride(provider, override)).filter(saysSomething);
}

/** An override of an alias that changes nothing may be left out. */
function saysSomething(body: Json): boolean {
  return Object.keys(body).some((key) => key !== 'alias');
}

function computeData(remoteStates: OverrideOptions['remoteStates'], emulated: boolean): Json {
  const states = [...remoteStates].map(([name, backend]) => [
    name,
    computeRemoteState({ backend, emulated }),
  ]);
  return section('terraform_remote_state', Object.fromEntries(states));
}

/**
 * Only resources that need an entry have one: of a body that an override merges with, Terraform no longer says which
 * arguments it does not know. A resource may be declared more than once, by the user's own override files.
 */
function computeResources(resources: readonly DeclaredResource[]): Json {
  const byType = new Map<string, Map<string, Json>>();
  for (const { type, name, preventsDestroy } of resources) {
    const byName = byType.get(type) ?? new Map<string, Json>();
    const lifecycle = preventsDestroy ? { lifecycle: { prevent_destroy: false } } : {};
    const relaxed = { ...computeRelaxation(type), ...byName.get(name), ...lifecycle };
    if (Object.keys(relaxed).length > 0) byType.set(type, byName.set(name, relaxed));
  }
  return Object.fromEntries([...byType].map(([type, byName]) => [type, Object.fromEntries(byName)]));
}

/** Terraform refuses empty sections. */
function section(name: string, content: Json): Json {
  return Object.keys(content).length === 0 ? {} : { [name]: content };
}
