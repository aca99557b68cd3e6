import { resolve } from 'node:path';
import type { PolicyConfig } from '../core/config/config.js';
import { MayflyError } from '../core/errors.js';
import { computeBlocking, evaluatePolicy } from '../core/policy/evaluate.js';
import type { Finding } from '../core/policy/finding.js';
import { computeRealFindings, computeRealPlan } from '../core/policy/reality.js';
import type { Rule } from '../core/policy/rule.js';
import { applyWaivers } from '../core/policy/waivers/apply-waivers.js';
import { reviewWaivers } from '../core/policy/waivers/review-waivers.js';
import { renderFindingTable } from '../core/report/cli-table.js';
import { renderSarif } from '../core/report/sarif.js';
import type { Plan } from '../core/terraform/plan.js';
import type { State } from '../core/terraform/state.js';
import type { CliFormat } from './cli-arguments.js';
import type { CliCommand, CliEnd } from './cli-command.js';
import { judgeByRego, loadCustom } from './cli-custom.js';
import { loadPolicy } from './load-policy.js';
import { readPlan, readState } from './terraform-files.js';

interface JudgedPlan {
  /** The file, as it was named. */
  readonly plan: string;
  readonly findings: readonly Finding[];
}

const FORMATS: Readonly<Record<CliFormat, (judged: readonly JudgedPlan[]) => string>> = {
  json: renderRows,
  table: (judged) => renderFindingTable(listFindings(judged)),
  sarif: (judged) => renderSarif({ environment: 'plan', findings: listFindings(judged) }),
};

/** Judges plans as `terraform show -json` prints them, and what was made of them; neither AWS nor GitHub is asked. */
export async function judgePlans(command: CliCommand): Promise<CliEnd> {
  const { args, currentDirectory, log } = command;
  if (args.plans.length === 0) {
    throw new MayflyError(args.state === undefined ? 'policy needs a plan' : '--state needs the plan too', {
      kind: 'input',
      hint: 'Try: terraform show -json plan.tfplan > plan.json, then policy --plan plan.json',
    });
  }
  const loaded = await loadPolicy(command);
  const { policy } = loaded;
  const custom = await loadCustom(command, loaded);
  const state = args.state === undefined ? undefined : await readState(resolve(currentDirectory, args.state));
  const read = await Promise.all(args.plans.map((plan) => readPlan(resolve(currentDirectory, plan))));
  const rego = await judgeByRego(command, { custom, policy, plans: read });
  const judged = read.map(({ plan }, index) => ({
    plan: args.plans[index] ?? '',
    findings: [...judge(plan, { state, policy, extraRules: custom.rules }), ...(rego[index] ?? [])],
  }));
  const waiving = { waivers: policy.waivers, today: new Date().toISOString().slice(0, 10) };
  for (const line of reviewWaivers({ ...waiving, findings: listFindings(judged), complete: true })) {
    log.warn(line);
  }
  const waived = judged.map(({ plan, findings }) => ({
    plan,
    findings: applyWaivers({ ...waiving, findings }),
  }));
  const isBlocked = computeBlocking(listFindings(waived), policy.failOn).length > 0;
  return { stdout: FORMATS[args.format](waived), outcome: isBlocked ? 'failed' : 'good' };
}

interface Basis {
  readonly state: State | undefined;
  readonly policy: PolicyConfig;
  readonly extraRules: readonly Rule[];
}

function judge(plan: Plan, { state, policy, extraRules }: Basis): Finding[] {
  const basis = { settings: policy.rules, extraRules };
  const planned = evaluatePolicy({ ...basis, plan });
  if (state === undefined) return planned;
  return computeRealFindings({
    planned,
    real: evaluatePolicy({ ...basis, plan: computeRealPlan(plan, state) }),
  });
}

function listFindings(judged: readonly JudgedPlan[]): Finding[] {
  return judged.flatMap(({ findings }) => findings);
}

function renderRows(judged: readonly JudgedPlan[]): string {
  const rows = judged.flatMap(({ plan, findings }) => findings.map((finding) => toRow(plan, finding)));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** These keys and no others: people parse them. SARIF has the rest. */
function toRow(plan: string, { rule, address, result, severity, message, location }: Finding) {
  return { plan, rule, address, result, severity, message, location: location ?? null };
}
