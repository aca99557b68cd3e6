import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderLogLines } from '../../../../src/core/report/log-lines.js';
import { arbitraryReport } from './arbitrary-report.js';
import { blocked, destroyed, failedApply, failedSmoke } from './reports.js';

describe('renderLogLines', () => {
  it('ends with the verdict, why, what to do, and where', () => {
    expect(renderLogLines(failedSmoke)).toEqual([
      'check home page failed: status 500, expected 200; body does not contain "Shop"; it begins "<html> <h1>500"…',
      '  asked: GET http://shop-pr-7.s3-website-eu-west-1.amazonaws.com/ (24 attempts in 2 min)',
      'target 10.0.1.7:8080 of web is unhealthy: Health checks failed with these codes: [500]',
      'service shop-pr-7-web is not steady',
      '  14:01:40.000 (service web) is unhealthy: health checks failed',
      'log group /aws/lambda/shop-pr-7-cart:',
      '  14:01:58.120 START RequestId: 8f3a Version: $LATEST',
      '  14:01:58.250 TypeError: price is undefined (@acme/cart)',
      'shop-pr-7 failed 1 check',
      '  why: the check "home page" failed: status 500, expected 200',
      '  next: Read the answers below, then push a fix; the environment stays up until then.',
      '  url: http://shop-pr-7.s3-website-eu-west-1.amazonaws.com',
      '  1 of 2 checks passed, 1 check skipped · policy: 21 passed · resources: ~1',
    ]);
  });

  it('names each blocking finding with its resource and remedy', () => {
    expect(renderLogLines(blocked).slice(0, 4)).toEqual([
      'policy NET-10 (critical) aws_security_group.web: ingress allows 0.0.0.0/0 to port 22',
      '  to do: limit cidr_blocks to the addresses that need it',
      'policy IAM-01 (high) module.ci.aws_iam_role_policy.deploy[0]: statement 1 allows "*" on "*"',
      '  to do: list the actions that the role needs',
    ]);
  });

  it("repeats Terraform's errors with their place, but not its warnings", () => {
    const lines = renderLogLines(failedApply);
    expect(lines.slice(0, 3)).toEqual([
      'error: creating S3 Bucket (shop): BucketAlreadyExists',
      '  with aws_s3_bucket.site',
      '  on infra/main.tf line 12',
    ]);
    expect(lines.join()).not.toContain('deprecated');
  });

  it('gives the receipt of a destroy', () => {
    expect(renderLogLines(destroyed)).toEqual(['shop-pr-7 is gone: 12 destroyed, 0 left, 41 s']);
  });

  it('has single lines that the runner never takes for commands', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const lines = renderLogLines(report);
        expect(lines.filter((line) => /^[\s\u0085]*::|##\[|\n|\r/.test(line))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
