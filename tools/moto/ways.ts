import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { ensureVirtualEnvironment } from './virtual-environment.js';

const run = promisify(execFile);
const IMAGE = 'motoserver/moto:5.2.1';
const DOCKER_TIMEOUT_MS = 10_000;
const PULL_TIMEOUT_MS = 3 * 60_000;

/** How to start moto. Its address stands in its log unless `url` gives it. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly url?: string;
}

export interface WayContext {
  /** Folder that git ignores. */
  readonly cache: string;
  readonly say: (line: string) => void;
}

export interface Way {
  readonly name: string;
  /** Throws with the reason why it is not possible here. */
  readonly prepare: (context: WayContext) => Promise<Launch>;
}

/** Port 0 lets the server take a free one and print it, so no two can meet on one. */
const LOOPBACK = ['-H', '127.0.0.1', '-p', '0'];

/** In the order in which they are tried. */
export const WAYS: readonly Way[] = [
  {
    name: 'moto_server on PATH',
    prepare: async () => ({ command: await findOnPath('moto_server'), args: LOOPBACK }),
  },
  {
    name: 'private virtual environment',
    prepare: async ({ cache, say }) => ({
      command: await ensureVirtualEnvironment(cache, say),
      args: ['-m', 'moto.server', ...LOOPBACK],
    }),
  },
  { name: 'container', prepare: ({ say }) => prepareContainer(say) },
];

async function findOnPath(name: string): Promise<string> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const folder of folders) {
    const file = join(folder, name);
    if (
      await access(file, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return file;
  }
  throw new Error(`${name} is not on PATH`);
}

async function prepareContainer(say: (line: string) => void): Promise<Launch> {
  await run('docker', ['version', '--format', '{{.Server.Version}}'], { timeout: DOCKER_TIMEOUT_MS }).catch(
    () => {
      throw new Error('docker is not on PATH, or its daemon does not answer');
    },
  );
  const present = await run('docker', ['image', 'inspect', IMAGE], { timeout: DOCKER_TIMEOUT_MS }).then(
    () => true,
    () => false,
  );
  if (!present) {
    say(`Pulling ${IMAGE}`);
    await run('docker', ['pull', '--quiet', IMAGE], { timeout: PULL_TIMEOUT_MS });
  }
  const port = await findFreePort();
  const args = ['run', '--rm', '--init', '--publish', `127.0.0.1:${port}:5000`, IMAGE];
  return { command: 'docker', args, url: `http://127.0.0.1:${port}` };
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
