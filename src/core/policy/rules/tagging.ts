import { readAttribute } from '../block.js';
import { failed, passed, unknown } from '../judgement.js';
import { rulesOf, type Subject } from '../rule.js';

/** Every environment sets them through `default_tags`; by them the reaper finds what state lost. */
const REQUIRED_TAGS = ['mayfly:environment', 'mayfly:repository'];

export const TAGGING_RULES = rulesOf('tagging', [
  {
    id: 'TAG-01',
    severity: 'medium',
    title: 'Required tags missing',
    types: 'taggable',
    ids: ['CKV_AWS_153'],
    why: 'What carries no tags of its environment can’t be found, billed or removed when its state is lost.',
    remedy: `Let the provider's \`default_tags\` reach the resource, or set ${REQUIRED_TAGS.map((tag) => `\`${tag}\``).join(' and ')}.`,
    judge: (subject) => {
      if (!isTaggable(subject)) return undefined;
      const keys = readTagKeys(subject);
      if (keys === undefined) return unknown('The tags are known only after apply.');
      const missing = REQUIRED_TAGS.filter((tag) => !keys.has(tag));
      return missing.length > 0
        ? failed(`Without ${missing.map((tag) => `\`${tag}\``).join(' and ')}.`)
        : passed('It carries the required tags.');
    },
  },
]);

function isTaggable({ resource: { after, unknown: unknowns } }: Subject): boolean {
  return hasKey(after, 'tags_all') || hasKey(unknowns, 'tags_all');
}

/**
 * Keys of all tags. One unknown value makes all of `tags_all` unknown; the keys of the provider's `default_tags` are
 * sure even then.
 */
function readTagKeys({ resource, block, index }: Subject): ReadonlySet<string> | undefined {
  const { unknown: unknowns } = resource;
  const tree = hasKey(unknowns, 'tags_all') ? unknowns.tags_all : false;
  if (tree !== true) {
    const all = readAttribute(block, 'tags_all');
    return new Set([...keysOf(all.state === 'known' ? all.value : undefined), ...keysOf(tree)]);
  }
  const configuration = index.plan.configuration.get(resource.configAddress);
  if (configuration === undefined) return undefined;
  const provider = configuration.provider ?? '';
  const defaults = index.plan.defaultTags?.get(provider);
  if (defaults === undefined) return undefined;
  const isSure = REQUIRED_TAGS.every((tag) => defaults.includes(tag));
  const isUntagged = readAttribute(block, 'tags').state === 'absent';
  return isSure || isUntagged ? new Set(defaults) : undefined;
}

function keysOf(tree: unknown): readonly string[] {
  return typeof tree === 'object' && tree !== null ? Object.keys(tree) : [];
}

function hasKey<K extends string>(tree: unknown, key: K): tree is Readonly<Record<K, unknown>> {
  return typeof tree === 'object' && tree !== null && Object.hasOwn(tree, key);
}
