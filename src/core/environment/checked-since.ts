import type { EnvironmentRecord } from './record.js';

/**
 * ISO time since when the environment is what its last deploy made it: the begin of that deploy, so that what it logged
 * on its way up counts in a later check too. Records of earlier versions know only its end.
 */
export function computeCheckedSince({ deployedSince, history, createdAt }: EnvironmentRecord): string {
  return deployedSince ?? history.at(-1)?.at ?? createdAt;
}
