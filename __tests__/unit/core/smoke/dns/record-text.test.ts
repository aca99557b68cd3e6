import { describe, expect, it } from '@jest/globals';
import type { DnsType } from '../../../../../src/core/smoke/dns/check.js';
import { isRecord, isRecordLike } from '../../../../../src/core/smoke/dns/record-text.js';

describe('a record is the expected one', () => {
  it.each<[DnsType, string, string]>([
    ['A', '10.0.0.1', '10.0.0.1'],
    ['AAAA', '2001:db8::1', '2001:0DB8:0:0:0:0:0:1'],
    ['CNAME', 'Edge.example', 'edge.example.'],
    ['NS', 'ns1.example', 'NS1.example'],
    ['MX', '10 mail.example', '10  mail.example.'],
    ['MX', '10 mail.example', 'mail.example'],
    ['SRV', '0 5 5060 sip.example', 'sip.example'],
    ['TXT', 'v=spf1 -all', 'v=spf1 -all'],
    ['CAA', '0 issue ca.example', '0 issue "ca.example"'],
  ])('%s %s: %s', (type, text, expected) => {
    expect(isRecord(text, expected, type)).toBe(true);
  });

  it.each<[DnsType, string, string]>([
    ['A', '10.0.0.10', '10.0.0.1'],
    ['AAAA', '2001:db8::1', '2001:db8::2'],
    ['CNAME', 'edge.example', 'example'],
    ['MX', '10 mail.example', '20 mail.example'],
    ['TXT', 'Token', 'token'],
    ['TXT', 'token.', 'token'],
    ['NS', '10 ns.example', 'ns.example'],
  ])('or not: %s %s, %s', (type, text, expected) => {
    expect(isRecord(text, expected, type)).toBe(false);
  });

  it('or is like it', () => {
    expect(isRecordLike('v=spf1 -all', '/^V=SPF1/i', 'TXT')).toBe(true);
    expect(isRecordLike('10.0.0.10', '10.0.0.1', 'A')).toBe(false);
    expect(() => isRecordLike('x', '/(/', 'TXT')).toThrow(SyntaxError);
  });
});
