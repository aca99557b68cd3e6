import { readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { createProcesses } from '../../../src/adapters/process/processes.js';
import { createShell } from '../../../src/adapters/process/shell.js';
import { createSources } from '../../../src/adapters/sources/sources.js';
import { placeFinding } from '../../../src/core/source/place-finding.js';
import type { PreparedStack } from '../../../src/ports.js';
import { blueprints } from '../../../src/stack/blueprints.js';
import { app, type Files, makeFolder } from '../../unit/adapters/sources/fakes.js';
import { createLineLog } from '../../unit/adapters/sources/line-log.js';
import { makeFinding } from '../../unit/core/report/reports.js';
import { EXAMPLES } from './harness.js';

const NODE_MODULES = fileURLToPath(new URL('../../../node_modules', import.meta.url));

/** A stack with a resource, a construct with a resource of its own, a construct that is a resource, and a module. */
const APP: Files = {
  'infra/lib/site.ts': `import { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket';
import { Construct } from 'constructs';

interface SiteProps {
  readonly name: string;
}

export class Site extends Construct {
  constructor(scope: Construct, id: string, props: SiteProps) {
    super(scope, id);
    new S3Bucket(this, 'bucket', {
      bucket: props.name,
    });
  }
}
`,
  'infra/lib/private-bucket.ts': `import { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket';
import { Construct } from 'constructs';

export class PrivateBucket extends S3Bucket {
  constructor(scope: Construct, id: string) {
    super(scope, id, { bucket: id });
  }
}
`,
  'infra/main.ts': `import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
import { SsmParameter } from '@cdktf/provider-aws/lib/ssm-parameter';
import { App, TerraformHclModule, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { PrivateBucket } from './lib/private-bucket';
import { Site } from './lib/site';

type Names = readonly string[];

class Shop extends TerraformStack {
  constructor(scope: Construct, id: string, names: Names) {
    super(scope, id);
    new AwsProvider(this, 'aws');
    for (const name of names) new SsmParameter(this, name, { name, type: 'String', value: 'x' });
    new Site(this, 'site', { name: 'shop-site' });
    new PrivateBucket(this, 'private');
    new TerraformHclModule(this, 'net', { source: './modules/net' });
  }
}

const app = new App();
new Shop(app, 'shop', ['one', 'two']);
app.synth();
`,
  'infra/modules/net/main.tf': 'resource "aws_vpc" "this" {\n  cidr_block = "10.0.0.0/16"\n}\n',
};

interface AppOptions {
  readonly command: string;
  readonly files?: Files;
  readonly context?: object;
}

async function prepareApp({ command, files = {}, context = {} }: AppOptions): Promise<PreparedStack> {
  const cdktf = { language: 'typescript', app: command, context, terraformModules: ['./modules/net'] };
  const folder = await makeFolder({
    '.git/HEAD': '',
    'infra/cdktf.json': JSON.stringify(cdktf),
    ...APP,
    ...files,
  });
  await symlink(NODE_MODULES, join(folder, 'node_modules'));
  const [stack] = await prepare(folder);
  if (stack === undefined) throw new Error('nothing was prepared');
  return stack;
}

async function prepare(workingDirectory: string): Promise<readonly PreparedStack[]> {
  const sources = createSources({
    processes: createProcesses(),
    shell: createShell(),
    log: createLineLog([]),
    blueprints,
    env: process.env,
    endpoint: undefined,
  });
  return sources.prepare({
    source: app(),
    workingDirectory,
    // A path that must be quoted in NODE_OPTIONS.
    outputDirectory: join(await makeFolder({ 'the "run" of it/keep': '' }), 'the "run" of it'),
    context: {
      environment: 'shop-pr-7',
      region: 'eu-west-1',
      pullNumber: 7,
      headSha: 'a'.repeat(40),
      repository: 'octo/shop',
    },
    signal: new AbortController().signal,
  });
}

const listPlaces = ({ locations = new Map() }: PreparedStack) =>
  Object.fromEntries([...locations].map(([address, { file, line }]) => [address, `${file}:${line}`]));

const COMPILER = { target: 'es2022', module: 'nodenext', outDir: 'dist', noCheck: true, types: [] };
const compiled = (options: object): Files => ({
  'infra/tsconfig.json': JSON.stringify({ compilerOptions: { ...COMPILER, ...options }, files: ['main.ts'] }),
});
const BUILD = 'npx --no-install tsc -p . && node dist/main.js';

const PLACES = {
  'aws_ssm_parameter.one': 'infra/main.ts:14',
  'aws_ssm_parameter.two': 'infra/main.ts:14',
  'aws_s3_bucket.private': 'infra/lib/private-bucket.ts:6',
  'aws_s3_bucket.site_bucket_7B14A155': 'infra/lib/site.ts:11',
  'module.net': 'infra/main.ts:17',
};

describe('the line that makes a resource', () => {
  it.each<[string, AppOptions]>([
    ['run by tsx', { command: 'npx --no-install tsx main.ts' }],
    ['run by the loader of tsx', { command: 'node --import tsx main.ts' }],
    ['compiled with maps beside it', { command: BUILD, files: compiled({ sourceMap: true }) }],
    ['compiled with maps inside', { command: BUILD, files: compiled({ inlineSourceMap: true }) }],
    [
      'compiled, with maps that Node reads',
      {
        command: `${BUILD.replace('node', 'node --enable-source-maps')}`,
        files: compiled({ sourceMap: true }),
      },
    ],
    [
      'bundled into one file',
      {
        command:
          'npx --no-install esbuild main.ts --bundle --platform=node --sourcemap --outfile=dist/app.js --log-level=error && node dist/app.js',
      },
    ],
  ])('is found for a TypeScript app %s', async (_, options) => {
    const stack = await prepareApp(options);
    expect(listPlaces(stack)).toEqual(PLACES);
    expect(stack.constructs?.get('aws_s3_bucket.site_bucket_7B14A155')).toBe('shop/site/bucket');
  });

  it('stands for what is in a Terraform module', async () => {
    const stack = await prepareApp({ command: 'npx --no-install tsx main.ts' });
    const finding = makeFinding({ address: 'module.net.aws_vpc.this' });
    expect(placeFinding(finding, stack)).toMatchObject({
      construct: 'shop/net',
      location: { file: 'infra/main.ts', line: 17 },
    });
  });

  it('is looked for in the text where stack traces are off, and changes nothing that is synthesized', async () => {
    const command = 'npx --no-install tsx main.ts';
    const traced = await prepareApp({ command });
    const untraced = await prepareApp({
      command,
      context: { '@cdktf/disable_stack_trace_in_metadata': true },
    });
    expect(listPlaces(untraced)).toMatchObject({
      'module.net': 'infra/main.ts:17',
      'aws_s3_bucket.private': 'infra/main.ts:16',
    });
    const read = async ({ directory }: PreparedStack) => [
      await readdir(directory),
      (await readFile(join(directory, 'cdk.tf.json'), 'utf8')).replaceAll(/sources-\w+/g, 'sources'),
    ];
    expect(await read(traced)).toEqual(await read(untraced));
    expect(await readdir(join(traced.directory, '../..'))).toEqual(['keep', 'manifest.json', 'stacks']);
  });
});

describe('the lines of the example with two stacks', () => {
  it('are those of each stack', async () => {
    const directory = join(EXAMPLES, 'cdktf-two-stacks');
    const [network, service] = await prepare(directory);
    if (network === undefined || service === undefined) throw new Error('a stack is missing');
    const lines = (await readFile(join(directory, 'infra/service-stack.ts'), 'utf8')).split('\n');
    const line = lines.findIndex((text) => text.includes("new S3Bucket(this, 'orders'")) + 1;
    expect(listPlaces(network)).toMatchObject({
      'aws_vpc.vpc': 'examples/cdktf-two-stacks/infra/network-stack.ts:17',
    });
    expect(service.locations?.get('aws_s3_bucket.orders')).toEqual({
      file: 'examples/cdktf-two-stacks/infra/service-stack.ts',
      line,
    });
  });
});
