import { afterAll, describe, expect, it } from '@jest/globals';
import { http, runOn } from './checks.js';
import { startServer } from './servers.js';

afterAll(() => http.close());

/** A check that is led to `location`. */
const lead = (location: string, world = {}) =>
  runOn(
    (_, response) => response.writeHead(302, { location }).end(),
    '- http: ${outputs.url}/start\n  expect: { body: secret }',
    world,
  );

describe('a redirect', () => {
  it('leads to no private address that nothing names, by address or by name', async () => {
    let asked = 0;
    await using inside = await startServer((_, response) => {
      asked += 1;
      response.end('secret');
    });
    for (const host of ['localhost', '[::ffff:127.0.0.2]', '127.1.2.3', '0x7f.0.0.3', '2130706436']) {
      const result = await lead(`http://${host}:${inside.port}/`);
      expect(result).toMatchObject({
        result: 'failed',
        attempts: 1,
        message: expect.stringContaining('private'),
      });
    }
    expect(asked).toBe(0);
  });

  it('leads there where the check, an output or the configuration names the host', async () => {
    await using inside = await startServer((_, response) => response.end('secret'));
    const url = `http://localhost:${inside.port}/`;
    expect(await lead(inside.url)).toMatchObject({ result: 'passed' });
    expect(await lead(url, { outputs: { inside: url } })).toMatchObject({ result: 'passed' });
    expect(await lead(url, { allowHosts: ['localhost'] })).toMatchObject({ result: 'passed' });
  });

  it('leads nowhere that allow_hosts leaves out', async () => {
    const result = await lead('http://shop.example/', { allowHosts: ['127.0.0.0/8'] });
    expect(result.message).toBe('shop.example is neither a host of an output nor in checks.allow_hosts');
  });
});

describe('a kept connection', () => {
  it('to a private address is none for whoever is only led there', async () => {
    await using inside = await startServer((_, response) => response.end('secret'));
    const signal = new AbortController().signal;
    const ask = (reach: 'any' | 'public') =>
      http.send({
        url: `http://localhost:${inside.port}/`,
        method: 'GET',
        headers: {},
        timeoutMs: 5_000,
        maxRedirects: 0,
        signal,
        judgeHost: () => ({ reach }),
      });
    expect(await ask('any')).toMatchObject({ ok: true });
    expect(await ask('public')).toMatchObject({
      ok: false,
      final: true,
      error: expect.stringContaining('private'),
    });
  });
});
