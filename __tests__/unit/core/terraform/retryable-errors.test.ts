import { describe, expect, it } from '@jest/globals';
import { explainRetry, RETRYABLE_ERRORS } from '../../../../src/core/terraform/retryable-errors.js';

const error = (summary: string, detail = '') => ({ severity: 'error', summary, detail }) as const;

/** As provider 5.100 prints them. */
const SLOW = [
  'Error acquiring the state lock',
  'deleting EC2 VPC (vpc-0a1b): operation error EC2: DeleteVpc, https response error StatusCode: 400, RequestID: 1, api error DependencyViolation: The vpc has dependencies and cannot be deleted.',
  'deleting Security Group (sg-0a1b): operation error EC2: DeleteSecurityGroup, api error DependencyViolation: resource sg-0a1b has a dependent object',
  'deleting EC2 Network Interface (eni-0a1b): api error InvalidNetworkInterface.InUse: The network interface is currently in use',
  'deleting ELBv2 Target Group: operation error Elastic Load Balancing v2: DeleteTargetGroup, api error ResourceInUse: Target group is currently in use by a listener or a rule',
  'deleting S3 Bucket (files): operation error S3: DeleteBucket, api error OperationAborted: A conflicting conditional operation is currently in progress',
  'deleting S3 Bucket (logs): api error BucketNotEmpty: The bucket you tried to delete is not empty',
  'deleting IAM Role (web): api error DeleteConflict: Cannot delete entity, must remove roles from instance profile first.',
  'deleting DynamoDB Table (orders): api error ResourceInUseException: Table is being updated',
  'deleting ECS Cluster (web): ClusterContainsServicesException: The Cluster cannot be deleted while Services are active.',
  'deleting RDS DB Instance (main): InvalidDBInstanceState: Instance is currently creating',
  'deleting Lambda Function (api): TooManyRequestsException: Rate exceeded',
  'reading SSM Parameter: ThrottlingException: Rate exceeded',
  'deleting SQS Queue: https response error StatusCode: 503, RequestID: 1',
];

describe('a destroy is tried again', () => {
  it.each(SLOW)('after %s', (text) => {
    expect(explainRetry([error(text)])).toBeDefined();
    expect(explainRetry([error('deleting failed', text)])).toBeDefined();
  });

  it('when one of several errors may pass', () => {
    expect(explainRetry([error('AccessDenied: no'), error(SLOW[1] ?? '')])).toBeDefined();
  });
});

describe('a destroy is not tried again', () => {
  it.each([
    'AccessDenied: User is not authorized to perform: s3:DeleteBucket',
    'Reference to undeclared resource',
    'ECR Repository (web) not empty, consider using force_delete: RepositoryNotEmptyException',
    'ExpiredToken: The security token included in the request is expired',
    'https response error StatusCode: 400, ValidationException',
  ])('after %s', (text) => {
    expect(explainRetry([error(text)])).toBeUndefined();
  });

  it('for what is only a warning', () => {
    expect(explainRetry([{ ...error(SLOW[0] ?? ''), severity: 'warning' }])).toBeUndefined();
  });
});

it('every row says why and where that is written', () => {
  for (const { why, source } of RETRYABLE_ERRORS) {
    expect(why).not.toBe('');
    expect(source).toMatch(/^https:\/\//);
  }
});
