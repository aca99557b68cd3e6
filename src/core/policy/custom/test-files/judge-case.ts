import type { Plan, Unknowns } from '../../../terraform/plan.js';
import { evaluatePolicy } from '../../evaluate.js';
import type { Finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import type { PolicyTest } from './parse-tests.js';
import { EXPECTATIONS, type Expectation } from './test-file.js';

/** How a case ended. */
export interface CaseResult {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly name: string | undefined;
  readonly result: 'passed' | 'failed';
  readonly expected: Expectation;
  readonly got: Expectation;
  /** What the rule said; empty for `none`. */
  readonly message: string;
}

export interface CaseRequest {
  readonly test: PolicyTest;
  /** Custom rules. */
  readonly rules: readonly Rule[];
  /** The plan of a case that names one. */
  readonly plan: Plan | undefined;
}

/** Worst first. */
const ORDER: readonly Expectation[] = ['failed', 'unknown', 'passed'];

/** Judges the case's plan and compares. */
export function judgeCase({ test, rules, plan }: CaseRequest): CaseResult {
  const { file, line, rule, name, expect: expected, address, environment } = test;
  const findings = evaluatePolicy({
    plan: plan ?? makePlan(test),
    settings: {},
    extraRules: rules,
    ...(environment === undefined ? {} : { environment: toFacts(environment) }),
  });
  const own = findings.filter(
    (finding) => finding.rule === rule && (address === undefined || finding.address === address),
  );
  const worst = ORDER.flatMap((result) => own.filter((finding) => finding.result === result))[0];
  const got = toExpectation(worst);
  const result = got === expected ? 'passed' : 'failed';
  return { file, line, rule, name, result, expected, got, message: worst?.message ?? '' };
}

function toExpectation(finding: Finding | undefined): Expectation {
  return EXPECTATIONS.find((result) => result === finding?.result) ?? 'none';
}

function toFacts({ name, pull_number, repository }: NonNullable<PolicyTest['environment']>) {
  return {
    name,
    ...(pull_number === undefined ? {} : { pullNumber: pull_number }),
    ...(repository === undefined ? {} : { repository }),
  };
}

function makePlan({ resource }: PolicyTest): Plan {
  const { type, name, values, unknown } = resource ?? { type: '', name: '', values: {}, unknown: [] };
  const address = `${type}.${name}`;
  const planned = {
    address,
    configAddress: address,
    module: '',
    type,
    name,
    provider: '',
    action: 'create',
    replacePaths: [],
    before: undefined,
    after: values,
    unknown: unknown.reduce<Unknowns>((tree, path) => mark(tree, parsePath(path)), {}),
    sensitive: false,
  } as const;
  return { terraformVersion: 'test', resources: [planned], outputs: [], configuration: new Map() };
}

/** `ingress[0].cidr` → `ingress`, 0, `cidr`. */
function parsePath(path: string): (string | number)[] {
  return [...path.matchAll(/\[(?<index>\d+)\]|(?<key>[\w-]+)/g)].map(({ groups }) =>
    groups?.index === undefined ? (groups?.key ?? '') : Number(groups.index),
  );
}

function mark(tree: Unknowns, [first, ...rest]: readonly (string | number)[]): Unknowns {
  if (first === undefined || tree === true) return true;
  const children = new Map(Object.entries(typeof tree === 'object' ? tree : {}));
  children.set(String(first), mark(children.get(String(first)) ?? false, rest));
  if (typeof first === 'string') return Object.fromEntries(children);
  const length = Math.max(...[...children.keys()].map(Number)) + 1;
  return Array.from({ length }, (_, index) => children.get(String(index)) ?? false);
}
