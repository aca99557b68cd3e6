/** Token permissions by GitHub's workflow names; absent means write. */
export type TokenPermissions = Readonly<Partial<Record<PermissionName, 'write' | 'read' | 'none'>>>;
export type PermissionName =
  | 'actions'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'issues'
  | 'metadata'
  | 'pull-requests';

export interface TokenSeed {
  readonly login: string;
  /** `installation` tokens belong to an app (as GITHUB_TOKEN does): no GET /user, but check runs. */
  readonly kind: 'installation' | 'user';
  readonly permissions?: TokenPermissions;
}

/** Accepted by every double: the workflow's GITHUB_TOKEN, with every permission, writing as `github-actions[bot]`. */
export const ACTIONS_TOKEN = 'ghs_doubleactions';
/** Accepted by every double: a personal token of `octocat`. */
export const USER_TOKEN = 'ghp_doubleoctocat';

export const DEFAULT_TOKENS: Readonly<Record<string, TokenSeed>> = {
  [ACTIONS_TOKEN]: { login: 'github-actions[bot]', kind: 'installation' },
  [USER_TOKEN]: { login: 'octocat', kind: 'user' },
};

/** `token x` and `Bearer x` are the same to GitHub. */
export function parseAuthorization(header: string): string | undefined {
  return /^(?:token|bearer) (\S+)$/i.exec(header)?.[1];
}
