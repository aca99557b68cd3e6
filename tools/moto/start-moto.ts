import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type GuardedProcess, lastLines, startGuarded } from './guarded-process.js';
import { createInspector, type Inspector } from './inspector.js';
import { type Launch, WAYS, type Way } from './ways.js';

const CACHE = fileURLToPath(new URL('../../.cache/moto', import.meta.url));
const READY_LIMIT_MS = 30_000;
const REQUEST_LIMIT_MS = 5_000;

export interface MotoOptions {
  /** AWS region of `environment` and of what `remaining` looks through; default eu-west-1. */
  readonly region?: string;
  /** Told what is used and why; default: stderr when anything but PATH is used. */
  readonly say?: (line: string) => void;
  /** How to get moto; default: all ways in their order. */
  readonly ways?: readonly Way[];
}

/** An AWS emulator of one's own: nothing in it, and nobody else on it. */
export interface Moto extends Inspector {
  readonly url: string;
  /** The way that worked, such as `moto_server on PATH`. */
  readonly way: string;
  readonly region: string;
  /** Endpoint, region and credentials for programs that are to use it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Forgets everything. */
  reset(): Promise<void>;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts moto on a free loopback port, in about a second; it ends with this process at the latest. Each test file
 * starts its own: sharing one would save that second and cost isolation, as the bucket `auto` is one per account.
 */
export async function startMoto(options: MotoOptions = {}): Promise<Moto> {
  const say = options.say ?? ((line) => console.error(line));
  const reasons: string[] = [];
  for (const way of options.ways ?? WAYS) {
    try {
      const launch = await way.prepare({ cache: CACHE, say });
      const server = await launchServer(launch);
      if (reasons.length > 0 || options.say !== undefined)
        say(`AWS emulator: moto by ${way.name}, ${server.url}`);
      return makeMoto({ server, way: way.name, region: options.region ?? 'eu-west-1' });
    } catch (error) {
      reasons.push(`${way.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    `moto, the AWS emulator, can't be started:\n  - ${reasons.join('\n  - ')}\nOne of these must work; the shortest is: pip install 'moto[server]==5.2.*'`,
  );
}

interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

async function launchServer(launch: Launch): Promise<Server> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'mayfly-moto-'));
  const program = startGuarded({
    command: launch.command,
    args: launch.args,
    env: { ...(process.env as Record<string, string>), PYTHONUNBUFFERED: '1' },
    folder,
  });
  const stop = async (): Promise<void> => {
    await program.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { url: await waitUntilReady(program, launch), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function waitUntilReady(program: GuardedProcess, launch: Launch): Promise<string> {
  const deadline = performance.now() + READY_LIMIT_MS;
  while (performance.now() < deadline) {
    if (program.ended()) throw new Error(`it ended at once: ${lastLines(await program.output())}`);
    const url = launch.url ?? /Running on (http:\/\/[\d.]+:\d+)/.exec(await program.output())?.[1];
    if (url !== undefined && (await answers(url))) return url;
    await sleep(50);
  }
  throw new Error(
    `it was not ready within ${READY_LIMIT_MS / 1_000} s: ${lastLines(await program.output())}`,
  );
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/moto-api/config`, { signal: AbortSignal.timeout(REQUEST_LIMIT_MS) }).then(
    (response) => response.ok,
    () => false,
  );
}

function makeMoto({ server, way, region }: { server: Server; way: string; region: string }): Moto {
  return {
    ...createInspector({ url: server.url, region }),
    url: server.url,
    way,
    region,
    environment: {
      AWS_ENDPOINT_URL: server.url,
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: 'testing',
      AWS_SECRET_ACCESS_KEY: 'testing',
    },
    reset: async () => {
      const signal = AbortSignal.timeout(REQUEST_LIMIT_MS);
      const response = await fetch(`${server.url}/moto-api/reset`, { method: 'POST', signal });
      if (!response.ok) throw new Error(`moto answered its reset with ${response.status}`);
    },
    close: server.stop,
    [Symbol.asyncDispose]: server.stop,
  };
}
