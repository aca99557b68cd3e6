import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlueprintRequest, PreparedStack } from '../../ports.js';
import { INTENDED } from './static-site/intended.js';
import { computeBucketName } from './static-site/names.js';
import { computeObjects } from './static-site/objects.js';
import { readSite } from './static-site/site.js';

const STACK = 'static-site';
/** The stack's own copy of the files, so that the bundle holds them. */
const FILES = 'site';

/**
 * A folder as a website in an S3 bucket. On an endpoint that is not AWS there are no website endpoints: there the
 * site is served from the bucket's objects, which is why index documents are stored under their folder's name too.
 */
export async function synthesizeStaticSite(request: BlueprintRequest): Promise<PreparedStack> {
  const { context, endpoint, outputDirectory, properties, workingDirectory, log } = request;
  const site = await readSite({ properties, workingDirectory, log });
  const directory = join(outputDirectory, 'stacks', STACK);
  await mkdir(directory, { recursive: true });
  await site.copyTo(join(directory, FILES));

  const { synthesizeSiteStack } = await import('./static-site/stack.js');
  synthesizeSiteStack({
    name: STACK,
    outputDirectory,
    bucket: computeBucketName(context),
    region: context.region,
    endpoint,
    index: site.index,
    error: site.error,
    objects: computeObjects({
      files: site.files,
      folder: FILES,
      index: site.index,
      emulated: endpoint !== undefined,
    }),
  });
  return { name: STACK, directory, dependsOn: [], intended: INTENDED };
}
