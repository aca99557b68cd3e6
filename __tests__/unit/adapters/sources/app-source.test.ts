import { describe, expect, it } from '@jest/globals';
import { app, type FakeOptions, type Files, makeFolder, makeWorld, manifest } from './fakes.js';

const CDKTF_JSON = JSON.stringify({
  app: 'npx tsx main.ts',
  language: 'typescript',
  context: { own: 1, size: 'l' },
});

const prepare = async (options: FakeOptions = {}, files: Files = {}, source = app()) => {
  const folder = await makeFolder({ '.git/HEAD': '', 'infra/cdktf.json': CDKTF_JSON, ...files });
  const world = makeWorld(options);
  return { world, folder, stacks: await world.prepare(source, folder) };
};

describe('an app', () => {
  it('is run by its own command, with the protocol of cdktf', async () => {
    const { world, folder } = await prepare(
      {
        app: { files: manifest({ shop: [] }) },
        env: {
          AWS_ACCESS_KEY_ID: 'id',
          INPUT_TOKEN: 't',
          GITHUB_TOKEN: 't',
          TF_VAR_x: 'x',
          GITHUB_ENV: '/f',
        },
      },
      {},
      app({ variables: { size: 's', name: 'n' } }),
    );
    const [run] = world.shellRuns;
    expect(run).toMatchObject({ line: 'npx tsx main.ts', cwd: `${folder}/infra`, timeoutMs: 300_000 });
    expect(run?.env).toMatchObject({ AWS_ACCESS_KEY_ID: 'id', AWS_REGION: 'eu-west-1' });
    expect(Object.keys(run?.env ?? {}).filter((name) => /^(INPUT_|GITHUB_|TF_VAR_)/.test(name))).toEqual([]);
    expect(JSON.parse(run?.env.CDKTF_CONTEXT_JSON ?? '')).toEqual({
      cdktfRelativeModules: [],
      own: 1,
      size: 's',
      name: 'n',
      mayfly: {
        environment: 'shop-pr-7',
        pullNumber: 7,
        repository: 'octo/shop',
        headSha: 'abc',
        region: 'eu-west-1',
      },
    });
  });

  it('gives its stacks in the order of their dependencies', async () => {
    const { stacks, world } = await prepare({
      app: { files: manifest({ app: ['net'], net: [], other: [] }) },
    });
    const outdir = world.shellRuns[0]?.env.CDKTF_OUTDIR;
    const nowhere = { intended: {}, locations: new Map(), constructs: new Map() };
    expect(stacks).toEqual([
      { name: 'net', directory: `${outdir}/stacks/net`, dependsOn: [], ...nowhere },
      { name: 'app', directory: `${outdir}/stacks/app`, dependsOn: ['net'], ...nowhere },
      { name: 'other', directory: `${outdir}/stacks/other`, dependsOn: [], ...nowhere },
    ]);
  });

  it('is cut to the wanted stacks and what they need', async () => {
    const files = manifest({ app: ['net'], net: [], other: [] });
    const { stacks } = await prepare({ app: { files } }, {}, app({ stacks: ['app'] }));
    expect(stacks.map(({ name }) => name)).toEqual(['net', 'app']);
  });

  const lines = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`).join('\n');

  it.each<[string, FakeOptions['app'], Files, string]>([
    ['a folder without cdktf.json', {}, { 'infra/cdktf.json/x': '' }, 'holds no readable cdktf.json'],
    ['a cdktf.json without app', {}, { 'infra/cdktf.json': '{"language":"go"}' }, 'infra/cdktf.json: `app`'],
    ['a cdktf.json that is no JSON', {}, { 'infra/cdktf.json': '{' }, 'infra/cdktf.json is not valid JSON'],
    ['a failing command', { exitCode: 3, output: lines }, {}, 'ended with exit code 3'],
    ['a command that writes nothing', {}, {}, 'wrote no manifest.json'],
    ['a manifest that is no JSON', { files: { 'manifest.json': 'garbage' } }, {}, 'is not valid JSON'],
    [
      'a manifest of something else',
      { files: { 'manifest.json': '{"a":1}' } },
      {},
      'is not one of CDKTF: `stacks`',
    ],
    ['no stack', { files: manifest({}) }, {}, 'synthesized no stack'],
    [
      'a stack without its file',
      { files: { 'manifest.json': manifest({ a: [] })['manifest.json'] ?? '' } },
      {},
      'wrote no Terraform file for it',
    ],
    [
      'a stack that is no JSON',
      { files: { ...manifest({ a: [] }), 'stacks/a/cdk.tf.json': '{"x"' } },
      {},
      'the stack "a" that the app in infra wrote is not valid JSON',
    ],
    ['stacks in a circle', { files: manifest({ a: ['b'], b: ['a'] }) }, {}, 'a → b → a'],
  ])('is refused for %s', async (_, fake, files, message) => {
    const base: Files = 'infra/cdktf.json/x' in files ? {} : { 'infra/cdktf.json': CDKTF_JSON };
    const folder = await makeFolder({ '.git/HEAD': '', ...base, ...files });
    await expect(makeWorld({ app: fake ?? {} }).prepare(app(), folder)).rejects.toMatchObject({
      name: 'MayflyError',
      kind: 'input',
      message: expect.stringContaining(message),
    });
  });

  it('shows the last lines of a failing command', async () => {
    const prepared = prepare({ app: { exitCode: 3, output: lines } });
    await expect(prepared).rejects.toMatchObject({
      diagnostics: [{ severity: 'error', detail: expect.stringMatching(/^line 11\n/) }],
    });
  });

  it('is refused for a stack outside its output folder', async () => {
    const text =
      manifest({ a: [] })['manifest.json']?.replace('stacks/a/cdk.tf.json', '../../x.tf.json') ?? '';
    await expect(prepare({ app: { files: { 'manifest.json': text } } })).rejects.toThrow(
      'wrote no Terraform file',
    );
  });

  it('suggests the stack that was meant', async () => {
    const files = manifest({ network: [] });
    await expect(prepare({ app: { files } }, {}, app({ stacks: ['netwrok'] }))).rejects.toMatchObject({
      hint: 'did you mean `network`?',
    });
  });
});
