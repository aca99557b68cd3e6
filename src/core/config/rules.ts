import { isReservedRuleId } from '../policy/reserved-ids.js';
import { isRuleId } from '../policy/rule.js';
import { parseDuration } from '../text/duration.js';
import { suggestHint } from '../text/suggest.js';
import { findNameIssues } from './check-names.js';
import { findReferences, SAVED_ELSEWHERE } from './interpolation.js';
import { type ConfigIssue, getAt, isMap, type PathSegment } from './issue.js';
import { findScenarioIssues } from './scenario-rules.js';
import { findForeignTargets } from './target-hosts.js';

/** Mistakes that no single key shows: they need two places of the document, or something from outside it. */
export function findRuleIssues(root: unknown, ruleIds: ReadonlySet<string> | undefined): ConfigIssue[] {
  const smoke = getAt(root, ['checks', 'smoke']);
  const checks = Array.isArray(smoke) ? smoke : [];
  return [
    ...findNameIssues(root),
    ...findForeignTargets(root),
    ...findScenarioIssues(root),
    ...checks.flatMap(findPointlessLimit),
    ...checks.flatMap(findLonePercentiles),
    ...findUnknownRules(root, ruleIds),
    ...findUnknownWaivers(root, ruleIds),
    ...findWrongTexts(root, []),
  ];
}

const DEFAULT_TIMEOUT = '10s';

function findPointlessLimit(check: unknown, index: number): ConfigIssue[] {
  const under = getAt(check, ['expect', 'under']);
  const timeout = getAt(check, ['timeout']) ?? DEFAULT_TIMEOUT;
  const [underMs, timeoutMs] = [under, timeout].map((text) => parseDuration(String(text)));
  if (underMs === undefined || timeoutMs === undefined || underMs <= timeoutMs) return [];
  const path = ['checks', 'smoke', index, 'expect', 'under'];
  const message = `is longer than \`timeout\`, which ends each attempt after ${timeout}`;
  return [{ path, at: 'value', message, hint: `set \`timeout: ${under}\` or longer` }];
}

/** Of one answer there is no share. */
function findLonePercentiles(check: unknown, index: number): ConfigIssue[] {
  if (!isMap(getAt(check, ['expect', 'under'])) || Number(getAt(check, ['repeat']) ?? 1) > 1) return [];
  const path = ['checks', 'smoke', index, 'expect', 'under'];
  const message = 'percentiles need several answers';
  return [{ path, at: 'value', message, hint: 'add `repeat: 20`, or write one time such as `under: 800ms`' }];
}

/** Custom rules are known only once their files are read; their ids begin with letters of their own. */
function isUnknownRule(id: string, { root, ruleIds }: KnownRules): boolean {
  if (!isRuleId(id) || ruleIds.has(id)) return false;
  return !isFilledList(getAt(root, ['checks', 'policy', 'custom'])) || isReservedRuleId(id, ruleIds);
}

interface KnownRules {
  readonly root: unknown;
  readonly ruleIds: ReadonlySet<string>;
}

const isFilledList = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

function explainRule(id: string, ruleIds: ReadonlySet<string>): Pick<ConfigIssue, 'message' | 'hint'> {
  const hint = suggestHint(id, ruleIds) ?? 'see the list of rules in the documentation';
  return { message: `rule ${id} does not exist`, hint };
}

function findUnknownRules(root: unknown, ruleIds: ReadonlySet<string> | undefined): ConfigIssue[] {
  const path = ['checks', 'policy', 'rules'];
  const rules = getAt(root, path);
  if (ruleIds === undefined || !isMap(rules)) return [];
  return Object.keys(rules)
    .filter((id) => isUnknownRule(id, { root, ruleIds }))
    .map((id) => ({
      path: [...path, id],
      at: 'key',
      ...explainRule(id, ruleIds),
    }));
}

function findUnknownWaivers(root: unknown, ruleIds: ReadonlySet<string> | undefined): ConfigIssue[] {
  const path = ['checks', 'policy', 'waivers'];
  const waivers = getAt(root, path);
  if (ruleIds === undefined || !Array.isArray(waivers)) return [];
  return waivers.flatMap((waiver, index): ConfigIssue[] => {
    const id = getAt(waiver, ['rule']);
    if (typeof id !== 'string' || !isUnknownRule(id, { root, ruleIds })) return [];
    return [{ path: [...path, index, 'rule'], at: 'value', ...explainRule(id, ruleIds) }];
  });
}

/**
 * Which references a text may hold: all, those that are known before apply, or none. `other`: it has rules of its own, as
 * a shell's line and the name of a check have.
 */
type Allowed = 'all' | 'early' | 'none' | 'other';

/** Keys of a smoke check whose texts stand for themselves. */
const PLAIN_CHECK_KEYS: ReadonlySet<PathSegment | undefined> = new Set(['within', 'timeout', 'method']);

function computeAllowed([first, second, third, fourth]: readonly PathSegment[]): Allowed {
  if (first === 'source' && second === 'variables') return 'early';
  if (first === 'checks' && fourth === 'after') return 'other';
  if (first === 'hooks' || (first === 'checks' && second === 'commands')) {
    if (fourth === 'run' || (first === 'hooks' && typeof third === 'number' && fourth === undefined))
      return 'other';
    return fourth === 'env' ? 'all' : 'none';
  }
  return first === 'checks' && second === 'smoke' && !PLAIN_CHECK_KEYS.has(fourth) ? 'all' : 'none';
}

function findWrongTexts(value: unknown, path: readonly PathSegment[]): ConfigIssue[] {
  if (typeof value === 'string') return findWrongReferences(value, path);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return [{ path, at: 'value', message: 'must be a finite number: JSON has no other' }];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => findWrongTexts(item, [...path, index]));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => findWrongTexts(item, [...path, key]));
}

const LOOKS_MEANT = /\$\{\s*(?:outputs|env|pr)\./;

function findWrongReferences(text: string, path: readonly PathSegment[]): ConfigIssue[] {
  const allowed = computeAllowed(path);
  if (allowed === 'other') return [];
  if (allowed === 'none') {
    if (!LOOKS_MEANT.test(text)) return [];
    const hint =
      'references work in `source.variables`, in smoke checks where texts go to the environment, and in `env` of commands and hooks';
    return [{ path, at: 'value', message: '`${…}` is not replaced here', hint }];
  }
  return findReferences(text).flatMap(({ name, output, saved, mistake }): ConfigIssue[] => {
    if (saved !== undefined)
      return path[3] === 'scenario'
        ? []
        : [{ path, at: 'value', message: `\`\${${name}}\` ${SAVED_ELSEWHERE}` }];
    if (mistake !== undefined) return [{ path, at: 'value', ...mistake }];
    if (output === undefined || allowed === 'all') return [];
    const message = `\`\${outputs.${output}}\` has no value here: outputs are known only after apply`;
    return [{ path, at: 'value', message, hint: 'use `${env.name}`, `${pr.number}` or `${pr.sha}`' }];
  });
}
