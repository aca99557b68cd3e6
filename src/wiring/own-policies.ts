import type { PolicyConfig } from '../core/config/config.js';
import type { BasePolicies } from './base-policies.js';
import { type CustomPolicies, findPolicyFiles, loadCustomPolicies, readFiles } from './custom-policies.js';

export interface OwnPolicyRequest {
  /** Absolute path that the globs are relative to. */
  readonly workingDirectory: string;
  readonly policy: PolicyConfig;
  /** Name of the configuration file, for messages. */
  readonly configFile: string;
}

/** What the checkout has, and whether that is what the base branch has. */
export interface OwnPolicies extends CustomPolicies {
  readonly isMerged: (base: BasePolicies) => boolean;
}

/** Throws MayflyError (`input`) for mistakes in them, though the base branch's count: they are found before the merge. */
export async function loadOwnPolicies(request: OwnPolicyRequest): Promise<OwnPolicies> {
  const { workingDirectory, policy } = request;
  const loaded = await loadCustomPolicies(request);
  const { rules, rego } = await findPolicyFiles(workingDirectory, policy.custom);
  const files = await readFiles(workingDirectory, [...rules, ...rego]);
  return {
    ...loaded,
    isMerged: ({ files: merged }) =>
      merged.length === files.length &&
      files.every(({ file, text }) => merged.some((one) => one.file === file && one.text === text)),
  };
}
