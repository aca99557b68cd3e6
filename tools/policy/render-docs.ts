import type { LiveRule } from '../../src/core/policy/live/live-rule.js';
import { LIVE_RULES } from '../../src/core/policy/live/rules.js';
import type { Rule } from '../../src/core/policy/rule.js';
import { RULE_GROUPS } from '../../src/core/policy/rule.js';
import { RULES } from '../../src/core/policy/rules/index.js';

const INTRODUCTION = `# Policies

Made from the rules in \`src/core/policy/rules\` and \`src/core/policy/live/rules.ts\` by \`tools/policy/docs.ts\`; edit
those, not this page.

Rules are judged on the plan, before anything is applied, and again on what was made. A finding is \`passed\`, \`failed\`,
\`unknown\` (the value that decides is known only after apply: it neither blocks nor passes) or [\`waived\`](waivers.md).
Failed findings of the severity \`checks.policy.fail_on\` or worse block the apply. The rules \`LIV-…\` are about [live
endpoints](checks.md#live-endpoints): they are judged after apply, on what answers, and fail the run. Switch a rule
off, or change its severity, under \`checks.policy.rules\`:

\`\`\`yaml
checks:
  policy:
    fail_on: high
    rules:
      NET-08: off
      LOG-05: { severity: medium }
\`\`\`
`;

type AnyRule = Rule | LiveRule;

const ALL_RULES: readonly AnyRule[] = [...RULES, ...LIVE_RULES];

/** The page `docs/policies.md`. */
export function renderPolicyDocs(): string {
  const groups = RULE_GROUPS.map((group) =>
    renderGroup(
      group,
      ALL_RULES.filter((rule) => rule.group === group),
    ),
  );
  return [INTRODUCTION, renderOverview(), ...groups].join('\n');
}

function renderOverview(): string {
  const rows = ALL_RULES.map(
    ({ id, severity, title }) => `| [${id}](#${id.toLowerCase()}) | ${severity} | ${title} |`,
  );
  return ['| rule | severity | what |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

function renderGroup(group: string, rules: readonly AnyRule[]): string {
  const heading = `${group.charAt(0).toUpperCase()}${group.slice(1)}`;
  return [`## ${heading}`, '', ...rules.map(renderRule)].join('\n');
}

function renderRule(rule: AnyRule): string {
  const { id, title, severity, why, remedy, ids } = rule;
  const opposes = ('opposes' in rule && rule.opposes) || [];
  return [
    `### ${id}`,
    '',
    `**${title}** (${severity})`,
    '',
    `- Judges: ${'about' in rule ? LIVE_SUBJECTS[rule.about] : renderTypes(rule.types)}`,
    `- Why: ${why}`,
    `- Fix: ${remedy}`,
    ...(ids.length > 0 ? [`- Answers to: ${ids.join(', ')}`] : []),
    ...(opposes.length > 0 ? [`- Asks for the opposite of: ${opposes.join(', ')}`] : []),
    '',
  ].join('\n');
}

const LIVE_SUBJECTS: Readonly<Record<LiveRule['about'], string>> = {
  https: 'every HTTPS endpoint, once it is live',
  ports: 'every live host of the environment’s own',
};

function renderTypes(types: Rule['types']): string {
  if (types === '*') return 'every resource';
  return types === 'taggable' ? 'every resource with `tags_all`' : types.map(code).join(', ');
}

function code(text: string): string {
  return `\`${text}\``;
}
