import { describe, expect, it } from '@jest/globals';
import { explainTerraform } from '../../../src/operations/explain-terraform.js';

/** As Terraform 1.11 says it with the S3 backend. */
const detail = (path: string): string => `Error message: operation error S3: PutObject, PreconditionFailed
Lock Info:
  ID:        96fa54cb-6219-17ce-9496-96b440da35d9
  Path:      ${path}
  Operation: OperationTypeApply
  Who:       runner@fv-az1
  Version:   1.11.4
  Created:   2026-11-21 05:27:11.422709291 +0000 UTC
  Info:


Terraform acquires a state lock to protect the state from being written
by multiple users at the same time.`;
const locked = (path: string) =>
  explainTerraform(
    [{ severity: 'error', summary: 'Error acquiring the state lock', detail: detail(path) }],
    'destroy',
  );

describe('a state that someone else has locked', () => {
  it('is explained by who holds it since when, and how a dead lock in S3 is released', () => {
    expect(locked('bucket/mayfly/octo/shop/shop-pr-7/main.tfstate')).toEqual({
      status: 'failed',
      kind: 'outside',
      reason: 'Terraform could not destroy: Error acquiring the state lock',
      nextStep:
        'runner@fv-az1 has held the lock since 2026-11-21 05:27:11.422709291 +0000 UTC: wait for that run, then ' +
        're-run this job; if that run is gone for good, delete ' +
        's3://bucket/mayfly/octo/shop/shop-pr-7/main.tfstate.tflock first.',
    });
  });

  it('in a file needs nobody to release it', () => {
    expect(locked('/srv/.mayfly/main.tfstate').nextStep).toMatch(/then re-run this job\.$/);
  });
});

describe('a step that Terraform could not do', () => {
  it('is explained by its first error and the number of the others', () => {
    const error = (summary: string) => ({ severity: 'error' as const, summary, detail: '' });
    expect(explainTerraform([error('no bucket'), error('no role')], 'apply')).toEqual({
      status: 'failed',
      kind: 'outside',
      reason: 'Terraform could not apply: no bucket (+1 more)',
      nextStep: 'Mend what the error names and push, or re-run this job: it goes on from what was made.',
    });
  });

  it.each([
    'creating S3 Bucket (site): operation error S3: CreateBucket, StatusCode: 409, BucketAlreadyExists: ',
    'creating S3 Bucket (site): operation error S3: CreateBucket, StatusCode: 409, BucketAlreadyOwnedByYou: ',
    'creating IAM Role (ci): operation error IAM: CreateRole, EntityAlreadyExists: Role with name ci already exists.',
    'creating Secrets: api error AlreadyExistsException: x',
    'creating log group: ResourceAlreadyExistsException: The specified log group already exists',
    'creating table: ResourceInUseException: Table already exists: notes',
    'creating function: ResourceConflictException: Function already exist: notes',
  ])('because a name is taken is told how to make it unique: %s', (summary) => {
    const other = { severity: 'error' as const, summary: 'other', detail: '' };
    const { nextStep } = explainTerraform([other, { ...other, summary }], 'apply');
    expect(nextStep).toContain('The name is taken, perhaps by another environment.');
    expect(nextStep).toContain('`${env.name}` in `source.variables`');
  });

  it.each(['deleting table: ResourceInUseException: Table is being updated', 'no role'])(
    'for another reason is not: %s',
    (summary) => {
      const { nextStep } = explainTerraform([{ severity: 'error', summary, detail: '' }], 'apply');
      expect(nextStep).not.toContain('The name is taken');
    },
  );

  it('because a variable has no value is told where to give it', () => {
    const error = {
      severity: 'error' as const,
      summary: 'No value for required variable',
      detail: 'The root module input variable "size" is not set, and has no default value.',
    };
    expect(explainTerraform([error], 'plan').nextStep).toBe(
      'Give it under `source.variables` in the configuration.',
    );
  });
});
