import type { Severity } from '../policy/finding.js';
import type { Waiver } from '../policy/waivers/waiver.js';
import { plural } from '../text/plural.js';
import { defaultMessages } from '../text/schema-words.js';
import type { RuleSetting } from './config.js';
import { type ConfigIssue, getAt, isMap, type PathSegment, renderPath } from './issue.js';
import { customSchema, policySchema, rulesSchema, waiverSchema } from './schema/policy.js';
import { describeIssues } from './schema-issues.js';
import { toRuleSetting, toWaiver } from './to-config.js';
import { parseYaml } from './yaml-document.js';

/** What counts of the base branch's configuration, whatever else is wrong with it. */
export interface BasePolicy {
  readonly waivers: readonly Waiver[];
  readonly custom: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly failOn: Severity;
  /** What of it is malformed and does not count, one sentence each. */
  readonly problems: readonly string[];
}

const EMPTY: BasePolicy = { waivers: [], custom: [], rules: {}, failOn: 'high', problems: [] };
const POLICY: readonly PathSegment[] = ['checks', 'policy'];

export interface BasePolicyText {
  /** The configuration file on the base branch; undefined when there is none. */
  readonly text: string | undefined;
  /** For messages: the file's name. */
  readonly file: string;
}

/** Reads waivers, custom policies and rule settings one by one, so that one mistake does not take the others along. */
export function parseBasePolicy({ text, file }: BasePolicyText): BasePolicy {
  if (text === undefined) return EMPTY;
  const { value, locate } = parseYaml(text, file);
  const written = getAt(value, [...POLICY, 'waivers']);
  const judged = (Array.isArray(written) ? written : []).map((waiver: unknown, index) => {
    const parsed = waiverSchema.safeParse(waiver, { error: defaultMessages });
    if (parsed.success) return { waiver: toWaiver(parsed.data) };
    const [issue] = describeIssues(parsed.error.issues, waiver);
    const { line } = locate({ path: [...POLICY, 'waivers', index], at: 'value' });
    return { problem: `the waiver at ${file}:${line} of the base branch does not count: ${explain(issue)}` };
  });
  const custom = parseCustom(getAt(value, [...POLICY, 'custom']), file);
  const failOn = policySchema.safeParse({ fail_on: getAt(value, [...POLICY, 'fail_on']) });
  return {
    waivers: judged.flatMap(({ waiver }) => waiver ?? []),
    custom: custom.patterns,
    rules: parseRules(getAt(value, [...POLICY, 'rules'])),
    failOn: failOn.success ? failOn.data.fail_on : EMPTY.failOn,
    problems: [...judged.flatMap(({ problem }) => problem ?? []), ...custom.problems],
  };
}

function parseCustom(written: unknown, file: string) {
  const items: readonly unknown[] = Array.isArray(written) ? written : written == null ? [] : [[written]];
  const parsed = items.map((item) => customSchema.safeParse([item]));
  const bad = parsed.filter(({ success }) => !success).length;
  return {
    patterns: parsed.flatMap(({ data }) => data ?? []),
    problems:
      bad === 0
        ? []
        : [`${plural(bad, 'item')} of \`checks.policy.custom\` in ${file} of the base branch can't be read`],
  };
}

function explain(issue: ConfigIssue | undefined): string {
  if (issue === undefined) return 'it is malformed';
  const namesKey = issue.path.length === 0 || issue.message.startsWith('`');
  return namesKey ? issue.message : `\`${renderPath(issue.path)}\` ${issue.message}`;
}

function parseRules(written: unknown): BasePolicy['rules'] {
  if (!isMap(written)) return {};
  const settings = Object.entries(written).flatMap(([id, setting]) => {
    const parsed = rulesSchema.safeParse({ [id]: setting });
    return parsed.success ? Object.entries(parsed.data) : [];
  });
  return Object.fromEntries(settings.map(([id, setting]) => [id, toRuleSetting(setting)]));
}
