import { z } from 'zod';
import { describeFailure } from './failure.js';
import type { GitHub } from './github.js';

export const userSchema = z.object({ login: z.string(), type: z.string().default('User') });
export type User = z.infer<typeof userSchema>;

/** The author of comments under GITHUB_TOKEN. */
const ACTIONS_LOGIN = 'github-actions[bot]';

/** Our own login; undefined for tokens that belong to an app, which GitHub does not tell who they are. */
export async function fetchOwnLogin(github: GitHub): Promise<string | undefined> {
  try {
    const { data } = await github.rest.users.getAuthenticated();
    return userSchema.parse(data).login;
  } catch (error) {
    if (describeFailure(error).status === 403) return undefined;
    throw error;
  }
}

/**
 * Those of `items` that we wrote. Without a login of our own we are an app: GITHUB_TOKEN's if that wrote any of them,
 * else whichever bot did.
 */
export function pickOwn<T extends { readonly user: User | null }>(
  items: readonly T[],
  ownLogin: string | undefined,
): readonly T[] {
  const by = (login: string) => items.filter(({ user }) => user?.login.toLowerCase() === login.toLowerCase());
  if (ownLogin !== undefined) return by(ownLogin);
  const actions = by(ACTIONS_LOGIN);
  return actions.length > 0 ? actions : items.filter(({ user }) => user?.type === 'Bot');
}
