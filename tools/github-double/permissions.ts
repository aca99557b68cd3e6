import { ApiError } from './api-error.js';
import type { PermissionName, TokenSeed } from './tokens.js';

interface Need {
  /** Any one of them is enough. */
  readonly anyOf: readonly PermissionName[];
  readonly level: 'read' | 'write';
}

const need = (level: Need['level'], ...anyOf: PermissionName[]): Need => ({ level, anyOf });
const talk = need('write', 'pull-requests', 'issues');
const listen = need('read', 'pull-requests', 'issues');

/** https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps */
const NEEDS: Readonly<Record<string, Need>> = {
  'actions/get-workflow-run': need('read', 'actions'),
  'actions/get-workflow-run-attempt': need('read', 'actions'),
  'checks/create': need('write', 'checks'),
  'checks/update': need('write', 'checks'),
  'checks/get': need('read', 'checks'),
  'checks/list-annotations': need('read', 'checks'),
  'checks/list-for-ref': need('read', 'checks'),
  'issues/add-labels': talk,
  'issues/create-comment': talk,
  'issues/delete-comment': talk,
  'git/get-commit': need('read', 'contents'),
  'git/get-tree': need('read', 'contents'),
  'issues/get-comment': listen,
  'issues/list-comments': listen,
  'issues/list-labels-on-issue': listen,
  'issues/remove-label': talk,
  'issues/update-comment': talk,
  'pulls/get': need('read', 'pull-requests'),
  'pulls/list': need('read', 'pull-requests'),
  'reactions/create-for-issue-comment': talk,
  'reactions/list-for-issue-comment': listen,
  'repos/create-deployment': need('write', 'deployments'),
  'repos/create-deployment-status': need('write', 'deployments'),
  'repos/get-content': need('read', 'contents'),
  'repos/get-deployment': need('read', 'deployments'),
  'repos/list-deployment-statuses': need('read', 'deployments'),
  'repos/list-deployments': need('read', 'deployments'),
};

/** Throws GitHub's 403 when the token may not do this. Public repositories are readable by every token. */
export function checkPermission(operationId: string, token: TokenSeed, isPrivate: boolean): void {
  const needed = NEEDS[operationId];
  if (!needed || (needed.level === 'read' && !isPrivate)) return;
  const levels = needed.anyOf.map((name) => token.permissions?.[name] ?? 'write');
  const enough = levels.some((level) => level === 'write' || level === needed.level);
  if (enough) return;
  throw new ApiError(403, refusal(token));
}

export function refusal(token: TokenSeed): string {
  return `Resource not accessible by ${token.kind === 'installation' ? 'integration' : 'personal access token'}`;
}
