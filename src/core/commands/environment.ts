import { pickInherited } from './inherited.js';

/** Shorter ones are made up for emulators, and would hide ordinary words. */
const SHORTEST_KEY = 16;

export interface CommandEnvironmentOptions {
  /** The environment that Mayfly itself was started with. */
  readonly inherited: Readonly<Record<string, string | undefined>>;
  /** AWS as Mayfly uses it; undefined where it does not. */
  readonly aws:
    | {
        readonly region: string;
        /** An AWS-compatible endpoint that is not AWS itself. */
        readonly endpoint: string | undefined;
        readonly credentials: {
          readonly accessKeyId: string;
          readonly secretAccessKey: string;
          readonly sessionToken?: string | undefined;
        };
      }
    | undefined;
}

/** What would lead to other credentials, or another region, than those that Mayfly uses. */
const OTHER_AWS =
  /^AWS_(PROFILE|DEFAULT_PROFILE|DEFAULT_REGION|SESSION_TOKEN|ENDPOINT_URL|ROLE_ARN|WEB_IDENTITY_TOKEN_FILE)$/;

/** The environment of every command, but for what the environment under test gives: its AWS is Mayfly's own. */
export function computeCommandEnvironment({
  inherited,
  aws,
}: CommandEnvironmentOptions): Record<string, string> {
  const kept = pickInherited(inherited);
  if (aws === undefined) return kept;
  const { region, endpoint, credentials } = aws;
  return {
    ...Object.fromEntries(Object.entries(kept).filter(([name]) => !OTHER_AWS.test(name))),
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    ...(credentials.sessionToken === undefined ? {} : { AWS_SESSION_TOKEN: credentials.sessionToken }),
    ...(endpoint === undefined ? {} : { AWS_ENDPOINT_URL: endpoint }),
  };
}

/** Values of AWS keys that no report may show. */
export const listAwsSecrets = (variables: Readonly<Record<string, string>>): string[] =>
  [variables.AWS_SECRET_ACCESS_KEY, variables.AWS_SESSION_TOKEN]
    .filter((key) => key !== undefined)
    .filter((key) => key.length >= SHORTEST_KEY);
