import type { Credentials } from '../adapters/aws/credentials.js';
import { tarBundles } from '../adapters/bundle/tar-bundles.js';
import { systemClock } from '../adapters/clock/system-clock.js';
import { createTempFolders } from '../adapters/folders/temp-folders.js';
import type { Context } from '../operations/context.js';
import { lazyHttp } from './lazy-http.js';
import { openAws } from './open-aws.js';
import { openSources } from './open-sources.js';
import { openTerraform } from './open-terraform.js';
import type { WorldRequest } from './world-request.js';

/** What a verb needs of the outside world, and how to leave it. */
export interface World
  extends Pick<
    Context,
    'store' | 'terraform' | 'tagged' | 'http' | 'bundles' | 'sources' | 'folders' | 'clock' | 'emulated'
  > {
  readonly credentials: Credentials;
  close(): Promise<void>;
}

/** Finds credentials, store and tools. What can't work fails here, before anything is touched. */
export async function openWorld(request: WorldRequest): Promise<World> {
  const folders = await createTempFolders(request.tempDirectory);
  const aws = await openAws(request).catch(async (error: unknown) => {
    await folders.remove();
    throw error;
  });
  const http = lazyHttp();
  return {
    credentials: aws.credentials,
    store: aws.store,
    tagged: aws.tagged,
    terraform: await openTerraform({
      ...request,
      credentials: aws.credentials,
      folder: await folders.make('terraform'),
    }),
    sources: openSources(request),
    http,
    bundles: tarBundles,
    folders,
    clock: systemClock,
    emulated: request.endpoint !== undefined,
    close: async () => {
      aws.close();
      await Promise.all([http.close(), folders.remove()]);
    },
  };
}
