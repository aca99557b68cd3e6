import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CookieJar } from '../../../../../src/core/smoke/http/cookie-jar.js';

const NOW = Date.parse('2026-11-27T12:00:00Z');

/** What a jar sends to `to` after `from` has set these cookies. */
function pass(setCookies: string | readonly string[], from: string, to = from): string | undefined {
  const jar = new CookieJar(() => NOW);
  jar.store(new URL(from), [setCookies].flat());
  return jar.header(new URL(to));
}

describe('a cookie jar', () => {
  it.each([
    ['a=1', 'https://shop.example/', 'https://shop.example/x', 'a=1'],
    ['a=1', 'https://shop.example/', 'https://www.shop.example/', undefined],
    ['a=1; Domain=shop.example', 'https://www.shop.example/', 'https://api.shop.example/', 'a=1'],
    ['a=1; Domain=.Shop.Example', 'https://www.shop.example/', 'https://shop.example/', 'a=1'],
    ['a=1; Domain=shop.example', 'https://www.shop.example/', 'https://badshop.example/', undefined],
    ['a=1; Domain=other.example', 'https://shop.example/', 'https://other.example/', undefined],
    ['a=1; Domain=www.shop.example', 'https://shop.example/', 'https://www.shop.example/', undefined],
    ['a=1; Domain=example', 'https://shop.example/', 'https://shop.example/', undefined],
    ['a=1; Domain=0.1', 'http://127.0.0.1/', 'http://127.0.0.1/', undefined],
    ['a=1; Domain=127.0.0.1', 'http://127.0.0.1/', 'http://127.0.0.1/', 'a=1'],
    ['a=1; Path=/shop', 'https://shop.example/', 'https://shop.example/shop/cart', 'a=1'],
    ['a=1; Path=/shop', 'https://shop.example/', 'https://shop.example/shopping', undefined],
    ['a=1; Path=shop', 'https://shop.example/x/y', 'https://shop.example/x/z', 'a=1'],
    ['a=1', 'https://shop.example/x/y', 'https://shop.example/x/z', 'a=1'],
    ['a=1', 'https://shop.example/x/y', 'https://shop.example/z', undefined],
    ['a=1; Secure', 'https://shop.example/', 'http://shop.example/', undefined],
    ['a=1; Secure', 'http://shop.example/', 'https://shop.example/', undefined],
    ['a=1; Secure', 'http://localhost:3000/', 'http://localhost:3000/', 'a=1'],
    ['a=1; Max-Age=60', 'https://shop.example/', 'https://shop.example/', 'a=1'],
    ['a=1; Max-Age=0', 'https://shop.example/', 'https://shop.example/', undefined],
    ['a=1; Max-Age=-5', 'https://shop.example/', 'https://shop.example/', undefined],
    ['a=1; Max-Age=soon', 'https://shop.example/', 'https://shop.example/', 'a=1'],
    [
      'a=1; Expires=Wed, 21 Oct 2015 07:28:00 GMT',
      'https://shop.example/',
      'https://shop.example/',
      undefined,
    ],
    ['a=1; Expires=Wed, 21 Oct 2065 07:28:00 GMT', 'https://shop.example/', 'https://shop.example/', 'a=1'],
    [
      'a=1; Expires=Wed, 21 Oct 2015 07:28:00 GMT; Max-Age=9',
      'https://a.example/',
      'https://a.example/',
      'a=1',
    ],
    [' a = 1=2 ; HttpOnly; SameSite=Lax', 'https://shop.example/', 'https://shop.example/', 'a=1=2'],
    ['a=', 'https://shop.example/', 'https://shop.example/', 'a='],
    ['=1', 'https://shop.example/', 'https://shop.example/', undefined],
    ['a', 'https://shop.example/', 'https://shop.example/', undefined],
    ['', 'https://shop.example/', 'https://shop.example/', undefined],
  ])('that got %j from %s sends to %s: %s', (setCookie, from, to, expected) => {
    expect(pass(setCookie, from, to)).toBe(expected);
  });

  it('knows each cookie once, the newest value of it, and longer paths first', () => {
    const jar = new CookieJar(() => NOW);
    const url = new URL('https://shop.example/x/y');
    jar.store(url, ['a=old; Path=/', 'b=1; Path=/']);
    jar.store(url, ['a=new; Path=/', 'a=deep; Path=/x']);
    expect(jar.header(url)).toBe('a=deep; a=new; b=1');
    expect(jar.find('a', url)).toBe('deep');
    expect(jar.find('none', url)).toBeUndefined();
  });

  it('forgets a cookie that is set to have ended', () => {
    expect(pass(['a=1', 'b=2', 'a=; Max-Age=0'], 'https://shop.example/')).toBe('b=2');
  });

  it('forgets cookies as time goes by', () => {
    let now = NOW;
    const jar = new CookieJar(() => now);
    const url = new URL('https://shop.example/');
    jar.store(url, ['a=1; Max-Age=60']);
    now += 59_999;
    expect(jar.header(url)).toBe('a=1');
    now += 1;
    expect(jar.header(url)).toBeUndefined();
  });

  it('keeps a bounded number of cookies', () => {
    const all = Array.from({ length: 5_000 }, (_, index) => `c${index}=1`);
    expect(pass(all, 'https://shop.example/')?.split('; ')).toHaveLength(300);
  });

  const label = fc.constantFrom('a', 'b', 'shop', 'www');
  const host = fc
    .array(label, { minLength: 1, maxLength: 4 })
    .map((labels) => [...labels, 'example'].join('.'));
  const path = fc
    .array(fc.constantFrom('x', 'y', 'xy'), { maxLength: 3 })
    .map((parts) => `/${parts.join('/')}`);

  it('sends a cookie to nobody who is not of its domain and below its path', () => {
    fc.assert(
      fc.property(host, host, host, path, path, (from, domain, to, cookiePath, asked) => {
        const sent = pass(
          `a=1; Domain=${domain}; Path=${cookiePath}`,
          `https://${from}/`,
          `https://${to}${asked}`,
        );
        const isBelow = (name: string) => name === domain || name.endsWith(`.${domain}`);
        const folder = cookiePath.endsWith('/') ? cookiePath : `${cookiePath}/`;
        const expected = isBelow(from) && isBelow(to) && `${asked}/`.startsWith(folder);
        expect(sent !== undefined).toBe(expected);
      }),
    );
  });

  it('sends a cookie without a domain to the host that set it only', () => {
    fc.assert(
      fc.property(host, host, (from, to) => {
        expect(pass('a=1', `https://${from}/`, `https://${to}/`) !== undefined).toBe(from === to);
      }),
    );
  });

  it('takes whatever a server may send', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (headers) => {
        const sent = pass(headers, 'https://shop.example/');
        expect(sent === undefined || sent.includes('=')).toBe(true);
      }),
    );
  });
});
