import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { listBlocks, ROOT, read } from './pages.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html: calls to the actions that allow them. */
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  AssumeRoleCommand: [],
  AssumeRoleWithWebIdentityCommand: [],
  CreateBucketCommand: ['s3:CreateBucket'],
  DeleteLogGroupCommand: ['logs:DeleteLogGroup'],
  DeleteObjectCommand: ['s3:DeleteObject'],
  DeleteObjectsCommand: ['s3:DeleteObject', 's3:DeleteObjectVersion'],
  DescribeServicesCommand: ['ecs:DescribeServices'],
  DescribeTargetHealthCommand: ['elasticloadbalancing:DescribeTargetHealth'],
  FilterLogEventsCommand: ['logs:FilterLogEvents'],
  // Allowed to everyone: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
  GetCallerIdentityCommand: [],
  GetObjectCommand: ['s3:GetObject'],
  HeadBucketCommand: ['s3:ListBucket'],
  // Only on an endpoint that is not AWS.
  ListBucketsCommand: [],
  ListObjectVersionsCommand: ['s3:ListBucketVersions'],
  PutBucketEncryptionCommand: ['s3:PutEncryptionConfiguration'],
  PutBucketPolicyCommand: ['s3:PutBucketPolicy'],
  PutBucketTaggingCommand: ['s3:PutBucketTagging'],
  PutBucketVersioningCommand: ['s3:PutBucketVersioning'],
  PutObjectCommand: ['s3:PutObject'],
  PutPublicAccessBlockCommand: ['s3:PutBucketPublicAccessBlock'],
  paginateDescribeLogGroups: ['logs:DescribeLogGroups'],
  paginateGetResources: ['tag:GetResources'],
  paginateListObjectsV2: ['s3:ListBucket'],
};

const FOLDER = 'src/adapters/aws';

function listCalls(): readonly string[] {
  const text = readdirSync(`${ROOT}${FOLDER}`).map((name) => read(`${FOLDER}/${name}`));
  const calls = text.join('\n').matchAll(/new (?:s3\.)?(\w+Command)\(|(?<!\w)(paginate\w+)\(/g);
  return [...new Set([...calls].map(([, command, pages]) => command ?? pages ?? ''))].sort();
}

interface Statement {
  readonly Action: string | readonly string[];
}

describe('the AWS policy of docs/permissions.md', () => {
  it('allows what the code calls, and nothing else', () => {
    const calls = listCalls();
    expect(calls).toEqual(Object.keys(ACTIONS).sort());
    const [block] = listBlocks('json').filter(({ page }) => page === 'docs/permissions.md');
    const { Statement: statements } = JSON.parse(block?.text ?? '') as { Statement: readonly Statement[] };
    const allowed = statements.flatMap(({ Action }) => Action);
    expect([...allowed].sort()).toEqual([...new Set(calls.flatMap((call) => ACTIONS[call] ?? []))].sort());
  });
});
