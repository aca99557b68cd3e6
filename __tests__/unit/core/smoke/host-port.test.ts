import { isIP } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatHostPort, parseHost, parseHostPort } from '../../../../src/core/smoke/host-port.js';

describe('parseHostPort', () => {
  it.each([
    ['db.example:5432', 'db.example', 5432],
    ['DB.Example.:5432', 'db.example', 5432],
    ['10.0.0.1:22', '10.0.0.1', 22],
    ['[2001:DB8:0::1]:22', '2001:db8::1', 22],
    ['bücher.example:80', 'xn--bcher-kva.example', 80],
    ['my_db:3306', 'my_db', 3306],
    ['https://shop.example/path?x=1', 'shop.example', 443],
    ['http://shop.example:8080/', 'shop.example', 8080],
    ['http://[::1]/', '::1', 80],
    ['redis://cache.example:6379/0', 'cache.example', 6379],
    ['https://user:pass@shop.example/', 'shop.example', 443],
  ])('reads %s', (text, host, port) => {
    expect(parseHostPort(text)).toEqual({ host, port });
  });

  it.each(['db.example', '[::1]', 'https://shop.example'])('takes the default port for %s', (text) => {
    expect(parseHostPort(text, 443)?.port).toBe(443);
  });

  it.each([
    '',
    'db.example',
    ':22',
    'db:0',
    'db:65536',
    'db:1e3',
    'db:-1',
    '::1:22',
    'a b:1',
    'a/b:1',
    'user@db:1',
    '[::1:22',
    '[zz]:1',
    'db:22\n',
    'redis://cache.example/',
    'ht tp://x:1',
  ])('does not take %j for one', (text) => {
    expect(parseHostPort(text)).toBeUndefined();
  });

  it('unmasks addresses that are written in another way', () => {
    expect(parseHostPort('2852039166:80')?.host).toBe('169.254.169.254');
    expect(parseHostPort('0xa9.0xfe.0xa9.0xfe:80')?.host).toBe('169.254.169.254');
  });

  it('reads back what it reads', () => {
    const hosts = fc.oneof(
      fc.domain(),
      fc.ipV4(),
      fc.ipV6().map((ip) => `[${ip}]`),
    );
    fc.assert(
      fc.property(hosts, fc.integer({ min: 1, max: 65_535 }), (host, port) => {
        const parsed = parseHostPort(`${host}:${port}`);
        expect(parsed?.port).toBe(port);
        expect(parseHostPort(formatHostPort(parsed ?? { host: '', port: 0 }))).toEqual(parsed);
      }),
    );
  });

  it('never gives a host that leads elsewhere in a URL', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const parsed = parseHostPort(text, 1);
        if (parsed === undefined) return;
        expect(isIP(parsed.host) === 6 || !/[/\\?#@:\s[\]]/.test(parsed.host)).toBe(true);
      }),
    );
  });
});

describe('parseHost', () => {
  it.each([
    ['[2001:0db8::0001]', '2001:db8::1'],
    ['SHOP.example.', 'shop.example'],
    ['shop:80', undefined],
    ['.', undefined],
  ])('reads %s as %s', (text, host) => {
    expect(parseHost(text)).toBe(host);
  });
});
