import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { listBlocks, ROOT, read } from './pages.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html: calls to the actions that allow them. */
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  AssumeRoleCommand: [],
  AssumeRoleWithWebIdentityCommand: [],
  ChangeMessageVisibilityBatchCommand: ['sqs:ChangeMessageVisibility'],
  CreateBucketCommand: ['s3:CreateBucket'],
  DeleteItemCommand: ['dynamodb:DeleteItem'],
  DeleteLogGroupCommand: ['logs:DeleteLogGroup'],
  DeleteMessageCommand: ['sqs:DeleteMessage'],
  // Of a version too, where it is named.
  DeleteObjectCommand: ['s3:DeleteObject', 's3:DeleteObjectVersion'],
  DeleteObjectsCommand: ['s3:DeleteObject', 's3:DeleteObjectVersion'],
  DescribeServicesCommand: ['ecs:DescribeServices'],
  DescribeTableCommand: ['dynamodb:DescribeTable'],
  DescribeTargetHealthCommand: ['elasticloadbalancing:DescribeTargetHealth'],
  // The secret is read with the caller's own permissions.
  ExecuteStatementCommand: ['rds-data:ExecuteStatement', 'secretsmanager:GetSecretValue'],
  FilterLogEventsCommand: ['logs:FilterLogEvents'],
  // Allowed to everyone: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
  GetCallerIdentityCommand: [],
  GetItemCommand: ['dynamodb:GetItem'],
  GetObjectCommand: ['s3:GetObject'],
  HeadBucketCommand: ['s3:ListBucket'],
  InvokeCommand: ['lambda:InvokeFunction'],
  // Only on an endpoint that is not AWS.
  ListBucketsCommand: [],
  ListObjectVersionsCommand: ['s3:ListBucketVersions'],
  PutBucketEncryptionCommand: ['s3:PutEncryptionConfiguration'],
  PutBucketPolicyCommand: ['s3:PutBucketPolicy'],
  PutBucketTaggingCommand: ['s3:PutBucketTagging'],
  PutBucketVersioningCommand: ['s3:PutBucketVersioning'],
  PutItemCommand: ['dynamodb:PutItem'],
  PutObjectCommand: ['s3:PutObject'],
  PutPublicAccessBlockCommand: ['s3:PutBucketPublicAccessBlock'],
  ReceiveMessageCommand: ['sqs:ReceiveMessage'],
  SendMessageCommand: ['sqs:SendMessage'],
  paginateDescribeLogGroups: ['logs:DescribeLogGroups'],
  paginateGetResources: ['tag:GetResources'],
  paginateListObjectsV2: ['s3:ListBucket'],
};

const FOLDER = 'src/adapters/aws';

/** Round trips of checks, whose policy stands by itself; they share what lists and deletes objects. */
const OF_CHECKS = /^(?:service-.*|s3-listing)\.ts$/;
const OF_MAYFLY = /^(?!service-)/;

function listCalls(names: RegExp): readonly string[] {
  const files = readdirSync(`${ROOT}${FOLDER}`).filter((name) => names.test(name));
  const text = files.map((name) => read(`${FOLDER}/${name}`)).join('\n');
  const calls = text.matchAll(/new (?:s3\.)?(\w+Command)\(|(?<!\w)(paginate\w+)\(/g);
  return [...new Set([...calls].map(([, command, pages]) => command ?? pages ?? ''))].sort();
}

interface Statement {
  readonly Action: string | readonly string[];
}

/** Actions of the page's policies in their order: what Mayfly needs, and what checks need. */
function listAllowed(index: number): readonly string[] {
  const block = listBlocks('json').filter(({ page }) => page === 'docs/permissions.md')[index];
  const { Statement: statements } = JSON.parse(block?.text ?? '') as { Statement: readonly Statement[] };
  return [...new Set(statements.flatMap(({ Action }) => Action))].sort();
}

const listNeeded = (names: RegExp): readonly string[] =>
  [...new Set(listCalls(names).flatMap((call) => ACTIONS[call] ?? []))].sort();

describe('the AWS policies of docs/permissions.md', () => {
  it('know every call of the code', () => {
    expect(listCalls(/./)).toEqual(Object.keys(ACTIONS).sort());
  });

  it('allow what Mayfly itself calls, and nothing else', () => {
    expect(listAllowed(0)).toEqual(listNeeded(OF_MAYFLY));
  });

  it('allow what checks call', () => {
    const listing = ['s3:ListBucket'];
    expect(listAllowed(1)).toEqual(listNeeded(OF_CHECKS).filter((action) => !listing.includes(action)));
  });
});
