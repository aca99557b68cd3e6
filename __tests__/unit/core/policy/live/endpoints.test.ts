import { describe, expect, it } from '@jest/globals';
import {
  computeEndpoints,
  type EndpointSources,
  MAX_ENDPOINTS,
} from '../../../../../src/core/policy/live/endpoints.js';
import type { HttpCheck } from '../../../../../src/core/smoke/http/check.js';
import { listUrls } from '../../../../../src/core/smoke/kinds.js';

const check = (url: string, change: Partial<HttpCheck> = {}): HttpCheck => ({
  kind: 'http',
  name: url,
  url,
  method: 'GET',
  headers: {},
  expect: { status: 200, header: {}, json: {}, followRedirects: true },
  withinMs: 0,
  timeoutMs: 1_000,
  optional: false,
  id: 'home page',
  after: [],
  ...change,
});

const endpoints = (
  outputs: Readonly<Record<string, unknown>>,
  urls: readonly (string | HttpCheck)[] = [],
  change: Partial<EndpointSources> = {},
) =>
  computeEndpoints({
    outputs: Object.entries(outputs).map(([name, value]) => ({ name, sensitive: false, value })),
    asked: urls.map((url) => (typeof url === 'string' ? check(url) : url)).flatMap(listUrls),
    emulated: false,
    ports: true,
    ...change,
  });

const origins = (...sources: Parameters<typeof endpoints>) =>
  endpoints(...sources).endpoints.map(({ origin }) => origin);
/** Hosts whose ports are tried. */
const scanned = (...sources: Parameters<typeof endpoints>) =>
  endpoints(...sources)
    .endpoints.filter(({ closedPorts }) => closedPorts.length > 0)
    .map(({ host }) => host);

describe('the endpoints of an environment', () => {
  it.each(['http://127.0.0.1:8080/', 'http://localhost:8080/', 'http://[::1]:8080/', 'http://a.localhost/'])(
    'are not %s, which is this machine and whose ports say nothing of the environment',
    (url) => {
      expect(endpoints({ url }, [url]).endpoints).toEqual([]);
    },
  );

  it('are the HTTPS origins of outputs and checks, each once', () => {
    const outputs = {
      url: 'https://a.example/',
      more: { api: 'https://b.example:8443/v1', size: 3, list: ['x'] },
    };
    expect(origins(outputs, ['https://a.example/health', 'https://c.example/'])).toEqual([
      'https://a.example',
      'https://c.example',
      'https://b.example:8443',
    ]);
  });

  it.each([
    'shop',
    'http://a.example/',
    'ftp://a.example/',
    'https://',
    'see https://a.example/',
    '',
    'postgres://a.example',
  ])('are not in %j', (value) => {
    expect(origins({ text: value })).toEqual([]);
  });

  it('never come from a sensitive output', () => {
    const hidden = { outputs: [{ name: 'url', sensitive: true }] };
    expect(origins({}, [], hidden)).toEqual([]);
  });

  it('are asked for the path that is known, without user, query and fragment', () => {
    const [endpoint] = endpoints({ url: 'https://me:secret@a.example/prod/?token=x#y' }).endpoints;
    expect(endpoint).toMatchObject({ url: 'https://a.example/prod/', host: 'a.example', port: 443 });
  });

  it('are asked for their root where a check only posts', () => {
    const [endpoint] = endpoints({}, [check('https://a.example/orders', { method: 'POST' })]).endpoints;
    expect(endpoint?.url).toBe('https://a.example/');
  });

  it('stand at the check that names them', () => {
    const place = { file: '.github/mayfly.yml', line: 9, column: 7 };
    const { endpoints: found } = endpoints({ url: 'https://a.example' }, [
      check('https://a.example/x', { place }),
    ]);
    expect(found).toMatchObject([{ place }]);
  });

  it('may have an IPv6 address', () => {
    const [endpoint] = endpoints({ url: 'https://[2001:db8::1]:8443/' }).endpoints;
    expect(endpoint).toMatchObject({ origin: 'https://[2001:db8::1]:8443', host: '2001:db8::1', port: 8443 });
  });

  it.each([
    'https://sqs.eu-west-1.amazonaws.com/123456789012/orders',
    'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_abc',
    'https://0123456789ABCDEF.gr7.eu-west-1.eks.amazonaws.com',
    'https://uploads.s3.eu-west-1.amazonaws.com/',
    'https://eu-west-1.console.aws.amazon.com/cloudwatch/home',
    'https://shop.auth.eu-west-1.amazoncognito.com',
  ])('do not count an API of AWS that an output names: %s', (value) => {
    expect(origins({ value })).toEqual([]);
    expect(origins({ value }, [value])).toHaveLength(1);
  });

  it('are cut, and it says how many', () => {
    const urls = Array.from({ length: MAX_ENDPOINTS + 3 }, (_, index) => `https://h${index}.example`);
    const list = endpoints({ urls });
    expect([list.endpoints.length, list.cut]).toEqual([MAX_ENDPOINTS, 3]);
    expect(endpoints({ url: 'https://a.example' }).cut).toBe(0);
  });
});

