import { describe, expect, it } from '@jest/globals';
import { parseHosts } from '../../../../../src/core/smoke/dns/hosts-file.js';

const HOSTS =
  '127.0.0.1\tlocalhost\r\n::1 localhost ip6-localhost\n # 10.0.0.1 shop\n10.0.0.2 shop # old: 10.0.0.3\n\n10.0.0.4\n';

describe('parseHosts', () => {
  it.each([
    ['localhost', ['127.0.0.1', '::1']],
    ['LOCALHOST', ['127.0.0.1', '::1']],
    ['ip6-localhost', ['::1']],
    ['shop', ['10.0.0.2']],
    ['10.0.0.4', []],
    ['host', []],
    ['', []],
  ])('finds the addresses of %j', (name, addresses) => {
    expect(parseHosts(HOSTS, name)).toEqual(addresses);
  });
});
