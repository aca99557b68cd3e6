import { resolve } from 'node:path';
import type { Credentials } from '../adapters/aws/credentials.js';
import { AUTO_BUCKET, type StateConfig } from '../core/config/config.js';
import type { Store } from '../ports.js';
import type { StoreConfig, WorldRequest } from './world-request.js';

export interface OpenStore {
  readonly store: Store;
  close(): void;
}

export interface StoreRequest extends Pick<WorldRequest, 'endpoint' | 'log' | 'scope' | 'workingDirectory'> {
  readonly config: StoreConfig;
  /** Asked only for a bucket, as are the credentials. */
  readonly findRegion: () => string;
  readonly findCredentials: () => Promise<Credentials>;
}

/** Opens the store that the configuration names. Throws MayflyError when AWS is needed for it and does not answer. */
export async function openStore(request: StoreRequest): Promise<OpenStore> {
  const { state } = request.config;
  const opened =
    state.kind === 'local' ? await openFolder(request, state.path) : await openBucket(request, state);
  // Whoever does not find an environment has to know where it was looked for.
  request.log.info(`Environments of ${request.scope} are kept in ${opened.store.description}`);
  return opened;
}

async function openFolder({ scope, workingDirectory }: StoreRequest, folder: string): Promise<OpenStore> {
  const { LocalStore } = await import('../adapters/store/local-store.js');
  return { store: new LocalStore({ path: resolve(workingDirectory, folder), scope }), close: () => {} };
}

async function openBucket(
  { findRegion, findCredentials, endpoint, scope, log }: StoreRequest,
  { bucket, prefix }: Extract<StateConfig, { kind: 's3' }>,
): Promise<OpenStore> {
  const region = findRegion();
  const connection = { region, endpoint, credentials: await findCredentials() };
  const [{ S3Store }, { openS3 }, { fetchAccount }] = await Promise.all([
    import('../adapters/aws/s3-store.js'),
    import('../adapters/aws/connection.js'),
    import('../adapters/aws/identity.js'),
  ]);
  log.info(`Asking ${endpoint ?? `AWS (${region})`} whose credentials these are`);
  const [client, account] = await Promise.all([openS3(connection), fetchAccount(connection)]);
  const ownBucket = bucket === AUTO_BUCKET;
  const store = new S3Store({
    client,
    bucket: ownBucket ? `mayfly-${account}-${region}` : bucket,
    ownBucket,
    prefix,
    region,
    account,
    scope,
    endpoint,
  });
  return { store, close: () => client.destroy() };
}
