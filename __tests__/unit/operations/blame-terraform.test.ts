import { describe, expect, it } from '@jest/globals';
import type { Diagnostic } from '../../../src/core/terraform/diagnostic.js';
import { blameTerraform } from '../../../src/operations/blame-terraform.js';
import { explainTerraform } from '../../../src/operations/explain-terraform.js';

const at = { file: 'infra/main.tf', line: 3 };
const error = (summary: string, more: Partial<Diagnostic> = {}): Diagnostic => ({
  severity: 'error',
  summary,
  detail: '',
  ...more,
});

describe('whose fault it is that Terraform could not do a step', () => {
  it.each([
    ['plan', error('Reference to undeclared resource', { location: at })],
    ['plan', error('No value for required variable')],
    ['plan', error('expected protocol to be one of ["tcp"], got "tpc"', { location: at })],
    ['plan', error('Resource precondition failed', { location: at })],
    ['initialize', error('Unclosed configuration block', { location: at })],
    ['initialize', error('Unsupported Terraform Core version', { location: at })],
    [
      'initialize',
      error('Failed to query available provider packages', {
        detail:
          'Could not retrieve the list of available versions for provider hashicorp/aws: no available releases match the given constraints 99.0.0',
      }),
    ],
    [
      'initialize',
      error('Failed to query available provider packages', {
        detail: 'provider registry registry.terraform.io does not have a provider named hashicorp/awz',
      }),
    ],
  ] as const)("the code's: %s, %o", (step, diagnostic) => {
    expect(blameTerraform(diagnostic, step)).toBe('input');
  });

  it.each([
    ['plan', error('Error acquiring the state lock', { detail: 'PreconditionFailed' })],
    [
      'plan',
      error('reading S3 Bucket (x): operation error S3: HeadBucket, https response error StatusCode: 403', {
        location: at,
      }),
    ],
    ['plan', error('Invalid provider configuration', { detail: 'no valid credential sources found' })],
    ['plan', error('terraform plan ended with exit code 137')],
    ['plan', error('Plugin did not respond', { location: at })],
    ['plan', undefined],
    [
      'initialize',
      error('Failed to query available provider packages', {
        detail:
          'could not connect to registry.terraform.io: dial tcp: lookup registry.terraform.io: no such host',
      }),
    ],
    ['initialize', error('Failed to download module', { location: at, detail: 'could not download' })],
    ['apply', error('creating S3 Bucket (shop): BucketAlreadyExists', { location: at })],
    ['apply', error('Error acquiring the state lock')],
    ['destroy', error('deleting EC2 VPC (vpc-1): DependencyViolation')],
  ] as const)("the outside world's: %s, %o", (step, diagnostic) => {
    expect(blameTerraform(diagnostic, step)).toBe('outside');
  });

  it('always comes with what to do next', () => {
    for (const step of ['initialize', 'plan', 'apply', 'destroy'] as const) {
      for (const location of [at, undefined]) {
        const { nextStep } = explainTerraform([error('x', location && { location })], step);
        expect(nextStep).toMatch(/^\w.*\.$/);
      }
    }
  });
});
