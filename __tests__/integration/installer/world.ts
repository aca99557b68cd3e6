import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDispatcher } from '../../../src/adapters/http/dispatcher.js';
import { createDownloads } from '../../../src/adapters/http/downloads.js';
import {
  type EnsuredTool,
  type EnsureToolOptions,
  ensureTool,
} from '../../../src/adapters/installer/ensure-tool.js';
import { createProcesses } from '../../../src/adapters/process/processes.js';
import { MayflyError } from '../../../src/core/errors.js';
import { parseToolSpec } from '../../../src/core/terraform/tool-spec.js';
import type { Log } from '../../../src/ports.js';
import { makeSigningKey, type ReleaseServer, startReleaseServer } from './release-server.js';

const VERSIONS = ['1.10.0', '1.11.4', '1.14.0', '1.14.2', '1.15.0', '1.16.0-rc1', '1.9.8'];

export interface World extends AsyncDisposable {
  readonly server: ReleaseServer;
  readonly cacheDirectory: string;
  /** What was logged. */
  readonly lines: readonly string[];
  /** What the clock was asked to wait, in ms. */
  readonly waits: readonly number[];
  /** Puts an executable shell script on PATH. */
  addToPath(name: string, script: string): Promise<string>;
  ensure(terraformVersion: string, changes?: Partial<EnsureToolOptions>): Promise<EnsuredTool>;
  /** The failure of `ensure`. */
  refuse(terraformVersion: string, changes?: Partial<EnsureToolOptions>): Promise<MayflyError>;
}

const signingKey = makeSigningKey();

/** A machine with an empty cache and nothing on PATH but the shell, and a publisher's site on loopback. */
export async function openWorld(): Promise<World> {
  const server = await startReleaseServer(await signingKey, VERSIONS);
  const folder = await mkdtemp(join(tmpdir(), 'mayfly-installer-'));
  const bin = join(folder, 'bin');
  const cacheDirectory = join(folder, 'cache');
  const lines: string[] = [];
  const waits: number[] = [];
  const downloads = createDownloads(createDispatcher({}));
  const ensure: World['ensure'] = (terraformVersion, changes = {}) =>
    ensureTool({
      spec: parseToolSpec(terraformVersion),
      processes: createProcesses(),
      downloads,
      log: recordLines(lines),
      env: { PATH: `${bin}:/bin` },
      cacheDirectory,
      clock: { sleep: async (ms) => void waits.push(ms) },
      publishers: server.publishers,
      machine: { os: 'linux', arch: 'x64' },
      ...changes,
    });
  return {
    server,
    cacheDirectory,
    lines,
    waits,
    ensure,
    refuse: async (...given) => requireMayflyError(await ensure(...given).catch((error: unknown) => error)),
    addToPath: async (name, script) => {
      const file = join(bin, name);
      await mkdir(bin, { recursive: true });
      await writeFile(file, `#!/bin/sh\n${script}\n`);
      await chmod(file, 0o755);
      return file;
    },
    [Symbol.asyncDispose]: async () => {
      await downloads.close();
      await server[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}

function recordLines(lines: string[]): Log {
  const say = (line: string): void => {
    lines.push(line);
  };
  return { info: say, warn: say, error: say, group: (_, body) => body(), mask: () => {} };
}

function requireMayflyError(failure: unknown): MayflyError {
  if (failure instanceof MayflyError) return failure;
  throw new Error(`no MayflyError: ${JSON.stringify(failure)} ${String(failure)}`);
}
