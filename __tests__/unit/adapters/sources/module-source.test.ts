import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Files, makeFolder, makeWorld, module } from './fakes.js';

const prepare = async (files: Files, source = module()) => {
  const folder = await makeFolder({ '.git/HEAD': '', ...files });
  const [stack] = await makeWorld().prepare(source, folder);
  if (stack === undefined) throw new Error('nothing was prepared');
  return { folder, stack, has: (path: string) => existsSync(join(stack.directory, path)) };
};

describe('a module', () => {
  it('is copied with all that belongs to it, and nothing that runs leave behind', async () => {
    const { stack, has } = await prepare({
      'infra/main.tf': 'variable "a" {}',
      'infra/templates/x.tftpl': 'x',
      'infra/.terraform.lock.hcl': 'lock',
      'infra/.terraform/providers/x': '',
      'infra/terraform.tfstate': '{}',
      'infra/terraform.tfstate.backup': '{}',
      'infra/node_modules/x/index.js': '',
      'infra/lambda/node_modules/y/index.js': '',
    });
    expect(stack).toMatchObject({ name: 'main', dependsOn: [] });
    expect(basename(stack.directory)).toBe('main');
    expect(
      ['main.tf', 'templates/x.tftpl', '.terraform.lock.hcl', 'lambda/node_modules/y'].filter(has),
    ).toHaveLength(4);
    expect(
      ['.terraform', 'terraform.tfstate', 'terraform.tfstate.backup', 'node_modules'].filter(has),
    ).toEqual([]);
  });

  it('keeps its relative paths: modules and files beside it come along', async () => {
    const { stack, has } = await prepare(
      {
        'infra/live/main.tf': 'module "net" {\n  source = "../../modules/net"\n}\n',
        'modules/net/main.tf': 'locals {\n  code = file("${path.module}/../../lambda/index.js")\n}\n',
        'lambda/index.js': 'code',
        'unrelated/big.bin': '',
      },
      module({ path: 'infra/live' }),
    );
    expect(['../../modules/net/main.tf', '../../lambda/index.js', 'main.tf'].filter(has)).toHaveLength(3);
    expect(has('../../unrelated')).toBe(false);
    expect(basename(dirname(dirname(stack.directory)))).toBe('main');
  });

  it('gets its variables in a file that has the last word', async () => {
    const { stack } = await prepare(
      { 'infra/main.tf': 'variable "size" {}\nvariable "name" {}', 'infra/prod.auto.tfvars': 'size = "big"' },
      module({ variables: { size: 'small', name: '${kept}' } }),
    );
    const text = await readFile(join(stack.directory, 'prod_mayfly.auto.tfvars.json'), 'utf8');
    expect(JSON.parse(text)).toEqual({ size: 'small', name: '${kept}' });
  });

  it('copies what links point to', async () => {
    const folder = await makeFolder({ '.git/HEAD': '', 'shared/x.tf': 'locals {}', 'infra/main.tf': '' });
    await symlink('../shared/x.tf', join(folder, 'infra/x.tf'));
    await symlink('..', join(folder, 'infra/around'));
    const [stack] = await makeWorld().prepare(module(), folder);
    expect(await readFile(join(stack?.directory ?? '', 'x.tf'), 'utf8')).toBe('locals {}');
  });

  it('leaves pipes out, whose reading would never end, and says so', async () => {
    const folder = await makeFolder({ '.git/HEAD': '', 'infra/main.tf': '' });
    execFileSync('mkfifo', [join(folder, 'infra/pipe'), join(folder, 'infra/pipe.tf')]);
    const world = makeWorld();
    const [stack] = await world.prepare(module(), folder);
    expect(existsSync(join(stack?.directory ?? '', 'main.tf'))).toBe(true);
    expect(existsSync(join(stack?.directory ?? '', 'pipe'))).toBe(false);
    expect(world.lines.join('\n')).toMatch(/infra\/pipe is left out: it is a pipe/);
  });

  it("may hold the run's folder itself", async () => {
    const folder = await makeFolder({ '.git/HEAD': '', 'main.tf': '' });
    const outputDirectory = join(folder, 'out');
    await mkdir(outputDirectory);
    const world = makeWorld();
    const [stack] = await world.sources.prepare({
      source: module({ path: '.' }),
      workingDirectory: folder,
      outputDirectory,
      context: {
        environment: 'e',
        region: 'r',
        pullNumber: undefined,
        headSha: undefined,
        repository: undefined,
      },
      signal: new AbortController().signal,
    });
    expect(existsSync(join(stack?.directory ?? '', 'out'))).toBe(false);
  });

  it.each<[string, Files, Parameters<typeof module>[0], string]>([
    ['a missing folder', {}, {}, '"infra", which does not exist'],
    ['a file', { infra: '' }, {}, 'which is a file'],
    ['a folder without Terraform', { 'infra/readme.md': '' }, {}, 'holds no .tf or .tf.json file'],
    ['a folder outside', {}, { path: '../..' }, 'outside the repository'],
    [
      'a missing local module',
      { 'infra/main.tf': '\nmodule "x" {\n  source = "./x"\n}' },
      {},
      'the module called at infra/main.tf:2 does not exist: there is no folder infra/x',
    ],
    [
      'a local module outside',
      { 'infra/main.tf': 'module "x" {\n  source = "../../../x"\n}' },
      {},
      'the module called at infra/main.tf:1 is outside the repository',
    ],
    [
      'an undeclared variable',
      { 'infra/main.tf': 'variable "size" {}' },
      { variables: { sise: 1 } },
      'gives sise, which infra does not declare',
    ],
    ['an unknown stack', { 'infra/main.tf': '' }, { stacks: ['shop'] }, 'names the stack "shop"'],
    ['broken JSON', { 'infra/main.tf.json': '{' }, {}, 'main.tf.json is not valid JSON'],
  ])('is refused for %s', async (_, files, options, message) => {
    await expect(prepare(files, module(options))).rejects.toMatchObject({
      name: 'MayflyError',
      kind: 'input',
      message: expect.stringContaining(message),
    });
  });

  it('is refused for a link out of the repository', async () => {
    const outside = await makeFolder({ secret: 'x' });
    const folder = await makeFolder({ '.git/HEAD': '', 'infra/main.tf': '' });
    await symlink(join(outside, 'secret'), join(folder, 'infra/data.txt'));
    await expect(makeWorld().prepare(module(), folder)).rejects.toThrow(
      'infra/data.txt is a link that leads out of the repository',
    );
  });

  it('says where resources are made, also those of modules', async () => {
    const { stack } = await prepare({
      'infra/main.tf': '\nresource "a" "b" {}\nmodule "m" {\n  source = "./m"\n}\n',
      'infra/m/x.tf': 'resource "c" "d" {}',
    });
    expect(Object.fromEntries(stack.locations ?? [])).toEqual({
      'a.b': { file: 'infra/main.tf', line: 2 },
      'module.m': { file: 'infra/main.tf', line: 3 },
      'module.m.c.d': { file: 'infra/m/x.tf', line: 1 },
    });
  });
});
