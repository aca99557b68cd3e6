import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../../../src/core/config/parse-config.js';

const parse = (check: unknown) =>
  parseConfig({
    text: JSON.stringify({ source: { app: 'infra' }, checks: { smoke: [check] } }),
    file: 'mayfly.yml',
  });

function read(check: unknown) {
  const result = parse(check);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.config.checks.smoke[0];
}

function complaints(check: unknown): string[] {
  const result = parse(check);
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`);
}

describe('a tcp check', () => {
  it('expects an open port where nothing else is said', () => {
    expect(read({ tcp: '${outputs.host}:22' })).toMatchObject({
      kind: 'tcp',
      name: 'tcp $${outputs.host}:22',
      target: '${outputs.host}:22',
      expect: { state: 'open' },
      withinMs: 60_000,
    });
  });

  it.each([
    ['refused', { state: 'refused' }],
    [{ banner: '/SSH-2/' }, { state: 'banner', banner: '/SSH-2/' }],
    [
      { banner: 'PONG', send: 'PING\r\n' },
      { state: 'banner', banner: 'PONG', send: 'PING\r\n' },
    ],
  ])('may expect %j', (expected, state) => {
    expect(read({ tcp: 'db:5432', expect: expected })).toMatchObject({ expect: state });
  });

  it.each([
    'db.example:5432',
    '[::1]:22',
    '${outputs.endpoint}',
    '${outputs.host}:${outputs.port}',
    'db-${pr.number}.${outputs.zone}:5432',
    'db.${outputs.endpoint}',
    'https://${outputs.host}/',
  ])('may ask %s', (target) => {
    expect(read({ tcp: target })).toMatchObject({ target });
  });

  it.each(['db.example', 'db:0', 'db:65536', 'db:http', '${outputs.host} :22', 'a/b:1', '', 'ftp://x/'])(
    'can not ask %j',
    (target) => {
      expect(complaints({ tcp: target })).toEqual([
        expect.stringMatching(/^checks\.smoke\[0\]\.tcp: must be a host and a port such as/),
      ]);
    },
  );

  it('says which expectations there are', () => {
    expect(complaints({ tcp: 'x:1', expect: 'shut' })).toEqual([
      'checks.smoke[0].expect: must be `open`, `refused` or `{ banner: text }`, not "shut"',
    ]);
    expect(complaints({ tcp: 'x:1', expect: { send: 'PING' } })).toHaveLength(1);
    expect(complaints({ tcp: 'x:1', expect: { banner: '/(/' } })).toEqual([
      expect.stringContaining('is not a regular expression'),
    ]);
  });
});

describe('a tls check', () => {
  it('expects a certificate that is trusted and for the host, where nothing else is said', () => {
    expect(read({ tls: '${outputs.host}:443' })).toMatchObject({
      kind: 'tls',
      target: '${outputs.host}:443',
      expect: { names: [], chain: 'trusted' },
    });
  });

  it('may expect versions, days, names, a chain and an issuer', () => {
    const expected = {
      version: '>=1.2',
      valid_for: '14d',
      names: ['shop.example'],
      chain: 'any',
      issuer: 'O=Amazon',
    };
    expect(read({ tls: 'shop.example', expect: expected })).toMatchObject({
      expect: {
        version: { operator: '>=', version: 'TLSv1.2' },
        validForMs: 14 * 86_400_000,
        names: ['shop.example'],
        chain: 'any',
        issuer: 'O=Amazon',
      },
    });
  });

  it.each(['>=1.4', '1', 'new', '>1.2'])('can not expect version %s', (version) => {
    expect(complaints({ tls: 'x', expect: { version } })).toEqual([
      expect.stringContaining('must be a version in quotes, such as ">=1.2"'),
    ]);
  });
});

describe('a dns check', () => {
  it('expects a record, where nothing else is said', () => {
    const check = read({ dns: '${outputs.host}' });
    expect(check).toMatchObject({ kind: 'dns', expect: { includes: [], absent: false } });
    expect(check).not.toHaveProperty('type');
  });

  it('may expect values, some of them, a count and a time', () => {
    const expected = { values: ['10.0.0.1'], includes: ['/^10/'], count: 1, ttl: '5m' };
    expect(read({ dns: 'x', type: 'A', expect: expected })).toMatchObject({
      type: 'A',
      expect: { values: ['10.0.0.1'], includes: ['/^10/'], count: 1, ttlMs: 300_000 },
    });
  });

  it.each([
    '${outputs.url}',
    '_sip._tcp.shop.example',
    '10.0.0.1',
    '2001:db8::1',
    '${pr.number}.shop.example',
  ])('may ask for %s', (target) => {
    expect(complaints({ dns: target })).toEqual([]);
  });

  it.each(['a b', 'a/b', '', `${'a'.repeat(64)}.example`])('can not ask for %j', (target) => {
    expect(complaints({ dns: target })).toEqual([expect.stringContaining('must be a name such as')]);
  });

  it('can not expect what contradicts itself or is not known', () => {
    expect(complaints({ dns: 'x', expect: { absent: true, count: 1 } })).toEqual([
      'checks.smoke[0].expect.count: says something of records that `absent: true` does not expect',
    ]);
    expect(complaints({ dns: 'x', type: 'MX', expect: { ttl: '5m' } })).toEqual([
      'checks.smoke[0].expect.ttl: is known for A and AAAA only, not for MX',
    ]);
    expect(complaints({ dns: 'x', type: 'SOA' })).toHaveLength(1);
  });
});
