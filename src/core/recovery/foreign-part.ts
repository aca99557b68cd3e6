import { computeAdoptions } from './adoption.js';
import type { TaggedResource } from './tagged-resource.js';

/**
 * Whether AWS may have made a resource for another one, with its tags: an instance of a group, a volume of an
 * instance, a task of a service. While the environment lives they are its own to have. Keys that begin with `aws:` are
 * AWS's own: https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html
 */
export function isForeignPart({ arn, tags }: TaggedResource): boolean {
  const ways = computeAdoptions(arn);
  if (ways.length === 0 || ways.some(({ row }) => row.dependent === true)) return true;
  return Object.keys(tags).some((key) => key.startsWith('aws:'));
}
