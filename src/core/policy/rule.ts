import type { PlannedResource } from '../terraform/plan.js';
import type { Block } from './block.js';
import type { Severity } from './finding.js';
import type { PlanIndex } from './plan-index.js';

/** One resource as a rule sees it. */
export interface Subject {
  readonly resource: PlannedResource;
  readonly block: Block;
  readonly index: PlanIndex;
}

/** What a rule comes to for one resource, before settings and waivers. */
export interface Judgement {
  readonly result: 'passed' | 'failed' | 'unknown';
  readonly message: string;
}

/** Pure and total: never throws, whatever stands in the plan. Undefined: the rule has nothing to say of this one. */
export type Judge = (subject: Subject) => Judgement | undefined;

/** One row of the policy table. */
export interface Rule {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly title: string;
  /** Resource types that it judges; `taggable` means every resource with `tags_all`, `*` every one. */
  readonly types: readonly string[] | 'taggable' | '*';
  /** Identifiers in CIS, Checkov (CKV…), Trivy (AWS-…) and Security Hub that it answers to. */
  readonly ids: readonly string[];
  /** Identifiers that ask for the opposite, since an environment must be easy to destroy. */
  readonly opposes?: readonly string[];
  readonly why: string;
  readonly remedy: string;
  readonly judge: Judge;
}

export const RULE_GROUPS = [
  'network',
  'public',
  'transport',
  'encryption',
  'iam',
  'compute',
  'secrets',
  'logging',
  'ephemeral',
  'cost',
  'tagging',
  'live',
] as const;
/** `custom` is the group of the user's own rules. */
export type RuleGroup = (typeof RULE_GROUPS)[number] | 'custom';

/** Ids of built-in and custom rules. */
export const RULE_ID_PATTERN = /^[A-Z]{2,12}-\d{2,3}$/;

/** Of a rule in Rego that names none: its path, such as `main.deny_public`. */
export const REGO_PATH_PATTERN = /^[A-Za-z_]\w*(?:\.\w+)+$/;

/** Whether settings and waivers may name it. */
export function isRuleId(id: string): boolean {
  return RULE_ID_PATTERN.test(id) || REGO_PATH_PATTERN.test(id);
}

/** A row without its group, which the table of the group adds. */
export type RuleRow = Omit<Rule, 'group'>;

/** In the order of their ids, whatever files the rows stand in. */
export function rulesOf(group: RuleGroup, rows: readonly RuleRow[]): readonly Rule[] {
  return rows.map((row) => ({ ...row, group })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
