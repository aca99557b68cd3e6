import type { Finding } from '../core/policy/finding.js';
import { makeRegoFindings } from '../core/policy/rego/findings.js';
import type { CliCommand } from './cli-command.js';
import type { CustomPolicies } from './custom-policies.js';
import type { LoadedPolicy } from './load-policy.js';
import type { ReadPlan } from './terraform-files.js';

/** Rules of the user's own for the command line. CEL is loaded only for those who use it. */
export async function loadCustom(
  { workingDirectory }: CliCommand,
  { policy, file }: LoadedPolicy,
): Promise<CustomPolicies> {
  if (policy.custom.length === 0) return { rules: [], rego: [], files: [] };
  const { loadCustomPolicies } = await import('./custom-policies.js');
  return loadCustomPolicies({ workingDirectory, policy, configFile: file });
}

interface RegoJudgement {
  readonly custom: CustomPolicies;
  readonly policy: LoadedPolicy['policy'];
  readonly plans: readonly ReadPlan[];
}

/** What Rego policies find in each of the plans. */
export async function judgeByRego(
  { systemTemp, env, signal }: CliCommand,
  { custom, policy, plans }: RegoJudgement,
): Promise<readonly (readonly Finding[])[]> {
  if (custom.rego.length === 0) return plans.map(() => []);
  const { withPolicyPrograms } = await import('./open-policy-programs.js');
  return withPolicyPrograms({ tempDirectory: systemTemp, env }, (programs) =>
    Promise.all(
      plans.map(async ({ json }) => {
        const messages = await programs.judge({ files: custom.rego, planJson: json, signal });
        return makeRegoFindings({ messages, planJson: json, settings: policy.rules });
      }),
    ),
  );
}
