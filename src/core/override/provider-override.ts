import type { DeclaredProvider, DefaultTags } from '../source/declarations.js';
import type { StackOverride } from './override.js';
import { escapeTemplate } from './template.js';

type Json = Readonly<Record<string, unknown>>;
type Settings = Pick<StackOverride, 'region' | 'tags' | 'emulated'>;

/** https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs#argument-reference */
const EMULATED: Json = {
  skip_credentials_validation: true,
  skip_metadata_api_check: true,
  skip_requesting_account_id: true,
  s3_use_path_style: true,
};

/**
 * The override of one provider configuration, merged by its alias. A region that the user wrote stays; tags of the
 * user's own stay and lose only to ours of the same key.
 */
export function computeProviderOverride(provider: DeclaredProvider, settings: Settings): Json {
  return {
    ...(provider.alias === undefined ? {} : { alias: provider.alias }),
    ...(provider.setsRegion ? {} : { region: settings.region }),
    ...(settings.emulated ? EMULATED : {}),
    ...computeDefaultTags(provider.defaultTags, settings.tags),
  };
}

/** A nested block in an override replaces the user's blocks of that type, so the user's tags are written again. */
function computeDefaultTags(users: DefaultTags | undefined, ours: StackOverride['tags']): Json {
  if (Object.keys(ours).length === 0) return {};
  if (users?.kind === 'expression') {
    return { default_tags: { tags: `\${merge(${users.text}, ${renderMap(ours)})}` } };
  }
  const literal = Object.entries(ours).map(([key, value]) => [escapeTemplate(key), escapeTemplate(value)]);
  return {
    default_tags: {
      tags: { ...(users?.kind === 'value' ? users.tags : {}), ...Object.fromEntries(literal) },
    },
  };
}

function renderMap(tags: StackOverride['tags']): string {
  const entries = Object.entries(tags).map(
    ([key, value]) => `${escapeTemplate(JSON.stringify(key))} = ${escapeTemplate(JSON.stringify(value))}`,
  );
  return `{ ${entries.join(', ')} }`;
}
