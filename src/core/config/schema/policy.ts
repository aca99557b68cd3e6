import { z } from 'zod';
import { SEVERITIES } from '../../policy/finding.js';
import { oneLine, relativePath } from './texts.js';

const severity = z.enum(SEVERITIES);

const ruleId = z.string().regex(/^[A-Z]{2,4}-\d{2}$/, 'must be a rule id such as NET-10');

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

const waiver = z.strictObject({
  rule: ruleId.meta({ description: 'Rule id.' }),
  resource: oneLine.meta({ description: 'Terraform address.' }),
  reason: oneLine.meta({ description: 'Why the finding may stand.' }),
  until: z.iso.date('must be a date such as 2027-01-31').meta({ description: 'Last day of the waiver.' }),
});

export const policySchema = z
  .strictObject({
    fail_on: severity.default('high').meta({
      description: 'The lowest severity whose failed findings stop the run before apply.',
      examples: [...SEVERITIES],
    }),
    rules: z
      .record(ruleId, ruleSetting)
      .default({})
      .meta({
        description: 'Rule id to `off` (or `false`), or to another severity.',
        examples: [{ 'NET-10': 'off', 'ENC-11': { severity: 'low' } }],
      }),
    custom: z
      .array(relativePath)
      .default([])
      .meta({ description: 'Not supported yet. Files of your own rules.', examples: [['policy/*.yml']] }),
    waivers: z.array(waiver).default([]).meta({ description: 'Not supported yet. Findings that may stand.' }),
  })
  .prefault({})
  .meta({ description: "Policy on Terraform's plan, before anything is applied." });
