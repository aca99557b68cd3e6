import type { MayflyError } from '../../core/errors.js';
import { explainAwsError } from './aws-error.js';

/** The promise's own end, or the signal's reason as soon as that aborts: the SDK waits between attempts without asking it. */
export function awaitAnswer<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

const DENIED = /^(AccessDenied|AccessDeniedException|Forbidden|ForbiddenException|403)$/;

export interface FailedCall {
  /** What was tried, for people. */
  readonly attempt: string;
  /** Action of IAM that allows the call. */
  readonly grant: string;
  readonly error: unknown;
}

/** As `explainAwsError`; where AWS denied the call, it says which action to grant. */
export function explainCall({ attempt, grant, error }: FailedCall): MayflyError {
  const denied = error instanceof Error && DENIED.test(error.name);
  return explainAwsError(
    attempt,
    error,
    denied ? { hint: `Grant \`${grant}\` to the role that runs Mayfly.` } : {},
  );
}
