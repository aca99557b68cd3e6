import type { Credentials } from '../adapters/aws/credentials.js';
import type { WorldRequest } from './world-request.js';

export type CredentialsRequest = Pick<
  WorldRequest,
  'env' | 'endpoint' | 'log' | 'roleToAssume' | 'fetchIdentityToken'
>;

/** The keys of a run, looked for when they are first asked for. Throws MayflyError when there are none. */
export function lazyCredentials(
  request: CredentialsRequest,
  findRegion: () => string,
): () => Promise<Credentials> {
  let found: Promise<Credentials> | undefined;
  return () => {
    found ??= find(request, findRegion());
    return found;
  };
}

async function find(request: CredentialsRequest, region: string): Promise<Credentials> {
  const { env, endpoint, log, roleToAssume, fetchIdentityToken } = request;
  if (roleToAssume !== undefined) log.info(`Assuming the role ${roleToAssume}`);
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
  if (roleToAssume !== undefined) {
    log.mask(credentials.secretAccessKey);
    if (credentials.sessionToken !== undefined) log.mask(credentials.sessionToken);
  }
  return credentials;
}
