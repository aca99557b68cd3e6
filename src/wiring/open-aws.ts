import { resolve } from 'node:path';
import type { Credentials } from '../adapters/aws/credentials.js';
import { AUTO_BUCKET } from '../core/config/config.js';
import type { Log, Store, TaggedResources } from '../ports.js';
import type { WorldRequest } from './world-request.js';

export interface Aws {
  readonly credentials: Credentials;
  readonly store: Store;
  readonly tagged: TaggedResources;
  close(): void;
}

/** Finds credentials and the store. Throws MayflyError when AWS does not accept them. */
export async function openAws(request: WorldRequest): Promise<Aws> {
  const { env, region, endpoint, roleToAssume, fetchIdentityToken } = request;
  const { resolveCredentials } = await import('../adapters/aws/credentials.js');
  const credentials = await resolveCredentials({
    env,
    region,
    endpoint,
    roleToAssume,
    fetchIdentityToken,
    sessionName: 'mayfly',
  });
  // Keys that the job set itself are masked by whoever set them.
  if (roleToAssume !== undefined) hideCredentials(request.log, credentials);
  const connection = { region, endpoint, credentials };
  const { createTaggedResources } = await import('../adapters/aws/tagged-resources.js');
  const tagged = createTaggedResources(connection);
  const { config, scope, workingDirectory } = request;
  if (config.state.kind === 'local') {
    const { LocalStore } = await import('../adapters/store/local-store.js');
    const store = new LocalStore({ path: resolve(workingDirectory, config.state.path), scope });
    return { credentials, store, tagged, close: () => {} };
  }
  const { bucket, prefix } = config.state;
  const [{ S3Store }, { openS3 }, { fetchAccount }] = await Promise.all([
    import('../adapters/aws/s3-store.js'),
    import('../adapters/aws/connection.js'),
    import('../adapters/aws/identity.js'),
  ]);
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
  return { credentials, store, tagged, close: () => client.destroy() };
}

function hideCredentials(log: Log, { secretAccessKey, sessionToken }: Credentials): void {
  log.mask(secretAccessKey);
  if (sessionToken !== undefined) log.mask(sessionToken);
}
