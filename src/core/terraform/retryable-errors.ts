import type { Diagnostic } from './diagnostic.js';

export interface RetryableError {
  readonly pattern: RegExp;
  /** Why another attempt may end otherwise, for the log. */
  readonly why: string;
  /** Where AWS or the provider says so. */
  readonly source: string;
}

/** What keeps a resource from its end only for a while. The provider itself waits for most of it, but not for ever. */
export const RETRYABLE_ERRORS: readonly RetryableError[] = [
  {
    pattern: /\bError acquiring the state lock\b/,
    why: 'another run holds the lock of the state',
    source: 'https://developer.hashicorp.com/terraform/language/state/locking',
  },
  {
    pattern: /\bDependencyViolation\b|has dependencies and cannot be deleted|has a dependent object/i,
    why: 'something that is being removed still uses it',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html',
  },
  {
    pattern: /\bInvalidNetworkInterface\.InUse\b|network interface .{0,80}(?:is )?(?:currently )?in use/i,
    why: 'AWS has not let go of a network interface yet',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html',
  },
  {
    pattern:
      /\b(?:InvalidIPAddress|InvalidGroup|InvalidParameterValue)\.InUse\b|\bVolumeInUse\b|\bAuthFailure\b.*network interface/i,
    why: 'it is still in use',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html',
  },
  {
    pattern:
      /\bResourceInUse(?:Exception|Fault)?\b|\bResource\.?InUse\b|\bFileSystemInUse\b|is currently in use by/i,
    why: 'it is still in use',
    source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteTargetGroup.html',
  },
  {
    pattern:
      /\bOperationAborted\b|\bConflictException\b|\bConcurrentModification(?:Exception)?\b|\bConcurrentUpdateException\b/,
    why: 'AWS is still busy with another change of it',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
  },
  {
    pattern: /\bBucketNotEmpty\b/,
    why: 'something was written into the bucket while it was emptied',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html',
  },
  {
    pattern: /\bDeleteConflict\b|\bNoSuchEntity\b/,
    why: 'IAM has not seen the changes before it yet',
    source:
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency',
  },
  {
    pattern:
      /\bInvalid\w*State(?:Fault|Exception)?\b|\bIncorrectState\b|\bClusterContains(?:Services|Tasks|ContainerInstances)Exception\b/,
    why: 'it is in the middle of another change',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBInstance.html',
  },
  {
    pattern:
      /\bThrottl(?:ing|ed)(?:Exception)?\b|\bTooManyRequests(?:Exception)?\b|\bRequestLimitExceeded\b|\bSlowDown\b/,
    why: 'AWS is asked too often',
    source: 'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
  },
  {
    pattern:
      /\b(?:ServiceUnavailable|InternalError|InternalFailure|RequestTimeout)(?:Exception)?\b|StatusCode: 5\d\d\b/,
    why: 'AWS failed by itself',
    source: 'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
  },
];

/** Why a destroy that failed may end otherwise when it is tried again; undefined when it would not. */
export function explainRetry(diagnostics: readonly Diagnostic[]): string | undefined {
  const texts = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ summary, detail }) => `${summary}\n${detail}`);
  return RETRYABLE_ERRORS.find(({ pattern }) => texts.some((text) => pattern.test(text)))?.why;
}
