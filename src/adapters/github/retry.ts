/** What is known of one failed attempt. */
export interface FailedAttempt {
  readonly method: string;
  /** Undefined when no answer came: refused, cut, timed out. */
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly message: string;
  /** Whether GitHub may have carried it out all the same. */
  readonly lost: boolean;
  /** 1 for the first. */
  readonly attempt: number;
  /** A POST that does no harm when GitHub carries it out twice. */
  readonly repeatable: boolean;
  /** Ms since the epoch. */
  readonly now: number;
}

/** Retries of one request, beside the first attempt. */
export const MAX_RETRIES = 3;
/** The longest wait before one retry; where GitHub asks for more, waiting is no use. */
const MAX_WAIT_MS = 60_000;
const BACKOFF_MS = 1000;

/** Ms to wait before the next attempt; undefined when there is to be none. */
export function computeWait(failed: FailedAttempt): number | undefined {
  if (failed.attempt > MAX_RETRIES) return undefined;
  const limited = computeLimitWait(failed);
  if (limited !== undefined) return limited <= MAX_WAIT_MS ? limited : undefined;
  if (failed.status === 409) return computeBackoff(failed.attempt);
  const safe = failed.method !== 'POST' || failed.repeatable;
  return failed.lost && safe ? computeBackoff(failed.attempt) : undefined;
}

/** 1 s, 2 s, 4 s. */
export function computeBackoff(attempt: number): number {
  return BACKOFF_MS * 2 ** (attempt - 1);
}

/** Whether GitHub said no to the pace, not to the request. */
function isRateLimited({ status, headers, message }: FailedAttempt): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  const exhausted = String(headers['x-ratelimit-remaining']) === '0';
  return headers['retry-after'] !== undefined || exhausted || /rate limit/i.test(message);
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api: the order of what to obey. */
function computeLimitWait(failed: FailedAttempt): number | undefined {
  if (!isRateLimited(failed)) return undefined;
  const retryAfter = toNumber(failed.headers['retry-after']);
  if (retryAfter !== undefined) return retryAfter * 1000;
  const reset = toNumber(failed.headers['x-ratelimit-reset']);
  if (reset !== undefined && String(failed.headers['x-ratelimit-remaining']) === '0') {
    return Math.max(reset * 1000 - failed.now, 0) + 1000;
  }
  return MAX_WAIT_MS;
}

function toNumber(header: string | number | undefined): number | undefined {
  const number = Number(header ?? Number.NaN);
  return Number.isFinite(number) && number >= 0 ? number : undefined;
}
