import type { PolicyFile } from '../core/policy/custom/parse.js';
import type { RegoPolicies } from '../ports.js';
import type { RegoPlace } from './open-policy-programs.js';

/** Undefined without policies: their program is looked for, and its code loaded, only where there are some. */
export async function openRego(
  files: readonly PolicyFile[],
  { env, folders }: RegoPlace,
): Promise<RegoPolicies | undefined> {
  if (files.length === 0) return undefined;
  const { openPolicyPrograms } = await import('./open-policy-programs.js');
  const programs = openPolicyPrograms({ env, folders });
  return { judge: (planJson, signal) => programs.judge({ files, planJson, signal }) };
}
