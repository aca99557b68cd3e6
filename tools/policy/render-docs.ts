import type { Rule } from '../../src/core/policy/rule.js';
import { RULE_GROUPS } from '../../src/core/policy/rule.js';
import { RULES } from '../../src/core/policy/rules/index.js';

const INTRODUCTION = `# Policies

Made from the rules in \`src/core/policy/rules\` by \`tools/policy/docs.ts\`; edit those, not this page.

Each rule is judged on the plan, before anything is applied. A finding is \`passed\`, \`failed\`, \`unknown\` (the value
that decides is known only after apply: it neither blocks nor passes) or \`waived\`. Failed findings of the severity
\`checks.policy.fail_on\` or worse block the apply. Switch a rule off, or change its severity, under
\`checks.policy.rules\`:

\`\`\`yaml
checks:
  policy:
    fail_on: high
    rules:
      NET-08: off
      LOG-05: { severity: medium }
\`\`\`
`;

/** The page `docs/policies.md`. */
export function renderPolicyDocs(): string {
  const groups = RULE_GROUPS.map((group) =>
    renderGroup(
      group,
      RULES.filter((rule) => rule.group === group),
    ),
  );
  return [INTRODUCTION, renderOverview(), ...groups].join('\n');
}

function renderOverview(): string {
  const rows = RULES.map(
    ({ id, severity, title }) => `| [${id}](#${id.toLowerCase()}) | ${severity} | ${title} |`,
  );
  return ['| rule | severity | what |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

function renderGroup(group: string, rules: readonly Rule[]): string {
  const heading = `${group.charAt(0).toUpperCase()}${group.slice(1)}`;
  return [`## ${heading}`, '', ...rules.map(renderRule)].join('\n');
}

function renderRule({ id, title, severity, types, why, remedy, ids, opposes = [] }: Rule): string {
  const subjects = types === 'taggable' ? 'every resource with `tags_all`' : types.map(code).join(', ');
  return [
    `### ${id}`,
    '',
    `**${title}** (${severity})`,
    '',
    `- Judges: ${subjects}`,
    `- Why: ${why}`,
    `- Fix: ${remedy}`,
    ...(ids.length > 0 ? [`- Answers to: ${ids.join(', ')}`] : []),
    ...(opposes.length > 0 ? [`- Asks for the opposite of: ${opposes.join(', ')}`] : []),
    '',
  ].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