describe('with an emulator of AWS', () => {
  it.each([
    ['https://abc.execute-api.eu-west-1.amazonaws.com/', []],
    ['https://d111.cloudfront.net/', []],
    ['https://shop.example/', []],
    ['https://127.0.0.1:8443/', ['https://127.0.0.1:8443']],
    ['https://localhost:8443/', ['https://localhost:8443']],
    ['https://abc.localhost.localstack.cloud:4566/', ['https://abc.localhost.localstack.cloud:4566']],
    ['https://192.168.1.7/', ['https://192.168.1.7']],
    ['https://172.15.0.1/', []],
    ['https://[::1]/', ['https://[::1]']],
  ])('%s is looked at: %j', (url, expected) => {
    expect(origins({ url }, [], { emulated: true })).toEqual(expected);
  });
});

describe('ports', () => {
  it.each([
    ['of the output `url`', { url: 'https://a.example/' }, []],
    ['of an output that a check asks', { site: 'https://a.example/' }, ['https://a.example/x']],
    ['of a host in an output that a check asks', { host: 'a.example' }, ['https://a.example/x']],
  ])('are tried %s', (_, outputs, checks) => {
    expect(scanned(outputs, checks)).toEqual(['a.example']);
  });

  it.each([
    'https://shop-1.eu-west-1.elb.amazonaws.com/',
    'https://shop-2.elb.eu-west-1.amazonaws.com/',
    'https://ec2-18-1-2-3.eu-west-1.compute.amazonaws.com/',
    'https://ec2-18-1-2-3.compute-1.amazonaws.com/',
    'http://shop.eu-west-1.elasticbeanstalk.com/',
  ])('are tried of a machine of AWS’s naming: %s', (any) => {
    expect(scanned({ any })).toEqual([new URL(any).hostname]);
  });

  it.each([
    ['a check of someone else’s API', {}, ['https://api.other.example/']],
    ['a link in an output', { repository: 'https://github.com/octo/shop' }, []],
    ['a front of AWS’s', { url: 'https://d111.cloudfront.net/' }, ['https://d111.cloudfront.net/']],
    ['an API gateway', { url: 'https://abc.execute-api.eu-west-1.amazonaws.com/' }, []],
    ['an S3 website', { url: 'http://shop.s3-website-eu-west-1.amazonaws.com/' }, []],
  ])('are not tried of %s', (_, outputs, checks) => {
    expect(scanned(outputs, checks)).toEqual([]);
  });

  it('are tried of no host when the rule is off', () => {
    expect(scanned({ url: 'https://a.example/' }, [], { ports: false })).toEqual([]);
  });

  it('are tried once a host, and without those that are served', () => {
    const { endpoints: found } = endpoints({ url: 'https://a.example/', admin: 'https://a.example:8888/' });
    expect(found.map(({ closedPorts }) => closedPorts.length > 0)).toEqual([true, false]);
    expect(found[0]?.closedPorts).not.toContain(8888);
    expect(found[0]?.closedPorts).toEqual(expect.arrayContaining([22, 3389, 5432, 8080]));
  });

  it('are all that an endpoint without HTTPS is asked for', () => {
    expect(endpoints({ url: 'http://a.example:3000/' }).endpoints).toMatchObject([
      { origin: 'http://a.example:3000', secure: false, closedPorts: expect.not.arrayContaining([3000]) },
    ]);
  });
});
