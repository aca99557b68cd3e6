/** One label: what a check of Checkov or Trivy says of one resource. */
export interface Case {
  readonly rule: string;
  readonly check_id: string;
  readonly resource_address: string;
  readonly expected: 'pass' | 'fail';
  readonly plan: string;
}

export type Verdict = 'pass' | 'fail' | 'unknown' | 'no finding';

export interface Judged extends Case {
  readonly actual: Verdict;
}

/** A label that we hold to be no label of our rule, and why. */
export interface Disagreement extends Omit<Case, 'expected'> {
  readonly reason: string;
}

export interface Score {
  readonly agree: number;
  readonly of: number;
}

export interface RuleScore {
  readonly rule: string;
  readonly all: Score;
  /** Without the cases of the reasoned list. */
  readonly unlisted: Score;
}

export interface Agreement {
  readonly rules: readonly RuleScore[];
  readonly all: Score;
  readonly unlisted: Score;
  /** Disagreements without a reason. */
  readonly differs: readonly Judged[];
  readonly listed: readonly (Judged & { readonly reason: string })[];
  /** Entries of the list that agree by now. */
  readonly stale: readonly Disagreement[];
}

/** Entries of the list that no case is about are left alone: the cases may be others than those it was made for. */
export function computeAgreement(judged: readonly Judged[], list: readonly Disagreement[]): Agreement {
  const reasons = new Map(list.map((entry) => [keyOf(entry), entry]));
  const differing = judged.filter((item) => !agrees(item));
  const stale = judged.filter(agrees).flatMap((item) => reasons.get(keyOf(item)) ?? []);
  const isListed = (item: Judged) => !agrees(item) && reasons.has(keyOf(item));
  const scoresOf = (items: readonly Judged[]) => ({
    all: scoreOf(items),
    unlisted: scoreOf(items.filter((item) => !isListed(item))),
  });
  const ids = [...new Set(judged.map(({ rule }) => rule))].sort();
  return {
    rules: ids.map((rule) => ({ rule, ...scoresOf(judged.filter((item) => item.rule === rule)) })),
    ...scoresOf(judged),
    differs: differing.filter((item) => !isListed(item)),
    listed: differing.flatMap((item) => {
      const entry = reasons.get(keyOf(item));
      return entry === undefined ? [] : [{ ...item, reason: entry.reason }];
    }),
    stale,
  };
}

export function shareOf({ agree, of }: Score): number {
  return of === 0 ? 1 : agree / of;
}

export interface Thresholds {
  /** Shares from 0 to 1. */
  readonly overall: number;
  readonly rule: number;
}

/** What keeps the agreement from being good enough; empty when it is. Listed cases do not count. */
export function findShortfalls(agreement: Agreement, thresholds: Thresholds): string[] {
  const low = agreement.rules.filter(({ unlisted }) => shareOf(unlisted) < thresholds.rule);
  return [
    ...agreement.stale.map((entry) => `${describe(entry)} agrees by now: take it out of the list`),
    ...low.map(
      ({ rule, unlisted }) => `${rule} agrees in ${percent(unlisted)}, below ${thresholds.rule * 100} %`,
    ),
    ...(shareOf(agreement.unlisted) < thresholds.overall
      ? [`all rules agree in ${percent(agreement.unlisted)}, below ${thresholds.overall * 100} %`]
      : []),
  ];
}

export function percent(score: Score): string {
  return `${(100 * shareOf(score)).toFixed(1)} %`;
}

export function describe(item: Omit<Case, 'expected'>): string {
  return `${item.rule} (${item.check_id}) ${item.resource_address} in ${item.plan}`;
}

function agrees({ actual, expected }: Judged): boolean {
  return actual === expected;
}

function scoreOf(items: readonly Judged[]): Score {
  return { agree: items.filter(agrees).length, of: items.length };
}

function keyOf({ rule, check_id, resource_address, plan }: Omit<Case, 'expected'>): string {
  return JSON.stringify([rule, check_id, resource_address, plan]);
}
