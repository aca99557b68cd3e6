import type { Credentials } from '../adapters/aws/credentials.js';
import { tarBundles } from '../adapters/bundle/tar-bundles.js';
import { systemClock } from '../adapters/clock/system-clock.js';
import { createTempFolders, type TempFolders } from '../adapters/folders/temp-folders.js';
import { MayflyError } from '../core/errors.js';
import type { Context } from '../operations/context.js';
import { lazyProbe } from './lazy-probe.js';
import { lazyTerraform } from './lazy-terraform.js';
import { openAws } from './open-aws.js';
import { openChecks } from './open-checks.js';
import { openCommands } from './open-commands.js';
import { openSources } from './open-sources.js';
import { openTerraform } from './open-terraform.js';
import type { WorldRequest } from './world-request.js';

/** What a verb needs of the outside world, and how to leave it. */
export interface World
  extends Pick<
    Context,
    | 'store'
    | 'terraform'
    | 'tagged'
    | 'logGroups'
    | 'logLines'
    | 'workloads'
    | 'checkPorts'
    | 'commands'
    | 'probe'
    | 'bundles'
    | 'sources'
    | 'folders'
    | 'clock'
    | 'emulated'
  > {
  /** Undefined where nothing needed them so far. */
  readonly credentials: Credentials | undefined;
  close(): Promise<void>;
}

/** Finds credentials, store and tools. What can't work fails here, before anything is touched. */
export async function openWorld(request: WorldRequest): Promise<World> {
  const folders = await createTempFolders(request.tempDirectory);
  try {
    return await openAround(request, folders);
  } catch (error) {
    await folders.remove();
    throw error;
  }
}

async function openAround(request: WorldRequest, folders: TempFolders): Promise<World> {
  const { credentials, findCredentials, store, tagged, logGroups, logLines, workloads, close } =
    await openAws(request);
  try {
    const open = async () =>
      openTerraform({
        ...request,
        credentials: await findCredentials(),
        folder: await folders.make('terraform'),
      });
    const terraform = request.readsOnly === true ? lazyTerraform(open) : await open();
    const { region, endpoint } = request;
    const checkPorts = openChecks({
      workingDirectory: request.workingDirectory,
      env: request.env,
      connect: () => ({ region, endpoint, credentials: findCredentials }),
    });
    return {
      credentials,
      store,
      tagged,
      logGroups,
      logLines,
      workloads,
      terraform,
      sources: openSources(request),
      checkPorts,
      commands: openCommands({
        ...request,
        findAws: async () => {
          const keys = await findCredentials().catch((error) => passBy(request, error));
          return keys && { region, endpoint, credentials: keys };
        },
      }),
      probe: lazyProbe(checkPorts.http),
      bundles: tarBundles,
      folders,
      clock: systemClock,
      emulated: request.endpoint !== undefined,
      close: async () => {
        close();
        await Promise.all([checkPorts.close(), folders.remove()]);
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** Commands that a check runs may need no AWS; one that does says so itself. */
function passBy({ readsOnly, log }: WorldRequest, error: unknown): undefined {
  if (readsOnly !== true || !(error instanceof MayflyError) || error.kind !== 'input') throw error;
  log.info(`Commands get no AWS credentials: ${error.message}`);
}
