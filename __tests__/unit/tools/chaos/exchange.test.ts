import { describe, expect, it } from '@jest/globals';
import { parseExchange, type RawExchange } from '../../../../tools/chaos/exchange.js';

const scope = (service: string) => ({
  authorization: `AWS4-HMAC-SHA256 Credential=x/20261127/eu-west-1/${service}/aws4_request, SignedHeaders=host, Signature=x`,
});
const MAYFLY = { 'user-agent': 'aws-sdk-js/3.1142.0 ua/2.1 os/linux' };
const TERRAFORM = { 'user-agent': 'APN/1.0 HashiCorp/1.0 Terraform/1.14.0 aws-sdk-go-v2/1.38.0' };
const PROVIDER = {
  'user-agent':
    'APN/1.0 HashiCorp/1.0 Terraform/1.14.0 (+https://www.terraform.io) terraform-provider-aws/5.100.0',
};
const PREFIX = '/bucket/mayfly/octo/shop/chaos-pr-1';

function read({ body = '', ...raw }: Partial<Omit<RawExchange, 'body'>> & { readonly body?: string }) {
  const { sender, act } = parseExchange({
    side: 'aws',
    method: 'GET',
    path: '/',
    headers: {},
    ...raw,
    body: Buffer.from(body),
  });
  return `${sender}: ${act}`;
}

describe('a request to AWS', () => {
  const s3 = scope('s3');

  it.each([
    [
      'PUT',
      `${PREFIX}/record.json?x-id=PutObject`,
      '{ "status": "live" }',
      MAYFLY,
      'mayfly: write record live',
    ],
    ['GET', `${PREFIX}/record.json?x-id=GetObject`, '', MAYFLY, 'mayfly: read record'],
    ['PUT', `${PREFIX}/bundle.tgz`, '', MAYFLY, 'mayfly: write bundle'],
    ['POST', '/bucket/?delete=', '<Delete/>', MAYFLY, 'mayfly: remove files'],
    ['GET', '/bucket/?versions=&prefix=a', '', MAYFLY, 'mayfly: list files'],
    ['HEAD', '/bucket/', '', MAYFLY, 'mayfly: look at state bucket'],
    [
      'PUT',
      `${PREFIX}/main.tfstate.tflock?x-id=PutObject`,
      '{"ID":"1","Operation":"OperationTypeApply"}',
      TERRAFORM,
      'terraform: take lock for apply',
    ],
    ['DELETE', `${PREFIX}/main.tfstate.tflock`, '', TERRAFORM, 'terraform: remove lock'],
    ['PUT', `${PREFIX}/main.tfstate?x-id=PutObject`, '{}', TERRAFORM, 'terraform: write state'],
    ['PUT', '/chaos-pr-1', '', PROVIDER, 'provider: make resource'],
    ['PUT', '/chaos-pr-1?tagging=', '', PROVIDER, 'provider: change resource'],
    ['GET', '/chaos-pr-1?acl=', '', PROVIDER, 'provider: read resource'],
    ['DELETE', '/chaos-pr-1/page.html?x-id=DeleteObject', '', PROVIDER, 'provider: unmake resource'],
  ])('%s %s is known by what it does', (method, path, body, agent, expected) => {
    expect(read({ method, path, body, headers: { ...s3, ...agent } })).toBe(expected);
  });

  it.each([
    ['ssm', 'AmazonSSM.PutParameter', 'provider: make resource'],
    ['ssm', 'AmazonSSM.DeleteParameter', 'provider: unmake resource'],
    ['ssm', 'AmazonSSM.AddTagsToResource', 'provider: change resource'],
    ['logs', 'Logs_20140328.DescribeLogGroups', 'provider: read resource'],
  ])('to %s for %s is known by its target', (service, target, expected) => {
    const headers = { ...scope(service), ...PROVIDER, 'x-amz-target': target };
    expect(read({ method: 'POST', headers })).toBe(expected);
  });

  it('with a form is known by its action', () => {
    const headers = { ...scope('sts'), ...MAYFLY };
    expect(read({ method: 'POST', headers, body: 'Action=GetCallerIdentity&Version=2011-06-15' })).toBe(
      'mayfly: ask who we are',
    );
  });
});

describe('a request to GitHub', () => {
  it.each([
    ['GET', '/repos/octo/shop/pulls/12', 'ask for pull request'],
    ['POST', '/repos/octo/shop/issues/12/comments', 'post comment'],
    ['PATCH', '/repos/octo/shop/issues/comments/7', 'edit comment'],
    ['POST', '/repos/octo/shop/check-runs', 'make check run'],
    ['PATCH', '/repos/octo/shop/check-runs/7', 'end check run'],
    ['POST', '/repos/octo/shop/deployments/7/statuses', 'set deployment'],
    ['GET', '/repos/octo/shop/contents/a?ref=main', 'ask GitHub'],
  ])('%s %s', (method, path, act) => {
    expect(read({ side: 'github', method, path })).toBe(`mayfly: ${act}`);
  });
});
