import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ANY, type Point } from '../../../../tools/chaos/point.js';
import { openSession, type Session } from '../../../../tools/chaos/session.js';

let server: Server;
let session: Session;
let carriedOut: string[];

beforeEach(async () => {
  carriedOut = [];
  server = createServer((request, response) => {
    carriedOut.push(`${request.method} ${request.url}`);
    request.resume();
    response.writeHead(200, { 'x-from': 'behind' }).end('{"ok":true}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  session = await openSession({ aws: url, github: url });
});
afterEach(async () => {
  await session.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const ask = async (path: string) => {
  const answer = await fetch(`${session.github.url}${path}`, { method: 'POST', body: 'x' });
  return answer.status;
};
const at = (point: Partial<Point>): Point => ({
  act: ANY,
  sender: 'mayfly',
  nth: 1,
  when: 'before',
  ...point,
});

describe('the proxies of a run', () => {
  it('pass on what nobody waits for', async () => {
    const answer = await fetch(`${session.github.url}/pulls`);
    expect([answer.status, answer.headers.get('x-from'), await answer.text()]).toEqual([
      200,
      'behind',
      '{"ok":true}',
    ]);
    expect(session.seen[0]).toContain('GET /pulls');
  });

  it('strike at the request that was asked for, and at no other', async () => {
    session.arm({ point: at({ nth: 2 }), fire: async () => ({ kind: 'reset' }) });
    expect(await ask('/1')).toBe(200);
    await expect(ask('/2')).rejects.toThrow('fetch failed');
    expect(await ask('/3')).toBe(200);
    expect(carriedOut).toEqual(['POST /1', 'POST /3']);
  });

  it('can lose the answer of what was carried out', async () => {
    session.arm({ point: at({ when: 'after' }), fire: async () => ({ kind: 'reset' }) });
    await expect(ask('/1')).rejects.toThrow('fetch failed');
    expect(carriedOut).toEqual(['POST /1']);
  });

  it('hold a request back until what happens at its moment has happened', async () => {
    const order: string[] = [];
    session.arm({
      point: at({}),
      fire: async () => {
        await new Promise((resolve) => setImmediate(resolve));
        order.push('struck');
        return { kind: 'pass' };
      },
    });
    await ask('/1');
    order.push('answered');
    expect(order).toEqual(['struck', 'answered']);
  });

  it('refuse as many requests as a rule says, and count them', async () => {
    const hits: number[] = [];
    session.addRule({
      matches: ({ path }) => path === '/a',
      reaction: { kind: 'answer', status: 503, headers: {}, body: 'no' },
      applied: false,
      left: 2,
      onHit: (count) => hits.push(count),
    });
    expect([await ask('/a'), await ask('/b'), await ask('/a'), await ask('/a')]).toEqual([
      503, 200, 503, 200,
    ]);
    expect(hits).toEqual([1, 2]);
    expect(carriedOut).toEqual(['POST /b', 'POST /a']);
  });

  it('stop listening when they are told to', async () => {
    session.github.refuse();
    await expect(ask('/1')).rejects.toThrow('fetch failed');
    expect((await fetch(session.aws.url)).status).toBe(200);
  });
});
