import { MayflyError } from '../../core/errors.js';

interface ServiceError {
  readonly name: string;
  readonly message: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

export function isServiceError(error: unknown): error is ServiceError {
  return error instanceof Error;
}

/** The HTTP status of an AWS answer, or undefined when there was none. */
export function statusOf(error: unknown): number | undefined {
  return isServiceError(error) ? error.$metadata?.httpStatusCode : undefined;
}

export const isNotFound = (error: unknown): boolean => statusOf(error) === 404;

/** A conditional write that lost: another run wrote first. */
export const isConflict = (error: unknown): boolean =>
  statusOf(error) === 412 || statusOf(error) === 409 || statusOf(error) === 404;

const CREDENTIALS_HINT =
  'Run aws-actions/configure-aws-credentials before this step, set the input role-to-assume (with the permission ' +
  'id-token: write), or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.';

/**
 * Error names to what they mean.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html and
 * https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
 */
const MEANINGS: readonly (readonly [RegExp, string, string])[] = [
  [/^CredentialsProviderError$/, 'no AWS credentials were found', CREDENTIALS_HINT],
  [
    /^(InvalidClientTokenId|InvalidAccessKeyId|UnrecognizedClientException|SignatureDoesNotMatch|AuthFailure)$/,
    'AWS does not accept these credentials',
    CREDENTIALS_HINT,
  ],
  [
    /^(ExpiredToken|ExpiredTokenException|RequestExpired)$/,
    'the AWS credentials have expired',
    CREDENTIALS_HINT,
  ],
  [
    /^(AccessDenied|AccessDeniedException|Forbidden|403)$/,
    'AWS denied the call',
    'Give the role that runs Mayfly the permissions listed in docs/permissions.md.',
  ],
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'the host was not found', 'Check the region and the input aws-endpoint-url.'],
  [/^(ECONNREFUSED|ECONNRESET)$/, 'the connection was refused', 'Check the input aws-endpoint-url.'],
  [
    /^TimeoutError$/,
    'there was no answer in time',
    'Try again; check the network and the input aws-endpoint-url.',
  ],
];

/** Turns what the SDK threw into an error that says what was tried, what it means and what to do. */
export function explainAwsError(attempt: string, error: unknown): MayflyError {
  if (error instanceof MayflyError) return error;
  const { name, message } = isServiceError(error) ? error : { name: 'unknown', message: String(error) };
  const code = (error as { code?: string } | undefined)?.code ?? name;
  const [, meaning, hint] = MEANINGS.find(([pattern]) => pattern.test(name) || pattern.test(code)) ?? [
    undefined,
    `${name}: ${message}`,
    undefined,
  ];
  const input = /credentials/.test(meaning);
  return new MayflyError(`${attempt}: ${meaning}`, {
    kind: input ? 'input' : 'outside',
    ...(hint === undefined ? {} : { hint }),
    cause: error,
  });
}
