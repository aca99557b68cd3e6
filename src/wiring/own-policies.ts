import type { BasePolicies } from './base-policies.js';
import { type CustomPolicies, type CustomPolicyRequest, loadCustomPolicies } from './custom-policies.js';

/** What the checkout has, and whether that is what the base branch has. */
export interface OwnPolicies extends CustomPolicies {
  readonly isMerged: (base: BasePolicies) => boolean;
}

/** Throws MayflyError (`input`) for mistakes in them, though the base branch's count: they are found before the merge. */
export async function loadOwnPolicies(request: CustomPolicyRequest): Promise<OwnPolicies> {
  const loaded = await loadCustomPolicies(request);
  const { files } = loaded;
  return {
    ...loaded,
    isMerged: ({ files: merged }) =>
      merged.length === files.length &&
      files.every(({ file, text }) => merged.some((one) => one.file === file && one.text === text)),
  };
}
