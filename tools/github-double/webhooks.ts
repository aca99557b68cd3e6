import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Json } from './trim.js';

/** What GitHub tells a workflow: the event's name and the content of its event file. */
export interface Webhook {
  readonly eventName: string;
  readonly payload: Json;
}

export interface WebhookContext {
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
  /** 40 hex digits. */
  readonly headSha: string;
  readonly title?: string;
  readonly author?: string;
  readonly headRef?: string;
  readonly baseRef?: string;
  /** `owner/name` of the head repository when it is a fork. */
  readonly fork?: string;
  readonly draft?: boolean;
  readonly labels?: readonly string[];
}

interface Kind {
  readonly event: string;
  readonly action?: string;
  /** Changes the adapted example into what the kind means. */
  readonly derive?: (payload: Json, details: WebhookDetails) => void;
}

/** Further values of single kinds. */
export interface WebhookDetails extends WebhookContext {
  /** synchronize, push: the SHA before. */
  readonly before?: string;
  /** labeled. */
  readonly label?: string;
  /** issue_comment. */
  readonly comment?: string;
  readonly commentAuthor?: string;
  /** The number of the author's account. */
  readonly commentAuthorId?: number;
  readonly commentAuthorType?: 'User' | 'Bot';
  readonly commentId?: number;
  /** workflow_dispatch. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly workflow?: string;
  /** schedule. */
  readonly cron?: string;
}

const AT = '2026-11-21T10:00:00Z';

const KINDS = {
  opened: { event: 'pull_request', action: 'opened' },
  reopened: { event: 'pull_request', action: 'reopened' },
  ready_for_review: { event: 'pull_request', action: 'ready_for_review' },
  synchronize: {
    event: 'pull_request',
    action: 'synchronize',
    derive: (payload, { before = '0'.repeat(40), headSha }) =>
      Object.assign(payload, { before, after: headSha }),
  },
  labeled: {
    event: 'pull_request',
    action: 'labeled',
    derive: (payload, { label = 'preview' }) => {
      Object.assign(payload.label as Json, { name: label });
      (pullOf(payload).labels as unknown[]).push(payload.label);
    },
  },
  unlabeled: {
    event: 'pull_request',
    action: 'unlabeled',
    derive: (payload, { label = 'preview' }) => Object.assign(payload.label as Json, { name: label }),
  },
  closed: { event: 'pull_request', action: 'closed', derive: (payload) => close(payload, false) },
  merged: { event: 'pull_request', action: 'closed', derive: (payload) => close(payload, true) },
  comment: { event: 'issue_comment', action: 'created', derive: commentOnPull },
  workflow_dispatch: {
    event: 'workflow_dispatch',
    derive: (payload, { inputs = {}, workflow = '.github/workflows/mayfly.yml', baseRef = 'main' }) =>
      Object.assign(payload, { inputs, workflow, ref: `refs/heads/${baseRef}` }),
  },
  push: {
    event: 'push',
    derive: (payload, { before = '0'.repeat(40), headSha, baseRef = 'main' }) =>
      Object.assign(payload, { before, after: headSha, ref: `refs/heads/${baseRef}`, deleted: false }),
  },
} satisfies Record<string, Kind>;

export type WebhookKind = keyof typeof KINDS | 'schedule';

/** A real payload of `@octokit/webhooks-examples`, adapted; throws when GitHub's webhook schema refuses it. */
export function createWebhook(kind: WebhookKind, details: WebhookDetails): Webhook {
  // No webhook, so no schema: the workflow's event file holds the cron line.
  if (kind === 'schedule')
    return { eventName: 'schedule', payload: { schedule: details.cron ?? '17 3 * * *' } };
  const { event, action, derive }: Kind = KINDS[kind];
  const payload = adapt(findExample(event, action), details);
  if (event === 'pull_request') describePull(payload, details);
  derive?.(payload, details);
  const accepts = validator(event, action);
  if (!accepts(payload)) throw new Error(`${kind}: ${JSON.stringify(accepts.errors)}`);
  return { eventName: event, payload };
}

/** Some examples are older than the schema; the first that it accepts is the one. */
function findExample(event: string, action: string | undefined): Json {
  const accepts = validator(event, action);
  const examples = loadExamples().find((one) => one.name === event)?.examples ?? [];
  const found = examples.find((one) => one.action === action && accepts(one));
  if (!found) throw new Error(`no valid example of ${event} ${action ?? ''}`);
  return found;
}

/** Names and addresses of the example's repository and number become the wanted ones. */
function adapt(example: Json, { repository, number }: WebhookContext): Json {
  const original = (example.repository as { full_name: string }).full_name;
  const [owner = '', name = ''] = repository.split('/');
  const [originalOwner = '', originalName = ''] = original.split('/');
  const text = JSON.stringify(example)
    .replaceAll(original, repository)
    .replaceAll(originalOwner, owner)
    .replaceAll(originalName, name)
    .replace(/(\/(?:pull|pulls|issues)\/)\d+/g, `$1${number}`);
  const { installation, organization, enterprise, ...payload } = JSON.parse(text) as Json;
  (payload.repository as Json).default_branch = 'main';
  return payload;
}

