import { z } from 'zod';
import { shorten } from '../../core/text/bytes.js';
import { plainLine } from '../../core/text/plain.js';

/** The parts of octokit's RequestError that matter; `response` is missing when no answer came. */
const requestErrorSchema = z.object({
  request: z.object({}),
  response: z
    .object({
      status: z.number(),
      headers: z.record(z.string(), z.union([z.string(), z.number()]).optional()),
    })
    .optional(),
});

/** An answer that says success and cannot be read, such as one cut in the middle. */
export class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer';
}

export interface Failure {
  /** Undefined when no (whole) answer came. */
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  /** One line without anything that acts on a terminal. */
  readonly message: string;
  /** Whether a write may have been carried out all the same: no answer, or one of a server in trouble. */
  readonly lost: boolean;
}

export function describeFailure(error: unknown): Failure {
  const message = shorten(plainLine(error instanceof Error ? error.message : String(error)), 300);
  const parsed = requestErrorSchema.safeParse(error);
  if (!parsed.success) {
    return { status: undefined, headers: {}, message, lost: error instanceof UnreadableAnswer };
  }
  const { response } = parsed.data;
  const status = response?.status;
  return { status, headers: response?.headers ?? {}, message, lost: status === undefined || status >= 500 };
}

export const isNotFound = (error: unknown): boolean => describeFailure(error).status === 404;

/**
 * Whether the token may not do this. GitHub answers 404 where it will not even say that the thing exists; a 403 may
 * also be the pace or a locked conversation.
 */
export function isPermissionMissing(error: unknown): boolean {
  const { status, message } = describeFailure(error);
  return status === 404 || (status === 403 && /resource not accessible/i.test(message));
}

/** `GitHub answered 502: Server Error`, or why there was no answer that could be used. */
export function renderFailure(error: unknown): string {
  if (error instanceof z.ZodError) {
    return `GitHub answered something unexpected: ${shorten(plainLine(z.prettifyError(error)), 300)}`;
  }
  const { status, message, lost } = describeFailure(error);
  if (status !== undefined) return `GitHub answered ${status}: ${message}`;
  return lost ? `GitHub did not answer: ${message}` : message;
}

/** What to do about a failed read; `permission` is what it needs. */
export function computeHint(error: unknown, permission: string): string {
  const { status } = describeFailure(error);
  if (status === 401)
    return 'The token is not valid (any more): pass `github-token: ${{ github.token }}` or a token that has not expired.';
  if (status === 403) return `Give the job \`permissions: ${permission}\`, or wait when it is a rate limit.`;
  return 'Run the job again; https://www.githubstatus.com says whether GitHub has trouble.';
}
