import type { Credentials } from '../adapters/aws/credentials.js';
import type { LogGroups, LogLines, Store, TaggedResources, Workloads } from '../ports.js';
import { type CredentialsRequest, lazyCredentials } from './find-credentials.js';
import { openStore } from './open-store.js';
import type { StoreConfig, WorldRequest } from './world-request.js';

export interface Aws {
  /** Undefined for a run that reads only, as long as nothing has asked for them. */
  readonly credentials: Credentials | undefined;
  readonly findCredentials: () => Promise<Credentials>;
  readonly store: Store;
  readonly tagged: TaggedResources;
  readonly logGroups: LogGroups;
  readonly logLines: LogLines;
  readonly workloads: Workloads;
  close(): void;
}

export interface AwsRequest
  extends CredentialsRequest,
    Pick<WorldRequest, 'region' | 'scope' | 'workingDirectory' | 'readsOnly'> {
  readonly config: StoreConfig;
}

/** Finds credentials and the store. Throws MayflyError when AWS does not accept them. */
export async function openAws(request: AwsRequest): Promise<Aws> {
  const { region, endpoint, readsOnly = false, config } = request;
  const findCredentials = lazyCredentials(request, () => region);
  const local = readsOnly && config.state.kind === 'local';
  const credentials = local ? undefined : await findCredentials();
  const { createTaggedResources } = await import('../adapters/aws/tagged-resources.js');
  const connection = { region, endpoint, credentials: findCredentials };
  const { createLogGroups } = await import('../adapters/aws/log-groups.js');
  const { createLogLines } = await import('../adapters/aws/log-lines.js');
  const { createWorkloads } = await import('../adapters/aws/workloads.js');
  const tagged = createTaggedResources(connection);
  const logGroups = createLogGroups(connection);
  const logLines = createLogLines(connection);
  const workloads = createWorkloads(connection);
  const opened = await openStore({ ...request, findRegion: () => region, findCredentials });
  return { credentials, findCredentials, tagged, logGroups, logLines, workloads, ...opened };
}
