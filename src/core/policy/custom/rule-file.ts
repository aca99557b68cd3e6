import { z } from 'zod';
import type { JsonSchema } from '../../config/json-schema.js';
import { SEVERITIES } from '../finding.js';
import { RULE_ID_PATTERN } from '../rule.js';

const line = (max: number) =>
  z
    .string()
    .min(1, 'must not be empty')
    .max(max, `must be at most ${max} characters`)
    .refine((text) => !/\p{Cc}/u.test(text.trim().replace(/\s/g, ' ')), 'must hold no control characters')
    .transform((text) => text.replace(/\s+/g, ' ').trim());

const expression = z.string().min(1, 'must not be empty').max(4_000, 'must be at most 4000 characters');

const types = z
  .union(
    [
      z.literal('*'),
      z
        .array(z.string().regex(/^(data\.)?[a-z]\w*$/, 'must be a resource type such as aws_s3_bucket'))
        .min(1, 'must name a type'),
    ],
    'must be a list of resource types, or "*" for all',
  )
  .meta({
    description: 'Resource types that the rule judges, or `*`.',
    examples: [['aws_s3_bucket'], '*'],
  });

const ruleSchema = z.strictObject({
  id: z
    .string()
    .regex(RULE_ID_PATTERN, 'must be letters of your own and a number, such as ACME-01')
    .meta({ description: 'Letters of your own and a number.', examples: ['ACME-01'] }),
  title: line(200).meta({ description: 'What is wrong where it fails, in a few words.' }),
  severity: z.enum(SEVERITIES).meta({ description: 'How bad a failure is.' }),
  types,
  when: expression
    .optional()
    .meta({ description: 'CEL: the rule has nothing to say of resources for which this is false.' }),
  fails_when: expression.optional().meta({ description: 'CEL: true fails. This or `passes_when`.' }),
  passes_when: expression.optional().meta({ description: 'CEL: false fails. This or `fails_when`.' }),
  message: line(500)
    .optional()
    .meta({ description: 'What is so, with values as `${resource.values.bucket}`. Default: the title.' }),
  why: line(1_000).optional().meta({ description: 'Why it matters.' }),
  remedy: line(1_000).optional().meta({ description: 'What to change.' }),
});

/** A file of rules as written. */
export const ruleFileSchema = z
  .strictObject({ rules: z.array(ruleSchema).min(1, 'must hold a rule').meta({ description: 'The rules.' }) })
  .meta({ title: 'Mayfly policy', description: 'Policy rules of your own, see checks.policy.custom.' });

export type RuleText = z.output<typeof ruleSchema>;

/** The published schema of rule files; draft 7, as that of the configuration. */
export function renderRuleFileSchema(): JsonSchema {
  return z.toJSONSchema(ruleFileSchema, { io: 'input', target: 'draft-7', reused: 'inline' }) as JsonSchema;
}
