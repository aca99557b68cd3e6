import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { PolicyConfig } from '../core/config/config.js';
import { renderConfigProblems } from '../core/config/problems.js';
import { MayflyError } from '../core/errors.js';
import { computeBlocking, evaluatePolicy } from '../core/policy/evaluate.js';
import type { Finding } from '../core/policy/finding.js';
import { renderFindingTable } from '../core/report/cli-table.js';
import { parsePlanJson } from '../core/terraform/plan-json.js';
import type { CliCommand, CliEnd } from './cli-command.js';
import { loadConfig } from './load-config.js';

/** Without a configuration every rule counts, and failed findings of severity high or worse fail. */
const DEFAULTS: PolicyConfig = { failOn: 'high', rules: {}, waivers: [] };

/** Judges plans as `terraform show -json` prints them; neither AWS nor GitHub is asked. */
export async function judgePlans(command: CliCommand): Promise<CliEnd> {
  const { args, currentDirectory } = command;
  if (args.plans.length === 0) {
    throw new MayflyError('policy needs a plan', {
      kind: 'input',
      hint: 'Try: terraform show -json plan.tfplan > plan.json, then policy --plan plan.json',
    });
  }
  const policy = await loadPolicy(command);
  const judged = await Promise.all(
    args.plans.map(async (plan) => {
      const findings = evaluatePolicy({
        plan: await readPlan(resolve(currentDirectory, plan)),
        settings: policy.rules,
      });
      return { plan, findings };
    }),
  );
  const all = judged.flatMap(({ findings }) => findings);
  const outcome = computeBlocking(all, policy.failOn).length > 0 ? 'failed' : 'good';
  if (args.format === 'table') return { stdout: renderFindingTable(all), outcome };
  const rows = judged.flatMap(({ plan, findings }) => findings.map((finding) => toRow(plan, finding)));
  return { stdout: `${JSON.stringify(rows, null, 2)}\n`, outcome };
}

const toRow = (plan: string, { rule, address, result, severity, message, location }: Finding) => ({
  plan,
  rule,
  address,
  result,
  severity,
  message,
  location: location ?? null,
});

/** A configuration is used when it is named or there; a broken one is refused. */
async function loadPolicy({ args, workingDirectory }: CliCommand): Promise<PolicyConfig> {
  const loaded = await loadConfig({ workingDirectory, root: workingDirectory, config: args.config });
  if (loaded.ok) return loaded.config.checks.policy;
  if (loaded.missing && args.config === undefined) return DEFAULTS;
  throw new MayflyError(renderConfigProblems(loaded.problems), { kind: 'input' });
}

async function readPlan(path: string) {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    const what = cause.code === 'ENOENT' ? 'does not exist' : "can't be read";
    throw new MayflyError(`the plan ${path} ${what}`, { kind: 'input', cause });
  });
  try {
    return parsePlanJson(JSON.parse(text));
  } catch (cause) {
    throw new MayflyError(`${path} is no plan as \`terraform show -json\` prints it`, {
      kind: 'input',
      hint: cause instanceof MayflyError ? cause.message : 'It is not JSON.',
      cause,
    });
  }
}
