import type { RequestListener } from 'node:http';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createDispatcher } from '../../../src/adapters/http/dispatcher.js';
import { createDownloads } from '../../../src/adapters/http/downloads.js';
import { MayflyError } from '../../../src/core/errors.js';
import { startServer, startTcpServer } from './servers.js';

const downloads = createDownloads(createDispatcher({}));
afterAll(() => downloads.close());

const LIMITS = { maxBytes: 1_000, timeoutMs: 5_000 };

async function download(listener: RequestListener, limits = LIMITS): Promise<Uint8Array> {
  await using server = await startServer(listener);
  return await downloads.fetch(`${server.url}/file?signature=hush`, limits);
}

async function findFailure(listener: RequestListener, limits = LIMITS): Promise<MayflyError> {
  const failure = await download(listener, limits).catch((error: unknown) => error);
  if (!(failure instanceof MayflyError)) throw new Error(`no MayflyError: ${String(failure)}`);
  expect(failure.kind).toBe('outside');
  expect(failure.message).not.toContain('hush');
  return failure;
}

describe('a download', () => {
  it('gives the bytes as they are', async () => {
    const bytes = Buffer.from([0x1f, 0x8b, 0x00, 0xff]);
    expect(Buffer.from(await download((_, response) => response.end(bytes)))).toEqual(bytes);
  });

  it('follows redirects to another host', async () => {
    await using storage = await startServer((_, response) => response.end('release'));
    const bytes = await download((_, response) => response.writeHead(302, { location: storage.url }).end());
    expect(new TextDecoder().decode(bytes)).toBe('release');
  });

  it.each([404, 206, 500])('of status %i fails and names it', async (status) => {
    const failure = await findFailure((_, response) => response.writeHead(status).end());
    expect(failure.message).toMatch(
      new RegExp(`/file can't be downloaded: status ${status} from http://127`),
    );
  });

  it('larger than allowed fails', async () => {
    const failure = await findFailure((_, response) => response.end('x'.repeat(1_001)));
    expect(failure.message).toContain('it is larger than 1000 bytes');
  });

  it('of exactly the allowed size is whole', async () => {
    expect(await download((_, response) => response.end('x'.repeat(1_000)))).toHaveLength(1_000);
  });

  it('that hangs ends in time', async () => {
    const failure = await findFailure(() => undefined, { ...LIMITS, timeoutMs: 100 });
    expect(failure.message).toContain('it took more than 0.1 s');
  });

  it('cut short fails', async () => {
    const failure = await findFailure((_, response) => {
      response.writeHead(200, { 'content-length': '500' }).write('half');
      setImmediate(() => response.destroy());
    });
    expect(failure.message).toMatch(/closed the connection before|reset the connection/);
  });

  it('goes through the proxy that the environment names', async () => {
    const asked: string[] = [];
    await using proxy = await startTcpServer((socket) =>
      socket.once('data', (head) => {
        asked.push(String(head).split('\r\n')[0] ?? '');
        socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n');
      }),
    );
    const proxied = createDownloads(createDispatcher({ HTTPS_PROXY: proxy.url, NO_PROXY: 'other.invalid' }));
    await expect(proxied.fetch('https://downloads.invalid/file', LIMITS)).rejects.toThrow(MayflyError);
    expect(asked).toEqual(['CONNECT downloads.invalid:443 HTTP/1.1']);
    await expect(proxied.fetch('https://other.invalid/file', LIMITS)).rejects.toThrow(MayflyError);
    expect(asked).toHaveLength(1);
    await proxied.close();
  });
});
