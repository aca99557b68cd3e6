import { z } from 'zod';
import type { JsonSchema } from '../../../config/json-schema.js';

/** What a case may expect: a result, or that the rule has nothing to say. */
export const EXPECTATIONS = ['passed', 'failed', 'unknown', 'none'] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

const text = z.string().min(1, 'must not be empty').max(1_000, 'must be at most 1000 characters');

const resource = z
  .strictObject({
    type: z
      .string()
      .regex(/^[a-z]\w*$/, 'must be a resource type such as aws_s3_bucket')
      .meta({ description: 'Resource type.' }),
    name: z
      .string()
      .regex(/^[A-Za-z_][\w-]*$/, 'must be a name as in Terraform')
      .default('test')
      .meta({ description: 'Its name.' }),
    values: z.record(z.string(), z.unknown()).default({}).meta({ description: 'Attributes.' }),
    unknown: z
      .array(
        z
          .string()
          .regex(/^[\w-]+(?:\.[\w-]+|\[\d+\])*$/, 'must be a path such as tags.owner or ingress[0].cidr'),
      )
      .default([])
      .meta({ description: 'Paths of what is known only after apply.' }),
  })
  .meta({ description: 'The one resource of the plan. This or `plan`.' });

const environment = z.strictObject({
  name: text.meta({ description: "The environment's name." }),
  pull_number: z.int().positive('must be positive').optional().meta({ description: 'Pull request.' }),
  repository: text.optional().meta({ description: '`owner/name`.' }),
});

const testCase = z.strictObject({
  name: text.optional().meta({ description: 'What it shows, for people.' }),
  rule: text.meta({ description: 'Id of the rule.' }),
  resource: resource.optional(),
  plan: text.optional().meta({
    description: 'Plan as `terraform show -json` prints it; a file beside this one. This or `resource`.',
  }),
  address: text
    .optional()
    .meta({ description: 'Which resource of the plan; default: the worst result of all.' }),
  environment: environment
    .optional()
    .meta({ description: 'The environment that the plan is for; default: none.' }),
  expect: z.enum(EXPECTATIONS).meta({ description: 'The result.' }),
});

/** A file of cases as written. */
export const testFileSchema = z
  .strictObject({ cases: z.array(testCase).min(1, 'must hold a case').meta({ description: 'The cases.' }) })
  .meta({ title: 'Mayfly policy tests', description: 'Cases for policy rules, run by `policy test`.' });

export type TestCaseText = z.output<typeof testCase>;

export function renderTestFileSchema(): JsonSchema {
  return z.toJSONSchema(testFileSchema, { io: 'input', target: 'draft-7', reused: 'inline' }) as JsonSchema;
}
