import { hostname, userInfo } from 'node:os';

/**
 * `user@host` of this process, as Terraform names whoever holds a state lock:
 * https://github.com/hashicorp/terraform/blob/v1.14.0/internal/states/statemgr/locker.go, NewLockInfo
 */
export function computeHost(env: Readonly<Record<string, string | undefined>>): string {
  return `${findUser(env)}@${hostname()}`;
}

/** A user without an entry in the system's list, as in many containers, has no name: Go takes the variable then. */
function findUser(env: Readonly<Record<string, string | undefined>>): string {
  try {
    return userInfo().username;
  } catch {
    return env.USER ?? '';
  }
}
