import type { Config } from './config.js';
import { isMap } from './issue.js';
import { configSchema } from './schema.js';
import { toConfig } from './to-config.js';
import { parseYaml } from './yaml-document.js';

/**
 * Whether the name of the environment is known for certain from a configuration that no longer parses: it stands
 * there, or it certainly does not.
 */
export function isNameKnown(text: string): boolean {
  const { value, brokenAt } = parseYaml(text, '');
  if (!isMap(value)) return false;
  const written = Object.hasOwn(value, 'name');
  return written ? configSchema.shape.name.safeParse(value.name).success : brokenAt === undefined;
}

/** The keys that say where an environment is kept, who has one, until when, and how it is announced. */
const KEPT = ['name', 'region', 'state', 'comment', 'lifetime', 'only_with_label'] as const;

/**
 * What destroy needs of a configuration that no longer parses, or is gone (`undefined`): each key that is still good
 * on its own, and the defaults for the rest. Never throws.
 */
export function salvageConfig(text: string | undefined): Config {
  const value = text === undefined ? undefined : parseYaml(text, '').value;
  const written = isMap(value) ? value : {};
  const good = KEPT.filter((key) => configSchema.shape[key].safeParse(written[key]).success);
  const kept = Object.fromEntries(good.map((key) => [key, written[key]]));
  // Destroy works from the bundle; the source is never looked at.
  const parsed = configSchema.parse({ ...kept, source: { blueprint: 'static-site' } });
  const nowhere = () => ({ file: '', line: 1, column: 1 });
  return toConfig({ parsed, placeCheck: nowhere, placeAt: nowhere });
}
