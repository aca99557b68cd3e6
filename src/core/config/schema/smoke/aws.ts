import { z } from 'zod';
import type { AwsCall, AwsCheck } from '../../../smoke/aws/check.js';
import { defined } from '../../defined.js';
import { jsonExpectation, textPattern } from '../http-expectation.js';
import { duration } from '../texts.js';
import { type Common, commonKeys } from './common.js';

/** Names, ARNs and URLs. */
const name = z.string().min(1, 'must not be empty').max(2048, 'must be at most 2048 characters');

const invoke = z.strictObject({
  invoke: name.meta({
    description: 'Lambda function to invoke, by name or ARN.',
    examples: ['${outputs.function}'],
  }),
  payload: z.unknown().default({}).meta({ description: 'Any JSON value: what the function is given.' }),
});

const queue = z.strictObject({
  queue: name.meta({
    description: 'URL of an SQS queue: a message is sent, received and deleted.',
    examples: ['${outputs.queue_url}'],
  }),
});

const bucket = z.strictObject({
  bucket: name.meta({
    description: 'S3 bucket: an object is put, got, compared and deleted.',
    examples: ['${outputs.bucket}'],
  }),
  prefix: z.string().max(900).default('').meta({ description: "Start of the object's key." }),
});

const table = z.strictObject({
  table: name.meta({
    description: 'DynamoDB table, by name or ARN: an item is put, got, compared and deleted.',
    examples: ['${outputs.table}'],
  }),
  item: z
    .record(z.string().min(1), z.unknown())
    .default({})
    .meta({
      description: 'Attributes of the item. Keys that are missing get values of their own.',
      examples: [{ kind: 'probe' }],
    }),
});

const database = z.strictObject({
  database: name.meta({ description: 'ARN of an Aurora cluster with the Data API: one statement is run.' }),
  secret: name.meta({ description: "ARN of the secret with the cluster's user and password." }),
  name: name.optional().meta({ description: 'Name of the database.', examples: ['app'] }),
  sql: z
    .string()
    .min(1)
    .max(10_000)
    .default('select 1')
    .meta({
      description: 'The statement.',
      examples: ['select count(*) as orders from orders'],
    }),
});

/** The keys by which the services are known. */
export const AWS_KEYS = ['invoke', 'queue', 'bucket', 'table', 'database'] as const;

export const awsSchema = z
  .strictObject({
    aws: z.union([invoke, queue, bucket, table, database]).meta({
      description: 'What is called: exactly one of `invoke`, `queue`, `bucket`, `table` and `database`.',
    }),
    expect: z
      .strictObject({
        body: textPattern.optional().meta({
          description: 'Text or `/regular expression/` of what a function or a statement answers.',
        }),
        json: jsonExpectation.meta({
          description: 'JSONPath to value, of what a function or a statement answers.',
        }),
        under: duration({ min: '1ms', max: '5m', examples: ['2s'] })
          .optional()
          .meta({
            description: 'Longest time of the round trip, not above `timeout`.',
          }),
      })
      .prefault({})
      .meta({ description: 'What the answer must be.' }),
    ...commonKeys,
  })
  .superRefine(({ aws, expect }, context) => {
    if ('invoke' in aws || 'database' in aws) return;
    const message = 'only what `invoke` and `database` answer can be judged';
    if (expect.body !== undefined) context.addIssue({ code: 'custom', path: ['expect', 'body'], message });
    if (Object.keys(expect.json).length > 0)
      context.addIssue({ code: 'custom', path: ['expect', 'json'], message });
  });

export type ParsedAwsCheck = z.output<typeof awsSchema>;

export function toAwsCheck({ aws, expect }: ParsedAwsCheck, common: Common): AwsCheck {
  const { body, json, under } = expect;
  return {
    ...common,
    kind: 'aws',
    call: toCall(aws),
    expect: { ...defined({ body, underMs: under }), json },
  };
}

function toCall(aws: ParsedAwsCheck['aws']): AwsCall {
  if ('invoke' in aws) return { service: 'invoke', function: aws.invoke, payload: aws.payload };
  if ('queue' in aws) return { service: 'queue', url: aws.queue };
  if ('bucket' in aws) return { service: 'bucket', bucket: aws.bucket, prefix: aws.prefix };
  if ('table' in aws) return { service: 'table', table: aws.table, item: aws.item };
  const { database: cluster, secret, sql } = aws;
  return { service: 'database', cluster, secret, sql, ...defined({ database: aws.name }) };
}
