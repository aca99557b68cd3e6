import { z } from 'zod';
import { MayflyError } from '../errors.js';

const branch = z.object({
  sha: z.string().min(1),
  ref: z.string().min(1),
  /** Null when the fork was deleted. */
  repo: z.object({ full_name: z.string() }).nullable(),
});

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request, the parts in use. */
export const pullRequestPayload = z.object({
  action: z.string().min(1),
  /** Only of `labeled` and `unlabeled`. */
  label: z.object({ name: z.string() }).optional(),
  sender: z.object({ login: z.string() }).optional(),
  pull_request: z.object({
    number: z.number().int().positive(),
    state: z.enum(['open', 'closed']).optional(),
    draft: z.boolean().optional(),
    head: branch,
    base: branch,
  }),
});

const inputValue = z.union([z.string(), z.number(), z.boolean()]).nullable();

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_dispatch, the parts in use. */
export const dispatchPayload = z.object({
  inputs: z.record(z.string(), inputValue).nullish(),
  sender: z.object({ login: z.string() }).optional(),
});

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#issue_comment, the parts in use. */
export const commentPayload = z.object({
  action: z.string().min(1),
  issue: z.object({
    number: z.number().int().positive(),
    /** Only of pull requests. */
    pull_request: z.object({}).optional(),
  }),
  comment: z.object({
    id: z.number().int().positive(),
    body: z.string(),
    /** Null when the account is gone. */
    user: z.object({ login: z.string(), id: z.number().int(), type: z.string().default('User') }).nullable(),
  }),
});

export type PullRequestPayload = z.infer<typeof pullRequestPayload>;

interface PayloadRequest<T> {
  readonly schema: z.ZodType<T>;
  readonly eventName: string;
  readonly payload: unknown;
}

/** Throws MayflyError (`input`) that names the first field that is not as GitHub sends it. */
export function parsePayload<T>({ schema, eventName, payload }: PayloadRequest<T>): T {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue === undefined || issue.path.length === 0 ? 'the payload' : issue.path.join('.');
  throw new MayflyError(`the payload of event ${eventName} is malformed at ${field}: ${issue?.message}`, {
    kind: 'input',
    hint: 'run Mayfly in the workflow that GitHub starts for the event, with GITHUB_EVENT_PATH as GitHub sets it',
    cause: result.error,
  });
}
