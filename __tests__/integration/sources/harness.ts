import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll } from '@jest/globals';
import { createProcesses } from '../../../src/adapters/process/processes.js';
import { createShell } from '../../../src/adapters/process/shell.js';
import { createSources } from '../../../src/adapters/sources/sources.js';
import { computePlatform, prepareCliConfig } from '../../../src/adapters/terraform/cli-config.js';
import { relaxLockFile } from '../../../src/adapters/terraform/lock-file.js';
import type { SourceConfig } from '../../../src/core/config/config.js';
import type { StackOverride } from '../../../src/core/override/override.js';
import type { PreparedStack, Sources } from '../../../src/ports.js';
import { blueprints } from '../../../src/stack/blueprints.js';
import { type Moto, startMoto } from '../../../tools/moto/start-moto.js';
import { createLineLog } from '../../unit/adapters/sources/line-log.js';

export const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url));
export const ENVIRONMENT = 'shop-pr-7';
export const REPOSITORY = 'octo/shop';
const STATE_BUCKET = 'mayfly-state';
const TIME_LIMIT_MS = 90_000;

/** A resource as `terraform show -json` gives it. */
export interface StateResource {
  readonly address: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Sources, sealed and run with the real Terraform against an emulator of their own. */
export interface Harness extends AsyncDisposable {
  readonly moto: Moto;
  readonly s3: S3Client;
  readonly sources: Sources;
  readonly logged: readonly string[];
  prepare(source: SourceConfig, workingDirectory: string): Promise<readonly PreparedStack[]>;
  seal(stack: PreparedStack): Promise<PreparedStack>;
  apply(stack: PreparedStack): Promise<void>;
  destroy(stack: PreparedStack): Promise<void>;
  outputs(stack: PreparedStack): Promise<Readonly<Record<string, string>>>;
  resources(stack: PreparedStack): Promise<readonly StateResource[]>;
}

export async function createHarness(): Promise<Harness> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'mayfly-sources-')));
  const moto = await startMoto();
  const s3 = new S3Client({
    endpoint: moto.url,
    region: moto.region,
    forcePathStyle: true,
    credentials: { accessKeyId: 'testing', secretAccessKey: 'testing' },
  });
  await s3.send(
    new CreateBucketCommand({
      Bucket: STATE_BUCKET,
      CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
    }),
  );
  const logged: string[] = [];
  const processes = createProcesses();
  const sources = createSources({
    processes,
    shell: createShell(),
    log: createLineLog(logged),
    blueprints,
    env: { ...process.env, ...moto.environment },
    endpoint: moto.url,
  });
  const env = moto.environment;

  const terraform = (stack: PreparedStack, ...args: string[]): Promise<string> =>
    runTerraform({ folder: stack.directory, args, env });
  const backendOf = (stack: string): StackOverride['backend'] => ({
    kind: 's3',
    bucket: STATE_BUCKET,
    key: `${ENVIRONMENT}/${stack}.tfstate`,
    region: 'eu-west-1',
  });

  return {
    moto,
    s3,
    sources,
    logged,
    prepare: async (source, workingDirectory) => {
      const outputDirectory = await mkdtemp(join(folder, 'run-'));
      return sources.prepare({
        source,
        workingDirectory,
        outputDirectory,
        context: {
          environment: ENVIRONMENT,
          region: 'eu-west-1',
          pullNumber: 7,
          headSha: 'a'.repeat(40),
          repository: REPOSITORY,
        },
        signal: new AbortController().signal,
      });
    },
    seal: (stack) =>
      sources.seal({
        stack,
        backendOf,
        override: {
          backend: backendOf(stack.name),
          region: 'eu-west-1',
          tags: { 'mayfly:environment': ENVIRONMENT, 'mayfly:repository': REPOSITORY },
          relax: true,
          emulated: true,
        },
      }),
    apply: async (stack) => {
      await terraform(stack, 'init', '-input=false', '-no-color');
      await relaxLockFile(stack.directory);
      await terraform(stack, 'apply', '-input=false', '-auto-approve', '-no-color');
    },
    destroy: async (stack) => {
      await terraform(stack, 'destroy', '-input=false', '-auto-approve', '-no-color');
    },
    outputs: async (stack) => {
      const values = JSON.parse(await terraform(stack, 'output', '-json')) as Record<
        string,
        { value: string }
      >;
      return Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name, value]));
    },
    resources: async (stack) => listResources(JSON.parse(await terraform(stack, 'show', '-json'))),
    [Symbol.asyncDispose]: async () => {
      s3.destroy();
      await moto.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Runs the real Terraform, with the provider mirror that this machine may have; gives its standard output. */
export async function runTerraform(options: {
  readonly folder: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}): Promise<string> {
  const { folder, args } = options;
  const lines: string[] = [];
  const { exitCode, stderr } = await createProcesses().run({
    command: 'terraform',
    args,
    cwd: folder,
    env: { ...(await computeTerraformEnvironment()), ...options.env },
    timeoutMs: TIME_LIMIT_MS,
    onLine: (line, stream) => stream === 'stdout' && lines.push(line),
  });
  if (exitCode !== 0) throw new Error(`terraform ${args.join(' ')}: ${lines.join('\n')}\n${stderr}`);
  return lines.join('\n');
}

let cliConfigFolder: Promise<string> | undefined;
afterAll(async () => {
  if (cliConfigFolder !== undefined) await rm(await cliConfigFolder, { recursive: true, force: true });
});

async function computeTerraformEnvironment(): Promise<Record<string, string>> {
  cliConfigFolder ??= mkdtemp(join(tmpdir(), 'mayfly-terraform-'));
  const directory = await cliConfigFolder;
  const cliConfig = await prepareCliConfig({
    env: process.env,
    mirrorParents: ['/opt'],
    directory,
    platform: computePlatform(process.platform, process.arch),
  });
  return {
    PATH: process.env.PATH ?? '',
    HOME: directory,
    CHECKPOINT_DISABLE: '1',
    ...(cliConfig === undefined ? {} : { TF_CLI_CONFIG_FILE: cliConfig }),
  };
}

interface StateModule {
  readonly resources?: readonly (StateResource & { readonly mode: string })[];
  readonly child_modules?: readonly StateModule[];
}

function listResources(state: { values?: { root_module?: StateModule } }): StateResource[] {
  const visit = (module: StateModule): StateResource[] => [
    ...(module.resources ?? []).filter(({ mode }) => mode === 'managed'),
    ...(module.child_modules ?? []).flatMap(visit),
  ];
  return visit(state.values?.root_module ?? {});
}

/** A Terraform file's parsed JSON. */
export async function readJson(...path: string[]): Promise<Record<string, never>> {
  return JSON.parse(await readFile(join(...path), 'utf8'));
}
