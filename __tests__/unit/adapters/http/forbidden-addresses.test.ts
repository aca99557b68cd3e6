import { describe, expect, it } from '@jest/globals';
import {
  ForbiddenAddressError,
  guardedLookup,
  isForbiddenAddress,
} from '../../../../src/adapters/http/forbidden-addresses.js';

describe('isForbiddenAddress', () => {
  it.each([
    'http://169.254.169.254/',
    'http://2852039166/',
    'http://0xa9.0xfe.0xa9.0xfe/',
    'http://0251.0376.0251.0376/',
    'http://169.254.169.254./',
    'http://[::ffff:169.254.169.254]/',
    'http://[fd00:ec2::254]/',
    'http://[fd00:0ec2:0:0::254]/',
    'http://169.254.170.2/',
    'http://168.63.129.16/',
  ])('holds for %s', (url) => {
    expect(isForbiddenAddress(new URL(url).hostname)).toBe(true);
  });

  it.each([
    'http://169.253.1.1/',
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://10.0.0.1/',
    'http://a.example/',
  ])('does not hold for %s', (url) => {
    expect(isForbiddenAddress(new URL(url).hostname)).toBe(false);
  });
});

describe('guardedLookup', () => {
  const find = (name: string, all: boolean) =>
    new Promise((resolve) => guardedLookup(name, { all }, (error, found) => resolve(error ?? found)));

  it.each([true, false])('refuses a name that stands for such an address (all: %s)', async (all) => {
    // The system's lookup gives an address for itself, without asking anyone.
    expect(await find('169.254.169.254', all)).toBeInstanceOf(ForbiddenAddressError);
  });

  it('finds any other', async () => {
    expect(await find('127.0.0.1', false)).toBe('127.0.0.1');
    expect(await find('127.0.0.1', true)).toEqual([{ address: '127.0.0.1', family: 4 }]);
  });
});