function pullOf(payload: Json): Json {
  return payload.pull_request as Json;
}

function describePull(payload: Json, context: WebhookContext): void {
  const { number, headSha, fork, headRef = `topic-${number}`, baseRef = 'main' } = context;
  const pull = pullOf(payload);
  const { repository } = payload as { repository: Json & { owner: Json } };
  const headOwner = (fork ?? context.repository).split('/')[0] ?? '';
  const author = context.author ?? 'octocat';
  Object.assign(payload, { number });
  Object.assign(payload.sender as Json, { login: author });
  Object.assign(pull.user as Json, { login: author });
  Object.assign(pull, {
    number,
    state: 'open',
    title: context.title ?? `Pull request ${number}`,
    draft: context.draft ?? false,
    labels: (context.labels ?? []).map((name) => labelOf(name, context.repository)),
    closed_at: null,
    merged_at: null,
    merged: false,
  });
  Object.assign(pull.head as Json, {
    label: `${headOwner}:${headRef}`,
    ref: headRef,
    sha: headSha,
    user: { ...repository.owner, login: headOwner },
    repo: fork ? forkOf(repository, fork) : structuredClone(repository),
  });
  Object.assign(pull.base as Json, {
    label: `${context.repository.split('/')[0]}:${baseRef}`,
    ref: baseRef,
    repo: structuredClone(repository),
  });
}

function labelOf(name: string, repository: string): Json {
  const url = `https://api.github.com/repos/${repository}/labels/${encodeURIComponent(name)}`;
  return { id: 1, node_id: 'MDU6TGFiZWwx', url, name, color: 'ededed', default: false, description: null };
}

function forkOf(repository: Json & { owner: Json }, fork: string): Json {
  const [login = '', name = ''] = fork.split('/');
  const text = JSON.stringify(repository).replaceAll(String(repository.full_name), fork);
  const copy = JSON.parse(text) as Json & { owner: Json };
  return { ...copy, id: Number(repository.id) + 1, name, fork: true, owner: { ...copy.owner, login } };
}

function close(payload: Json, merged: boolean): void {
  const pull = pullOf(payload);
  Object.assign(pull, { state: 'closed', closed_at: AT, merged });
  if (merged) Object.assign(pull, { merged_at: AT, merged_by: pull.user, merge_commit_sha: 'c'.repeat(40) });
}

function commentOnPull(payload: Json, details: WebhookDetails): void {
  const {
    repository,
    number,
    comment = '/mayfly deploy',
    commentAuthor = 'octocat',
    commentAuthorId = 583231,
    commentAuthorType = 'User',
    commentId = 1,
  } = details;
  const html = `https://github.com/${repository}/pull/${number}`;
  const url = `https://api.github.com/repos/${repository}/pulls/${number}`;
  Object.assign(payload.issue as Json, {
    number,
    title: details.title ?? `Pull request ${number}`,
    html_url: html,
    labels: (details.labels ?? []).map((name) => labelOf(name, repository)),
    pull_request: { url, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch` },
  });
  const one = payload.comment as Json & { user: Json };
  Object.assign(one, { id: commentId, body: comment, html_url: `${html}#issuecomment-${commentId}` });
  Object.assign(one.user, { login: commentAuthor, id: commentAuthorId, type: commentAuthorType });
  Object.assign(payload.sender as Json, { login: commentAuthor });
}

const require = createRequire(import.meta.url);
const readJson = (module: string): unknown => JSON.parse(readFileSync(require.resolve(module), 'utf8'));

interface Examples {
  readonly name: string;
  readonly examples: readonly Json[];
}
let examples: readonly Examples[] | undefined;
function loadExamples(): readonly Examples[] {
  examples ??= readJson('@octokit/webhooks-examples') as readonly Examples[];
  return examples;
}

let ajv: Ajv.default | undefined;
function validator(event: string, action: string | undefined): ValidateFunction {
  if (!ajv) {
    ajv = new Ajv.default({ strict: false, logger: false, allErrors: true, validateSchema: false });
    addFormats.default(ajv);
    // Without the list of all events, which ajv would compile whole (1.4 s).
    const { definitions } = readJson('@octokit/webhooks-schemas') as Json;
    ajv.addSchema({ definitions }, 'webhooks');
  }
  const check = ajv.getSchema(`webhooks#/definitions/${event}$${action ?? 'event'}`);
  if (!check) throw new Error(`no webhook schema of ${event} ${action ?? ''}`);
  return check;
}
