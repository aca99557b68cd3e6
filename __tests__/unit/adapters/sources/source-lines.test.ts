import { readdir } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { app, type Files, makeFolder, makeWorld, manifest } from './fakes.js';

const cdktf = (parts: object): string => JSON.stringify({ app: 'make', ...parts });
const stack = (constructs: Readonly<Record<string, string>>): Files => {
  const bodies = Object.entries(constructs).map(([name, path]) => [name, { '//': { metadata: { path } } }]);
  return {
    ...manifest({ shop: [] }),
    'stacks/shop/cdk.tf.json': JSON.stringify({ resource: { aws_s3_bucket: Object.fromEntries(bodies) } }),
  };
};

/** Prepares an app whose program left these notes: trace lines by construct path, `ROOT` for the repository. */
async function locate(options: {
  readonly files: Files;
  readonly constructs: Readonly<Record<string, string>>;
  readonly traces?: Readonly<Record<string, readonly string[]>>;
}) {
  const folder = await makeFolder({ '.git/HEAD': '', ...options.files });
  const lines = JSON.stringify(Object.entries(options.traces ?? {})).replaceAll('ROOT', folder);
  const notes = options.traces === undefined ? {} : { '.mayfly-constructs/1-0.json': lines };
  const world = makeWorld({ app: { files: { ...stack(options.constructs), ...notes } } });
  const [prepared] = await world.prepare(app(), folder);
  const found = [...(prepared?.locations ?? [])].map(([address, { file, line }]) => [
    address,
    `${file}:${line}`,
  ]);
  return { prepared, world, locations: Object.fromEntries(found) };
}

const TYPESCRIPT = { 'infra/cdktf.json': cdktf({ language: 'typescript', codeMakerOutput: 'bindings' }) };
const at = (file: string, line: number) => `    at new X (ROOT/${file}:${line}:5)`;

describe('where an app makes a resource', () => {
  it('is the innermost frame of its own code that is still there', async () => {
    const { locations } = await locate({
      files: {
        ...TYPESCRIPT,
        'infra/node_modules/lib/x.js': '',
        'infra/.gen/x.ts': '',
        'infra/bindings/x.ts': '',
        'lib/site.ts': '',
        'infra/main.ts': '',
      },
      constructs: { a: 'shop/a' },
      traces: {
        'shop/a': [
          at('infra/node_modules/lib/x.js', 1),
          at('infra/.gen/x.ts', 2),
          at('infra/bindings/x.ts', 3),
          '    at new X (/elsewhere/x.ts:4:5)',
          '    at Array.forEach (<anonymous>)',
          at('lib/gone.ts', 5),
          at('lib/site.ts', 6),
          at('infra/main.ts', 7),
        ],
      },
    });
    expect(locations).toEqual({ 'aws_s3_bucket.a': 'lib/site.ts:6' });
  });

  it('is that of the source by the map of compiled code, or the code itself where its map is not there', async () => {
    const map = (parts: object) =>
      JSON.stringify({ version: 3, sources: ['main.ts'], names: [], mappings: ';;;AAEA', ...parts });
    const inline = `data:application/json;base64,${Buffer.from(map({ sourceRoot: '..' })).toString('base64')}`;
    const { locations } = await locate({
      files: {
        ...TYPESCRIPT,
        'infra/main.ts': '',
        'infra/dist/beside.js': 'x\n//# sourceMappingURL=beside.js.map\n',
        'infra/dist/beside.js.map': map({ sources: ['../main.ts'] }),
        'infra/dist/inside.js': `x\n//# sourceMappingURL=${inline}`,
        'infra/dist/lost.js': 'x\n//# sourceMappingURL=lost.js.map\n',
        'infra/plain.js': 'x',
      },
      constructs: { a: 'a', b: 'b', c: 'c', d: 'd' },
      traces: {
        a: [at('infra/dist/beside.js', 4)],
        b: [at('infra/dist/inside.js', 4)],
        c: [at('infra/dist/lost.js', 4)],
        d: [at('infra/plain.js', 4)],
      },
    });
    expect(locations).toEqual({
      'aws_s3_bucket.a': 'infra/main.ts:3',
      'aws_s3_bucket.b': 'infra/main.ts:3',
      'aws_s3_bucket.c': 'infra/dist/lost.js:4',
      'aws_s3_bucket.d': 'infra/plain.js:4',
    });
  });

  it('is where its id stands in other languages, outside of generated code, packages and tests', async () => {
    const text = '\nS3Bucket(self, "orders")';
    const { locations, prepared, world } = await locate({
      files: {
        'infra/cdktf.json': cdktf({ language: 'python', codeMakerOutput: 'imports' }),
        'infra/shop/stack.py': text,
        'infra/imports/aws/x.py': text,
        'infra/.venv/lib/x.py': text,
        'infra/tests/stack.py': text,
        'infra/notes.md': text,
      },
      constructs: { orders: 'shop/orders', other: 'shop/other' },
    });
    expect(locations).toEqual({ 'aws_s3_bucket.orders': 'infra/shop/stack.py:2' });
    expect(prepared?.locations?.get('aws_s3_bucket.orders')).toMatchObject({ approximate: true });
    expect(prepared?.constructs?.get('aws_s3_bucket.other')).toBe('shop/other');
    expect(world.shellRuns[0]?.env).not.toHaveProperty('MAYFLY_CONSTRUCT_TRACES');
  });

  it.each([
    ['no notes', undefined],
    ['broken notes', '[["shop/a",'],
    ['notes of another kind', '{"a":1}'],
  ])('is not known after %s, and that is no error', async (_, notes) => {
    const folder = await makeFolder({ '.git/HEAD': '', ...TYPESCRIPT });
    const files = notes === undefined ? {} : { '.mayfly-constructs/1-0.json': notes };
    const world = makeWorld({ app: { files: { ...stack({ a: 'shop/a' }), ...files } } });
    expect((await world.prepare(app(), folder))[0]?.locations).toEqual(new Map());
  });
});

describe('the probe', () => {
  it("comes after the user's own options of Node, and leaves nothing in the output folder", async () => {
    const folder = await makeFolder({ '.git/HEAD': '', ...TYPESCRIPT });
    const world = makeWorld({
      app: { files: stack({}) },
      env: { NODE_OPTIONS: '--conditions=local' },
    });
    await world.prepare(app(), folder);
    const { NODE_OPTIONS, CDKTF_OUTDIR = '' } = world.shellRuns[0]?.env ?? {};
    expect(NODE_OPTIONS).toMatch(/^--conditions=local --require "\/.*probe\.cjs"$/);
    expect(await readdir(CDKTF_OUTDIR)).toEqual(['manifest.json', 'stacks']);
  });

  it("is left out where cdktf's own context turns stack traces off", async () => {
    const context = { '@cdktf/disable_stack_trace_in_metadata': true };
    const folder = await makeFolder({ '.git/HEAD': '', 'infra/cdktf.json': cdktf({ context }) });
    const world = makeWorld({ app: { files: stack({}) } });
    await world.prepare(app(), folder);
    expect(world.shellRuns[0]?.env.NODE_OPTIONS).not.toContain('--require');
  });
});
