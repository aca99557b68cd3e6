import type { PolicyConfig } from '../config/config.js';
import type { Plan, PlannedResource } from '../terraform/plan.js';
import type { PolicyFacts } from './facts.js';
import { type Finding, SEVERITIES, type Severity } from './finding.js';
import { PlanIndex } from './plan-index.js';
import type { Rule } from './rule.js';
import { RULES } from './rules/index.js';

export { RULES } from './rules/index.js';

export interface PolicyOptions extends PolicyFacts {
  readonly plan: Plan;
  readonly settings: PolicyConfig['rules'];
  /** Rules of the user's own, judged after those that are built in. */
  readonly extraRules?: readonly Rule[];
  /** Rules that the stack breaks on purpose: rule id to reason. */
  readonly intended?: Readonly<Record<string, string>>;
  readonly stack?: string;
}

/** Judges every resource that exists after apply by every rule that is not off, in the table's order. */
export function evaluatePolicy(options: PolicyOptions): Finding[] {
  const index = new PlanIndex(options.plan, options);
  return [...RULES, ...(options.extraRules ?? [])].flatMap((rule) => {
    if (options.settings[rule.id]?.off) return [];
    return subjectsOf(rule, index).flatMap((resource) => judgeResource(resource, { rule, index, options }));
  });
}

interface Question {
  readonly rule: Rule;
  readonly index: PlanIndex;
  readonly options: PolicyOptions;
}

function judgeResource(resource: PlannedResource, { rule, index, options }: Question): Finding[] {
  const judge = () => rule.judge({ resource, block: index.blockOf(resource), index });
  const judgement = judge();
  if (judgement === undefined) return [];
  const finding: Finding = {
    rule: rule.id,
    title: rule.title,
    group: rule.group,
    severity: computeSeverity(rule, options.settings),
    address: resource.address,
    ...(options.stack === undefined ? {} : { stack: options.stack }),
    ...judgement,
    remedy: rule.remedy,
    ...(judgement.result === 'failed'
      ? {
          fingerprint: index.collectEvidence(judge).fingerprint({
            rule: rule.id,
            address: resource.address,
            environment: options.environment?.name,
            hidesValues: rule.group === 'secrets',
          }),
        }
      : {}),
  };
  return [waive(finding, options.intended?.[rule.id])];
}

function computeSeverity({ id, severity }: Rule, settings: PolicyConfig['rules']): Severity {
  const setting = settings[id];
  return setting === undefined || setting.off ? severity : (setting.severity ?? severity);
}

/** Failed findings at or above the severity `failOn`. Unknown ones never block. */
export function computeBlocking(findings: readonly Finding[], failOn: Severity): Finding[] {
  const rank = SEVERITIES.indexOf(failOn);
  return findings.filter(
    (finding) => finding.result === 'failed' && SEVERITIES.indexOf(finding.severity) <= rank,
  );
}

function subjectsOf(rule: Rule, index: PlanIndex): readonly PlannedResource[] {
  if (typeof rule.types === 'string') return index.live;
  return rule.types.flatMap((type) => index.ofType(type));
}

function waive(finding: Finding, reason: string | undefined): Finding {
  if (reason === undefined || finding.result === 'passed') return finding;
  return { ...finding, result: 'waived', waiver: { reason } };
}
