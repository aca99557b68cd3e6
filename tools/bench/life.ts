import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { measure } from './measure.js';

export interface BenchWorld {
  readonly node: string;
  readonly terraform: string;
  readonly endpoint: string;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

interface Pair {
  readonly mayfly: number;
  readonly plain: number;
}

export interface Life {
  readonly open: Pair;
  readonly close: Pair;
}

const FIXTURE = fileURLToPath(new URL('./fixture', import.meta.url));
export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

const BUCKET = 'bench-state';

/** The bucket of Terraform alone; Mayfly makes its own. */
export async function createStateBucket(endpoint: string): Promise<void> {
  const region = 'eu-west-1';
  const client = new S3Client({
    endpoint,
    region,
    forcePathStyle: true,
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
  });
  const location = { LocationConstraint: region } as const;
  await client.send(new CreateBucketCommand({ Bucket: BUCKET, CreateBucketConfiguration: location }));
  client.destroy();
}

const makeBackend = (run: number) => ({
  backend: {
    s3: {
      bucket: BUCKET,
      key: `plain-${run}.tfstate`,
      region: 'eu-west-1',
      use_lockfile: true,
      use_path_style: true,
      skip_credentials_validation: true,
      skip_metadata_api_check: true,
      skip_requesting_account_id: true,
    },
  },
});

const PROVIDER = {
  provider: {
    aws: {
      region: 'eu-west-1',
      skip_credentials_validation: true,
      skip_metadata_api_check: true,
      skip_requesting_account_id: true,
      s3_use_path_style: true,
    },
  },
};

/** One environment by Mayfly and one by Terraform alone, in turn, opened and closed; seconds. */
export async function measureLife(world: BenchWorld, run: number): Promise<Life> {
  const mayfly = await prepareMayfly(world, run);
  const plain = await preparePlain(world, run);
  const cli = (verb: string) => [CLI, verb, '--pr', String(run + 1), '--aws-endpoint-url', world.endpoint];
  const byMayfly = (verb: string) =>
    measure({ command: world.node, args: cli(verb), cwd: mayfly, env: world.env });
  const alone = (...args: string[]) =>
    measure({ command: world.terraform, args, cwd: plain, env: world.env });
  const open = {
    mayfly: await byMayfly('deploy'),
    plain: (await alone('init', '-input=false')) + (await alone('apply', '-auto-approve', '-input=false')),
  };
  const close = {
    mayfly: await byMayfly('destroy'),
    plain: await alone('destroy', '-auto-approve', '-input=false'),
  };
  return { open, close };
}

export async function prepareMayfly({ folder }: BenchWorld, run: number): Promise<string> {
  const root = join(folder, `mayfly-${run}`);
  await mkdir(join(root, '.github'), { recursive: true });
  await cp(FIXTURE, join(root, 'infra'), { recursive: true });
  await writeFile(
    join(root, '.github', 'mayfly.yml'),
    'name: bench\nregion: eu-west-1\nsource: { module: infra }\n',
  );
  return root;
}

async function preparePlain({ folder }: BenchWorld, run: number): Promise<string> {
  const root = join(folder, `plain-${run}`);
  await cp(FIXTURE, root, { recursive: true });
  await writeFile(
    join(root, 'provider.tf.json'),
    JSON.stringify({ terraform: makeBackend(run), ...PROVIDER }),
  );
  return root;
}
