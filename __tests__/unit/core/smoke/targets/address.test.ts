import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { classifyHost } from '../../../../../src/core/smoke/targets/address.js';

describe('classifyHost', () => {
  it.each([
    '169.254.169.254',
    '169.254.170.2',
    '168.63.129.16',
    '100.100.100.200',
    '[fd00:ec2::254]',
    'fd00:ec2::254',
    '[::ffff:169.254.169.254]',
    '[::ffff:a9fe:a9fe]',
    // Carried by NAT64 and by 6to4.
    '[64:ff9b::a9fe:a9fe]',
    '[2002:a9fe:a9fe::1]',
  ])('knows %s for metadata', (host) => {
    expect(classifyHost(host)).toBe('metadata');
  });

  it.each([
    '127.0.0.1',
    '127.255.0.1',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '[::]',
    '[::1]',
    '[fe80::1%eth0]',
    '[fd12::1]',
    '[::ffff:10.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[2002:0a00:0001::1]',
  ])('knows %s for private', (host) => {
    expect(classifyHost(host)).toBe('private');
  });

  it.each([
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '[2600:1f18::1]',
    '[::ffff:8.8.8.8]',
    '[64:ff9b::808:808]',
  ])('knows %s for public', (host) => {
    expect(classifyHost(host)).toBe('public');
  });

  it.each(['localhost', 'a.example', '127.0.0.1.example', '1.2.3', '', '[]', '::x'])(
    'takes %j for a name',
    (host) => {
      expect(classifyHost(host)).toBeUndefined();
    },
  );

  it('judges an address of IPv4 the same in every form that a URL may give it', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const expected = classifyHost(address);
        const number = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
        const forms = [`${number}`, `0x${number.toString(16)}`, `[::ffff:${address}]`];
        for (const form of forms) expect(classifyHost(new URL(`http://${form}/`).hostname)).toBe(expected);
      }),
    );
  });

  it('knows a class for every address of IPv6', () => {
    fc.assert(fc.property(fc.ipV6(), (address) => classifyHost(`[${address}]`) !== undefined));
  });
});
