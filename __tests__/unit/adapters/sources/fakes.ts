import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import { createSources, type SourcesOptions } from '../../../../src/adapters/sources/sources.js';
import type { SourceConfig } from '../../../../src/core/config/config.js';
import type { PreparedStack, ProcessRequest, ShellRequest, Sources } from '../../../../src/ports.js';
import { createLineLog } from './line-log.js';

export type Files = Readonly<Record<string, string>>;

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** A new folder with the files, gone after the tests; `.git` makes it a repository. */
export async function makeFolder(files: Files): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'mayfly-unit-sources-')));
  folders.push(folder);
  await writeFiles(folder, files);
  return folder;
}

export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

export interface FakeWorld {
  readonly sources: Sources;
  readonly lines: string[];
  readonly shellRuns: ShellRequest[];
  readonly processRuns: ProcessRequest[];
  prepare(source: SourceConfig, workingDirectory: string): Promise<readonly PreparedStack[]>;
}

export interface FakeOptions {
  readonly env?: SourcesOptions['env'];
  /** What the app's command does: files to write into its output folder, and how it ends. */
  readonly app?: { readonly files?: Files; readonly exitCode?: number; readonly output?: string };
  /** Exit code of package managers. */
  readonly installExitCode?: number;
  /** Files that package managers write where they run. */
  readonly installFiles?: Files;
}

export function makeWorld({
  env = {},
  app = {},
  installExitCode = 0,
  installFiles = {},
}: FakeOptions = {}): FakeWorld {
  const lines: string[] = [];
  const shellRuns: ShellRequest[] = [];
  const processRuns: ProcessRequest[] = [];
  const log = createLineLog(lines);
  const sources = createSources({
    log,
    env: { PATH: process.env.PATH, ...env },
    endpoint: undefined,
    shell: {
      run: async (request) => {
        shellRuns.push(request);
        await writeFiles(request.env.CDKTF_OUTDIR ?? '', app.files ?? {});
        return { exitCode: app.exitCode ?? 0, output: app.output ?? '' };
      },
    },
    processes: {
      run: async (request) => {
        processRuns.push(request);
        await writeFiles(request.cwd, installFiles);
        return { exitCode: installExitCode, stdout: 'a line\n', stderr: 'why it failed\n' };
      },
    },
    blueprints: {
      synthesize: async ({ outputDirectory }) => ({
        name: 'static-site',
        directory: outputDirectory,
        dependsOn: [],
        intended: {},
      }),
    },
  });
  return {
    sources,
    lines,
    shellRuns,
    processRuns,
    prepare: async (source, workingDirectory) =>
      sources.prepare({
        source,
        workingDirectory,
        outputDirectory: await makeFolder({}),
        context: {
          environment: 'shop-pr-7',
          region: 'eu-west-1',
          pullNumber: 7,
          headSha: 'abc',
          repository: 'octo/shop',
        },
        signal: new AbortController().signal,
      }),
  };
}

export const app = (options: Partial<SourceConfig> = {}): SourceConfig =>
  ({ kind: 'app', path: 'infra', stacks: [], variables: {}, ...options }) as SourceConfig;

export const module = (options: Partial<SourceConfig> & { path?: string } = {}): SourceConfig =>
  ({ kind: 'module', path: 'infra', stacks: [], variables: {}, ...options }) as SourceConfig;

/** The manifest of stacks that depend on each other as given. */
export function manifest(stacks: Readonly<Record<string, readonly string[]>>): Files {
  const entries = Object.entries(stacks).map(([name, dependencies]) => [
    name,
    {
      name,
      constructPath: name,
      dependencies,
      workingDirectory: `stacks/${name}`,
      synthesizedStackPath: `stacks/${name}/cdk.tf.json`,
    },
  ]);
  return {
    'manifest.json': JSON.stringify({ version: '0.21.0', stacks: Object.fromEntries(entries) }),
    ...Object.fromEntries(Object.keys(stacks).map((name) => [`stacks/${name}/cdk.tf.json`, '{}'])),
  };
}
