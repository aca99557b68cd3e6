import { describe, expect, it } from '@jest/globals';
import { isWorld } from '../../../../../src/core/policy/network/traffic.js';

describe('the world', () => {
  it.each(['0.0.0.0/0', '0.0.0.0/1', '128.0.0.0/1', '::/0', '2000::/3', '0.0.0.0/00'])('is %s', (cidr) => {
    expect(isWorld(cidr)).toBe(true);
  });

  it.each(['10.0.0.0/8', '203.0.113.0/24', '192.0.2.1/32', 'fc00::/7', '2001:db8::/32', '', 'pl-123'])(
    'is not %j',
    (cidr) => {
      expect(isWorld(cidr)).toBe(false);
    },
  );
});
