import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeNextHop, RedirectChain, RedirectError } from '../../../../src/adapters/http/redirects.js';

const hop = (url: string, method = 'GET', headers = {}) => ({ url: new URL(url), method, headers });

describe('computeNextHop', () => {
  it.each([
    ['https://a.example/x/y', '../z', 'https://a.example/z'],
    ['https://a.example/x', '//b.example/', 'https://b.example/'],
    ['https://a.example/x?q=1', '?q=2', 'https://a.example/x?q=2'],
  ])('resolves %s and %s to %s', (from, location, to) => {
    expect(computeNextHop(hop(from), { status: 302, location })?.url.href).toBe(to);
  });

  it.each([
    [200, '/x'],
    [304, '/x'],
    [302, undefined],
  ])('takes %i with location %s for the answer', (status, location) => {
    expect(computeNextHop(hop('http://a/'), { status, location })).toBeUndefined();
  });

  it('keeps HEAD after 303', () => {
    expect(computeNextHop(hop('http://a/', 'HEAD'), { status: 303, location: '/' })?.method).toBe('HEAD');
  });

  it('keeps credentials on the same origin only; another port is another origin', () => {
    const from = hop('http://a/', 'GET', { Authorization: 'x', Accept: 'y' });
    expect(computeNextHop(from, { status: 302, location: '/z' })?.headers).toEqual(from.headers);
    expect(computeNextHop(from, { status: 302, location: 'http://a:81/' })?.headers).toEqual({ Accept: 'y' });
    expect(computeNextHop(from, { status: 302, location: 'https://a/' })?.headers).toEqual({ Accept: 'y' });
  });

  it('refuses a location that is no URL', () => {
    expect(() => computeNextHop(hop('http://a/'), { status: 302, location: 'http://[' })).toThrow(
      RedirectError,
    );
  });
});

describe('RedirectChain', () => {
  it('ends every chain within its limit', () => {
    const steps = fc.array(fc.nat({ max: 30 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(steps, (numbers) => {
        const chain = new RedirectChain(10);
        expect(() => {
          for (const number of numbers) chain.enter(hop(`http://a/${number}`));
        }).toThrow(RedirectError);
      }),
    );
  });

  it('takes the same address for no loop when the cookies of the session are others', () => {
    const chain = new RedirectChain(10);
    chain.enter(hop('http://a/'), undefined);
    chain.enter(hop('http://a/'), 'sid=1');
    expect(() => chain.enter(hop('http://a/'), 'sid=1')).toThrow('redirect loop: http://a/ → http://a/');
  });

  it('does not show queries, which may hold secrets', () => {
    const chain = new RedirectChain(10);
    chain.enter(hop('http://a/?token=hush'));
    expect(() => chain.enter(hop('http://a/?token=hush'))).toThrow('redirect loop: http://a/ → http://a/');
  });
});
