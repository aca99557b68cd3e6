import { getIDToken } from '@actions/core';

/** GitHub's identity tokens; undefined where the job may not ask for them (no `id-token: write`). */
export function openIdentityTokens(
  env: Readonly<Record<string, string | undefined>>,
): ((audience: string) => Promise<string>) | undefined {
  if (!env.ACTIONS_ID_TOKEN_REQUEST_URL || !env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) return undefined;
  return (audience) => getIDToken(audience);
}
