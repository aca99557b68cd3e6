import type { Finding, FindingResult } from '../policy/finding.js';
import type { Flip, Report } from './report.js';
import { STATUSES } from './status.js';
import { isCommand } from './tests.js';

export type Results = Readonly<Record<string, string>>;

/** What `before` and `after` say of something that was not there. */
const NEW = 'new';
const GONE = 'gone';

const VERDICT = 'verdict';
const SMOKE = 'smoke/';
const COMMAND = 'command/';
const POLICY = 'policy/';
const LIVE = `${POLICY}LIV-`;
/** The worst wins where a rule says several things of one resource. */
const KEPT: readonly FindingResult[] = ['waived', 'unknown', 'failed'];

/**
 * What the record keeps of a run, for the next one to compare with: `verdict`, `smoke/<name>`,
 * `command/<name>` and `policy/<rule>/<address>`. Findings that passed are left out to keep the record small. What this run never came to
 * (checks after a failed apply) keeps its result from `before`.
 */
export function computeResults(report: Report, before: Results = {}): Record<string, string> {
  const keep = (prefix: string) => Object.entries(before).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries([
    [VERDICT, report.status],
    ...(report.checks.length > 0 ? listChecks(report) : [...keep(SMOKE), ...keep(COMMAND)]),
    ...keep(POLICY).filter(([key]) => !isReached(report, key)),
    ...listFindings(report.findings),
  ]);
}

/** What came out differently than in the run that left `before`; nothing for a first run or a destroy. */
export function computeFlips(before: Results, report: Report): Flip[] {
  if (Object.keys(before).length === 0 || report.verb === 'destroy') return [];
  return [...flipVerdict(before, report), ...flipChecks(before, report), ...flipFindings(before, report)];
}

function flipVerdict(before: Results, report: Report): Flip[] {
  const was = before[VERDICT];
  const isEnd = STATUSES[report.status].tone === 'good' || STATUSES[report.status].tone === 'bad';
  if (was === undefined || was === report.status || !isEnd) return [];
  return [{ kind: 'verdict', name: VERDICT, before: was, after: report.status }];
}

/** Checks that one of the two runs does not have are no flips: they were added, removed or never reached. */
function flipChecks(before: Results, report: Report): Flip[] {
  return listChecks(report).flatMap(([key, after]) => {
    const was = own(before, key);
    const name = key.slice(key.indexOf('/') + 1);
    return was === undefined || was === after ? [] : [{ kind: 'check' as const, name, before: was, after }];
  });
}

function flipFindings(before: Results, report: Report): Flip[] {
  const { findings } = report;
  const now = Object.fromEntries(listFindings(findings));
  const passed = new Set(findings.filter((finding) => finding.result === 'passed').map(keyOf));
  const former = Object.keys(before).filter((key) => key.startsWith(POLICY) && isReached(report, key));
  const keys = new Set([...former, ...Object.keys(now)]);
  return [...keys].flatMap((key) => {
    const was = own(before, key) ?? NEW;
    const after = own(now, key) ?? (passed.has(key) ? 'passed' : GONE);
    const name = key.slice(POLICY.length).replace('/', ' ');
    return was === after ? [] : [{ kind: 'finding' as const, name, before: was, after }];
  });
}

function listChecks(report: Report): [string, string][] {
  return report.checks.map((check) => [`${isCommand(check) ? COMMAND : SMOKE}${check.name}`, check.result]);
}

function listFindings(findings: readonly Finding[]): [string, string][] {
  const kept = findings.filter((finding) => KEPT.includes(finding.result));
  return kept
    .sort((a, b) => KEPT.indexOf(a.result) - KEPT.indexOf(b.result))
    .map((finding) => [keyOf(finding), finding.result]);
}

/** Live endpoints are judged after apply, which a run may not come to after it judged the plan. */
function isReached({ findings }: Report, key: string): boolean {
  const live = key.startsWith(LIVE);
  return findings.some(({ rule }) => `${POLICY}${rule}/`.startsWith(LIVE) === live);
}

function keyOf({ rule, address }: Finding): string {
  return `${POLICY}${rule}/${address}`;
}

function own(results: Results, key: string): string | undefined {
  return Object.hasOwn(results, key) ? results[key] : undefined;
}
