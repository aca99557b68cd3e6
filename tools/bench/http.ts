import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { CHECKS, CONCURRENCY, type HttpTimes } from './http-world.js';
import { median } from './measure.js';

const CHILD = fileURLToPath(new URL('./http-child.ts', import.meta.url));
/** Pairs of processes, one after the other. */
const PAIRS = 9;

export interface HttpSpeed {
  readonly checks: number;
  readonly concurrency: number;
  /** Medians, in ms, of the first time in a process. */
  readonly mayflyMs: number;
  readonly plainMs: number;
  /** Median of the ratios of pairs: of the first time in a process, as a run has it, and of the last. */
  readonly ratio: number;
  readonly warmRatio: number;
}

/** 1,000 smoke checks through our runner, and the same requests by undici alone, each in processes of their own. */
export async function measureHttp(): Promise<HttpSpeed> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const folder = await mkdtemp(join(tmpdir(), 'mayfly-bench-http-'));
  const script = join(folder, 'child.mjs');
  const run = (kind: 'plain' | 'mayfly') => runChild([script, kind, url]);
  try {
    await bundleChild(script);
    // The first warms the server up and is not counted.
    await run('plain');
    const pairs: { readonly mayfly: HttpTimes; readonly plain: HttpTimes }[] = [];
    for (let pair = 0; pair < PAIRS; pair++)
      pairs.push({ plain: await run('plain'), mayfly: await run('mayfly') });
    const first = ({ ms }: HttpTimes) => ms[0] ?? Number.NaN;
    const last = ({ ms }: HttpTimes) => ms.at(-1) ?? Number.NaN;
    return {
      checks: CHECKS,
      concurrency: CONCURRENCY,
      mayflyMs: median(pairs.map(({ mayfly }) => first(mayfly))),
      plainMs: median(pairs.map(({ plain }) => first(plain))),
      ratio: median(pairs.map(({ mayfly, plain }) => first(mayfly) / first(plain))),
      warmRatio: median(pairs.map(({ mayfly, plain }) => last(mayfly) / last(plain))),
    };
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** As in dist: what runs TypeScript directly names every closure when it is made, which takes longer than the rest. */
async function bundleChild(outfile: string): Promise<void> {
  const require =
    "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  await build({
    entryPoints: [CHILD],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    banner: { js: require },
    logLevel: 'error',
  });
}

async function runChild(args: readonly string[]): Promise<HttpTimes> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 120_000,
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the requests ended with ${code}`);
  return JSON.parse(Buffer.concat(chunks).toString()) as HttpTimes;
}
