import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../adapters/folders/list-files.js';
import type { PolicyConfig } from '../core/config/config.js';
import { renderConfigProblems } from '../core/config/problems.js';
import { MayflyError } from '../core/errors.js';
import { computeGlobBase } from '../core/files/globs.js';
import { type PolicyFiles, selectPolicyFiles } from '../core/policy/custom/files.js';
import { type PolicyFile, parseCustomPolicies } from '../core/policy/custom/parse.js';
import { findUnknownSettings } from '../core/policy/custom/unknown-settings.js';
import type { Rule } from '../core/policy/rule.js';

/** Rules of the user's own, from the files of the working directory. */
export interface CustomPolicies {
  readonly rules: readonly Rule[];
  readonly rego: readonly PolicyFile[];
  /** All files that hold policies, those of Rego too. */
  readonly files: readonly PolicyFile[];
}

export interface CustomPolicyRequest {
  /** Absolute path that the globs are relative to. */
  readonly workingDirectory: string;
  readonly policy: PolicyConfig;
  /** Name of the configuration file, for messages. */
  readonly configFile: string;
}

/** Throws MayflyError (`input`) with every mistake of every file, and for a glob that matches nothing. */
export async function loadCustomPolicies(request: CustomPolicyRequest): Promise<CustomPolicies> {
  const { workingDirectory, policy, configFile } = request;
  const found = await findPolicyFiles(workingDirectory, policy.custom);
  refuseMisses(found, configFile);
  const [ruleFiles, rego] = await Promise.all([
    readFiles(workingDirectory, found.rules),
    readFiles(workingDirectory, found.rego),
  ]);
  const { rules, problems } = parseCustomPolicies({ files: ruleFiles });
  const settings = { file: configFile, settings: policy.rules, rules, hasRego: rego.length > 0 };
  const all = problems.length > 0 ? problems : findUnknownSettings(settings);
  if (all.length > 0) throw new MayflyError(renderConfigProblems(all), { kind: 'input' });
  return { rules, rego, files: [...ruleFiles, ...rego] };
}

export async function findPolicyFiles(root: string, patterns: readonly string[]): Promise<PolicyFiles> {
  const folders = [...new Set(patterns.map(computeGlobBase))];
  const paths = await Promise.all(folders.map((folder) => listFiles({ root, folder })));
  return selectPolicyFiles(patterns, paths.flat());
}

export function readFiles(root: string, paths: readonly string[]): Promise<PolicyFile[]> {
  return Promise.all(paths.map(async (file) => ({ file, text: await readFile(join(root, file), 'utf8') })));
}

/** A policy that silently is not there would pass everything. */
function refuseMisses({ unmatched, others }: PolicyFiles, file: string): void {
  const path = 'checks.policy.custom';
  const problems = [
    ...unmatched.map((pattern) => ({
      file,
      path,
      message: `no file matches ${JSON.stringify(pattern)}`,
      hint: 'globs are relative to the working directory',
    })),
    ...others.map((other) => ({
      file,
      path,
      message: `${other} is no policy`,
      hint: 'rules end with .yml or .yaml, their tests with .test.yml, Rego policies with .rego',
    })),
  ];
  if (problems.length > 0) throw new MayflyError(renderConfigProblems(problems), { kind: 'input' });
}
