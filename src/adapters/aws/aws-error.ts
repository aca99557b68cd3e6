import { type FailureKind, MayflyError } from '../../core/errors.js';

interface ServiceError {
  readonly name: string;
  readonly message: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** What has a name and a message: errors of the SDK, and reasons of signals, which are no `Error` everywhere. */
export function isServiceError(error: unknown): error is ServiceError {
  const { name, message } = (error ?? {}) as Partial<ServiceError>;
  return typeof name === 'string' && typeof message === 'string';
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
  'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; in a workflow run aws-actions/configure-aws-credentials before ' +
  'this step, or set role-to-assume (with the permission id-token: write).';

/** The endpoint may come from an input, an option or the environment. */
export const ENDPOINT_NAMES = 'aws-endpoint-url (or AWS_ENDPOINT_URL)';

interface Meaning {
  /** Fits the error's name or code. */
  readonly pattern: RegExp;
  readonly meaning: string;
  readonly hint: string;
  readonly kind: FailureKind;
}

/**
 * Error names to what they mean.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html and
 * https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
 */
const MEANINGS: readonly Meaning[] = [
  {
    pattern: /^CredentialsProviderError$/,
    meaning: 'no AWS credentials were found',
    hint: CREDENTIALS_HINT,
    kind: 'input',
  },
  {
    pattern:
      /^(InvalidClientTokenId|InvalidAccessKeyId|UnrecognizedClientException|SignatureDoesNotMatch|AuthFailure)$/,
    meaning: 'AWS does not accept these credentials',
    hint: CREDENTIALS_HINT,
    kind: 'input',
  },
  {
    pattern: /^(ExpiredToken|ExpiredTokenException|RequestExpired)$/,
    meaning: 'the AWS credentials have expired',
    hint: CREDENTIALS_HINT,
    kind: 'input',
  },
  {
    pattern: /^(AccessDenied|AccessDeniedException|Forbidden|403)$/,
    meaning: 'AWS denied the call',
    hint: 'Give the role that runs Mayfly the permissions listed in docs/permissions.md.',
    kind: 'outside',
  },
  {
    pattern: /^(ENOTFOUND|EAI_AGAIN)$/,
    meaning: 'the host was not found',
    hint: `Check the region and ${ENDPOINT_NAMES}.`,
    kind: 'outside',
  },
  {
    pattern: /^(ECONNREFUSED|ECONNRESET)$/,
    meaning: 'the connection was refused',
    hint: `Check ${ENDPOINT_NAMES}.`,
    kind: 'outside',
  },
  {
    pattern: /^TimeoutError$/,
    meaning: 'there was no answer in time',
    hint: `Try again; check the network and ${ENDPOINT_NAMES}.`,
    kind: 'outside',
  },
];

/** Turns what the SDK threw into an error that says what was tried, what it means and what to do (`advice`: instead). */
export function explainAwsError(
  attempt: string,
  error: unknown,
  advice: { readonly hint?: string } = {},
): MayflyError {
  if (error instanceof MayflyError) return error;
  const { name, message } = isServiceError(error) ? error : { name: 'unknown', message: String(error) };
  const code = (error as { code?: string } | undefined)?.code ?? name;
  const known = MEANINGS.find(({ pattern }) => pattern.test(name) || pattern.test(code));
  if (known === undefined && FOREIGN_ANSWER.test(message)) return explainForeignAnswer(attempt, error);
  if (known === undefined) {
    return new MayflyError(`${attempt}: ${name}: ${message}`, { kind: 'outside', cause: error, ...advice });
  }
  const { meaning, hint, kind } = known;
  return new MayflyError(`${attempt}: ${meaning}`, { kind, hint, cause: error, ...advice });
}

/**
 * What the SDK makes of an answer that is not in the service's own form: it could not be read, or names no error.
 * https://github.com/smithy-lang/smithy-typescript/blob/main/packages/middleware-serde/src/deserializerMiddleware.ts
 */
const FOREIGN_ANSWER = /Deserialization error: to see the raw response|^Unknown(Error)?$/;

function explainForeignAnswer(attempt: string, cause: unknown): MayflyError {
  const status = statusOf(cause);
  const shown = status === undefined ? '' : ` (status ${status})`;
  return new MayflyError(`${attempt}: the answer${shown} does not come from AWS, or from anything like it`, {
    kind: 'outside',
    hint: `Check ${ENDPOINT_NAMES}, and whether a proxy answers in its place.`,
    cause,
  });
}
