import { createHash } from 'node:crypto';
import type { SourceContext } from '../../../ports.js';

const LONGEST = 63;
const HASH_LENGTH = 10;

/**
 * The bucket's name: known before apply, so that the plan shows the URL and policies can be judged, and the same for
 * each push. Bucket names are shared by all AWS accounts and stay taken in their region for a while, so repository
 * and region are in the hash.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
export function computeBucketName(
  context: Pick<SourceContext, 'environment' | 'repository' | 'region'>,
): string {
  const { environment, repository, region } = context;
  const hash = createHash('sha256')
    .update([repository ?? '', environment, region].join('\n'))
    .digest('hex')
    .slice(0, HASH_LENGTH);
  const plain = environment
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST - HASH_LENGTH - 1)
    .replace(/^-+|-+$/g, '');
  return [plain, hash].filter((part) => part !== '').join('-');
}

/** https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
const PARTITIONS: readonly (readonly [prefix: string, partition: string])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
];

export function computePartition(region: string): string {
  return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}
