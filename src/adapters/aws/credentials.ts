import type { AwsCredentialIdentity } from '@aws-sdk/types';
import { MayflyError } from '../../core/errors.js';
import { explainAwsError } from './aws-error.js';
import { computeFirstCallLimits } from './connection.js';

/** Keys that Terraform and the SDK share. */
export type Credentials = AwsCredentialIdentity;

export interface CredentialsRequest {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly region: string;
  readonly endpoint: string | undefined;
  /** ARN of a role to assume with GitHub's identity token, or with the credentials at hand where there is none. */
  readonly roleToAssume: string | undefined;
  /** Fetches GitHub's identity token for an audience; undefined where the job has no `id-token: write`. */
  readonly fetchIdentityToken: ((audience: string) => Promise<string>) | undefined;
  readonly sessionName: string;
}

/** Looking for credentials (files, SSO, container and instance metadata) must not hang a run. */
const LOOKUP_LIMIT_MS = 15_000;

/**
 * How long an assumed role is asked to last, in seconds: as long as an apply may take, else what every role allows.
 * Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
const SESSION_SECONDS = [7_200, 3_600] as const;

/** GitHub's own audience for AWS: https://docs.github.com/actions/security-for-github-actions/security-hardening-your-deployments/configuring-openid-connect-in-amazon-web-services */
const AUDIENCE = 'sts.amazonaws.com';

/** Finds the credentials that Terraform and the SDK share. Throws MayflyError (`input`) when there are none. */
export async function resolveCredentials(request: CredentialsRequest): Promise<Credentials> {
  if (request.roleToAssume !== undefined) return assumeRole(request, request.roleToAssume);
  const fromEnvironment = readEnvironment(request.env);
  if (fromEnvironment !== undefined) return fromEnvironment;
  return lookUp(request.region, 'looking for AWS credentials failed');
}

function readEnvironment(env: CredentialsRequest['env']): Credentials | undefined {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN } = env;
  if (!accessKeyId || !secretAccessKey) return undefined;
  return { accessKeyId, secretAccessKey, ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}) };
}

/** `attempt` begins the error. */
async function lookUp(region: string, attempt: string): Promise<Credentials> {
  const { S3Client } = await import('@aws-sdk/client-s3');
  const client = new S3Client({ region });
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    const late = Object.assign(new Error(`no answer in ${LOOKUP_LIMIT_MS} ms`), {
      name: 'CredentialsProviderError',
    });
    timer = setTimeout(() => reject(late), LOOKUP_LIMIT_MS);
  });
  try {
    return await Promise.race([client.config.credentials(), limit]);
  } catch (error) {
    throw explainAwsError(attempt, asMissing(error));
  } finally {
    clearTimeout(timer);
    client.destroy();
  }
}

/** The default chain ends in instance metadata, whose failures have many names; all mean that nothing was found. */
function asMissing(error: unknown): Error {
  return Object.assign(new Error('no credentials', { cause: error }), { name: 'CredentialsProviderError' });
}

async function assumeRole(request: CredentialsRequest, role: string): Promise<Credentials> {
  const { AssumeRoleCommand, AssumeRoleWithWebIdentityCommand, STSClient } = await import(
    '@aws-sdk/client-sts'
  );
  const attempt = `assuming the role ${role} failed`;
  const token = await fetchToken(request, attempt);
  const { region, endpoint, env } = request;
  const client = new STSClient({
    ...computeFirstCallLimits(),
    region,
    ...(endpoint === undefined ? {} : { endpoint }),
    // A call with an identity token is not signed.
    ...(token === undefined ? { credentials: readEnvironment(env) ?? (await lookUp(region, attempt)) } : {}),
  });
  try {
    const assume = (DurationSeconds: number) => {
      const common = { RoleArn: role, RoleSessionName: request.sessionName, DurationSeconds };
      return token === undefined
        ? client.send(new AssumeRoleCommand(common))
        : client.send(new AssumeRoleWithWebIdentityCommand({ ...common, WebIdentityToken: token }));
    };
    const [long, short] = SESSION_SECONDS;
    const answer = await assume(long).catch((error: unknown) => {
      if (!isTooLong(error)) throw error;
      return assume(short);
    });
    return parseAssumed(answer.Credentials, attempt);
  } catch (error) {
    throw explainAwsError(attempt, error);
  } finally {
    client.destroy();
  }
}

async function fetchToken(
  { fetchIdentityToken }: CredentialsRequest,
  attempt: string,
): Promise<string | undefined> {
  try {
    return await fetchIdentityToken?.(AUDIENCE);
  } catch (cause) {
    throw new MayflyError(`${attempt}: GitHub gave no identity token`, {
      kind: 'outside',
      hint: 'Re-run this job; https://www.githubstatus.com says whether GitHub has trouble.',
      cause,
    });
  }
}

/** The role, or a role that assumes another, allows no session of that length. */
const isTooLong = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ValidationError' && /DurationSeconds/.test(error.message);

interface AssumedCredentials {
  readonly AccessKeyId?: string | undefined;
  readonly SecretAccessKey?: string | undefined;
  readonly SessionToken?: string | undefined;
}

function parseAssumed(answer: AssumedCredentials | undefined, attempt: string): Credentials {
  const {
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    SessionToken: sessionToken,
  } = answer ?? {};
  if (!accessKeyId || !secretAccessKey || !sessionToken) {
    throw new MayflyError(`${attempt}: AWS answered without credentials`, {
      kind: 'outside',
    });
  }
  return { accessKeyId, secretAccessKey, sessionToken };
}
