import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { PolicyConfig } from '../core/config/config.js';
import { renderConfigProblems } from '../core/config/problems.js';
import { MayflyError } from '../core/errors.js';
import { computeBlocking, evaluatePolicy } from '../core/policy/evaluate.js';
import type { Finding } from '../core/policy/finding.js';
import { computeRealFindings, computeRealPlan } from '../core/policy/reality.js';
import { applyWaivers } from '../core/policy/waivers/apply-waivers.js';
import { reviewWaivers } from '../core/policy/waivers/review-waivers.js';
import { renderFindingTable } from '../core/report/cli-table.js';
import { renderSarif } from '../core/report/sarif.js';
import type { Plan } from '../core/terraform/plan.js';
import { parsePlanJson } from '../core/terraform/plan-json.js';
import type { State } from '../core/terraform/state.js';
import { parseStateJson } from '../core/terraform/state-json.js';
import type { CliFormat } from './cli-arguments.js';
import type { CliCommand, CliEnd } from './cli-command.js';
import { loadConfig } from './load-config.js';

/** Without a configuration every rule counts, and failed findings of severity high or worse fail. */
const DEFAULTS: PolicyConfig = { failOn: 'high', rules: {}, waivers: [] };

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
  const policy = await loadPolicy(command);
  const state = args.state === undefined ? undefined : await readState(resolve(currentDirectory, args.state));
  const judged = await Promise.all(
    args.plans.map(async (plan) => {
      const read = await readPlan(resolve(currentDirectory, plan));
      return { plan, findings: judge(read, { state, policy }) };
    }),
  );
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
}

function judge(plan: Plan, { state, policy }: Basis): Finding[] {
  const planned = evaluatePolicy({ plan, settings: policy.rules });
  if (state === undefined) return planned;
  const real = evaluatePolicy({ plan: computeRealPlan(plan, state), settings: policy.rules });
  return computeRealFindings({ planned, real });
}

function listFindings(judged: readonly JudgedPlan[]): Finding[] {
  return judged.flatMap(({ findings }) => findings);
}

function renderRows(judged: readonly JudgedPlan[]): string {
  const rows = judged.flatMap(({ plan, findings }) => findings.map((finding) => toRow(plan, finding)));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

function toRow(plan: string, finding: Finding) {
  const { rule, address, result, severity, message, location, planned, fingerprint, waiver } = finding;
  return {
    plan,
    rule,
    address,
    result,
    severity,
    message,
    location: location ?? null,
    ...(planned === undefined ? {} : { planned }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(waiver === undefined ? {} : { waiver }),
  };
}

/** A configuration is used when it is named or there; a broken one is refused. */
async function loadPolicy({ args, workingDirectory }: CliCommand): Promise<PolicyConfig> {
  const loaded = await loadConfig({ workingDirectory, root: workingDirectory, config: args.config });
  if (loaded.ok) return loaded.config.checks.policy;
  if (loaded.missing && args.config === undefined) return DEFAULTS;
  throw new MayflyError(renderConfigProblems(loaded.problems), { kind: 'input' });
}

const readPlan = (path: string): Promise<Plan> =>
  readJson(path, { what: 'plan', parse: parsePlanJson, madeBy: 'terraform show -json' });

const readState = (path: string): Promise<State> =>
  readJson(path, { what: 'state', parse: parseStateJson, madeBy: 'terraform show -json' });

interface JsonFile<T> {
  readonly what: string;
  readonly parse: (json: unknown) => T;
  readonly madeBy: string;
}

async function readJson<T>(path: string, { what, parse, madeBy }: JsonFile<T>): Promise<T> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    const why = cause.code === 'ENOENT' ? 'does not exist' : "can't be read";
    throw new MayflyError(`the ${what} ${path} ${why}`, { kind: 'input', cause });
  });
  try {
    return parse(JSON.parse(text));
  } catch (cause) {
    throw new MayflyError(`${path} is no ${what} as \`${madeBy}\` prints it`, {
      kind: 'input',
      hint: cause instanceof MayflyError ? cause.message : 'It is not JSON.',
      cause,
    });
  }
}
