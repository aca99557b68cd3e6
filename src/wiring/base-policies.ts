import { renderConfigProblems } from '../core/config/problems.js';
import { MayflyError } from '../core/errors.js';
import { selectPolicyFiles } from '../core/policy/custom/files.js';
import { type PolicyFile, parseCustomPolicies } from '../core/policy/custom/parse.js';
import type { Rule } from '../core/policy/rule.js';
import type { Forge } from '../ports.js';

export interface BasePolicyRequest {
  readonly forge: Forge;
  /** The base branch. */
  readonly ref: string;
  /** `checks.policy.custom` as the base branch has it. */
  readonly patterns: readonly string[];
  /** The working directory, relative to the repository's root; empty for the root itself. */
  readonly folder: string;
}

/** Custom policies as the base branch has them. */
export interface BasePolicies {
  readonly rules: readonly Rule[];
  readonly rego: readonly PolicyFile[];
  /** All files that hold policies, for comparison. */
  readonly files: readonly PolicyFile[];
  /** What of it does not count, one sentence each. */
  readonly warnings: readonly string[];
}

/**
 * Throws MayflyError (`outside`) where GitHub does not tell what is there: a policy that silently is missing would let
 * everything pass. A file that is broken on the base branch is a warning, and its good rules count.
 */
export async function fetchBasePolicies(request: BasePolicyRequest): Promise<BasePolicies> {
  const { ref, patterns } = request;
  const { rules, rego, unmatched } = selectPolicyFiles(patterns, await fetchPaths(request));
  const [ruleFiles, regoFiles] = await Promise.all([fetchFiles(request, rules), fetchFiles(request, rego)]);
  const parsed = parseCustomPolicies({ files: ruleFiles });
  return {
    rules: parsed.rules,
    rego: regoFiles,
    files: [...ruleFiles, ...regoFiles],
    warnings: [
      ...unmatched.map(
        (pattern) => `no file of ${ref} matches the custom policies ${JSON.stringify(pattern)}`,
      ),
      ...parsed.problems.map(
        (problem) => `a custom policy of ${ref} does not count: ${renderConfigProblems([problem])}`,
      ),
    ],
  };
}

async function fetchPaths({ forge, ref, folder }: BasePolicyRequest): Promise<readonly string[]> {
  const paths = await forge.fetchPaths(ref);
  if (paths === undefined) throw explainUnread(`the files of ${ref}`);
  const prefix = folder === '' ? '' : `${folder}/`;
  return paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
}

function fetchFiles(
  { forge, ref, folder }: BasePolicyRequest,
  paths: readonly string[],
): Promise<PolicyFile[]> {
  return Promise.all(
    paths.map(async (file) => {
      const text = await forge.requireFile(folder === '' ? file : `${folder}/${file}`, ref);
      if (text === undefined) throw explainUnread(`${file} of ${ref}`);
      return { file, text };
    }),
  );
}

function explainUnread(what: string): MayflyError {
  return new MayflyError(`the custom policies can't be read: GitHub does not give ${what}`, {
    kind: 'outside',
    hint: 'Grant `contents: read` under `permissions` in the workflow, and re-run the job.',
  });
}
