import { z } from 'zod';
import { SEVERITIES } from '../../policy/finding.js';
import { REGO_PATH_PATTERN, RULE_ID_PATTERN } from '../../policy/rule.js';
import { oneLine, relativePath } from './texts.js';

const severity = z.enum(SEVERITIES);

const ruleId = z
  .string()
  .regex(
    new RegExp(`${RULE_ID_PATTERN.source}|${REGO_PATH_PATTERN.source}`),
    'must be a rule id such as NET-10, or the path of a Rego rule such as main.deny',
  );

const ruleSetting = z
  .union(
    [
      z.literal('off'),
      z.literal(false),
      z.strictObject({ severity: severity.meta({ description: "The rule's severity here instead." }) }),
    ],
    'must be `off` or `{ severity: low }`',
  )
  .meta({ description: '`off` (or `false`), or another severity.' });

export const waiverSchema = z.strictObject({
  rule: ruleId.meta({ description: 'Rule id.' }),
  resource: oneLine.meta({
    description: 'Terraform address, or origin of a live endpoint; `*` stands for any characters.',
    examples: ['aws_iam_role_policy.ci', 'module.web[*].aws_lb_listener.http', 'https://*.shop.example'],
  }),
  reason: oneLine.meta({ description: 'Why the finding may stand.' }),
  until: z.iso.date('must be a date such as 2027-01-31').meta({
    description: 'Last day on which it counts, in UTC.',
    examples: ['2027-01-31'],
  }),
  owner: oneLine.optional().meta({ description: 'Who answers for it.', examples: ['team-shop'] }),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{12}$/, 'must be the 12 digits that the report shows with the finding')
    .optional()
    .meta({
      description: 'The value that was looked at, as the report shows it: another one is not waived.',
      examples: ['3f2a9c01b7de'],
    }),
});

export const rulesSchema = z.record(ruleId, ruleSetting);
export const customSchema = z.array(relativePath);
export type ParsedWaiver = z.infer<typeof waiverSchema>;

export const policySchema = z
  .strictObject({
    fail_on: severity.default('high').meta({
      description: 'The lowest severity whose failed findings stop the run before apply.',
      examples: [...SEVERITIES],
    }),
    rules: rulesSchema.default({}).meta({
      description: 'Rule id to `off` (or `false`), or to another severity.',
      examples: [{ 'NET-10': 'off', 'ENC-11': { severity: 'low' } }],
    }),
    custom: customSchema.default([]).meta({
      description: 'Files of your own rules: YAML with CEL expressions, or Rego.',
      examples: [['policy/*.yml']],
    }),
    waivers: z
      .array(waiverSchema)
      .default([])
      .meta({
        description:
          'Findings that may stand for a while. For a pull request those of its base branch count, not its own.',
        examples: [
          [
            {
              rule: 'NET-01',
              resource: 'aws_security_group.bastion',
              reason: 'pen test',
              until: '2027-01-31',
            },
          ],
        ],
      }),
  })
  .prefault({})
  .meta({ description: "Policy on Terraform's plan, before anything is applied." });
