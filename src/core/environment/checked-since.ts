import type { EnvironmentRecord } from './record.js';

/** ISO time since when the environment is as its last deploy left it. */
export function computeCheckedSince({ history, createdAt }: EnvironmentRecord): string {
  return history.at(-1)?.at ?? createdAt;
}
